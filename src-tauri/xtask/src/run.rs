//! From a clone to the open window.

use std::io::IsTerminal;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use clap::Args;

use crate::process::{cargo, output, program, run as run_program};
use crate::project;
use crate::provision::{Purpose, provision};

/// How to open it.
#[derive(Args)]
pub struct Choice {
    /// Open a demonstration organisation, in a profile of its own.
    #[arg(long)]
    demo: bool,
    /// Open it on a virtual screen and write pictures of it.
    #[arg(long)]
    headless: bool,
    /// With --headless: stay open until interrupted, also where nobody watches.
    #[arg(long, requires = "headless")]
    keep: bool,
    /// With --headless: where the pictures go.
    #[arg(long, requires = "headless", default_value = "screenshots/headless")]
    pictures: PathBuf,
}

/// Provisions, builds and opens.
pub fn run(choice: &Choice) -> Result<()> {
    if !choice.headless && !has_screen() {
        bail!(
            "This machine has no screen: neither DISPLAY nor WAYLAND_DISPLAY is set.\n\
             On a virtual one, with pictures of it in a folder:\n\n    cargo xtask run --headless{}",
            if choice.demo { " --demo" } else { "" }
        );
    }
    let node = provision(if choice.headless { Purpose::Test } else { Purpose::Run })?;
    run_program(node.npm().args(["run", "--silent", "build"]))?;
    build()?;
    if choice.headless { open_on_virtual_screen(choice) } else { open_on_screen(choice) }
}

/// Builds every program of the workspace for development. All of them, because cargo would otherwise choose other
/// features of what they share, and build it again for the tests.
pub fn build() -> Result<()> {
    run_program(cargo().args(["build", "--workspace", "--bins"]))
}

fn has_screen() -> bool {
    let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    cfg!(not(target_os = "linux")) || set("DISPLAY") || set("WAYLAND_DISPLAY")
}

fn open_on_screen(choice: &Choice) -> Result<()> {
    let mut window = program(project::built("meridian"));
    if choice.demo {
        let home = project::target().join("demo");
        fill_demo(&home)?;
        window.env("MERIDIAN_HOME", home);
    }
    run_program(&mut window)
}

/// Makes the demonstration organisation, once, and says each time how to sign in.
fn fill_demo(home: &Path) -> Result<()> {
    let words = home.join("how-to-sign-in.txt");
    if !home.join("keyring.json").exists() {
        let told = output(program(project::built("meridianctl")).arg("--home").arg(home).arg("demo"))?;
        std::fs::write(&words, told)?;
    }
    println!("{}", std::fs::read_to_string(&words).unwrap_or_default());
    println!("The demonstration is in {}; remove that folder to begin anew.", project::shown(home));
    Ok(())
}

fn open_on_virtual_screen(choice: &Choice) -> Result<()> {
    let mut stage = program(project::built("meridian-stage"));
    stage.arg("show").arg("--pictures").arg(&choice.pictures);
    if choice.demo {
        stage.arg("--demo");
    }
    if choice.keep || std::io::stdout().is_terminal() {
        stage.arg("--keep");
    }
    run_program(&mut stage)
}
