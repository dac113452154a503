//! Builds the list of what the window may call: one permission for each declared command, and nothing else.

use std::path::Path;

#[path = "src/command_names.rs"]
mod command_names;

fn main() {
    // Whoever builds the shell alone, before the window's page was built, gets a page that says so.
    let page = Path::new("../ui/dist/index.html");
    if !page.exists() {
        let made = std::fs::create_dir_all("../ui/dist").and_then(|()| {
            std::fs::write(page, "<!doctype html><title>Meridian</title><p>The page is not built: cargo xtask run")
        });
        if let Err(error) = made {
            println!("cargo::warning=the page of the window is missing: {error}");
        }
    }
    println!("cargo::rerun-if-changed=../ui/dist");
    println!("cargo::rerun-if-changed=isolation");
    let manifest = tauri_build::AppManifest::new().commands(command_names::COMMANDS);
    if let Err(error) = tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest)) {
        println!("cargo::error={error:#}");
    }
}
