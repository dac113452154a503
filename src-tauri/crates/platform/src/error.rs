//! What the operating system refuses.

use std::io::{self, ErrorKind};

/// The result of asking the operating system.
pub type PlatformResult<T> = Result<T, PlatformError>;

/// Why the operating system did not do what it was asked. Holds no path and no text of anybody's.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PlatformError {
    /// No keystore runs here: no session bus, or nothing behind it that keeps secrets.
    #[error("this system has no keystore")]
    KeystoreAbsent,
    /// The keystore runs but has never been set up, so that it has no place to keep a secret.
    #[error("the keystore has not been set up")]
    KeystoreEmpty,
    /// The keystore is locked, and asking its owner was not wished for.
    #[error("the keystore is locked")]
    KeystoreLocked,
    /// The keystore asked its owner, who said no; or the system forbids the access.
    #[error("the keystore denied access")]
    KeystoreDenied,
    /// The keystore failed in another way.
    #[error("the keystore failed: {code}")]
    KeystoreFailed {
        /// The name of the failure, as the keystore's protocol calls it.
        code: String,
    },
    /// The keystore works but holds no secret of this profile: it was emptied, or the profile came from elsewhere.
    #[error("the keystore holds no secret of this profile")]
    SecretMissing,
    /// The keystore holds a secret of this profile already, which must not be overwritten.
    #[error("the keystore holds a secret of this profile already")]
    SecretExists,
    /// The secret does not have 32 bytes.
    #[error("the device secret has {found} bytes instead of 32")]
    SecretLength {
        /// Bytes that were found.
        found: usize,
    },
    /// The credential that the service manager was to hand in cannot be read.
    #[error("the credential file cannot be read: {0}")]
    CredentialUnreadable(ErrorKind),
    /// No security key is plugged in, or nobody touched it in time.
    #[error("no security key answered")]
    KeyAbsent,
    /// The security key asks for its PIN, and none or a wrong one was given.
    #[error("the security key asks for its PIN")]
    KeyPin,
    /// The security key knows none of the credentials.
    #[error("the security key knows none of the credentials")]
    KeyUnknown,
    /// The security key cannot do what is needed, or is enrolled already.
    #[error("the security key cannot be used")]
    KeyUnfit,
    /// The security key failed in another way.
    #[error("the security key failed: {code}")]
    KeyFailed {
        /// The status that it gave.
        code: String,
    },
    /// The system tells nothing of its lock and its sleep: no system bus, or no login manager on it.
    #[error("the system tells nothing of lock and sleep")]
    SignalsAbsent,
    /// Neither the environment nor the system names a data directory.
    #[error("no data directory is known")]
    NoDataDirectory,
    /// Another window holds this profile.
    #[error("another window is open on this profile")]
    AlreadyOpen,
    /// The place cannot be written to.
    #[error("the place is read-only")]
    ReadOnly,
    /// No space is left, or no more is allowed.
    #[error("no space is left")]
    DiskFull,
    /// There is no such file.
    #[error("there is no such file")]
    NotFound,
    /// The file is longer than any of its kind can be.
    #[error("the file is too long")]
    TooLong,
    /// Any other failure of a file.
    #[error("a file operation failed: {0}")]
    File(ErrorKind),
}

impl From<io::Error> for PlatformError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => Self::DiskFull,
            ErrorKind::NotFound => Self::NotFound,
            other => Self::File(other),
        }
    }
}

impl kernel::LogSafe for PlatformError {
    fn log_safe(&self) -> String {
        self.to_string()
    }
}
