//! Shows the real window on a virtual screen, for machines without one and for pictures.

use std::path::{Path, PathBuf};
use std::process::Command;

use acceptance::desktop::{Profile, Window};
use anyhow::{Context, Result, bail};
use clap::{Parser, Subcommand};
use serde_json::{Value, json};

/// The size of a page of a vault, in bytes.
const PAGE: usize = 4096;

#[derive(Parser)]
struct Arguments {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// Opens the window, signs in where it is the demonstration, and takes a picture.
    Show {
        #[arg(long)]
        demo: bool,
        #[arg(long)]
        keep: bool,
        #[arg(long)]
        pictures: PathBuf,
    },
    /// Takes the pictures of all screens in three languages, light and dark.
    Gallery { folder: PathBuf },
}

/// Who is in the demonstration, as `meridianctl --json demo` tells it.
#[derive(Clone)]
struct Demonstration {
    person: String,
    name: String,
    passphrase: String,
}

#[tokio::main]
async fn main() -> Result<()> {
    match Arguments::parse().what {
        What::Show { demo, keep, pictures } => show(demo, keep, &pictures).await,
        What::Gallery { folder } => gallery(&folder).await,
    }
}

async fn show(demo: bool, keep: bool, pictures: &Path) -> Result<()> {
    let profile = Profile::make()?;
    let demonstration = if demo { Some(fill(&profile)?) } else { None };
    let window = Window::open(&profile).await?;
    let picture = pictures.join(if demo { "workspace.png" } else { "first-run.png" });
    match &demonstration {
        Some(demonstration) => {
            println!("signed in as {}, passphrase: {}", demonstration.name, demonstration.passphrase);
            sign_in(&window, demonstration).await?;
            open_conversation(&window).await?;
            settle(&window).await?;
        }
        None => settle(&window).await?,
    }
    window.picture(&picture).await?;
    println!("picture: {}", picture.display());
    if keep {
        println!("the window stays open; end it with Ctrl-C");
        tokio::signal::ctrl_c().await?;
    }
    window.close().await
}

/// The pictures: before there is an organisation, then the demonstration.
async fn gallery(folder: &Path) -> Result<()> {
    let looks = || ["en", "ar", "ja"].into_iter().flat_map(|locale| ["light", "dark"].map(|theme| (locale, theme)));
    let empty = Profile::make()?;
    let window = Window::open(&empty).await?;
    for (locale, theme) in looks() {
        dress(&window, locale, theme).await?;
        take(&window, folder, "first-run", locale, theme).await?;
    }
    window.close().await?;

    let profile = Profile::make()?;
    let demonstration = fill(&profile)?;
    let window = Window::open(&profile).await?;
    for (locale, theme) in looks() {
        dress(&window, locale, theme).await?;
        take(&window, folder, "unlock", locale, theme).await?;
    }
    dress(&window, "en", "light").await?;
    sign_in(&window, &Demonstration { passphrase: "not this one".to_owned(), ..demonstration.clone() }).await?;
    window.part("unlock-wrong").await?;
    take(&window, folder, "unlock-wrong", "en", "light").await?;
    sign_in(&window, &demonstration).await?;
    window.part("workspace").await?;
    prefer(&window, "en", "dark").await?;
    window.part("list-empty").await?;
    take(&window, folder, "empty", "en", "dark").await?;
    for (locale, theme) in looks() {
        prefer(&window, locale, theme).await?;
        open_conversation(&window).await?;
        take(&window, folder, "workspace", locale, theme).await?;
    }
    prefer(&window, "en", "light").await?;
    open_conversation(&window).await?;
    window.press(&["Control", "k"]).await?;
    window.part("palette").await?;
    take(&window, folder, "palette", "en", "light").await?;
    window.close().await?;

    damage(&profile)?;
    let window = Window::open(&profile).await?;
    for (locale, theme) in looks() {
        dress(&window, locale, theme).await?;
        sign_in(&window, &demonstration).await?;
        take(&window, folder, "damaged-vault", locale, theme).await?;
    }
    window.close().await
}

/// Spoils the pages of the home region's vault behind the first one, as a dying disk does.
fn damage(profile: &Profile) -> Result<()> {
    let path = profile.home().join("eu.vault");
    let mut bytes = std::fs::read(&path).with_context(|| format!("{} is not there", path.display()))?;
    bytes.iter_mut().skip(PAGE).step_by(PAGE / 2).for_each(|byte| *byte ^= 0xff);
    Ok(std::fs::write(&path, bytes)?)
}

/// Opens what nobody has taken yet and is due first.
async fn open_conversation(window: &Window) -> Result<()> {
    window.click_part("view-unassigned").await?;
    window.click_part("conversation-row").await?;
    window.part("thread").await.map(drop)
}

/// Makes the demonstration organisation.
fn fill(profile: &Profile) -> Result<Demonstration> {
    let ours = std::env::current_exe()?;
    let ctl = ours.parent().context("no folder")?.join("meridianctl");
    let mut command = Command::new(ctl);
    profile.furnish(&mut command).args(["--json", "demo"]);
    let done = command.output().context("meridianctl cannot be started")?;
    if !done.status.success() {
        bail!("the demonstration was not made: {}", String::from_utf8_lossy(&done.stderr));
    }
    let answer: Value = serde_json::from_slice(&done.stdout)?;
    let first = answer.pointer("/people/0").context("nobody is in the demonstration")?;
    let word = |value: &Value, key: &str| value.get(key).and_then(Value::as_str).map(str::to_owned);
    Ok(Demonstration {
        person: word(first, "person").or_else(|| word(first, "id")).context("a person without an id")?,
        name: word(first, "name").context("a person without a name")?,
        passphrase: word(first, "passphrase").or_else(|| word(&answer, "passphrase")).context("no passphrase")?,
    })
}

async fn sign_in(window: &Window, demonstration: &Demonstration) -> Result<()> {
    window.part("lock-person").await?;
    for person in window.parts("lock-person").await? {
        if person.attr("data-person").await?.as_deref() == Some(&demonstration.person) {
            person.click().await?;
        }
    }
    window.fill_part("unlock-passphrase", &demonstration.passphrase).await?;
    window.press(&["Enter"]).await
}

/// Sets language and theme of the device.
async fn dress(window: &Window, locale: &str, theme: &str) -> Result<()> {
    let settings = json!({ "settings": { "locale": locale, "theme": theme, "density": null } });
    answered(window.forge("save_device_settings", json!({ "request": settings })).await?)?;
    window.client().refresh().await?;
    Ok(())
}

/// Sets language and theme of the signed-in person.
async fn prefer(window: &Window, locale: &str, theme: &str) -> Result<()> {
    let session = answered(window.forge("current_session", json!({ "request": {} })).await?)?;
    let mut preferences = session.get("preferences").cloned().context("no preferences")?;
    preferences["locale"] = json!(locale);
    preferences["theme"] = json!(theme);
    let request = json!({ "request": { "preferences": preferences } });
    answered(window.forge("save_preferences", request).await?)?;
    window.client().refresh().await?;
    Ok(())
}

fn answered(answer: Result<Value, Value>) -> Result<Value> {
    answer.map_err(|refusal| anyhow::anyhow!("refused: {refusal}"))
}

async fn take(window: &Window, folder: &Path, screen: &str, locale: &str, theme: &str) -> Result<()> {
    settle(window).await?;
    let path = folder.join(format!("{screen}-{locale}-{theme}.png"));
    window.picture(&path).await?;
    println!("{}", path.display());
    Ok(())
}

/// Waits until fonts are there, nothing is busy and two pictures in a row are the same.
async fn settle(window: &Window) -> Result<()> {
    let calm = || async {
        let script = "return document.fonts.status === 'loaded' && !document.querySelector('[aria-busy=true]')
            && document.body.innerText.trim().length > 40";
        if window.run(script, Vec::new()).await? != json!(true) {
            return Ok(None);
        }
        let first = window.client().screenshot().await?;
        Ok((first == window.client().screenshot().await?).then_some(()))
    };
    window.wait("the page to come to rest", calm).await
}
