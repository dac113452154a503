//! Writes a reply as RFC 5322 has it.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use kernel::{Entropy, Timestamp};

use super::parse::Mailbox;

/// The longest line that RFC 5322 recommends, without its end.
const LINE: usize = 76;

/// A file that goes with a reply.
#[derive(Debug, Clone, Copy)]
pub struct OutgoingAttachment<'a> {
    /// Its file name.
    pub name: &'a str,
    /// Its media type; anything that is not one becomes `application/octet-stream`.
    pub media_type: &'a str,
    /// Its bytes.
    pub content: &'a [u8],
}

/// A reply to be written.
#[derive(Debug, Clone, Copy)]
pub struct Reply<'a> {
    /// Whose name it bears.
    pub from: &'a Mailbox,
    /// The recipients.
    pub to: &'a [Mailbox],
    /// Those who get a copy.
    pub cc: &'a [Mailbox],
    /// The subject as it is to stand there, `Re:` included.
    pub subject: &'a str,
    /// Its own id, without angle brackets: see [`make_message_id`].
    pub message_id: &'a str,
    /// The id of the message that it answers.
    pub in_reply_to: Option<&'a str>,
    /// The ids of the thread, oldest first, the answered message's last.
    pub references: &'a [String],
    /// When it is sent.
    pub date: Timestamp,
    /// The text, with `\n` line ends.
    pub text: &'a str,
    /// The language of the text as a BCP 47 tag.
    pub language: Option<&'a str>,
    /// What goes with it.
    pub attachments: &'a [OutgoingAttachment<'a>],
}

/// Why a reply cannot be written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ComposeError {
    /// Nobody is to get it.
    #[error("a reply needs a recipient")]
    NoRecipient,
    /// An address or an id holds something that cannot stand in a header field.
    #[error("an address or id cannot stand in a header field")]
    BadAddress,
}

/// A new Message-ID without angle brackets: 128 bits by chance at this domain.
#[must_use]
pub fn make_message_id(domain: &str, entropy: &dyn Entropy) -> String {
    let mut bytes = [0; 16];
    entropy.fill(&mut bytes);
    let mut id: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    let domain: String =
        domain.chars().filter(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '.' | '-')).collect();
    id.push('@');
    id.push_str(if domain.is_empty() { "localhost" } else { &domain });
    id
}

/// The reply as the bytes of an RFC 5322 message: lines end in CR LF, everything is ASCII.
///
/// # Errors
/// When nobody is to get it, or an address or id cannot stand in a header field.
pub fn compose(reply: &Reply<'_>) -> Result<Vec<u8>, ComposeError> {
    if reply.to.is_empty() && reply.cc.is_empty() {
        return Err(ComposeError::NoRecipient);
    }
    let mut out = Out { bytes: Vec::with_capacity(reply.text.len() * 2 + 1024), column: 0 };
    out.date(reply.date);
    out.mailboxes("From", std::slice::from_ref(reply.from))?;
    out.mailboxes("To", reply.to)?;
    out.mailboxes("Cc", reply.cc)?;
    out.begin("Subject");
    out.words(reply.subject);
    out.end();
    out.ids("Message-ID", std::iter::once(reply.message_id))?;
    out.ids("In-Reply-To", reply.in_reply_to.into_iter())?;
    out.ids("References", reply.references.iter().map(String::as_str))?;
    if let Some(language) =
        reply.language.filter(|tag| tag.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-'))
    {
        out.line(&format!("Content-Language: {language}"));
    }
    out.line("MIME-Version: 1.0");
    if reply.attachments.is_empty() {
        out.text(reply.text);
        return Ok(out.bytes);
    }
    // Every body is base64 or quoted-printable, in neither of which a line begins with `=_`.
    let boundary =
        format!("=_{}", reply.message_id.chars().filter(char::is_ascii_alphanumeric).take(40).collect::<String>());
    out.line(&format!("Content-Type: multipart/mixed; boundary=\"{boundary}\""));
    out.line("");
    out.line(&format!("--{boundary}"));
    out.text(reply.text);
    for attachment in reply.attachments {
        out.line("");
        out.line(&format!("--{boundary}"));
        out.attachment(attachment);
    }
    out.line("");
    out.line(&format!("--{boundary}--"));
    Ok(out.bytes)
}

struct Out {
    bytes: Vec<u8>,
    /// Bytes since the last line end.
    column: usize,
}

impl Out {
    fn line(&mut self, line: &str) {
        self.bytes.extend_from_slice(line.as_bytes());
        self.end();
    }

    fn end(&mut self) {
        self.bytes.extend_from_slice(b"\r\n");
        self.column = 0;
    }

    fn begin(&mut self, name: &str) {
        self.put(name);
        self.put(":");
    }

    fn put(&mut self, text: &str) {
        self.bytes.extend_from_slice(text.as_bytes());
        self.column += text.len();
    }

    /// A space and a word, on a line of its own if the line would become too long.
    fn word(&mut self, word: &str) {
        if self.column + 1 + word.len() > LINE && self.column > 1 {
            self.end();
        }
        self.put(" ");
        self.put(word);
    }

    fn date(&mut self, date: Timestamp) {
        const DAYS: [&str; 7] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];
        const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
        // The RFC 3339 form gives the numbers: 2026-11-23T05:00:00.000Z.
        let text = date.to_string();
        let part = |from: usize, to: usize| text.get(from..to).unwrap_or("00");
        let days = date.millis().div_euclid(86_400_000).rem_euclid(7);
        let weekday = usize::try_from(days).ok().and_then(|at| DAYS.get(at)).copied().unwrap_or("Thu");
        let month = part(5, 7)
            .parse::<usize>()
            .ok()
            .and_then(|month| MONTHS.get(month.checked_sub(1)?))
            .copied()
            .unwrap_or("Jan");
        let line = format!("Date: {weekday}, {} {month} {} {} +0000", part(8, 10), part(0, 4), part(11, 19));
        self.line(&line);
    }

    fn mailboxes(&mut self, name: &str, mailboxes: &[Mailbox]) -> Result<(), ComposeError> {
        if mailboxes.is_empty() {
            return Ok(());
        }
        self.begin(name);
        for (at, mailbox) in mailboxes.iter().enumerate() {
            let odd = |letter: char| {
                letter.is_control()
                    || letter.is_whitespace()
                    || matches!(letter, '<' | '>' | ',' | ';' | '"' | '(' | ')' | '\\')
            };
            if !mailbox.address.contains('@') || mailbox.address.contains(odd) {
                return Err(ComposeError::BadAddress);
            }
            let after = if at + 1 < mailboxes.len() { "," } else { "" };
            match mailbox.name.as_deref().map(str::trim).filter(|name| !name.is_empty()) {
                Some(name) => {
                    self.phrase(name);
                    self.word(&format!("<{}>{after}", mailbox.address));
                }
                None => self.word(&format!("{}{after}", mailbox.address)),
            }
        }
        self.end();
        Ok(())
    }

    fn ids<'i>(&mut self, name: &str, ids: impl Iterator<Item = &'i str>) -> Result<(), ComposeError> {
        let mut begun = false;
        for id in ids {
            if id.is_empty() || !id.bytes().all(|byte| byte.is_ascii_graphic() && !matches!(byte, b'<' | b'>')) {
                if name == "Message-ID" {
                    return Err(ComposeError::BadAddress);
                }
                // What others have sent is passed on only if it can be.
                continue;
            }
            if !begun {
                self.begin(name);
                begun = true;
            }
            self.word(&format!("<{id}>"));
        }
        if begun {
            self.end();
        }
        Ok(())
    }

    /// A name before an address: quoted when it is plain ASCII, encoded otherwise.
    fn phrase(&mut self, name: &str) {
        let plain = name.bytes().all(|byte| byte.is_ascii_graphic() || byte == b' ')
            && name.len() <= 60
            && !name.contains("=?");
        if plain {
            let quoted: String = name
                .chars()
                .flat_map(|letter| matches!(letter, '"' | '\\').then_some('\\').into_iter().chain([letter]))
                .collect();
            self.word(&format!("\"{quoted}\""));
        } else {
            self.encoded_words(name);
        }
    }

    /// Unstructured text: as it is while it is ASCII and its words are short, encoded otherwise.
    fn words(&mut self, text: &str) {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let plain = text.bytes().all(|byte| byte.is_ascii_graphic() || byte == b' ') && !text.contains("=?");
        if plain && text.split(' ').all(|word| word.len() < LINE) {
            for word in text.split(' ') {
                self.word(word);
            }
        } else {
            self.encoded_words(&text);
        }
    }

    /// RFC 2047: words of at most 75 characters, none of which cuts a letter in two.
    fn encoded_words(&mut self, text: &str) {
        const MOST_BYTES: usize = 42;
        let text: String = text.chars().filter(|letter| !letter.is_control()).collect();
        let mut chunk = String::new();
        for letter in text.chars() {
            if chunk.len() + letter.len_utf8() > MOST_BYTES {
                self.word(&format!("=?UTF-8?B?{}?=", STANDARD.encode(&chunk)));
                chunk.clear();
            }
            chunk.push(letter);
        }
        if !chunk.is_empty() {
            self.word(&format!("=?UTF-8?B?{}?=", STANDARD.encode(&chunk)));
        }
    }

    /// The text with the fields that describe it: as it is when it is ASCII with short lines, base64 otherwise.
    fn text(&mut self, text: &str) {
        let is_safe = |line: &str| {
            line.len() <= 78 && !line.starts_with("From ") && !line.starts_with('.') && !line.ends_with([' ', '\t'])
        };
        let plain = text.bytes().all(|byte| byte.is_ascii_graphic() || matches!(byte, b' ' | b'\n' | b'\t'))
            && text.lines().all(is_safe);
        self.line("Content-Type: text/plain; charset=utf-8");
        if plain {
            self.line("Content-Transfer-Encoding: 7bit");
            self.line("");
            for line in text.lines() {
                self.line(line);
            }
        } else {
            self.line("Content-Transfer-Encoding: base64");
            self.line("");
            let lines: Vec<&str> = text.lines().collect();
            self.base64((lines.join("\r\n") + "\r\n").as_bytes());
        }
    }

    fn attachment(&mut self, attachment: &OutgoingAttachment<'_>) {
        let token = |part: &str| {
            !part.is_empty()
                && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'+' | b'_'))
        };
        let media_type = match attachment.media_type.split_once('/') {
            // A message or multipart may not be base64; as an unknown file it arrives whole.
            Some((kind, subtype)) if token(kind) && token(subtype) && !matches!(kind, "message" | "multipart") => {
                attachment.media_type
            }
            _ => "application/octet-stream",
        };
        self.line(&format!("Content-Type: {media_type}"));
        self.line("Content-Transfer-Encoding: base64");
        self.put("Content-Disposition: attachment;");
        self.file_name(&super::text::file_name(attachment.name));
        self.end();
        self.line("");
        self.base64(attachment.content);
    }

    /// RFC 2231: quoted when it is plain ASCII, percent-encoded in numbered parts otherwise.
    fn file_name(&mut self, name: &str) {
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b' ');
        if name.bytes().all(plain) && name.len() <= 60 {
            self.word(&format!("filename=\"{name}\""));
            return;
        }
        let mut part = String::new();
        let mut number = 0;
        for letter in name.chars() {
            let mut bytes = [0; 4];
            let encoded = letter.encode_utf8(&mut bytes).bytes().fold(String::new(), |mut text, byte| {
                if plain(byte) && byte != b' ' {
                    text.push(char::from(byte))
                } else {
                    text.push_str(&format!("%{byte:02X}"))
                }
                text
            });
            if part.len() + encoded.len() > 54 {
                let mark = if number == 0 { "UTF-8''" } else { "" };
                self.word(&format!("filename*{number}*={mark}{part};"));
                number += 1;
                part.clear();
            }
            part.push_str(&encoded);
        }
        let name = match number {
            0 => "filename*=UTF-8''".to_owned(),
            number => format!("filename*{number}*="),
        };
        self.word(&format!("{name}{part}"));
    }

    fn base64(&mut self, bytes: &[u8]) {
        // 57 bytes make a line of 76 characters.
        for chunk in bytes.chunks(57) {
            self.line(&STANDARD.encode(chunk));
        }
    }
}

#[cfg(test)]
mod tests;
