//! The files of a profile beside its vaults: the keyring, the settings of the device, what is known of damage.

use std::collections::BTreeMap;

use identity::Keyring;
use kernel::{Timestamp, VaultName};
use platform::{Home, PlatformError};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::error::{Error, Result};
use crate::view::{DeviceSettings, VaultState};

const LONGEST_FILE: u64 = 16 * 1024 * 1024;

/// What the last check of a vault found.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Checked {
    pub(crate) whole: bool,
    pub(crate) at: Timestamp,
    pub(crate) records: u64,
}

/// What this device keeps about itself: no personal data, no key.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct DeviceFile {
    pub(crate) settings: DeviceSettings,
    pub(crate) demo: bool,
    pub(crate) last_backup: Option<Timestamp>,
    /// Only what the lock screen says beforehand; what holds is in the vault.
    pub(crate) single_sign_on: bool,
}

/// The folder of one profile. Files are read anew each time: another process may have written them.
#[derive(Debug)]
pub(crate) struct Profile {
    home: Home,
}

impl Profile {
    pub(crate) fn open(home: Home) -> Result<Self> {
        let profile = Self { home };
        profile.keyring()?;
        Ok(profile)
    }

    pub(crate) const fn home(&self) -> &Home {
        &self.home
    }

    /// The keyring, where there is an organisation.
    pub(crate) fn keyring(&self) -> Result<Option<Keyring>> {
        match platform::read_limited(&self.home.keyring_file(), LONGEST_FILE) {
            Ok(bytes) => Ok(Some(Keyring::from_json(&bytes)?)),
            Err(PlatformError::NotFound) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    /// Changes the keyring while no other process does.
    pub(crate) fn change_keyring<T>(&self, change: impl FnOnce(&mut Keyring) -> Result<T>) -> Result<T> {
        let _held = self.home.lock_files()?;
        let mut keyring = self.keyring()?.ok_or(Error::Locked)?;
        let outcome = change(&mut keyring);
        // A wrong passphrase is an error and changes the keyring as well: the wait that follows it is kept.
        self.write_keyring(&keyring)?;
        outcome
    }

    pub(crate) fn write_keyring(&self, keyring: &Keyring) -> Result<()> {
        Ok(platform::write_atomically(&self.home.keyring_file(), &keyring.to_json()?)?)
    }

    pub(crate) fn device(&self) -> DeviceFile {
        // Settings without personal data: where they cannot be read, the defaults serve.
        self.read(&self.home.device_file()).unwrap_or_default()
    }

    pub(crate) fn change_device(&self, change: impl FnOnce(&mut DeviceFile)) -> Result<()> {
        let _held = self.home.lock_files()?;
        let mut device = self.device();
        change(&mut device);
        let bytes = serde_json::to_vec_pretty(&device).map_err(|_| Error::Malformed("device settings"))?;
        Ok(platform::write_atomically(&self.home.device_file(), &bytes)?)
    }

    /// What the last checks found, by vault.
    pub(crate) fn checks(&self) -> BTreeMap<VaultName, Checked> {
        self.read(&self.home.quarantine_file()).unwrap_or_default()
    }

    pub(crate) fn keep_check(&self, vault: VaultName, checked: Checked) -> Result<()> {
        let _held = self.home.lock_files()?;
        let mut checks = self.checks();
        checks.insert(vault, checked);
        let bytes = serde_json::to_vec_pretty(&checks).map_err(|_| Error::Malformed("checks"))?;
        Ok(platform::write_atomically(&self.home.quarantine_file(), &bytes)?)
    }

    /// What can be said of a vault without its key.
    pub(crate) fn state_of(&self, vault: VaultName) -> (VaultState, Option<Checked>) {
        let checked = self.checks().remove(&vault);
        let state = match &checked {
            _ if !self.home.vault_file(vault).is_file() => VaultState::Missing,
            Some(checked) if !checked.whole => VaultState::Damaged,
            Some(_) => VaultState::Whole,
            None => VaultState::NotChecked,
        };
        (state, checked)
    }

    fn read<T: DeserializeOwned>(&self, path: &std::path::Path) -> Option<T> {
        let bytes = platform::read_limited(path, LONGEST_FILE).ok()?;
        serde_json::from_slice(&bytes).ok()
    }
}
