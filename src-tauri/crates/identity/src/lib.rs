//! Who is asking: the keyring of a desktop, passphrases and recovery keys, invitations, one-time codes, security keys,
//! waits after wrong tries, and sessions.
//!
//! A passphrase together with the device's secret, and a security key where one is enrolled, opens a keyslot; a keyslot yields the account key; the account key
//! opens one wrapped key for each vault that its person may open. The keyring holds all of that sealed, and what the
//! lock screen needs; no secret and no name is in it.
//!
//! It deliberately does no I/O: the caller reads and writes the keyring's file, asks the keystore for the device's
//! secret, and gives time and entropy. It decides nothing about rights: who may do what is policy's.

mod attempts;
mod code;
mod device;
mod error;
mod grants;
mod joining;
mod keyring;
mod keyslot;
mod member;
mod organisation;
mod passphrase;
mod sealed;
mod session;
mod totp;

pub use attempts::{Attempts, FREE_TRIES, Ladder, Uptime};
pub use code::GivenCode;
pub use device::{joining_key, log_signing_key, spool_key};
pub use error::IdentityError;
pub use joining::Joining;
pub use keyring::{Keyring, LockSite, ProfileId};
pub use keyslot::{AccountKey, Enrolled, Given, KeyAnswer, KeyQuestion};
pub use member::{Member, NewMember};
pub use organisation::organisation_key;
pub use passphrase::{ChosenPassphrase, LEAST_LETTERS, LEAST_SCORE, Strength, Weakness, strength};
pub use session::{GRACE_DAYS, STEP_UP_S, Session, SessionLimits, SessionState, in_grace};
pub use totp::{CodeVerdict, STEP_S, TotpSeed};

#[cfg(test)]
mod testing;
