//! Names say what a thing is in the field; a name that fits everything says nothing.

use anyhow::Result;

use super::tree::{Tree, stem};

const EMPTY: &[&str] = &["Manager", "Service", "Helper", "Helpers", "Util", "Utils"];

/// Names that others gave to their things, and by which everybody knows them.
const GIVEN: &[&str] = &["secret_service", "SecretService"];

/// No empty names, and `foo.rs` instead of `foo/mod.rs`.
pub fn names(tree: &Tree) -> Result<Vec<String>> {
    let mut faults = Vec::new();
    for (path, text) in tree.files("", &[".rs", ".ts", ".tsx"]) {
        if path.ends_with("/mod.rs") && !path.contains("/tests/") {
            faults.push(format!("{path}: a module is called after what it holds"));
        }
        let file = stem(path).to_lowercase();
        if EMPTY.iter().any(|word| file.ends_with(&word.to_lowercase())) && !GIVEN.contains(&file.as_str()) {
            faults.push(format!("{path}: a name that fits everything"));
        }
        faults
            .extend(declared(text).filter(|name| is_empty(name)).map(|name| format!("{path}: {name} fits everything")));
    }
    Ok(faults)
}

/// The ending after the last lower-case letter before it, so that `Manager` is found and `Imager` is not.
fn is_empty(name: &str) -> bool {
    EMPTY.iter().any(|word| name.ends_with(word)) && !GIVEN.contains(&name)
}

/// Names of the types, traits and components that a file declares.
fn declared(text: &str) -> impl Iterator<Item = &str> {
    const KINDS: &[&str] = &["struct", "enum", "trait", "type", "class", "interface", "function", "const", "mod"];
    text.lines().filter_map(|line| {
        let mut words =
            line.split(|letter: char| !(letter.is_alphanumeric() || letter == '_')).filter(|word| !word.is_empty());
        words.by_ref().take(4).find(|word| KINDS.contains(word))?;
        words.next()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_fits_everything_is_found() {
        let tree = Tree::of(&[
            ("src-tauri/src/window.rs", "pub(crate) struct WindowManager {\nstruct Imager;\n// a Service in a comment"),
            ("ui/src/kit/utils.ts", "export function addHelper() {}"),
            ("src-tauri/src/desk/mod.rs", ""),
        ]);
        assert_eq!(
            names(&tree).unwrap(),
            [
                "src-tauri/src/desk/mod.rs: a module is called after what it holds",
                "src-tauri/src/window.rs: WindowManager fits everything",
                "ui/src/kit/utils.ts: a name that fits everything",
                "ui/src/kit/utils.ts: addHelper fits everything",
            ]
        );
    }
}
