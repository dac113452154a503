//! The rules of the house, held by reading the tree.
//!
//! Each rule is one function from the tree to its faults; a fault names the file and what to do. What a compiler or a
//! linter can hold is left to it.

mod confinement;
mod forgotten;
mod invariants;
mod layers;
mod length;
mod names;
mod shell;
mod tree;
mod words;

use anyhow::{Result, bail};

use tree::Tree;

type Rule = fn(&Tree) -> Result<Vec<String>>;

/// Every rule with its name, which `ARCHITECTURE.md` may give as the test of an invariant: `tidy::layers`.
const RULES: &[(&str, Rule)] = &[
    ("top_level", tree::top_level),
    ("layers", layers::layers),
    ("confinement", confinement::confinement),
    ("page_imports", confinement::page_imports),
    ("unsafe_code", confinement::unsafe_code),
    ("forgotten_files", forgotten::forgotten_files),
    ("names", names::names),
    ("length", length::length),
    ("shell_is_closed", shell::shell_is_closed),
    ("complete_words", words::complete_words),
    ("untranslated_words", words::untranslated_words),
    ("error_words", words::error_words),
    ("invariants", invariants::invariants),
    ("verification_standard", invariants::verification_standard),
];

/// How many faults of one rule are told; more of the same help nobody.
const TOLD: usize = 20;

/// Applies every rule and tells its faults.
pub fn tidy() -> Result<()> {
    let tree = Tree::read()?;
    let mut count = 0;
    for (name, rule) in RULES {
        let faults = rule(&tree)?;
        faults.iter().take(TOLD).for_each(|fault| println!("{name}: {fault}"));
        if let Some(more) = faults.len().checked_sub(TOLD).filter(|more| *more > 0) {
            println!("{name}: and {more} more");
        }
        count += faults.len();
    }
    if count > 0 {
        bail!("{count} faults against the rules of the house");
    }
    println!("{} rules hold over {} files", RULES.len(), tree.paths().count());
    Ok(())
}

/// The names of the rules.
fn rule_names() -> impl Iterator<Item = &'static str> {
    RULES.iter().map(|(name, _)| *name)
}
