//! What is said outside the window, when there is none or it cannot be trusted: in the user's language, on standard
//! error and, where there is a screen and a person before it, in a small dialog.

use std::io::Write;

use serde_json::Value;

use crate::window;

/// Whether there is a screen to show anything on.
pub(crate) fn has_screen() -> bool {
    let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    cfg!(not(target_os = "linux")) || set("DISPLAY") || set("WAYLAND_DISPLAY")
}

fn has_audience() -> bool {
    has_screen() && !window::is_automated()
}

/// Says why the programme cannot start, and waits until it was read.
pub(crate) fn show_refusal(message: &str) {
    let text = words(message);
    // Nothing can be done if even that fails.
    let _ = writeln!(std::io::stderr(), "{text}");
    if has_audience() {
        let dialog = rfd::MessageDialog::new().set_level(rfd::MessageLevel::Error);
        dialog.set_title("Meridian").set_description(text).show();
    }
}

/// Says that something went wrong in us, and under which number the log knows more.
pub(crate) fn show_fault(incident: &str) {
    if !has_audience() {
        return;
    }
    let text = format!("{}\n\n{incident}", words("error-internal"));
    let dialog = rfd::AsyncMessageDialog::new().set_level(rfd::MessageLevel::Error);
    let dialog = dialog.set_title("Meridian").set_description(text);
    tauri::async_runtime::spawn(dialog.show());
}

fn words(id: &str) -> String {
    locale::Words::for_locale(locale::negotiate(&wishes())).say(id, &[])
}

/// The language that was chosen on this device, then those of the system.
fn wishes() -> Vec<String> {
    let chosen = || {
        let file = platform::Home::find(None).ok()?.device_file();
        let settings: Value = serde_json::from_slice(&std::fs::read(file).ok()?).ok()?;
        settings.pointer("/settings/locale")?.as_str().map(str::to_owned)
    };
    let system = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(|name| std::env::var(name).ok());
    chosen().into_iter().chain(system).filter(|wish| !wish.is_empty()).collect()
}
