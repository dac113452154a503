//! Why something could not be taken in as a message.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Why a file or a stretch of one is not a message. The text form is the end of the Fluent key `reject-<code>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rejection {
    /// Nothing but white space.
    Empty,
    /// Another kind of file: binary, and no header field to be seen.
    NotMail,
    /// Larger than [`crate::mail::MAX_MESSAGE_BYTES`].
    TooLarge,
    /// The file could not be opened or read.
    Unreadable,
    /// The file or pipe broke off with an error in the middle of a message.
    Truncated,
    /// A delivery that was never finished: what lies in `tmp` of a Maildir.
    Unfinished,
}

impl Rejection {
    /// All of them.
    pub const ALL: &'static [Self] =
        &[Self::Empty, Self::NotMail, Self::TooLarge, Self::Unreadable, Self::Truncated, Self::Unfinished];

    /// The code, as on the wire and in the Fluent key.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::NotMail => "not-mail",
            Self::TooLarge => "too-large",
            Self::Unreadable => "unreadable",
            Self::Truncated => "truncated",
            Self::Unfinished => "unfinished",
        }
    }
}

impl fmt::Display for Rejection {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.code())
    }
}
