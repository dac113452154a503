//! From a passphrase to a key: Argon2id (RFC 9106).

use argon2::{Algorithm, Argon2, Block, Params, Version};
use kernel::Sensitive;
use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use crate::{CryptoError, Key};

/// What one derivation costs. Stored beside the salt, where anybody may edit it: `check` before use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KdfParams {
    /// Memory in KiB.
    pub memory_kib: u32,
    /// Passes over the memory.
    pub iterations: u32,
    /// Lanes, which also shape the result.
    pub lanes: u32,
}

impl KdfParams {
    /// What is used unless the machine is measured to bear more: 64 MiB, three passes, four lanes (RFC 9106, section 4,
    /// second recommended option).
    pub const DEFAULT: Self = Self { memory_kib: 64 * 1024, iterations: 3, lanes: 4 };

    /// The least that is accepted (OWASP's minimum): 19 MiB, two passes, one lane.
    pub const FLOOR: Self = Self { memory_kib: 19 * 1024, iterations: 2, lanes: 1 };

    /// The most that is accepted. An edited file must not be able to take all memory or an hour.
    pub const CEILING: Self = Self { memory_kib: 2 * 1024 * 1024, iterations: 64, lanes: 64 };

    const CALIBRATED_MEMORY_KIB: u32 = 256 * 1024;
    const CALIBRATED_ITERATIONS: u32 = 16;

    /// Whether these lie between the floor and the ceiling.
    ///
    /// # Errors
    /// `WeakParameters` below the floor, `ExcessiveParameters` above the ceiling.
    pub const fn check(self) -> Result<(), CryptoError> {
        let (floor, ceiling) = (Self::FLOOR, Self::CEILING);
        if self.memory_kib < floor.memory_kib || self.iterations < floor.iterations || self.lanes < floor.lanes {
            return Err(CryptoError::WeakParameters);
        }
        if self.memory_kib > ceiling.memory_kib || self.iterations > ceiling.iterations || self.lanes > ceiling.lanes {
            return Err(CryptoError::ExcessiveParameters);
        }
        Ok(())
    }

    /// The default raised towards `target_ms` for a machine on which the default took `default_took_ms`: first memory,
    /// up to 256 MiB, then passes, up to 16. Never less than the default, however slow the machine is.
    #[must_use]
    pub fn calibrate(default_took_ms: u64, target_ms: u64) -> Self {
        let mut params = Self::DEFAULT;
        let mut projected_ms = default_took_ms.max(1);
        while params.memory_kib < Self::CALIBRATED_MEMORY_KIB && projected_ms.saturating_mul(2) <= target_ms {
            params.memory_kib *= 2;
            projected_ms *= 2;
        }
        let pass_ms = (projected_ms / u64::from(Self::DEFAULT.iterations)).max(1);
        while params.iterations < Self::CALIBRATED_ITERATIONS && projected_ms.saturating_add(pass_ms) <= target_ms {
            params.iterations += 1;
            projected_ms += pass_ms;
        }
        params
    }
}

/// The key of this passphrase: Argon2id over its UTF-8. The passphrase is brought into one form first, as RFC 8265
/// (OpaqueString) does it: any space becomes U+0020, then NFC, so that the same words typed on another keyboard are
/// the same words.
///
/// # Errors
/// `WeakParameters` or `ExcessiveParameters` when `check` refuses them; `Memory` when there is too little.
pub fn derive_passphrase_key(
    passphrase: &Sensitive<String>,
    salt: &[u8; 16],
    params: KdfParams,
) -> Result<Key, CryptoError> {
    params.check()?;
    let text = opaque(passphrase.expose());
    let mut key = Key::empty();
    argon2id(text.as_bytes(), salt, params, key.fill())?;
    Ok(key)
}

/// The passphrase in the form in which it is hashed and judged.
fn opaque(passphrase: &str) -> Zeroizing<String> {
    // One allocation that cannot grow, so that no unwiped copy is left behind: NFC at most triples UTF-8's length.
    let mut text = Zeroizing::new(String::with_capacity(passphrase.len() * 3));
    let spaced = |letter: char| if letter.is_whitespace() { ' ' } else { letter };
    text.extend(passphrase.chars().map(spaced).nfc());
    text
}

fn argon2id(secret: &[u8], salt: &[u8], params: KdfParams, output: &mut [u8]) -> Result<(), CryptoError> {
    let params = Params::new(params.memory_kib, params.iterations, params.lanes, Some(output.len()))
        .map_err(|_| CryptoError::WeakParameters)?;
    let mut memory = Vec::new();
    memory.try_reserve_exact(params.block_count()).map_err(|_| CryptoError::Memory)?;
    memory.resize(params.block_count(), Block::default());
    let mut memory = Zeroizing::new(memory);
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into_with_memory(secret, salt, output, memory.as_mut_slice())
        .map_err(|_| CryptoError::Memory)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Sensitive<String> {
        Sensitive::new(text.to_owned())
    }

    #[test]
    fn argon2id_agrees_with_the_reference_implementation() {
        // From test.c of phc-winner-argon2: version 0x13, Argon2id, "password", "somesalt".
        for (params, expected) in [
            (
                KdfParams { memory_kib: 65_536, iterations: 2, lanes: 1 },
                "09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7",
            ),
            (
                KdfParams { memory_kib: 256, iterations: 2, lanes: 2 },
                "6d093c501fd5999645e0ea3bf620d7b8be7fd2db59c20d9fff9539da2bf57037",
            ),
        ] {
            let mut output = [0; 32];
            argon2id(b"password", b"somesalt", params, &mut output).unwrap();
            assert_eq!(hex::encode(output), expected);
        }
    }

    #[test]
    fn edited_parameters_are_refused() {
        let floor = KdfParams::FLOOR;
        for (weak, why) in [
            (KdfParams { memory_kib: floor.memory_kib - 1, ..floor }, "memory"),
            (KdfParams { iterations: 1, ..KdfParams::DEFAULT }, "iterations"),
            (KdfParams { lanes: 0, ..KdfParams::DEFAULT }, "lanes"),
            (KdfParams { memory_kib: 8, iterations: 1, lanes: 1 }, "all"),
        ] {
            let refused = derive_passphrase_key(&words("correct horse"), &[1; 16], weak);
            assert_eq!(refused, Err(CryptoError::WeakParameters), "{why}");
        }
        for (greedy, why) in [
            (KdfParams { memory_kib: u32::MAX, ..floor }, "memory"),
            (KdfParams { iterations: u32::MAX, ..floor }, "iterations"),
            (KdfParams { lanes: u32::MAX, ..floor }, "lanes"),
        ] {
            let refused = derive_passphrase_key(&words("correct horse"), &[1; 16], greedy);
            assert_eq!(refused, Err(CryptoError::ExcessiveParameters), "{why}");
        }
        assert_eq!(KdfParams::DEFAULT.check(), Ok(()));
        assert_eq!(KdfParams::CEILING.check(), Ok(()));
    }

    #[test]
    fn the_same_words_from_another_keyboard_are_the_same_words() {
        let of = |text: &str| derive_passphrase_key(&words(text), &[1; 16], KdfParams::FLOOR).unwrap();
        let plain = of("größe der welt");
        assert!(plain == of("gro\u{308}ße der welt"), "decomposed letters");
        assert!(plain == of("größe\u{3000}der\u{a0}welt"), "wide and unbreakable spaces");
        assert!(plain != of("Größe der welt"), "case matters");
        assert!(plain != derive_passphrase_key(&words("größe der welt"), &[2; 16], KdfParams::FLOOR).unwrap(), "salt");
    }

    #[test]
    fn calibration_only_raises_and_stays_within_the_target() {
        let cost = |params: KdfParams| u64::from(params.memory_kib / 1024) * u64::from(params.iterations);
        for took_ms in [0, 1, 5, 20, 70, 150, 249, 250, 400, 500, 9_000] {
            let params = KdfParams::calibrate(took_ms, 500);
            assert_eq!(params.check(), Ok(()), "{took_ms} ms");
            assert!(params.memory_kib >= KdfParams::DEFAULT.memory_kib && params.iterations >= 3, "{took_ms} ms");
            let projected_ms = took_ms * cost(params) / cost(KdfParams::DEFAULT);
            assert!(projected_ms <= 500 || params == KdfParams::DEFAULT, "{took_ms} ms became {projected_ms} ms");
        }
        assert_eq!(KdfParams::calibrate(100, 500), KdfParams { memory_kib: 256 * 1024, iterations: 3, lanes: 4 });
        assert_eq!(KdfParams::calibrate(250, 500), KdfParams { memory_kib: 128 * 1024, iterations: 3, lanes: 4 });
        assert_eq!(KdfParams::calibrate(150, 500), KdfParams { memory_kib: 128 * 1024, iterations: 5, lanes: 4 });
    }
}
