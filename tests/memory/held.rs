//! A process that unlocks and locks when it is told, so that another can look at its memory.
//!
//! `meridian-held HOME SECRET-FILE`; on standard input a line each: `unlock PERSON PASSPHRASE` or `lock`. The passphrase is
//! read into memory that is wiped: what is found afterwards is the program's doing, not this one's.

#![expect(clippy::expect_used, clippy::panic, clippy::print_stdout, reason = "a test fails where it stands")]

use std::io::Write;

use app::{Edges, Meridian, Program, acts};
use kernel::Sensitive;
use platform::SecretSource;
use zeroize::Zeroizing;

fn main() {
    let mut arguments = std::env::args_os().skip(1);
    let home = arguments.next().expect("a home").into();
    let secret = SecretSource::File(arguments.next().expect("a file").into());
    let edges = Edges { kdf: crypto::KdfParams::FLOOR, ..Edges::system(secret, Program::Ctl) };
    let meridian = Meridian::open(home, edges).expect("the profile");
    said("ready");
    while let Some(line) = read_line() {
        let mut words = line.splitn(3, ' ');
        match (words.next(), words.next(), words.next()) {
            (Some("unlock"), Some(person), Some(passphrase)) => {
                let request = acts::Unlock {
                    person: person.parse().expect("a person"),
                    passphrase: Sensitive::new(passphrase.to_owned()),
                    code: None,
                    security_key: false,
                };
                meridian.call(None, request).expect("the vaults open");
                let session = meridian.sessions().last().copied();
                meridian.call(session, acts::ListConversations::default()).expect("the list");
            }
            (Some("lock"), None, None) => meridian.lock_all(),
            other => panic!("{other:?} is no command"),
        }
        said("done");
    }
}

/// A line, past the buffer of standard input, which nobody wipes.
fn read_line() -> Option<Zeroizing<String>> {
    let mut line = Zeroizing::new(String::with_capacity(4096));
    let mut byte = [0];
    loop {
        match rustix::io::read(rustix::stdio::stdin(), &mut byte).expect("standard input") {
            0 => return None,
            _ if byte[0] == b'\n' => return Some(line),
            _ => line.push(char::from(byte[0])),
        }
    }
}

fn said(word: &str) {
    println!("{word}");
    std::io::stdout().flush().expect("standard output");
}
