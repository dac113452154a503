//! What `ARCHITECTURE.md` promises, a test holds.

use std::collections::BTreeSet;

use anyhow::Result;

use super::rule_names;
use super::tree::Tree;

const BOOK: &str = "ARCHITECTURE.md";
const MARK: &str = "**Architecture Invariant";

/// Every paragraph that states an invariant names tests, as `Held by` and names in backquotes, and they exist. A test
/// is a function of a Rust test, the title of a test of the page, or a rule of ours (`tidy::layers`).
pub fn invariants(tree: &Tree) -> Result<Vec<String>> {
    let Some(book) = tree.text(BOOK) else { return Ok(vec![format!("there is no {BOOK}")]) };
    let tests = known_tests(tree);
    let mut faults = Vec::new();
    for paragraph in book.split("\n\n").filter(|paragraph| paragraph.contains(MARK)) {
        let first = paragraph.lines().next().unwrap_or_default();
        let names: Vec<&str> =
            paragraph.split_once("Held by").map(|(_, held)| quoted(held).collect()).unwrap_or_default();
        if names.is_empty() {
            faults.push(format!("no test holds: {first}"));
        }
        let unknown = names.into_iter().filter(|name| !tests.contains(last_part(name)) && !tests.contains(*name));
        faults.extend(unknown.map(|name| format!("there is no test {name}, which is to hold: {first}")));
    }
    Ok(faults)
}

fn quoted(text: &str) -> impl Iterator<Item = &str> {
    text.split('`').skip(1).step_by(2)
}

fn last_part(name: &str) -> &str {
    name.rsplit("::").next().unwrap_or(name)
}

fn known_tests(tree: &Tree) -> BTreeSet<&str> {
    let mut tests: BTreeSet<&str> = rule_names().collect();
    for (_, text) in tree.files("", &[".rs"]) {
        let mut after_mark = false;
        for line in text.lines().map(str::trim) {
            if line.starts_with("#[test]") || line.starts_with("#[tokio::test") {
                after_mark = true;
            } else if let Some((_, rest)) = line.split_once("fn ") {
                if after_mark && let Some(name) = rest.split(['(', '<']).next() {
                    tests.insert(name);
                }
                after_mark = false;
            }
        }
    }
    for (_, text) in tree.files("ui/", &[".test.ts", ".test.tsx"]) {
        for line in text.lines().map(str::trim) {
            let title = ["it(", "test("].iter().find_map(|word| line.strip_prefix(word));
            let quote = title.and_then(|title| title.chars().next()).filter(|first| matches!(first, '\'' | '"' | '`'));
            if let (Some(title), Some(quote)) = (title, quote) {
                tests.extend(title.split(quote).nth(1));
            }
        }
    }
    tests
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_promise_without_a_test_is_found() {
        let book = "# Architecture\n\nProse.\n\n**Architecture Invariant:** one door. Held by `one_door`.\n\n\
            **Architecture Invariant:** no arrow runs up. Held by `tidy::layers` and\n`the list stands still`.\n\n\
            **Architecture Invariant:** hope.\n\n**Architecture Invariant:** ghosts. Held by `nobody`.";
        let tree = Tree::of(&[
            (BOOK, book),
            ("tests/door.rs", "#[test]\nfn one_door() {}\nfn nobody() {}"),
            ("ui/src/list.test.tsx", "  it('the list stands still', () => {});"),
        ]);
        assert_eq!(
            invariants(&tree).unwrap(),
            [
                "no test holds: **Architecture Invariant:** hope.",
                "there is no test nobody, which is to hold: **Architecture Invariant:** ghosts. Held by `nobody`.",
            ]
        );
    }
}
