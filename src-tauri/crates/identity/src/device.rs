//! Keys that belong to the device, whoever sits at it: they follow from its secret.

use crypto::{BoxKey, Key, SigningKey};
use kernel::VaultName;

/// The key that signs the checkpoints of the log that this device keeps in this vault.
#[must_use]
pub fn log_signing_key(device_secret: &Key, vault: VaultName) -> SigningKey {
    SigningKey::derive(device_secret, &format!("meridian log {vault}"))
}

/// The key that opens the spool of records that were written while no vault was open.
#[must_use]
pub fn spool_key(device_secret: &Key) -> BoxKey {
    BoxKey::derive(device_secret, "meridian spool")
}

/// The key that opens what lets this device join an organisation.
#[must_use]
pub fn joining_key(device_secret: &Key) -> BoxKey {
    BoxKey::derive(device_secret, "meridian joining")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_vault_and_each_device_signs_with_its_own_key() {
        let (eu, uk) = (VaultName::Region("eu".parse().unwrap()), VaultName::Region("uk".parse().unwrap()));
        let of = |secret: u8, vault| log_signing_key(&Key::from_bytes([secret; 32]), vault).verifying_key();
        assert_eq!(of(1, eu), of(1, eu));
        assert_ne!(of(1, eu), of(1, uk));
        assert_ne!(of(1, eu), of(2, eu));
    }
}
