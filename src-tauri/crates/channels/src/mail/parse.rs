//! Reads one message, as well as it can be read.

use std::borrow::Cow;
use std::panic::{AssertUnwindSafe, catch_unwind};

use desk::MessageKind;
use kernel::Timestamp;
use mail_parser::{
    Address, DateTime, GetHeader, HeaderName, HeaderValue, Message, MessageParser, MessagePart, MimeHeaders, PartType,
};

use super::rejection::Rejection;
use super::{kind, repair, text};

/// A name and an address, as a header gives them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mailbox {
    /// The name, decoded, if there is one.
    pub name: Option<String>,
    /// The address as written; compare it by `desk::address::key`.
    pub address: String,
}

/// A file that came along.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment<'a> {
    /// Its file name, decoded, without any folder; absent when the sender gave none.
    pub name: Option<String>,
    /// Its media type as the sender says, in lower case, such as `image/png`.
    pub media_type: String,
    /// What `cid:` links of the HTML call it, without angle brackets.
    pub content_id: Option<String>,
    /// Whether the sender meant it to be shown within the text.
    pub inline: bool,
    /// Its bytes, decoded. A message within the message is given as its source.
    pub content: Cow<'a, [u8]>,
}

/// A message.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Parsed<'a> {
    /// Message-ID without angle brackets.
    pub message_id: Option<String>,
    /// What the message says it follows, oldest first: References, or else In-Reply-To. Without angle brackets.
    pub references: Vec<String>,
    /// The ids in In-Reply-To, without angle brackets.
    pub in_reply_to: Vec<String>,
    /// The authors.
    pub from: Vec<Mailbox>,
    /// The one who sent it for the authors.
    pub sender: Option<Mailbox>,
    /// Where answers go.
    pub reply_to: Vec<Mailbox>,
    /// The recipients.
    pub to: Vec<Mailbox>,
    /// Those who get a copy.
    pub cc: Vec<Mailbox>,
    /// Those who get a copy unseen.
    pub bcc: Vec<Mailbox>,
    /// The subject, decoded and unfolded; empty when there is none.
    pub subject: String,
    /// When it says it was sent.
    pub sent_at: Option<Timestamp>,
    /// How far the sender's clock said that it was from UTC, in minutes. Absent where the message does not say
    /// (RFC 5322 section 3.3: `-0000`).
    pub offset_min: Option<i32>,
    /// When the last server on the way took it in.
    pub received_at: Option<Timestamp>,
    /// The text with `\n` line ends: the plain text, or else the text of the HTML.
    pub text: Cow<'a, str>,
    /// The HTML as it came. It must pass [`crate::html::sanitise`] before anybody sees it.
    pub html: Option<Cow<'a, str>>,
    /// The files that came along.
    pub attachments: Vec<Attachment<'a>>,
    /// Who or what wrote it.
    pub kind: MessageKind,
    /// The mailboxes that servers on the way put it into: whose mail this is.
    pub delivered_to: Vec<Mailbox>,
    /// Whether the mailbox that it comes from filed it under what was sent (`X-Gmail-Labels`).
    pub labelled_sent: bool,
    /// The id of its mailing list, in lower case.
    pub list_id: Option<String>,
    /// Whether parts of it could not be read as declared and were read by guess.
    pub damaged: bool,
}

impl Parsed<'_> {
    /// The message on its own, without its source.
    #[must_use]
    pub fn into_owned(self) -> Parsed<'static> {
        let owned = |file: Attachment<'_>| Attachment {
            name: file.name,
            media_type: file.media_type,
            content_id: file.content_id,
            inline: file.inline,
            content: Cow::Owned(file.content.into_owned()),
        };
        Parsed {
            text: Cow::Owned(self.text.into_owned()),
            html: self.html.map(|page| Cow::Owned(page.into_owned())),
            attachments: self.attachments.into_iter().map(owned).collect(),
            message_id: self.message_id,
            references: self.references,
            in_reply_to: self.in_reply_to,
            from: self.from,
            sender: self.sender,
            reply_to: self.reply_to,
            to: self.to,
            cc: self.cc,
            bcc: self.bcc,
            subject: self.subject,
            sent_at: self.sent_at,
            offset_min: self.offset_min,
            delivered_to: self.delivered_to,
            labelled_sent: self.labelled_sent,
            received_at: self.received_at,
            kind: self.kind,
            list_id: self.list_id,
            damaged: self.damaged,
        }
    }

    /// When the message was made: what it says itself, or else when it was taken in.
    #[must_use]
    pub fn time(&self) -> Option<Timestamp> {
        self.sent_at.or(self.received_at)
    }

    /// What is the same in all copies of one message, however they travelled: for a hash that finds duplicates.
    ///
    /// Trace fields, status fields, line ends, and quoting by mbox are left out. Each part is to be separated from the
    /// next, for example by its length.
    pub fn sameness(&self) -> impl Iterator<Item = Cow<'_, [u8]>> {
        let time = self.sent_at.map(|at| at.millis().to_be_bytes()).unwrap_or_default();
        let head = [self.message_id.as_deref().unwrap_or_default(), &self.subject, self.text.trim_end()];
        let head = head.into_iter().map(|text| Cow::Borrowed(text.as_bytes()));
        let people = self.from.iter().chain(&self.to).map(|mailbox| Cow::Borrowed(mailbox.address.as_bytes()));
        let files = self.attachments.iter().map(|file| Cow::Owned(file.content.len().to_be_bytes().to_vec()));
        head.chain(std::iter::once(Cow::Owned(time.to_vec()))).chain(people).chain(files)
    }
}

/// Reads a message.
///
/// Whatever has a header field or is text is taken as a message, however damaged; the caller keeps the source.
///
/// # Errors
/// When the bytes are empty or another kind of file.
pub fn parse(raw: &[u8]) -> Result<Parsed<'_>, Rejection> {
    let raw = without_envelope(raw);
    if raw.iter().all(u8::is_ascii_whitespace) {
        return Err(Rejection::Empty);
    }
    if looks_binary(raw) {
        return Err(Rejection::NotMail);
    }
    // INVARIANT: no message takes the process down. The parser's author promises no panic; a message that breaks the
    // promise is read as plain text instead.
    let whole = || match repair::defused(raw) {
        None => read(raw),
        Some(copy) => read(&copy).map(Parsed::into_owned),
    };
    Ok(catch_unwind(AssertUnwindSafe(whole)).ok().flatten().unwrap_or_else(|| read_as_text(raw)))
}

/// The message without the line that mbox puts before it, a byte order mark, or blank lines.
fn without_envelope(raw: &[u8]) -> &[u8] {
    let mut rest = raw.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(raw);
    for mark in [b"From ".as_slice(), b">From "] {
        if rest.starts_with(mark) {
            let end = memchr::memchr(b'\n', rest).map_or(rest.len(), |at| at + 1);
            rest = rest.get(end..).unwrap_or_default();
        }
    }
    rest
}

/// Whether this is no text at all: bytes that text never has near the start, and no header field before them.
fn looks_binary(raw: &[u8]) -> bool {
    let head = raw.get(..raw.len().min(512)).unwrap_or(raw);
    let odd = |byte: &u8| *byte < 0x20 && !matches!(byte, b'\t' | b'\n' | b'\r' | 0x0c | 0x1b);
    let Some(at) = head.iter().position(odd) else {
        return false;
    };
    let is_field = |line: &[u8]| {
        let name = line.split(|byte| *byte == b':').next().unwrap_or_default();
        (1..=64).contains(&name.len()) && name.len() < line.len() && name.iter().all(|byte| (33..=126).contains(byte))
    };
    !head.get(..at).unwrap_or_default().split(|byte| *byte == b'\n').any(is_field)
}

fn read(raw: &[u8]) -> Option<Parsed<'_>> {
    thread_local! {
        static PARSER: MessageParser = MessageParser::new();
    }
    let message = PARSER.with(|parser| parser.parse(raw))?;
    let root = message.parts.first()?;
    // A last line without a colon is taken for a field as well.
    let has_colon =
        |field: &mail_parser::Header<'_>| raw.get(..field.offset_start as usize).is_some_and(|to| to.ends_with(b":"));
    if !root.headers.iter().any(has_colon) {
        return None;
    }
    let charset = declared_charset(&message);
    let mut parsed = read_head(raw, &root.headers, charset.as_deref());
    parsed.kind = kind::kind_of(&message, &parsed);
    read_bodies(raw, message, &mut parsed);
    Some(parsed)
}

fn declared_charset(message: &Message<'_>) -> Option<String> {
    let charset = |part: &MessagePart<'_>| part.content_type()?.attribute("charset").map(str::to_owned);
    message.parts.iter().find_map(charset)
}

fn read_head(raw: &[u8], headers: &[mail_parser::Header<'_>], charset: Option<&str>) -> Parsed<'static> {
    let mut parsed = Parsed::default();
    for header in headers {
        let repaired = repair::header(raw, header, charset);
        let value = repaired.as_ref().unwrap_or(&header.value);
        match header.name {
            HeaderName::Subject if parsed.subject.is_empty() => parsed.subject = one_line(value.as_text()),
            HeaderName::From => parsed.from.extend(mailboxes(value)),
            HeaderName::Sender => parsed.sender = mailboxes(value).next().or(parsed.sender.take()),
            HeaderName::ReplyTo => parsed.reply_to.extend(mailboxes(value)),
            HeaderName::To => parsed.to.extend(mailboxes(value)),
            HeaderName::Cc => parsed.cc.extend(mailboxes(value)),
            HeaderName::Bcc => parsed.bcc.extend(mailboxes(value)),
            HeaderName::MessageId if parsed.message_id.is_none() => parsed.message_id = ids(value).next(),
            HeaderName::InReplyTo => parsed.in_reply_to.extend(ids(value)),
            HeaderName::References => parsed.references.extend(ids(value)),
            HeaderName::Date if parsed.sent_at.is_none() => {
                parsed.sent_at = value.as_datetime().and_then(moment);
                parsed.offset_min = value.as_datetime().and_then(offset);
            }
            // The topmost trace field is the youngest.
            HeaderName::Received if parsed.received_at.is_none() => {
                parsed.received_at = value.as_received().and_then(|trace| trace.date.as_ref()).and_then(moment);
            }
            HeaderName::DeliveredTo => {
                let text = raw_value(raw, header);
                parsed.delivered_to.extend(desk::address::key(&text).map(|address| Mailbox { name: None, address }));
            }
            HeaderName::Other(ref name) if name.eq_ignore_ascii_case("X-Gmail-Labels") => {
                let labels = raw_value(raw, header);
                parsed.labelled_sent |= labels.split(',').any(|label| label.trim().eq_ignore_ascii_case("Sent"));
            }
            HeaderName::ListId if parsed.list_id.is_none() => parsed.list_id = list_id(value),
            _ => {}
        }
    }
    if parsed.references.is_empty() {
        // RFC 5256: without references, the first id of In-Reply-To stands for them.
        parsed.references.extend(parsed.in_reply_to.first().cloned());
    }
    parsed
}

/// A field as it stands in the source.
fn raw_value(raw: &[u8], header: &mail_parser::Header<'_>) -> String {
    let bytes = raw.get(header.offset_start as usize..header.offset_end as usize).unwrap_or_default();
    String::from_utf8_lossy(bytes).trim().to_owned()
}

fn one_line(text: Option<&str>) -> String {
    text.unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ")
}

fn mailboxes<'h>(value: &'h HeaderValue<'_>) -> impl Iterator<Item = Mailbox> + 'h {
    let given = |name: &Option<Cow<'_, str>>, address: &Option<Cow<'_, str>>| {
        let name = name.as_deref().map(desk::address::clean_name).filter(|name| !name.is_empty());
        let address: String = address.as_deref().unwrap_or_default().split_whitespace().collect();
        match (name, address.is_empty()) {
            // A lone word without an at sign is an address that somebody left unfinished; a lone name is kept too.
            (None, true) => None,
            (name, _) => Some(Mailbox { name: name.filter(|name| *name != address), address }),
        }
    };
    let list = match value.as_address() {
        Some(Address::List(list)) => list.iter().filter_map(|one| given(&one.name, &one.address)).collect(),
        Some(Address::Group(groups)) => {
            groups.iter().flat_map(|group| &group.addresses).filter_map(|one| given(&one.name, &one.address)).collect()
        }
        None => Vec::new(),
    };
    list.into_iter()
}

fn ids<'h>(value: &'h HeaderValue<'_>) -> impl Iterator<Item = String> + 'h {
    let (one, many) = match value {
        HeaderValue::Text(id) => (Some(id), [].as_slice()),
        HeaderValue::TextList(ids) => (None, ids.as_slice()),
        _ => (None, [].as_slice()),
    };
    one.into_iter().chain(many).map(|id| desk::thread::clean_id(id)).filter(|id| !id.is_empty())
}

fn list_id(value: &HeaderValue<'_>) -> Option<String> {
    let first = value.as_address()?.first()?;
    let id = first.address.as_deref().or(first.name.as_deref())?.trim().to_lowercase();
    (!id.is_empty()).then_some(id)
}

fn moment(date: &DateTime) -> Option<Timestamp> {
    // A leap second, or a second that never was, counts as the minute's last.
    let date = DateTime { second: date.second.min(59), ..*date };
    date.is_valid().then(|| Timestamp::from_millis(date.to_timestamp() * 1000))
}

/// What the date says of the sender's clock.
fn offset(date: &DateTime) -> Option<i32> {
    let minutes = i32::from(date.tz_hour) * 60 + i32::from(date.tz_minute);
    // Nought before UTC is how a sender says that they do not tell; more than a day is nobody's time.
    let told = (minutes != 0 || !date.tz_before_gmt) && minutes < 24 * 60;
    told.then_some(if date.tz_before_gmt { -minutes } else { minutes })
}

/// A piece of the page: HTML, or the plain text at this place of the list of texts.
enum Piece<'a> {
    Html(Cow<'a, str>),
    Text(usize),
}

fn read_bodies<'a>(raw: &'a [u8], message: Message<'a>, parsed: &mut Parsed<'a>) {
    let (text_ids, html_ids) = (&message.text_body, &message.html_body);
    let mut texts: Vec<Cow<'a, str>> = Vec::new();
    let mut page: Vec<Piece<'a>> = Vec::new();
    for (at, part) in message.parts.into_iter().enumerate() {
        let at = u32::try_from(at).unwrap_or(u32::MAX);
        let (in_text, in_page) = (text_ids.contains(&at), html_ids.contains(&at));
        parsed.damaged |= part.is_encoding_problem;
        // A multipart without its boundaries is one text, however it is declared.
        let is_broken = at == 0 && matches!(part.body, PartType::Text(_)) && !is_attached(&part);
        if message.attachments.contains(&at) && !is_broken {
            parsed.attachments.push(attachment(raw, part));
            continue;
        }
        if !(in_text || in_page || is_broken) {
            continue;
        }
        let guessed = repair::body(raw, &part);
        parsed.damaged |= guessed.is_some();
        let flow = text::flow_of(&part);
        match part.body {
            PartType::Text(body) => {
                if in_page {
                    page.push(Piece::Text(texts.len()));
                }
                texts.push(text::clean(text::unflow(guessed.map_or(body, Cow::Owned), flow)));
            }
            PartType::Html(body) => {
                let body = guessed.map_or(body, Cow::Owned);
                if in_text {
                    texts.push(Cow::Owned(text::text_of_html(&body)));
                }
                if in_page {
                    page.push(Piece::Html(body));
                }
            }
            _ => {}
        }
    }
    if page.iter().any(|piece| matches!(piece, Piece::Html(_))) {
        let as_html = |piece: Piece<'a>| match piece {
            Piece::Html(html) => html,
            Piece::Text(at) => Cow::Owned(texts.get(at).map(|text| text::html_of_text(text)).unwrap_or_default()),
        };
        let html = joined(page.into_iter().map(as_html).collect(), "\n");
        if texts.iter().all(|text| text.trim().is_empty()) {
            texts = vec![Cow::Owned(text::text_of_html(&html))];
        }
        parsed.html = Some(html);
    }
    parsed.text = joined(texts, "\n\n");
}

fn is_attached(part: &MessagePart<'_>) -> bool {
    part.content_disposition().is_some_and(|how| how.is_attachment())
}

fn joined<'a>(mut pieces: Vec<Cow<'a, str>>, between: &str) -> Cow<'a, str> {
    match pieces.len() {
        0 => Cow::Borrowed(""),
        1 => pieces.pop().unwrap_or_default(),
        _ => Cow::Owned(pieces.join(between)),
    }
}

fn attachment<'a>(raw: &'a [u8], part: MessagePart<'a>) -> Attachment<'a> {
    let name = part.attachment_name().map(text::file_name).filter(|name| !name.is_empty());
    let media_type = part.content_type().map_or_else(
        || "application/octet-stream".to_owned(),
        |declared| {
            let subtype =
                declared.subtype().unwrap_or(if declared.ctype() == "text" { "plain" } else { "octet-stream" });
            format!("{}/{}", declared.ctype(), subtype).to_ascii_lowercase()
        },
    );
    let media_type = repair::media_type(media_type);
    let content_id =
        part.content_id().map(|id| id.trim_matches(['<', '>', ' ']).to_owned()).filter(|id| !id.is_empty());
    let inline =
        matches!(part.body, PartType::InlineBinary(_)) || part.content_disposition().is_some_and(|how| how.is_inline());
    let (from, to) = (part.offset_body as usize, part.offset_end as usize);
    let content = match part.body {
        PartType::Binary(bytes) | PartType::InlineBinary(bytes) => bytes,
        PartType::Text(body) | PartType::Html(body) => match body {
            Cow::Borrowed(body) => Cow::Borrowed(body.as_bytes()),
            Cow::Owned(body) => Cow::Owned(body.into_bytes()),
        },
        PartType::Message(inner) => match (raw.get(from..to), inner.raw_message) {
            (Some(source), _) if part.encoding == mail_parser::Encoding::None => Cow::Borrowed(source),
            (_, source) => Cow::Owned(source.into_owned()),
        },
        PartType::Multipart(_) => Cow::Borrowed(raw.get(from..to).unwrap_or_default()),
    };
    Attachment { name, media_type, content_id, inline, content }
}

/// What is not to be taken apart is a text; its first lines are looked through for header fields all the same.
fn read_as_text(raw: &[u8]) -> Parsed<'_> {
    let head = catch_unwind(AssertUnwindSafe(|| {
        let message = MessageParser::new().parse_headers(raw)?;
        let root = message.parts.first()?;
        let charset = declared_charset(&message);
        Some(read_head(raw, &root.headers, charset.as_deref()))
    }));
    Parsed { text: text::clean(repair::guess_text(raw)), damaged: true, ..head.ok().flatten().unwrap_or_default() }
}

/// Whether any field has this name.
pub(super) fn has(message: &Message<'_>, name: &HeaderName<'_>) -> bool {
    message.parts.first().is_some_and(|root| root.headers.header_value(name).is_some())
}

#[cfg(test)]
mod tests;
