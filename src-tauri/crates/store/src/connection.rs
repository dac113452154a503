//! Opening the file: the key, the settings, and what an unreadable file is called.

use std::path::Path;
use std::time::Duration;

use crypto::Key;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use crate::{StoreError, raw_key};

/// Pages of 4,096 bytes: one of the disk's, one of the cache's.
pub(crate) const PAGE_BYTES: u64 = 4096;
/// How often a lock that another process holds is tried, and for how long: evenly, because a process that writes without
/// a pause leaves only short gaps, and SQLite's own growing waits miss them.
const BUSY_STEP: Duration = Duration::from_millis(1);
const BUSY_STEPS: i32 = 20_000;
/// `MRDN`: what kind of SQLite file this is.
pub(crate) const APPLICATION: i32 = 0x4d52_444e;

/// What a connection is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    /// The one that writes.
    Writer,
    /// The first of those that read: it has the cache.
    Reader,
    /// Further readers, and those that read the file once from end to end.
    SpareReader,
}

impl Role {
    /// In KiB; filled only as far as it is used.
    const fn cache_kib(self) -> i64 {
        match self {
            Self::Writer | Self::Reader => 64 * 1024,
            Self::SpareReader => 4 * 1024,
        }
    }
}

/// Opens an existing file.
pub(crate) fn open(path: &Path, key: &Key, role: Role) -> Result<Connection, StoreError> {
    let bytes = std::fs::metadata(path)?.len();
    if bytes == 0 {
        // SQLite would take it for a new database.
        return Err(StoreError::Corrupt);
    }
    connect(path, key, role, OpenFlags::SQLITE_OPEN_READ_WRITE)
}

/// Makes a new file.
pub(crate) fn make(path: &Path, key: &Key) -> Result<Connection, StoreError> {
    make_file(path)?;
    connect(path, key, Role::Writer, OpenFlags::SQLITE_OPEN_READ_WRITE)
}

fn make_file(path: &Path) -> Result<(), StoreError> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    drop(options.open(path)?);
    Ok(())
}

/// Opens a file that is not to be changed: a backup.
pub(crate) fn open_archive(path: &Path, key: &Key) -> Result<Connection, StoreError> {
    if std::fs::metadata(path)?.len() == 0 {
        return Err(StoreError::Corrupt);
    }
    let connection = unlock(path, key, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    connection
        .execute_batch("PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;")?;
    Ok(connection)
}

/// Makes a new file to be filled page by page, without a log beside it.
pub(crate) fn make_archive(path: &Path, key: &Key) -> Result<Connection, StoreError> {
    make_file(path)?;
    let connection = unlock(path, key, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    connection.execute_batch(
        "PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA secure_delete = OFF; PRAGMA temp_store = MEMORY;",
    )?;
    Ok(connection)
}

fn connect(path: &Path, key: &Key, role: Role, flags: OpenFlags) -> Result<Connection, StoreError> {
    let connection = unlock(path, key, flags)?;
    set_up(&connection, role).map_err(|error| match error {
        StoreError::Io { .. } if !is_writable(path) => StoreError::ReadOnly,
        other => other,
    })?;
    if connection.is_readonly("main")? { Err(StoreError::ReadOnly) } else { Ok(connection) }
}

fn unlock(path: &Path, key: &Key, flags: OpenFlags) -> Result<Connection, StoreError> {
    let flags = flags | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_EXRESCODE;
    let mut connection = Connection::open_with_flags(path, flags).map_err(|error| cannot_open(path, error))?;
    connection.busy_handler(Some(wait))?;
    // The file that VACUUM INTO makes takes the key of its source but the defaults of the library.
    // SQLCipher would write to standard error by itself; what goes wrong is told by the errors here.
    connection.execute_batch(
        "PRAGMA cipher_default_hmac_algorithm = HMAC_SHA256; PRAGMA cipher_log_level = NONE; PRAGMA cipher_log = off;",
    )?;
    raw_key::give(&connection, key)?;
    // Before the first page is read: how pages are protected. HMAC-SHA256 uses the processor's own instructions.
    connection.execute_batch(
        "PRAGMA cipher_page_size = 4096; PRAGMA cipher_hmac_algorithm = HMAC_SHA256; PRAGMA cipher_memory_security = OFF;",
    )?;
    // The first read: a wrong key, a foreign file and a damaged first page show here, and look the same.
    let first = connection.query_row("SELECT count(*) FROM sqlite_schema", (), |row| row.get::<_, i64>(0));
    first.map_err(|error| first_read_failed(path, error))?;
    Ok(connection)
}

fn wait(steps: i32) -> bool {
    std::thread::sleep(BUSY_STEP);
    steps < BUSY_STEPS
}

fn set_up(connection: &Connection, role: Role) -> Result<(), StoreError> {
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    connection.execute_batch(&format!(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY;
         PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA journal_size_limit = 67108864;
         PRAGMA wal_autocheckpoint = 16000;
         PRAGMA cache_size = -{}; PRAGMA query_only = {};",
        role.cache_kib(),
        if role == Role::Writer { "OFF" } else { "ON" }
    ))?;
    connection.set_prepared_statement_cache_capacity(256);
    Ok(())
}

fn cannot_open(path: &Path, error: rusqlite::Error) -> StoreError {
    match StoreError::from(error) {
        StoreError::Io { .. } if !path.exists() => StoreError::Missing,
        StoreError::Io { .. } if !is_writable(path) => StoreError::ReadOnly,
        other => other,
    }
}

fn first_read_failed(path: &Path, error: rusqlite::Error) -> StoreError {
    let not_a_database = matches!(error.sqlite_error_code(), Some(rusqlite::ErrorCode::NotADatabase));
    match StoreError::from(error) {
        // SQLCipher reports the wrong key in several ways; before the first good read they all mean the same.
        StoreError::Corrupt | StoreError::Database { .. } if not_a_database => StoreError::Foreign,
        StoreError::Io { .. } if !is_writable(path) => StoreError::ReadOnly,
        other => other,
    }
}

fn is_writable(path: &Path) -> bool {
    let file = std::fs::OpenOptions::new().write(true).open(path).is_ok();
    // The log of a write goes to a file beside it.
    let folder = path.parent().and_then(|folder| std::fs::metadata(folder).ok());
    file && folder.is_some_and(|folder| !folder.permissions().readonly())
}
