//! How text becomes words that can be searched, in every script, and how findings are shown in it.
//!
//! The same routine prepares what is indexed, reads what is asked for and marks what was found, so that the three agree:
//! compatibility forms are one (NFKC), case and Latin and Greek accents do not count, Arabic and Hebrew are compared
//! without vowel signs and with the usual variants of their letters as one, and in scripts that put no spaces between
//! words (Chinese, Japanese, Korean by syllable, Thai, Lao, Khmer, Burmese) every character is a word, so that a
//! query of two characters finds exactly the texts that contain the two.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{decompose_canonical, is_combining_mark};

/// Words are compared up to this length, in characters. Longer ones are seldom words.
const LONGEST_WORD: usize = 40;
const MOST_PHRASES: usize = 32;
const MOST_WORDS: usize = 64;

/// What is asked for: texts that hold every phrase.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Query {
    pub(crate) phrases: Vec<Phrase>,
}

/// Words that follow each other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Phrase {
    words: Vec<String>,
    /// The last word may go on: it is still being written.
    open: bool,
}

impl Query {
    /// Reads what somebody typed. Words are looked for all; words in quotation marks one after the other; the last word
    /// also as the beginning of a longer one, unless a space follows it.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let mut phrases = Vec::new();
        let mut quoted = false;
        for part in text.split(['"', '“', '”', '„', '«', '»']) {
            if quoted {
                phrases.extend(Phrase::of(part, false));
            } else {
                let words: Vec<&str> = part.split_whitespace().collect();
                for (at, word) in words.iter().enumerate() {
                    let is_last = at + 1 == words.len() && part.ends_with(word) && text.ends_with(part);
                    phrases.extend(Phrase::of(word, is_last));
                }
            }
            quoted = !quoted;
        }
        phrases.truncate(MOST_PHRASES);
        Self { phrases }
    }

    /// Whether nothing is asked for: then nothing is found.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.phrases.is_empty()
    }

    /// In the language of FTS5. Words hold neither quotation marks nor ASCII signs, so that any text is a safe query.
    pub(crate) fn expression(&self) -> String {
        self.phrases.iter().map(Phrase::expression).collect::<Vec<_>>().join(" ")
    }
}

impl Phrase {
    fn of(text: &str, is_last: bool) -> Option<Self> {
        let mut words = Vec::new();
        let mut last_end = 0;
        let mut spaced = true;
        each_word(text, &mut |word, place, is_spaced| {
            words.push(word.to_owned());
            last_end = place.end;
            spaced = is_spaced;
        });
        words.truncate(MOST_WORDS);
        let last = words.last()?;
        let long_enough = last.chars().count() >= if last.is_ascii() { 3 } else { 2 };
        let open = is_last && spaced && long_enough && last_end == text.len();
        Some(Self { words, open })
    }

    pub(crate) fn expression(&self) -> String {
        format!("\"{}\"{}", self.words.join(" "), if self.open { " *" } else { "" })
    }

    fn matches(&self, words: &[Word]) -> bool {
        let last = self.words.len().saturating_sub(1);
        self.words.len() == words.len()
            && self.words.iter().zip(words).enumerate().all(|(at, (asked, word))| {
                if at == last && self.open { word.text.starts_with(asked) } else { word.text == *asked }
            })
    }
}

/// The words of a text with single spaces between them, as they are indexed.
#[must_use]
pub fn prepare(text: &str) -> String {
    let mut prepared = String::with_capacity(text.len());
    each_word(text, &mut |word, _, _| {
        if !prepared.is_empty() {
            prepared.push(' ');
        }
        prepared.push_str(word);
    });
    prepared
}

struct Word {
    text: String,
    place: Range<usize>,
}

fn words_of(text: &str) -> Vec<Word> {
    let mut words = Vec::new();
    each_word(text, &mut |word, place, _| words.push(Word { text: word.to_owned(), place }));
    words
}

/// Where a text holds what is asked for: ranges of bytes, in order, none touching the next.
#[must_use]
pub fn highlights(text: &str, query: &Query) -> Vec<Range<usize>> {
    let words = words_of(text);
    let mut found = Vec::new();
    for phrase in &query.phrases {
        for window in words.windows(phrase.words.len().max(1)) {
            if phrase.matches(window)
                && let (Some(first), Some(last)) = (window.first(), window.last())
            {
                found.push(first.place.start..last.place.end);
            }
        }
    }
    joined(found)
}

fn joined(mut ranges: Vec<Range<usize>>) -> Vec<Range<usize>> {
    ranges.sort_by_key(|range| (range.start, range.end));
    let mut all: Vec<Range<usize>> = Vec::new();
    for range in ranges {
        match all.last_mut() {
            Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
            _ => all.push(range),
        }
    }
    all
}

/// A piece of a text around what was found.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Snippet {
    /// The piece, with white space made single; `…` stands where the text goes on.
    pub text: String,
    /// What was found in it: ranges of bytes of the piece.
    pub highlights: Vec<Range<usize>>,
}

/// A piece of at most so many characters (besides the two `…`), around the first finding, or from the beginning when
/// there is none.
#[must_use]
pub fn snippet(text: &str, query: &Query, longest: usize) -> Snippet {
    let first = highlights(text, query).first().map_or(0, |range| range.start);
    // About a third of the room stands before the finding; a piece begins after a space where one is near.
    let before: Vec<usize> =
        text.get(..first).unwrap_or_default().char_indices().rev().map(|(at, _)| at).take(longest / 3).collect();
    let mut start = before.last().copied().unwrap_or(first);
    if start > 0 {
        let space = text.get(start..first).and_then(|lead| lead.find(char::is_whitespace));
        start += space.filter(|space| *space < longest / 6).unwrap_or(0);
    }
    let rest = text.get(start..).unwrap_or_default();
    let mut piece = String::with_capacity(longest * 2);
    if start > 0 {
        piece.push('…');
    }
    let mut count = 0;
    let mut spaced = true;
    let mut cut = false;
    for character in rest.chars() {
        if character.is_whitespace() || character.is_control() {
            if !spaced {
                piece.push(' ');
                count += 1;
            }
            spaced = true;
        } else if count >= longest {
            cut = true;
            break;
        } else {
            piece.push(character);
            count += 1;
            spaced = false;
        }
    }
    piece.truncate(piece.trim_end().len());
    if cut {
        piece.push('…');
    }
    let highlights = highlights(&piece, query);
    Snippet { text: piece, highlights }
}

/// Calls with each word, the bytes of the text that it stands for, and whether its script puts spaces between words.
fn each_word(text: &str, found: &mut dyn FnMut(&str, Range<usize>, bool)) {
    let mut writer = Writer { word: String::new(), length: 0, start: 0, end: 0, found };
    let mut rest = text.char_indices().peekable();
    while let Some((at, first)) = rest.next() {
        if first.is_ascii() {
            let place = at..at + 1;
            if first.is_ascii_alphanumeric() {
                writer.letter(first.to_ascii_lowercase(), &place);
            } else {
                writer.gap();
            }
            continue;
        }
        let mut end = at + first.len_utf8();
        let mut single = true;
        while let Some((next_at, next)) = rest.next_if(|(_, next)| joins(first, *next)) {
            end = next_at + next.len_utf8();
            single = false;
        }
        let place = at..end;
        if single && is_plain_ideograph(first) {
            writer.alone(first, &place);
        } else if single && is_own_form(first) {
            first.to_lowercase().for_each(|lower| writer.folded(lower, &place));
        } else {
            let cluster = text.get(place.clone()).unwrap_or_default();
            for character in cluster.nfkc() {
                for lower in character.to_lowercase() {
                    writer.folded(lower, &place);
                }
            }
        }
    }
    writer.gap();
}

struct Writer<'a> {
    word: String,
    length: usize,
    start: usize,
    end: usize,
    found: &'a mut dyn FnMut(&str, Range<usize>, bool),
}

impl Writer<'_> {
    fn letter(&mut self, letter: char, place: &Range<usize>) {
        if self.word.is_empty() {
            self.start = place.start;
        }
        if self.length < LONGEST_WORD {
            self.word.push(letter);
            self.length += 1;
        }
        self.end = place.end;
    }

    fn alone(&mut self, letter: char, place: &Range<usize>) {
        self.gap();
        (self.found)(letter.encode_utf8(&mut [0; 4]), place.clone(), false);
    }

    fn gap(&mut self) {
        if !self.word.is_empty() {
            (self.found)(&self.word, self.start..self.end, true);
            self.word.clear();
            self.length = 0;
        }
    }

    /// One character of a normal form, lower case.
    fn folded(&mut self, letter: char, place: &Range<usize>) {
        match letter {
            // Soft hyphen, joiners, marks of direction, variation selectors: as if they were not there.
            '\u{ad}'
            | '\u{61c}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2069}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}'
            | '\u{e0100}'..='\u{e01ef}' => self.lengthen(place),
            // Accents that did not join a letter; Hebrew points; Arabic vowel signs and the stretching stroke.
            '\u{300}'..='\u{36f}'
            | '\u{591}'..='\u{5bd}'
            | '\u{5bf}'
            | '\u{5c1}'
            | '\u{5c2}'
            | '\u{5c4}'
            | '\u{5c5}'
            | '\u{5c7}'
            | '\u{610}'..='\u{61a}'
            | '\u{640}'
            | '\u{64b}'..='\u{65f}'
            | '\u{670}'
            | '\u{6d6}'..='\u{6dc}'
            | '\u{6df}'..='\u{6e8}'
            | '\u{6ea}'..='\u{6ed}' => self.lengthen(place),
            'آ' | 'أ' | 'إ' | 'ٱ' => self.letter('ا', place),
            'ى' | 'ی' => self.letter('ي', place),
            'ة' => self.letter('ه', place),
            'ک' => self.letter('ك', place),
            'ё' => self.letter('е', place),
            'ς' => self.letter('σ', place),
            'ß' => self.letters("ss", place),
            'æ' => self.letters("ae", place),
            'œ' => self.letters("oe", place),
            'þ' => self.letters("th", place),
            'ø' => self.letter('o', place),
            'đ' | 'ð' => self.letter('d', place),
            'ł' => self.letter('l', place),
            'ı' => self.letter('i', place),
            '\u{c0}'..='\u{24f}' | '\u{370}'..='\u{3ff}' | '\u{1e00}'..='\u{1fff}' => {
                self.without_accents(letter, place)
            }
            // Letters of Cyrillic, Hebrew, Arabic and Devanagari that need no folding, before the slow questions.
            '\u{430}'..='\u{45f}' | '\u{5d0}'..='\u{5ea}' | '\u{620}'..='\u{64a}' | '\u{904}'..='\u{939}' => {
                self.letter(letter, place)
            }
            _ if is_word_alone(letter) => self.alone(letter, place),
            _ if letter.is_alphanumeric() => self.letter(digit(letter), place),
            // Vowel signs that belong to a word, as in Devanagari; a mark on nothing is no word.
            _ if is_combining_mark(letter) && !self.word.is_empty() => self.letter(letter, place),
            _ => self.gap(),
        }
    }

    fn letters(&mut self, letters: &str, place: &Range<usize>) {
        letters.chars().for_each(|letter| self.letter(letter, place));
    }

    fn lengthen(&mut self, place: &Range<usize>) {
        if !self.word.is_empty() {
            self.end = place.end;
        }
    }

    fn without_accents(&mut self, letter: char, place: &Range<usize>) {
        let mut bases = [None; 4];
        let mut slots = bases.iter_mut();
        decompose_canonical(letter, |part| {
            if !is_combining_mark(part)
                && let Some(slot) = slots.next()
            {
                *slot = Some(part);
            }
        });
        for base in bases.into_iter().flatten() {
            if base.is_alphanumeric() {
                self.letter(if base == 'ς' { 'σ' } else { base }, place);
            } else {
                self.gap();
            }
        }
    }
}

/// Whether a character belongs to the one before it: marks, and the parts of a Korean syllable.
fn joins(first: char, next: char) -> bool {
    match next {
        '\u{0}'..='\u{2ff}' => false,
        '\u{ff9e}' | '\u{ff9f}' => true,
        '\u{1160}'..='\u{11ff}' => matches!(first, '\u{1100}'..='\u{11ff}' | '\u{ac00}'..='\u{d7a3}'),
        _ => is_combining_mark(next),
    }
}

/// Characters that are themselves in the normal form, have no case and are words alone: most of a Chinese, Japanese or
/// Korean text.
const fn is_plain_ideograph(letter: char) -> bool {
    matches!(letter, '\u{3041}'..='\u{3096}' | '\u{30a1}'..='\u{30fa}' | '\u{30fc}'..='\u{30fe}' | '\u{4e00}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}')
}

/// Letters that are themselves in the normal form, with or without case: most of what is written in Latin letters with
/// accents, in Greek, Cyrillic, Hebrew, Arabic and Devanagari. Looking the form up costs more than all the rest.
const fn is_own_form(letter: char) -> bool {
    matches!(letter,
        '\u{c0}'..='\u{131}' | '\u{134}'..='\u{13e}' | '\u{141}'..='\u{148}' | '\u{14a}'..='\u{17e}' | '\u{388}'..='\u{3ce}'
        | '\u{400}'..='\u{482}' | '\u{5d0}'..='\u{5ea}' | '\u{620}'..='\u{64a}' | '\u{904}'..='\u{939}')
}

/// Whether a character is a word of its own.
fn is_word_alone(letter: char) -> bool {
    let script = matches!(letter,
        '\u{e00}'..='\u{e4f}' | '\u{e80}'..='\u{ecf}' | '\u{edc}'..='\u{edf}' | '\u{1000}'..='\u{103f}' | '\u{104a}'..='\u{109f}'
        | '\u{1100}'..='\u{11ff}' | '\u{1780}'..='\u{17df}' | '\u{2e80}'..='\u{2fdf}' | '\u{3005}'..='\u{3007}' | '\u{3021}'..='\u{3029}'
        | '\u{3031}'..='\u{3035}' | '\u{303b}' | '\u{303c}' | '\u{3040}'..='\u{318f}' | '\u{31a0}'..='\u{31bf}' | '\u{31f0}'..='\u{31ff}'
        | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{a960}'..='\u{a97f}' | '\u{ac00}'..='\u{d7ff}' | '\u{f900}'..='\u{faff}'
        | '\u{1b000}'..='\u{1b16f}' | '\u{20000}'..='\u{3ffff}');
    script && (letter.is_alphanumeric() || is_combining_mark(letter))
}

/// Digits of the scripts that have their own are compared as the common ones.
fn digit(letter: char) -> char {
    const ZEROES: [u32; 12] = [0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xe50, 0xed0, 0x1040];
    let code = u32::from(letter);
    let value = ZEROES.iter().find(|zero| (**zero..**zero + 10).contains(&code)).map(|zero| code - zero);
    value.and_then(|value| char::from_digit(value, 10)).unwrap_or(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_that_are_not_looked_up_are_their_own_form() {
        let skipped = ('\0'..=char::MAX).filter(|letter| is_own_form(*letter) || is_plain_ideograph(*letter));
        for letter in skipped {
            assert!(std::iter::once(letter).nfkc().eq([letter]), "{letter} U+{:04X}", u32::from(letter));
            // Lower case must not need it either.
            assert!(letter.to_lowercase().nfkc().eq(letter.to_lowercase()), "{letter} in lower case");
        }
    }
}
