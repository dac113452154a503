//! A letter shows itself, whole, and does nothing else.

use acceptance::desktop::{Profile, Window};
use anyhow::{Result, ensure};
use policy::Role;
use serde_json::json;
use testkit::{Mail, PASSPHRASE, World};

/// Lines enough for a letter that no guess would fit, and what its sender would like to do with the window.
const LETTER: &str = "<h1>Offer</h1><p>One</p><p>Two</p><div style=\"float:left;height:90px\">Three</div>\
    <script>top.owned = 1</script><img src=x onerror=\"top.owned = 1\"><a href=\"javascript:top.owned=1\">Four</a>";

/// What the window and the letter say: the height of the frame, that of what is in it, and whether anything ran.
const LOOK: &str = "const frame = document.querySelector('[data-testid=message-html]');
    const page = frame.contentDocument;
    const letter = page.body.firstElementChild.getBoundingClientRect().height;
    const script = page.createElement('script');
    script.textContent = 'top.owned = 1';
    page.body.append(script);
    const button = page.createElement('button');
    button.setAttribute('onclick', 'top.owned = 1');
    page.body.append(button);
    button.click();
    script.remove();
    button.remove();
    return [frame.clientHeight, letter, window.owned ?? 0];";

#[tokio::test]
async fn a_hostile_letter_is_shown_whole_and_does_nothing() -> Result<()> {
    let world = World::founded("eu");
    let agent = world.person("Ngozi Okafor", &[Role::Agent], &["eu"]);
    let _ = world.import(&[Mail::from("Mallory <m@example.org>").subject("Offer").text("Offer").page(LETTER).bytes()]);
    let root = tempfile::tempdir()?;
    let profile = Profile::at(&world.home(), root.path())?;
    let environment = [("MERIDIAN_DEVICE_SECRET_FILE".to_owned(), world.device_secret().display().to_string())];
    let window = Window::open_with(&profile, (1440, 900), &environment).await?;
    window.part("lock-person").await?;
    for person in window.parts("lock-person").await? {
        if person.attr("data-person").await? == Some(agent.id.to_string()) {
            person.click().await?;
        }
    }
    window.fill_part("unlock-passphrase", PASSPHRASE).await?;
    window.press(&["Enter"]).await?;
    window.click_part("view-unassigned").await?;
    window.click_part("conversation-row").await?;
    window.click_part("message-as-sent").await?;
    window.part("message-html").await?;
    let measured = || async {
        let seen = window.run(LOOK, Vec::new()).await?;
        let number = |at: usize| seen.get(at).and_then(serde_json::Value::as_f64).unwrap_or(f64::NAN);
        ensure!(number(2) == 0.0, "something ran: {seen}");
        Ok((number(1) > 90.0 && (number(0) - number(1)).abs() < 2.0).then_some(()))
    };
    window.wait("the frame to be as tall as the letter", measured).await?;
    ensure!(window.run("return window.owned ?? 0", Vec::new()).await? == json!(0), "something ran late");
    window.close().await
}
