//! What holds for all words of all locales.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;

use super::*;

#[test]
fn every_file_parses() {
    for (tag, area, source) in FILES {
        if let Err((_, errors)) = parser::parse(*source) {
            panic!("locales/{tag}/{area}.ftl: {errors:?}");
        }
    }
}

#[test]
fn an_id_is_there_once_in_a_locale() {
    let mut seen = BTreeSet::new();
    for (tag, area, source) in FILES {
        let (Ok(resource) | Err((resource, _))) = parser::parse(*source);
        for entry in resource.body {
            if let Entry::Message(message) = entry {
                assert!(seen.insert((*tag, message.id.name)), "{tag}: {} is there twice ({area})", message.id.name);
            }
        }
    }
}

/// The plural categories of a language, as CLDR's rules give them for counts.
fn categories(tag: &str) -> BTreeSet<String> {
    let source = "p = { $n ->\n    [zero] zero\n    [one] one\n    [two] two\n    [few] few\n    [many] many\n   *[other] other\n }\n";
    let resource = FluentResource::try_new(source.to_owned()).expect("parses");
    let mut bundle = FluentBundle::new_concurrent(vec![tag.parse().expect("a tag")]);
    bundle.add_resource(resource).expect("one message");
    let pattern = bundle.get_message("p").and_then(|message| message.value()).expect("a value");
    (0..=200_u32)
        .chain([1_000, 1_000_000])
        .map(|number| {
            let mut given = FluentArgs::new();
            given.set("n", number);
            bundle.format_pattern(pattern, Some(&given), &mut Vec::new()).into_owned()
        })
        .collect()
}

#[test]
fn categories_are_those_of_cldr() {
    let of = |tag| categories(tag).into_iter().collect::<Vec<_>>().join(" ");
    assert_eq!(of("en"), "one other");
    assert_eq!(of("de"), "one other");
    assert_eq!(of("ja"), "other");
    assert_eq!(of("ar"), "few many one other two zero");
    assert_eq!(of("pl"), "few many one");
}

const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The keys of every choice by a value, anywhere inside a pattern.
fn choices(pattern: &Pattern<&'static str>, found: &mut Vec<BTreeSet<String>>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression: Expression::Select { selector, variants } } = element else {
            continue;
        };
        if matches!(selector, InlineExpression::VariableReference { .. } | InlineExpression::FunctionReference { .. }) {
            let keys = variants.iter().filter_map(|variant| match variant.key {
                VariantKey::Identifier { name } => Some(name.to_owned()),
                VariantKey::NumberLiteral { .. } => None,
            });
            found.push(keys.collect());
        }
        variants.iter().for_each(|variant| choices(&variant.value, found));
    }
}

#[test]
fn a_choice_by_number_has_every_category_of_its_language_and_no_other() {
    for (tag, area, source) in FILES {
        let (Ok(resource) | Err((resource, _))) = parser::parse(*source);
        let mut needed = categories(tag);
        needed.insert("other".to_owned());
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let mut found = Vec::new();
            message.value.iter().for_each(|pattern| choices(pattern, &mut found));
            message.attributes.iter().for_each(|attribute| choices(&attribute.value, &mut found));
            for keys in found {
                // A choice by a word, such as a state, has keys of its own.
                if keys.iter().all(|key| CATEGORIES.contains(&key.as_str())) && keys.len() + needed.len() > 2 {
                    assert_eq!(keys, needed, "locales/{tag}/{area}.ftl: {}", message.id.name);
                }
            }
        }
    }
}

#[test]
fn what_is_missing_falls_down_the_chain_and_is_never_blank() {
    let english = Words::for_locale("en");
    assert_eq!(Words::for_locale("ko").say("app-cancel", &[]), english.say("app-cancel", &[]));
    assert_eq!(english.say("nobody-says-this", &[]), "nobody-says-this");
    assert!(!english.has("nobody-says-this") && english.has("app-cancel"));
}

#[test]
fn every_message_of_english_says_something_in_every_locale() {
    let ids = FILES.iter().filter(|(tag, ..)| *tag == LAST).flat_map(|(_, _, source)| {
        let (Ok(resource) | Err((resource, _))) = parser::parse(*source);
        resource.body.into_iter().filter_map(|entry| match entry {
            Entry::Message(message) if message.value.is_some() => Some(message.id.name),
            _ => None,
        })
    });
    let ids: Vec<_> = ids.collect();
    for locale in crate::available() {
        let words = Words::for_locale(locale.tag);
        for id in &ids {
            let said = words.say(id, &[]);
            assert!(said != *id && !said.trim().is_empty(), "{}: {id}", locale.tag);
        }
    }
}

#[test]
fn values_come_without_marks_and_choose_the_plural() {
    let words = Words::for_locale("en");
    assert_eq!(
        words.say("app-title", &[("place", "Inbox".into()), ("organisation", "Nordlicht".into())]),
        "Inbox – Nordlicht"
    );
    assert_eq!(words.say("app-place-outbox-count", &[("count", 1_u64.into())]), "Outbox, 1 reply waiting");
    assert_eq!(words.say("app-place-outbox-count", &[("count", 1200_u64.into())]), "Outbox, 1200 replies waiting");
}

#[test]
fn pseudo_locales_change_the_words_and_leave_the_values() {
    let said = Words::for_locale("en-XA").say("app-place-outbox-count", &[("count", 1_u64.into())]);
    assert_eq!(said, "ÓÓúúţƀóóẋ, 1 řééþļýý ŵááííţííñğ");
    assert!(Words::for_locale("ar-XB").say("app-cancel", &[]).starts_with('\u{202e}'));
}
