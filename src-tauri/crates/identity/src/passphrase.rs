//! Whether a passphrase is hard enough to guess.

use kernel::Sensitive;
use serde::Serialize;
use zxcvbn::feedback::Warning;
use zxcvbn::{Score, zxcvbn};

use crate::IdentityError;

/// The least number of characters.
pub const LEAST_LETTERS: usize = 10;

/// The least score of zxcvbn, of 0 … 4: "safely unguessable, moderate protection from offline slow-hash scenario".
pub const LEAST_SCORE: u8 = 3;

/// What makes a passphrase easy to guess. Each has a text of its own for people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Weakness {
    /// Fewer characters than the least.
    Short,
    /// Among the most used ones, or close to one.
    Common,
    /// Rows of keys or the alphabet.
    Sequence,
    /// The same again and again.
    Repeat,
    /// A date or a year.
    Date,
    /// A single word.
    Word,
    /// Names, the organisation's among them.
    Name,
    /// Guessable for no single reason.
    Guessable,
}

/// What a meter shows while somebody types.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Strength {
    /// 0 (guessed at once) … 4 (very hard to guess).
    pub score: u8,
    /// Why it is refused; none when it is accepted.
    pub weakness: Option<Weakness>,
}

/// Judges a passphrase. `words` are those that a guesser would try first: the organisation, the person, the product.
#[must_use]
pub fn strength(passphrase: &Sensitive<String>, words: &[&str]) -> Strength {
    let text = passphrase.expose();
    let judged = zxcvbn(text, words);
    let score = match judged.score() {
        Score::Zero => 0,
        Score::One => 1,
        Score::Two => 2,
        Score::Three => 3,
        _ => 4,
    };
    let weakness = if text.chars().count() < LEAST_LETTERS {
        Some(Weakness::Short)
    } else if score < LEAST_SCORE {
        Some(judged.feedback().and_then(zxcvbn::feedback::Feedback::warning).map_or(Weakness::Guessable, reason))
    } else {
        None
    };
    Strength { score, weakness }
}

const fn reason(warning: Warning) -> Weakness {
    match warning {
        Warning::StraightRowsOfKeysAreEasyToGuess
        | Warning::ShortKeyboardPatternsAreEasyToGuess
        | Warning::SequencesLikeAbcAreEasyToGuess => Weakness::Sequence,
        Warning::RepeatsLikeAaaAreEasyToGuess | Warning::RepeatsLikeAbcAbcAreOnlySlightlyHarderToGuess => {
            Weakness::Repeat
        }
        Warning::ThisIsATop10Password
        | Warning::ThisIsATop100Password
        | Warning::ThisIsACommonPassword
        | Warning::ThisIsSimilarToACommonlyUsedPassword => Weakness::Common,
        Warning::RecentYearsAreEasyToGuess | Warning::DatesAreOftenEasyToGuess => Weakness::Date,
        Warning::AWordByItselfIsEasyToGuess => Weakness::Word,
        Warning::NamesAndSurnamesByThemselvesAreEasyToGuess | Warning::CommonNamesAndSurnamesAreEasyToGuess => {
            Weakness::Name
        }
    }
}

/// A new passphrase that was judged and accepted. Only such a one can be put on a keyslot.
#[derive(Debug, Clone)]
pub struct ChosenPassphrase(Sensitive<String>);

impl ChosenPassphrase {
    /// Accepts the passphrase if it is strong enough.
    ///
    /// # Errors
    /// `WeakPassphrase` with the reason.
    pub fn choose(passphrase: Sensitive<String>, words: &[&str]) -> Result<Self, IdentityError> {
        match strength(&passphrase, words).weakness {
            Some(weakness) => Err(IdentityError::WeakPassphrase(weakness)),
            None => Ok(Self(passphrase)),
        }
    }

    pub(crate) const fn words(&self) -> &Sensitive<String> {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use super::*;

    #[test]
    fn passphrases_are_judged_by_how_they_would_be_guessed() {
        let words = ["Harbour Rail", "Mireille Baptiste", "meridian"];
        let judged: Vec<String> = [
            "",
            "kx9!Vq2",
            "password12",
            "qwertyuiop",
            "aaaaaaaaaaaa",
            "abcabcabcabc",
            "19841123 1984",
            "extraordinary",
            "mireille baptiste",
            "harbour rail",
            "meridian1",
            "correct horse battery staple",
            "hunter2 hunter2",
            "test passphrase",
            "a long test passphrase",
            "kettle orbit lantern",
            "rechnung gabel mondlicht",
            "月光のした静かに歩く猫",
            "القمر يضيء الطريق ليلا",
        ]
        .iter()
        .map(|text| {
            let judged = strength(&Sensitive::new((*text).to_owned()), &words);
            format!("{} {:?} {text}", judged.score, judged.weakness)
        })
        .collect();
        expect![[r#"
            0 Some(Short) 
            2 Some(Short) kx9!Vq2
            1 Some(Common) password12
            0 Some(Common) qwertyuiop
            0 Some(Repeat) aaaaaaaaaaaa
            0 Some(Repeat) abcabcabcabc
            3 None 19841123 1984
            1 Some(Guessable) extraordinary
            0 Some(Guessable) mireille baptiste
            0 Some(Guessable) harbour rail
            1 Some(Short) meridian1
            4 None correct horse battery staple
            3 None hunter2 hunter2
            4 None test passphrase
            4 None a long test passphrase
            4 None kettle orbit lantern
            4 None rechnung gabel mondlicht
            4 None 月光のした静かに歩く猫
            4 None القمر يضيء الطريق ليلا"#]]
        .assert_eq(&judged.join("\n"));
    }

    #[test]
    fn only_an_accepted_passphrase_is_chosen() {
        let choose = |text: &str| ChosenPassphrase::choose(Sensitive::new(text.to_owned()), &[]).map(|_| ());
        assert_eq!(choose("short"), Err(IdentityError::WeakPassphrase(Weakness::Short)));
        assert_eq!(choose("kettle orbit lantern"), Ok(()));
    }
}
