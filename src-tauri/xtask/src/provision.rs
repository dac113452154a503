//! Brings a machine to where Meridian can be built, run and tested.
//!
//! On Debian and its relatives missing system packages are installed, after asking unless nobody can be asked. On other
//! systems what is missing is named. Everything else goes under `target/tools`.

mod driver;
mod node;
mod peer;
mod system;

use anyhow::Result;

pub use node::{Node, node};

/// What is going to be done with the machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// Build and open the window on the screen of this machine.
    Run,
    /// Open the window on a virtual screen, drive it, and test everything.
    Test,
    /// Measure against peers.
    Bench,
}

/// Sees to it that everything is there, and says what it did.
pub fn provision(purpose: Purpose) -> Result<Node> {
    system::provide(purpose)?;
    let node = node::provide()?;
    node::provide_packages(&node)?;
    if purpose != Purpose::Run {
        driver::provide()?;
    }
    if purpose == Purpose::Test {
        peer::provide(&node)?;
    }
    Ok(node)
}
