//! Secrets that people write down: 128 random bits as 28 digits of Crockford's base 32 in seven groups of four, such as
//! `7ZK4-0M2Q-…`. The last twelve bits are a check over the others and the kind of code, so that a mistyped digit, or an
//! invitation given for a recovery key, is told from a wrong one before anything is tried.

use std::fmt;
use std::str::FromStr;

use kernel::Entropy;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::key::derive;
use crate::{CryptoError, Key, sha256};

const DIGITS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const COUNT: usize = 28;
const GROUP: usize = 4;
const CHECK_BITS: usize = 12;

macro_rules! code {
    ($(#[$doc:meta])* $name:ident, $kind:literal) => {
        $(#[$doc])*
        #[derive(Clone, Zeroize, ZeroizeOnDrop)]
        pub struct $name([u8; 16]);

        impl $name {
            /// A new random one.
            #[must_use]
            pub fn make(entropy: &dyn Entropy) -> Self {
                let mut code = Self([0; 16]);
                entropy.fill(&mut code.0);
                code
            }

            /// The key of this code under this label (HKDF-SHA256). With 128 random bits there is nothing to stretch.
            #[must_use]
            pub fn derive(&self, label: &str) -> Key {
                derive($kind.as_bytes(), &self.0, label.as_bytes())
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                write_groups(&self.0, $kind, out)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("…")
            }
        }

        impl FromStr for $name {
            type Err = CryptoError;

            /// Reads it as people type it: either case, any dashes and spaces, O for 0, I and L for 1.
            fn from_str(text: &str) -> Result<Self, CryptoError> {
                read_digits(text, $kind).map(Self)
            }
        }
    };
}

code! {
    /// What its owner keeps on paper to open the account on any computer when passphrase or device are lost.
    RecoveryKey, "meridian recovery key"
}

code! {
    /// What is handed to a new person once, and opens their account until they have chosen a passphrase.
    InvitationCode, "meridian invitation"
}

/// The first twelve bits of SHA-256 over the kind and the secret.
fn check(secret: &[u8; 16], kind: &str) -> u128 {
    let covered = Zeroizing::new([kind.as_bytes(), &[0], secret].concat());
    let [first, second, ..] = sha256(&covered);
    u128::from(u16::from_be_bytes([first, second]) >> 4)
}

fn write_groups(secret: &[u8; 16], kind: &str, out: &mut fmt::Formatter<'_>) -> fmt::Result {
    let number = u128::from_be_bytes(*secret);
    let check = check(secret, kind);
    // Digit n covers bits 5n to 5n + 4 of the 140, counted from the top; the lowest twelve are the check.
    for digit in 0..COUNT {
        let low = (COUNT - 1 - digit) * 5;
        let value = (0..5).fold(0, |value, bit| value | bit_at(number, check, low + bit) << bit);
        if digit > 0 && digit % GROUP == 0 {
            out.write_str("-")?;
        }
        write!(out, "{}", letter_of(value))?;
    }
    Ok(())
}

/// The digit of a value below 32.
pub(crate) fn letter_of(value: usize) -> char {
    char::from(DIGITS.get(value).copied().unwrap_or_default())
}

const fn bit_at(number: u128, check: u128, bit: usize) -> usize {
    if bit < CHECK_BITS { (check >> bit & 1) as usize } else { (number >> (bit - CHECK_BITS) & 1) as usize }
}

fn read_digits(text: &str, kind: &str) -> Result<[u8; 16], CryptoError> {
    let (mut number, mut found_check, mut found) = (0_u128, 0_u128, 0);
    for letter in text.chars().filter(|letter| !is_separator(*letter)) {
        let value = digit_value(letter).ok_or(CryptoError::CodeDigit)?;
        for bit in (0..5).rev().map(|bit| value >> bit & 1) {
            number = number << 1 | found_check >> (CHECK_BITS - 1);
            found_check = (found_check << 1 | bit) & ((1 << CHECK_BITS) - 1);
        }
        found += 1;
    }
    if found != COUNT {
        return Err(CryptoError::CodeLength { found, expected: COUNT });
    }
    let secret = number.to_be_bytes();
    if check(&secret, kind) == found_check { Ok(secret) } else { Err(CryptoError::CodeCheck) }
}

/// Whatever people, mail programs and printers put between groups: any space and any dash.
pub(crate) fn is_separator(letter: char) -> bool {
    letter.is_whitespace()
        || matches!(
            letter,
            '-' | '_' | '.' | '\u{ad}' | '\u{200b}' | '\u{2010}'
                ..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' | '\u{ff0d}'
        )
}

pub(crate) fn digit_value(letter: char) -> Option<u128> {
    // Full-width forms are what a Japanese or Chinese keyboard gives.
    let letter = match letter {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(letter) - 0xfee0)?,
        other => other,
    };
    let letter = match letter.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    DIGITS.iter().position(|digit| char::from(*digit) == letter).and_then(|at| u128::try_from(at).ok())
}

#[cfg(test)]
mod tests {
    use expect_test::expect;
    use proptest::prelude::*;

    use super::*;
    use crate::testing::{Counting, Fixed};

    #[test]
    fn a_recovery_key_is_written_in_seven_groups() {
        let key = RecoveryKey::make(&Fixed((0_u8..16).collect()));
        expect!["000G-40R4-0M30-E209-185G-R38E-1XCE"].assert_eq(&key.to_string());
        assert_eq!(format!("{key:?}"), "…");
        let invitation = InvitationCode::make(&Fixed((0_u8..16).collect()));
        expect!["000G-40R4-0M30-E209-185G-R38E-1X9B"].assert_eq(&invitation.to_string());
        assert!(key.derive("slot") != invitation.derive("slot"), "the same bits open different things");
    }

    #[test]
    fn what_is_wrong_with_a_code_is_said() {
        let text = RecoveryKey::make(&Counting::from(5)).to_string();
        let read = |text: &str| text.parse::<RecoveryKey>().map(|_| ());
        assert_eq!(read(&text), Ok(()));
        assert_eq!(read(&text[..20]), Err(CryptoError::CodeLength { found: 16, expected: 28 }));
        assert_eq!(read(""), Err(CryptoError::CodeLength { found: 0, expected: 28 }));
        assert_eq!(read(&format!("{text}0")), Err(CryptoError::CodeLength { found: 29, expected: 28 }));
        assert_eq!(read(&text.replacen('-', "U", 1)), Err(CryptoError::CodeDigit));
        assert_eq!(read(&InvitationCode::make(&Counting::from(5)).to_string()), Err(CryptoError::CodeCheck));
    }

    proptest! {
        #[test]
        fn a_code_is_read_back_however_it_is_typed(secret: [u8; 16], spaces in "[ \u{a0}–-]{0,3}") {
            let key = RecoveryKey(secret);
            let text = key.to_string();
            let wide: String = text.chars().map(|letter| match letter {
                '0'..='9' | 'A'..='Z' => char::from_u32(u32::from(letter) + 0xfee0).unwrap(),
                other => other,
            }).collect();
            for typed in [
                text.clone(),
                text.to_lowercase(),
                text.replace('-', &spaces),
                text.replace('0', "o").replace('1', "l"),
                text.replace('0', "O").replace('1', "I"),
                wide,
            ] {
                prop_assert_eq!(typed.parse::<RecoveryKey>().map(|read| read.0), Ok(secret), "{}", typed);
            }
        }

        #[test]
        fn any_text_is_a_code_or_an_error(text in "\\PC{0,40}") {
            prop_assert!(text.parse::<RecoveryKey>().is_err());
        }
    }

    #[test]
    fn nearly_every_mistyped_digit_is_found() {
        // Twelve bits miss one altered code in 4,096; over these 868 the seed decides, so the count is exact.
        let text = RecoveryKey::make(&Counting::from(11)).to_string().replace('-', "");
        let mut missed = 0;
        for at in 0..COUNT {
            for digit in DIGITS.iter().filter(|digit| **digit != text.as_bytes()[at]) {
                let mut typed = text.clone().into_bytes();
                typed[at] = *digit;
                missed += usize::from(String::from_utf8(typed).unwrap().parse::<RecoveryKey>().is_ok());
            }
        }
        assert!(missed <= 3, "{missed} of 868");
    }
}
