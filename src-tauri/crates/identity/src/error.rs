//! Why somebody is not let in.

use crypto::CryptoError;
use kernel::VaultName;

use crate::Weakness;

/// Why a person or a keyring is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum IdentityError {
    /// The keyring has nobody of that id.
    #[error("the keyring does not know this person")]
    UnknownPerson,
    /// The keyring has somebody of that id already.
    #[error("the keyring knows this person already")]
    KnownPerson,
    /// They were invited and have not chosen a passphrase yet.
    #[error("the invitation has not been accepted yet")]
    NotAccepted,
    /// The passphrase does not open the keyslot.
    #[error("the passphrase does not open the keyslot")]
    WrongPassphrase {
        /// Wrong tries in a row, this one included.
        failed: u32,
        /// How long the next try must wait.
        wait_ms: u64,
    },
    /// After too many wrong tries nothing is tried for a while.
    #[error("too many wrong tries")]
    Waiting {
        /// Wrong tries in a row.
        failed: u32,
        /// How much of the wait is left.
        wait_ms: u64,
    },
    /// The keyslot opens only together with a security key, and none was asked.
    #[error("a security key is needed")]
    KeyNeeded,
    /// The security key that answered is not one of this account's.
    #[error("the security key is not one of this account's")]
    UnknownKey,
    /// The keyslot was made with another device's secret: the file was moved here, or the keystore was emptied. The
    /// recovery key is the way in.
    #[error("the keyslot belongs to another device")]
    AnotherDevice,
    /// The recovery key opens nobody's keyslot.
    #[error("the recovery key opens no keyslot")]
    WrongRecoveryKey,
    /// The account is not sealed to the organisation's recovery key.
    #[error("the account is not sealed to the organisation's recovery key")]
    NotEntrusted,
    /// The invitation opens nobody's keyslot: mistyped, accepted already or withdrawn.
    #[error("the invitation opens no keyslot")]
    WrongInvitation,
    /// The invitation is out of date.
    #[error("the invitation has expired")]
    InvitationExpired,
    /// The passphrase is too easy to guess.
    #[error("the passphrase is too weak")]
    WeakPassphrase(Weakness),
    /// A keyslot's bytes are not those that were written.
    #[error("a keyslot is damaged")]
    DamagedKeyslot,
    /// The wrapped key of this vault is damaged or not this account's.
    #[error("the wrapped key of vault {0} does not open")]
    DamagedWrap(VaultName),
    /// The file is not a keyring.
    #[error("not a keyring")]
    Malformed,
    /// The keyring was written by a newer version.
    #[error("the keyring has form {found}, which is newer than form {known}")]
    NewerKeyring {
        /// The form in the file.
        found: u32,
        /// The newest form known here.
        known: u32,
    },
    /// Deriving or sealing failed for a reason of its own, such as weakened parameters.
    #[error(transparent)]
    Crypto(#[from] CryptoError),
}

impl kernel::LogSafe for IdentityError {
    fn log_safe(&self) -> String {
        self.to_string()
    }
}
