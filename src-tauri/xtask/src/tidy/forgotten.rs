//! Files that nobody reads.

use anyhow::Result;

use super::tree::{Tree, folder, stem};

/// A Rust file that no module names is never compiled, and its tests never run; nor is a test of the page that does
/// not look like one.
pub fn forgotten_files(tree: &Tree) -> Result<Vec<String>> {
    let mut faults: Vec<String> = Vec::new();
    for (path, _) in tree.files("", &[".rs"]) {
        if !is_root(path) && !is_named(tree, path) {
            faults.push(format!("{path} is named by no module"));
        }
    }
    for (path, text) in tree.files("ui/", &[".ts", ".tsx"]) {
        let tests = text.contains("from 'vitest'") || text.contains("from \"vitest\"");
        let states = ["\ndescribe(", "\nit(", "\ntest(", "\ndescribe.", "\nit.", "\ntest."];
        if tests && states.iter().any(|word| text.contains(word)) && !path.contains(".test.") {
            faults.push(format!("{path} tests something but is not called *.test.*"));
        }
    }
    Ok(faults)
}

/// Cargo itself finds these.
fn is_root(path: &str) -> bool {
    let cargo_folders = ["/src/bin/", "/examples/", "/benches/"];
    let own_tests = path.starts_with("src-tauri/") && folder(path).ends_with("/tests");
    matches!(stem(path), "lib" | "main" | "build") || own_tests || cargo_folders.iter().any(|part| path.contains(part))
}

fn is_named(tree: &Tree, path: &str) -> bool {
    // What several integration tests share is `tests/shared/mod.rs`: cargo would take `tests/shared.rs` for a test.
    if let Some(shared) = path.strip_suffix("/mod.rs") {
        let line = format!("mod {};", stem(shared));
        let beside = format!("{}/", folder(shared));
        return tree.files(&beside, &[".rs"]).any(|(_, text)| text.lines().any(|other| other.trim() == line));
    }
    let name = stem(path);
    let above = folder(path);
    // `a/b.rs` is a module of `a.rs`, or of the root of its crate.
    let parents =
        [format!("{above}.rs"), format!("{above}/lib.rs"), format!("{above}/main.rs"), format!("{above}/mod.rs")];
    let declares = |text: &str| {
        text.lines().map(str::trim).any(|line| {
            let line = line.strip_prefix("pub(crate) ").or_else(|| line.strip_prefix("pub(super) ")).unwrap_or(line);
            let line = line.strip_prefix("pub ").unwrap_or(line);
            line.strip_prefix("mod ").is_some_and(|rest| rest.trim_end_matches(';').trim() == name)
        })
    };
    let by_parent = parents.iter().filter_map(|parent| tree.text(parent)).any(declares);
    let file = format!("{name}.rs\"");
    let by_path = || {
        let named = |text: &str| text.lines().any(|line| line.contains("path =") && line.contains(&file));
        tree.files("", &[".rs", "Cargo.toml"]).any(|(other, text)| other != path && named(text))
    };
    by_parent || by_path()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_no_module_names_is_found() {
        let tree = Tree::of(&[
            ("src-tauri/crates/desk/src/lib.rs", "mod due;\npub(crate) mod site;"),
            ("src-tauri/crates/desk/src/due.rs", "mod clock;"),
            ("src-tauri/crates/desk/src/due/clock.rs", ""),
            ("src-tauri/crates/desk/src/due/lost.rs", ""),
            ("src-tauri/crates/desk/src/site.rs", ""),
            ("src-tauri/crates/desk/tests/days.rs", "mod shared;"),
            ("src-tauri/crates/desk/tests/shared/mod.rs", ""),
            ("src-tauri/crates/desk/tests/lost/mod.rs", ""),
            ("tests/Cargo.toml", "[[test]]\npath = \"desktop/journeys.rs\""),
            ("tests/desktop/journeys.rs", "#[path = \"journeys/start.rs\"]\nmod start;"),
            ("tests/desktop/journeys/start.rs", ""),
            ("ui/src/kit/button.test.tsx", "import { it } from 'vitest';\nit('', () => {});"),
            ("ui/src/kit/list.check.tsx", "import { it } from 'vitest';\nit('', () => {});"),
        ]);
        assert_eq!(
            forgotten_files(&tree).unwrap(),
            [
                "src-tauri/crates/desk/src/due/lost.rs is named by no module",
                "src-tauri/crates/desk/tests/lost/mod.rs is named by no module",
                "ui/src/kit/list.check.tsx tests something but is not called *.test.*",
            ]
        );
    }
}
