//! Saying a message.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::tag::{self, LAST, Locale};
use crate::{negotiate, pseudo};

include!(concat!(env!("OUT_DIR"), "/files.rs"));

/// A value that a message is given.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Text as it stands.
    Text(String),
    /// A number; it also chooses the plural.
    Number(f64),
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<u64> for Value {
    fn from(number: u64) -> Self {
        // Counts of what a desk holds lie far below 2^53, where this is exact.
        #[expect(clippy::cast_precision_loss, reason = "exact below 2^53")]
        Self::Number(number as f64)
    }
}

impl From<usize> for Value {
    fn from(number: usize) -> Self {
        Self::from(number as u64)
    }
}

type Bundle = FluentBundle<&'static FluentResource>;

/// The words of one locale, and of those that it falls back to.
///
/// Text comes without the marks that isolate the direction of values: it is for terminals, titles, CSV and the like,
/// which would show them.
pub struct Words {
    locale: &'static Locale,
    chain: Vec<Bundle>,
}

impl std::fmt::Debug for Words {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_tuple("Words").field(&self.locale.tag).finish()
    }
}

impl Words {
    /// The words of this locale. A tag that is not one of ours is negotiated.
    #[must_use]
    pub fn for_locale(wish: &str) -> Self {
        let found = tag::find(wish).or_else(|| tag::find(negotiate(&[wish])));
        let locale = found.unwrap_or(const { &tag::ENGLISH });
        let mut chain = Vec::new();
        if let Some(transform) = pseudo::transform(locale.tag) {
            chain.push(bundle(locale.tag, LAST, Some(transform)));
        } else {
            chain.push(bundle(locale.tag, locale.tag, None));
        }
        if locale.tag != LAST {
            chain.push(bundle(LAST, LAST, None));
        }
        Self { locale, chain }
    }

    /// Whose words they are.
    #[must_use]
    pub const fn locale(&self) -> &'static Locale {
        self.locale
    }

    /// Whether there is such a message, here or further down the chain.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.chain.iter().any(|bundle| bundle.get_message(id).is_some_and(|message| message.value().is_some()))
    }

    /// Says a message. Where no locale of the chain has it, its id is said: never nothing.
    #[must_use]
    pub fn say(&self, id: &str, values: &[(&str, Value)]) -> String {
        let mut given = FluentArgs::new();
        for (name, value) in values {
            given.set(
                *name,
                match value {
                    Value::Text(text) => FluentValue::from(text.as_str()),
                    Value::Number(number) => FluentValue::from(*number),
                },
            );
        }
        for bundle in &self.chain {
            let Some(pattern) = bundle.get_message(id).and_then(|message| message.value()) else { continue };
            let mut errors = Vec::new();
            let said = bundle.format_pattern(pattern, Some(&given), &mut errors);
            if !said.trim().is_empty() {
                return said.into_owned();
            }
        }
        id.to_owned()
    }
}

/// All files, read once. Of a file that does not parse, the messages that do are kept; a test sees that there is none.
fn resources() -> &'static BTreeMap<&'static str, Vec<FluentResource>> {
    static RESOURCES: OnceLock<BTreeMap<&'static str, Vec<FluentResource>>> = OnceLock::new();
    RESOURCES.get_or_init(|| {
        let mut all: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for (tag, _, source) in FILES {
            let resource = FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(resource, _)| resource);
            all.entry(*tag).or_default().push(resource);
        }
        all
    })
}

fn bundle(tag: &str, source: &str, transform: Option<pseudo::Transform>) -> Bundle {
    let language: LanguageIdentifier = if transform.is_some() { LAST } else { tag }.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    bundle.set_use_isolating(false);
    bundle.set_transform(transform);
    for resource in resources().get(source).into_iter().flatten() {
        bundle.add_resource_overriding(resource);
    }
    bundle
}

#[cfg(test)]
#[path = "words/tests.rs"]
mod tests;
