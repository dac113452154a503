use std::io::{BufReader, Cursor};

use super::*;

/// Read through a buffer of so few bytes that everything falls on its edges.
fn read(mbox: &str) -> Vec<Result<String, Rejection>> {
    let whole: Vec<_> = Mbox::new(Cursor::new(mbox), 1 << 20)
        .map(|found| found.map(|bytes| String::from_utf8(bytes).unwrap()))
        .collect();
    for size in [1, 2, 7, 64] {
        let small = Mbox::new(BufReader::with_capacity(size, Cursor::new(mbox)), 1 << 20);
        let small: Vec<_> = small.map(|found| found.map(|bytes| String::from_utf8(bytes).unwrap())).collect();
        assert_eq!(small, whole, "with a buffer of {size}");
    }
    whole
}

#[track_caller]
fn check(mbox: &str, messages: &[&str]) {
    assert_eq!(read(mbox), messages.iter().map(|text| Ok((*text).to_owned())).collect::<Vec<_>>());
}

const FROM: &str = "From a@x.example Mon Nov 23 05:00:00 2026\n";

#[test]
fn messages_are_divided() {
    check("", &[]);
    check("\n\n", &[]);
    check(&format!("{FROM}A: 1\n\none\n\n{FROM}A: 2\n\ntwo\n"), &["A: 1\n\none\n", "A: 2\n\ntwo\n"]);
    check(&format!("{FROM}A: 1\n\none"), &["A: 1\n\none"]);
    check(&format!("\u{feff}{FROM}A: 1\n\none\n"), &["A: 1\n\none\n"]);
    let crlf = format!("{FROM}A: 1\n\none\n\n{FROM}A: 2\n\ntwo\n").replace('\n', "\r\n");
    check(&crlf, &["A: 1\r\n\r\none\r\n", "A: 2\r\n\r\ntwo\r\n"]);
}

#[test]
fn what_is_no_mbox_is_one_message() {
    check("A: 1\n\none\n", &["A: 1\n\none\n"]);
    check(&format!("\nA: 1\n\none\n\n{FROM}A: 2\n\n"), &["A: 1\n\none\n", "A: 2\n"]);
}

#[test]
fn protected_lines_come_back() {
    check(
        &format!("{FROM}A: 1\n\n>From here\n>>From there\n> From a quote\n>Fromage\n"),
        &["A: 1\n\nFrom here\n>From there\n> From a quote\n>Fromage\n"],
    );
}

#[test]
fn a_line_that_only_looks_like_a_separator_is_text() {
    check(
        &format!("{FROM}A: 1\n\none\n\nFrom the beginning I knew.\nMore.\n"),
        &["A: 1\n\none\n\nFrom the beginning I knew.\nMore.\n"],
    );
    check(&format!("{FROM}A: 1\n\none\nFrom here at 12:30 on.\n"), &["A: 1\n\none\nFrom here at 12:30 on.\n"]);
    // Without a date, but before a header field; and without a blank line, but with a date.
    check(&format!("{FROM}A: 1\n\none\n\nFrom nobody\nA: 2\n\ntwo\n"), &["A: 1\n\none\n", "A: 2\n\ntwo\n"]);
    check(&format!("{FROM}A: 1\n\none\n{FROM}A: 2\n\ntwo\n"), &["A: 1\n\none\n", "A: 2\n\ntwo\n"]);
}

#[test]
fn a_stated_length_is_believed_when_it_fits() {
    let body = "one\n\nFrom b@x.example Mon Nov 23 05:00:00 2026\nstill one\n";
    let fits = format!("{FROM}Content-Length: {}\n\n{body}\n{FROM}A: 2\n\ntwo\n", body.len());
    check(&fits, &[&format!("Content-Length: {}\n\n{body}", body.len()), "A: 2\n\ntwo\n"]);
    let protected = ">From one\n";
    let fits = format!("{FROM}Content-Length: {}\n\n{protected}\n", protected.len());
    check(&fits, &[&format!("Content-Length: {}\n\nFrom one\n", protected.len())]);
    for wrong in [0, 2, 7, 10_000] {
        check(
            &format!("{FROM}Content-Length: {wrong}\n\none\n\n{FROM}A: 2\n\ntwo\n"),
            &[&format!("Content-Length: {wrong}\n\none\n"), "A: 2\n\ntwo\n"],
        );
    }
}

#[test]
fn a_message_that_is_too_large_is_passed_over() {
    let mbox = format!("{FROM}A: 1\n\n{}\n\n{FROM}A: 2\n\ntwo\n", "x".repeat(5_000));
    let found: Vec<_> = Mbox::new(Cursor::new(mbox), 1_000).collect();
    assert_eq!(found, [Err(Rejection::TooLarge), Ok(b"A: 2\n\ntwo\n".to_vec())]);
}

#[test]
fn a_pipe_that_breaks_is_reported() {
    struct Broken;
    impl std::io::Read for Broken {
        fn read(&mut self, _: &mut [u8]) -> std::io::Result<usize> {
            Err(std::io::Error::other("broken"))
        }
    }
    let begun = format!("{FROM}A: 1\n\none\n\n{FROM}A: 2\n\ntw");
    let found: Vec<_> = Mbox::new(BufReader::new(Cursor::new(begun).chain(Broken)), 1_000).collect();
    assert_eq!(found, [Ok(b"A: 1\n\none\n".to_vec()), Err(Rejection::Truncated)]);
}

proptest::proptest! {
    /// What is written as mboxrd comes back, whatever it holds.
    #[test]
    fn any_messages_survive_an_mbox(bodies in proptest::collection::vec("(From |>From |>|[a-c ]|\n){0,20}", 1..5)) {
        let messages: Vec<String> = bodies.iter().map(|body| format!("A: 1\n\n{body}\n")).collect();
        let mut mbox = String::new();
        for message in &messages {
            mbox.push_str(FROM);
            for line in message.split_inclusive('\n') {
                if line.trim_start_matches('>').starts_with("From ") {
                    mbox.push('>');
                }
                mbox.push_str(line);
            }
            mbox.push('\n');
        }
        proptest::prop_assert_eq!(read(&mbox), messages.into_iter().map(Ok).collect::<Vec<_>>());
    }
}
