//! Looking through a whole vault: every page, its structure, its log.

use std::path::Path;

use crypto::{Key, VerifyingKey};
use kernel::VaultName;
use rusqlite::Connection;

use crate::connection::{self, PAGE_BYTES};
use crate::log::{self, Anchor, LogReport};
use crate::progress::{Progress, go_on};
use crate::{LogFault, Snapshot, StoreError, Vault};

/// Something that is wrong with a vault.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Problem {
    /// Pages of the file are not what was written.
    Pages,
    /// The file is shorter than it says.
    Truncated,
    /// Tables and indexes do not agree.
    Structure,
    /// A log is broken.
    Log(LogFault),
}

impl Problem {
    /// A code for whoever words it: `pages`, `truncated`, `structure`, `log`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Pages => "pages",
            Self::Truncated => "truncated",
            Self::Structure => "structure",
            Self::Log(_) => "log",
        }
    }
}

/// What a check found.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Report {
    /// What is wrong; nothing when the vault is whole.
    pub problems: Vec<Problem>,
    /// Size of the file.
    pub bytes: u64,
    /// Records of all logs.
    pub records: u64,
    /// Each log, where it could be read.
    pub logs: Vec<LogReport>,
}

impl Report {
    /// Whether nothing is wrong.
    #[must_use]
    pub const fn is_whole(&self) -> bool {
        self.problems.is_empty()
    }
}

/// Steps of a check as progress counts them: pages, structure, log, each a thousand.
const STEP: u64 = 1000;

/// Looks through an open vault. The pages are read from the file, whatever is in memory. `own` is this device's log and
/// key, `anchors` what is known of the logs from outside.
///
/// # Errors
/// `Cancelled`, or when the file cannot be opened at all. What is broken is reported, not returned as an error.
pub fn check(
    vault: &Vault,
    own: Option<(&str, &VerifyingKey)>,
    anchors: &[Anchor],
    progress: Progress<'_>,
) -> Result<Report, StoreError> {
    let bytes = std::fs::metadata(vault.path())?.len();
    let opened = vault.apart();
    let connection = match opened {
        Ok(connection) => connection,
        Err(error) => return damaged(bytes, error),
    };
    let mut report = Report { bytes, ..Report::default() };
    if !pages_are_whole(&connection)? {
        // A page that was being written while it was read looks torn: asked again while nobody writes.
        let again = vault.hold(|| pages_are_whole(&connection));
        if !again.or_else(|error| if is_damage(&error) { Ok(false) } else { Err(error) })? {
            report.problems.push(Problem::Pages);
        }
    }
    go_on(progress, STEP, 3 * STEP)?;
    look_inside(&connection, vault.name(), own, anchors, report, progress)
}

/// Looks through a file that is no open vault: a backup.
///
/// # Errors
/// As [`check`]; `Foreign` when the key does not open it.
pub fn check_file(path: &Path, name: VaultName, key: &Key, progress: Progress<'_>) -> Result<Report, StoreError> {
    let bytes = std::fs::metadata(path)?.len();
    let connection = match connection::open_archive(path, key) {
        Ok(connection) => connection,
        Err(StoreError::Foreign) => return Err(StoreError::Foreign),
        Err(error) => return damaged(bytes, error),
    };
    crate::migration::check_known(&connection, name)
        .or_else(|error| if is_damage(&error) { Ok(()) } else { Err(error) })?;
    let mut report = Report { bytes, ..Report::default() };
    if !pages_are_whole(&connection)? {
        report.problems.push(Problem::Pages);
    }
    go_on(progress, STEP, 3 * STEP)?;
    look_inside(&connection, name, None, &[], report, progress)
}

fn look_inside(
    connection: &Connection,
    name: VaultName,
    own: Option<(&str, &VerifyingKey)>,
    anchors: &[Anchor],
    mut report: Report,
    progress: Progress<'_>,
) -> Result<Report, StoreError> {
    if is_truncated(connection, report.bytes) {
        report.problems.push(Problem::Truncated);
    }
    if !structure_is_whole(connection)? {
        report.problems.push(Problem::Structure);
    }
    go_on(progress, 2 * STEP, 3 * STEP)?;
    let transaction = connection.unchecked_transaction()?;
    let snapshot = Snapshot::new(&transaction, name);
    let verified = log::verify(&snapshot, own, anchors, &mut |done, total| {
        progress(2 * STEP + done.saturating_mul(STEP) / total.max(1), 3 * STEP)
    });
    match verified {
        Ok(logs) => {
            report.records = logs.iter().map(|log| log.head.size).sum();
            report.problems.extend(logs.iter().filter_map(|log| log.fault).map(Problem::Log));
            report.logs = logs;
        }
        Err(error) if is_damage(&error) => {
            if report.problems.is_empty() {
                report.problems.push(Problem::Structure);
            }
        }
        Err(error) => return Err(error),
    }
    Ok(report)
}

fn damaged(bytes: u64, error: StoreError) -> Result<Report, StoreError> {
    if is_damage(&error) || error == StoreError::Foreign {
        Ok(Report { problems: vec![Problem::Pages], bytes, ..Report::default() })
    } else {
        Err(error)
    }
}

const fn is_damage(error: &StoreError) -> bool {
    matches!(error, StoreError::Corrupt | StoreError::Malformed { .. } | StoreError::Migration { .. })
}

/// Recomputes the authentication code of every page in the file.
fn pages_are_whole(connection: &Connection) -> Result<bool, StoreError> {
    let mut statement = connection.prepare("PRAGMA cipher_integrity_check")?;
    match statement.query(()).and_then(|mut rows| Ok(rows.next()?.is_none())) {
        Ok(whole) => Ok(whole),
        Err(error) => or_damage(error.into()),
    }
}

fn structure_is_whole(connection: &Connection) -> Result<bool, StoreError> {
    match connection.query_row("PRAGMA integrity_check(1)", (), |row| row.get::<_, String>(0)) {
        Ok(answer) => Ok(answer == "ok"),
        Err(error) => or_damage(error.into()),
    }
}

fn or_damage(error: StoreError) -> Result<bool, StoreError> {
    if is_damage(&error) { Ok(false) } else { Err(error) }
}

/// Whether the file ends before its last page. Pages that are only in the write-ahead log yet may lie beyond the end.
fn is_truncated(connection: &Connection, bytes: u64) -> bool {
    let beyond = connection.query_row("PRAGMA page_count", (), |row| row.get::<_, i64>(0));
    let pages = beyond.ok().and_then(|pages| u64::try_from(pages).ok()).unwrap_or_default();
    let wal = connection.path().map(|path| format!("{path}-wal")).and_then(|path| std::fs::metadata(path).ok());
    let wal_bytes = wal.map_or(0, |wal| wal.len());
    !bytes.is_multiple_of(PAGE_BYTES) || bytes.saturating_add(wal_bytes) < pages.saturating_mul(PAGE_BYTES)
}
