//! Every message of the shared corpora is read or rejected with a reason; none takes the process down.

#![expect(clippy::unwrap_used, reason = "a test")]

mod shared;

use std::collections::BTreeMap;
use std::fmt::Write;

use channels::mail::{Found, Parsed, Rejection, Sources, Start, parse};

fn messages() -> Option<Vec<(String, Vec<u8>)>> {
    let folder = shared::shared("data/mail")?;
    let mut messages = Vec::new();
    for found in Sources::new([Start::Path(folder)]) {
        match found {
            Found::Item(item) => messages.push((item.source.rsplit('/').next().unwrap().to_owned(), item.bytes)),
            Found::Unreadable { source, reason, .. } => {
                assert!(source.ends_with(".txt"), "{source}: {reason}");
                assert_eq!(reason, Rejection::NotMail);
            }
        }
    }
    Some(messages)
}

fn line(name: &str, outcome: &Result<Parsed<'_>, Rejection>) -> String {
    match outcome {
        Err(reason) => format!("{name}: rejected, {reason}"),
        Ok(mail) => format!(
            "{name}: {} | {} | {} | {} letters | {} files{}{}",
            mail.from.first().map_or("-", |author| author.address.as_str()),
            mail.subject.chars().take(40).collect::<String>(),
            mail.kind,
            mail.text.chars().count(),
            mail.attachments.len(),
            if mail.html.is_some() { " | html" } else { "" },
            if mail.damaged { " | damaged" } else { "" },
        ),
    }
}

#[test]
fn each_message_is_read_or_rejected() {
    let Some(messages) = messages() else { return };
    let mut report = String::new();
    let mut rejected = 0;
    for (name, bytes) in &messages {
        let outcome = parse(bytes);
        rejected += usize::from(outcome.is_err());
        writeln!(report, "{}", line(name, &outcome)).unwrap();
    }
    if std::env::var_os("SHOW_CORPUS").is_some() {
        eprintln!("{report}");
    }
    assert_eq!(messages.len(), 192, "every file was found");
    assert_eq!(rejected, 0, "{report}");
}

/// Cut anywhere and changed anywhere, a message is still read.
#[test]
fn damaged_messages_are_read_as_well_as_they_can_be() {
    let Some(messages) = messages() else { return };
    let mut seed = 0x9e37_79b9_7f4a_7c15_u64;
    let mut chance = || {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        seed
    };
    for (name, bytes) in &messages {
        for _ in 0..20 {
            let cut = usize::try_from(chance()).unwrap() % bytes.len();
            let _ = parse(bytes.get(..cut).unwrap());
            let mut changed = bytes.clone();
            for _ in 0..8 {
                let at = usize::try_from(chance()).unwrap() % bytes.len();
                if let Some(byte) = changed.get_mut(at) {
                    *byte = u8::try_from(chance() & 255).unwrap();
                }
            }
            if let Ok(mail) = parse(&changed) {
                assert!(!mail.text.contains('\r'), "{name}");
            }
        }
    }
}

/// The same mail as files, as an mbox of each dialect, and through a pipe is the same mail.
#[test]
fn an_mbox_of_the_corpus_holds_the_same_messages() {
    let Some(messages) = messages() else { return };
    let sameness =
        |bytes: &[u8]| parse(bytes).map(|mail| mail.sameness().map(|part| part.into_owned()).collect::<Vec<_>>());
    // A message that has no end of its own cannot come back from an mbox without one.
    let mut mbox = Vec::new();
    let mut written = BTreeMap::new();
    for (number, (name, bytes)) in messages.iter().filter(|(_, bytes)| !bytes.starts_with(b"From ")).enumerate() {
        mbox.extend_from_slice(b"From someone@example.org Mon Nov 23 05:00:00 2026\n");
        for line in bytes.split_inclusive(|byte| *byte == b'\n') {
            if line
                .iter()
                .position(|byte| *byte != b'>')
                .and_then(|at| line.get(at..))
                .is_some_and(|rest| rest.starts_with(b"From "))
            {
                mbox.push(b'>');
            }
            mbox.extend_from_slice(line);
        }
        mbox.extend_from_slice(if bytes.ends_with(b"\n") { b"\n" } else { b"\n\n" });
        written.insert(number, (name, sameness(bytes)));
    }
    let reader = Box::new(std::io::BufReader::with_capacity(97, std::io::Cursor::new(mbox)));
    let mut read = 0;
    for found in Sources::new([Start::Stream { name: "-".to_owned(), reader }]) {
        let Found::Item(item) = found else { unreachable!("{found:?}") };
        let (name, expected) = written.get(&usize::try_from(item.index).unwrap()).unwrap();
        assert_eq!(&sameness(&item.bytes), expected, "{name}");
        read += 1;
    }
    assert_eq!(read, written.len());
}
