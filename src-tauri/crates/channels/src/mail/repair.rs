//! What senders declare wrongly or not at all, read by guess; and what would take the parser too deep.

use std::borrow::Cow;

use chardetng::EncodingDetector;
use mail_parser::decoders::base64::base64_decode;
use mail_parser::decoders::charsets::map::charset_decoder;
use mail_parser::decoders::quoted_printable::quoted_printable_decode;
use mail_parser::{Encoding, Header, HeaderName, HeaderValue, MessageParser, MessagePart, MimeHeaders, PartType};

/// A field whose bytes are not what RFC 2047 and RFC 6532 allow, read by the message's charset or by guess.
pub(super) fn header(raw: &[u8], header: &Header<'_>, charset: Option<&str>) -> Option<HeaderValue<'static>> {
    let matters = matches!(
        header.name,
        HeaderName::Subject
            | HeaderName::From
            | HeaderName::Sender
            | HeaderName::ReplyTo
            | HeaderName::To
            | HeaderName::Cc
            | HeaderName::Bcc
    );
    if !matters {
        return None;
    }
    let value = raw.get(header.offset_start as usize..header.offset_end as usize)?;
    if std::str::from_utf8(value).is_ok() && memchr::memchr(0x1b, value).is_none() {
        return None;
    }
    let decoder = charset.filter(|name| !is_plain(name)).and_then(|name| charset_decoder(name.as_bytes()));
    let decode = |bytes: &[u8]| match decoder {
        _ if bytes.is_ascii() && memchr::memchr(0x1b, bytes).is_none() => String::from_utf8_lossy(bytes).into_owned(),
        Some(decode) if memchr::memchr(0x1b, bytes).is_none() => decode(bytes),
        _ => guess(bytes),
    };
    let mut text = String::with_capacity(value.len() * 2);
    let mut rest = value;
    while let Some((from, to)) = encoded_word(rest) {
        text.push_str(&decode(rest.get(..from).unwrap_or_default()));
        // Bytes that an encoded word should have encoded are in its own charset.
        for byte in rest.get(from..to).unwrap_or_default() {
            if byte.is_ascii() { text.push(char::from(*byte)) } else { text.push_str(&format!("={byte:02X}")) }
        }
        rest = rest.get(to..).unwrap_or_default();
    }
    text.push_str(&decode(rest));
    let again = format!("{}:{}\r\n\r\n", header.name.as_str(), text.trim_end());
    let message = MessageParser::new().parse_headers(&again)?;
    message.parts.into_iter().next()?.headers.into_iter().next().map(|header| header.value.into_owned())
}

/// Where the next encoded word of RFC 2047 begins and ends.
fn encoded_word(value: &[u8]) -> Option<(usize, usize)> {
    let from = memchr::memmem::find(value, b"=?")?;
    let word = value.get(from + 2..)?;
    let charset = memchr::memchr(b'?', word)?;
    let encoding = word.get(charset + 1..)?;
    let text = encoding
        .strip_prefix(b"Q?")
        .or_else(|| encoding.strip_prefix(b"q?"))
        .or_else(|| encoding.strip_prefix(b"B?"))
        .or_else(|| encoding.strip_prefix(b"b?"))?;
    let end = memchr::memmem::find(text, b"?=")?;
    Some((from, from + 2 + charset + 1 + 2 + end + 2))
}

/// A body whose declared charset is absent, unknown or wrong, read by guess.
pub(super) fn body(raw: &[u8], part: &MessagePart<'_>) -> Option<String> {
    let (PartType::Text(text) | PartType::Html(text)) = &part.body else { return None };
    let suspicious = text.contains('\u{fffd}') || memchr::memchr(0x1b, text.as_bytes()).is_some();
    if !suspicious {
        return None;
    }
    let declared = part.content_type().and_then(|declared| declared.attribute("charset"));
    if declared.is_some_and(|name| !is_plain(name) && charset_decoder(name.as_bytes()).is_some()) {
        // The charset is known: what it cannot express is the sender's error, not ours to guess.
        return None;
    }
    let source = raw.get(part.offset_body as usize..part.offset_end as usize)?;
    let bytes = match part.encoding {
        Encoding::None => Cow::Borrowed(source),
        Encoding::QuotedPrintable => Cow::Owned(quoted_printable_decode(source)?),
        Encoding::Base64 => Cow::Owned(base64_decode(source)?),
    };
    let better = guess(&bytes);
    (better.matches('\u{fffd}').count() < text.matches('\u{fffd}').count().max(1)).then_some(better)
}

/// Bytes of an unknown charset as text.
pub(super) fn guess_text(bytes: &[u8]) -> Cow<'_, str> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => Cow::Owned(guess(bytes)),
    }
}

fn guess(bytes: &[u8]) -> String {
    // What stands around the first odd bytes tells the charset; looking at more costs more than reading the message.
    const BEFORE_BYTES: usize = 256;
    const MOST_BYTES: usize = 1024;
    let odd = bytes.iter().position(|byte| !byte.is_ascii() || *byte == 0x1b).unwrap_or_default();
    let telling = bytes.get(odd.saturating_sub(BEFORE_BYTES)..bytes.len().min(odd + MOST_BYTES)).unwrap_or_default();
    let mut detector = EncodingDetector::new();
    detector.feed(telling, true);
    detector.guess(None, true).decode_without_bom_handling(bytes).0.into_owned()
}

fn is_plain(charset: &str) -> bool {
    ["utf-8", "utf8", "us-ascii", "ascii"].iter().any(|plain| charset.eq_ignore_ascii_case(plain))
}

/// In less than this no depth can harm: the shortest level is `Content-Type:message/rfc822` and two line ends.
const HARMLESS_BYTES: usize = 8 * 1024;
const HARMLESS_LEVELS: usize = 64;

/// A copy of the message in which messages within are files like others, if they lie so deep that reading them would
/// do harm: the parser drops its result level by level, and copies what was encoded once for every level. The copy has
/// the same length, so that places in it are places in the message.
///
/// A message within is shown as a file in any case, so nothing is lost by this.
pub(super) fn defused(raw: &[u8]) -> Option<Vec<u8>> {
    if raw.len() < HARMLESS_BYTES {
        return None;
    }
    let mut levels = Vec::new();
    let mut is_hidden = false;
    for slash in memchr::memchr_iter(b'/', raw) {
        let after = raw.get(slash + 1..).unwrap_or_default();
        let blanks = after.iter().take_while(|byte| byte.is_ascii_whitespace()).count();
        let word = after.get(blanks..blanks + 6).unwrap_or_default();
        if [b"rfc822", b"global", b"digest"].iter().any(|known| word.eq_ignore_ascii_case(*known)) {
            is_hidden |= levels.len() < HARMLESS_LEVELS && is_encoded_near(raw, slash);
            levels.push(slash + 1 + blanks);
        }
    }
    if levels.len() <= HARMLESS_LEVELS && !is_hidden {
        return None;
    }
    let mut copy = raw.to_vec();
    for at in levels {
        // Such a subtype stands for itself: see `media_type`.
        if let Some(last) = copy.get_mut(at + 5) {
            *last = b'-';
        }
    }
    Some(copy)
}

/// The media type as it was before [`defused`].
pub(super) fn media_type(declared: String) -> String {
    match declared.as_str() {
        "message/rfc82-" => "message/rfc822".to_owned(),
        "message/globa-" => "message/global".to_owned(),
        _ => declared,
    }
}

/// Whether the fields around here say that the message within is encoded, which RFC 2046 forbids and senders do.
fn is_encoded_near(raw: &[u8], at: usize) -> bool {
    const NEAR: usize = 1024;
    let near = raw.get(at.saturating_sub(NEAR)..(at + NEAR).min(raw.len())).unwrap_or_default();
    let before = |at: usize, word: &[u8]| {
        at.checked_sub(word.len())
            .and_then(|from| near.get(from..at))
            .is_some_and(|found| found.eq_ignore_ascii_case(word))
    };
    memchr::memmem::find_iter(near, b"64").any(|at| before(at, b"base"))
        || memchr::memchr_iter(b'-', near).any(|at| before(at, b"quoted"))
}
