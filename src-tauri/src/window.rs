//! The one window: its page, its bounds, and what it may not do.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use tauri::utils::config::Color;
use tauri::webview::NewWindowResponse;
use tauri::{AppHandle, Manager, Url, WebviewUrl, WebviewWindow, WebviewWindowBuilder, Window};

/// Its name, as in `capabilities/main.json`.
pub(crate) const LABEL: &str = "main";

const SMALLEST: (f64, f64) = (960.0, 640.0);
const CANVAS_LIGHT: Color = Color(247, 248, 250, 255);

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

/// Where the bounds are kept.
pub(crate) struct BoundsFile(PathBuf);

impl BoundsFile {
    /// In this profile.
    pub(crate) fn of(home: &Path) -> Self {
        Self(home.join("window.json"))
    }

    /// The bounds of last time; the usual ones when there are none or they cannot be read: they are a convenience.
    fn read(&self) -> Bounds {
        let kept = std::fs::read(&self.0).ok().and_then(|bytes| serde_json::from_slice::<Bounds>(&bytes).ok());
        let sane = |bounds: &Bounds| bounds.width.is_finite() && bounds.height.is_finite();
        let bounds = kept.filter(sane).unwrap_or_default();
        Bounds { width: bounds.width.max(SMALLEST.0), height: bounds.height.max(SMALLEST.1), ..bounds }
    }

    fn write(&self, bounds: Bounds) {
        let written = serde_json::to_vec(&bounds).map_err(std::io::Error::from);
        if let Err(error) = written.and_then(|bytes| std::fs::write(&self.0, bytes)) {
            tracing::warn!(%error, "the size of the window could not be kept");
        }
    }
}

/// Whether a WebDriver drives this process.
pub(crate) fn is_automated() -> bool {
    std::env::var_os("TAURI_WEBVIEW_AUTOMATION").is_some_and(|value| value == "true" || value == "1")
}

/// Makes the window, with a heap that nothing was ever in.
pub(crate) fn open(app: &AppHandle) -> tauri::Result<WebviewWindow> {
    let bounds = app.state::<BoundsFile>().read();
    WebviewWindowBuilder::new(app, LABEL, WebviewUrl::default())
        .title("Meridian")
        .inner_size(bounds.width, bounds.height)
        .min_inner_size(SMALLEST.0, SMALLEST.1)
        .maximized(bounds.maximised)
        .background_color(CANVAS_LIGHT)
        .zoom_hotkeys_enabled(true)
        // WebKit would leave caches in clear beside the vault. WebDriver cannot drive a private WebView, and only for it
        // is this lifted.
        .incognito(!is_automated())
        .on_navigation(is_own)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .build()
}

/// Keeps the bounds for next time.
pub(crate) fn remember(window: &Window) {
    let (Ok(size), Ok(scale), Ok(maximised)) = (window.inner_size(), window.scale_factor(), window.is_maximized())
    else {
        return;
    };
    let file = window.state::<BoundsFile>();
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
        let file = BoundsFile::of(&folder);
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
