//! The organisation's recovery key: the way back for people who lost every other one.
//!
//! It is a key pair that follows from the recovery key that the founding shows. Its public half stands in the keyring, and
//! everybody's account key is sealed to it; its private half is kept nowhere but on that sheet of paper. So it takes the
//! sheet, and whoever the organisation's own rules ask for besides, to open an account that its person cannot open.

use crypto::{BoxKey, BoxPublic, InvitationCode, RecoveryKey};
use kernel::{Entropy, PersonId, Timestamp};

use crate::keyslot::InvitationSlot;
use crate::sealed::{Plain, Sealed};
use crate::{AccountKey, IdentityError, Keyring};

const KIND: &str = "organisation";

/// The organisation's key pair that belongs to this recovery key.
#[must_use]
pub fn organisation_key(recovery: &RecoveryKey) -> BoxKey {
    BoxKey::derive(&recovery.derive("organisation"), "meridian organisation")
}

impl Keyring {
    /// The public half of the organisation's recovery key, where there is one.
    #[must_use]
    pub fn organisation(&self) -> Option<BoxPublic> {
        self.organisation.map(|key| BoxPublic::from_bytes(key.0))
    }

    /// Sets the public half of the organisation's recovery key. What was sealed to another is dropped; it is sealed anew
    /// when its person next unlocks.
    pub fn set_organisation(&mut self, key: BoxPublic) {
        self.organisation = Some(Plain(key.to_bytes()));
        for member in &mut self.members {
            member.organisation = None;
        }
    }

    /// Seals an open account to the organisation's recovery key, where that has not been done.
    ///
    /// # Errors
    /// `UnknownPerson`; an unusable public key in the file.
    pub fn entrust(&mut self, account: &AccountKey, entropy: &dyn Entropy) -> Result<(), IdentityError> {
        let Some(public) = self.organisation() else { return Ok(()) };
        if self.member(account.person())?.organisation.is_some() {
            return Ok(());
        }
        let context = self.owner(account.person()).context(KIND, &[]);
        let sealed = Sealed::new(public.seal(&context, account.expose(), entropy)?);
        self.member_mut(account.person())?.organisation = Some(sealed);
        Ok(())
    }

    /// Opens somebody's account with the organisation's recovery key.
    ///
    /// # Errors
    /// `WrongRecoveryKey` when it is another one's, `UnknownPerson`, `NotEntrusted`, `DamagedKeyslot`.
    pub fn open_entrusted(&self, person: PersonId, recovery: &RecoveryKey) -> Result<AccountKey, IdentityError> {
        let key = organisation_key(recovery);
        if self.organisation() != Some(key.public()) {
            return Err(IdentityError::WrongRecoveryKey);
        }
        let sealed = self.member(person)?.organisation.as_ref().ok_or(IdentityError::NotEntrusted)?;
        let plain = key.open(&self.owner(person).context(KIND, &[]), sealed.bytes()?);
        let plain = plain.map_err(|_| IdentityError::DamagedKeyslot)?;
        AccountKey::of(person, &plain).ok_or(IdentityError::DamagedKeyslot)
    }

    /// Invites somebody anew who is here already: their passphrase and their recovery key open nothing from now on, and
    /// whoever holds the code chooses another passphrase.
    ///
    /// # Errors
    /// `UnknownPerson`.
    pub fn invite_again(
        &mut self,
        account: &AccountKey,
        expires_at: Timestamp,
        entropy: &dyn Entropy,
    ) -> Result<InvitationCode, IdentityError> {
        let code = InvitationCode::make(entropy);
        let slot = InvitationSlot::new(self.owner(account.person()), account, &code, expires_at, entropy);
        let member = self.member_mut(account.person())?;
        member.passphrase = None;
        member.recovery = None;
        member.attempts.clear();
        member.invitation = Some(slot);
        Ok(code)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::*;

    #[test]
    fn the_sheet_of_the_founding_opens_whoever_was_entrusted_to_it() {
        let entropy = Counting::new();
        let mut keyring = keyring(&entropy);
        let founder = keyring.enrol(member(MIREILLE, "M", "admin"), &chosen(WORDS), &device(1), KDF, &entropy).unwrap();
        let sheet = founder.recovery;
        keyring.set_organisation(organisation_key(&sheet).public());
        let (_, account) = keyring.invite(member(TOMAS, "T", "agent"), NOW, &entropy).unwrap();
        assert_eq!(keyring.open_entrusted(TOMAS, &sheet).map(drop), Err(IdentityError::NotEntrusted));
        keyring.entrust(&account, &entropy).unwrap();
        let keyring = Keyring::from_json(&keyring.to_json().unwrap()).unwrap();
        assert_eq!(keyring.open_entrusted(TOMAS, &sheet).unwrap().expose(), account.expose());
        let another = RecoveryKey::make(&entropy);
        assert_eq!(keyring.open_entrusted(TOMAS, &another).map(drop), Err(IdentityError::WrongRecoveryKey));
    }

    #[test]
    fn whoever_is_invited_anew_has_no_passphrase_until_they_choose_one() {
        let entropy = Counting::new();
        let mut keyring = keyring(&entropy);
        let before = keyring.enrol(member(MIREILLE, "M", "admin"), &chosen(WORDS), &device(1), KDF, &entropy).unwrap();
        let code = keyring.invite_again(&before.account, NOW, &entropy).unwrap();
        assert!(!keyring.member(MIREILLE).unwrap().has_accepted());
        assert!(keyring.recover(&before.recovery).is_err());
        let new = chosen("a kettle sings above the rain");
        let (account, recovery) = keyring.accept(&code, &new, &device(1), KDF, NOW, &entropy).unwrap();
        assert_eq!(account.expose(), before.account.expose(), "it is the same account as before");
        assert_eq!(keyring.recover(&recovery.unwrap()).unwrap().expose(), account.expose());
    }
}
