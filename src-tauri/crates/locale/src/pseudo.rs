//! Two locales that nobody speaks, made from English: one shows what is cut off and what was never translatable, the
//! other what does not turn round.

use std::borrow::Cow;

/// English with accents, about two fifths longer.
pub(crate) const ACCENTED: &str = "en-XA";
/// English, each word from right to left.
pub(crate) const MIRRORED: &str = "ar-XB";

/// Changes the text of a message between its values.
pub(crate) type Transform = fn(&str) -> Cow<'_, str>;

/// How the words of this locale are made from English, where they are.
pub(crate) fn transform(tag: &str) -> Option<Transform> {
    match tag {
        ACCENTED => Some(accent),
        MIRRORED => Some(mirror),
        _ => None,
    }
}

#[cfg(test)]
pub(crate) fn is_pseudo(tag: &str) -> bool {
    transform(tag).is_some()
}

const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const MARKED: &str = "áƀçđéƒğĥíĵķļɱñóþɋřšţúṽŵẋýžÁƁÇĐÉƑĞĤÍĴĶĻṀÑÓÞɊŘŠŢÚṼŴẊÝŽ";

fn accent(text: &str) -> Cow<'_, str> {
    let mut out = String::with_capacity(text.len() * 2);
    for letter in text.chars() {
        let marked = PLAIN.find(letter).and_then(|at| MARKED.chars().nth(at)).unwrap_or(letter);
        out.push(marked);
        if "aeiouyAEIOUY".contains(letter) {
            out.push(marked);
        }
    }
    Cow::Owned(out)
}

const OVERRIDE: char = '\u{202e}';
const POP: char = '\u{202c}';

fn mirror(text: &str) -> Cow<'_, str> {
    let mut out = String::with_capacity(text.len() * 2);
    let mut inside = false;
    for letter in text.chars() {
        let is_word = letter.is_alphanumeric() || (inside && letter.is_ascii_punctuation());
        if is_word != inside {
            out.push(if is_word { OVERRIDE } else { POP });
            inside = is_word;
        }
        out.push(letter);
    }
    if inside {
        out.push(POP);
    }
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_lengthen_and_mirrors_are_closed() {
        assert_eq!(accent("Import 3 files"), "ÍÍɱþóóřţ 3 ƒííļééš");
        assert_eq!(mirror("Two words."), "\u{202e}Two\u{202c} \u{202e}words.\u{202c}");
        assert_eq!(mirror(""), "");
    }

    proptest::proptest! {
        #[test]
        fn every_override_is_closed(text in ".{0,60}") {
            let count = |mark: char| mirror(&text).chars().filter(|letter| *letter == mark).count();
            let before = |mark: char| text.chars().filter(|letter| *letter == mark).count();
            proptest::prop_assert_eq!(count(OVERRIDE) - before(OVERRIDE), count(POP) - before(POP));
        }
    }
}
