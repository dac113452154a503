//! Languages as scopes tell them apart.

use std::fmt;
use std::str::FromStr;

const LONGEST: usize = 8;

/// A language that somebody can be held to: the primary subtag of a BCP 47 tag (RFC 5646), without region and script. Who
/// is held to Portuguese serves Brazil and Portugal.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Language([u8; LONGEST]);

/// Not a language tag.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("a language begins with two to eight letters")]
pub struct LanguageError;

impl Language {
    /// The primary subtag, in lower case.
    #[must_use]
    pub fn as_str(&self) -> &str {
        let length = self.0.iter().position(|byte| *byte == 0).unwrap_or(LONGEST);
        self.0.get(..length).and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or_default()
    }
}

impl FromStr for Language {
    type Err = LanguageError;

    fn from_str(tag: &str) -> Result<Self, LanguageError> {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        let is_plain = primary.bytes().all(|byte| byte.is_ascii_alphabetic());
        if !(2..=LONGEST).contains(&primary.len()) || !is_plain {
            return Err(LanguageError);
        }
        let mut name = [0; LONGEST];
        name.iter_mut().zip(primary.bytes()).for_each(|(slot, byte)| *slot = byte.to_ascii_lowercase());
        Ok(Self(name))
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_is_held_to_by_its_primary_subtag() {
        for (tag, language) in [("pt-BR", "pt"), ("zh-Hans", "zh"), ("DE", "de"), ("fil", "fil"), ("zh_Hant", "zh")] {
            assert_eq!(tag.parse::<Language>().map(|known| known.as_str().to_owned()), Ok(language.to_owned()));
        }
        for tag in ["", "x", "1a", "-de", "abcdefghi"] {
            assert_eq!(tag.parse::<Language>(), Err(LanguageError), "{tag:?}");
        }
    }
}
