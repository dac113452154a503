//! Work that takes long: it shows progress and can be cancelled.

use kernel::{ImportId, PersonId, QueueId, Region, Timestamp};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{LogView, VaultState};
use crate::WireError;

/// What the work is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum JobKind {
    Import,
    UndoImport,
    Check,
    Backup,
    Restore,
    Verify,
    ApproveJoining,
    FinishJoining,
    /// Waits for the browser.
    SignOn,
}

/// Where the work stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum JobState {
    Running,
    Done,
    Cancelled,
    Failed,
}

/// Work that goes on in the background.
#[derive(Debug, Clone, Serialize, TS)]
pub struct JobView {
    /// Number of the job since the start of the programme.
    pub job: u32,
    pub kind: JobKind,
    pub state: JobState,
    pub done: u64,
    /// Same unit as `done`; none where it is not known before.
    pub total: Option<u64>,
    /// What `done` counts: `messages`, `bytes`, `pages`, `records`, `browsers`.
    pub unit: String,
    pub result: Option<JobResult>,
    pub error: Option<WireError>,
}

/// What came of it.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum JobResult {
    Import(ImportSummary),
    Check {
        ok: bool,
        vaults: Vec<VaultReport>,
    },
    Backup(BackupView),
    Verify {
        ok: bool,
        logs: Vec<LogView>,
    },
    Restored {
        vaults: Vec<String>,
    },
    /// A package for a device that joins.
    Joining {
        path: String,
        fingerprint: String,
    },
    /// This device has joined.
    Joined {
        vaults: Vec<String>,
    },
    SignedOn,
}

/// What could not be read as mail. It is kept whole.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Rejection {
    /// The file, as the user named it.
    pub source: String,
    /// Which message of the file, from 0.
    pub index: u64,
    /// Fluent key `reject-<reason>`.
    pub reason: String,
}

/// What an import did. `read = imported + duplicates + rejected.len()`.
#[derive(Debug, Clone, Default, Serialize, TS)]
pub struct ImportSummary {
    pub import: Option<ImportId>,
    pub read: u64,
    pub imported: u64,
    pub duplicates: u64,
    pub rejected: Vec<Rejection>,
    pub customers: u64,
    pub conversations: u64,
    /// Addresses that look like the organisation's own and are not known as such: what they wrote was taken for
    /// customers' mail.
    pub own_addresses: Vec<AddressCount>,
}

/// An address, and how many messages it wrote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AddressCount {
    pub address: String,
    pub mails: u64,
}

/// An import that was made, for the list of imports.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ImportView {
    pub id: ImportId,
    pub region: Region,
    pub queue: Option<QueueId>,
    pub source: String,
    pub by: PersonId,
    pub at: Timestamp,
    /// `running`, `done`, `cancelled`, `undone`.
    pub state: String,
    pub imported: u64,
    pub duplicates: u64,
    pub rejected: u64,
}

/// What a check found.
#[derive(Debug, Clone, Serialize, TS)]
pub struct VaultReport {
    pub vault: String,
    pub ok: bool,
    pub state: VaultState,
    pub bytes: u64,
    pub records: u64,
    /// Fluent keys `vault-problem-<code>`.
    pub problems: Vec<String>,
}

/// A backup.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct BackupView {
    pub directory: String,
    pub at: Timestamp,
    pub vaults: Vec<String>,
    pub bytes: u64,
}
