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
    let text = match decoder {
        Some(decode) if memchr::memchr(0x1b, value).is_none() => decode(value),
        _ => guess(value),
    };
    let again = format!("{}:{}\r\n\r\n", header.name.as_str(), text.trim_end());
    let message = MessageParser::new().parse_headers(&again)?;
    message.parts.into_iter().next()?.headers.into_iter().next().map(|header| header.value.into_owned())
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
    let mut detector = EncodingDetector::new();
    detector.feed(bytes, true);
    detector.guess(None, true).decode_without_bom_handling(bytes).0.into_owned()
}

fn is_plain(charset: &str) -> bool {
    ["utf-8", "utf8", "us-ascii", "ascii"].iter().any(|plain| charset.eq_ignore_ascii_case(plain))
}

/// How deep the messages within a message may lie.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Nesting {
    /// Any stack will do.
    Usual,
    /// A larger stack is called for.
    Deep,
    /// No stack is large enough.
    Hostile,
}

/// The shortest level is `Content-Type:message/rfc822` and two line ends: in less than this no depth can harm.
const HARMLESS_BYTES: usize = 24 * 1024;
const HARMLESS_LEVELS: usize = 64;
const DEEPEST_BYTES: usize = 4 * 1024 * 1024;
const DEEP_STACK_BYTES: usize = 512 * 1024 * 1024;

/// Looks ahead how deep messages within messages may lie. The parser keeps its own stack, but drops and copies its
/// result by recursion, level by level.
pub(super) fn nesting(raw: &[u8]) -> Nesting {
    if raw.len() < HARMLESS_BYTES {
        return Nesting::Usual;
    }
    let (mut levels, mut hidden) = (0_usize, false);
    for slash in memchr::memchr_iter(b'/', raw) {
        let after = raw.get(slash + 1..).unwrap_or_default();
        let after = after.trim_ascii_start();
        let begins = |word: &[u8]| after.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word));
        if begins(b"rfc822") || begins(b"global") || begins(b"digest") {
            levels += 1;
            hidden |= levels == 1 && is_encoded_near(raw, slash);
            hidden |= levels > 1 && levels <= HARMLESS_LEVELS && is_encoded_near(raw, slash);
        }
    }
    match (levels > HARMLESS_LEVELS || hidden, raw.len() > DEEPEST_BYTES) {
        (false, _) => Nesting::Usual,
        (true, false) => Nesting::Deep,
        (true, true) => Nesting::Hostile,
    }
}

/// Whether the fields around here say that the message within is encoded, which RFC 2046 forbids and senders do.
fn is_encoded_near(raw: &[u8], at: usize) -> bool {
    const NEAR: usize = 1024;
    let near = raw.get(at.saturating_sub(NEAR)..(at + NEAR).min(raw.len())).unwrap_or_default();
    let says = |word: &[u8]| near.windows(word.len()).any(|window| window.eq_ignore_ascii_case(word));
    says(b"base64") || says(b"quoted-printable")
}

/// Runs on a stack that holds what [`Nesting::Deep`] needs. Its pages are taken from the system only as they are used.
pub(super) fn with_deep_stack<T: Send>(run: impl FnOnce() -> Option<T> + Send) -> Option<T> {
    std::thread::scope(|scope| {
        let builder = std::thread::Builder::new().name("deep-mail".to_owned()).stack_size(DEEP_STACK_BYTES);
        builder.spawn_scoped(scope, run).ok()?.join().ok().flatten()
    })
}
