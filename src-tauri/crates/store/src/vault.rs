//! A vault: one encrypted file, one writer, a few readers.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use audit::Record;
use crypto::{Key, SigningKey};
use kernel::{Timestamp, VaultName};
use policy::Permit;
use rusqlite::{Connection, TransactionBehavior};

use crate::connection::{self, Role};
use crate::milestones::Milestones;
use crate::readers::Readers;
use crate::{Snapshot, StoreError, Tx, log, migration, rekey};

/// With which the checkpoints of this device's log in a vault are signed.
#[derive(Debug)]
pub struct LogSigner {
    /// `<organisation>/<vault>/<device>`: the log's origin, and the name of its key.
    pub origin: String,
    /// The key.
    pub key: SigningKey,
}

/// An open vault. Shared between threads; other processes may have it open as well.
///
/// INVARIANT: `write` and `record` are the only ways to change what is in it, both take a permit for this vault, and both
/// commit an audit record with the change.
#[derive(Debug)]
pub struct Vault {
    name: VaultName,
    path: PathBuf,
    writer: Mutex<Writer>,
    readers: Readers,
    milestones: Milestones,
    waiting: Mutex<Vec<Arc<Ticket>>>,
    seen: Mutex<i64>,
}

#[derive(Debug)]
struct Writer {
    connection: Connection,
    signer: LogSigner,
}

/// A record that waits for the next commit, and then for whoever brought it.
#[derive(Debug)]
struct Ticket {
    record: Mutex<Option<Record>>,
    outcome: Mutex<Option<Result<u64, StoreError>>>,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // A panic inside a transaction has rolled it back on its way out; the connection is whole.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Vault {
    /// Makes a new vault at a path where nothing is.
    ///
    /// # Errors
    /// `Exists`, or what keeps the file from being written. What was begun is taken away again.
    pub fn create(
        path: &Path,
        name: VaultName,
        key: &Key,
        signer: LogSigner,
        now: Timestamp,
    ) -> Result<Self, StoreError> {
        let connection = connection::make(path, key)?;
        let made = migration::migrate(&connection, name, now)
            .and_then(|_| Self::assemble(path, name, key, signer, connection));
        made.inspect_err(|_| remove_files(path))
    }

    /// Opens a vault and brings its schema up to date.
    ///
    /// # Errors
    /// Each kind of unreadable file has its own: see [`StoreError`]. The file is never replaced.
    pub fn open(
        path: &Path,
        name: VaultName,
        key: &Key,
        signer: LogSigner,
        now: Timestamp,
    ) -> Result<Self, StoreError> {
        rekey::finish(path, key)?;
        let connection = connection::open(path, key, Role::Writer)?;
        migration::migrate(&connection, name, now)?;
        Self::assemble(path, name, key, signer, connection)
    }

    fn assemble(
        path: &Path,
        name: VaultName,
        key: &Key,
        signer: LogSigner,
        connection: Connection,
    ) -> Result<Self, StoreError> {
        let seen = data_version(&connection)?;
        Ok(Self {
            name,
            path: path.to_owned(),
            writer: Mutex::new(Writer { connection, signer }),
            readers: Readers::new(path, key),
            milestones: Milestones::default(),
            waiting: Mutex::new(Vec::new()),
            seen: Mutex::new(seen),
        })
    }

    /// Which vault it is.
    #[must_use]
    pub const fn name(&self) -> VaultName {
        self.name
    }

    /// Where its file is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// A connection of its own for a long walk through the file.
    pub(crate) fn apart(&self) -> Result<Connection, StoreError> {
        self.readers.apart()
    }

    /// Runs one act in one transaction and appends its record to the log in the same one. Returning an error takes
    /// everything back, as does a failed commit.
    ///
    /// # Errors
    /// What the act returns, and what the store itself runs into.
    pub fn write<T, E: From<StoreError>>(
        &self,
        permit: &Permit,
        act: impl FnOnce(&mut Tx<'_>) -> Result<(T, Record), E>,
    ) -> Result<T, E> {
        self.check_permit(permit)?;
        let mut writer = lock(&self.writer);
        let Writer { connection, signer } = &mut *writer;
        let transaction =
            connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(StoreError::from)?;
        let mut tx = Tx::new(&transaction, self.name);
        let (value, record) = act(&mut tx)?;
        log::append(&mut tx, signer, std::iter::once(record))?;
        let (version, moves) = (log::total(&tx)?, tx.into_moves());
        transaction.commit().map_err(StoreError::from)?;
        self.milestones.follow(version, 1, moves);
        Ok(value)
    }

    /// Reads from one consistent view. What is regulated is shown only after its record was made durable by
    /// [`Vault::record`].
    ///
    /// # Errors
    /// What the reading returns, and what the store itself runs into.
    pub fn read<T, E: From<StoreError>>(
        &self,
        permit: &Permit,
        read: impl FnOnce(&Snapshot<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        self.check_permit(permit)?;
        self.look(read)
    }

    pub(crate) fn look<T, E: From<StoreError>>(
        &self,
        read: impl FnOnce(&Snapshot<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        self.readers.with(|connection| {
            let transaction = connection.transaction().map_err(StoreError::from)?;
            read(&Snapshot::new(&transaction, self.name).along(&self.milestones))
        })
    }

    /// Appends a record and returns when it is durable: its number in the log. Records that arrive while another
    /// commit is under way share the next one.
    ///
    /// # Errors
    /// When the commit failed; then none of the records that shared it is in the log.
    pub fn record(&self, permit: &Permit, record: Record) -> Result<u64, StoreError> {
        self.check_permit(permit)?;
        let ticket = Arc::new(Ticket { record: Mutex::new(Some(record)), outcome: Mutex::new(None) });
        lock(&self.waiting).push(Arc::clone(&ticket));
        let mut writer = lock(&self.writer);
        if let Some(outcome) = lock(&ticket.outcome).take() {
            // Whoever had the writer before took ours along.
            return outcome;
        }
        let batch = std::mem::take(&mut *lock(&self.waiting));
        let outcome = append_all(&mut writer, self.name, &batch);
        if let Ok((version, numbers)) = &outcome {
            self.milestones.follow(*version, numbers.len() as u64, Vec::new());
        }
        let mut own = Err(StoreError::Database { code: 0 });
        for (at, waiting) in batch.iter().enumerate() {
            let outcome = match &outcome {
                Ok((_, numbers)) => numbers.get(at).copied().ok_or(StoreError::Database { code: 0 }),
                Err(error) => Err(error.clone()),
            };
            if Arc::ptr_eq(waiting, &ticket) {
                own = outcome;
            } else {
                *lock(&waiting.outcome) = Some(outcome);
            }
        }
        own
    }

    /// A number that changes when another process has committed to this vault. While this process writes, the last
    /// number that was seen.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn data_version(&self) -> Result<i64, StoreError> {
        if let Ok(writer) = self.writer.try_lock() {
            *lock(&self.seen) = data_version(&writer.connection)?;
        }
        Ok(*lock(&self.seen))
    }

    /// Moves what the write-ahead log holds into the file and empties it, as erasure asks for.
    ///
    /// # Errors
    /// `Busy` when a reader holds it up.
    pub fn empty_wal(&self) -> Result<(), StoreError> {
        let writer = lock(&self.writer);
        let busy: i64 = writer.connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", (), |row| row.get(0))?;
        if busy == 0 { Ok(()) } else { Err(StoreError::Busy) }
    }

    /// Runs something while nobody, of this or another process, can write.
    pub(crate) fn hold<T>(&self, run: impl FnOnce() -> Result<T, StoreError>) -> Result<T, StoreError> {
        let mut writer = lock(&self.writer);
        let transaction = writer.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let value = run()?;
        transaction.rollback()?;
        Ok(value)
    }

    /// Runs something on the connection that writes, while nobody of this process can.
    pub(crate) fn with_writer<T, E>(&self, run: impl FnOnce(&mut Connection) -> Result<T, E>) -> Result<T, E> {
        run(&mut lock(&self.writer).connection)
    }

    pub(crate) const fn readers(&self) -> &Readers {
        &self.readers
    }

    /// Alters the file behind everybody's back.
    #[cfg(test)]
    pub(crate) fn execute_for_test(&self, sql: &str) {
        lock(&self.writer).connection.execute_batch(sql).unwrap();
    }

    /// What the writer's connection answers.
    #[cfg(test)]
    pub(crate) fn ask_for_test(&self, sql: &str) -> String {
        let value = lock(&self.writer).connection.query_row(sql, (), |row| row.get::<_, rusqlite::types::Value>(0));
        match value.unwrap() {
            rusqlite::types::Value::Text(text) => text,
            rusqlite::types::Value::Integer(number) => number.to_string(),
            other => format!("{other:?}"),
        }
    }

    pub(crate) fn check_permit(&self, permit: &Permit) -> Result<(), StoreError> {
        if permit.vault() == self.name { Ok(()) } else { Err(StoreError::NotPermitted) }
    }
}

/// How many records the vault then holds, and the numbers of those that were appended.
fn append_all(writer: &mut Writer, name: VaultName, batch: &[Arc<Ticket>]) -> Result<(u64, Vec<u64>), StoreError> {
    let transaction = writer.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let records = batch.iter().filter_map(|ticket| lock(&ticket.record).take());
    let mut tx = Tx::new(&transaction, name);
    let numbers = log::append(&mut tx, &writer.signer, records)?;
    let version = log::total(&tx)?;
    transaction.commit()?;
    Ok((version, numbers))
}

fn data_version(connection: &Connection) -> Result<i64, StoreError> {
    Ok(connection.query_row("PRAGMA data_version", (), |row| row.get(0))?)
}

/// Takes away a file that was begun, and what SQLite keeps beside it.
pub(crate) fn remove_files(path: &Path) {
    for suffix in ["", "-wal", "-shm", "-journal"] {
        let mut name = path.as_os_str().to_owned();
        name.push(suffix);
        drop(std::fs::remove_file(name));
    }
}
