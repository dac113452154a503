//! The few words that every screen and every table of the desk uses, each with a text form and a number to store.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// Not one of the words of this kind.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not one of the words of this kind")]
pub struct WordError;

macro_rules! words {
    ($($(#[$doc:meta])* $name:ident { $($(#[$word_doc:meta])* $word:ident = $number:literal, $text:literal;)* })*) => {$(
        $(#[$doc])*
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize, ts_rs::TS,
        )]
        #[serde(rename_all = "kebab-case")]
        #[repr(u8)]
        pub enum $name {
            $($(#[$word_doc])* $word = $number,)*
        }

        impl $name {
            /// All of them, in order.
            pub const ALL: &'static [Self] = &[$(Self::$word),*];

            /// The text form, as on the wire.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$word => $text),* }
            }

            /// The number that stands for it in a table. It never changes.
            #[must_use]
            pub const fn number(self) -> u8 {
                self as u8
            }

            /// The word of this number.
            ///
            /// # Errors
            /// When no word has it.
            pub const fn from_number(number: u8) -> Result<Self, WordError> {
                match number {
                    $($number => Ok(Self::$word),)*
                    _ => Err(WordError),
                }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str(self.as_str())
            }
        }

        impl FromStr for $name {
            type Err = WordError;

            fn from_str(text: &str) -> Result<Self, WordError> {
                match text {
                    $($text => Ok(Self::$word),)*
                    _ => Err(WordError),
                }
            }
        }
    )*};
}

words! {
    /// Where a conversation stands.
    Status {
        /// Someone has something to do.
        #[default]
        Open = 0, "open";
        /// Put off until a time or an answer.
        Snoozed = 1, "snoozed";
        /// Nothing is left to do.
        Done = 2, "done";
        /// Not from a customer.
        Spam = 3, "spam";
    }

    /// How pressing a conversation is. Ordered.
    Priority {
        /// Can wait.
        Low = 0, "low";
        /// As usual.
        #[default]
        Normal = 1, "normal";
        /// Before the usual.
        High = 2, "high";
        /// Now.
        Urgent = 3, "urgent";
    }

    /// The way that a message travelled.
    Channel {
        /// E-mail.
        #[default]
        Mail = 0, "mail";
        /// Chat on a web page.
        Chat = 1, "chat";
        /// A messenger.
        Messenger = 2, "messenger";
        /// Short message.
        Sms = 3, "sms";
        /// Telephone.
        Voice = 4, "voice";
    }

    /// Whose message it is.
    Direction {
        /// From the customer to us.
        #[default]
        Incoming = 0, "incoming";
        /// From us to the customer.
        Outgoing = 1, "outgoing";
    }

    /// Who or what wrote a message.
    MessageKind {
        /// A person, as far as can be told.
        #[default]
        Person = 0, "person";
        /// A machine that answers by itself, such as an absence notice (RFC 3834).
        AutoReply = 1, "auto-reply";
        /// A report that a message could not be delivered (RFC 3464).
        Bounce = 2, "bounce";
        /// A mailing list or a bulk sender (RFC 2919, RFC 2369).
        List = 3, "list";
    }

    /// Whether a person takes work.
    Presence {
        /// Takes work.
        #[default]
        Available = 0, "available";
        /// Finishes what is begun and takes nothing new.
        Busy = 1, "busy";
        /// Not at the desk.
        Away = 2, "away";
        /// Not at work.
        Offline = 3, "offline";
    }
}

impl Status {
    /// Whether an answer can be due in this state.
    #[must_use]
    pub const fn is_waiting(self) -> bool {
        matches!(self, Self::Open)
    }
}

impl MessageKind {
    /// Whether a message of this kind brings a finished conversation back to somebody's list.
    #[must_use]
    pub const fn reopens(self) -> bool {
        matches!(self, Self::Person | Self::Bounce)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check<T>(all: &[T], text: impl Fn(T) -> &'static str, number: impl Fn(T) -> u8)
    where
        T: Copy + PartialEq + fmt::Debug + FromStr<Err = WordError> + Serialize + for<'de> Deserialize<'de>,
    {
        for (at, word) in all.iter().enumerate() {
            assert_eq!(usize::from(number(*word)), at, "numbers are stored and must not move: {word:?}");
            assert_eq!(text(*word).parse(), Ok(*word));
            let wire = serde_json::to_string(word).unwrap();
            assert_eq!(wire, format!("\"{}\"", text(*word)), "the wire form is the text form");
        }
        assert_eq!("".parse::<T>(), Err(WordError));
    }

    #[test]
    fn each_word_is_read_back_from_its_text_and_its_number() {
        check(Status::ALL, Status::as_str, Status::number);
        check(Priority::ALL, Priority::as_str, Priority::number);
        check(Channel::ALL, Channel::as_str, Channel::number);
        check(Direction::ALL, Direction::as_str, Direction::number);
        check(MessageKind::ALL, MessageKind::as_str, MessageKind::number);
        check(Presence::ALL, Presence::as_str, Presence::number);
        assert_eq!(Status::from_number(2), Ok(Status::Done));
        assert_eq!(Status::from_number(9), Err(WordError));
    }

    #[test]
    fn urgent_comes_before_low() {
        assert!(
            Priority::Urgent > Priority::High && Priority::High > Priority::Normal && Priority::Normal > Priority::Low
        );
    }
}
