//! The system's keystore: what it keeps for a profile.
//!
//! On Linux that is the Secret Service (gnome-keyring, KWallet, KeePassXC). On other systems there is no adapter yet, and
//! every access says that the keystore is absent.

#[cfg(target_os = "linux")]
mod secret_service;

use std::fmt;

use identity::ProfileId;
use kernel::VaultName;
use zeroize::Zeroizing;

use crate::PlatformResult;

/// The name under which all entries are kept.
pub const SERVICE: &str = "org.meridian";

/// Whether the keystore may ask its owner to unlock it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Prompting {
    /// It may, as from a window: the call waits for the person.
    Allowed,
    /// It must not, as where nobody is there: a locked keystore is an error at once.
    Never,
}

/// What is kept for a profile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entry {
    /// The device's secret.
    DeviceSecret,
    /// Size and root of the log of a vault when it was last anchored.
    Anchor(VaultName),
}

impl fmt::Display for Entry {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::DeviceSecret => out.write_str("device secret"),
            Self::Anchor(vault) => write!(out, "anchor {vault}"),
        }
    }
}

/// The system's keystore, for one profile. Every call connects anew: they are rare, and the keystore may be locked,
/// stopped or started in between.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Keystore {
    profile: ProfileId,
    prompting: Prompting,
}

impl Keystore {
    /// The keystore as this profile uses it.
    #[must_use]
    pub fn new(profile: &ProfileId, prompting: Prompting) -> Self {
        Self { profile: profile.clone(), prompting }
    }

    /// What is kept under this entry, if anything is.
    ///
    /// # Errors
    /// `KeystoreAbsent`, `KeystoreLocked`, `KeystoreDenied`, `KeystoreFailed`.
    pub fn read(&self, entry: &Entry) -> PlatformResult<Option<Zeroizing<Vec<u8>>>> {
        system::read(&self.account(entry), self.prompting)
    }

    /// Keeps these bytes under this entry, in place of any before.
    ///
    /// # Errors
    /// As `read`, and `KeystoreEmpty` when there is no place to keep them in.
    pub fn write(&self, entry: &Entry, secret: &[u8]) -> PlatformResult<()> {
        system::write(&self.account(entry), &format!("Meridian: {entry}"), secret, self.prompting)
    }

    /// Removes the entry, if it is there.
    ///
    /// # Errors
    /// As `read`.
    pub fn remove(&self, entry: &Entry) -> PlatformResult<()> {
        system::remove(&self.account(entry), self.prompting)
    }

    fn account(&self, entry: &Entry) -> String {
        match entry {
            Entry::DeviceSecret => self.profile.to_string(),
            Entry::Anchor(vault) => format!("{}/anchor/{vault}", self.profile),
        }
    }
}

#[cfg(target_os = "linux")]
use secret_service as system;

#[cfg(not(target_os = "linux"))]
mod system {
    use super::{Prompting, Zeroizing};
    use crate::{PlatformError, PlatformResult};

    pub(super) fn read(_: &str, _: Prompting) -> PlatformResult<Option<Zeroizing<Vec<u8>>>> {
        Err(PlatformError::KeystoreAbsent)
    }

    pub(super) fn write(_: &str, _: &str, _: &[u8], _: Prompting) -> PlatformResult<()> {
        Err(PlatformError::KeystoreAbsent)
    }

    pub(super) fn remove(_: &str, _: Prompting) -> PlatformResult<()> {
        Err(PlatformError::KeystoreAbsent)
    }
}
