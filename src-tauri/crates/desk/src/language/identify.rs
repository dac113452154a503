//! From a text to its language.

use std::borrow::Cow;

use super::Language;
use super::words;

/// So much of a text is looked at. More of it changes no answer.
const MOST_BYTES: usize = 512;
/// `whatlang` is slow, and sure after a few sentences.
const MOST_BYTES_SLOWLY: usize = 384;
/// Without a single small word it is never sure of less.
const FEWEST_BYTES_SLOWLY: usize = 32;
/// With fewer letters than this nothing is said about writing systems that many languages share.
const FEWEST_LETTERS: usize = 12;
/// So sure `whatlang` must be, from nought to one, before it is believed.
const SURE: f64 = 0.6;

/// A writing system, as far as it tells languages apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Script {
    Latin,
    Cyrillic,
    Arabic,
    Hebrew,
    Devanagari,
    Han,
    Kana,
    Hangul,
    /// One language in our reach uses it: the place in [`SINGLE`].
    Single(usize),
}

/// Writing systems that one language in our reach uses.
const SINGLE: [(u32, u32, &str); 18] = [
    (0x0370, 0x03ff, "el"),
    (0x0531, 0x058f, "hy"),
    (0x0700, 0x074f, "syr"),
    (0x0980, 0x09ff, "bn"),
    (0x0a00, 0x0a7f, "pa"),
    (0x0a80, 0x0aff, "gu"),
    (0x0b00, 0x0b7f, "or"),
    (0x0b80, 0x0bff, "ta"),
    (0x0c00, 0x0c7f, "te"),
    (0x0c80, 0x0cff, "kn"),
    (0x0d00, 0x0d7f, "ml"),
    (0x0d80, 0x0dff, "si"),
    (0x0e00, 0x0e7f, "th"),
    (0x0e80, 0x0eff, "lo"),
    (0x1000, 0x109f, "my"),
    (0x10a0, 0x10ff, "ka"),
    (0x1200, 0x137f, "am"),
    (0x1780, 0x17ff, "km"),
];

fn script_of(letter: char) -> Option<Script> {
    let code = u32::from(letter);
    match code {
        0x41..=0x5a | 0x61..=0x7a | 0xc0..=0x24f | 0x1e00..=0x1eff => {
            (code != 0xd7 && code != 0xf7).then_some(Script::Latin)
        }
        0x00..=0x36f => None,
        0x400..=0x52f => Some(Script::Cyrillic),
        0x590..=0x5ff => Some(Script::Hebrew),
        0x600..=0x6ff | 0x750..=0x77f | 0x8a0..=0x8ff | 0xfb50..=0xfdff | 0xfe70..=0xfeff => Some(Script::Arabic),
        0x900..=0x97f => Some(Script::Devanagari),
        0x3040..=0x30ff | 0x31f0..=0x31ff | 0xff66..=0xff9d => Some(Script::Kana),
        0x3400..=0x4dbf | 0x4e00..=0x9fff | 0xf900..=0xfaff | 0x2_0000..=0x2_fa1f => Some(Script::Han),
        0x1100..=0x11ff | 0x3130..=0x318f | 0xac00..=0xd7a3 => Some(Script::Hangul),
        _ => SINGLE.iter().position(|(from, to, _)| (*from..=*to).contains(&code)).map(Script::Single),
    }
}

#[derive(Debug, Default)]
struct Counts {
    latin: usize,
    cyrillic: usize,
    arabic: usize,
    hebrew: usize,
    devanagari: usize,
    han: usize,
    kana: usize,
    hangul: usize,
    single: [usize; SINGLE.len()],
}

fn count(text: &str) -> Counts {
    let mut counts = Counts::default();
    for letter in text.chars() {
        let slot = match script_of(letter) {
            Some(Script::Latin) => &mut counts.latin,
            Some(Script::Cyrillic) => &mut counts.cyrillic,
            Some(Script::Arabic) => &mut counts.arabic,
            Some(Script::Hebrew) => &mut counts.hebrew,
            Some(Script::Devanagari) => &mut counts.devanagari,
            Some(Script::Han) => &mut counts.han,
            Some(Script::Kana) => &mut counts.kana,
            Some(Script::Hangul) => &mut counts.hangul,
            Some(Script::Single(at)) => match counts.single.get_mut(at) {
                Some(slot) => slot,
                None => continue,
            },
            None => continue,
        };
        *slot += 1;
    }
    counts
}

/// The language of a text. Hand in what somebody wrote themselves, without quotations and signature.
#[must_use]
pub fn identify(text: &str) -> Language {
    let sample = sample(text);
    let counts = count(&sample);
    // Names, models and links in Latin letters stand in texts of every writing system, so Latin letters weigh half.
    // A character of the East stands for a syllable or a word and weighs double.
    let (single, single_tag) =
        counts.single.iter().zip(SINGLE).map(|(count, (_, _, tag))| (*count, tag)).max().unwrap_or((0, "und"));
    let weights = [
        (counts.latin, Script::Latin),
        (counts.cyrillic * 2, Script::Cyrillic),
        (counts.arabic * 2, Script::Arabic),
        (counts.hebrew * 2, Script::Hebrew),
        (counts.devanagari * 2, Script::Devanagari),
        ((counts.han + counts.kana + counts.hangul) * 4, Script::Han),
        (single * 2, Script::Single(0)),
    ];
    let Some((weight, script)) = weights.into_iter().max_by_key(|(weight, _)| *weight) else {
        return Language::UNKNOWN;
    };
    if weight == 0 {
        return Language::UNKNOWN;
    }
    match script {
        Script::Latin if counts.latin >= FEWEST_LETTERS => latin(&sample),
        Script::Cyrillic if counts.cyrillic >= FEWEST_LETTERS => cyrillic(&sample),
        Script::Latin | Script::Cyrillic => Language::UNKNOWN,
        Script::Arabic => arabic(&sample),
        Script::Hebrew => hebrew(&sample),
        Script::Devanagari => devanagari(&sample),
        Script::Han | Script::Kana | Script::Hangul => east(&sample, &counts),
        Script::Single(_) => Language::known(single_tag),
    }
}

fn start(text: &str, most: usize) -> &str {
    let mut end = text.len().min(most);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).unwrap_or(text)
}

/// The beginning of a text without links and addresses, which are in nobody's language.
fn sample(text: &str) -> Cow<'_, str> {
    let start = start(text, MOST_BYTES);
    if !start.contains("://") && !start.contains('@') && !start.contains("www.") {
        return Cow::Borrowed(start);
    }
    let is_word = |word: &&str| !word.contains("://") && !word.contains('@') && !word.contains("www.");
    Cow::Owned(start.split_whitespace().filter(is_word).collect::<Vec<_>>().join(" "))
}

/// Japanese mixes kana into Chinese characters, Korean hardly uses those any more.
fn east(text: &str, counts: &Counts) -> Language {
    if counts.hangul > counts.kana && counts.hangul * 4 >= counts.han {
        return Language::known("ko");
    }
    if counts.kana > 0 && counts.kana * 16 >= counts.han {
        return Language::known("ja");
    }
    if text.chars().any(|letter| words::ONLY_JAPANESE.contains(letter)) {
        return Language::known("ja");
    }
    let simple = text.chars().filter(|letter| words::ONLY_SIMPLIFIED.contains(*letter)).count();
    let traditional = text.chars().filter(|letter| words::ONLY_TRADITIONAL.contains(*letter)).count();
    Language::known(if traditional > simple { "zh-Hant" } else { "zh-Hans" })
}

fn cyrillic(text: &str) -> Language {
    let has = |letters: &str| text.chars().any(|letter| letters.contains(letter));
    let tag = if has("әғқңұһӘҒҚҢҰҺ") {
        "kk"
    } else if has("ўЎ") {
        "be"
    } else if has("ђћњљџЂЋЊЉЏ") {
        "sr"
    } else if has("ѓќѕЃЌЅ") {
        "mk"
    } else if has("іїєґІЇЄҐ") {
        "uk"
    } else if has("ыэёЫЭЁ") {
        "ru"
    } else {
        // What is left without a letter of its own: Russian without the usual ones, or Bulgarian.
        return match whatlang::detect(start(text, MOST_BYTES_SLOWLY)) {
            Some(found) if found.lang() == whatlang::Lang::Bul && found.confidence() >= SURE => Language::known("bg"),
            _ if has("ъЪ")
                && text
                    .split_whitespace()
                    .any(|word| matches!(word, "на" | "се" | "да" | "съм" | "за" | "ми" | "е")) =>
            {
                Language::known("bg")
            }
            _ => Language::known("ru"),
        };
    };
    Language::known(tag)
}

fn arabic(text: &str) -> Language {
    let has = |letters: &str| text.chars().any(|letter| letters.contains(letter));
    Language::known(if has("ٹڈڑےں") {
        "ur"
    } else if has("پچژگی") {
        "fa"
    } else {
        "ar"
    })
}

fn hebrew(text: &str) -> Language {
    let yiddish = ["און", "איז", "נישט"].iter().filter(|word| text.split_whitespace().any(|own| own == **word)).count();
    Language::known(if yiddish >= 2 || text.contains(['װ', 'ױ', 'ײ']) { "yi" } else { "he" })
}

fn devanagari(text: &str) -> Language {
    let count = |words: &[&str]| text.split_whitespace().filter(|word| words.contains(word)).count();
    let marathi = count(&["आहे", "आणि", "नाही", "माझे", "माझा", "आहेत", "मला"]) + text.matches('ळ').count();
    let nepali = count(&["छ", "छन्", "मेरो", "हुन्छ", "गर्न", "पनि", "भएको", "तपाईंको"]);
    let hindi = count(&["है", "और", "नहीं", "मेरा", "मेरे", "हैं", "मुझे", "में", "के", "की", "का"]);
    Language::known(if marathi > hindi && marathi >= nepali {
        "mr"
    } else if nepali > hindi {
        "ne"
    } else {
        "hi"
    })
}

/// Latin letters. `whichlang` knows ten of the languages that use them and takes every other for one of the ten; so
/// its answer stands only when small words of that language occur, and no other language's occur more often.
fn latin(text: &str) -> Language {
    let guess = from_whichlang(whichlang::detect_language(text));
    let votes = words::votes(text);
    let of_guess = votes.of(guess);
    let (best, most) = votes.best();
    // So many small words outweigh letters that a broken charset has put in.
    let is_foreign = of_guess < 6 && words::is_foreign(text, guess);
    if of_guess >= 2 && of_guess >= most && !is_foreign {
        return guess;
    }
    if most >= 3 && votes.is_clear(most) && !words::is_foreign(text, best) {
        return best;
    }
    if most == 0 && text.len() < FEWEST_BYTES_SLOWLY {
        return Language::UNKNOWN;
    }
    match whatlang::detect(start(text, MOST_BYTES_SLOWLY))
        .map(|found| (from_whatlang(found.lang()), found.confidence()))
    {
        Some((Some(found), sure)) if found == guess || found == best || sure >= SURE => {
            // Where both agree little evidence is enough; a language that only `whatlang` knows must be sure.
            if found == guess || votes.of(found) > 0 || sure >= 0.9 || (sure >= SURE && of_guess == 0 && most == 0) {
                found
            } else {
                Language::UNKNOWN
            }
        }
        _ if of_guess >= 1 && of_guess >= most && !words::is_foreign(text, guess) => guess,
        _ => Language::UNKNOWN,
    }
}

fn from_whichlang(found: whichlang::Lang) -> Language {
    use whichlang::Lang;
    Language::known(match found {
        Lang::Ara => "ar",
        Lang::Cmn => "zh-Hans",
        Lang::Deu => "de",
        Lang::Eng => "en",
        Lang::Fra => "fr",
        Lang::Hin => "hi",
        Lang::Ita => "it",
        Lang::Jpn => "ja",
        Lang::Kor => "ko",
        Lang::Nld => "nl",
        Lang::Por => "pt",
        Lang::Rus => "ru",
        Lang::Spa => "es",
        Lang::Swe => "sv",
        Lang::Tur => "tr",
        Lang::Vie => "vi",
    })
}

fn from_whatlang(found: whatlang::Lang) -> Option<Language> {
    use whatlang::Lang;
    Some(Language::known(match found {
        Lang::Eng => "en",
        Lang::Spa => "es",
        Lang::Por => "pt",
        Lang::Ita => "it",
        Lang::Fra => "fr",
        Lang::Deu => "de",
        Lang::Pol => "pl",
        Lang::Nob => "nb",
        Lang::Dan => "da",
        Lang::Swe => "sv",
        Lang::Fin => "fi",
        Lang::Tur => "tr",
        Lang::Nld => "nl",
        Lang::Hun => "hu",
        Lang::Ces => "cs",
        Lang::Ron => "ro",
        Lang::Slv => "sl",
        Lang::Hrv => "hr",
        Lang::Lit => "lt",
        Lang::Lav => "lv",
        Lang::Est => "et",
        Lang::Vie => "vi",
        Lang::Uzb => "uz",
        Lang::Aze => "az",
        Lang::Ind => "id",
        Lang::Tuk => "tk",
        Lang::Zul => "zu",
        Lang::Afr => "af",
        Lang::Slk => "sk",
        Lang::Cat => "ca",
        Lang::Tgl => "tl",
        Lang::Cym => "cy",
        // Nobody writes to a shop in these, but short texts are often taken for them.
        _ => return None,
    }))
}
