//! From what somebody wishes to what there is.

use crate::tag::{self, LAST};

/// Ranges that stand for a locale of ours though no prefix of them is its tag: each language that we have with a region
/// or a script in its tag, and the regions that write Chinese in the simplified script. Chinese in the other script is
/// no wish for this one.
const RANGES: &[(&str, &str)] = &[
    ("es", "es-419"),
    ("pt", "pt-BR"),
    ("zh", "zh-Hans"),
    ("zh-CN", "zh-Hans"),
    ("zh-SG", "zh-Hans"),
    ("zh-MY", "zh-Hans"),
    ("iw", "he"),
];
/// Ranges at which the search for this wish ends without anything.
const ELSEWHERE: &[&str] = &["zh-Hant", "zh-TW", "zh-HK", "zh-MO"];

/// The best locale for a list of wishes, the dearest first, among those that are complete; English where none fits.
///
/// Each wish is a language tag (BCP 47), or a name as POSIX writes it (`de_AT.UTF-8`). The wishes are taken in turn,
/// each shortened from its end until something is found: RFC 4647 §3.4.
#[must_use]
pub fn negotiate<T: AsRef<str>>(wishes: &[T]) -> &'static str {
    wishes.iter().find_map(|wish| look_up(wish.as_ref())).unwrap_or(LAST)
}

fn look_up(wish: &str) -> Option<&'static str> {
    let plain = wish.split(['.', '@']).next().unwrap_or_default().replace('_', "-");
    let mut range = plain.as_str();
    loop {
        if ELSEWHERE.iter().any(|other| other.eq_ignore_ascii_case(range)) {
            return None;
        }
        let alias = RANGES.iter().find(|(from, _)| from.eq_ignore_ascii_case(range)).map(|(_, to)| *to);
        if let Some(locale) = tag::find(alias.unwrap_or(range)).filter(|locale| locale.complete) {
            return Some(locale.tag);
        }
        let (shorter, _) = range.rsplit_once('-')?;
        // A single letter begins an extension and means nothing without what followed it.
        range = match shorter.rsplit_once('-') {
            Some((before, single)) if single.len() == 1 => before,
            _ => shorter,
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wishes_are_looked_up_in_turn() {
        let cases: &[(&[&str], &str)] = &[
            (&["de"], "de"),
            (&["de-AT"], "de"),
            (&["DE-at-1996"], "de"),
            (&["de_CH.UTF-8@euro"], "de"),
            (&["ja-JP-u-ca-japanese"], "ja"),
            (&["ja-x-private"], "ja"),
            (&["ar-EG", "en"], "ar"),
            (&["en-XA"], "en-XA"),
            (&["ar-XB"], "ar-XB"),
            (&["fr", "de"], "de"),
            (&["zh-Hant-TW", "ja"], "ja"),
            (&["C"], "en"),
            (&["POSIX"], "en"),
            (&[""], "en"),
            (&["-", "x", "de-"], "de"),
            (&["tlh"], "en"),
            (&[], "en"),
        ];
        for (wishes, expected) in cases {
            assert_eq!(negotiate(wishes), *expected, "{wishes:?}");
        }
    }

    proptest::proptest! {
        #[test]
        fn whatever_is_wished_for_something_known_is_given(wishes in proptest::collection::vec(".{0,20}", 0..4)) {
            proptest::prop_assert!(tag::find(negotiate(&wishes)).is_some_and(|locale| locale.complete));
        }
    }
}
