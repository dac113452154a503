//! The system's browser, for the one thing that the window must not do: show a page of others.

use tauri::Url;

use crate::window;

/// Opens an address that the door itself has made; the page names none. Where no browser opens, the page shows the
/// address for whoever wants to open it themselves.
pub(crate) fn open(address: &str) {
    if !is_web(address) {
        tracing::error!("an address for the browser is none of the web");
        return;
    }
    if window::is_automated() {
        // Whoever drives the window is no person at a screen.
        return;
    }
    if let Err(error) = open::that_detached(address) {
        tracing::warn!(kind = %error.kind(), "no browser could be opened");
    }
}

/// Encrypted and somewhere: no file, no program, no script.
fn is_web(address: &str) -> bool {
    Url::parse(address).is_ok_and(|address| address.scheme() == "https" && address.has_host())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_but_the_web_is_opened() {
        assert!(is_web("https://id.example.org/auth?client_id=meridian"));
        for other in ["http://id.example.org/", "file:///etc/passwd", "javascript:alert(1)", "--help", "", "https:"] {
            assert!(!is_web(other), "{other}");
        }
    }
}
