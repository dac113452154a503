//! The whole road, once, as a newcomer walks it: first run, import of real mail, a day's work in several scripts, another
//! language, lock and unlock.

use std::path::{Path, PathBuf};

use acceptance::desktop::{Profile, Window};
use anyhow::{Context, Result, ensure};
use serde_json::json;
use testkit::Mail;

const PASSPHRASE: &str = "seven quiet lighthouses hum at dusk";

/// A folder of mail as it lies about: single messages in several scripts, an mbox, one that is no mail at all.
fn mail_folder(root: &Path) -> Result<PathBuf> {
    let folder = root.join("mail");
    std::fs::create_dir_all(folder.join("older"))?;
    let japanese = Mail::from("佐藤 花子 <hanako@example.jp>")
        .subject("修理の受付番号について")
        .text("先週カメラを修理に出しましたが、受付番号がまだ届いていません。確認をお願いいたします。")
        .bytes();
    let arabic = Mail::from("فاطمة الحربي <fatima@example.sa>")
        .subject("تأخر الشحنة")
        .text("لم تصل الشحنة حتى الآن، أرجو إعلامي بموعد التسليم الجديد.")
        .bytes();
    let english = Mail::from("Siobhan Byrne <siobhan@example.ie>")
        .subject("Loan camera arrived without charger")
        .text("The loan camera came today, but the charger is missing.")
        .id("loan@example.ie");
    let again = Mail::from("Siobhan Byrne <siobhan@example.ie>")
        .subject("Re: Loan camera arrived without charger")
        .text("I found the cable, the plug is still missing.")
        .id("plug@example.ie")
        .answering("loan@example.ie");
    std::fs::write(folder.join("1.eml"), japanese)?;
    std::fs::write(folder.join("2.eml"), arabic)?;
    let mut mbox = Vec::new();
    for mail in [english.bytes(), again.bytes()] {
        mbox.extend_from_slice(b"From mail Mon Nov 23 05:00:00 2026\n");
        mbox.extend_from_slice(&mail);
        mbox.extend_from_slice(b"\n\n");
    }
    std::fs::write(folder.join("older/inbox.mbox"), mbox)?;
    // A message whose last part was cut off, and a file that never was one.
    let cut = "From: Cut <cut@example.org>\r\nSubject: Half a photo\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; \
               boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nHere is the photo.\r\n--b\r\nContent-Type: \
               image/png; name=photo.png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo";
    std::fs::write(folder.join("cut.eml"), cut)?;
    if let Some(corpus) = testkit::shared("data/mail/mime4j") {
        for mail in std::fs::read_dir(corpus)? {
            let mail = mail?;
            std::fs::copy(mail.path(), folder.join("older").join(mail.file_name()))?;
        }
    }
    std::fs::write(folder.join("picture.eml"), [0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0xff, 0xfe].repeat(40))?;
    Ok(folder)
}

async fn attribute(window: &Window, part: &str, name: &str) -> Result<String> {
    window.part(part).await?.attr(name).await?.with_context(|| format!("{part} has no {name}"))
}

/// Walks the first run up to the import; the recovery key that was shown.
pub(super) async fn first_run(window: &Window) -> Result<String> {
    window.click_part("first-run-language-continue").await?;
    window.fill_part("first-run-organisation-name", "Kestrel Optics").await?;
    window.click_part("first-run-region").await?;
    window.click_part("first-run-region-eu").await?;
    window.click_part("first-run-continue").await?;
    window.fill_part("first-run-person-name", "Mara Brandt").await?;
    window.fill_part("first-run-passphrase", PASSPHRASE).await?;
    window.fill_part("first-run-passphrase-again", PASSPHRASE).await?;
    window.click_part("first-run-create").await?;
    let key = attribute(window, "recovery-key", "data-key").await?;
    let groups: Vec<&str> = key.split(['-', ' ']).collect();
    for field in ["recovery-confirm-1", "recovery-confirm-2"] {
        let script = "return document.querySelector(`[data-testid='${arguments[0]}']`).labels[0].innerText";
        let label = window.run(script, vec![json!(field)]).await?;
        let digits: String = label.as_str().unwrap_or_default().chars().filter(char::is_ascii_digit).collect();
        let group = groups.get(digits.parse::<usize>()? - 1).context("a group that there is")?;
        window.fill_part(field, group).await?;
    }
    window.click_part("first-run-continue").await?;
    window.click_part("first-run-later").await?;
    Ok(key)
}

async fn open_first(window: &Window, view: &str) -> Result<()> {
    window.click_part(view).await?;
    window.click_part("conversation-row").await?;
    window.part("thread").await?;
    Ok(())
}

async fn search(window: &Window, words: &str, found: &str) -> Result<()> {
    window.press(&["Control", "Shift", "f"]).await?;
    window.fill_part("search-input", words).await?;
    window.part("search-hit").await?;
    window.sees(found).await?;
    window.press(&["Escape"]).await?;
    window.no_part("search-input").await
}

#[tokio::test]
async fn from_first_run_to_unlock() -> Result<()> {
    let profile = Profile::make()?;
    let folder = mail_folder(profile.root())?;
    let window = Window::open(&profile).await?;
    first_run(&window).await?;

    // Import of a folder: nothing is lost, what is no mail is told with its reason.
    window.fill_part("import-paths", &folder.display().to_string()).await?;
    window.click_part("import-start").await?;
    window.part("import-outcome").await?;
    let mut balance = Vec::new();
    for name in ["data-read", "data-imported", "data-duplicates", "data-rejected"] {
        balance.push(attribute(&window, "import-balance", name).await?.parse::<u64>()?);
    }
    let [read, imported, duplicates, rejected] = balance.as_slice() else { unreachable!("four numbers") };
    ensure!(*read >= 6 && *read == imported + duplicates + rejected, "{balance:?}");
    ensure!(*rejected >= 1, "the picture that is no mail is told: {balance:?}");
    window.click_part("first-run-open").await?;

    // Open, reply, note, assign, resolve.
    window.part("workspace").await?;
    search(&window, "charger is missing", "Siobhan Byrne").await?;
    window.press(&["Control", "Shift", "f"]).await?;
    window.fill_part("search-input", "charger is missing").await?;
    window.click_part("search-hit").await?;
    window.part("thread").await?;
    window.sees("I found the cable").await?;
    window.fill_part("composer-text", "A charger leaves tomorrow morning.").await?;
    window.click_part("composer-send").await?;
    window.part("message-outbox").await?;
    window.click_part("composer-note").await?;
    window.fill_part("composer-text", "Chargers are in the second drawer.").await?;
    window.click_part("composer-send").await?;
    window.part("note").await?;
    window.sees("Chargers are in the second drawer.").await?;
    window.click_part("thread-more").await?;
    window.click_part("thread-assign-me").await?;
    window.click_part("thread-resolve").await?;
    open_first(&window, "view-unassigned").await?;

    // Search in other scripts, two characters among them.
    search(&window, "番号", "佐藤 花子").await?;
    search(&window, "الشحنة", "فاطمة الحربي").await?;

    // A damaged mail opens with what can be read of it.
    window.press(&["Control", "Shift", "f"]).await?;
    window.fill_part("search-input", "Half a photo").await?;
    window.click_part("search-hit").await?;
    window.sees("Here is the photo.").await?;

    // Another language, while it runs.
    for (locale, direction) in [("ja", "ltr"), ("ar", "rtl"), ("en", "ltr")] {
        window.run("location.hash = '#/settings/appearance'", Vec::new()).await?;
        window.click_part("settings-language").await?;
        window.click_part(&format!("settings-language-{locale}")).await?;
        let script = "return [document.documentElement.lang, document.documentElement.dir].join(' ')";
        let wanted = format!("{locale} {direction}");
        window
            .wait(&wanted, || async { Ok((window.run(script, Vec::new()).await? == json!(wanted)).then_some(())) })
            .await?;
    }

    // Lock, a wrong passphrase, unlock.
    window.press(&["Control", "Shift", "l"]).await?;
    window.part("lock-screen").await?;
    let locked = window.text().await?.unwrap_or_default();
    ensure!(!locked.contains("Mara") && !locked.contains("Siobhan"), "the lock screen shows no personal data");
    window.fill_part("unlock-passphrase", "seven quiet lighthouses hum at dawn").await?;
    window.click_part("unlock").await?;
    window.part("unlock-wrong").await?;
    window.fill_part("unlock-passphrase", PASSPHRASE).await?;
    window.click_part("unlock").await?;
    // The window opens where it was left.
    window.part("settings").await?;
    window.close().await?;
    nothing_in_the_clear(profile.root())
}

/// Neither the vaults nor the page's caches, logs and temporary files tell what was read and written in the window.
fn nothing_in_the_clear(root: &Path) -> Result<()> {
    const SAID: [&str; 5] =
        ["charger is missing", "A charger leaves tomorrow", "second drawer", "Siobhan Byrne", PASSPHRASE];
    let needles: Vec<Vec<u8>> = SAID
        .iter()
        .flat_map(|said| [said.as_bytes().to_vec(), said.encode_utf16().flat_map(u16::to_le_bytes).collect()])
        .collect();
    let mut folders = vec![root.to_owned()];
    let mut looked = 0;
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder)? {
            let path = entry?.path();
            if path.is_dir() && path != root.join("mail") {
                folders.push(path);
            } else if path.is_file() {
                let bytes = std::fs::read(&path)?;
                looked += 1;
                for needle in &needles {
                    let found = bytes.windows(needle.len()).any(|window| window == needle.as_slice());
                    ensure!(!found, "{} holds what was said in the clear", path.display());
                }
            }
        }
    }
    ensure!(looked > 3, "only {looked} files were looked at");
    Ok(())
}
