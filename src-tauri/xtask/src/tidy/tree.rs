//! The files of the repository, without what is built.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result};

use crate::process::{output, program};
use crate::project;

/// Everything that belongs at the top, and nothing else does.
const TOP: &[&str] = &[
    "ARCHITECTURE.md",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "Cargo.lock",
    "Cargo.toml",
    "LICENSE",
    "NOTICE",
    "README.md",
    "SECURITY.md",
    "locales",
    "policies",
    "src-tauri",
    "tests",
    "ui",
];

/// Text of every file that is text, by its path from the top.
pub struct Tree(BTreeMap<String, String>);

impl Tree {
    /// What git knows or would add.
    pub fn read() -> Result<Self> {
        let list = output(program("git").args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"]))
            .context("the rules are checked in a clone")?;
        let read = |path: &str| {
            // A file that was just removed is still in the index; one that is no text has no rules.
            let text = std::fs::read_to_string(project::root().join(path)).ok()?;
            Some((path.to_owned(), text))
        };
        Ok(Self(list.split('\0').filter(|path| !path.is_empty()).filter_map(read).collect()))
    }

    /// A tree for the tests of the rules.
    #[cfg(test)]
    pub fn of(files: &[(&str, &str)]) -> Self {
        Self(files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect())
    }

    /// All paths.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// All files below a folder with one of these endings.
    pub fn files<'a>(&'a self, under: &'a str, endings: &'a [&str]) -> impl Iterator<Item = (&'a str, &'a str)> {
        let fits = move |path: &str| path.starts_with(under) && endings.iter().any(|ending| path.ends_with(ending));
        self.0.iter().map(|(path, text)| (path.as_str(), text.as_str())).filter(move |(path, _)| fits(path))
    }

    /// One file.
    pub fn text(&self, path: &str) -> Option<&str> {
        self.0.get(path).map(String::as_str)
    }
}

/// The top of the repository stays as the README draws it.
pub fn top_level(tree: &Tree) -> Result<Vec<String>> {
    let mut tops: Vec<&str> = tree.paths().filter_map(|path| path.split('/').next()).collect();
    tops.dedup();
    let strange = tops.into_iter().filter(|name| !name.starts_with('.') && !TOP.contains(name));
    Ok(strange.map(|name| format!("{name} does not belong at the top")).collect())
}

/// Name of a file without its folder and its ending.
pub fn stem(path: &str) -> &str {
    Path::new(path).file_stem().and_then(|stem| stem.to_str()).unwrap_or_default()
}

/// The folder of a file.
pub fn folder(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_lies_at_the_top_uninvited_is_found() {
        let tree =
            Tree::of(&[("README.md", ""), ("ui/x.ts", ""), (".ci/run", ""), ("scripts/x.sh", ""), ("deny.toml", "")]);
        assert_eq!(
            top_level(&tree).unwrap(),
            ["deny.toml does not belong at the top", "scripts does not belong at the top"]
        );
    }
}
