//! Pictures of the screens, for the README and for looking at.

use std::path::Path;

use anyhow::Result;

use crate::process::{program, run};
use crate::project;
use crate::provision::{Purpose, provision};
use crate::run::build;

/// Takes them all: of the real window on the demonstration organisation, and of the kit and the states that fail in a
/// browser.
pub fn take(folder: &Path) -> Result<()> {
    let node = provision(Purpose::Test)?;
    let folder = &std::path::absolute(folder)?;
    run(node.npm().args(["run", "--silent", "build"]))?;
    build()?;
    run(program(project::built("meridian-stage")).arg("gallery").arg(folder))?;
    run(node.npm().args(["run", "--silent", "pictures", "--"]).arg(folder))
}
