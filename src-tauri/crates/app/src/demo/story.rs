//! What is told: one file of conversations a language.

use kernel::{Region, Timestamp};
use serde::Deserialize;

use super::malformed;
use crate::error::Result;

const FILES: &[&str] = &[
    include_str!("stories/ar.toml"),
    include_str!("stories/de.toml"),
    include_str!("stories/en.toml"),
    include_str!("stories/es.toml"),
    include_str!("stories/fr.toml"),
    include_str!("stories/he.toml"),
    include_str!("stories/hi.toml"),
    include_str!("stories/it.toml"),
    include_str!("stories/ja.toml"),
    include_str!("stories/ko.toml"),
    include_str!("stories/nl.toml"),
    include_str!("stories/pl.toml"),
    include_str!("stories/pt-BR.toml"),
    include_str!("stories/th.toml"),
    include_str!("stories/tr.toml"),
    include_str!("stories/zh-Hans.toml"),
];

/// The conversations of one language.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Shelf {
    pub(super) language: String,
    pub(super) region: Region,
    /// How far the customers' clocks are ahead of UTC.
    pub(super) utc_offset_min: i32,
    /// How a mail program of theirs introduces what it quotes.
    pub(super) wrote: String,
    #[serde(default, rename = "script")]
    pub(super) scripts: Vec<Script>,
    #[serde(rename = "story")]
    pub(super) stories: Vec<Story>,
}

/// A prepared text.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Script {
    pub(super) title: String,
    pub(super) text: String,
}

/// One conversation.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Story {
    pub(super) name: String,
    pub(super) address: String,
    pub(super) subject: String,
    /// Where it is at home, if not where its language is.
    pub(super) region: Option<Region>,
    #[serde(default)]
    pub(super) queue: QueueWord,
    /// The short name of whoever owns it.
    pub(super) owner: Option<String>,
    #[serde(default)]
    pub(super) labels: Vec<String>,
    pub(super) priority: Option<desk::Priority>,
    #[serde(default)]
    pub(super) end: End,
    /// Put off for so long from now.
    pub(super) snooze: Option<String>,
    #[serde(default)]
    pub(super) read: bool,
    pub(super) turns: Vec<Turn>,
}

/// One thing that is written. Exactly one of the texts is set.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Turn {
    pub(super) ago: String,
    pub(super) by: Option<String>,
    pub(super) mail: Option<String>,
    pub(super) reply: Option<String>,
    pub(super) note: Option<String>,
    pub(super) draft: Option<String>,
    #[serde(default)]
    pub(super) kind: Kind,
    #[serde(default)]
    pub(super) files: Vec<String>,
}

/// Which of a region's two queues.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum QueueWord {
    #[default]
    Repairs,
    Orders,
}

/// How it ends, as far as it has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum End {
    #[default]
    Open,
    Done,
    Spam,
}

/// What sort of mail it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Kind {
    #[default]
    Person,
    AutoReply,
    Bounce,
    List,
    Newsletter,
}

/// All of them.
pub(super) fn all() -> Result<Vec<Shelf>> {
    FILES.iter().map(|text| toml::from_str(text).map_err(|_| malformed())).collect()
}

impl Shelf {
    /// Where a story of this shelf is at home.
    pub(super) fn region_of(&self, story: &Story) -> Region {
        story.region.unwrap_or(self.region)
    }
}

impl Turn {
    /// When it is written.
    pub(super) fn at(&self, now: Timestamp) -> Result<Timestamp> {
        Ok(now.plus_ms(-span_ms(&self.ago)?))
    }
}

/// A stretch of time such as `26h30m`.
pub(super) fn span_ms(text: &str) -> Result<i64> {
    let mut total = 0;
    let mut rest = text;
    while let Some(at) = rest.find(|letter: char| !letter.is_ascii_digit()) {
        let (number, unit) = rest.split_at(at);
        let number: i64 = number.parse().map_err(|_| malformed())?;
        let minutes = match unit.as_bytes().first() {
            Some(b'd') => number * 1_440,
            Some(b'h') => number * 60,
            Some(b'm') => number,
            _ => return Err(malformed()),
        };
        total += minutes * 60_000;
        rest = unit.get(1..).unwrap_or_default();
    }
    if rest.is_empty() && !text.is_empty() { Ok(total) } else { Err(malformed()) }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_file_is_read_and_every_turn_says_one_thing() {
        for text in FILES {
            let shelf: Shelf = toml::from_str(text).unwrap();
            for story in &shelf.stories {
                let mut last = i64::MAX;
                for turn in &story.turns {
                    let said = [&turn.mail, &turn.reply, &turn.note, &turn.draft];
                    assert_eq!(
                        said.iter().filter(|text| text.is_some()).count(),
                        1,
                        "{}: {}",
                        shelf.language,
                        story.subject
                    );
                    let ago = span_ms(&turn.ago).unwrap();
                    assert!(ago < last, "{}: {} goes back in time", shelf.language, story.subject);
                    last = ago;
                }
                assert!(story.turns.first().unwrap().mail.is_some(), "{} begins with a mail", story.subject);
            }
        }
    }

    #[test]
    fn nobody_in_it_can_exist() {
        let shelves = all().unwrap();
        let addresses: BTreeSet<&str> =
            shelves.iter().flat_map(|shelf| &shelf.stories).map(|story| story.address.as_str()).collect();
        for address in addresses {
            let domain = address.split_once('@').unwrap().1;
            let reserved = ["example.org", "example.com", "example.net"];
            assert!(
                reserved.iter().any(|name| domain == *name || domain.ends_with(&format!(".{name}")))
                    || domain.ends_with(".example"),
                "{address}"
            );
        }
    }

    #[test]
    fn spans_are_added_up() {
        assert_eq!(span_ms("1d2h3m").unwrap(), ((24 + 2) * 60 + 3) * 60_000);
        for wrong in ["", "5", "h", "5x", "3h5"] {
            assert!(span_ms(wrong).is_err(), "{wrong}");
        }
    }
}
