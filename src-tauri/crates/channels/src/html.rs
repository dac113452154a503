//! Makes a customer's HTML harmless, so that it can be shown in a sandboxed frame.
//!
//! What is left is an allow-list: text, its structure, safe styles, links that are shown and not followed, and images
//! that came with the message. Nothing is fetched: remote images are taken out and counted.

mod style;

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use ammonia::{Builder, UrlRelative};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// The elements that may remain.
pub const ELEMENTS: &[&str] = &[
    "a",
    "abbr",
    "b",
    "bdi",
    "bdo",
    "big",
    "blockquote",
    "br",
    "caption",
    "center",
    "cite",
    "code",
    "col",
    "colgroup",
    "dd",
    "del",
    "dfn",
    "div",
    "dl",
    "dt",
    "em",
    "figcaption",
    "figure",
    "font",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "i",
    "img",
    "ins",
    "kbd",
    "li",
    "mark",
    "ol",
    "p",
    "pre",
    "q",
    "rp",
    "rt",
    "ruby",
    "s",
    "samp",
    "small",
    "span",
    "strike",
    "strong",
    "sub",
    "sup",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "tr",
    "tt",
    "u",
    "ul",
    "var",
    "wbr",
];

/// The attributes that may remain on every element.
pub const ATTRIBUTES: &[&str] = &["dir", "lang", "style"];

/// The attributes that may remain on some elements.
pub const ATTRIBUTES_OF: &[(&str, &[&str])] = &[
    ("a", &["href", "rel", "target"]),
    ("col", &["span", "width", "align"]),
    ("colgroup", &["span", "width", "align"]),
    ("div", &["align"]),
    ("font", &["color", "size", "face"]),
    ("hr", &["width", "size", "align"]),
    ("img", &["src", "alt", "width", "height"]),
    ("li", &["value"]),
    ("ol", &["start", "type"]),
    ("p", &["align"]),
    ("table", &["width", "align", "bgcolor", "border", "cellpadding", "cellspacing"]),
    ("td", &["colspan", "rowspan", "width", "height", "align", "valign", "bgcolor"]),
    ("th", &["colspan", "rowspan", "width", "height", "align", "valign", "bgcolor"]),
    ("tr", &["align", "valign", "bgcolor"]),
    ("ul", &["type"]),
];

/// Elements that go together with what is in them.
const DROPPED_WHOLE: &[&str] = &[
    "script",
    "style",
    "title",
    "head",
    "template",
    "noscript",
    "noembed",
    "noframes",
    "iframe",
    "object",
    "embed",
    "applet",
    "svg",
    "math",
    "xmp",
    "plaintext",
    "textarea",
    "select",
    "audio",
    "video",
    "canvas",
    "frameset",
];

/// The schemes that a link may have.
pub const LINK_SCHEMES: &[&str] = &["http", "https", "mailto", "tel"];

/// The images that may be shown. SVG is not among them: it is a document.
pub const IMAGE_TYPES: &[&str] = &["image/png", "image/jpeg", "image/gif", "image/webp", "image/bmp"];

/// Longer pages are not taken apart.
const LONGEST_PAGE_BYTES: usize = 4 * 1024 * 1024;
/// Pages whose elements lie deeper are not taken apart: the time for it grows with the square of the depth.
const DEEPEST_ELEMENTS: usize = 512;
/// All images of a page together.
const MOST_IMAGE_BYTES: usize = 24 * 1024 * 1024;
/// So many remote images can be asked for; a page with more of them is no letter.
const MOST_REMOTE: usize = 200;

/// What a page asks for where a picture is to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asked<'a> {
    /// A part of the message, by its Content-ID.
    Part(&'a str),
    /// What lies elsewhere, at an https address.
    Remote(&'a str),
}

/// A picture that is put into the page.
#[derive(Debug, Clone, Copy)]
pub struct Image<'a> {
    /// Its media type.
    pub media_type: &'a str,
    /// Its bytes.
    pub content: &'a [u8],
}

/// HTML in which nothing acts and nothing is fetched.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SafeHtml {
    /// The HTML of a body, without `html`, `head` and `body`.
    pub html: String,
    /// How many images would have been fetched from elsewhere and are not.
    pub remote_images: usize,
    /// Where those lie that can be asked for, each once, in order of appearance.
    pub remote: Vec<String>,
    /// Where its links lead, each once, in order of appearance.
    pub links: Vec<String>,
    /// Whether the page was too large or too deep, and only its text is left.
    pub text_only: bool,
}

#[derive(Default)]
struct Tally {
    remote_images: usize,
    image_bytes: usize,
    links: Vec<String>,
    seen: HashSet<String>,
    /// The images that the page has asked for; it holds their places in this list meanwhile.
    wanted: Vec<Wanted>,
    remote: Vec<String>,
}

enum Wanted {
    Part(String),
    Remote(String),
}

impl Wanted {
    fn asked(&self) -> Asked<'_> {
        match self {
            Self::Part(id) => Asked::Part(id),
            Self::Remote(address) => Asked::Remote(address),
        }
    }
}

/// Makes a page harmless. `image` gives the picture that the page asks for, if it came with the message or was fetched.
#[must_use]
pub fn sanitise<'i>(page: &str, image: impl Fn(Asked<'_>) -> Option<Image<'i>>) -> SafeHtml {
    if page.len() > LONGEST_PAGE_BYTES || is_too_deep(page) {
        let text = crate::mail::text_of_html(page);
        return SafeHtml { html: html_of_text(&text), text_only: true, ..SafeHtml::default() };
    }
    let tally = Arc::new(Mutex::new(Tally::default()));
    let filtered = Arc::clone(&tally);
    let html = BUILDER
        .for_page()
        .attribute_filter(move |element, attribute, value| {
            let mut tally = filtered.lock().unwrap_or_else(PoisonError::into_inner);
            keep(&mut tally, element, attribute, value)
        })
        .clean(page)
        .to_string();
    let mut tally = std::mem::take(&mut *tally.lock().unwrap_or_else(PoisonError::into_inner));
    let html = with_images(&html, &mut tally, image);
    let Tally { remote_images, remote, links, .. } = tally;
    SafeHtml { html, remote_images, remote, links, text_only: false }
}

/// What an attribute is to say, or `None` when it goes.
fn keep<'v>(tally: &mut Tally, element: &str, attribute: &str, value: &'v str) -> Option<Cow<'v, str>> {
    match (element, attribute) {
        (_, "style") => {
            let (style, remote) = style::filter(value);
            tally.remote_images += remote;
            (!style.is_empty()).then(|| style.into())
        }
        ("a", "href") => {
            let scheme = value.trim_start().split(':').next().unwrap_or_default();
            if !LINK_SCHEMES.iter().any(|known| scheme.eq_ignore_ascii_case(known)) {
                return None;
            }
            if tally.seen.insert(value.to_owned()) {
                tally.links.push(value.to_owned());
            }
            Some(value.into())
        }
        ("img", "src") => source(value, tally).map(Cow::Owned),
        (_, "dir") => {
            ["ltr", "rtl", "auto"].iter().any(|known| value.eq_ignore_ascii_case(known)).then(|| value.into())
        }
        ("a", "rel" | "target") | ("img", "alt") => Some(value.into()),
        _ => is_plain_value(value).then(|| value.into()),
    }
}

/// Puts the images that there are in their places, and counts the remote ones that there are not.
///
/// Between `<img` and the next `<` a quotation mark ends an attribute or begins one, since those within are escaped,
/// and text holds no `<`. So nothing but an attribute is replaced here.
fn with_images<'i>(page: &str, tally: &mut Tally, image: impl Fn(Asked<'_>) -> Option<Image<'i>>) -> String {
    const MARK: &str = " src=\"cid:";
    let wanted = std::mem::take(&mut tally.wanted);
    if wanted.is_empty() {
        return page.to_owned();
    }
    let mut html = String::with_capacity(page.len());
    for (at, piece) in page.split("<img").enumerate() {
        if at > 0 {
            html.push_str("<img");
        }
        let tag_end = piece.find('<').unwrap_or(piece.len());
        let found = piece.get(..tag_end).filter(|_| at > 0).and_then(|tag| {
            let (before, after) = tag.split_once(MARK)?;
            let (number, _) = after.split_once('"')?;
            let wanted = wanted.get(number.parse::<usize>().ok()?)?;
            Some((before.len(), before.len() + MARK.len() + number.len() + 1, wanted))
        });
        let Some((from, to, wanted)) = found else {
            html.push_str(piece);
            continue;
        };
        html.push_str(piece.get(..from).unwrap_or_default());
        if let Some(data) = image(wanted.asked()).and_then(|image| data_of(&image, tally)) {
            html.push_str(" src=\"");
            html.push_str(&data);
            html.push('"');
        } else if let Wanted::Remote(address) = wanted {
            tally.remote_images += 1;
            if tally.remote.len() < MOST_REMOTE && !tally.remote.contains(address) {
                tally.remote.push(address.clone());
            }
        }
        html.push_str(piece.get(to..).unwrap_or_default());
    }
    html
}

fn data_of(image: &Image<'_>, tally: &mut Tally) -> Option<String> {
    let media_type = IMAGE_TYPES.iter().find(|known| image.media_type.eq_ignore_ascii_case(known))?;
    tally.image_bytes += image.content.len();
    (tally.image_bytes <= MOST_IMAGE_BYTES)
        .then(|| format!("data:{media_type};base64,{}", STANDARD.encode(image.content)))
}

/// Numbers, colours, words: what the remaining attributes are made of.
fn is_plain_value(value: &str) -> bool {
    value.len() <= 100
        && value
            .chars()
            .all(|letter| letter.is_alphanumeric() || matches!(letter, ' ' | '#' | '%' | '.' | ',' | '-' | '+' | '\''))
}

fn source(value: &str, tally: &mut Tally) -> Option<String> {
    let value = value.trim();
    let scheme = |name: &str| {
        let (start, rest) = value.split_at_checked(name.len())?;
        start.eq_ignore_ascii_case(name).then_some(rest)
    };
    if let Some(id) = scheme("cid:") {
        return Some(want(tally, Wanted::Part(percent_decoded(id).trim_matches(['<', '>']).to_owned())));
    }
    if scheme("https:").is_some() {
        return Some(want(tally, Wanted::Remote(value.to_owned())));
    }
    if value.starts_with("//") {
        return Some(want(tally, Wanted::Remote(format!("https:{value}"))));
    }
    if let Some(data) = scheme("data:") {
        let (media_type, encoded) = data.split_once(";base64,")?;
        let media_type = IMAGE_TYPES.iter().find(|known| media_type.trim().eq_ignore_ascii_case(known))?;
        tally.image_bytes += encoded.len();
        let compact: String = encoded.chars().filter(|letter| !letter.is_ascii_whitespace()).collect();
        let is_base64 = compact.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'='));
        return (is_base64 && tally.image_bytes <= MOST_IMAGE_BYTES)
            .then(|| format!("data:{media_type};base64,{compact}"));
    }
    if scheme("http:").is_some() {
        tally.remote_images += 1;
    }
    None
}

/// The mark that stands for a picture until it is known whether there is one.
fn want(tally: &mut Tally, wanted: Wanted) -> String {
    tally.wanted.push(wanted);
    format!("cid:{}", tally.wanted.len() - 1)
}

fn percent_decoded(text: &str) -> String {
    let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        rest = tail;
        if let (b'%', [high, low, after @ ..]) = (*first, tail)
            && let (Some(high), Some(low)) = (digit(*high), digit(*low))
        {
            bytes.push(high << 4 | low);
            rest = after;
        } else {
            bytes.push(*first);
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn html_of_text(text: &str) -> String {
    let mut html = String::with_capacity(text.len() + 64);
    html.push_str("<pre style=\"white-space: pre-wrap\">");
    for letter in text.chars() {
        match letter {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            other => html.push(other),
        }
    }
    html.push_str("</pre>");
    html
}

/// Whether elements may lie too deep, counted from above: tags that open less tags that close.
fn is_too_deep(page: &str) -> bool {
    const EMPTY: &[&str] =
        &["br", "img", "hr", "meta", "link", "input", "col", "wbr", "area", "base", "source", "embed"];
    let bytes = page.as_bytes();
    let mut depth = 0_usize;
    for at in memchr::memchr_iter(b'<', bytes) {
        let after = bytes.get(at + 1..).unwrap_or_default();
        match after.first() {
            Some(b'/') => depth = depth.saturating_sub(1),
            Some(letter) if letter.is_ascii_alphabetic() => {
                let is_empty = EMPTY.iter().any(|name| {
                    after.get(..name.len()).is_some_and(|start| start.eq_ignore_ascii_case(name.as_bytes()))
                        && after.get(name.len()).is_none_or(|next| !next.is_ascii_alphanumeric())
                });
                // Paragraphs, items and cells close their likes without a tag.
                let closes_itself = after.first().is_some_and(|first| matches!(first, b'p' | b'P'))
                    && after.get(1).is_some_and(|next| matches!(next, b'>' | b' '));
                depth += usize::from(!is_empty && !closes_itself);
                if depth > DEEPEST_ELEMENTS {
                    return true;
                }
            }
            _ => {}
        }
    }
    false
}

struct Template {
    attributes_of: HashMap<&'static str, HashSet<&'static str>>,
    elements: HashSet<&'static str>,
    dropped: HashSet<&'static str>,
    schemes: HashSet<&'static str>,
}

static BUILDER: LazyLock<Template> = LazyLock::new(|| Template {
    attributes_of: ATTRIBUTES_OF
        .iter()
        .map(|(element, names)| {
            // ammonia adds `rel` and `target` to links itself and insists that nobody else may.
            let names = names.iter().copied().filter(|name| !matches!(*name, "rel" | "target"));
            (*element, names.collect())
        })
        .collect(),
    elements: ELEMENTS.iter().copied().collect(),
    dropped: DROPPED_WHOLE.iter().copied().collect(),
    schemes: LINK_SCHEMES.iter().copied().chain(["cid", "data"]).collect(),
});

impl Template {
    fn for_page(&self) -> Builder<'static> {
        let mut builder = Builder::empty();
        builder
            .tags(self.elements.clone())
            .clean_content_tags(self.dropped.clone())
            .tag_attributes(self.attributes_of.clone())
            .generic_attributes(ATTRIBUTES.iter().copied().collect())
            .url_schemes(self.schemes.clone())
            // Protocol-relative images are seen by the filter, which takes them out and counts them.
            .url_relative(UrlRelative::PassThrough)
            .link_rel(Some("noopener noreferrer nofollow"))
            .set_tag_attribute_value("a", "target", "_blank")
            .strip_comments(true);
        builder
    }
}

#[cfg(test)]
mod tests;
