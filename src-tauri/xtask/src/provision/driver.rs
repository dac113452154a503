//! The WebDriver that opens our window.

use anyhow::Result;

use crate::process::{cargo, run};
use crate::project;

const VERSION: &str = "2.1.0";

/// Installs it under `target/tools`, once.
pub(super) fn provide() -> Result<()> {
    if project::tools().join("bin/tauri-driver").exists() {
        println!("driver: tauri-driver is there");
        return Ok(());
    }
    println!("driver: installing tauri-driver {VERSION} into target/tools");
    run(cargo()
        .args(["install", "tauri-driver", "--version", VERSION, "--locked", "--quiet", "--root"])
        .arg(project::tools()))
}
