//! Every mail corpus comes in whole: read = imported + duplicates + rejected, also a second time, also through a pipe.

use std::collections::BTreeSet;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use serde_json::Value;
use testkit::{World, shared};

use crate::ctl::{Ctl, ended};

/// The folders of the corpora, each with how many regular files it holds.
fn corpora() -> Vec<(PathBuf, u64)> {
    let Some(root) = shared("data/mail") else { return Vec::new() };
    let mut folders: Vec<_> = std::fs::read_dir(root)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_dir())
        .map(|path| {
            let files =
                std::fs::read_dir(&path).unwrap().filter(|entry| entry.as_ref().unwrap().path().is_file()).count();
            (path, files as u64)
        })
        .collect();
    folders.sort();
    folders
}

fn number(json: &Value, field: &str) -> u64 {
    json[field].as_u64().unwrap_or_else(|| panic!("{field} in {json}"))
}

fn check_sum(json: &Value) {
    let rejected = json["rejected"].as_array().unwrap();
    let sum = number(json, "imported") + number(json, "duplicates") + rejected.len() as u64;
    assert_eq!(number(json, "read"), sum, "{json}");
    for rejection in rejected {
        assert!(rejection["source"].is_string() && rejection["index"].is_u64(), "{rejection}");
        let reason = format!("reject-{}", rejection["reason"].as_str().unwrap());
        assert!(locale::Words::for_locale("en").has(&reason), "{reason} has no words");
    }
}

#[test]
fn folders_come_in_whole_and_twice_is_once() {
    for (folder, files) in corpora() {
        let world = World::founded_today("eu");
        let ctl = Ctl::of(&world);
        let arguments = ["import".as_ref(), folder.as_os_str(), "--region".as_ref(), "eu".as_ref()];
        let first = ctl.call(arguments);
        check_sum(&first.json);
        assert_eq!(number(&first.json, "read"), files, "{}", folder.display());
        let clean = first.json["rejected"].as_array().unwrap().is_empty();
        assert_eq!(first.code, if clean { 0 } else { 5 }, "{first:?}");
        let second = ctl.call(arguments);
        check_sum(&second.json);
        assert_eq!(number(&second.json, "imported"), 0, "{}", second.json);
        assert_eq!(number(&second.json, "read"), files);
        assert_eq!(number(&second.json, "customers") + number(&second.json, "conversations"), 0, "{}", second.json);
        println!("{}: {} read, {} imported", folder.display(), files, number(&first.json, "imported"));
        assert_eq!(ctl.done(["audit", "verify"])["ok"], true);
    }
}

/// An mbox (mboxrd) of the files of a folder; messages that begin like a separator cannot be told from one.
fn mbox(folder: &Path) -> (Vec<u8>, u64) {
    let mut out = Vec::new();
    let mut count = 0;
    let paths: BTreeSet<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    for path in paths {
        let bytes = std::fs::read(path).unwrap();
        if bytes.starts_with(b"From ") {
            continue;
        }
        count += 1;
        out.extend_from_slice(b"From someone@example.org Mon Nov 23 05:00:00 2026\n");
        for line in bytes.split_inclusive(|byte| *byte == b'\n') {
            let quotes = line.iter().take_while(|byte| **byte == b'>').count();
            if line[quotes..].starts_with(b"From ") {
                out.push(b'>');
            }
            out.extend_from_slice(line);
        }
        out.extend_from_slice(if bytes.ends_with(b"\n") { b"\n" } else { b"\n\n" });
    }
    (out, count)
}

fn piped(ctl: &Ctl, bytes: &[u8]) -> Value {
    let mut command = ctl.command(["import", "-", "--region", "eu", "--json"]);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut input = child.stdin.take().unwrap();
    let bytes = bytes.to_vec();
    let feeder = std::thread::spawn(move || input.write_all(&bytes).map(|()| drop(input)));
    let output = child.wait_with_output().unwrap();
    feeder.join().unwrap().unwrap();
    let ended = ended(&output);
    assert!([0, 5].contains(&ended.code), "{ended:?}");
    ended.json
}

#[test]
fn a_pipe_brings_the_same_mail() {
    for (folder, _) in corpora() {
        let (bytes, count) = mbox(&folder);
        let world = World::founded_today("eu");
        let ctl = Ctl::of(&world);
        let first = piped(&ctl, &bytes);
        check_sum(&first);
        assert_eq!(number(&first, "read"), count, "{}", folder.display());
        let second = piped(&ctl, &bytes);
        check_sum(&second);
        assert_eq!((number(&second, "read"), number(&second, "imported")), (count, 0), "{second}");
        // The folder itself brings only what an mbox cannot carry.
        let rest = ctl.call(["import".as_ref(), folder.as_os_str(), "--region".as_ref(), "eu".as_ref()]).json;
        check_sum(&rest);
        println!("{}: {count} through a pipe, {} more from the folder", folder.display(), number(&rest, "imported"));
    }
}

#[test]
fn a_maildir_comes_in_with_what_was_seen() {
    let world = World::founded_today("eu");
    let maildir = world.desk().join("maildir");
    for part in ["cur", "new", "tmp"] {
        std::fs::create_dir_all(maildir.join(part)).unwrap();
    }
    let mail = |n: u32| {
        testkit::Mail::from(&format!("p{n}@example.org")).subject(&format!("Question {n}")).text("Where?").bytes()
    };
    std::fs::write(maildir.join("cur/1700000000.1.desk:2,S"), mail(1)).unwrap();
    std::fs::write(maildir.join("new/1700000001.2.desk"), mail(2)).unwrap();
    std::fs::write(maildir.join("tmp/1700000002.3.desk"), mail(3)).unwrap();
    let ctl = Ctl::of(&world);
    let ended = ctl.call(["import".as_ref(), maildir.as_os_str(), "--region".as_ref(), "eu".as_ref()]);
    check_sum(&ended.json);
    assert_eq!((ended.code, number(&ended.json, "imported")), (5, 2), "{ended:?}");
    assert_eq!(ended.json["rejected"][0]["reason"], "unfinished", "what is still being delivered is left alone");
    let page = ctl.done(["conversations"]);
    let mut unread: Vec<_> = page["conversations"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| (row["subject"].as_str().unwrap(), row["unread"].as_bool().unwrap()))
        .collect();
    unread.sort_unstable();
    assert_eq!(unread, [("Question 1", false), ("Question 2", true)]);
}
