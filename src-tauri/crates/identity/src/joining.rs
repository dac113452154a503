//! The keyring of another device of the organisation.
//!
//! Its people are the same and so are their accounts; passphrases are bound to the secret of a device, so none goes along.
//! Whoever sits down at the new device shows their recovery key and chooses a passphrase there.

use std::collections::BTreeSet;

use crypto::BoxPublic;
use kernel::{DeviceId, VaultName};

use crate::{Attempts, Keyring, ProfileId};

/// A device that joins.
#[derive(Debug, Clone)]
pub struct Joining<'a> {
    /// The id that it was given.
    pub device: DeviceId,
    /// The name under which its keystore keeps its secret.
    pub keystore: ProfileId,
    /// The public key that its records are sealed to while no vault is open.
    pub spool: BoxPublic,
    /// The vaults that it receives.
    pub vaults: &'a [VaultName],
}

impl Keyring {
    /// The keyring of a device that joins.
    #[must_use]
    pub fn for_device(&self, joining: &Joining<'_>) -> Self {
        let vaults: BTreeSet<_> = joining.vaults.iter().copied().collect();
        let mut keyring = self.clone();
        keyring.move_to(joining.device, joining.spool);
        keyring.set_keystore(joining.keystore.clone());
        for member in &mut keyring.members {
            member.passphrase = None;
            member.invitation = None;
            member.last_unlocked = None;
            member.attempts = Attempts::default();
            member.wraps.retain(|vault, _| vaults.contains(vault));
            member.grants.retain(|vault, _| vaults.contains(vault));
            member.successors.retain(|vault, _| vaults.contains(vault));
        }
        // Whom nothing could ever let in there has no place at that desktop.
        keyring.members.retain(|member| member.has_a_way_in() || member.organisation.is_some());
        keyring
    }
}

#[cfg(test)]
mod tests {
    use crypto::Key;

    use super::*;
    use crate::testing::*;

    #[test]
    fn the_new_device_has_its_people_without_their_passphrases_and_only_its_regions() {
        let entropy = Counting::new();
        let mut keyring = keyring(&entropy);
        let founder = keyring.enrol(member(MIREILLE, "M", "admin"), &chosen(WORDS), &device(1), KDF, &entropy).unwrap();
        for name in ["org", "eu", "us"] {
            keyring.grant(&founder.account, vault(name), &Key::from_bytes([4; 32]), &entropy).unwrap();
        }
        let joining = Joining {
            device: DeviceId(77),
            keystore: ProfileId::make(&entropy),
            spool: crate::spool_key(&device(8)).public(),
            vaults: &[vault("org"), vault("eu")],
        };
        let made = keyring.for_device(&joining);
        let mut made = Keyring::from_json(&made.to_json().unwrap()).unwrap();
        assert_eq!((made.device(), made.spool()), (DeviceId(77), Some(joining.spool)));
        assert_eq!((made.keystore(), made.profile()), (&joining.keystore, keyring.profile()));
        let there = made.member(MIREILLE).unwrap();
        assert!(!there.has_accepted());
        assert_eq!(there.vaults().collect::<Vec<_>>(), [vault("org"), vault("eu")]);
        let account = made.recover(&founder.recovery).unwrap();
        assert_eq!(made.vault_keys(&account).unwrap().len(), 2);
        assert!(made.check_passphrase(MIREILLE, &words(WORDS), &device(8), &up(1)).is_err());
        made.set_passphrase(&account, &chosen(WORDS), &device(8), KDF, &entropy).unwrap();
        made.check_passphrase(MIREILLE, &words(WORDS), &device(8), &up(1)).unwrap();
    }
}
