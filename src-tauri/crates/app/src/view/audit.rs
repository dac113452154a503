//! The audit log as it is shown.

use kernel::{PersonId, Timestamp};
use serde::Serialize;
use ts_rs::TS;

/// One of the four words of the badge.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum LogStatus {
    Verified,
    PendingAnchor,
    NotChecked,
    Broken,
}

/// The log of one device in one vault.
#[derive(Debug, Clone, Serialize, TS)]
pub struct LogView {
    pub vault: String,
    pub device: String,
    pub size: u64,
    /// Base 64.
    pub root: String,
    pub status: LogStatus,
    /// When this log began.
    pub since: Option<Timestamp>,
}

/// A record.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RecordView {
    pub vault: String,
    pub device: String,
    pub sequence: u64,
    pub at: Timestamp,
    /// Known where the pseudonym is one of the organisation's people.
    pub actor: Option<PersonId>,
    pub actor_pseudonym: String,
    pub action: String,
    /// `done`, `denied`, `failed`.
    pub outcome: String,
    pub region: Option<String>,
    pub resource: String,
    pub reason: Option<String>,
    pub policies: Vec<String>,
    pub policy_hash: String,
    /// Bulk acts commit to so many items.
    pub items: u32,
    /// Leaf hash, base 64.
    pub hash: String,
}

/// A page of records, newest first.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RecordPage {
    pub records: Vec<RecordView>,
    pub total: u64,
}
