//! Who holds the keys of which vaults.
//!
//! A wrap is sealed under the account key, so only its owner can have made it. A grant is sealed to the account's public
//! key by somebody else, and anybody who can write the file can make one: it counts only once its person has unlocked
//! and the organisation's vault says that the region is theirs. That is why `take_grants` asks for the vaults to take.

use std::collections::BTreeMap;

use crypto::{Key, open, seal};
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
