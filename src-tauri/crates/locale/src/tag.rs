//! The locales that there are.

/// Where a line begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// At the left.
    LeftToRight,
    /// At the right.
    RightToLeft,
}

/// One of the product's locales.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Locale {
    /// BCP 47.
    pub tag: &'static str,
    /// The language's own name for itself.
    pub endonym: &'static str,
    /// Where a line begins.
    pub direction: Direction,
    /// Whether everything is said in it; where it is not, English fills the gaps.
    pub complete: bool,
}

const fn ltr(tag: &'static str, endonym: &'static str, complete: bool) -> Locale {
    Locale { tag, endonym, direction: Direction::LeftToRight, complete }
}

const fn rtl(tag: &'static str, endonym: &'static str, complete: bool) -> Locale {
    Locale { tag, endonym, direction: Direction::RightToLeft, complete }
}

/// What every chain ends in.
pub(crate) const LAST: &str = "en";

pub(crate) const ENGLISH: Locale = ltr(LAST, "English", true);

const LOCALES: &[Locale] = &[
    ENGLISH,
    rtl("ar", "العربية", true),
    ltr("de", "Deutsch", true),
    ltr("es-419", "Español (Latinoamérica)", false),
    ltr("fr", "Français", false),
    rtl("he", "עברית", false),
    ltr("hi", "हिन्दी", false),
    ltr("it", "Italiano", false),
    ltr("ja", "日本語", true),
    ltr("ko", "한국어", false),
    ltr("nl", "Nederlands", false),
    ltr("pl", "Polski", false),
    ltr("pt-BR", "Português (Brasil)", false),
    ltr("th", "ไทย", false),
    ltr("tr", "Türkçe", false),
    ltr("zh-Hans", "简体中文", false),
    ltr(crate::pseudo::ACCENTED, "Ééñģļîšĥ (XA)", true),
    rtl(crate::pseudo::MIRRORED, "English (XB)", true),
];

/// All locales: English, then the others by their tags, the two that nobody speaks at the end.
#[must_use]
pub const fn available() -> &'static [Locale] {
    LOCALES
}

/// Whether this is the tag of one of the product's locales, in any case of its letters.
#[must_use]
pub fn is_known(tag: &str) -> bool {
    find(tag).is_some()
}

pub(crate) fn find(tag: &str) -> Option<&'static Locale> {
    LOCALES.iter().find(|locale| locale.tag.eq_ignore_ascii_case(tag))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sixteen_and_two_that_nobody_speaks() {
        assert_eq!(LOCALES.len(), 18);
        assert!(is_known("zh-hans") && is_known("ar-XB") && !is_known("zh-Hant") && !is_known(""));
    }

    #[test]
    fn who_claims_to_be_complete_has_words() {
        for locale in LOCALES.iter().filter(|locale| locale.complete && !crate::pseudo::is_pseudo(locale.tag)) {
            let there = crate::words::FILES.iter().any(|(tag, ..)| *tag == locale.tag);
            assert!(there, "{} claims to be complete and has no file", locale.tag);
        }
    }

    #[test]
    fn no_words_for_a_locale_that_is_not_offered() {
        for (tag, area, _) in crate::words::FILES {
            assert!(is_known(tag), "locales/{tag}/{area}.ftl is of no locale of the product");
        }
    }
}
