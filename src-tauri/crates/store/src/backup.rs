//! Copies of a vault under another key, and back.

use std::path::{Path, PathBuf};

use crypto::Key;
use kernel::VaultName;
use rusqlite::Connection;
use rusqlite::backup::{Backup, StepResult};

use crate::check::{self, Report};
use crate::connection;
use crate::progress::{Progress, go_on};
use crate::vault::remove_files;
use crate::{StoreError, Vault, search};

/// Pages that are copied between two looks at the progress.
const STEP_PAGES: i32 = 512;

/// What was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Copied {
    /// Size of the new file.
    pub bytes: u64,
}

/// Copies a vault as it is at this moment to a new file under another key, while others go on working. The rows of the
/// search index are left out. Progress counts pages. Until it is whole the file has the ending `.part`.
///
/// # Errors
/// `Exists`, `Full`, `Cancelled` …; what was begun is taken away again.
pub fn backup(vault: &Vault, to: &Path, key: &Key, progress: Progress<'_>) -> Result<Copied, StoreError> {
    let source = vault.apart()?;
    let snapshot = source.unchecked_transaction()?;
    // The first read fixes what the snapshot shows.
    snapshot.query_row("SELECT count(*) FROM meta", (), |row| row.get::<_, i64>(0))?;
    let indexed = vault.name() != VaultName::Organisation;
    copy(&snapshot, to, key, indexed, progress)
}

/// Looks through a backup: every page, its structure, its logs.
///
/// # Errors
/// `Foreign` when the key does not open it, `Newer`, `OtherVault`; damage is reported, not returned.
pub fn verify(path: &Path, name: VaultName, key: &Key, progress: Progress<'_>) -> Result<Report, StoreError> {
    check::check_file(path, name, key, progress)
}

/// Makes a vault from a backup at a path where nothing is, under another key. The backup is looked through first, and
/// nothing is made of a damaged one. The search index of the new vault is stale.
///
/// # Errors
/// `Corrupt` when the backup is not whole, or as [`backup`].
pub fn restore(
    from: &Path,
    from_key: &Key,
    name: VaultName,
    to: &Path,
    to_key: &Key,
    progress: Progress<'_>,
) -> Result<Copied, StoreError> {
    if !verify(from, name, from_key, progress)?.is_whole() {
        return Err(StoreError::Corrupt);
    }
    let source = connection::open_archive(from, from_key)?;
    copy(&source, to, to_key, name != VaultName::Organisation, progress)
}

pub(crate) fn copy(
    source: &Connection,
    to: &Path,
    key: &Key,
    indexed: bool,
    progress: Progress<'_>,
) -> Result<Copied, StoreError> {
    if to.exists() {
        return Err(StoreError::Exists);
    }
    let part = with_ending(to, ".part");
    let whole = with_ending(to, ".whole");
    // What an earlier attempt left behind is of no use to anybody.
    remove_files(&part);
    remove_files(&whole);
    let copied = copy_pages(source, &part, key, progress).and_then(|copy| {
        if indexed {
            search::empty(&copy)?;
        }
        // Written once more without the pages that are free now, and as one file without a log beside it.
        copy.execute("VACUUM INTO ?1", [whole.to_string_lossy()])?;
        drop(copy);
        std::fs::File::open(&whole)?.sync_all()?;
        std::fs::rename(&whole, to)?;
        sync_folder(to);
        Ok(Copied { bytes: std::fs::metadata(to)?.len() })
    });
    remove_files(&part);
    remove_files(&whole);
    copied
}

fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

fn copy_pages(source: &Connection, part: &Path, key: &Key, progress: Progress<'_>) -> Result<Connection, StoreError> {
    let mut copy = connection::make_archive(part, key)?;
    {
        let run = Backup::new(source, &mut copy)?;
        loop {
            let step = run.step(STEP_PAGES)?;
            let state = run.progress();
            let total = u64::try_from(state.pagecount).unwrap_or_default();
            let left = u64::try_from(state.remaining).unwrap_or_default();
            go_on(progress, total.saturating_sub(left), total)?;
            match step {
                StepResult::Done => break,
                StepResult::More => {}
                _ => return Err(StoreError::Busy),
            }
        }
    }
    Ok(copy)
}

/// Makes the new name durable, where the system knows how to.
pub(crate) fn sync_folder(path: &Path) {
    #[cfg(unix)]
    if let Some(folder) = path.parent().and_then(|folder| std::fs::File::open(folder).ok()) {
        drop(folder.sync_all());
    }
    #[cfg(not(unix))]
    let _ = path;
}
