//! Measurements against peers.

use anyhow::Result;
use clap::Args;

use crate::process::{cargo, run};
use crate::provision::{Purpose, provision};

/// What to measure.
#[derive(Args)]
pub struct Choice {
    /// One row of the table; all without it.
    name: Option<String>,
    /// Also the growth up to a million, which takes long.
    #[arg(long)]
    full: bool,
}

/// Builds what is measured as it ships and hands over to the runner in the acceptance crate.
pub fn bench(choice: &Choice) -> Result<()> {
    let node = provision(Purpose::Bench)?;
    run(node.npm().args(["run", "--silent", "build"]))?;
    // The same page with an organisation in memory, for the browser that it is compared with.
    run(node.npm().args(["run", "--silent", "build:preview"]))?;
    // All of the workspace each time: a part of it would be built with other features, and everything it stands on again.
    run(cargo().args(["build", "--release", "--workspace", "--bins", "--quiet"]))?;
    let mut command = cargo();
    command.args(["bench", "--workspace", "--bench", "ratios", "--"]).args(&choice.name);
    if choice.full {
        command.arg("--full");
    }
    run(&mut command)
}
