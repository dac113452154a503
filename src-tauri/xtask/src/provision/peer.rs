//! The identity provider that single sign-on is tested against: a real one, of others.

use anyhow::Result;

use super::node::{Node, install_packages, missing_packages};
use crate::project;

/// Installs its packages under `target/tools`, once, exactly as the lock file beside its script names them.
pub(super) fn provide(node: &Node) -> Result<()> {
    let (source, place) = (project::root().join("tests/peers/oidc"), project::tools().join("peers/oidc"));
    std::fs::create_dir_all(&place)?;
    for file in ["package.json", "package-lock.json"] {
        std::fs::copy(source.join(file), place.join(file))?;
    }
    if missing_packages(&place)? == 0 {
        println!("identity provider for tests: as in tests/peers/oidc/package-lock.json");
        return Ok(());
    }
    println!("identity provider for tests: installing it into target/tools");
    install_packages(node, &place)
}
