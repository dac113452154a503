//! How errors and changes reach whoever asked.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Picks the treatment on screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ErrorKind {
    /// The request cannot be carried out as it stands; the user can mend it.
    User,
    /// Not allowed.
    Denied,
    /// Somebody else was faster.
    Conflict,
    /// Something that is needed cannot be reached.
    Offline,
    /// What is stored is not as it must be.
    Integrity,
    /// A fault of ours.
    Internal,
}

/// An error as it crosses the wire. No English: `code` is the Fluent message `error-<code>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WireError {
    /// The treatment.
    pub kind: ErrorKind,
    /// The words.
    pub code: String,
    /// Arguments of the message; never personal data but what the user just typed.
    pub args: BTreeMap<String, String>,
    /// Number under which the log knows more.
    pub incident: Option<String>,
}

/// What changed, so that whoever shows it asks again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Tag {
    /// Lists, views, counts.
    Conversations,
    /// One or more open conversations.
    Conversation,
    /// Customers.
    Customer,
    /// The outbox.
    Outbox,
    /// Queues, labels, scripts, sites, people.
    Organisation,
    /// The signed-in person.
    Session,
    /// Imports.
    Imports,
    /// Records of the audit log.
    Records,
    /// Vaults: health, backups.
    Vaults,
}
