// Written by `cargo xtask bindings` from the table in `app`. Do not edit.

use crate::desk::Desk;
use crate::native;
use crate::standin::app;
use tauri::State;

#[tauri::command]
pub(crate) async fn echo(
    desk: State<'_, Desk>,
    request: app::Echo,
) -> Result<<app::Echo as app::Act>::Output, app::WireError> {
    desk.call(request).await
}

/// Takes every command of the window to where it is carried out.
pub(crate) fn handler() -> impl Fn(tauri::ipc::Invoke) -> bool + Send + Sync + 'static {
    tauri::generate_handler![echo, native::pick_folder, native::pick_new_file, native::pick_paths]
}
