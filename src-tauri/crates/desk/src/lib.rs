//! The desk's own knowledge: what a conversation, a customer, a language, a due time and a site are.
//!
//! Threading as RFC 5256 has it, the language of a text, how names and addresses are compared, when an answer is due, what
//! time it is where a customer is, how a prepared text is filled in, and the hours of a site. All of it is computed from what is handed in. It
//! deliberately stores nothing, reads no clock, opens no file and does not know how a message travelled here.

pub mod address;
pub mod due;
pub mod language;
pub mod local_time;
pub mod script;
pub mod site;
pub mod thread;
mod words;

pub use language::Language;
pub use site::Site;
pub use words::{Channel, Direction, MessageKind, Presence, Priority, Status, WordError};

/// What the desk refuses.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DeskError {
    /// The time zone is not in the IANA database.
    #[error("no such time zone")]
    UnknownZone,
    /// Hours, days or a place that no site can have.
    #[error("a site's hours, days or place are out of range")]
    SiteOutOfRange,
    /// A prepared text names a placeholder that does not exist.
    #[error("no such placeholder")]
    UnknownPlaceholder,
    /// A prepared text opens a placeholder and never closes it.
    #[error("a placeholder is not closed")]
    OpenPlaceholder,
}
