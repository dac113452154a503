//! Regions and regimes: files of data, without words.

use kernel::Region;
use serde::{Deserialize, Serialize};

use crate::PolicyError;

/// A region that data can be at home in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RegionProfile {
    /// Its id, and the name of its file.
    pub id: Region,
    /// Languages that customers there write most, BCP 47, the commonest first.
    pub languages: Vec<String>,
    /// An IANA time zone to begin with.
    pub time_zone: String,
    /// Ids of the regimes that usually bear on it; the first is offered at first run, if it is a law.
    pub regimes: Vec<String>,
}

/// A law, or an overlay over laws, as a template. No advice: counsel must confirm it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Regime {
    /// Its id, and the name of its file.
    pub id: String,
    /// A law of its own, or an overlay.
    pub kind: RegimeKind,
    /// What the template was written from.
    pub source: String,
    /// When the template was last gone over, as YYYY-MM-DD. That is no legal review.
    pub reviewed: String,
    /// Always so: the template is a start for counsel, not their answer.
    pub counsel_must_confirm: bool,
    /// Fields in which the template itself says that it is unsure.
    #[serde(default)]
    pub unsure: Vec<String>,
    /// What it comes to, shown at first run.
    pub rules: Vec<RegimeRule>,
}

/// Whether a regime stands alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RegimeKind {
    /// A law of a region.
    Law,
    /// Cuts across regions.
    Overlay,
}

/// One line of a regime.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RegimeRule {
    /// Its words are the Fluent message `regime-rule-<code>`.
    pub code: String,
    /// The glyph in front of it.
    pub effect: Effect,
}

/// What a rule says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Effect {
    /// It may be.
    Permit,
    /// It may not be.
    Forbid,
    /// It may be, or must be done, under a condition.
    Conditional,
}

impl RegionProfile {
    pub(crate) fn read((file, text): &(&str, &str)) -> Result<Self, PolicyError> {
        parse(file, text)
    }
}

impl Regime {
    pub(crate) fn read((file, text): &(&str, &str)) -> Result<Self, PolicyError> {
        parse(file, text)
    }
}

fn parse<T: for<'de> Deserialize<'de>>(file: &str, text: &str) -> Result<T, PolicyError> {
    toml::from_str(text)
        .map_err(|error| PolicyError::Data { file: file.to_owned(), detail: error.message().to_owned() })
}
