//! What `ARCHITECTURE.md` and the table of the verification standard promise, a test holds.

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

const STANDARD: &str = "src-tauri/docs/asvs.md";

/// How many items each section of the standard has (OWASP ASVS 5.0, chapters 6, 7, 8 and 11).
const SECTIONS: &[(&str, u32)] = &[
    ("6.1", 3),
    ("6.2", 12),
    ("6.3", 8),
    ("6.4", 6),
    ("6.5", 8),
    ("6.6", 4),
    ("6.7", 2),
    ("6.8", 3),
    ("7.1", 3),
    ("7.2", 4),
    ("7.3", 2),
    ("7.4", 5),
    ("7.5", 3),
    ("7.6", 2),
    ("8.1", 4),
    ("8.2", 4),
    ("8.3", 3),
    ("8.4", 2),
    ("11.1", 4),
    ("11.2", 5),
    ("11.3", 5),
    ("11.4", 3),
    ("11.5", 2),
    ("11.6", 2),
    ("11.7", 2),
];

/// Each item of the standard stands in the table once, with tests that exist or with an exception that says why.
pub fn verification_standard(tree: &Tree) -> Result<Vec<String>> {
    let Some(table) = tree.text(STANDARD) else { return Ok(vec![format!("there is no {STANDARD}")]) };
    let tests = known_tests(tree);
    let mut missing: BTreeSet<String> = SECTIONS
        .iter()
        .flat_map(|(section, count)| (1..=*count).map(move |item| format!("{section}.{item}")))
        .collect();
    let mut faults = Vec::new();
    let rows = table.lines().filter(|line| line.starts_with("| ") && !line.starts_with("| Item"));
    for cells in rows.map(|line| line.split('|').map(str::trim).collect::<Vec<_>>()) {
        let &[_, item, _, _, held, _] = cells.as_slice() else {
            faults.push(format!("{STANDARD}: {} is no row of four cells", cells.join("|")));
            continue;
        };
        if !missing.remove(item) {
            faults.push(format!("{STANDARD}: {item} is no item, or stands there twice"));
        }
        let exception = held.strip_prefix("Exception:").is_some_and(|reason| !reason.trim().is_empty());
        let named: Vec<&str> = quoted(held).collect();
        let is_test = |name: &&&str| tests.contains(last_part(name));
        if !exception && named.iter().find(is_test).is_none() {
            faults.push(format!("{STANDARD}: neither a test nor an exception holds {item}"));
        }
        // A test's name is a sentence; what else stands in backquotes is a place in the code.
        let sentences = named.iter().filter(|name| name.matches('_').count() > 1);
        let unknown = sentences.filter(|name| !tests.contains(**name));
        faults.extend(unknown.map(|name| format!("{STANDARD}: there is no test {name}, which is to hold {item}")));
    }
    faults.extend(missing.into_iter().map(|item| format!("{STANDARD}: {item} is missing")));
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
    fn an_item_without_a_test_or_a_reason_is_found() {
        let rows = "| Item | Level | Asked for | Held by |\n|---|---|---|---|\n\
            | 7.3.1 | 2 | idle | `an_idle_one_ends` |\n\
            | 7.3.2 | 2 | absolute | `nobody_wrote_this_test` |\n\
            | 8.4.1 | 2 | tenants | Exception: one. |\n\
            | 8.4.2 | 3 | layers | Exception: |\n\
            | 8.4.2 | 3 | layers | Exception: twice. |";
        let tree = Tree::of(&[(STANDARD, rows), ("tests/door.rs", "#[test]\nfn an_idle_one_ends() {}")]);
        let faults = verification_standard(&tree).unwrap();
        let told: Vec<_> = faults.iter().filter(|fault| !fault.ends_with("is missing")).collect();
        assert_eq!(
            told,
            [
                "src-tauri/docs/asvs.md: neither a test nor an exception holds 7.3.2",
                "src-tauri/docs/asvs.md: there is no test nobody_wrote_this_test, which is to hold 7.3.2",
                "src-tauri/docs/asvs.md: neither a test nor an exception holds 8.4.2",
                "src-tauri/docs/asvs.md: 8.4.2 is no item, or stands there twice",
            ]
        );
        assert_eq!(faults.len() - told.len(), 101 - 4, "the rest is missing");
    }

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
