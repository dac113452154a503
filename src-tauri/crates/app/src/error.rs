//! What can go wrong inside, and the one place where it becomes what crosses the wire.

use std::sync::atomic::{AtomicU32, Ordering};

use exchange::ExchangeError;
use identity::IdentityError;
use kernel::LogSafe;
use platform::PlatformError;
use store::StoreError;

use crate::wire::{ErrorKind, WireError};

/// A failure of a use case.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Error {
    /// The vault.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Not permitted; the Door has recorded it.
    #[error(transparent)]
    Denied(#[from] policy::Denial),
    /// Unlocking, enrolling.
    #[error(transparent)]
    Identity(#[from] IdentityError),
    /// The keystore, the disk.
    #[error(transparent)]
    Platform(#[from] PlatformError),
    /// A seal does not open.
    #[error(transparent)]
    Crypto(#[from] crypto::CryptoError),
    /// The log.
    #[error(transparent)]
    Audit(#[from] audit::AuditError),
    /// Sites, scripts.
    #[error(transparent)]
    Desk(#[from] desk::DeskError),
    /// The session was ended from elsewhere.
    #[error("the session was ended from elsewhere")]
    Ended,
    /// The identity provider.
    #[error(transparent)]
    Exchange(#[from] exchange::ExchangeError),
    /// Nobody is signed in, or the session has ended.
    #[error("nobody is signed in")]
    Locked,
    /// The user can mend it. The code is that of the Fluent message.
    #[error("{0}")]
    User(&'static str),
    /// The user can mend it; the message has one argument.
    #[error("{0}")]
    UserWith(&'static str, &'static str, String),
    /// The session holds no key of this region.
    #[error("the region is closed to this session")]
    ClosedRegion,
    /// What is asked for is not there, or is closed to the one who asks.
    #[error("no such {0}")]
    NoSuch(&'static str),
    /// Somebody else was faster.
    #[error("changed meanwhile")]
    Conflict,
    /// Stored data reads as nothing.
    #[error("stored data makes no sense: {0}")]
    Malformed(&'static str),
    /// A file outside the vaults.
    #[error("input or output failed")]
    Io(#[from] std::io::Error),
}

pub(crate) type Result<T> = std::result::Result<T, Error>;

static INCIDENTS: AtomicU32 = AtomicU32::new(0);

/// Writes what is known to the log, and gives the number under which it stands there.
pub(crate) fn incident(what: &str) -> String {
    let number = INCIDENTS.fetch_add(1, Ordering::Relaxed) + 1;
    let incident = format!("{:x}-{number}", std::process::id());
    tracing::error!(incident, "{what}");
    incident
}

impl WireError {
    fn of(kind: ErrorKind, code: &str) -> Self {
        Self { kind, code: code.to_owned(), args: std::collections::BTreeMap::new(), incident: None }
    }

    /// An error that the user can mend.
    #[must_use]
    pub fn user(code: &str) -> Self {
        Self::of(ErrorKind::User, code)
    }

    fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.args.insert(name.to_owned(), value.into());
        self
    }

    fn logged(mut self, what: &str) -> Self {
        self.incident = Some(incident(what));
        self
    }
}

impl WireError {
    fn identity(error: &IdentityError) -> Self {
        use ErrorKind::{Integrity, User};
        let seconds = |wait_ms: u64| wait_ms.div_ceil(1000).to_string();
        match error {
            IdentityError::WrongPassphrase { wait_ms, .. } => {
                Self::of(User, "passphrase-wrong").with("seconds", seconds(*wait_ms))
            }
            IdentityError::Waiting { wait_ms, .. } => {
                Self::of(User, "passphrase-blocked").with("seconds", seconds(*wait_ms))
            }
            IdentityError::KeyNeeded => Self::of(User, "factor-needed").with("kinds", "security-key"),
            IdentityError::UnknownKey => Self::of(User, "security-key-wrong"),
            IdentityError::AnotherDevice => Self::of(User, "keystore-unknown"),
            IdentityError::WrongRecoveryKey => Self::of(User, "recovery-key-wrong"),
            IdentityError::WrongInvitation | IdentityError::InvitationExpired => Self::of(User, "invitation-wrong"),
            IdentityError::WeakPassphrase(weakness) => {
                Self::of(User, "passphrase-weak").with("weakness", crate::change::word(weakness))
            }
            IdentityError::UnknownPerson | IdentityError::KnownPerson | IdentityError::NotAccepted => {
                Self::of(User, "no-such").with("what", "person")
            }
            IdentityError::NotEntrusted => Self::of(User, "person-not-entrusted"),
            IdentityError::NewerKeyring { .. } => Self::of(User, "home-newer"),
            IdentityError::DamagedKeyslot
            | IdentityError::DamagedWrap(_)
            | IdentityError::Malformed
            | IdentityError::Crypto(_) => Self::of(Integrity, "keyring-damaged").logged(&error.log_safe()),
        }
    }

    fn platform(error: &PlatformError) -> Self {
        use ErrorKind::{Internal, Offline, User};
        match error {
            PlatformError::KeystoreAbsent | PlatformError::KeystoreEmpty => Self::of(Offline, "keystore-absent"),
            PlatformError::KeystoreLocked => Self::of(Offline, "keystore-locked"),
            PlatformError::KeystoreDenied => Self::of(Offline, "keystore-denied"),
            PlatformError::SecretMissing => Self::of(User, "keystore-unknown"),
            PlatformError::CredentialUnreadable(_) | PlatformError::SecretLength { .. } => {
                Self::of(User, "credential-unreadable")
            }
            PlatformError::KeyAbsent => Self::of(Offline, "security-key-absent"),
            PlatformError::KeyPin => Self::of(User, "security-key-pin"),
            PlatformError::KeyUnknown => Self::of(User, "security-key-wrong"),
            PlatformError::KeyUnfit => Self::of(User, "security-key-unfit"),
            PlatformError::AlreadyOpen => Self::of(User, "second-window"),
            PlatformError::ReadOnly => Self::of(Offline, "folder-read-only"),
            PlatformError::DiskFull => Self::of(Offline, "disk-full"),
            PlatformError::NotFound | PlatformError::NoDataDirectory => Self::of(User, "path-missing"),
            PlatformError::KeystoreFailed { .. }
            | PlatformError::KeyFailed { .. }
            | PlatformError::SignalsAbsent
            | PlatformError::SecretExists
            | PlatformError::TooLong
            | PlatformError::File(_) => Self::of(Internal, "internal").logged(&error.log_safe()),
        }
    }
}

impl WireError {
    fn exchange(error: &ExchangeError) -> Self {
        use ErrorKind::{Internal, Offline, User};
        match error {
            ExchangeError::BadIssuer => Self::of(User, "sso-issuer-invalid"),
            ExchangeError::Unreachable => Self::of(Offline, "sso-unreachable"),
            ExchangeError::OtherIssuer => Self::of(User, "sso-issuer-other"),
            ExchangeError::Refused { code } => Self::of(User, "sso-refused").with("reason", code),
            ExchangeError::State => Self::of(User, "sso-state"),
            ExchangeError::Token { .. } => Self::of(User, "sso-token-invalid").logged(&error.log_safe()),
            ExchangeError::TimedOut | ExchangeError::Cancelled => Self::of(User, "sso-timed-out"),
            ExchangeError::NoPort(_) => Self::of(Internal, "internal").logged(&error.log_safe()),
        }
    }
}

impl From<PlatformError> for WireError {
    fn from(error: PlatformError) -> Self {
        Self::platform(&error)
    }
}

/// Every code that can cross the wire; each has its words in every locale.
pub const ERROR_CODES: &[&str] = &[
    "address-invalid",
    "approval-decided",
    "approval-expired",
    "approval-waiting",
    "attachment-too-large",
    "backup-foreign",
    "bad-request",
    "busy",
    "changed-meanwhile",
    "credential-unreadable",
    "crypto",
    "denied",
    "denied-other-region",
    "device-here",
    "device-revoked",
    "disk-full",
    "enrolment-needed",
    "exists",
    "factor-blocked",
    "factor-last",
    "factor-needed",
    "factor-unknown",
    "factor-used",
    "factor-wrong",
    "file-unreadable",
    "file-unwritable",
    "folder-read-only",
    "grant-in-past",
    "grant-not-own",
    "home-newer",
    "internal",
    "invitation-wrong",
    "joining-fingerprint",
    "joining-foreign",
    "joining-not-requested",
    "keyring-damaged",
    "keystore-absent",
    "keystore-denied",
    "keystore-locked",
    "keystore-unknown",
    "locale-unknown",
    "locked",
    "log-broken",
    "mixed-regions",
    "name-missing",
    "no-such",
    "nothing-chosen",
    "nothing-to-import",
    "nothing-to-undo",
    "own-request",
    "passphrase-blocked",
    "passphrase-weak",
    "passphrase-wrong",
    "path-missing",
    "people-file-unreadable",
    "people-line-unreadable",
    "person-last-admin",
    "person-not-accepted",
    "person-not-entrusted",
    "person-suspended",
    "person-twice",
    "place-unknown",
    "query-empty",
    "query-word-unknown",
    "reason-missing",
    "recovery-key-malformed",
    "recovery-key-wrong",
    "regime-unknown",
    "region-unknown",
    "reply-already-sent",
    "reply-empty",
    "reply-no-recipient",
    "role-needs-end",
    "role-built-in",
    "role-held",
    "role-invalid",
    "role-locks-out",
    "role-name-missing",
    "role-name-taken",
    "role-needs-approval",
    "role-unknown",
    "script-placeholder",
    "second-window",
    "security-key-absent",
    "security-key-pin",
    "security-key-unfit",
    "security-key-wrong",
    "session-ended",
    "site-invalid",
    "skill-invalid",
    "snooze-in-past",
    "sso-client-missing",
    "sso-expired",
    "sso-group-missing",
    "sso-hours-out-of-range",
    "sso-issuer-invalid",
    "sso-issuer-other",
    "sso-locks-out",
    "sso-needed",
    "sso-not-linked",
    "sso-off",
    "sso-refused",
    "sso-state",
    "sso-taken",
    "sso-timed-out",
    "sso-token-invalid",
    "sso-unreachable",
    "text-too-long",
    "time-zone-unknown",
    "totp-not-begun",
    "unknown-command",
    "user-name-missing",
    "vault-corrupt",
    "vault-foreign",
    "vault-missing",
    "vault-newer",
    "vault-read-only",
];

impl From<Error> for WireError {
    fn from(error: Error) -> Self {
        use ErrorKind::{Conflict, Denied, Integrity, Internal, Offline, User};
        let shown = error.to_string();
        match error {
            Error::Store(error) => match error {
                StoreError::Foreign | StoreError::OtherVault => Self::of(User, "vault-foreign"),
                StoreError::Newer { .. } => Self::of(User, "vault-newer"),
                StoreError::Corrupt | StoreError::Malformed { .. } | StoreError::Migration { .. } => {
                    Self::of(Integrity, "vault-corrupt").logged(&error.log_safe())
                }
                StoreError::Log(_) => Self::of(Integrity, "log-broken").logged(&error.log_safe()),
                StoreError::Full => Self::of(Offline, "disk-full"),
                StoreError::ReadOnly => Self::of(Offline, "vault-read-only"),
                StoreError::Busy => Self::of(Conflict, "busy"),
                StoreError::Missing => Self::of(User, "vault-missing"),
                StoreError::Exists => Self::of(User, "exists"),
                StoreError::NoSuch { what } => Self::of(User, "no-such").with("what", what),
                StoreError::Conflict { .. } => Self::of(Conflict, "changed-meanwhile"),
                _ => Self::of(Internal, "internal").logged(&error.log_safe()),
            },
            Error::Denied(denial) => match denial.reason() {
                "other-region" => Self::of(Denied, "denied-other-region"),
                "four-eyes" => Self::of(Denied, "own-request"),
                "enrolment-needed" => Self::of(Denied, "enrolment-needed"),
                reason => Self::of(Denied, "denied").with("action", denial.action().as_str()).with("reason", reason),
            },
            Error::Identity(error) => Self::identity(&error),
            Error::Platform(error) => Self::platform(&error),
            Error::Crypto(_) => Self::of(Integrity, "crypto").logged(&shown),
            Error::Audit(_) => Self::of(Integrity, "log-broken").logged(&shown),
            Error::Desk(error) => match error {
                desk::DeskError::UnknownZone => Self::of(User, "time-zone-unknown"),
                desk::DeskError::SiteOutOfRange => Self::of(User, "site-invalid"),
                desk::DeskError::UnknownPlaceholder | desk::DeskError::OpenPlaceholder => {
                    Self::of(User, "script-placeholder")
                }
            },
            Error::Exchange(error) => Self::exchange(&error),
            Error::Locked => Self::of(Denied, "locked"),
            Error::Ended => Self::of(Denied, "session-ended"),
            Error::ClosedRegion => Self::of(Denied, "denied-other-region"),
            Error::User(code) => Self::of(User, code),
            Error::UserWith(code, name, value) => Self::of(User, code).with(name, value),
            Error::NoSuch(what) => Self::of(User, "no-such").with("what", what),
            Error::Conflict => Self::of(Conflict, "changed-meanwhile"),
            Error::Malformed(_) => Self::of(Integrity, "vault-corrupt").logged(&shown),
            Error::Io(error) => match error.kind() {
                std::io::ErrorKind::NotFound => Self::of(User, "path-missing"),
                std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem => {
                    Self::of(Offline, "folder-read-only")
                }
                std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => Self::of(Offline, "disk-full"),
                kind => Self::of(Internal, "internal").logged(&format!("input or output: {kind}")),
            },
        }
    }
}
