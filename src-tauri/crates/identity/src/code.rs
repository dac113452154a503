//! What somebody types where a code is asked for: that of their app, or one from their sheet.

use crypto::RecoveryCode;
use kernel::Sensitive;
use zeroize::Zeroizing;

/// Digits of a code from an app.
const DIGITS: usize = 6;

/// A code as it was given.
#[derive(Debug)]
pub enum GivenCode {
    /// Six digits from an app.
    Totp(Zeroizing<String>),
    /// One from the sheet.
    Recovery(RecoveryCode),
}

impl GivenCode {
    /// Reads it as people type it: with spaces or dashes, in the digits of their keyboard. None: it is neither.
    #[must_use]
    pub fn read(text: &Sensitive<String>) -> Option<Self> {
        let mut digits = Zeroizing::new(String::with_capacity(DIGITS));
        for letter in text.expose().chars().filter(|letter| !letter.is_whitespace() && *letter != '-') {
            match digit(letter) {
                Some(digit) if digits.len() < DIGITS => digits.push(digit),
                _ => return text.expose().parse().ok().map(Self::Recovery),
            }
        }
        (digits.len() == DIGITS).then_some(Self::Totp(digits))
    }
}

/// European, Arabic, Persian and full-width digits.
fn digit(letter: char) -> Option<char> {
    let zeros = ['0', '\u{660}', '\u{6f0}', '\u{ff10}'];
    let value =
        zeros.iter().find_map(|zero| u32::from(letter).checked_sub(u32::from(*zero)).filter(|value| *value < 10));
    value.and_then(|value| char::from_digit(value, 10))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{Counting, words};

    #[test]
    fn a_code_of_an_app_is_told_from_one_of_the_sheet() {
        for text in ["012345", " 012 345 ", "012-345", "٠١٢٣٤٥", "۰۱۲۳۴۵", "０１２３４５"] {
            let read = GivenCode::read(&words(text));
            assert!(matches!(&read, Some(GivenCode::Totp(code)) if code.as_str() == "012345"), "{text}: {read:?}");
        }
        let sheet = RecoveryCode::make(&Counting::new());
        for text in [sheet.to_string(), sheet.to_string().to_lowercase().replace('-', " "), "00000-11111".to_owned()] {
            assert!(matches!(GivenCode::read(&words(&text)), Some(GivenCode::Recovery(_))), "{text}");
        }
        for text in ["", "12345", "1234567", "code", "123 45é"] {
            assert!(GivenCode::read(&words(text)).is_none(), "{text}");
        }
    }
}
