//! A file that nobody can read at one sitting has more than one reason to change.

use anyhow::Result;

use super::tree::Tree;

const LONGEST: usize = 700;

/// No file of code is longer, but what is written by a machine.
pub fn length(tree: &Tree) -> Result<Vec<String>> {
    let long = tree
        .files("", &[".rs", ".ts", ".tsx", ".css", ".mjs", ".js"])
        .filter(|(_, text)| !text.lines().take(3).any(|line| line.contains("Do not edit")))
        .map(|(path, text)| (path, text.lines().count()))
        .filter(|(_, lines)| *lines > LONGEST);
    Ok(long.map(|(path, lines)| format!("{path} has {lines} lines; split it by its reasons to change")).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_file_is_found_unless_it_was_generated() {
        let long = "x\n".repeat(LONGEST + 1);
        let generated = format!("// Do not edit.\n{long}");
        let tree = Tree::of(&[("a.rs", &long), ("b.rs", &generated), ("c.rs", "x"), ("d.json", &long)]);
        assert_eq!(length(&tree).unwrap(), ["a.rs has 701 lines; split it by its reasons to change"]);
    }
}
