//! An mbox as a stream of messages, in its four dialects.
//!
//! A message begins at a line `From sender date`. Writers protect such lines within a message by a `>`: mboxo only
//! `From `, mboxrd also lines that already have one; mboxcl states the length of the message in `Content-Length` as
//! well, and mboxcl2 does that instead. No more than one message is held at a time.

use std::io::{BufRead, ErrorKind, Read};

use super::rejection::Rejection;

/// The messages of an mbox, each as it was before the writer protected it.
#[derive(Debug)]
pub struct Mbox<R> {
    lines: Lines<R>,
    /// The separator that was read ahead, so that the next message begins behind it.
    begun: bool,
    ended: bool,
    trusts_length: bool,
    largest: usize,
    bytes_read: u64,
}

/// One line, as far as a caller must know it.
enum Line {
    End,
    Failed,
    Got,
}

impl<R: BufRead> Mbox<R> {
    /// Reads from here; messages of more than `largest` bytes are passed over.
    pub const fn new(inner: R, largest: usize) -> Self {
        let lines = Lines { inner, again: Vec::new(), at: 0 };
        Self { lines, begun: false, ended: false, trusts_length: true, largest, bytes_read: 0 }
    }

    /// How many bytes were taken from the stream.
    pub const fn bytes_read(&self) -> u64 {
        self.bytes_read
    }

    /// The next message without its separator, `None` at the end.
    pub fn next_message(&mut self) -> Option<Result<Vec<u8>, Rejection>> {
        if self.ended {
            return None;
        }
        let mut line = Vec::new();
        if !self.begun {
            // Blank lines before the first separator are nobody's. Without any separator, all of it is one message.
            loop {
                match self.read_line(&mut line) {
                    Line::End => return self.end(None),
                    Line::Failed => return self.end(Some(Rejection::Unreadable)),
                    Line::Got if is_blank(&line) => {}
                    Line::Got => break,
                }
            }
            self.begun = true;
            if !without_mark(&line).starts_with(b"From ") {
                let mut message = line;
                return Some(self.rest_of_message(&mut message));
            }
        }
        let mut message = Vec::with_capacity(4096);
        Some(self.rest_of_message(&mut message))
    }

    const fn end(&mut self, why: Option<Rejection>) -> Option<Result<Vec<u8>, Rejection>> {
        self.ended = true;
        match why {
            Some(why) => Some(Err(why)),
            None => None,
        }
    }

    /// Reads up to and with the next separator.
    fn rest_of_message(&mut self, message: &mut Vec<u8>) -> Result<Vec<u8>, Rejection> {
        let mut line = Vec::new();
        let (mut in_head, mut after_blank, mut too_large) = (true, message.is_empty(), false);
        let mut length = None;
        loop {
            match self.read_line(&mut line) {
                Line::Failed => {
                    self.ended = true;
                    return Err(Rejection::Truncated);
                }
                Line::End => {
                    self.ended = true;
                    break;
                }
                Line::Got => {}
            }
            if self.separates(&line, after_blank) {
                break;
            }
            after_blank = is_blank(&line);
            if in_head && after_blank && !message.is_empty() {
                in_head = false;
                keep(message, &line, self.largest, &mut too_large);
                if let Some(length) = length.take().filter(|_| self.trusts_length && !too_large)
                    && self.take_length(message, length)
                {
                    break;
                }
                continue;
            }
            if in_head {
                length = content_length(&line).or(length);
            }
            keep(message, unprotected(&line), self.largest, &mut too_large);
        }
        if too_large {
            return Err(Rejection::TooLarge);
        }
        // The blank line before the separator belongs to the separator.
        for end in [b"\r\n\r\n".as_slice(), b"\n\n"] {
            if message.ends_with(end) {
                message.truncate(message.len() - end.len() / 2);
                break;
            }
        }
        Ok(std::mem::take(message))
    }

    /// Takes a body of this length if a separator or the end follows it; otherwise takes nothing and stops to believe
    /// in lengths.
    fn take_length(&mut self, message: &mut Vec<u8>, length: usize) -> bool {
        let mut taken = Vec::new();
        let fits = length <= self.largest.saturating_sub(message.len());
        if fits && self.lines.take(length, &mut taken).is_ok() && taken.len() == length {
            let body = taken.len();
            self.bytes_read += body as u64;
            let mut line = Vec::new();
            for _ in 0..3 {
                match self.read_line(&mut line) {
                    Line::Got if is_blank(&line) => taken.extend_from_slice(&line),
                    Line::Got if line.starts_with(b"From ") => {
                        append_body(message, taken.get(..body).unwrap_or_default());
                        return true;
                    }
                    Line::End => {
                        self.ended = true;
                        append_body(message, taken.get(..body).unwrap_or_default());
                        return true;
                    }
                    Line::Got => {
                        taken.extend_from_slice(&line);
                        break;
                    }
                    Line::Failed => break,
                }
            }
        }
        self.trusts_length = false;
        self.bytes_read -= taken.len() as u64;
        self.lines.give_back(&taken);
        false
    }

    fn read_line(&mut self, line: &mut Vec<u8>) -> Line {
        line.clear();
        match self.lines.line(line) {
            Ok(0) => Line::End,
            Ok(count) => {
                self.bytes_read += count as u64;
                Line::Got
            }
            Err(_) => Line::Failed,
        }
    }

    /// Whether a new message begins here. After a blank line a time is enough, or a header field that follows;
    /// otherwise the whole date must be there, as writers that forget the blank line still write it.
    fn separates(&mut self, line: &[u8], after_blank: bool) -> bool {
        let Some(rest) = line.strip_prefix(b"From ") else { return false };
        let (has_time, has_date) = dated(rest);
        if after_blank { has_time || self.lines.is_field_next() } else { has_time && has_date }
    }
}

impl<R: BufRead> Iterator for Mbox<R> {
    type Item = Result<Vec<u8>, Rejection>;

    fn next(&mut self) -> Option<Self::Item> {
        self.next_message()
    }
}

fn without_mark(line: &[u8]) -> &[u8] {
    line.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(line)
}

fn is_blank(line: &[u8]) -> bool {
    matches!(line, b"\n" | b"\r\n")
}

fn keep(message: &mut Vec<u8>, line: &[u8], largest: usize, too_large: &mut bool) {
    if *too_large || message.len() + line.len() > largest {
        *too_large = true;
        message.clear();
        message.shrink_to(0);
        return;
    }
    message.extend_from_slice(line);
}

/// The line without the `>` that a writer put before `From `.
fn unprotected(line: &[u8]) -> &[u8] {
    match line {
        [b'>', rest @ ..] if after_marks(rest).starts_with(b"From ") => rest,
        _ => line,
    }
}

fn after_marks(line: &[u8]) -> &[u8] {
    let marks = line.iter().take_while(|byte| **byte == b'>').count();
    line.get(marks..).unwrap_or_default()
}

/// A body of known length: where it holds a bare `From ` line, its writer (mboxcl2) protects none.
fn append_body(message: &mut Vec<u8>, body: &[u8]) {
    let bare = body.starts_with(b"From ") || memchr::memmem::find(body, b"\nFrom ").is_some();
    if bare || memchr::memmem::find(body, b">From ").is_none() {
        message.extend_from_slice(body);
        return;
    }
    for line in body.split_inclusive(|byte| *byte == b'\n') {
        message.extend_from_slice(unprotected(line));
    }
}

fn content_length(line: &[u8]) -> Option<usize> {
    let (name, value) = line.split_at_checked(15)?;
    if !name.eq_ignore_ascii_case(b"content-length:") {
        return None;
    }
    std::str::from_utf8(value).ok()?.trim().parse().ok()
}

/// Whether a separator shows a time of day, and a weekday with a month.
fn dated(rest: &[u8]) -> (bool, bool) {
    let (mut time, mut weekday, mut month) = (false, false, false);
    for word in rest.split(u8::is_ascii_whitespace) {
        time |= matches!(word, [hour, b':', minute, ..] if hour.is_ascii_digit() && minute.is_ascii_digit())
            || matches!(word, [tens, hour, b':', minute, ..] if tens.is_ascii_digit() && hour.is_ascii_digit() && minute.is_ascii_digit());
        let word = word.strip_suffix(b",").unwrap_or(word);
        weekday |=
            [b"Mon", b"Tue", b"Wed", b"Thu", b"Fri", b"Sat", b"Sun"].iter().any(|day| word.eq_ignore_ascii_case(*day));
        month |= [b"Jan", b"Feb", b"Mar", b"Apr", b"May", b"Jun", b"Jul", b"Aug", b"Sep", b"Oct", b"Nov", b"Dec"]
            .iter()
            .any(|name| word.eq_ignore_ascii_case(*name));
    }
    (time, weekday && month)
}

/// Lines of a stream, some of which can be given back.
#[derive(Debug)]
struct Lines<R> {
    inner: R,
    again: Vec<u8>,
    at: usize,
}

impl<R: BufRead> Lines<R> {
    fn waiting(&self) -> &[u8] {
        self.again.get(self.at..).unwrap_or_default()
    }

    /// Appends the next line with its end; gives its length, nought at the end of the stream.
    fn line(&mut self, line: &mut Vec<u8>) -> std::io::Result<usize> {
        let mut count = 0;
        if !self.waiting().is_empty() {
            let waiting = self.waiting();
            let end = memchr::memchr(b'\n', waiting).map_or(waiting.len(), |at| at + 1);
            line.extend_from_slice(waiting.get(..end).unwrap_or_default());
            self.at += end;
            count = end;
            if line.ends_with(b"\n") {
                return Ok(count);
            }
        }
        loop {
            let ready = match self.inner.fill_buf() {
                Ok(ready) => ready,
                Err(error) if error.kind() == ErrorKind::Interrupted => continue,
                Err(error) => return Err(error),
            };
            let (end, done) = memchr::memchr(b'\n', ready).map_or((ready.len(), ready.is_empty()), |at| (at + 1, true));
            line.extend_from_slice(ready.get(..end).unwrap_or_default());
            self.inner.consume(end);
            count += end;
            // A line without an end is handed out in pieces, so that no line fills the memory.
            if done || line.len() > LONGEST_LINE_BYTES {
                return Ok(count);
            }
        }
    }

    fn take(&mut self, length: usize, bytes: &mut Vec<u8>) -> std::io::Result<()> {
        let waiting = self.waiting();
        let first = waiting.get(..length.min(waiting.len())).unwrap_or_default();
        bytes.extend_from_slice(first);
        self.at += first.len();
        let left = length - bytes.len();
        self.inner.by_ref().take(left as u64).read_to_end(bytes).map(|_| ())
    }

    fn give_back(&mut self, bytes: &[u8]) {
        let mut again = Vec::with_capacity(bytes.len() + self.waiting().len());
        again.extend_from_slice(bytes);
        again.extend_from_slice(self.waiting());
        self.again = again;
        self.at = 0;
    }

    /// Whether what follows begins like a header field.
    fn is_field_next(&mut self) -> bool {
        let mut line = Vec::new();
        let read = self.line(&mut line);
        self.give_back(&line);
        read.is_ok()
            && memchr::memchr(b':', &line).is_some_and(|colon| {
                colon > 0
                    && line.iter().take(colon).all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
            })
    }
}

const LONGEST_LINE_BYTES: usize = 1024 * 1024;

#[cfg(test)]
mod tests;
