//! One-use codes of a second factor: fifty random bits as ten digits of Crockford's base 32 in two groups, such as
//! `7ZK40-M2QXB`.
//!
//! They are kept as keyed hashes. A slow hash would add nothing: there are no words to guess, fifty bits are tried at a
//! desk that counts every try, and whoever copies the vault lacks the key of the hash, which follows from the account key.

use std::fmt;
use std::str::FromStr;

use kernel::Entropy;
use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::code::{digit_value, is_separator, letter_of};
use crate::{CryptoError, Key, keyed_hash};

const COUNT: usize = 10;
const GROUP: usize = 5;
const BITS: u32 = 50;

/// A code that opens the second factor once.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct RecoveryCode(u64);

impl RecoveryCode {
    /// A new random one.
    #[must_use]
    pub fn make(entropy: &dyn Entropy) -> Self {
        let mut bytes = [0; 8];
        entropy.fill(&mut bytes);
        let code = Self(u64::from_be_bytes(bytes) >> (u64::BITS - BITS));
        bytes.zeroize();
        code
    }

    /// What is kept of it: a hash under a key of its owner.
    #[must_use]
    pub fn hash(&self, key: &Key) -> [u8; 32] {
        keyed_hash(key, &[b"meridian recovery code", &self.0.to_be_bytes()])
    }
}

impl fmt::Display for RecoveryCode {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for digit in 0..COUNT {
            if digit > 0 && digit % GROUP == 0 {
                out.write_str("-")?;
            }
            let low = (COUNT - 1 - digit) * 5;
            write!(out, "{}", letter_of((self.0 >> low & 31) as usize))?;
        }
        Ok(())
    }
}

impl fmt::Debug for RecoveryCode {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("…")
    }
}

impl FromStr for RecoveryCode {
    type Err = CryptoError;

    /// Reads it as people type it: either case, any dashes and spaces, O for 0, I and L for 1.
    fn from_str(text: &str) -> Result<Self, CryptoError> {
        let (mut number, mut found) = (0_u64, 0);
        for letter in text.chars().filter(|letter| !is_separator(*letter)) {
            let value =
                digit_value(letter).and_then(|value| u64::try_from(value).ok()).ok_or(CryptoError::CodeDigit)?;
            number = number << 5 | value;
            found += 1;
        }
        if found == COUNT {
            Ok(Self(number & ((1 << BITS) - 1)))
        } else {
            Err(CryptoError::CodeLength { found, expected: COUNT })
        }
    }
}

#[cfg(test)]
mod tests {
    use expect_test::expect;
    use proptest::prelude::*;

    use super::*;
    use crate::testing::Fixed;

    #[test]
    fn a_code_is_written_in_two_groups() {
        let code = RecoveryCode::make(&Fixed((200_u8..208).collect()));
        expect!["S34WN-JYCSQ"].assert_eq(&code.to_string());
        assert_eq!(format!("{code:?}"), "…");
    }

    #[test]
    fn what_is_no_code_is_refused() {
        let read = |text: &str| text.parse::<RecoveryCode>().map(|_| ());
        assert_eq!(read("00000-0000"), Err(CryptoError::CodeLength { found: 9, expected: 10 }));
        assert_eq!(read("00000-00000-0"), Err(CryptoError::CodeLength { found: 11, expected: 10 }));
        assert_eq!(read("00000-0000U"), Err(CryptoError::CodeDigit));
        assert_eq!(read(&"0".repeat(100)), Err(CryptoError::CodeLength { found: 100, expected: 10 }));
    }

    proptest! {
        #[test]
        fn a_code_is_read_back_however_it_is_typed(number in 0_u64..1 << 50) {
            let code = RecoveryCode(number);
            let text = code.to_string();
            for typed in [text.clone(), text.to_lowercase(), text.replace('-', " "), text.replace('0', "o").replace('1', "l")] {
                prop_assert_eq!(typed.parse::<RecoveryCode>(), Ok(code.clone()), "{}", typed);
            }
        }

        #[test]
        fn codes_and_owners_give_different_hashes(one in 0_u64..1 << 50, two in 0_u64..1 << 50, key: [u8; 32], other: [u8; 32]) {
            let (key, other) = (Key::from_bytes(key), Key::from_bytes(other));
            prop_assert_eq!(RecoveryCode(one).hash(&key) == RecoveryCode(two).hash(&key), one == two);
            prop_assert_eq!(RecoveryCode(one).hash(&key) == RecoveryCode(one).hash(&other), key == other);
        }
    }
}
