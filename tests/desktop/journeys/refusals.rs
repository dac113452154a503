//! When the window cannot open, it says why and touches nothing.

use std::process::{Command, Output};

use acceptance::desktop::{Profile, Window, application_path};
use anyhow::Result;

/// Starts the application beside whatever there is, with nobody in front of it.
fn start(profile: &Profile, display: Option<&str>, language: &str) -> Result<Output> {
    let mut command = Command::new(application_path()?);
    profile.furnish(&mut command).env("LANG", language).env("TAURI_WEBVIEW_AUTOMATION", "true");
    command.env_remove("WAYLAND_DISPLAY").env_remove("DISPLAY").envs(display.map(|display| ("DISPLAY", display)));
    Ok(command.output()?)
}

#[tokio::test]
async fn a_second_window_on_a_profile_is_refused_in_the_users_language() -> Result<()> {
    let profile = Profile::make()?;
    let window = Window::open(&profile).await?;
    let english = start(&profile, Some(":0"), "en_GB.UTF-8")?;
    let arabic = start(&profile, Some(":0"), "ar_EG.UTF-8")?;
    for output in [&english, &arabic] {
        assert_eq!(output.status.code(), Some(1), "{output:?}");
    }
    let (english, arabic) = (String::from_utf8(english.stderr)?, String::from_utf8(arabic.stderr)?);
    assert!(!english.contains("error-second-window"), "the message has no words: {english}");
    assert!(arabic.chars().any(|letter| ('\u{600}'..='\u{6ff}').contains(&letter)), "{arabic}");
    window.close().await
}

#[test]
fn without_a_screen_the_window_says_so() -> Result<()> {
    let profile = Profile::make()?;
    let output = start(&profile, None, "en_GB.UTF-8")?;
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8(output.stderr)?.contains("WAYLAND_DISPLAY"));
    assert!(!profile.home().exists(), "nothing was made");
    Ok(())
}
