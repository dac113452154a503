//! What can go wrong with a vault, each with its own treatment.

use kernel::LogSafe;
use rusqlite::ErrorCode;

/// A failure of the store. None of them quotes a value: the messages of SQLite can, and are dropped here.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// The key does not open the file, or the file is not a vault. Which of the two cannot be told from outside.
    #[error("the key does not open this file, or it is not a vault")]
    Foreign,
    /// The file is the vault of another name.
    #[error("this is the vault of another region")]
    OtherVault,
    /// The file was written by a newer version.
    #[error("schema {found} is newer than {known}")]
    Newer {
        /// Schema of the file.
        found: u32,
        /// Newest schema that this version knows.
        known: u32,
    },
    /// A migration that the file has been through is not the one that this version knows.
    #[error("migration {number} is not the one that was applied")]
    Migration {
        /// Number of the migration.
        number: u32,
    },
    /// The file is damaged.
    #[error("the vault is damaged")]
    Corrupt,
    /// What is stored reads as no value of its type. Treated as damage.
    #[error("a stored value of {what} makes no sense")]
    Malformed {
        /// Table or column.
        what: &'static str,
    },
    /// The log does not agree with itself or with its checkpoint.
    #[error("the log is broken: {0}")]
    Log(LogFault),
    /// No space is left.
    #[error("the disk is full")]
    Full,
    /// The file or its folder cannot be written.
    #[error("the vault cannot be written")]
    ReadOnly,
    /// Somebody else holds the vault for too long.
    #[error("the vault is busy")]
    Busy,
    /// There is no such file.
    #[error("there is no such vault")]
    Missing,
    /// There is a file already.
    #[error("there is a vault already")]
    Exists,
    /// Opening or reading failed below SQLite.
    #[error("reading or writing failed (code {code})")]
    Io {
        /// SQLite's extended code, or 0.
        code: i32,
    },
    /// There is no such row.
    #[error("no such {what}")]
    NoSuch {
        /// Table.
        what: &'static str,
    },
    /// The row was changed by somebody else since it was read.
    #[error("{what} was changed meanwhile")]
    Conflict {
        /// Table.
        what: &'static str,
    },
    /// What must be unique is there already.
    #[error("a constraint does not hold (code {code})")]
    Constraint {
        /// SQLite's extended code.
        code: i32,
    },
    /// The permit is for another vault.
    #[error("the permit is for another vault")]
    NotPermitted,
    /// Whoever asked no longer wants it.
    #[error("cancelled")]
    Cancelled,
    /// Anything else that SQLite reports: a fault of ours.
    #[error("the database refused (code {code})")]
    Database {
        /// SQLite's extended code, or 0.
        code: i32,
    },
}

/// What is wrong with a log.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum LogFault {
    /// A record in the middle is not there.
    #[error("a record is missing")]
    Missing,
    /// A record is not what the tree was built over.
    #[error("a record was altered")]
    Altered,
    /// The checkpoint's signature or origin is not that of this log.
    #[error("the checkpoint is not signed by this log")]
    Signature,
    /// The checkpoint speaks of another size or root.
    #[error("the checkpoint does not fit the records")]
    Checkpoint,
    /// The log is shorter than it was known to be, or has another past.
    #[error("the log was rolled back")]
    RolledBack,
}

impl LogSafe for StoreError {
    fn log_safe(&self) -> String {
        self.to_string()
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        match error {
            rusqlite::Error::SqliteFailure(failure, _) => Self::from_failure(failure),
            rusqlite::Error::SqlInputError { error, .. } => Self::from_failure(error),
            rusqlite::Error::QueryReturnedNoRows => Self::NoSuch { what: "row" },
            rusqlite::Error::FromSqlConversionFailure(..)
            | rusqlite::Error::IntegralValueOutOfRange(..)
            | rusqlite::Error::InvalidColumnType(..)
            | rusqlite::Error::Utf8Error(..) => Self::Malformed { what: "column" },
            _ => Self::Database { code: 0 },
        }
    }
}

impl From<audit::AuditError> for StoreError {
    fn from(error: audit::AuditError) -> Self {
        match error {
            audit::AuditError::Range => Self::NoSuch { what: "record" },
            audit::AuditError::Frontier | audit::AuditError::Leaf => Self::Malformed { what: "log" },
            audit::AuditError::Name => Self::Malformed { what: "origin" },
            _ => Self::Log(LogFault::Signature),
        }
    }
}

impl From<std::io::Error> for StoreError {
    fn from(error: std::io::Error) -> Self {
        use std::io::ErrorKind;
        match error.kind() {
            ErrorKind::NotFound => Self::Missing,
            ErrorKind::AlreadyExists => Self::Exists,
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => Self::Full,
            _ => Self::Io { code: 0 },
        }
    }
}

impl StoreError {
    fn from_failure(failure: rusqlite::ffi::Error) -> Self {
        let code = failure.extended_code;
        match failure.code {
            // An open vault that stops being a database has a damaged first page; `connection` tells it from a wrong key.
            ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase => Self::Corrupt,
            ErrorCode::DiskFull => Self::Full,
            ErrorCode::ReadOnly | ErrorCode::PermissionDenied => Self::ReadOnly,
            ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked | ErrorCode::FileLockingProtocolFailed => Self::Busy,
            ErrorCode::OperationInterrupted => Self::Cancelled,
            ErrorCode::ConstraintViolation => Self::Constraint { code },
            // A page that is cut off in the middle is a truncated file.
            ErrorCode::SystemIoFailure if code == rusqlite::ffi::SQLITE_IOERR_SHORT_READ => Self::Corrupt,
            ErrorCode::SystemIoFailure | ErrorCode::CannotOpen => Self::Io { code },
            _ => Self::Database { code },
        }
    }
}
