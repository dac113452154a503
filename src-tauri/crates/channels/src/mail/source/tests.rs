use super::*;

const MAIL: &str = "Subject: x\n\ntext\n";
const FROM: &str = "From a@x.example Mon Nov 23 05:00:00 2026\n";

fn write(root: &Path, files: &[(&str, &str)]) {
    for (name, content) in files {
        let path = root.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }
}

fn short(root: &Path, found: &Found) -> String {
    let name =
        |source: &str| source.strip_prefix(root.to_str().unwrap()).unwrap_or(source).trim_start_matches('/').to_owned();
    match found {
        Found::Item(item) => {
            let seen = item.seen.map_or("", |seen| if seen { " seen" } else { " new" });
            format!("{} {}{seen}", name(&item.source), item.index)
        }
        Found::Unreadable { source, index, reason } => format!("{} {index} {reason}", name(source)),
    }
}

fn all(root: &Path) -> Vec<String> {
    Sources::new([Start::Path(root.to_owned())]).map(|found| short(root, &found)).collect()
}

#[test]
fn each_regular_file_is_a_message_an_mbox_or_a_reason() {
    let root = tempfile::tempdir().unwrap();
    let mbox = format!("{FROM}{MAIL}\n{FROM}{MAIL}");
    write(
        root.path(),
        &[
            ("a.eml", MAIL),
            ("b.msg", "no fields"),
            ("c/1", MAIL),
            ("c/2", MAIL),
            ("d.mbox", &mbox),
            ("e", &mbox),
            ("empty.eml", ""),
            ("empty.mbox", ""),
            ("picture.png", "\u{1}\u{2}"),
            ("readme.txt", "Just a text.\nNo fields.\n"),
            ("z.eml", &format!("{FROM}{MAIL}")),
        ],
    );
    assert_eq!(
        all(root.path()),
        [
            "a.eml 0",
            "b.msg 0",
            "c/1 0",
            "c/2 0",
            "d.mbox 0",
            "d.mbox 1",
            "e 0",
            "e 1",
            "empty.eml 0 empty",
            "empty.mbox 0 empty",
            "picture.png 0 not-mail",
            "readme.txt 0 not-mail",
            "z.eml 0",
        ]
    );
    let counted = survey(&[root.path().to_owned()]);
    assert_eq!(counted.files, 11);
    let mut sources = Sources::new([Start::Path(root.path().to_owned())]);
    assert_eq!(sources.by_ref().count(), 13);
    assert_eq!(sources.bytes_read(), counted.bytes, "progress ends where the survey said");
}

#[test]
fn a_maildir_gives_what_was_delivered() {
    let root = tempfile::tempdir().unwrap();
    write(
        root.path(),
        &[
            ("cur/1.a.host:2,S", MAIL),
            ("cur/2.a.host:2,R", MAIL),
            ("dovecot-uidlist", "3 V1 N2\n"),
            ("new/3.a.host", MAIL),
            ("tmp/4.a.host", "Subject: hal"),
            (".Sent/cur/5.a.host:2,S", MAIL),
            (".Sent/new/.keep", ""),
        ],
    );
    assert_eq!(
        all(root.path()),
        [
            ".Sent/cur/5.a.host:2,S 0 seen",
            ".Sent/new/.keep 0 empty",
            "cur/1.a.host:2,S 0 seen",
            "cur/2.a.host:2,R 0 new",
            "dovecot-uidlist 0 not-mail",
            "new/3.a.host 0 new",
            "tmp/4.a.host 0 unfinished",
        ]
    );
}

#[test]
fn reading_goes_on_after_any_position() {
    let root = tempfile::tempdir().unwrap();
    let mbox = format!("{FROM}{MAIL}\n{FROM}{MAIL}\n{FROM}{MAIL}");
    write(root.path(), &[("a.eml", MAIL), ("b/c.mbox", &mbox), ("b/d.eml", ""), ("e", MAIL), ("f/x", MAIL)]);
    let start = || [Start::Path(root.path().join("e")), Start::Path(root.path().to_owned())];
    let whole: Vec<Found> = Sources::new(start()).collect();
    assert_eq!(whole.len(), 8);
    for (at, found) in whole.iter().enumerate().skip(1) {
        // `e` is read twice here, and the first time counts when its name is given.
        if found.position().source != whole[0].position().source {
            let rest: Vec<Found> = Sources::after(start(), found.position()).collect();
            assert_eq!(rest, whole[at + 1..], "after {found:?}");
        }
    }
}

#[test]
fn reading_goes_on_though_the_last_file_was_deleted() {
    let root = tempfile::tempdir().unwrap();
    write(root.path(), &[("a.eml", MAIL), ("b.eml", MAIL), ("c.eml", MAIL)]);
    let gone = Position { source: root.path().join("bb.eml").to_string_lossy().into_owned(), index: 0 };
    let rest: Vec<String> =
        Sources::after([Start::Path(root.path().to_owned())], gone).map(|found| short(root.path(), &found)).collect();
    assert_eq!(rest, ["c.eml 0"]);
}

#[test]
fn what_cannot_be_read_is_reported_and_stops_nothing() {
    let root = tempfile::tempdir().unwrap();
    write(root.path(), &[("a.eml", MAIL)]);
    let starts = [root.path().join("missing.eml"), root.path().join("a.eml")].map(Start::Path);
    let found: Vec<String> = Sources::new(starts).map(|found| short(root.path(), &found)).collect();
    assert_eq!(found, ["missing.eml 0 unreadable", "a.eml 0"]);
}

#[test]
fn links_within_a_folder_are_not_followed() {
    let root = tempfile::tempdir().unwrap();
    write(root.path(), &[("in/a.eml", MAIL)]);
    std::os::unix::fs::symlink(root.path().join("in"), root.path().join("in/again")).unwrap();
    assert_eq!(all(&root.path().join("in")), ["a.eml 0"]);
}
