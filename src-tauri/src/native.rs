//! Commands that are the system's affair and not the door's: asking the user for files.
//!
//! They hand out paths that the user chose and touch no file: reading and writing them are acts behind the door.

use std::path::PathBuf;

use tauri::WebviewWindow;

/// Asks for files to read. Nothing when the user thinks better of it.
#[tauri::command]
pub(crate) async fn pick_paths(window: WebviewWindow, title: String) -> Vec<PathBuf> {
    let picked = rfd::AsyncFileDialog::new().set_title(title).set_parent(&window).pick_files().await;
    picked.unwrap_or_default().iter().map(|file| file.path().to_owned()).collect()
}

/// Asks for a folder.
#[tauri::command]
pub(crate) async fn pick_folder(window: WebviewWindow, title: String) -> Option<PathBuf> {
    let picked = rfd::AsyncFileDialog::new().set_title(title).set_parent(&window).pick_folder().await;
    picked.map(|folder| folder.path().to_owned())
}

/// Asks where to save a file that does not exist yet, proposing a name.
#[tauri::command]
pub(crate) async fn pick_new_file(window: WebviewWindow, title: String, name: String) -> Option<PathBuf> {
    let dialog = rfd::AsyncFileDialog::new().set_title(title).set_parent(&window).set_file_name(name);
    dialog.save_file().await.map(|file| file.path().to_owned())
}
