//! The words of the product, in every language that claims to be complete.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use super::tree::{Tree, stem};

/// The language that every other is measured against.
const SOURCE: &str = "en";

/// Languages in which nothing may be missing.
const COMPLETE: &[&str] = &["ar", "de", "ja"];

/// Values that may equal English, by locale (`"*"`: every one) and id, each with its reason.
const EQUAL: &str = "locales/same-as-english.toml";

const CODES: &str = "src-tauri/crates/app/src/error.rs";

/// One message or attribute of it.
#[derive(Debug, PartialEq)]
struct Word {
    file: String,
    text: String,
    arguments: BTreeSet<String>,
}

type Words = BTreeMap<String, Word>;

/// The same ids in the same files as English, with no argument that English does not give.
pub fn complete_words(tree: &Tree) -> Result<Vec<String>> {
    let (english, mut faults) = read(tree, SOURCE);
    if english.is_empty() {
        faults.push(format!("locales/{SOURCE} holds no words"));
    }
    for locale in COMPLETE {
        let (words, mut broken) = read(tree, locale);
        faults.append(&mut broken);
        for (id, word) in &english {
            match words.get(id) {
                None => faults.push(format!("{locale}: {id} is missing ({})", word.file)),
                Some(other) if other.file != word.file => {
                    faults.push(format!("{locale}: {id} is in {}, in English in {}", other.file, word.file));
                }
                Some(other) => faults.extend(
                    other
                        .arguments
                        .difference(&word.arguments)
                        .map(|name| format!("{locale}: {id} uses ${name}, which nobody gives")),
                ),
            }
        }
        faults.extend(
            words.keys().filter(|id| !english.contains_key(*id)).map(|id| format!("{locale}: {id} is not in English")),
        );
    }
    Ok(faults)
}

/// No value equals English unless a reason is given, and no reason is given in vain.
pub fn untranslated_words(tree: &Tree) -> Result<Vec<String>> {
    let listed: toml::Table = tree.text(EQUAL).unwrap_or_default().parse().context(EQUAL)?;
    let has_reason = |locale: &str, id: &str| {
        let reason = |table: &str| listed.get(table).and_then(|table| table.get(id)).and_then(toml::Value::as_str);
        [locale, "*"].iter().any(|table| reason(table).is_some_and(|reason| !reason.trim().is_empty()))
    };
    let (english, _) = read(tree, SOURCE);
    let mut faults = Vec::new();
    let mut equal = BTreeSet::new();
    for locale in COMPLETE {
        let (words, _) = read(tree, locale);
        for (id, word) in &words {
            let same = english.get(id).is_some_and(|other| other.text == word.text);
            if same && word.text.chars().any(char::is_alphabetic) {
                equal.insert(((*locale).to_owned(), id.clone()));
                if !has_reason(locale, id) {
                    faults.push(format!("{locale}: {id} equals English; translate it, or give a reason in {EQUAL}"));
                }
            }
        }
    }
    for (table, ids) in &listed {
        for id in ids.as_table().into_iter().flat_map(toml::Table::keys) {
            let needed = equal.iter().any(|(locale, known)| known == id && (table == "*" || table == locale));
            if !needed {
                faults.push(format!("{EQUAL}: [{table}] {id} does not equal English any more"));
            }
        }
    }
    Ok(faults)
}

/// Every code that can cross the wire has its words, in English and in every complete language; no words for codes
/// that nothing gives.
pub fn error_words(tree: &Tree) -> Result<Vec<String>> {
    let source = tree.text(CODES).with_context(|| format!("{CODES} cannot be read"))?;
    let list = source.split_once("ERROR_CODES: &[&str] = &[").and_then(|(_, rest)| rest.split_once("];"));
    let (list, _) = list.context("there is no list of error codes")?;
    let codes: BTreeSet<String> = list.split('"').skip(1).step_by(2).map(|code| format!("error-{code}")).collect();
    let mut faults = Vec::new();
    for locale in std::iter::once(&SOURCE).chain(COMPLETE) {
        let (words, _) = read(tree, locale);
        faults.extend(
            codes.iter().filter(|id| !words.contains_key(*id)).map(|id| format!("{locale}: {id} has no words")),
        );
        let in_vain =
            words.iter().filter(|(id, word)| word.file == "errors" && id.starts_with("error-") && !id.contains('.'));
        let given = |id: &str| {
            codes.contains(id) || id.starts_with("error-title-") || is_quoted(tree, id) || is_thrown_by_page(tree, id)
        };
        faults
            .extend(in_vain.filter(|(id, _)| !given(id)).map(|(id, _)| format!("{locale}: {id} is given by nothing")));
    }
    Ok(faults)
}

/// Whether the page or the shell names this message itself.
fn is_quoted(tree: &Tree, id: &str) -> bool {
    let names = |text: &str| ['\'', '"'].iter().any(|quote| text.contains(&format!("{quote}{id}{quote}")));
    let code = ["src-tauri/src/", "src-tauri/crates/ctl/", "ui/src/"];
    code.iter().any(|under| tree.files(under, &[".rs", ".ts", ".tsx"]).any(|(_, text)| names(text)))
}

/// Whether the page makes an error of this code by itself, before anything has crossed the wire.
fn is_thrown_by_page(tree: &Tree, id: &str) -> bool {
    let code = format!("code: '{}'", id.trim_start_matches("error-"));
    tree.files("ui/src/", &[".ts", ".tsx"]).any(|(path, text)| !path.contains("/fake") && text.contains(&code))
}

/// All words of a locale, with the faults of its files.
fn read(tree: &Tree, locale: &str) -> (Words, Vec<String>) {
    let mut words = Words::new();
    let mut faults = Vec::new();
    let under = format!("locales/{locale}/");
    for (path, text) in tree.files(&under, &[".ftl"]) {
        let resource = parser::parse(text).unwrap_or_else(|(resource, errors)| {
            faults.extend(errors.iter().map(|error| format!("{path}: {error}")));
            resource
        });
        for entry in resource.body {
            let (id, value, attributes) = match &entry {
                Entry::Message(message) => (message.id.name.to_owned(), message.value.as_ref(), &message.attributes),
                Entry::Term(term) => (format!("-{}", term.id.name), Some(&term.value), &term.attributes),
                _ => continue,
            };
            let named = attributes.iter().map(|attribute| (format!("{id}.{}", attribute.id.name), &attribute.value));
            for (id, pattern) in value.map(|value| (id.clone(), value)).into_iter().chain(named) {
                let mut word = Word { file: stem(path).to_owned(), text: String::new(), arguments: BTreeSet::new() };
                spell(pattern, &mut word);
                if words.insert(id.clone(), word).is_some() {
                    faults.push(format!("{path}: {id} is there twice"));
                }
            }
        }
    }
    (words, faults)
}

/// Writes down a pattern so that two of them can be compared.
fn spell(pattern: &Pattern<&str>, word: &mut Word) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => word.text.push_str(value),
            PatternElement::Placeable { expression } => spell_expression(expression, word),
        }
    }
}

fn spell_expression(expression: &Expression<&str>, word: &mut Word) {
    match expression {
        Expression::Inline(inline) => spell_inline(inline, word),
        Expression::Select { selector, variants } => {
            spell_inline(selector, word);
            for variant in variants {
                word.text.push('|');
                spell(&variant.value, word);
            }
        }
    }
}

fn spell_inline(inline: &InlineExpression<&str>, word: &mut Word) {
    match inline {
        InlineExpression::VariableReference { id } => {
            word.arguments.insert(id.name.to_owned());
        }
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
            word.text.push_str(value)
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|argument| spell_inline(argument, word));
            arguments.named.iter().for_each(|argument| spell_inline(&argument.value, word));
        }
        InlineExpression::Placeable { expression } => spell_expression(expression, word),
        InlineExpression::MessageReference { .. } | InlineExpression::TermReference { .. } => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tree<'a>(german: &'a str, reasons: &'a str) -> Tree {
        let other = "desk-open = 開く\ndesk-left = { $count } 件\ndesk-name = Meridian\n";
        Tree::of(&[
            (
                "locales/en/desk.ftl",
                "desk-open = Open\ndesk-left = { $count ->\n    [one] One left\n   *[other] { $count } left\n }\ndesk-name = Meridian\n",
            ),
            ("locales/de/desk.ftl", german),
            ("locales/ja/desk.ftl", other),
            ("locales/ar/desk.ftl", other),
            (EQUAL, reasons),
        ])
    }

    #[test]
    fn what_is_missing_or_too_much_is_found() {
        let german = "desk-left = Noch { $count } von { $total }\ndesk-close = Zu\ndesk-name = Meridian\n";
        assert_eq!(
            complete_words(&tree(german, "")).unwrap(),
            [
                "de: desk-left uses $total, which nobody gives",
                "de: desk-open is missing (desk)",
                "de: desk-close is not in English",
            ]
        );
    }

    #[test]
    fn what_equals_english_needs_a_reason() {
        let german = "desk-open = Open\ndesk-left = { $count ->\n    [one] Eine\n   *[other] { $count }\n }\ndesk-name = Meridian\n";
        let reasons = "[\"*\"]\ndesk-name = \"the product's name\"\n[ja]\ndesk-open = \"stale\"\n";
        assert_eq!(
            untranslated_words(&tree(german, reasons)).unwrap(),
            [
                "de: desk-open equals English; translate it, or give a reason in locales/same-as-english.toml",
                "locales/same-as-english.toml: [ja] desk-open does not equal English any more",
            ]
        );
    }

    #[test]
    fn every_error_code_has_its_words() {
        let words = "error-locked = x\nerror-ghost = x\nerror-no-door = x\nerror-acted = x\n";
        let tree = Tree::of(&[
            (CODES, "pub const ERROR_CODES: &[&str] = &[\n    \"busy\", \"locked\",\n];"),
            ("ui/src/backend/index.ts", "throw new WireError({ code: 'no-door' });"),
            ("ui/src/backend/fake/acts.ts", "throw new WireError({ code: 'acted' });"),
            ("locales/en/errors.ftl", words),
            ("locales/ar/errors.ftl", "error-locked = x\nerror-busy = y\n"),
            ("locales/de/errors.ftl", "error-locked = x\nerror-busy = y\n"),
            ("locales/ja/errors.ftl", "error-locked = x\nerror-busy = y\n"),
        ]);
        assert_eq!(
            error_words(&tree).unwrap(),
            [
                "en: error-busy has no words",
                "en: error-acted is given by nothing",
                "en: error-ghost is given by nothing",
            ]
        );
    }
}
