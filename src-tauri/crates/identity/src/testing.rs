//! A keyring with people in it, on seeded entropy.

use std::sync::Mutex;

use crypto::{KdfParams, Key};
use kernel::{DeviceId, Entropy, PersonId, Sensitive, Timestamp, VaultName};

use crate::{ChosenPassphrase, Given, Keyring, NewMember, ProfileId, Uptime};

/// Counts up, so that no two draws are alike and every run is.
pub(crate) struct Counting(Mutex<u64>);

impl Counting {
    pub(crate) const fn new() -> Self {
        Self(Mutex::new(0))
    }
}

impl Entropy for Counting {
    fn fill(&self, bytes: &mut [u8]) {
        let mut count = self.0.lock().unwrap();
        for chunk in bytes.chunks_mut(8) {
            *count += 1;
            chunk.copy_from_slice(&count.wrapping_mul(0x9e37_79b9_7f4a_7c15).to_le_bytes()[..chunk.len()]);
        }
    }
}

pub(crate) const KDF: KdfParams = KdfParams::FLOOR;
pub(crate) const NOW: Timestamp = Timestamp::from_millis(1_795_410_000_000);
pub(crate) const MIREILLE: PersonId = PersonId(7);
pub(crate) const TOMAS: PersonId = PersonId(8);
pub(crate) const WORDS: &str = "kettle orbit lantern";

pub(crate) fn device(seed: u8) -> Key {
    Key::from_bytes([seed; 32])
}

pub(crate) fn words(text: &str) -> Sensitive<String> {
    Sensitive::new(text.to_owned())
}

pub(crate) fn given<'a>(passphrase: &'a Sensitive<String>, device_secret: &'a Key) -> Given<'a> {
    Given { passphrase, device_secret, key: None }
}

pub(crate) fn chosen(text: &str) -> ChosenPassphrase {
    ChosenPassphrase::choose(words(text), &[]).unwrap()
}

pub(crate) fn up(ms: u64) -> Uptime {
    Uptime { boot: "9b2f".to_owned(), ms }
}

pub(crate) fn vault(name: &str) -> VaultName {
    name.parse().unwrap()
}

pub(crate) fn member(person: PersonId, initials: &str, role: &str) -> NewMember {
    NewMember { person, initials: initials.to_owned(), role: role.to_owned() }
}

pub(crate) fn keyring(entropy: &dyn Entropy) -> Keyring {
    Keyring::new(ProfileId::make(entropy), DeviceId(3), "harbour-rail")
}
