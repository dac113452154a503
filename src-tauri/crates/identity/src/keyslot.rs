//! Keyslots: what opens the account key of a person.

use std::fmt;

use crypto::{BoxKey, InvitationCode, KdfParams, Key, RecoveryKey, derive_passphrase_key, keyed_hash, open, seal};
use kernel::{Entropy, PersonId, Sensitive, Timestamp};
use serde::{Deserialize, Serialize};

use crate::sealed::{Plain, Sealed, context};
use crate::{ChosenPassphrase, IdentityError, ProfileId};

/// The account key of a person: it opens the wrapped keys of their vaults.
#[derive(Clone)]
pub struct AccountKey {
    person: PersonId,
    key: Key,
}

impl AccountKey {
    pub(crate) fn make(person: PersonId, entropy: &dyn Entropy) -> Self {
        Self { person, key: Key::make(entropy) }
    }

    /// Whose it is.
    #[must_use]
    pub const fn person(&self) -> PersonId {
        self.person
    }

    pub(crate) fn of(person: PersonId, bytes: &[u8]) -> Option<Self> {
        Some(Self { person, key: Key::from_slice(bytes)? })
    }

    pub(crate) const fn expose(&self) -> &[u8; 32] {
        self.key.expose()
    }

    pub(crate) fn wrapping(&self) -> Key {
        self.key.derive("meridian vault wrap")
    }

    pub(crate) fn grants(&self) -> BoxKey {
        BoxKey::derive(&self.key, "meridian grants")
    }
}

impl fmt::Debug for AccountKey {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "AccountKey({}, …)", self.person)
    }
}

/// What somebody has after enrolling.
#[derive(Debug, Clone)]
pub struct Enrolled {
    /// Their account key.
    pub account: AccountKey,
    /// Their recovery key, to be shown once.
    pub recovery: RecoveryKey,
}

/// Whose slot in which keyring: bound into each seal, so that a slot moved elsewhere opens nothing.
#[derive(Clone, Copy)]
pub(crate) struct Owner<'a> {
    pub(crate) profile: &'a ProfileId,
    pub(crate) person: PersonId,
}

impl Owner<'_> {
    pub(crate) fn context(&self, kind: &str, more: &[u8]) -> Vec<u8> {
        let person = self.person.to_string();
        context(&[b"meridian keyslot", kind.as_bytes(), self.profile.as_str().as_bytes(), person.as_bytes(), more])
    }

    fn seal(&self, kind: &str, more: &[u8], key: &Key, account: &AccountKey, entropy: &dyn Entropy) -> Sealed {
        Sealed::new(seal(key, &self.context(kind, more), account.key.expose(), entropy))
    }

    /// None when the key does not open it.
    fn open(&self, kind: &str, more: &[u8], key: &Key, sealed: &Sealed) -> Result<Option<AccountKey>, IdentityError> {
        let Ok(plain) = open(key, &self.context(kind, more), sealed.bytes()?) else { return Ok(None) };
        let key = Key::from_slice(&plain).ok_or(IdentityError::DamagedKeyslot)?;
        Ok(Some(AccountKey { person: self.person, key }))
    }
}

/// Opened by the passphrase together with the device's secret.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PassphraseSlot {
    kdf: KdfParams,
    salt: Plain<16>,
    /// Tells another device from a wrong passphrase; says nothing about the device's secret.
    device: Plain<8>,
    sealed: Sealed,
}

impl PassphraseSlot {
    pub(crate) fn new(
        owner: Owner<'_>,
        account: &AccountKey,
        passphrase: &ChosenPassphrase,
        device_secret: &Key,
        kdf: KdfParams,
        entropy: &dyn Entropy,
    ) -> Result<Self, IdentityError> {
        let mut salt = Plain([0; 16]);
        entropy.fill(&mut salt.0);
        let key = unlock_key(passphrase.words(), device_secret, &salt, kdf)?;
        let sealed = owner.seal("passphrase", &more(&salt, kdf), &key, account, entropy);
        Ok(Self { kdf, salt, device: device_tag(device_secret, owner.profile), sealed })
    }

    /// None when the passphrase is wrong.
    pub(crate) fn open(
        &self,
        owner: Owner<'_>,
        passphrase: &Sensitive<String>,
        device_secret: &Key,
    ) -> Result<Option<AccountKey>, IdentityError> {
        self.kdf.check()?;
        self.sealed.bytes()?;
        if self.device != device_tag(device_secret, owner.profile) {
            return Err(IdentityError::AnotherDevice);
        }
        let key = unlock_key(passphrase, device_secret, &self.salt, self.kdf)?;
        owner.open("passphrase", &more(&self.salt, self.kdf), &key, &self.sealed)
    }

    pub(crate) const fn kdf(&self) -> KdfParams {
        self.kdf
    }
}

fn unlock_key(
    passphrase: &Sensitive<String>,
    device_secret: &Key,
    salt: &Plain<16>,
    kdf: KdfParams,
) -> Result<Key, IdentityError> {
    Ok(derive_passphrase_key(passphrase, &salt.0, kdf)?.derive_with(device_secret, "meridian unlock"))
}

fn more(salt: &Plain<16>, kdf: KdfParams) -> Vec<u8> {
    let [memory, iterations, lanes] = [kdf.memory_kib, kdf.iterations, kdf.lanes].map(u32::to_be_bytes);
    context(&[&salt.0, &memory, &iterations, &lanes])
}

fn device_tag(device_secret: &Key, profile: &ProfileId) -> Plain<8> {
    let mut tag = Plain([0; 8]);
    let hash = keyed_hash(device_secret, &[b"meridian device", profile.as_str().as_bytes()]);
    tag.0.iter_mut().zip(hash).for_each(|(slot, byte)| *slot = byte);
    tag
}

/// Opened by the recovery key, on any device.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RecoverySlot {
    sealed: Sealed,
}

impl RecoverySlot {
    pub(crate) fn new(owner: Owner<'_>, account: &AccountKey, code: &RecoveryKey, entropy: &dyn Entropy) -> Self {
        Self { sealed: owner.seal("recovery", &[], &code.derive("keyslot"), account, entropy) }
    }

    pub(crate) fn open(&self, owner: Owner<'_>, code: &RecoveryKey) -> Result<Option<AccountKey>, IdentityError> {
        owner.open("recovery", &[], &code.derive("keyslot"), &self.sealed)
    }
}

/// Opened by an invitation until it is accepted or out of date.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct InvitationSlot {
    pub(crate) expires_at: Timestamp,
    sealed: Sealed,
}

impl InvitationSlot {
    pub(crate) fn new(
        owner: Owner<'_>,
        account: &AccountKey,
        code: &InvitationCode,
        expires_at: Timestamp,
        entropy: &dyn Entropy,
    ) -> Self {
        let more = expires_at.millis().to_be_bytes();
        Self { expires_at, sealed: owner.seal("invitation", &more, &code.derive("keyslot"), account, entropy) }
    }

    pub(crate) fn open(&self, owner: Owner<'_>, code: &InvitationCode) -> Result<Option<AccountKey>, IdentityError> {
        let more = self.expires_at.millis().to_be_bytes();
        owner.open("invitation", &more, &code.derive("keyslot"), &self.sealed)
    }
}
