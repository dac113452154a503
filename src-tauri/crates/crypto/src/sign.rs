//! Signatures: Ed25519 (RFC 8032).

use std::fmt;

use ring::signature::{ED25519, Ed25519KeyPair, KeyPair, UnparsedPublicKey};

use crate::key::to_array;
use crate::{CryptoError, Key};

/// A private key that signs. Only its seed is kept; the pair is made for each signature, because the pair of `ring`
/// is not wiped when it is dropped and signatures are rare here.
#[derive(Clone)]
pub struct SigningKey {
    seed: Key,
    public: VerifyingKey,
}

/// The public key that verifies. Its 32 bytes are those of RFC 8032.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct VerifyingKey([u8; 32]);

impl SigningKey {
    /// The signing key that belongs to this secret under this label.
    #[must_use]
    pub fn derive(secret: &Key, label: &str) -> Self {
        Self::from_seed(secret.derive(label))
    }

    fn from_seed(seed: Key) -> Self {
        let public = VerifyingKey(to_array(pair(&seed).public_key().as_ref()));
        Self { seed, public }
    }

    /// Signs the bytes. The same bytes always give the same signature.
    #[must_use]
    pub fn sign(&self, message: &[u8]) -> [u8; 64] {
        to_array(pair(&self.seed).sign(message).as_ref())
    }

    /// The public half.
    #[must_use]
    pub const fn verifying_key(&self) -> VerifyingKey {
        self.public
    }
}

fn pair(seed: &Key) -> Ed25519KeyPair {
    // INVARIANT: only the seed's length is checked, and a key has 32 bytes.
    Ed25519KeyPair::from_seed_unchecked(seed.expose()).unwrap_or_else(|_| std::process::abort())
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("…")
    }
}

impl VerifyingKey {
    /// The key of these bytes. Bytes that are no point of the curve verify nothing.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The bytes of RFC 8032.
    #[must_use]
    pub const fn to_bytes(&self) -> [u8; 32] {
        self.0
    }

    /// Whether the signature was made over these bytes by this key's private half.
    ///
    /// # Errors
    /// `Signature` when it was not.
    pub fn verify(&self, message: &[u8], signature: &[u8]) -> Result<(), CryptoError> {
        UnparsedPublicKey::new(&ED25519, self.0).verify(message, signature).map_err(|_| CryptoError::Signature)
    }
}

impl fmt::Debug for VerifyingKey {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().take(4).try_for_each(|byte| write!(out, "{byte:02x}"))?;
        out.write_str("…")
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::testing::bytes;

    #[test]
    fn signatures_agree_with_rfc_8032() {
        // Section 7.1: TEST 1, TEST 2, TEST 3.
        for (seed, public, message, signature) in [
            (
                "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
                "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
                "",
                "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155\
                 5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
            ),
            (
                "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
                "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
                "72",
                "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da\
                 085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
            ),
            (
                "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
                "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
                "af82",
                "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac\
                 18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a",
            ),
        ] {
            let key = SigningKey::from_seed(Key::from_slice(&bytes(seed)).unwrap());
            assert_eq!(hex::encode(key.verifying_key().to_bytes()), public);
            assert_eq!(hex::encode(key.sign(&bytes(message))), signature);
            assert_eq!(key.verifying_key().verify(&bytes(message), &bytes(signature)), Ok(()));
        }
    }

    proptest! {
        #[test]
        fn an_altered_message_signature_or_key_does_not_verify(
            secret: [u8; 32], message in proptest::collection::vec(any::<u8>(), 1..60), at: prop::sample::Index, bit in 0_u8..8,
        ) {
            let key = SigningKey::derive(&Key::from_bytes(secret), "log");
            let signature = key.sign(&message);
            prop_assert_eq!(key.verifying_key().verify(&message, &signature), Ok(()));
            let mut other = message.clone();
            other[at.index(message.len())] ^= 1 << bit;
            prop_assert_eq!(key.verifying_key().verify(&other, &signature), Err(CryptoError::Signature));
            let mut other = signature;
            other[at.index(64)] ^= 1 << bit;
            prop_assert_eq!(key.verifying_key().verify(&message, &other), Err(CryptoError::Signature));
            prop_assert_eq!(key.verifying_key().verify(&message, &signature[..at.index(64)]), Err(CryptoError::Signature));
            let another = SigningKey::derive(&Key::from_bytes(secret), "other");
            prop_assert_eq!(another.verifying_key().verify(&message, &signature), Err(CryptoError::Signature));
        }
    }
}
