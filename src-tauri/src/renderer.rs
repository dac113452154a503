//! How the page is painted.

#[cfg(target_os = "linux")]
const SWITCH: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";

/// Turns off WebKit's renderer for graphics cards where there is none: measured without one, that halves memory and
/// processor time and makes scrolling smooth. The environment can only be changed safely before threads exist, that is
/// for another process, so this one replaces itself. Returns when nothing is to be changed or the change failed.
#[cfg(target_os = "linux")]
pub(crate) fn settle() {
    use std::os::unix::process::CommandExt;

    if std::env::var_os(SWITCH).is_some() || has_graphics_card() {
        return;
    }
    let Ok(ourselves) = std::env::current_exe() else { return };
    let failure = std::process::Command::new(ourselves).args(std::env::args_os().skip(1)).env(SWITCH, "1").exec();
    tracing::warn!(%failure, "the renderer could not be chosen; painting will be slower");
}

/// Elsewhere the system's WebView chooses well by itself.
#[cfg(not(target_os = "linux"))]
pub(crate) fn settle() {}

#[cfg(target_os = "linux")]
fn has_graphics_card() -> bool {
    let Ok(devices) = std::fs::read_dir("/dev/dri") else { return false };
    devices.flatten().any(|device| device.file_name().to_string_lossy().starts_with("renderD"))
}
