//! Identifiers.
//!
//! A number is 63 bits in the manner of Snowflake: 42 bits of milliseconds since 2020-01-01, 13 bits of the device's node
//! in its vault, 8 bits of sequence. It sorts by time, is a row id of SQLite, and needs no server to be unique. What
//! belongs to a region names it: `eu-05g3kz8n2hq4r`. Crockford's base 32, lower case, 13 digits.

use std::fmt;
use std::str::FromStr;
use std::sync::atomic::{AtomicI64, Ordering};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::{Region, Timestamp};

const EPOCH_MS: i64 = 1_577_836_800_000;
const NODE_BITS: u32 = 13;
const SEQUENCE_BITS: u32 = 8;
const DIGITS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
const WIDTH: usize = 13;

/// Not an identifier of this kind.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not an identifier of this kind")]
pub struct IdError;

/// Gives numbers that one device never gives twice, whatever its clock does meanwhile.
#[derive(Debug)]
pub struct IdSource {
    node: i64,
    last: AtomicI64,
}

impl IdSource {
    /// For the device with this node number in its vault (0 … 8191; higher bits are cut), to go on after `last`.
    #[must_use]
    pub const fn new(node: u16, last: i64) -> Self {
        Self {
            node: (node as i64) & ((1 << NODE_BITS) - 1),
            last: AtomicI64::new(
                last >> (NODE_BITS + SEQUENCE_BITS) << SEQUENCE_BITS | last & ((1 << SEQUENCE_BITS) - 1),
            ),
        }
    }

    /// The next number. When more than 256 are asked for in a millisecond, or the clock was set back, it runs ahead.
    pub fn next(&self, now: Timestamp) -> i64 {
        let tick = now.since_ms(Timestamp::from_millis(EPOCH_MS)).max(0) << SEQUENCE_BITS;
        let step = |last: i64| Some(tick.max(last + 1));
        let last = self.last.fetch_update(Ordering::Relaxed, Ordering::Relaxed, step).unwrap_or_default();
        self.number(tick.max(last + 1))
    }

    /// The last number that was given, or one below all that will be.
    #[must_use]
    pub fn last(&self) -> i64 {
        self.number(self.last.load(Ordering::Relaxed))
    }

    const fn number(&self, count: i64) -> i64 {
        let (millis, sequence) = (count >> SEQUENCE_BITS, count & ((1 << SEQUENCE_BITS) - 1));
        (millis << (NODE_BITS + SEQUENCE_BITS)) | (self.node << SEQUENCE_BITS) | sequence
    }
}

fn write_digits(number: i64, out: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut text = [b'0'; WIDTH];
    let mut rest = number.cast_unsigned();
    for slot in text.iter_mut().rev() {
        *slot = DIGITS.get((rest & 31) as usize).copied().unwrap_or(b'0');
        rest >>= 5;
    }
    out.write_str(std::str::from_utf8(&text).unwrap_or_default())
}

fn read_digits(text: &str) -> Result<i64, IdError> {
    if text.len() != WIDTH {
        return Err(IdError);
    }
    let digit = |byte: u8| DIGITS.iter().position(|known| *known == byte).and_then(|at| i64::try_from(at).ok());
    let fold = |number: i64, byte: u8| number.checked_mul(32)?.checked_add(digit(byte)?);
    text.bytes().try_fold(0, fold).ok_or(IdError)
}

macro_rules! text_form {
    ($name:ident) => {
        impl fmt::Debug for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(self, out)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
                text.parse().map_err(serde::de::Error::custom)
            }
        }
    };
}

macro_rules! homed {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ts_rs::TS)]
        #[ts(type = "string")]
        pub struct $name {
            /// Its home region.
            pub region: Region,
            /// Its number, unique in that region: the row id.
            pub number: i64,
        }

        impl $name {
            /// The thing of this number in this region.
            #[must_use]
            pub const fn new(region: Region, number: i64) -> Self {
                Self { region, number }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(out, "{}-", self.region)?;
                write_digits(self.number, out)
            }
        }

        impl FromStr for $name {
            type Err = IdError;

            fn from_str(text: &str) -> Result<Self, IdError> {
                let (region, number) = text.split_once('-').ok_or(IdError)?;
                Ok(Self { region: region.parse().map_err(|_| IdError)?, number: read_digits(number)? })
            }
        }

        text_form!($name);
    )*};
}

macro_rules! organisational {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ts_rs::TS)]
        #[ts(type = "string")]
        pub struct $name(pub i64);

        impl fmt::Display for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                write_digits(self.0, out)
            }
        }

        impl FromStr for $name {
            type Err = IdError;

            fn from_str(text: &str) -> Result<Self, IdError> {
                read_digits(text).map(Self)
            }
        }

        text_form!($name);
    )*};
}

homed! {
    /// A customer in their region.
    CustomerId,
    /// A conversation with a customer, over all channels.
    ConversationId,
    /// One message of a conversation.
    MessageId,
    /// A file that came with a message or goes with a reply.
    AttachmentId,
    /// An internal note.
    NoteId,
    /// A reply that is not finished.
    DraftId,
    /// A reply that waits to be sent.
    OutboxId,
    /// An import of mail.
    ImportId,
    /// What an act changed, so that it can be taken back.
    UndoId,
}

organisational! {
    /// One of the organisation's people.
    PersonId,
    /// A device of the organisation.
    DeviceId,
    /// A queue.
    QueueId,
    /// A label.
    LabelId,
    /// A script: a prepared text.
    ScriptId,
    /// A site: a place where people work.
    SiteId,
    /// A team: people who work in the same queues.
    TeamId,
    /// A role for a time.
    GrantId,
    /// Something that a second person has to agree to.
    ApprovalId,
    /// A second factor of a person.
    FactorId,
    /// A session of a person on a device.
    SessionId,
    /// An event: what one record of the audit log is about.
    EventId,
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn an_id_is_read_back_as_it_was_written(number in 0..i64::MAX) {
            let id = ConversationId::new("eu".parse().unwrap(), number);
            prop_assert_eq!(id.to_string().parse(), Ok(id));
            prop_assert_eq!(PersonId(number).to_string().parse(), Ok(PersonId(number)));
        }

        #[test]
        fn any_text_is_an_id_or_an_error(text in ".{0,20}") {
            let _ = text.parse::<ConversationId>();
        }

        #[test]
        fn numbers_only_grow_whatever_the_clock_does(times in proptest::collection::vec(0_i64..4_000_000_000_000, 1..600)) {
            let source = IdSource::new(5, 0);
            let mut last = 0;
            for time in times {
                let number = source.next(Timestamp::from_millis(time));
                prop_assert!(number > last, "{number} after {last}");
                last = number;
            }
        }
    }

    #[test]
    fn a_source_goes_on_after_a_restart_with_the_clock_set_back() {
        let source = IdSource::new(5, 0);
        let late = source.next(Timestamp::from_millis(2_000_000_000_000));
        assert_eq!(source.last(), late);
        assert!(IdSource::new(5, late).next(Timestamp::from_millis(1_900_000_000_000)) > late);
    }

    #[test]
    fn two_devices_never_give_the_same_number() {
        let (one, two) = (IdSource::new(1, 0), IdSource::new(2, 0));
        let now = Timestamp::from_millis(1_795_410_000_000);
        let ones: std::collections::HashSet<_> = (0..5_000).map(|_| one.next(now)).collect();
        assert!((0..5_000).all(|_| !ones.contains(&two.next(now))));
    }
}
