//! The key, what is derived from it, and keyed hashes.

use std::fmt;

use kernel::Entropy;
use ring::{digest, hkdf, hmac};
use zeroize::{Zeroize, ZeroizeOnDrop};

/// A secret of 256 bits. It is wiped when dropped, prints as `…` and has no serialised form. It lies on the heap, so that
/// handing it on leaves no copy on a stack.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct Key(Box<[u8; 32]>);

impl Key {
    /// A new random key.
    #[must_use]
    pub fn make(entropy: &dyn Entropy) -> Self {
        let mut key = Self::empty();
        entropy.fill(key.fill());
        key
    }

    /// Zeros, to be filled in place.
    pub(crate) fn empty() -> Self {
        Self(Box::new([0; 32]))
    }

    pub(crate) fn fill(&mut self) -> &mut [u8; 32] {
        &mut self.0
    }

    /// The key of these bytes. The caller wipes its own copy.
    #[must_use]
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(Box::new(bytes))
    }

    /// The key of these bytes, if there are 32 of them.
    #[must_use]
    pub fn from_slice(bytes: &[u8]) -> Option<Self> {
        let mut key = Self::empty();
        if bytes.len() != key.0.len() {
            return None;
        }
        key.0.copy_from_slice(bytes);
        Some(key)
    }

    /// The bytes themselves. Whoever calls this answers for where they go.
    #[must_use]
    pub fn expose(&self) -> &[u8; 32] {
        &self.0
    }

    /// The key that belongs to this one under this label: HKDF-SHA256 (RFC 5869) without salt, the label as info.
    /// Different labels give keys that say nothing about each other.
    #[must_use]
    pub fn derive(&self, label: &str) -> Self {
        derive(&[], self.expose(), label.as_bytes())
    }

    /// The key that needs both: HKDF-SHA256 over this key followed by the other. Whoever lacks one has nothing.
    #[must_use]
    pub fn derive_with(&self, other: &Self, label: &str) -> Self {
        let mut both = [0_u8; 64];
        for (slot, byte) in both.iter_mut().zip(self.0.iter().chain(other.0.iter())) {
            *slot = *byte;
        }
        let key = derive(&[], &both, label.as_bytes());
        both.zeroize();
        key
    }
}

impl PartialEq for Key {
    /// Compares without an early exit.
    fn eq(&self, other: &Self) -> bool {
        self.0.iter().zip(other.0.iter()).fold(0, |difference, (one, two)| difference | (one ^ two)) == 0
    }
}

impl Eq for Key {}

impl fmt::Debug for Key {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("…")
    }
}

/// HKDF-SHA256 with an output of 32 bytes.
pub(crate) fn derive(salt: &[u8], secret: &[u8], info: &[u8]) -> Key {
    let info = [info];
    let pseudorandom = hkdf::Salt::new(hkdf::HKDF_SHA256, salt).extract(secret);
    let mut key = Key::empty();
    let filled = pseudorandom.expand(&info, hkdf::HKDF_SHA256).and_then(|output| output.fill(key.fill()));
    // INVARIANT: 32 bytes are one block of HKDF-SHA256, which yields up to 255; asking for one cannot fail.
    debug_assert!(filled.is_ok());
    key
}

/// HMAC-SHA256 under the key. Each part is preceded by its length (eight bytes, big endian), so that
/// `["ab", "c"]` and `["a", "bc"]` differ.
#[must_use]
pub fn keyed_hash(key: &Key, parts: &[&[u8]]) -> [u8; 32] {
    let mut context = hmac::Context::with_key(&hmac::Key::new(hmac::HMAC_SHA256, key.expose()));
    for part in parts {
        context.update(&(part.len() as u64).to_be_bytes());
        context.update(part);
    }
    to_array(context.sign().as_ref())
}

/// SHA-256 of the bytes.
#[must_use]
pub fn sha256(bytes: &[u8]) -> [u8; 32] {
    to_array(digest::digest(&digest::SHA256, bytes).as_ref())
}

/// Copies as much as fits; callers pass outputs whose length is fixed by their algorithm.
pub(crate) fn to_array<const N: usize>(bytes: &[u8]) -> [u8; N] {
    debug_assert_eq!(bytes.len(), N);
    let mut array = [0; N];
    for (slot, byte) in array.iter_mut().zip(bytes) {
        *slot = *byte;
    }
    array
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::testing::bytes;

    #[test]
    fn hkdf_agrees_with_rfc_5869() {
        // Appendix A.1 and A.3; the first 32 bytes of their outputs.
        let one = derive(&bytes("000102030405060708090a0b0c"), &[0x0b; 22], &bytes("f0f1f2f3f4f5f6f7f8f9"));
        assert_eq!(hex::encode(one.expose()), "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf");
        let three = derive(&[], &[0x0b; 22], &[]);
        assert_eq!(hex::encode(three.expose()), "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d");
    }

    #[test]
    fn sha256_agrees_with_fips_180() {
        assert_eq!(hex::encode(sha256(b"abc")), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    #[test]
    fn a_keyed_hash_is_hmac_over_parts_with_their_lengths() {
        let key = Key::from_bytes([0; 32]);
        let joined = [&2_u64.to_be_bytes()[..], b"ab", &1_u64.to_be_bytes()[..], b"c"].concat();
        let plain = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, &[0; 32]), &joined);
        assert_eq!(keyed_hash(&key, &[b"ab", b"c"]).as_slice(), plain.as_ref());
        assert_ne!(keyed_hash(&key, &[b"ab", b"c"]), keyed_hash(&key, &[b"a", b"bc"]));
        assert_ne!(keyed_hash(&key, &[b"ab"]), keyed_hash(&key, &[b"ab", b""]));
    }

    #[test]
    fn a_key_prints_nothing_of_itself() {
        assert_eq!(format!("{:?}", Key::from_bytes([7; 32])), "…");
    }

    proptest! {
        #[test]
        fn labels_and_keys_give_different_keys(one: [u8; 32], two: [u8; 32], label in "[a-z]{0,9}", other in "[a-z]{0,9}") {
            let (first, second) = (Key::from_bytes(one), Key::from_bytes(two));
            prop_assert_eq!(first == second, one == two);
            prop_assert_eq!(first.derive(&label) == first.derive(&other), label == other);
            prop_assert_eq!(first.derive(&label) == second.derive(&label), one == two);
            prop_assert_eq!(first.derive_with(&second, &label) == second.derive_with(&first, &label), one == two);
        }
    }
}
