//! What is said outside the window, when there is none or it cannot be trusted: in the user's language, to the log and,
//! where there is a screen and a person before it, in a small dialog.

use crate::standin::app::WireError;
use crate::window;

/// Whether there is a screen to show anything on.
pub(crate) fn has_screen() -> bool {
    let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    cfg!(not(target_os = "linux")) || set("DISPLAY") || set("WAYLAND_DISPLAY")
}

/// Says why the programme cannot start, and waits until it was read.
pub(crate) fn show_refusal(error: &WireError) {
    let text = words(&format!("error-{}", error.code));
    tracing::error!(code = error.code, incident = error.incident, "{text}");
    if has_screen() && !window::is_automated() {
        rfd::MessageDialog::new()
            .set_level(rfd::MessageLevel::Error)
            .set_title("Meridian")
            .set_description(text)
            .show();
    }
}

/// Says that something went wrong in us, and under which number the log knows more.
pub(crate) fn show_fault(incident: &str) {
    if !has_screen() || window::is_automated() {
        return;
    }
    let text = format!("{} ({incident})", words("error-internal"));
    let dialog = rfd::AsyncMessageDialog::new().set_level(rfd::MessageLevel::Error).set_title("Meridian");
    let dialog = dialog.set_description(text);
    tauri::async_runtime::spawn(async move { dialog.show().await });
}

fn words(id: &str) -> String {
    id.to_owned()
}
