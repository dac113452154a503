//! A mail of the demonstration as it comes over the wire (RFC 5322, RFC 2045).

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use kernel::Timestamp;

use super::story::Kind;
use super::{enclosure, malformed};
use crate::error::Result;

/// What a mail is made of.
pub(super) struct Letter<'a> {
    pub(super) name: &'a str,
    pub(super) address: &'a str,
    pub(super) to: &'a str,
    pub(super) subject: &'a str,
    pub(super) sent_at: Timestamp,
    pub(super) utc_offset_min: i32,
    /// Its own id, without brackets, and those before it in the thread.
    pub(super) id: &'a str,
    pub(super) references: &'a [String],
    pub(super) text: &'a str,
    pub(super) kind: Kind,
    pub(super) files: &'a [String],
}

const EDGE: &str = "=_kestrel";
/// Bytes of text in one encoded word, so that the word stays below the 75 letters of RFC 2047.
const WORD: usize = 39;

/// The mail, with `\r\n` at the ends of its lines.
pub(super) fn write(letter: &Letter<'_>) -> Result<Vec<u8>> {
    let mut out = String::new();
    let mut field = |name: &str, value: &str| out.push_str(&format!("{name}: {value}\n"));
    if letter.kind == Kind::Bounce {
        field("Return-Path", "<>");
    }
    field("Date", &date(letter.sent_at, letter.utc_offset_min)?);
    field("From", &format!("{} <{}>", words(letter.name, true), letter.address));
    field("To", &format!("Kestrel Optics <{}>", letter.to));
    field("Subject", &words(letter.subject, false));
    field("Message-ID", &format!("<{}>", letter.id));
    if let Some(last) = letter.references.last() {
        field("In-Reply-To", &format!("<{last}>"));
        let all: Vec<String> = letter.references.iter().map(|id| format!("<{id}>")).collect();
        field("References", &all.join("\n "));
    }
    match letter.kind {
        Kind::AutoReply => field("Auto-Submitted", "auto-replied"),
        Kind::List => field("List-Id", "Lens repairers <repairers.lists.example.net>"),
        Kind::Newsletter => field("List-Unsubscribe", "<https://news.example.com/leave>"),
        Kind::Person | Kind::Bounce => {}
    }
    field("MIME-Version", "1.0");
    let plain =
        format!("Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n{}\n", letter.text);
    match letter.kind {
        Kind::Bounce => {
            let report = "Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.net\n\n\
                          Final-Recipient: rfc822; unreachable@example.net\nAction: failed\nStatus: 5.1.1\n";
            parts(&mut out, "report; report-type=delivery-status", &[&plain, report]);
        }
        Kind::Newsletter => parts(&mut out, "alternative", &[&plain, &html(letter)]),
        _ if letter.files.is_empty() => out.push_str(&plain),
        _ => {
            let files: Vec<String> = letter.files.iter().map(|name| file(name)).collect::<Result<_>>()?;
            let all: Vec<&str> = std::iter::once(plain.as_str()).chain(files.iter().map(String::as_str)).collect();
            parts(&mut out, "mixed", &all);
        }
    }
    Ok(out.replace('\n', "\r\n").into_bytes())
}

fn parts(out: &mut String, kind: &str, parts: &[&str]) {
    out.push_str(&format!("Content-Type: multipart/{kind}; boundary=\"{EDGE}\"\n\n"));
    for part in parts {
        out.push_str(&format!("--{EDGE}\n{part}\n"));
    }
    out.push_str(&format!("--{EDGE}--\n"));
}

fn file(name: &str) -> Result<String> {
    let enclosed = enclosure::of(name)?;
    let encoded = STANDARD.encode(&enclosed.content);
    let mut lines = String::new();
    for (at, letter) in encoded.chars().enumerate() {
        if at > 0 && at % 76 == 0 {
            lines.push('\n');
        }
        lines.push(letter);
    }
    // RFC 2231 for names beyond ASCII.
    let shown: String = name
        .bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'.' | b'-' | b'_' => char::from(byte).to_string(),
            _ => format!("%{byte:02X}"),
        })
        .collect();
    let kind = enclosed.media_type;
    Ok(format!(
        "Content-Type: {kind}\nContent-Disposition: attachment; filename*=UTF-8''{shown}\n\
         Content-Transfer-Encoding: base64\n\n{lines}\n"
    ))
}

fn html(letter: &Letter<'_>) -> String {
    let paragraphs: String =
        letter.text.split("\n\n").map(|part| format!("<p>{}</p>\n", part.replace('\n', "<br>"))).collect();
    format!(
        "Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n<html><body>\n<h1>{}</h1>\n\
         <img src=\"https://news.example.com/header.png\" alt=\"\" width=\"600\" height=\"120\">\n{paragraphs}\
         <p><a href=\"https://news.example.com/read\">example.com</a></p>\n\
         <img src=\"https://news.example.com/opened.gif\" alt=\"\" width=\"1\" height=\"1\">\n</body></html>\n",
        letter.subject
    )
}

/// Words of a header field, encoded where they are not ASCII (RFC 2047).
fn words(text: &str, is_name: bool) -> String {
    if text.is_ascii() {
        return if is_name { format!("\"{text}\"") } else { text.to_owned() };
    }
    let mut words: Vec<String> = Vec::new();
    let mut word = String::new();
    for letter in text.chars() {
        if word.len() + letter.len_utf8() > WORD {
            words.push(std::mem::take(&mut word));
        }
        word.push(letter);
    }
    words.push(word);
    let encoded: Vec<String> = words.iter().map(|word| format!("=?UTF-8?B?{}?=", STANDARD.encode(word))).collect();
    encoded.join("\n ")
}

fn date(at: Timestamp, utc_offset_min: i32) -> Result<String> {
    let offset = jiff::tz::Offset::from_seconds(utc_offset_min * 60).map_err(|_| malformed())?;
    let moment = jiff::Timestamp::from_millisecond(at.millis()).map_err(|_| malformed())?;
    jiff::fmt::rfc2822::to_string(&moment.to_zoned(jiff::tz::TimeZone::fixed(offset))).map_err(|_| malformed())
}
