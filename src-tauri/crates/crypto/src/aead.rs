//! Sealing under a key: AES-256-GCM (NIST SP 800-38D) with a random nonce of 96 bits.
//!
//! Form: `1 ‖ nonce (12) ‖ ciphertext ‖ tag (16)`. The form's number is authenticated together with the context.
//! Random nonces are safe up to 2³² seals under one key (SP 800-38D, 8.3); our keys are one for each customer and each
//! purpose, which keeps every one of them far below.

use kernel::Entropy;
use ring::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use zeroize::Zeroizing;

use crate::{CryptoError, Key};

const FORM: u8 = 1;
const HEAD: usize = 1 + NONCE_LEN;

/// Seals the bytes under the key. `context` is not stored but must be the same when opening: say what the bytes are and
/// where they belong, so that nobody can move them elsewhere.
///
/// The result is 29 bytes longer than the input, which must be shorter than 64 GiB.
#[must_use]
pub fn seal(key: &Key, context: &[u8], plain: &[u8], entropy: &dyn Entropy) -> Vec<u8> {
    let mut nonce = [0; NONCE_LEN];
    entropy.fill(&mut nonce);
    seal_with_nonce(key, &associated(FORM, context), plain, nonce).unwrap_or_else(|_| {
        // INVARIANT: a key has 32 bytes, and no caller holds 64 GiB in one piece. If one did, an empty seal would be
        // data lost in silence, so this is the one place where stopping is the lesser evil.
        std::process::abort()
    })
}

/// Opens what `seal` made, with the same key and context.
///
/// # Errors
/// `Opening` when the key or context differ or a byte was altered; `UnknownForm` for another version's seal.
pub fn open(key: &Key, context: &[u8], sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, CryptoError> {
    let (form, rest) = sealed.split_first().ok_or(CryptoError::Opening)?;
    if *form != FORM {
        return Err(CryptoError::UnknownForm);
    }
    let (nonce, ciphertext) = rest.split_first_chunk::<NONCE_LEN>().ok_or(CryptoError::Opening)?;
    let mut plain = Zeroizing::new(ciphertext.to_vec());
    let key = prepared(key)?;
    let length = key
        .open_in_place(
            Nonce::assume_unique_for_key(*nonce),
            Aad::from(associated(*form, context)),
            plain.as_mut_slice(),
        )
        .map_err(|_| CryptoError::Opening)?
        .len();
    plain.truncate(length);
    Ok(plain)
}

fn seal_with_nonce(key: &Key, aad: &[u8], plain: &[u8], nonce: [u8; NONCE_LEN]) -> Result<Vec<u8>, CryptoError> {
    let mut sealed = Vec::with_capacity(HEAD + plain.len() + AES_256_GCM.tag_len());
    sealed.push(FORM);
    sealed.extend_from_slice(&nonce);
    sealed.extend_from_slice(plain);
    let body = sealed.get_mut(HEAD..).ok_or(CryptoError::TooLong)?;
    let tag = prepared(key)?
        .seal_in_place_separate_tag(Nonce::assume_unique_for_key(nonce), Aad::from(aad), body)
        .map_err(|_| CryptoError::TooLong)?;
    sealed.extend_from_slice(tag.as_ref());
    Ok(sealed)
}

fn prepared(key: &Key) -> Result<LessSafeKey, CryptoError> {
    UnboundKey::new(&AES_256_GCM, key.expose()).map(LessSafeKey::new).map_err(|_| CryptoError::Opening)
}

fn associated(form: u8, context: &[u8]) -> Vec<u8> {
    let mut aad = Vec::with_capacity(1 + context.len());
    aad.push(form);
    aad.extend_from_slice(context);
    aad
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::testing::{Counting, bytes};

    #[test]
    fn aes_gcm_agrees_with_the_published_vector() {
        // Test case 16 of McGrew and Viega, "The Galois/Counter Mode of Operation", the source of SP 800-38D.
        let key = Key::from_slice(&bytes("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308")).unwrap();
        let plain = bytes(
            "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72\
             1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39",
        );
        let aad = bytes("feedfacedeadbeeffeedfacedeadbeefabaddad2");
        let nonce = bytes("cafebabefacedbaddecaf888").try_into().unwrap();
        let sealed = seal_with_nonce(&key, &aad, &plain, nonce).unwrap();
        assert_eq!(
            hex::encode(&sealed[HEAD..]),
            "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa\
             8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662\
             76fc6ece0f4e1768cddf8853bb2d551b"
        );
    }

    #[test]
    fn another_form_is_named_as_such() {
        let key = Key::from_bytes([1; 32]);
        let mut sealed = seal(&key, b"", b"words", &Counting::from(1));
        sealed[0] = 2;
        assert_eq!(open(&key, b"", &sealed).map(|_| ()), Err(CryptoError::UnknownForm));
    }

    proptest! {
        #[test]
        fn what_is_sealed_opens(key: [u8; 32], context: Vec<u8>, plain: Vec<u8>, seed: u32) {
            let key = Key::from_bytes(key);
            let sealed = seal(&key, &context, &plain, &Counting::from(seed.into()));
            prop_assert_eq!(sealed.len(), plain.len() + 29);
            let opened = open(&key, &context, &sealed).unwrap();
            prop_assert_eq!(opened.as_slice(), plain.as_slice());
        }

        #[test]
        fn any_flipped_bit_any_cut_and_any_other_context_is_found(
            plain in proptest::collection::vec(any::<u8>(), 0..80), at: prop::sample::Index, bit in 0_u8..8, seed: u32,
        ) {
            let key = Key::from_bytes([9; 32]);
            let sealed = seal(&key, b"note/7", &plain, &Counting::from(seed.into()));
            let mut flipped = sealed.clone();
            flipped[at.index(sealed.len())] ^= 1 << bit;
            prop_assert!(open(&key, b"note/7", &flipped).is_err());
            prop_assert!(open(&key, b"note/7", &sealed[..at.index(sealed.len())]).is_err());
            prop_assert!(open(&key, b"note/8", &sealed).is_err());
            prop_assert!(open(&key.derive("other"), b"note/7", &sealed).is_err());
        }

        #[test]
        fn any_bytes_open_or_are_refused(sealed: Vec<u8>) {
            prop_assert!(open(&Key::from_bytes([9; 32]), b"", &sealed).is_err());
        }
    }
}
