//! What customers and colleagues wrote is in no file in clear: not in the data directory, not in the temporary one, not
//! in the log of the program, not in a support bundle.

use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use testkit::{Mail, World};

use crate::ctl::Ctl;

/// Words that occur nowhere else, one for each way in.
const MARKERS: &[&str] = &[
    "zanzibarquartz",
    "velvetpangolin",
    "umbrellacobalt",
    "tangerinefjord",
    "saffronglacier",
    "rhubarbnebula",
    "quicksilverowl",
    "periwinklemoss",
    "ocelotharpsichord",
    "nutmegaurora",
    "marzipancomet",
    "lapislanternfish",
];

/// The forms in which a word may hide: as it is, as UTF-16, in base 64 at each of three places, as hexadecimal.
fn forms(word: &str) -> Vec<Vec<u8>> {
    let mut all = vec![word.as_bytes().to_vec(), word.to_uppercase().into_bytes()];
    all.push(word.encode_utf16().flat_map(u16::to_le_bytes).collect());
    all.push(word.bytes().map(|byte| format!("{byte:02x}")).collect::<String>().into_bytes());
    for before in 0..3 {
        let shifted = [&b"\0\0"[..before], word.as_bytes()].concat();
        let text = STANDARD.encode(shifted);
        // The first and the last letters depend on what stands beside the word.
        all.push(text.as_bytes()[4..text.len() - 4].to_vec());
    }
    all
}

fn found_in(bytes: &[u8], place: &str, found: &mut Vec<String>) {
    for word in MARKERS {
        for form in forms(word) {
            if bytes.windows(form.len()).any(|part| part == form) {
                found.push(format!("{word} in {place}"));
            }
        }
    }
}

fn search(folder: &Path, found: &mut Vec<String>, files: &mut usize) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        found_in(path.as_os_str().as_encoded_bytes(), "a file's name", found);
        if path.is_dir() {
            search(&path, found, files);
        } else {
            *files += 1;
            found_in(&std::fs::read(&path).unwrap(), &path.display().to_string(), found);
        }
    }
}

#[test]
fn planted_words_are_in_no_file() {
    let world = World::founded_today("eu");
    let temporary = tempfile::tempdir().unwrap();
    let ctl = Ctl::of(&world)
        .with("TMPDIR", temporary.path().to_str().unwrap())
        .with("SQLITE_TMPDIR", temporary.path().to_str().unwrap())
        .with("RUST_LOG", "trace");
    let [name, subject, text, file, content, note, reply, label, colleague, wrong, query, folder] = MARKERS else {
        panic!()
    };
    let outside = world.desk().join(folder);
    std::fs::create_dir(&outside).unwrap();
    let mut mail = Mail::from(&format!("{name} <{name}@example.org>"))
        .subject(subject)
        .text(&format!("Please help with {text}."))
        .file(&format!("{file}.txt"), "text/plain", content.as_bytes())
        .bytes();
    std::fs::write(outside.join("one.eml"), &mail).unwrap();
    // One that cannot be read is kept whole: sealed as well.
    mail.truncate(0);
    mail.extend_from_slice(&[0; 64]);
    mail.extend_from_slice(text.as_bytes());
    std::fs::write(outside.join("broken.eml"), &mail).unwrap();
    let mut log = String::new();
    let mut call = |ctl: &Ctl, arguments: &[&str]| {
        let ended = ctl.call(arguments.iter().copied());
        log.push_str(&ended.said);
        ended.json
    };
    call(&ctl, &["import", outside.to_str().unwrap(), "--region", "eu"]);
    let hits = call(&ctl, &["search", text]);
    assert_eq!(hits["total"], 1, "the word is in the vault: {hits}");
    let id = hits["hits"][0]["conversation"].as_str().unwrap().to_owned();
    for (kind, word) in [("note", note), ("reply", reply)] {
        let path = outside.join(kind);
        std::fs::write(&path, format!("{word} {word}")).unwrap();
        call(&ctl, &[kind, &id, "--text-file", path.to_str().unwrap()]);
    }
    let saved = world.founder().call(app::acts::SaveLabel { label: None, name: (*label).to_owned(), tone: 1 });
    assert!(saved.is_ok());
    call(&ctl, &["label", &id, "--add", label]);
    call(&ctl, &["search", query]);
    call(&ctl, &["user", "add", colleague, "--role", "agent", "--region", "eu"]);
    call(&ctl.clone().seated("MB").with_passphrase(wrong), &["conversations"]);
    let seat = ctl.seated("MB");
    let view = call(&seat, &["conversation", &id]);
    assert!(
        view.to_string().contains(content) || view["messages"][0]["attachments"][0]["name"] == format!("{file}.txt"),
        "{view}"
    );
    let backup = world.desk().join("backup");
    call(&seat, &["vault", "backup", backup.to_str().unwrap()]);
    call(&seat, &["vault", "check"]);
    let bundle = world.desk().join("support.json");
    world.founder().call(app::acts::MakeSupportBundle { path: bundle.display().to_string() }).unwrap();

    let mut found = Vec::new();
    let mut files = 0;
    search(&outside, &mut found, &mut files);
    assert!(found.len() >= 4, "the search itself finds what lies open: {found:?}");
    found.clear();
    files = 0;
    search(&world.home(), &mut found, &mut files);
    search(temporary.path(), &mut found, &mut files);
    search(&backup, &mut found, &mut files);
    found_in(&std::fs::read(&bundle).unwrap(), "the support bundle", &mut found);
    found_in(log.as_bytes(), "the log", &mut found);
    assert!(files >= 6, "there was something to search: {files} files");
    assert!(found.is_empty(), "{found:#?}");
    println!("{} words in {files} files: none", MARKERS.len());
}
