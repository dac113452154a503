//! The window opens, and it is closed to the outside.

use acceptance::desktop::{Profile, Window};
use anyhow::Result;
use serde_json::json;

#[tokio::test]
async fn a_new_profile_opens_with_a_page() -> Result<()> {
    let profile = Profile::make()?;
    let window = Window::open(&profile).await?;
    // The title names the screen as soon as it is painted.
    let named = || async { Ok((window.client().title().await? == "Set up Meridian").then_some(())) };
    window.wait("the title of the first screen", named).await?;
    window.close().await
}

#[tokio::test]
async fn what_is_not_declared_is_refused_to_the_page() -> Result<()> {
    let profile = Profile::make()?;
    let window = Window::open(&profile).await?;
    for command in ["no_such_command", "plugin:window|destroy", "plugin:event|emit", "Assign Conversation"] {
        let answer = window.forge(command, json!({})).await?;
        assert!(answer.is_err(), "{command} was answered: {answer:?}");
    }
    window.close().await
}

#[tokio::test]
async fn the_page_reaches_no_other_address() -> Result<()> {
    let profile = Profile::make()?;
    let window = Window::open(&profile).await?;
    let before = window.client().current_url().await?;
    let fetched = window
        .client()
        .execute_async(
            "fetch('http://127.0.0.1:9/').then(() => arguments[0]('fetched'), (why) => arguments[0](String(why)))",
            vec![],
        )
        .await?;
    assert_ne!(fetched, json!("fetched"));
    window.run("const link = document.createElement('a'); link.href = 'https://example.org/'; document.body.append(link); link.click(); link.target = '_blank'; link.click(); return window.open('https://example.org/') === null", vec![]).await?;
    assert_eq!(window.client().current_url().await?, before);
    assert_eq!(window.client().windows().await?.len(), 1);
    window.close().await
}

#[tokio::test]
async fn the_policy_of_the_page_fits_its_own_styles() -> Result<()> {
    let profile = Profile::make()?;
    let window = Window::open(&profile).await?;
    // A style element that the policy refuses has no sheet. There are two: the kit's, and the one that hides the
    // isolation frame.
    let refused =
        "return [...document.querySelectorAll('style')].filter((one) => !one.sheet).map((one) => one.textContent)";
    assert_eq!(window.run(refused, vec![]).await?, json!([]));
    let frame = "return getComputedStyle(document.querySelector('#__tauri_isolation__')).display";
    assert_eq!(window.run(frame, vec![]).await?, json!("none"));
    window.close().await
}
