//! Who holds the keys of which vaults.
//!
//! A wrap is sealed under the account key, so only its owner can have made it. A grant is sealed to the account's public
//! key by somebody else, and anybody who can write the file can make one: it counts only once its person has unlocked
//! and the organisation's vault says that the region is theirs. That is why `take_grants` asks for the vaults to take.

use std::collections::BTreeMap;

use crypto::{Key, keyed_hash, open, seal};
use kernel::{Entropy, PersonId, VaultName};

use crate::sealed::{Sealed, context};
use crate::{AccountKey, IdentityError, Keyring};

impl Keyring {
    /// Gives the account the key of a vault, or a new one in place of the old.
    ///
    /// # Errors
    /// `UnknownPerson`.
    pub fn grant(
        &mut self,
        account: &AccountKey,
        vault: VaultName,
        key: &Key,
        entropy: &dyn Entropy,
    ) -> Result<(), IdentityError> {
        let context = self.wrap_context("wrap", account.person(), vault);
        let wrap = Sealed::new(seal(&account.wrapping(), &context, key.expose(), entropy));
        self.member_mut(account.person())?.wraps.insert(vault, wrap);
        Ok(())
    }

    /// Leaves the key of a vault for somebody whose account is not open; they take it in when they next unlock.
    ///
    /// # Errors
    /// `UnknownPerson`; an unusable public key in the file.
    pub fn leave_grant(
        &mut self,
        person: PersonId,
        vault: VaultName,
        key: &Key,
        entropy: &dyn Entropy,
    ) -> Result<(), IdentityError> {
        let context = self.wrap_context("grant", person, vault);
        let grant = self.member(person)?.grants_key().seal(&context, key.expose(), entropy)?;
        self.member_mut(person)?.grants.insert(vault, Sealed::new(grant));
        Ok(())
    }

    /// Gives everybody here who holds the key of a vault its new one: to the account that is open at once, to the others
    /// when they next unlock. What the others take in only counts because it was left by somebody who knew the old key.
    ///
    /// # Errors
    /// An unusable public key in the file.
    pub fn change_key(
        &mut self,
        account: &AccountKey,
        vault: VaultName,
        old: &Key,
        new: &Key,
        entropy: &dyn Entropy,
    ) -> Result<(), IdentityError> {
        let people: Vec<PersonId> = self.members.iter().map(|member| member.person).collect();
        for person in people {
            let member = self.member(person)?;
            if person == account.person() {
                self.grant(account, vault, new, entropy)?;
            } else if member.wraps.contains_key(&vault) {
                let sealed =
                    member.grants_key().seal(&self.successor_context(person, vault, old), new.expose(), entropy)?;
                self.member_mut(person)?.successors.entry(vault).or_default().push(Sealed::new(sealed));
            } else if member.grants.contains_key(&vault) {
                self.leave_grant(person, vault, new, entropy)?;
            }
        }
        Ok(())
    }

    /// Takes in the new keys of vaults that the account holds, one after the other.
    ///
    /// # Errors
    /// `UnknownPerson`, `DamagedWrap`. A key that was not left by somebody who knew the one before is dropped.
    pub fn take_successors(&mut self, account: &AccountKey, entropy: &dyn Entropy) -> Result<(), IdentityError> {
        let person = account.person();
        let successors = std::mem::take(&mut self.member_mut(person)?.successors);
        if successors.is_empty() {
            return Ok(());
        }
        let held = self.vault_keys(account)?;
        for (vault, sealed) in successors {
            let Some(mut key) = held.get(&vault).cloned() else { continue };
            for next in sealed {
                let context = self.successor_context(person, vault, &key);
                let opened = next.bytes().ok().and_then(|sealed| account.grants().open(&context, sealed).ok());
                if let Some(new) = opened.and_then(|plain| Key::from_slice(&plain)) {
                    key = new;
                }
            }
            self.grant(account, vault, &key, entropy)?;
        }
        Ok(())
    }

    fn successor_context(&self, person: PersonId, vault: VaultName, old: &Key) -> Vec<u8> {
        let mut whole = self.wrap_context("successor", person, vault);
        whole.extend(keyed_hash(old, &[b"meridian successor"]));
        whole
    }

    /// Takes in the keys that others left for this account, of these vaults only and of none that it holds already, and
    /// drops the rest. Gives back the vaults taken.
    ///
    /// # Errors
    /// `UnknownPerson`. A grant that does not open is dropped, as one that was not left by us.
    pub fn take_grants(
        &mut self,
        account: &AccountKey,
        vaults: &[VaultName],
        entropy: &dyn Entropy,
    ) -> Result<Vec<VaultName>, IdentityError> {
        let grants = std::mem::take(&mut self.member_mut(account.person())?.grants);
        let mut taken = Vec::new();
        for (vault, grant) in grants {
            let held = self.member(account.person())?.wraps.contains_key(&vault);
            if held || !vaults.contains(&vault) {
                continue;
            }
            let context = self.wrap_context("grant", account.person(), vault);
            let opened = grant.bytes().ok().and_then(|sealed| account.grants().open(&context, sealed).ok());
            if let Some(key) = opened.and_then(|plain| Key::from_slice(&plain)) {
                self.grant(account, vault, &key, entropy)?;
                taken.push(vault);
            }
        }
        Ok(taken)
    }

    /// Takes the key of a vault away from somebody, on this desktop. What they have read they have read.
    ///
    /// # Errors
    /// `UnknownPerson`.
    pub fn revoke(&mut self, person: PersonId, vault: VaultName) -> Result<(), IdentityError> {
        let member = self.member_mut(person)?;
        member.wraps.remove(&vault);
        member.grants.remove(&vault);
        member.successors.remove(&vault);
        Ok(())
    }

    /// The keys of all vaults that the account holds.
    ///
    /// # Errors
    /// `UnknownPerson`; `DamagedWrap` when one does not open.
    pub fn vault_keys(&self, account: &AccountKey) -> Result<BTreeMap<VaultName, Key>, IdentityError> {
        let wrapping = account.wrapping();
        let unwrap = |(vault, wrap): (&VaultName, &Sealed)| {
            let damaged = IdentityError::DamagedWrap(*vault);
            let context = self.wrap_context("wrap", account.person(), *vault);
            let plain = open(&wrapping, &context, wrap.bytes().map_err(|_| damaged)?).map_err(|_| damaged)?;
            Ok((*vault, Key::from_slice(&plain).ok_or(damaged)?))
        };
        self.member(account.person())?.wraps.iter().map(unwrap).collect()
    }

    fn wrap_context(&self, kind: &str, person: PersonId, vault: VaultName) -> Vec<u8> {
        let (profile, person, vault) = (self.profile().as_str(), person.to_string(), vault.to_string());
        context(&[b"meridian", kind.as_bytes(), profile.as_bytes(), person.as_bytes(), vault.as_bytes()])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::*;

    #[test]
    fn a_new_key_reaches_everybody_who_held_the_old_one_and_nobody_else() {
        let entropy = Counting::new();
        let mut keyring = keyring(&entropy);
        let one = keyring.enrol(member(MIREILLE, "M", "admin"), &chosen(WORDS), &device(1), KDF, &entropy).unwrap();
        let (_, other) = keyring.invite(member(TOMAS, "T", "agent"), NOW, &entropy).unwrap();
        let keys: Vec<Key> = (0..3).map(|_| Key::make(&entropy)).collect();
        let (eu, us) = (vault("eu"), vault("us"));
        for account in [&one.account, &other] {
            keyring.grant(account, eu, &keys[0], &entropy).unwrap();
        }
        keyring.grant(&one.account, us, &keys[0], &entropy).unwrap();
        // Twice before the other comes.
        for pair in keys.windows(2) {
            keyring.change_key(&one.account, eu, &pair[0], &pair[1], &entropy).unwrap();
        }
        assert_eq!(keyring.vault_keys(&one.account).unwrap()[&eu], keys[2]);
        let mut keyring = Keyring::from_json(&keyring.to_json().unwrap()).unwrap();
        keyring.take_successors(&other, &entropy).unwrap();
        let held = keyring.vault_keys(&other).unwrap();
        assert_eq!((held.len(), &held[&eu]), (1, &keys[2]));
    }

    #[test]
    fn a_new_key_from_somebody_who_did_not_know_the_old_one_counts_for_nothing() {
        let entropy = Counting::new();
        let mut keyring = keyring(&entropy);
        let one = keyring.enrol(member(MIREILLE, "M", "admin"), &chosen(WORDS), &device(1), KDF, &entropy).unwrap();
        let (_, other) = keyring.invite(member(TOMAS, "T", "agent"), NOW, &entropy).unwrap();
        let (old, guessed, forged) = (Key::make(&entropy), Key::make(&entropy), Key::make(&entropy));
        for account in [&one.account, &other] {
            keyring.grant(account, vault("org"), &old, &entropy).unwrap();
        }
        keyring.change_key(&one.account, vault("org"), &guessed, &forged, &entropy).unwrap();
        keyring.take_successors(&other, &entropy).unwrap();
        assert_eq!(keyring.vault_keys(&other).unwrap()[&vault("org")], old);
    }
}
