//! Which language a text is in.
//!
//! Writing systems decide first: kana is Japanese, hangul Korean, and so on. Where many languages share letters,
//! `whichlang` answers in a microsecond for sixteen languages; its answer is taken when it is plausible (letters and
//! small words of that language occur), and `whatlang` is asked otherwise. A text that is too short is unknown: a wrong
//! language sends a customer to the wrong person, an unknown one does not.

mod identify;
mod words;

pub use identify::identify;

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

const LONGEST: usize = 8;

/// A language as a BCP 47 tag of up to eight characters: `ja`, `zh-Hans`, `pt-BR`, and `und` for unknown.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ts_rs::TS)]
#[ts(type = "string")]
pub struct Language([u8; LONGEST]);

/// Not a language tag that we hold.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a language tag of two to eight characters")]
pub struct LanguageError;

impl Language {
    /// The language is not known: too little text, or none that is known.
    pub const UNKNOWN: Self = Self::known("und");

    #[expect(clippy::indexing_slicing, reason = "the loop ends where the shorter of the two ends")]
    const fn known(tag: &'static str) -> Self {
        let mut name = [0; LONGEST];
        let mut at = 0;
        while at < LONGEST && at < tag.len() {
            name[at] = tag.as_bytes()[at];
            at += 1;
        }
        Self(name)
    }

    /// The tag.
    #[must_use]
    pub fn as_str(&self) -> &str {
        let length = self.0.iter().position(|byte| *byte == 0).unwrap_or(LONGEST);
        self.0.get(..length).and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or("und")
    }

    /// Whether it is known at all.
    #[must_use]
    pub fn is_known(&self) -> bool {
        *self != Self::UNKNOWN
    }

    /// The tag without script and region: `pt` of `pt-BR`.
    #[must_use]
    pub fn base(&self) -> &str {
        self.as_str().split('-').next().unwrap_or("und")
    }

    /// Whether it is written from right to left.
    #[must_use]
    pub fn is_right_to_left(&self) -> bool {
        matches!(self.base(), "ar" | "he" | "fa" | "ur" | "yi" | "ps" | "sd" | "ug" | "dv" | "ckb" | "syr")
    }
}

impl Default for Language {
    fn default() -> Self {
        Self::UNKNOWN
    }
}

impl FromStr for Language {
    type Err = LanguageError;

    /// Reads a tag in any case and writes it as BCP 47 recommends: `zh-hans` becomes `zh-Hans`, `PT_br` `pt-BR`.
    fn from_str(text: &str) -> Result<Self, LanguageError> {
        let fits = (2..=LONGEST).contains(&text.len());
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
        if !fits || !text.bytes().all(plain) {
            return Err(LanguageError);
        }
        let mut name = [0; LONGEST];
        let mut slots = name.iter_mut();
        for (at, part) in text.split(['-', '_']).enumerate() {
            let letters = part.bytes().all(|byte| byte.is_ascii_alphabetic());
            if part.is_empty() || (at == 0 && !(letters && (2..=3).contains(&part.len()))) {
                return Err(LanguageError);
            }
            if at > 0
                && let Some(slot) = slots.next()
            {
                *slot = b'-';
            }
            for (place, (byte, slot)) in part.bytes().zip(slots.by_ref()).enumerate() {
                let upper = at > 0 && letters && (part.len() == 2 || (part.len() == 4 && place == 0));
                *slot = if upper { byte.to_ascii_uppercase() } else { byte.to_ascii_lowercase() };
            }
        }
        Ok(Self(name))
    }
}

impl fmt::Display for Language {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.as_str())
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.as_str())
    }
}

impl Serialize for Language {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Language {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests;
