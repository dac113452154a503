//! Who may use which foreign thing: an engine is known in one place only, so that it can be replaced there.

use anyhow::Result;

use super::layers::edges;
use super::tree::Tree;

/// Foreign crates with the packages that may depend on them.
const CONFINED: &[(&str, &[&str])] = &[
    ("rusqlite", &["store"]),
    ("mail-parser", &["channels"]),
    ("ammonia", &["channels"]),
    ("ring", &["crypto"]),
    ("argon2", &["crypto"]),
    ("hpke", &["crypto"]),
    ("cedar-policy", &["policy"]),
    ("keyring-core", &["platform"]),
    ("dbus-secret-service-keyring-store", &["platform"]),
    ("ctap-hid-fido2", &["platform"]),
    ("dbus", &["platform"]),
    ("getrandom", &["platform"]),
    ("totp-rs", &["identity"]),
    ("openidconnect", &["exchange"]),
    ("ureq", &["exchange", "testkit"]),
    ("chrono", &["exchange"]),
    ("tauri", &["meridian"]),
    ("tauri-build", &["meridian"]),
    ("rfd", &["meridian"]),
    ("open", &["meridian"]),
    ("clap", &["ctl", "xtask", "acceptance"]),
    ("anyhow", &["xtask", "acceptance", "testkit"]),
    ("fantoccini", &["acceptance"]),
    ("whichlang", &["desk"]),
    ("whatlang", &["desk"]),
    ("fluent-bundle", &["locale"]),
];

/// The one file that may lift the ban on unsafe code.
const UNSAFE: &str = "src-tauri/crates/store/src/raw_key.rs";

/// An engine is known to one crate.
pub fn confinement(_: &Tree) -> Result<Vec<String>> {
    let mut faults = Vec::new();
    for edge in edges()?.into_iter().filter(|edge| !edge.for_tests) {
        let owners = CONFINED.iter().find(|(name, _)| *name == edge.to).map(|(_, owners)| *owners);
        if owners.is_some_and(|owners| !owners.contains(&edge.from.as_str())) {
            faults.push(format!("{} must not use {}", edge.from, edge.to));
        }
    }
    Ok(faults)
}

/// The page knows Tauri in `backend` only, a feature knows no other feature, and `kit` knows none of us.
pub fn page_imports(tree: &Tree) -> Result<Vec<String>> {
    let mut faults = Vec::new();
    for (path, text) in tree.files("ui/src/", &[".ts", ".tsx"]) {
        for target in imports(text) {
            if target.starts_with("@tauri-apps/") && !path.starts_with("ui/src/backend/") {
                faults.push(format!("{path} imports {target}; only ui/src/backend knows Tauri"));
            }
            let area = |path: &str| {
                path.split_once("features/").and_then(|(_, rest)| rest.split('/').next().map(str::to_owned))
            };
            let reached = resolve(path, target);
            if let (Some(own), Some(other)) = (area(path), area(&reached))
                && own != other
            {
                faults.push(format!("{path} imports {target}; a feature knows no other feature"));
            }
            let is_ours = |folder: &str| reached.starts_with(&format!("ui/src/{folder}/"));
            if path.starts_with("ui/src/kit/") && (is_ours("features") || is_ours("backend") || is_ours("frame")) {
                faults.push(format!("{path} imports {target}; the kit knows nothing of the product"));
            }
        }
    }
    Ok(faults)
}

/// Everything that a module imports or re-exports.
fn imports(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter_map(|line| {
        let (_, after) =
            line.split_once(" from ").or_else(|| line.split_once("import(")).or_else(|| line.split_once("import "))?;
        let after = after.trim_start();
        let quote = after.chars().next().filter(|first| matches!(first, '\'' | '"'))?;
        after.get(1..)?.split(quote).next()
    })
}

/// Where an import leads, as a path from the top.
fn resolve(path: &str, target: &str) -> String {
    if let Some(rest) = target.strip_prefix("@/").or_else(|| target.strip_prefix("~/")) {
        return format!("ui/src/{rest}");
    }
    if !target.starts_with('.') {
        return target.to_owned();
    }
    let mut parts: Vec<&str> = path.split('/').collect();
    parts.pop();
    for step in target.split('/') {
        match step {
            "." => {}
            ".." => drop(parts.pop()),
            name => parts.push(name),
        }
    }
    parts.join("/")
}

/// One reviewed file may lift the ban on unsafe code, and only there.
pub fn unsafe_code(tree: &Tree) -> Result<Vec<String>> {
    let lifts = |text: &str| {
        let bare: String = text.split_whitespace().collect();
        ["allow(", "expect("].iter().any(|how| bare.contains(&format!("{how}unsafe_code")))
    };
    let strange = tree.files("", &[".rs"]).filter(|(path, text)| *path != UNSAFE && *path != file!() && lifts(text));
    Ok(strange.map(|(path, _)| format!("{path} lifts the ban on unsafe code; only {UNSAFE} may")).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_import_across_the_page_is_found() {
        let tree = Tree::of(&[
            ("ui/src/backend/tauri.ts", "import { invoke } from '@tauri-apps/api/core';"),
            ("ui/src/frame/bar.tsx", "import { invoke } from \"@tauri-apps/api/core\";"),
            (
                "ui/src/features/inbox/list.tsx",
                "import { Card } from '../customer/card';\nimport { Row } from './row';",
            ),
            ("ui/src/features/inbox/row.tsx", "import { Button } from '../../kit/button';\nimport './row.css';"),
            ("ui/src/kit/button.tsx", "export { backend } from '../backend/index';"),
        ]);
        assert_eq!(
            page_imports(&tree).unwrap(),
            [
                "ui/src/features/inbox/list.tsx imports ../customer/card; a feature knows no other feature",
                "ui/src/frame/bar.tsx imports @tauri-apps/api/core; only ui/src/backend knows Tauri",
                "ui/src/kit/button.tsx imports ../backend/index; the kit knows nothing of the product",
            ]
        );
    }

    #[test]
    fn unsafe_code_is_lifted_in_one_place() {
        let lifting = format!("#![{}(\n    unsafe_code, reason = \"x\")]", "allow");
        let tree =
            Tree::of(&[(UNSAFE, &lifting), ("src-tauri/src/main.rs", &lifting), ("src-tauri/src/window.rs", "")]);
        assert_eq!(unsafe_code(&tree).unwrap().len(), 1);
    }
}
