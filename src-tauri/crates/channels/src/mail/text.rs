//! Text out of what mail calls text: line ends, flowed paragraphs, HTML.

use std::borrow::Cow;

use mail_parser::decoders::html::add_html_token;
use mail_parser::{MessagePart, MimeHeaders};

const LONGEST_ENTITY: usize = 32;
const LONGEST_FILE_NAME: usize = 120;

/// With `\n` line ends and without control characters, byte order marks and trailing white space.
pub(super) fn clean(text: Cow<'_, str>) -> Cow<'_, str> {
    let is_odd = |byte: u8| (byte < 0x20 && byte != b'\n' && byte != b'\t') || byte == 0x7f;
    let odd = text.bytes().any(is_odd) || text.contains('\u{feff}');
    if !odd {
        return match text {
            Cow::Borrowed(text) => Cow::Borrowed(text.trim_end()),
            Cow::Owned(mut text) => {
                text.truncate(text.trim_end().len());
                Cow::Owned(text)
            }
        };
    }
    let mut cleaned = String::with_capacity(text.len());
    let mut rest = text.trim_end();
    while let Some(at) = rest.find(|letter: char| letter == '\u{feff}' || u8::try_from(letter).is_ok_and(is_odd)) {
        let (before, after) = rest.split_at(at);
        cleaned.push_str(before);
        let mut letters = after.chars();
        // A lone carriage return ends a line as well.
        if letters.next() == Some('\r') && !letters.as_str().starts_with('\n') {
            cleaned.push('\n');
        }
        rest = letters.as_str();
    }
    cleaned.push_str(rest);
    Cow::Owned(cleaned)
}

/// How a part breaks its lines (RFC 3676).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Flow {
    /// As they stand.
    Fixed,
    /// A line that ends in a space goes on in the next.
    Flowed,
    /// As flowed, and that space is not part of the text.
    FlowedDeletingSpace,
}

pub(super) fn flow_of(part: &MessagePart<'_>) -> Flow {
    let Some(declared) = part.content_type() else { return Flow::Fixed };
    let says =
        |name: &str, wanted: &str| declared.attribute(name).is_some_and(|value| value.eq_ignore_ascii_case(wanted));
    match (says("format", "flowed"), says("delsp", "yes")) {
        (false, _) => Flow::Fixed,
        (true, false) => Flow::Flowed,
        (true, true) => Flow::FlowedDeletingSpace,
    }
}

/// Joins the lines that a sender has broken for the journey only.
pub(super) fn unflow(text: Cow<'_, str>, flow: Flow) -> Cow<'_, str> {
    if flow == Flow::Fixed {
        return text;
    }
    let mut joined = String::with_capacity(text.len());
    let mut open_depth: Option<usize> = None;
    for line in text.split('\n') {
        let line = line.strip_suffix('\r').unwrap_or(line);
        let unquoted = line.trim_start_matches('>');
        let depth = line.len() - unquoted.len();
        let body = unquoted.strip_prefix(' ').unwrap_or(unquoted);
        let is_signature = body == "-- ";
        match open_depth.take() {
            Some(open) if open == depth && !is_signature => {}
            Some(_) => {
                joined.push('\n');
                start_line(&mut joined, depth);
            }
            None => start_line(&mut joined, depth),
        }
        if body.ends_with(' ') && !is_signature {
            let kept = if flow == Flow::FlowedDeletingSpace { body.strip_suffix(' ').unwrap_or(body) } else { body };
            joined.push_str(kept);
            open_depth = Some(depth);
        } else {
            joined.push_str(body);
            joined.push('\n');
        }
    }
    Cow::Owned(joined)
}

fn start_line(text: &mut String, depth: usize) {
    if depth > 0 {
        text.extend(std::iter::repeat_n('>', depth));
        text.push(' ');
    }
}

/// Plain text as HTML.
pub(super) fn html_of_text(text: &str) -> String {
    let mut html = String::with_capacity(text.len() + 16);
    html.push_str("<div>");
    for letter in text.chars() {
        match letter {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '\n' => html.push_str("<br>"),
            other => html.push(other),
        }
    }
    html.push_str("</div>");
    html
}

/// The last component of a file name, without characters that mislead, and not too long.
pub(super) fn file_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let misleads = |letter: char| {
        letter.is_control()
            || matches!(letter, '\u{200e}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    let plain: String = last.chars().filter(|letter| !misleads(*letter)).collect();
    let plain = plain.trim_matches([' ', '.']);
    let count = plain.chars().count();
    if count <= LONGEST_FILE_NAME {
        return plain.to_owned();
    }
    let (stem, suffix) = plain.rsplit_once('.').filter(|(_, suffix)| suffix.len() <= 10).unwrap_or((plain, ""));
    let kept: String = stem.chars().take(LONGEST_FILE_NAME - suffix.chars().count() - 1).collect();
    if suffix.is_empty() { kept } else { format!("{kept}.{suffix}") }
}

/// The text of an HTML page, with `\n` line ends, quotations marked by `> `.
///
/// It is for reading, searching and telling the language; it is not HTML and makes nothing safe.
#[must_use]
pub fn text_of_html(html: &str) -> String {
    let mut page = Page { text: String::with_capacity(html.len() / 2), ..Page::default() };
    let mut rest = html;
    while let Some(at) = memchr::memchr(b'<', rest.as_bytes()) {
        let (before, tag) = rest.split_at(at);
        page.words(before);
        rest = page.tag(tag);
    }
    page.words(rest);
    page.text.truncate(page.text.trim_end().len());
    page.text
}

#[derive(Default)]
struct Page {
    text: String,
    breaks: u8,
    space: bool,
    quote_depth: usize,
    /// The depth of the line that was begun last.
    last_depth: usize,
    preformatted: usize,
}

impl Page {
    /// Takes in what stands between two tags.
    fn words(&mut self, mut rest: &str) {
        while !rest.is_empty() {
            let special = |byte: &u8| {
                matches!(byte, b' ' | b'\n' | b'\r' | b'\t' | 0x0c | b'&')
                    || *byte == 0xc2
                    || *byte == 0xe2
                    || *byte == 0xef
            };
            let at = rest.as_bytes().iter().position(special).unwrap_or(rest.len());
            let (plain, tail) = rest.split_at(at);
            if !plain.is_empty() {
                self.begin_word();
                self.text.push_str(plain);
            }
            let mut letters = tail.chars();
            let Some(letter) = letters.next() else { return };
            rest = letters.as_str();
            match letter {
                '\n' if self.preformatted > 0 => self.line_break(1, true),
                ' ' | '\t' if self.preformatted > 0 => {
                    self.begin_word();
                    self.text.push(letter);
                }
                ' ' | '\n' | '\r' | '\t' | '\u{c}' | '\u{a0}' => self.space = true,
                // What senders put in to fill up a preview.
                '\u{200b}' | '\u{feff}' | '\u{ad}' => {}
                '&' => rest = self.entity(tail),
                other => {
                    self.begin_word();
                    self.text.push(other);
                }
            }
        }
    }

    /// Takes in an entity, or the ampersand if it is none; gives what follows.
    fn entity<'t>(&mut self, tail: &'t str) -> &'t str {
        let end = tail.bytes().take(LONGEST_ENTITY).position(|byte| byte == b';');
        let token = end.and_then(|end| tail.get(..=end));
        let Some(token) = token.filter(|token| {
            token.bytes().skip(1).all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'#' | b';'))
        }) else {
            self.begin_word();
            self.text.push('&');
            return tail.get(1..).unwrap_or_default();
        };
        if matches!(token, "&nbsp;" | "&#160;" | "&#xa0;" | "&#xA0;") {
            self.space = true;
        } else if !matches!(token, "&zwnj;" | "&#847;" | "&#8203;" | "&shy;" | "&#65279;") {
            self.begin_word();
            add_html_token(&mut self.text, token.as_bytes(), false);
        }
        tail.get(token.len()..).unwrap_or_default()
    }

    fn begin_word(&mut self) {
        if self.breaks > 0 || self.text.is_empty() {
            if !self.text.is_empty() {
                for left in (0..self.breaks).rev() {
                    self.text.push('\n');
                    if left > 0 {
                        self.text.extend(std::iter::repeat_n('>', self.quote_depth.min(self.last_depth)));
                    }
                }
            }
            if self.quote_depth > 0 {
                self.text.extend(std::iter::repeat_n('>', self.quote_depth));
                self.text.push(' ');
            }
        } else if self.space {
            self.text.push(' ');
        }
        self.last_depth = self.quote_depth;
        self.breaks = 0;
        self.space = false;
    }

    fn line_break(&mut self, wanted: u8, adds: bool) {
        self.breaks = if adds { (self.breaks + wanted).min(2) } else { self.breaks.max(wanted) };
        self.space = false;
    }

    /// Takes in a tag that starts with `<`; gives what follows it.
    fn tag<'t>(&mut self, tag: &'t str) -> &'t str {
        let after = tag.get(1..).unwrap_or_default();
        if let Some(comment) = after.strip_prefix("!--") {
            let end = memchr::memmem::find(comment.as_bytes(), b"-->").map_or(comment.len(), |at| at + 3);
            return comment.get(end..).unwrap_or_default();
        }
        let (closes, named) = after.strip_prefix('/').map_or((false, after), |rest| (true, rest));
        let length = named.bytes().position(|byte| !byte.is_ascii_alphanumeric()).unwrap_or(named.len());
        let name = named.get(..length).unwrap_or_default();
        let is_declaration = after.starts_with(['!', '?']);
        if name.is_empty() && !is_declaration {
            self.begin_word();
            self.text.push('<');
            return after;
        }
        let rest = after_tag(named);
        let mut lower = [0; 12];
        for (slot, byte) in lower.iter_mut().zip(name.bytes()) {
            *slot = byte.to_ascii_lowercase();
        }
        let name = lower.get(..name.len().min(lower.len())).unwrap_or_default();
        match name {
            b"br" => self.line_break(1, true),
            b"p" | b"h1" | b"h2" | b"h3" | b"h4" | b"h5" | b"h6" | b"ul" | b"ol" | b"dl" | b"table" | b"hr" => {
                self.line_break(2, false);
            }
            b"div" | b"li" | b"tr" | b"dt" | b"dd" | b"section" | b"article" | b"header" | b"footer" | b"center"
            | b"body" => {
                self.line_break(1, false);
            }
            b"td" | b"th" => self.space = true,
            b"blockquote" => {
                self.line_break(1, false);
                self.quote_depth =
                    if closes { self.quote_depth.saturating_sub(1) } else { (self.quote_depth + 1).min(32) };
            }
            b"pre" => {
                self.line_break(1, false);
                self.preformatted = if closes { self.preformatted.saturating_sub(1) } else { self.preformatted + 1 };
            }
            b"script" | b"style" | b"title" | b"template" | b"textarea" | b"select" if !closes => {
                return after_element(rest, name);
            }
            _ => {}
        }
        rest
    }
}

/// What follows the end of the tag, whose attributes may quote a `>`.
fn after_tag(tag: &str) -> &str {
    let mut quote = None;
    for (at, byte) in tag.bytes().enumerate() {
        match (quote, byte) {
            (None, b'>') => return tag.get(at + 1..).unwrap_or_default(),
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), byte) if open == byte => quote = None,
            _ => {}
        }
    }
    // A quotation mark that is never closed: the first `>` ends the tag after all.
    memchr::memchr(b'>', tag.as_bytes()).and_then(|at| tag.get(at + 1..)).unwrap_or_default()
}

/// What follows the closing tag of an element whose content is not text; everything when it is never closed.
fn after_element<'t>(rest: &'t str, name: &[u8]) -> &'t str {
    let mut from = 0;
    while let Some(at) = rest.get(from..).and_then(|tail| memchr::memmem::find(tail.as_bytes(), b"</")) {
        let start = from + at + 2;
        let found = rest.as_bytes().get(start..start + name.len());
        if found.is_some_and(|found| found.eq_ignore_ascii_case(name)) {
            return after_tag(rest.get(start..).unwrap_or_default());
        }
        from = start;
    }
    rest
}
