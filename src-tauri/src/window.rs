//! The one window: its page, its bounds, and what it may not do.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use tauri::utils::config::Color;
use tauri::webview::NewWindowResponse;
use tauri::{AppHandle, Emitter, Manager, Url, WebviewUrl, WebviewWindowBuilder, Window};

/// Its names, as in `capabilities/main.json`: the window that takes over from another cannot have the same.
const LABELS: [&str; 2] = ["main", "main-anew"];

const SMALLEST: (f64, f64) = (960.0, 640.0);
const CANVAS: Color = Color(247, 248, 250, 255);

/// Size of the window in logical pixels, as it was when it was last closed. No personal data.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(default)]
struct Bounds {
    width: f64,
    height: f64,
    maximised: bool,
}

impl Default for Bounds {
    fn default() -> Self {
        Self { width: 1440.0, height: 900.0, maximised: false }
    }
}

/// Where the window keeps what it keeps.
pub(crate) struct Files {
    bounds: PathBuf,
    page: PathBuf,
}

impl Files {
    /// In this profile.
    pub(crate) fn of(home: &Path) -> Self {
        Self { bounds: home.join("window.json"), page: home.join("window") }
    }

    /// The bounds of last time; the usual ones when there are none or they cannot be read: they are a convenience.
    fn read(&self) -> Bounds {
        let kept = std::fs::read(&self.bounds).ok().and_then(|bytes| serde_json::from_slice::<Bounds>(&bytes).ok());
        let sane = |bounds: &Bounds| bounds.width.is_finite() && bounds.height.is_finite();
        let bounds = kept.filter(sane).unwrap_or_default();
        Bounds { width: bounds.width.max(SMALLEST.0), height: bounds.height.max(SMALLEST.1), ..bounds }
    }

    fn write(&self, bounds: Bounds) {
        let written = serde_json::to_vec(&bounds).map_err(std::io::Error::from);
        if let Err(error) = written.and_then(|bytes| std::fs::write(&self.bounds, bytes)) {
            tracing::warn!(%error, "the size of the window could not be kept");
        }
    }
}

/// Whether a WebDriver drives this process.
pub(crate) fn is_automated() -> bool {
    std::env::var_os("TAURI_WEBVIEW_AUTOMATION").is_some_and(|value| value == "true" || value == "1")
}

/// Makes the window.
pub(crate) fn open(app: &AppHandle) -> tauri::Result<()> {
    build(app, LABELS[0])
}

/// Replaces the window by one in whose memory nothing ever was: the heap of a page is beyond promise. A WebDriver is
/// bound to its page, so under one it is only loaded again.
pub(crate) fn renew(app: &AppHandle) -> tauri::Result<()> {
    let shown = LABELS.iter().find_map(|label| app.get_webview_window(label));
    let Some(old) = shown else { return open(app) };
    if is_automated() {
        return old.reload();
    }
    remember(&old.as_ref().window());
    // The new one comes first: the programme ends with its last window.
    let free = LABELS.iter().find(|label| **label != old.label());
    build(app, free.copied().unwrap_or(LABELS[0]))?;
    old.destroy()
}

/// Tells the page something that it did not ask for.
pub(crate) fn tell<T: Serialize + Clone>(app: &AppHandle, event: &str, payload: T) {
    if let Err(error) = app.emit(event, payload) {
        tracing::warn!(%error, event, "the page was not told");
    }
}

fn build(app: &AppHandle, label: &str) -> tauri::Result<()> {
    let files = app.state::<Files>();
    let bounds = files.read();
    WebviewWindowBuilder::new(app, label, WebviewUrl::default())
        .title("Meridian")
        .inner_size(bounds.width, bounds.height)
        .min_inner_size(SMALLEST.0, SMALLEST.1)
        .maximized(bounds.maximised)
        .background_color(CANVAS)
        .zoom_hotkeys_enabled(true)
        // Each window has a context of its own, so that the page is registered anew with it.
        // WebKit would leave caches in clear beside the vault. A WebDriver cannot drive a private page, and only for it
        // is this lifted.
        .incognito(!is_automated())
        .data_directory(files.page.join(label))
        .on_navigation(is_own)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_document_title_changed(|window, title| {
            if let Err(error) = window.set_title(&title) {
                tracing::warn!(%error, "the title of the window was not set");
            }
        })
        .build()?;
    Ok(())
}

/// Keeps the bounds for next time.
pub(crate) fn remember(window: &Window) {
    let (Ok(size), Ok(scale), Ok(maximised)) = (window.inner_size(), window.scale_factor(), window.is_maximized())
    else {
        return;
    };
    let file = window.state::<Files>();
    let size = size.to_logical::<f64>(scale);
    let before = file.read();
    // While it is maximised the size to go back to is the one before.
    let (width, height) = if maximised { (before.width, before.height) } else { (size.width, size.height) };
    file.write(Bounds { width, height, maximised });
}

/// Whether an address is part of the application. The sandboxed frames that show mail are filled in place
/// (`about:srcdoc`); they and everything else have no way out.
fn is_own(address: &Url) -> bool {
    match address.scheme() {
        "tauri" => address.host_str() == Some("localhost"),
        // Windows and Android serve the same page under this name.
        "http" | "https" => cfg!(any(windows, target_os = "android")) && address.host_str() == Some("tauri.localhost"),
        "about" => matches!(address.path(), "srcdoc" | "blank"),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_window_goes_nowhere_but_home() {
        let own = |text: &str| is_own(&Url::parse(text).unwrap());
        assert!(own("tauri://localhost/"));
        assert!(own("tauri://localhost/index.html#inbox"));
        assert!(own("about:srcdoc"));
        for foreign in [
            "tauri://elsewhere/",
            "http://localhost/",
            "https://example.org/",
            "file:///etc/passwd",
            "data:text/html,x",
            "javascript:alert(1)",
            "blob:tauri://localhost/1",
        ] {
            assert!(!own(foreign), "{foreign}");
        }
    }

    #[test]
    fn bounds_that_make_no_sense_are_mended() {
        let folder = std::env::temp_dir().join(format!("meridian-bounds-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let file = Files::of(&folder);
        let cases = [
            ("", Bounds::default()),
            ("{\"width\":1,\"height\":1}", Bounds { width: 960.0, height: 640.0, maximised: false }),
            (
                "{\"width\":1200,\"height\":800,\"maximised\":true}",
                Bounds { width: 1200.0, height: 800.0, maximised: true },
            ),
        ];
        for (text, expected) in cases {
            std::fs::write(folder.join("window.json"), text).unwrap();
            assert_eq!(file.read(), expected, "{text}");
        }
        file.write(Bounds { width: 1000.0, height: 700.0, maximised: false });
        assert_eq!(file.read(), Bounds { width: 1000.0, height: 700.0, maximised: false });
        std::fs::remove_dir_all(folder).unwrap();
    }
}
