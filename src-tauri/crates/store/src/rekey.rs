//! Another key for a vault, so that whoever knows the old one opens nothing that is written from then on.
//!
//! The vault is written anew to a file beside it, under the new key. Then whoever calls hands the new key out: that one
//! step decides. Only afterwards the new file takes the place of the old one. A crash before the step leaves the old file
//! and the old key as they were; a crash after it leaves the new file beside the old one, and the next opening with the
//! new key puts it into place.

use std::path::{Path, PathBuf};

use crypto::Key;
use policy::Permit;
use rusqlite::Connection;

use crate::backup::copy;
use crate::connection::{self, Role};
use crate::progress::Progress;
use crate::vault::remove_files;
use crate::{StoreError, Vault};

/// The schema version of a file that was superseded: newer than all, so that nobody who still has its key writes to it.
const SUPERSEDED: u32 = 0x7fff_ffff;

fn next(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".next");
    PathBuf::from(name)
}

impl Vault {
    /// Gives the vault another key. `hand_out` makes the new key known to everybody who is to have it, in one step that
    /// happens or does not; when it fails, nothing has changed. Progress counts pages.
    ///
    /// # Errors
    /// `Busy` when anybody else has the vault open, what `hand_out` returns, and what the store itself runs into.
    pub fn rekey<E: From<StoreError>>(
        &self,
        permit: &Permit,
        key: &Key,
        progress: Progress<'_>,
        hand_out: impl FnOnce() -> Result<(), E>,
    ) -> Result<(), E> {
        self.check_permit(permit)?;
        self.with_writer(|connection| {
            self.readers().close();
            be_alone(connection)?;
            let handed_out = write_beside(connection, self.path(), key, progress).map_err(E::from).and_then(|()| {
                // INVARIANT: from here on the new key is the one that counts, whatever becomes of this process.
                hand_out()
            });
            if let Err(error) = handed_out {
                remove_files(&next(self.path()));
                share_again(connection)?;
                return Err(error);
            }
            connection.execute_batch(&format!("PRAGMA user_version = {SUPERSEDED}")).map_err(StoreError::from)?;
            // Closed before its file goes: a file that is open cannot be replaced everywhere.
            *connection = Connection::open_in_memory().map_err(StoreError::from)?;
            put_into_place(self.path())?;
            *connection = connection::open(self.path(), key, Role::Writer)?;
            self.readers().change_key(key);
            Ok(())
        })
    }
}

/// Leaves write-ahead logging, which only the one connection that is left can, and keeps everybody else out.
fn be_alone(connection: &Connection) -> Result<(), StoreError> {
    let alone = connection
        .execute_batch("PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE; COMMIT;")
        .map_err(StoreError::from);
    alone.inspect_err(|_| drop(share_again(connection)))
}

/// Goes back to where several can work. The lock goes with the first read in the normal mode.
fn share_again(connection: &Connection) -> Result<(), StoreError> {
    connection.execute_batch("PRAGMA locking_mode = NORMAL; PRAGMA journal_mode = WAL;")?;
    connection.query_row("SELECT count(*) FROM sqlite_schema", (), |row| row.get::<_, i64>(0))?;
    Ok(())
}

fn write_beside(connection: &Connection, path: &Path, key: &Key, progress: Progress<'_>) -> Result<(), StoreError> {
    // What an attempt left behind that was cut short before its key was handed out.
    remove_files(&next(path));
    copy(connection, &next(path), key, false, progress).map(drop)
}

/// Finishes what a crash has cut short: a file that waits beside the vault and opens with this key is the vault.
pub(crate) fn finish(path: &Path, key: &Key) -> Result<(), StoreError> {
    if !next(path).exists() || connection::open_archive(&next(path), key).is_err() {
        return Ok(());
    }
    put_into_place(path)
}

fn put_into_place(path: &Path) -> Result<(), StoreError> {
    // What SQLite keeps beside the old file must not be taken for the new one's.
    for suffix in ["-wal", "-shm", "-journal"] {
        let mut name = path.as_os_str().to_owned();
        name.push(suffix);
        drop(std::fs::remove_file(name));
    }
    match std::fs::rename(next(path), path) {
        // Another process has finished it meanwhile.
        Err(error) if error.kind() == std::io::ErrorKind::NotFound && path.exists() => {}
        other => other?,
    }
    crate::backup::sync_folder(path);
    Ok(())
}
