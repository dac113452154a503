//! The keyring of a profile: who may sit at this desktop and what opens their accounts. The model of `keyring.json`.

use std::fmt;

use crypto::{BoxPublic, InvitationCode, KdfParams, Key, RecoveryKey};
use kernel::{DeviceId, Entropy, PersonId, Timestamp};
use serde::{Deserialize, Deserializer, Serialize};

use crate::keyslot::{InvitationSlot, Owner, PassphraseSlot, RecoverySlot};
use crate::sealed::Plain;
use crate::{
    AccountKey, ChosenPassphrase, Enrolled, Given, IdentityError, KeyAnswer, KeyQuestion, Ladder, Member, NewMember,
    Uptime,
};

/// Form 2 knows security keys in keyslots and who has a second factor. Form 1 is read and written as form 2.
const FORM: u32 = 2;

/// The random name of a profile, under which the keystore keeps its device secret: 32 hexadecimal digits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct ProfileId(String);

impl ProfileId {
    /// A new one.
    #[must_use]
    pub fn make(entropy: &dyn Entropy) -> Self {
        let mut bytes = [0; 16];
        entropy.fill(&mut bytes);
        Self(hex::encode(bytes))
    }

    /// Its digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ProfileId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for ProfileId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Plain::<16>::deserialize(deserializer).map(|bytes| Self(hex::encode(bytes.0)))
    }
}

/// A site as the lock screen draws it. Places and hours of work are no personal data.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LockSite {
    /// What its people call it.
    pub name: String,
    /// IANA time zone.
    pub zone: String,
    /// Degrees north.
    pub latitude: f64,
    /// Degrees east.
    pub longitude: f64,
    /// Minutes after local midnight at which work begins.
    pub opens: u16,
    /// Minutes after local midnight at which work ends.
    pub closes: u16,
    /// The days on which work begins, Monday first.
    pub days: [bool; 7],
}

/// Who may sit at this desktop, and what opens their accounts. No secret and no name is in it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Keyring {
    form: u32,
    profile: ProfileId,
    device: DeviceId,
    log: String,
    /// The public key that records are sealed to while no vault is open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    spool: Option<Plain<32>>,
    /// The name under which this device's keystore keeps its secret, where that is not the profile's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    keystore: Option<ProfileId>,
    /// The public half of the organisation's recovery key.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) organisation: Option<Plain<32>>,
    sites: Vec<LockSite>,
    pub(crate) members: Vec<Member>,
}

impl Keyring {
    /// An empty keyring for a new profile. `log` is the organisation's name in the origins of its logs, which is public
    /// to auditors.
    #[must_use]
    pub fn new(profile: ProfileId, device: DeviceId, log: &str) -> Self {
        let (sites, members) = (Vec::new(), Vec::new());
        let (spool, keystore, organisation) = (None, None, None);
        Self { form: FORM, profile, device, log: log.to_owned(), spool, keystore, organisation, sites, members }
    }

    /// Reads the file's bytes.
    ///
    /// # Errors
    /// `NewerKeyring` for the file of a newer version, `Malformed` for anything else that is no keyring.
    pub fn from_json(bytes: &[u8]) -> Result<Self, IdentityError> {
        #[derive(Deserialize)]
        struct Head {
            form: u32,
        }
        let head: Head = serde_json::from_slice(bytes).map_err(|_| IdentityError::Malformed)?;
        if head.form > FORM {
            return Err(IdentityError::NewerKeyring { found: head.form, known: FORM });
        }
        let read: Self = serde_json::from_slice(bytes).map_err(|_| IdentityError::Malformed)?;
        Ok(Self { form: FORM, ..read })
    }

    /// The file's bytes, for people to read too.
    ///
    /// # Errors
    /// `Malformed` when a site's place is no number.
    pub fn to_json(&self) -> Result<Vec<u8>, IdentityError> {
        let mut bytes = serde_json::to_vec_pretty(self).map_err(|_| IdentityError::Malformed)?;
        bytes.push(b'\n');
        Ok(bytes)
    }

    /// The profile's random name.
    #[must_use]
    pub const fn profile(&self) -> &ProfileId {
        &self.profile
    }

    /// The name under which this device's keystore keeps its secret.
    #[must_use]
    pub fn keystore(&self) -> &ProfileId {
        self.keystore.as_ref().unwrap_or(&self.profile)
    }

    /// Sets the name under which this device's keystore keeps its secret.
    pub(crate) fn set_keystore(&mut self, name: ProfileId) {
        self.keystore = Some(name);
    }

    /// This device.
    #[must_use]
    pub const fn device(&self) -> DeviceId {
        self.device
    }

    /// The organisation's name in the origins of its logs.
    #[must_use]
    pub fn log(&self) -> &str {
        &self.log
    }

    /// The public key that records are sealed to while no vault is open.
    #[must_use]
    pub fn spool(&self) -> Option<BoxPublic> {
        self.spool.map(|key| BoxPublic::from_bytes(key.0))
    }

    /// The sites on the lock screen.
    #[must_use]
    pub fn sites(&self) -> &[LockSite] {
        &self.sites
    }

    /// Everybody on this desktop, in the order of the lock screen.
    #[must_use]
    pub fn members(&self) -> &[Member] {
        &self.members
    }

    /// One of them.
    ///
    /// # Errors
    /// `UnknownPerson`.
    pub fn member(&self, person: PersonId) -> Result<&Member, IdentityError> {
        self.members.iter().find(|member| member.person == person).ok_or(IdentityError::UnknownPerson)
    }

    pub(crate) fn member_mut(&mut self, person: PersonId) -> Result<&mut Member, IdentityError> {
        self.members.iter_mut().find(|member| member.person == person).ok_or(IdentityError::UnknownPerson)
    }

    /// Gives the profile to another device, as after a restore on a new computer. Keyslots of the old device stay until
    /// their owners come with their recovery keys.
    pub fn move_to(&mut self, device: DeviceId, spool: BoxPublic) {
        self.device = device;
        self.set_spool(spool);
    }

    /// Sets the public key that records are sealed to while no vault is open.
    pub const fn set_spool(&mut self, spool: BoxPublic) {
        self.spool = Some(Plain(spool.to_bytes()));
    }

    /// Sets what the lock screen shows of sites.
    pub fn set_sites(&mut self, sites: Vec<LockSite>) {
        self.sites = sites;
    }

    /// Sets what the lock screen shows of somebody.
    ///
    /// # Errors
    /// `UnknownPerson`.
    pub fn describe(&mut self, new: NewMember) -> Result<(), IdentityError> {
        let member = self.member_mut(new.person)?;
        member.initials = new.initials;
        member.role = new.role;
        Ok(())
    }

    /// Adds somebody with a passphrase of their own and gives them a recovery key.
    ///
    /// # Errors
    /// `KnownPerson`; errors of the derivation.
    pub fn enrol(
        &mut self,
        new: NewMember,
        passphrase: &ChosenPassphrase,
        device_secret: &Key,
        kdf: KdfParams,
        entropy: &dyn Entropy,
    ) -> Result<Enrolled, IdentityError> {
        let account = self.admit(new, entropy)?;
        let enrolled = self
            .set_passphrase(&account, passphrase, device_secret, kdf, entropy)
            .and_then(|()| self.make_recovery_key(&account, entropy));
        if enrolled.is_err() {
            self.members.retain(|member| member.person != account.person());
        }
        Ok(Enrolled { account, recovery: enrolled? })
    }

    /// Adds somebody who will choose a passphrase later. The code is shown once and opens their account until then.
    /// Give them keys of vaults with `grant`.
    ///
    /// # Errors
    /// `KnownPerson`.
    pub fn invite(
        &mut self,
        new: NewMember,
        expires_at: Timestamp,
        entropy: &dyn Entropy,
    ) -> Result<(InvitationCode, AccountKey), IdentityError> {
        let account = self.admit(new, entropy)?;
        let code = InvitationCode::make(entropy);
        let slot = InvitationSlot::new(self.owner(account.person()), &account, &code, expires_at, entropy);
        self.member_mut(account.person())?.invitation = Some(slot);
        Ok((code, account))
    }

    /// Takes up an invitation: whoever holds the code chooses a passphrase, and the code is worth nothing afterwards. Who
    /// has no recovery key yet is given one.
    ///
    /// # Errors
    /// `WrongInvitation`, `InvitationExpired`, `DamagedKeyslot`; errors of the derivation.
    pub fn accept(
        &mut self,
        code: &InvitationCode,
        passphrase: &ChosenPassphrase,
        device_secret: &Key,
        kdf: KdfParams,
        now: Timestamp,
        entropy: &dyn Entropy,
    ) -> Result<(AccountKey, Option<RecoveryKey>), IdentityError> {
        let (account, expires_at) = self.invited(code)?;
        if now > expires_at {
            return Err(IdentityError::InvitationExpired);
        }
        self.set_passphrase(&account, passphrase, device_secret, kdf, entropy)?;
        let recovery = match self.member(account.person())?.recovery {
            Some(_) => None,
            None => Some(self.make_recovery_key(&account, entropy)?),
        };
        let member = self.member_mut(account.person())?;
        member.invitation = None;
        member.last_unlocked = Some(now);
        Ok((account, recovery))
    }

    fn invited(&self, code: &InvitationCode) -> Result<(AccountKey, Timestamp), IdentityError> {
        for member in &self.members {
            let Some(slot) = &member.invitation else { continue };
            if let Some(account) = slot.open(self.owner(member.person), code)? {
                return Ok((account, slot.expires_at));
            }
        }
        Err(IdentityError::WrongInvitation)
    }

    fn admit(&mut self, new: NewMember, entropy: &dyn Entropy) -> Result<AccountKey, IdentityError> {
        if self.member(new.person).is_ok() {
            return Err(IdentityError::KnownPerson);
        }
        let account = AccountKey::make(new.person, entropy);
        self.members.push(Member::new(new, &account));
        Ok(account)
    }

    /// Removes somebody from this desktop with all that opens their account.
    ///
    /// # Errors
    /// `UnknownPerson`.
    pub fn remove(&mut self, person: PersonId) -> Result<(), IdentityError> {
        self.member(person)?;
        self.members.retain(|member| member.person != person);
        Ok(())
    }

    /// Opens the account with passphrase and device secret, and with a security key where one is enrolled. It counts wrong
    /// tries, so write the keyring whatever the outcome.
    ///
    /// # Errors
    /// `UnknownPerson`, `NotAccepted`, `Waiting` (nothing was tried), `WrongPassphrase` (which is also what a security key
    /// with another secret is), `KeyNeeded`, `UnknownKey`, `AnotherDevice`, `DamagedKeyslot`; errors of the derivation, such
    /// as weakened parameters.
    pub fn unlock(
        &mut self,
        person: PersonId,
        given: Given<'_>,
        now: Timestamp,
        uptime: &Uptime,
        entropy: &dyn Entropy,
    ) -> Result<AccountKey, IdentityError> {
        let profile = self.profile.clone();
        let owner = Owner { profile: &profile, person };
        let slot = self.accepted(person, uptime)?;
        let opened = slot.open(owner, given, entropy)?;
        self.count(person, opened.is_some(), uptime)?;
        let account = opened.ok_or(IdentityError::DamagedKeyslot)?;
        self.member_mut(person)?.last_unlocked = Some(now);
        Ok(account)
    }

    /// Whether this is the passphrase of somebody who is in already and proves again that it is they. Counts wrong tries
    /// too.
    ///
    /// # Errors
    /// As `unlock`, but that no security key is asked for.
    pub fn check_passphrase(
        &mut self,
        account: &AccountKey,
        given: Given<'_>,
        uptime: &Uptime,
    ) -> Result<(), IdentityError> {
        let profile = self.profile.clone();
        let person = account.person();
        let right =
            self.accepted(person, uptime)?.is_passphrase(Owner { profile: &profile, person }, account, given)?;
        self.count(person, right, uptime)
    }

    /// The slot of somebody who may try now.
    fn accepted(&mut self, person: PersonId, uptime: &Uptime) -> Result<&mut PassphraseSlot, IdentityError> {
        let member = self.member_mut(person)?;
        let (failed, wait_ms) = (member.attempts.failed(), member.attempts.left_ms(Ladder::PASSPHRASE, uptime));
        let slot = member.passphrase.as_mut().ok_or(IdentityError::NotAccepted)?;
        if wait_ms > 0 { Err(IdentityError::Waiting { failed, wait_ms }) } else { Ok(slot) }
    }

    fn count(&mut self, person: PersonId, right: bool, uptime: &Uptime) -> Result<(), IdentityError> {
        let attempts = &mut self.member_mut(person)?.attempts;
        if right {
            attempts.clear();
            return Ok(());
        }
        attempts.record_failure(uptime);
        let (failed, wait_ms) = (attempts.failed(), attempts.left_ms(Ladder::PASSPHRASE, uptime));
        Err(IdentityError::WrongPassphrase { failed, wait_ms })
    }

    /// What the security keys of somebody are asked; no credentials where they have none.
    ///
    /// # Errors
    /// `UnknownPerson`.
    pub fn key_question(&self, person: PersonId) -> Result<KeyQuestion, IdentityError> {
        let credentials = self.member(person)?.key_credentials();
        Ok(KeyQuestion { credentials, challenge: self.owner(person).challenge() })
    }

    /// Whether a security key of the account has answered, for somebody who is in already.
    ///
    /// # Errors
    /// `UnknownPerson`, `NotAccepted`, `UnknownKey`, `DamagedKeyslot`.
    pub fn check_key(&self, account: &AccountKey, answer: &KeyAnswer) -> Result<bool, IdentityError> {
        let owner = self.owner(account.person());
        let slot = self.member(owner.person)?.passphrase.as_ref().ok_or(IdentityError::NotAccepted)?;
        slot.is_answer(owner, account, answer)
    }

    /// Binds a security key into the account's keyslot: from now on nothing but a recovery key opens it without one.
    ///
    /// # Errors
    /// `UnknownPerson`, `NotAccepted`, `DamagedKeyslot`.
    pub fn add_key(
        &mut self,
        account: &AccountKey,
        answer: &KeyAnswer,
        entropy: &dyn Entropy,
    ) -> Result<(), IdentityError> {
        let profile = self.profile.clone();
        let owner = Owner { profile: &profile, person: account.person() };
        let slot = self.member_mut(owner.person)?.passphrase.as_mut().ok_or(IdentityError::NotAccepted)?;
        slot.add_key(owner, account, answer, entropy)
    }

    /// Takes a security key out of the account's keyslot.
    ///
    /// # Errors
    /// As `add_key`.
    pub fn remove_key(
        &mut self,
        account: &AccountKey,
        credential: &[u8],
        entropy: &dyn Entropy,
    ) -> Result<(), IdentityError> {
        let profile = self.profile.clone();
        let owner = Owner { profile: &profile, person: account.person() };
        let slot = self.member_mut(owner.person)?.passphrase.as_mut().ok_or(IdentityError::NotAccepted)?;
        slot.remove_key(owner, account, credential, entropy)
    }

    /// Notes whether somebody is asked for a code besides the passphrase, for the lock screen. No secret, and no gate: that
    /// stands behind the keyslot.
    ///
    /// # Errors
    /// `UnknownPerson`.
    pub fn note_code(&mut self, person: PersonId, needed: bool) -> Result<(), IdentityError> {
        self.member_mut(person)?.code = needed;
        Ok(())
    }

    /// Opens the account whose recovery key this is, on any device. Waits are not asked for: 128 random bits are not
    /// guessed. Have a passphrase chosen with `set_passphrase` next.
    ///
    /// # Errors
    /// `WrongRecoveryKey`; `DamagedKeyslot` when it opens none and one of them is damaged.
    pub fn recover(&self, code: &RecoveryKey) -> Result<AccountKey, IdentityError> {
        let mut refused = IdentityError::WrongRecoveryKey;
        for member in &self.members {
            let Some(slot) = &member.recovery else { continue };
            match slot.open(self.owner(member.person), code) {
                Ok(Some(account)) => return Ok(account),
                Ok(None) => {}
                Err(error) => refused = error,
            }
        }
        Err(refused)
    }

    /// Puts a new passphrase on the account, bound to this device's secret. The old one opens nothing afterwards, nor do
    /// security keys without being bound anew, and wrong tries are forgotten.
    ///
    /// # Errors
    /// `UnknownPerson`; errors of the derivation.
    pub fn set_passphrase(
        &mut self,
        account: &AccountKey,
        passphrase: &ChosenPassphrase,
        device_secret: &Key,
        kdf: KdfParams,
        entropy: &dyn Entropy,
    ) -> Result<(), IdentityError> {
        let owner = self.owner(account.person());
        let slot = PassphraseSlot::new(owner, account, passphrase, device_secret, kdf, entropy)?;
        self.put_slot(account, slot)
    }

    /// As `set_passphrase`, for somebody who has given the one until now: their security keys stay bound.
    ///
    /// # Errors
    /// As `set_passphrase`, and `DamagedKeyslot`.
    pub fn change_passphrase(
        &mut self,
        account: &AccountKey,
        passphrase: &ChosenPassphrase,
        device_secret: &Key,
        kdf: KdfParams,
        entropy: &dyn Entropy,
    ) -> Result<(), IdentityError> {
        let owner = self.owner(account.person());
        let before = self.member(account.person())?.passphrase.as_ref().ok_or(IdentityError::NotAccepted)?;
        let slot = PassphraseSlot::new(owner, account, passphrase, device_secret, kdf, entropy)?;
        let slot = before.replaced(owner, account, slot, entropy)?;
        self.put_slot(account, slot)
    }

    fn put_slot(&mut self, account: &AccountKey, slot: PassphraseSlot) -> Result<(), IdentityError> {
        let member = self.member_mut(account.person())?;
        member.passphrase = Some(slot);
        member.attempts.clear();
        Ok(())
    }

    /// Makes a recovery key for the account. The one before it opens nothing afterwards.
    ///
    /// # Errors
    /// `UnknownPerson`.
    pub fn make_recovery_key(
        &mut self,
        account: &AccountKey,
        entropy: &dyn Entropy,
    ) -> Result<RecoveryKey, IdentityError> {
        let code = RecoveryKey::make(entropy);
        let slot = RecoverySlot::new(self.owner(account.person()), account, &code, entropy);
        self.member_mut(account.person())?.recovery = Some(slot);
        Ok(code)
    }

    pub(crate) const fn owner(&self, person: PersonId) -> Owner<'_> {
        Owner { profile: &self.profile, person }
    }
}

#[cfg(test)]
mod tests;
