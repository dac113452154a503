//! Keyslots: what opens the account key of a person.

use std::fmt;

use crypto::{
    BoxKey, InvitationCode, KdfParams, Key, RecoveryKey, derive_passphrase_key, keyed_hash, open, seal, sha256,
};
use kernel::{Entropy, PersonId, Sensitive, Timestamp};
use serde::{Deserialize, Serialize};

use crate::sealed::{Bytes, Plain, Sealed, context};
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

    pub(crate) fn expose(&self) -> &[u8; 32] {
        self.key.expose()
    }

    pub(crate) fn wrapping(&self) -> Key {
        self.key.derive("meridian vault wrap")
    }

    /// Under which the account keeps what its keyslots are made of.
    pub(crate) fn keeping(&self) -> Key {
        self.key.derive("meridian keyslot parts")
    }

    /// Under which it keeps the seeds of one-time codes.
    pub(crate) fn seeds(&self) -> Key {
        self.key.derive("meridian one-time codes")
    }

    /// Under which its recovery codes are hashed.
    #[must_use]
    pub fn recovery_codes(&self) -> Key {
        self.key.derive("meridian recovery codes")
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
    /// What a security key is asked for this account.
    pub(crate) fn challenge(&self) -> [u8; 32] {
        sha256(&self.context("challenge", &[]))
    }

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

/// What somebody gives to be let in, with what their device adds.
#[derive(Debug, Clone, Copy)]
pub struct Given<'a> {
    /// The passphrase.
    pub passphrase: &'a Sensitive<String>,
    /// The device's secret, from the system's keystore.
    pub device_secret: &'a Key,
    /// What a security key answered, where one was asked.
    pub key: Option<&'a KeyAnswer>,
}

/// What a security key answers for one of its credentials (FIDO2 `hmac-secret`).
#[derive(Debug, Clone)]
pub struct KeyAnswer {
    /// Which credential. No secret.
    pub credential: Vec<u8>,
    /// The key's HMAC over the challenge.
    pub secret: Key,
}

/// What the security keys of an account are asked, of which one must answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyQuestion {
    /// Their credentials. No secret.
    pub credentials: Vec<Vec<u8>>,
    /// What a key computes its answer over, one for the whole account: the answers of two keys say nothing about each other.
    pub challenge: [u8; 32],
}

/// Opened by the passphrase together with the device's secret, and with a security key where one is enrolled.
///
/// Passphrase and device make the *base*: HKDF(Argon2id(passphrase) ‖ device secret). Without a security key the base opens
/// the account key; with one it is HKDF(base ‖ hmac-secret), and there is no seal under the base alone, or the key would
/// add nothing. The base and each key's answer are kept sealed under the account key, so that the passphrase can be changed
/// without the keys, and keys can come and go without the passphrase: whoever has the account key has what they guard.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PassphraseSlot {
    kdf: KdfParams,
    salt: Plain<16>,
    /// Tells another device from a wrong passphrase; says nothing about the device's secret.
    device: Plain<8>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    sealed: Option<Sealed>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    base: Option<Sealed>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    keys: Vec<KeySlot>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct KeySlot {
    credential: Bytes,
    sealed: Sealed,
    answer: Sealed,
}

impl KeySlot {
    fn answer_kept(&self, owner: Owner<'_>, account: &AccountKey) -> Result<Key, IdentityError> {
        let context = owner.context("answer", &self.credential.0);
        let plain = open(&account.keeping(), &context, self.answer.bytes()?)?;
        Key::from_slice(&plain).ok_or(IdentityError::DamagedKeyslot)
    }
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
        let base = base_key(passphrase.words(), device_secret, &salt, kdf)?;
        let device = device_tag(device_secret, owner.profile);
        let mut slot = Self { kdf, salt, device, sealed: None, base: None, keys: Vec::new() };
        slot.keep_base(owner, account, &base, entropy);
        slot.sealed = Some(slot.seal_under_base(owner, account, &base, entropy));
        Ok(slot)
    }

    /// None when the passphrase or the answer of the security key is wrong.
    pub(crate) fn open(
        &mut self,
        owner: Owner<'_>,
        given: Given<'_>,
        entropy: &dyn Entropy,
    ) -> Result<Option<AccountKey>, IdentityError> {
        let (kind, sealed, answer) = self.seal_for(given.key)?;
        sealed.bytes()?;
        let base = self.base_of(owner, given.passphrase, given.device_secret)?;
        let key = answer.map(|answer| base.derive_with(&answer.secret, KEYED));
        let opened = owner.open(kind, &self.more(answer), key.as_ref().unwrap_or(&base), sealed)?;
        if let (Some(account), None) = (&opened, &self.base) {
            self.keep_base(owner, account, &base, entropy);
        }
        Ok(opened)
    }

    /// Whether this is the passphrase, for somebody whose account is open.
    pub(crate) fn is_passphrase(
        &self,
        owner: Owner<'_>,
        account: &AccountKey,
        given: Given<'_>,
    ) -> Result<bool, IdentityError> {
        let kept = self.base_kept(owner, account)?;
        Ok(self.base_of(owner, given.passphrase, given.device_secret)? == kept)
    }

    /// Whether this is what the security key answers, for somebody whose account is open.
    pub(crate) fn is_answer(
        &self,
        owner: Owner<'_>,
        account: &AccountKey,
        answer: &KeyAnswer,
    ) -> Result<bool, IdentityError> {
        let slot = self.keys.iter().find(|key| key.credential.0 == answer.credential);
        Ok(slot.ok_or(IdentityError::UnknownKey)?.answer_kept(owner, account)? == answer.secret)
    }

    /// Another passphrase in place of this one, with the same security keys.
    pub(crate) fn replaced(
        &self,
        owner: Owner<'_>,
        account: &AccountKey,
        mut new: Self,
        entropy: &dyn Entropy,
    ) -> Result<Self, IdentityError> {
        for key in &self.keys {
            let secret = key.answer_kept(owner, account)?;
            let answer = KeyAnswer { credential: key.credential.0.clone(), secret };
            new.add_key(owner, account, &answer, entropy)?;
        }
        Ok(new)
    }

    /// Binds a security key into the slot. From now on nothing opens it without one.
    pub(crate) fn add_key(
        &mut self,
        owner: Owner<'_>,
        account: &AccountKey,
        answer: &KeyAnswer,
        entropy: &dyn Entropy,
    ) -> Result<(), IdentityError> {
        let base = self.base_kept(owner, account)?;
        let credential = Bytes(answer.credential.clone());
        let key = base.derive_with(&answer.secret, KEYED);
        let sealed = owner.seal("security key", &self.more(Some(answer)), &key, account, entropy);
        let context = owner.context("answer", &credential.0);
        let kept = Sealed::new(seal(&account.keeping(), &context, answer.secret.expose(), entropy));
        self.keys.retain(|key| key.credential != credential);
        self.keys.push(KeySlot { credential, sealed, answer: kept });
        self.sealed = None;
        Ok(())
    }

    /// Takes a security key out of the slot; with the last one, passphrase and device open it again.
    pub(crate) fn remove_key(
        &mut self,
        owner: Owner<'_>,
        account: &AccountKey,
        credential: &[u8],
        entropy: &dyn Entropy,
    ) -> Result<(), IdentityError> {
        let base = self.base_kept(owner, account)?;
        self.keys.retain(|key| key.credential.0 != credential);
        if self.keys.is_empty() {
            self.sealed = Some(self.seal_under_base(owner, account, &base, entropy));
        }
        Ok(())
    }

    pub(crate) const fn kdf(&self) -> KdfParams {
        self.kdf
    }

    /// The credentials of its security keys.
    pub(crate) fn credentials(&self) -> Vec<Vec<u8>> {
        self.keys.iter().map(|key| key.credential.0.clone()).collect()
    }

    fn seal_for<'a>(
        &self,
        answer: Option<&'a KeyAnswer>,
    ) -> Result<(&'static str, &Sealed, Option<&'a KeyAnswer>), IdentityError> {
        if self.keys.is_empty() {
            let sealed = self.sealed.as_ref().ok_or(IdentityError::DamagedKeyslot)?;
            return Ok(("passphrase", sealed, None));
        }
        let answer = answer.ok_or(IdentityError::KeyNeeded)?;
        let slot = self.keys.iter().find(|key| key.credential.0 == answer.credential);
        Ok(("security key", &slot.ok_or(IdentityError::UnknownKey)?.sealed, Some(answer)))
    }

    fn base_of(
        &self,
        owner: Owner<'_>,
        passphrase: &Sensitive<String>,
        device_secret: &Key,
    ) -> Result<Key, IdentityError> {
        self.kdf.check()?;
        if self.device != device_tag(device_secret, owner.profile) {
            return Err(IdentityError::AnotherDevice);
        }
        base_key(passphrase, device_secret, &self.salt, self.kdf)
    }

    fn base_kept(&self, owner: Owner<'_>, account: &AccountKey) -> Result<Key, IdentityError> {
        let kept = self.base.as_ref().ok_or(IdentityError::DamagedKeyslot)?;
        let plain = open(&account.keeping(), &owner.context("base", &self.more(None)), kept.bytes()?)?;
        Key::from_slice(&plain).ok_or(IdentityError::DamagedKeyslot)
    }

    fn keep_base(&mut self, owner: Owner<'_>, account: &AccountKey, base: &Key, entropy: &dyn Entropy) {
        let context = owner.context("base", &self.more(None));
        self.base = Some(Sealed::new(seal(&account.keeping(), &context, base.expose(), entropy)));
    }

    fn seal_under_base(&self, owner: Owner<'_>, account: &AccountKey, base: &Key, entropy: &dyn Entropy) -> Sealed {
        owner.seal("passphrase", &self.more(None), base, account, entropy)
    }

    /// What is bound into a seal besides its owner: the derivation, and the credential where there is one.
    fn more(&self, answer: Option<&KeyAnswer>) -> Vec<u8> {
        let mut more = more(&self.salt, self.kdf);
        if let Some(answer) = answer {
            more.extend(context(&[&answer.credential]));
        }
        more
    }
}

/// Tells what a base is joined with a security key for.
const KEYED: &str = "meridian unlock with key";

fn base_key(
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
