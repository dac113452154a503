//! Boxes that anybody can fill and one key can open: HPKE (RFC 9180) in base mode with DHKEM(X25519, HKDF-SHA256),
//! HKDF-SHA256 and ChaCha20-Poly1305.
//!
//! Form: `1 ‖ encapsulated key (32) ‖ ciphertext ‖ tag (16)`. The `info` of RFC 9180 names this use; the context is the
//! associated data.

use std::convert::Infallible;
use std::fmt;

use hpke::aead::ChaCha20Poly1305;
use hpke::kdf::HkdfSha256;
use hpke::kem::X25519HkdfSha256;
use hpke::rand_core::{TryCryptoRng, TryRng};
use hpke::{Deserializable, Kem, OpModeR, OpModeS, Serializable};
use kernel::Entropy;
use zeroize::Zeroizing;

use crate::key::to_array;
use crate::{CryptoError, Key};

const FORM: u8 = 1;
const INFO: &[u8] = b"meridian box 1";
const ENCAPSULATED: usize = 32;

type PrivateKey = <X25519HkdfSha256 as Kem>::PrivateKey;
type PublicKey = <X25519HkdfSha256 as Kem>::PublicKey;
type EncappedKey = <X25519HkdfSha256 as Kem>::EncappedKey;

/// The private key that opens boxes. It is wiped when dropped.
#[derive(Clone)]
pub struct BoxKey {
    private: PrivateKey,
    public: BoxPublic,
}

/// The public key that boxes are sealed to: 32 bytes, X25519.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct BoxPublic([u8; 32]);

impl BoxKey {
    /// The box key that belongs to this secret under this label.
    #[must_use]
    pub fn derive(secret: &Key, label: &str) -> Self {
        Self::from_material(secret.derive(label).expose())
    }

    /// DeriveKeyPair of RFC 9180, section 7.1.3.
    fn from_material(material: &[u8]) -> Self {
        let (private, public) = X25519HkdfSha256::derive_keypair(material);
        Self { private, public: BoxPublic(to_array(&public.to_bytes())) }
    }

    /// The public half.
    #[must_use]
    pub const fn public(&self) -> BoxPublic {
        self.public
    }

    /// Opens what was sealed to this key's public half in this context.
    ///
    /// # Errors
    /// `Opening` when it was sealed to another key or in another context, or was altered; `UnknownForm` for another
    /// version's box.
    pub fn open(&self, context: &[u8], sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, CryptoError> {
        let (form, rest) = sealed.split_first().ok_or(CryptoError::Opening)?;
        if *form != FORM {
            return Err(CryptoError::UnknownForm);
        }
        let (encapsulated, ciphertext) = rest.split_at_checked(ENCAPSULATED).ok_or(CryptoError::Opening)?;
        let encapsulated = EncappedKey::from_bytes(encapsulated).map_err(|_| CryptoError::Opening)?;
        hpke::single_shot_open::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
            &OpModeR::Base,
            &self.private,
            &encapsulated,
            INFO,
            ciphertext,
            context,
        )
        .map(Zeroizing::new)
        .map_err(|_| CryptoError::Opening)
    }
}

impl fmt::Debug for BoxKey {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("…")
    }
}

impl BoxPublic {
    /// The key of these bytes. Bytes that are no usable point are found when sealing.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The bytes of RFC 7748.
    #[must_use]
    pub const fn to_bytes(&self) -> [u8; 32] {
        self.0
    }

    /// Seals the bytes to this key. Only its private half opens them, and only in the same context.
    ///
    /// # Errors
    /// `PublicKey` when this is no usable public key.
    pub fn seal(&self, context: &[u8], plain: &[u8], entropy: &dyn Entropy) -> Result<Vec<u8>, CryptoError> {
        let (encapsulated, ciphertext) = encapsulate(self, INFO, context, plain, entropy)?;
        let mut sealed = Vec::with_capacity(1 + ENCAPSULATED + ciphertext.len());
        sealed.push(FORM);
        sealed.extend_from_slice(&encapsulated);
        sealed.extend_from_slice(&ciphertext);
        Ok(sealed)
    }
}

impl fmt::Debug for BoxPublic {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().take(4).try_for_each(|byte| write!(out, "{byte:02x}"))?;
        out.write_str("…")
    }
}

fn encapsulate(
    public: &BoxPublic,
    info: &[u8],
    context: &[u8],
    plain: &[u8],
    entropy: &dyn Entropy,
) -> Result<([u8; ENCAPSULATED], Vec<u8>), CryptoError> {
    let public = PublicKey::from_bytes(&public.0).map_err(|_| CryptoError::PublicKey)?;
    let (encapsulated, ciphertext) = hpke::single_shot_seal_with_rng::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
        &OpModeS::Base,
        &public,
        info,
        plain,
        context,
        &mut Drawn(entropy),
    )
    .map_err(|_| CryptoError::PublicKey)?;
    Ok((to_array(&encapsulated.to_bytes()), ciphertext))
}

/// Our entropy in the shape that `hpke` draws from.
struct Drawn<'a>(&'a dyn Entropy);

impl TryRng for Drawn<'_> {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        let mut bytes = [0; 4];
        self.0.fill(&mut bytes);
        Ok(u32::from_le_bytes(bytes))
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        let mut bytes = [0; 8];
        self.0.fill(&mut bytes);
        Ok(u64::from_le_bytes(bytes))
    }

    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), Infallible> {
        self.0.fill(bytes);
        Ok(())
    }
}

impl TryCryptoRng for Drawn<'_> {}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::testing::{Counting, Fixed, bytes};

    #[test]
    fn boxes_agree_with_rfc_9180() {
        // Appendix A.2.1: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, ChaCha20Poly1305, base setup, sequence number 0.
        let recipient =
            BoxKey::from_material(&bytes("1ac01f181fdf9f352797655161c58b75c656a6cc2716dcb66372da835542e1df"));
        assert_eq!(
            hex::encode(recipient.public().to_bytes()),
            "4310ee97d88cc1f088a5576c77ab0cf5c3ac797f3d95139c6c84b5429c59662a"
        );
        let ephemeral = Fixed(bytes("909a9b35d3dc4713a5e72a4da274b55d3d3821a37e5d099e74a647db583a904b"));
        let (encapsulated, ciphertext) = encapsulate(
            &recipient.public(),
            b"Ode on a Grecian Urn",
            b"Count-0",
            b"Beauty is truth, truth beauty",
            &ephemeral,
        )
        .unwrap();
        assert_eq!(hex::encode(encapsulated), "1afa08d3dec047a643885163f1180476fa7ddb54c6a8029ea33f95796bf2ac4a");
        assert_eq!(
            hex::encode(ciphertext),
            "1c5250d8034ec2b784ba2cfd69dbdb8af406cfe3ff938e131f0def8c8b60b4db21993c62ce81883d2dd1b51a28"
        );
    }

    #[test]
    fn a_point_of_low_order_is_refused() {
        let sealed = BoxPublic::from_bytes([0; 32]).seal(b"", b"words", &Counting::from(1));
        assert_eq!(sealed, Err(CryptoError::PublicKey));
    }

    #[test]
    fn another_form_is_named_as_such() {
        let key = BoxKey::derive(&Key::from_bytes([3; 32]), "spool");
        let mut sealed = key.public().seal(b"", b"words", &Counting::from(1)).unwrap();
        sealed[0] = 0;
        assert_eq!(key.open(b"", &sealed).map(|_| ()), Err(CryptoError::UnknownForm));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn only_the_right_key_in_the_right_context_opens_what_was_not_altered(
            secret: [u8; 32], plain in proptest::collection::vec(any::<u8>(), 0..60), at: prop::sample::Index,
            bit in 0_u8..8, seed: u32,
        ) {
            let key = BoxKey::derive(&Key::from_bytes(secret), "spool");
            let sealed = key.public().seal(b"eu", &plain, &Counting::from(seed.into())).unwrap();
            let opened = key.open(b"eu", &sealed).unwrap();
            prop_assert_eq!(opened.as_slice(), plain.as_slice());
            prop_assert!(key.open(b"uk", &sealed).is_err());
            prop_assert!(BoxKey::derive(&Key::from_bytes(secret), "other").open(b"eu", &sealed).is_err());
            prop_assert!(key.open(b"eu", &sealed[..at.index(sealed.len())]).is_err());
            let mut flipped = sealed;
            let at = at.index(flipped.len());
            flipped[at] ^= 1 << bit;
            // X25519 ignores the topmost bit of a point (RFC 7748, section 5); HPKE binds it through the KEM's context.
            prop_assert!(key.open(b"eu", &flipped).is_err());
        }
    }
}
