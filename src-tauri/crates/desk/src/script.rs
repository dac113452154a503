//! Prepared texts: what stands in braces is filled in for the conversation at hand.
//!
//! `{customer}` and its siblings are placeholders; `{{` and `}}` stand for braces themselves.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::DeskError;

/// What a prepared text can ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "kebab-case")]
pub enum Placeholder {
    /// The customer's name as they write it.
    Customer,
    /// The name of the person who answers.
    Agent,
    /// The organisation's name.
    Organisation,
    /// The conversation's subject.
    Subject,
    /// The conversation's id, to be quoted on the telephone.
    Conversation,
    /// Today's date in the customer's language.
    Date,
}

impl Placeholder {
    /// All of them, in the order in which a menu shows them.
    pub const ALL: &'static [Self] =
        &[Self::Customer, Self::Agent, Self::Organisation, Self::Subject, Self::Conversation, Self::Date];

    /// The word between the braces.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Customer => "customer",
            Self::Agent => "agent",
            Self::Organisation => "organisation",
            Self::Subject => "subject",
            Self::Conversation => "conversation",
            Self::Date => "date",
        }
    }
}

impl fmt::Display for Placeholder {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.as_str())
    }
}

impl FromStr for Placeholder {
    type Err = DeskError;

    fn from_str(text: &str) -> Result<Self, DeskError> {
        Self::ALL.iter().copied().find(|known| known.as_str() == text).ok_or(DeskError::UnknownPlaceholder)
    }
}

/// A prepared text with its placeholders filled in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Filled {
    /// The text. What had no value stands there as it was, in its braces, to be seen and replaced by hand.
    pub text: String,
    /// What had no value, in order of appearance, each once.
    pub missing: Vec<Placeholder>,
}

/// Fills in a prepared text.
///
/// # Errors
/// When the text names a placeholder that does not exist or leaves one open.
pub fn fill<'a>(template: &str, value: impl Fn(Placeholder) -> Option<&'a str>) -> Result<Filled, DeskError> {
    let mut filled = Filled { text: String::with_capacity(template.len() + 64), missing: Vec::new() };
    let mut rest = template;
    while let Some(at) = rest.find(['{', '}']) {
        let (before, tail) = rest.split_at(at);
        filled.text.push_str(before);
        if let Some(after) = tail.strip_prefix("{{") {
            filled.text.push('{');
            rest = after;
        } else if let Some(after) = tail.strip_prefix('{') {
            let (name, after) = after.split_once('}').ok_or(DeskError::OpenPlaceholder)?;
            let placeholder: Placeholder = name.trim().parse()?;
            match value(placeholder).filter(|text| !text.is_empty()) {
                Some(text) => filled.text.push_str(text),
                None => {
                    filled.text.push('{');
                    filled.text.push_str(placeholder.as_str());
                    filled.text.push('}');
                    if !filled.missing.contains(&placeholder) {
                        filled.missing.push(placeholder);
                    }
                }
            }
            rest = after;
        } else {
            // A closing brace, alone or doubled, is a closing brace.
            filled.text.push('}');
            rest = tail.strip_prefix("}}").or_else(|| tail.strip_prefix('}')).unwrap_or_default();
        }
    }
    filled.text.push_str(rest);
    Ok(filled)
}

/// Whether a prepared text may be saved.
///
/// # Errors
/// As [`fill`].
pub fn check(template: &str) -> Result<(), DeskError> {
    fill(template, |_| None).map(|_| ())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(placeholder: Placeholder) -> Option<&'static str> {
        match placeholder {
            Placeholder::Customer => Some("田中 {花子}"),
            Placeholder::Agent => Some(""),
            Placeholder::Subject => Some("Order"),
            _ => None,
        }
    }

    #[test]
    fn values_are_filled_in_and_what_is_missing_stays() {
        let filled = fill("{customer}様 {{x}} { subject } {agent} {date} {agent} }", value).unwrap();
        assert_eq!(filled.text, "田中 {花子}様 {x} Order {agent} {date} {agent} }");
        assert_eq!(filled.missing, [Placeholder::Agent, Placeholder::Date], "an empty value is no value");
    }

    #[test]
    fn a_bad_text_is_refused() {
        assert_eq!(check("Dear {costumer}"), Err(DeskError::UnknownPlaceholder));
        assert_eq!(check("Dear {customer"), Err(DeskError::OpenPlaceholder));
        assert_eq!(check("Dear {{customer"), Ok(()));
        assert_eq!(check(""), Ok(()));
    }

    #[test]
    fn each_placeholder_is_read_back_from_its_word() {
        for placeholder in Placeholder::ALL {
            assert_eq!(placeholder.as_str().parse(), Ok(*placeholder));
            assert_eq!(serde_json::to_string(placeholder).unwrap(), format!("\"{placeholder}\""));
        }
    }

    proptest::proptest! {
        #[test]
        fn text_without_braces_is_left_alone(text in "[^{}]{0,50}") {
            proptest::prop_assert_eq!(fill(&text, value).unwrap().text, text);
        }

        #[test]
        fn any_text_is_filled_or_refused(text in "[{}a-e ]{0,30}") {
            let _ = fill(&text, value);
        }
    }
}
