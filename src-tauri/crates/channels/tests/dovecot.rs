//! Threads against those of Dovecot, THREAD=REFERENCES, on the same Maildir.
//!
//! The batch form must give the same threads. The form that imports use differs on purpose, and each difference must
//! have one of the reasons that `desk::thread::incremental` gives. Where Dovecot is not installed the test says so.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, clippy::print_stderr, reason = "a test")]

mod shared;

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use channels::mail::{Found, Parsed, Sources, Start, parse};
use desk::thread::{Keys, Mail, Node, Prefixes, Threads, base_subject};
use kernel::Timestamp;

const IMAP: &str = "/usr/lib/dovecot/imap";

/// Messages whose references are true, cut short, contradictory or absent.
fn grown(count: usize) -> Vec<Vec<u8>> {
    let mut seed = 0x2545_f491_4f6c_dd1d_u64;
    let mut chance = |below: usize| {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        usize::try_from(seed >> 11).unwrap() % below
    };
    let subjects = ["Order", "Invoice", "Return of goods", "Lieferung", "Passwort", "Where is my parcel"];
    let people = ["jane", "kim", "lee", "omar", "pia"];
    let mut chains: Vec<(Vec<String>, String)> = Vec::new();
    let mut mails = Vec::new();
    for number in 0..count {
        let id = format!("m{number}@grown.example");
        let is_new = chains.is_empty() || chance(3) == 0;
        let (chain, subject) = if is_new {
            let subject =
                if chance(4) == 0 { subjects[chance(subjects.len())].to_owned() } else { format!("Case {number}") };
            (Vec::new(), subject)
        } else {
            let (chain, subject) = &chains[chains.len() - 1 - chance(chains.len().min(40))];
            let prefix = ["Re: ", "RE: ", "Re: Re: ", "Fwd: ", "AW: ", "", "[list] Re: "][chance(7)];
            let subject = if chance(25) == 0 { format!("Changed {number}") } else { subject.clone() };
            (chain.clone(), format!("{prefix}{subject}"))
        };
        let mut references: Vec<String> =
            chain.iter().skip(chain.len().saturating_sub(1 + chance(6))).cloned().collect();
        if chance(30) == 0 && !chains.is_empty() {
            references.insert(0, format!("m{}@grown.example", chance(number)));
        }
        let mut head = format!("From: {}@grown.example\n", people[chance(people.len())]);
        // Every message has its own second, not in the order of the list.
        let second = (number * 7919) % 86_400;
        writeln!(head, "Date: Mon, 23 Nov 2026 {:02}:{:02}:{:02} +0000", second / 3600, second / 60 % 60, second % 60)
            .unwrap();
        if chance(40) != 0 {
            writeln!(head, "Message-ID: <{id}>").unwrap();
        }
        match chance(8) {
            0 => {}
            1 => references.last().into_iter().for_each(|last| writeln!(head, "In-Reply-To: <{last}>").unwrap()),
            _ if references.is_empty() => {}
            _ => writeln!(
                head,
                "References: {}",
                references.iter().map(|id| format!("<{id}>")).collect::<Vec<_>>().join("\n ")
            )
            .unwrap(),
        }
        writeln!(head, "Subject: {subject}\n\nText {number}").unwrap();
        let whole_chain = chain.into_iter().chain([id]).collect();
        let bare = subject.rsplit(": ").next().unwrap().to_owned();
        chains.push((whole_chain, bare));
        // Some messages never came.
        if chance(6) != 0 {
            mails.push(head.into_bytes());
        }
    }
    mails
}

fn messages() -> Vec<Vec<u8>> {
    let mut messages = grown(900);
    if let Some(folder) = shared::shared("data/mail") {
        messages.extend(Sources::new([Start::Path(folder)]).filter_map(|found| match found {
            Found::Item(item) => Some(item.bytes),
            Found::Unreadable { .. } => None,
        }));
    }
    messages
}

/// What Dovecot answers, or `None` when it is not here.
fn ask_dovecot(messages: &[Vec<u8>]) -> Option<String> {
    if !Path::new(IMAP).exists() {
        eprintln!("skipped: dovecot-imapd is not installed");
        return None;
    }
    let home = tempfile::tempdir().unwrap();
    let root = home.path();
    for folder in ["Maildir/cur", "Maildir/new", "Maildir/tmp", "run"] {
        fs::create_dir_all(root.join(folder)).unwrap();
    }
    for (number, bytes) in messages.iter().enumerate() {
        // What has no date is dated by the file: in order, after everything else.
        let path = root.join(format!("Maildir/new/{}.M{number}P1.here", 1_700_000_000 + number));
        fs::write(&path, bytes).unwrap();
        let time = std::time::UNIX_EPOCH + std::time::Duration::from_secs(LATE_S + number as u64);
        fs::File::options().write(true).open(&path).unwrap().set_modified(time).unwrap();
    }
    let out = |program: &str, arguments: &[&str]| {
        let output = Command::new(program).args(arguments).output().unwrap();
        String::from_utf8_lossy(&output.stdout).trim().to_owned()
    };
    // Dovecot reads no mail as root: it becomes nobody, whose the mail must be.
    let (mut user, mut group) = (out("id", &["-un"]), out("id", &["-gn"]));
    if out("id", &["-u"]) == "0" {
        (user, group) = ("nobody".to_owned(), "nogroup".to_owned());
        out("chmod", &["755", root.to_str().unwrap()]);
        out("chown", &["-R", "nobody:nogroup", root.to_str().unwrap()]);
    }
    let shown = root.display();
    let config = format!(
        "base_dir = {shown}/run\nstate_dir = {shown}/run\nlog_path = /dev/stderr\nprotocols = imap\nssl = no\n\
         mail_location = maildir:{shown}/Maildir\nmail_uid = {user}\nmail_gid = {group}\nfirst_valid_uid = 1\nfirst_valid_gid = 0\n\
         stats_writer_socket_path =\n"
    );
    let path = root.join("dovecot.conf");
    fs::write(&path, config).unwrap();
    let mut imap = Command::new(IMAP)
        .args(["-c", path.to_str().unwrap()])
        .env("HOME", root)
        .env("USER", "someone")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = imap.stdin.take().unwrap();
    stdin.write_all(b"a SELECT INBOX\r\nb THREAD REFERENCES UTF-8 ALL\r\nc LOGOUT\r\n").unwrap();
    drop(stdin);
    let output = imap.wait_with_output().unwrap();
    let answer = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(
        answer.contains(&format!("* {} EXISTS", messages.len())),
        "{answer}\n{}",
        String::from_utf8_lossy(&output.stderr)
    );
    answer.lines().find_map(|line| line.strip_prefix("* THREAD ")).map(str::to_owned)
}

const LATE_S: u64 = 1_900_000_000;

type Groups = BTreeSet<BTreeSet<usize>>;

/// The threads of an answer such as `(1)(2 (3)(4))`, places counted from nought.
fn groups_of(answer: &str) -> Groups {
    let mut groups = Groups::new();
    let (mut depth, mut group, mut number) = (0, BTreeSet::new(), String::new());
    for letter in answer.chars() {
        if letter.is_ascii_digit() {
            number.push(letter);
            continue;
        }
        if let Ok(place) = number.parse::<usize>() {
            group.insert(place - 1);
            number.clear();
        }
        match letter {
            '(' => depth += 1,
            ')' => {
                depth -= 1;
                if depth == 0 {
                    groups.insert(std::mem::take(&mut group));
                }
            }
            _ => {}
        }
    }
    groups
}

fn correspondent(mail: &Parsed<'_>) -> Option<String> {
    mail.list_id.clone().or_else(|| mail.from.first().and_then(|author| desk::address::key(&author.address)))
}

fn keys(mail: &Parsed<'_>) -> Keys {
    Keys::of(mail.message_id.as_deref(), &mail.references, &mail.subject, correspondent(mail).as_deref())
}

fn time(mail: &Parsed<'_>, number: usize) -> Timestamp {
    let late = i64::try_from(LATE_S + number as u64).unwrap() * 1000;
    mail.sent_at.unwrap_or(Timestamp::from_millis(late))
}

fn batch_groups(mails: &[Parsed<'_>]) -> Groups {
    let given: Vec<Mail<'_>> = mails
        .iter()
        .enumerate()
        .map(|(number, mail)| Mail {
            message_id: mail.message_id.as_deref(),
            references: &mail.references,
            subject: &mail.subject,
            sent: time(mail, number),
        })
        .collect();
    desk::thread::batch::thread(&given).iter().map(Node::mails).map(BTreeSet::from_iter).collect()
}

fn import_groups(mails: &[Parsed<'_>]) -> Groups {
    let mut threads = Threads::default();
    for (number, mail) in mails.iter().enumerate() {
        threads.take(&keys(mail), time(mail, number), number);
    }
    let mut groups: HashMap<usize, BTreeSet<usize>> = HashMap::new();
    for (number, mail) in mails.iter().enumerate() {
        let keys = keys(mail);
        // A message is found where its keys are; without any it stays alone.
        let own = threads.find(&keys).first().map_or(number, |found| found.conversation);
        groups
            .entry(threads.now(if keys.ids.is_empty() && !keys.subject.as_ref().is_some_and(|key| key.is_reply) {
                number
            } else {
                own
            }))
            .or_default()
            .insert(number);
    }
    groups.into_values().collect()
}

/// Why two messages lie apart in an import that Dovecot joins.
fn why_apart(one: &Parsed<'_>, other: &Parsed<'_>) -> Option<&'static str> {
    let bases = [one, other].map(|mail| base_subject(&mail.subject, Prefixes::Rfc5256));
    if bases[0].text != bases[1].text || bases[0].text.is_empty() {
        return None;
    }
    if correspondent(one) != correspondent(other) {
        return Some("same subject, another correspondent");
    }
    (!bases[0].is_reply && !bases[1].is_reply).then_some("same subject, but neither is a reply")
}

/// Why two messages lie together in an import that Dovecot keeps apart.
fn why_together(one: &Parsed<'_>, other: &Parsed<'_>) -> Option<&'static str> {
    let (one, other) = (keys(one), keys(other));
    if one.ids.iter().any(|id| other.ids.contains(id)) {
        return Some("every reference counts, also one that another contradicts");
    }
    let (one, other) = (one.subject?, other.subject?);
    (one.text == other.text && (one.is_reply || other.is_reply))
        .then_some("a reply's subject counts within a thread and in every language")
}

/// Whether the subject holds bytes beyond ASCII, which only encoded words may.
fn has_odd_subject(message: &[u8]) -> bool {
    let head = message.split(|byte| *byte == b'\n').take_while(|line| !line.trim_ascii().is_empty());
    head.into_iter().any(|line| line.to_ascii_lowercase().starts_with(b"subject:") && !line.is_ascii())
}

#[test]
fn threads_are_those_of_dovecot_but_for_reasons() {
    let messages = messages();
    let Some(answer) = ask_dovecot(&messages) else { return };
    let mails: Vec<Parsed<'_>> = messages.iter().map(|bytes| parse(bytes).unwrap()).collect();
    let theirs = groups_of(&answer);
    assert_eq!(theirs.iter().map(BTreeSet::len).sum::<usize>(), mails.len(), "Dovecot threads every message");

    let batch = batch_groups(&mails);
    let differing: Vec<_> = theirs.symmetric_difference(&batch).collect();
    eprintln!(
        "batch form: {} threads, Dovecot: {}, in one of them only: {}",
        batch.len(),
        theirs.len(),
        differing.len()
    );
    // We read such subjects by guess, Dovecot by its bytes: so they are gathered differently.
    let has_odd = |group: &&BTreeSet<usize>| group.iter().any(|at| has_odd_subject(&messages[*at]));
    let touched: BTreeSet<usize> = theirs.iter().chain(&batch).filter(has_odd).flatten().copied().collect();
    let (read_by_guess, unexplained): (Vec<_>, Vec<_>) =
        differing.into_iter().partition(|group| !group.is_disjoint(&touched));
    eprintln!("  {} of them share threads with a subject of bytes that RFC 2047 does not allow", read_by_guess.len());
    assert_eq!(unexplained, Vec::<&BTreeSet<usize>>::new(), "the batch form gives Dovecot's threads");

    let ours = import_groups(&mails);
    let place = |groups: &Groups| -> HashMap<usize, usize> {
        groups.iter().enumerate().flat_map(|(number, group)| group.iter().map(move |at| (*at, number))).collect()
    };
    let (in_ours, in_theirs) = (place(&ours), place(&theirs));
    let mut reasons: BTreeMap<&str, usize> = BTreeMap::new();
    let mut unexplained = Vec::new();
    for (groups, other, why) in
        [(&theirs, &in_ours, why_apart as fn(&Parsed<'_>, &Parsed<'_>) -> _), (&ours, &in_theirs, why_together)]
    {
        for group in groups {
            let pieces: BTreeSet<usize> = group.iter().map(|at| other[at]).collect();
            if pieces.len() < 2 {
                continue;
            }
            let found = group.iter().flat_map(|one| group.range(one + 1..).map(move |two| (*one, *two)));
            let mut found = found
                .filter(|(one, two)| other[one] != other[two])
                .filter_map(|(one, two)| why(&mails[one], &mails[two]));
            match found.next() {
                Some(reason) => *reasons.entry(reason).or_default() += 1,
                None => unexplained.push(group.iter().map(|at| mails[*at].subject.as_str()).collect::<Vec<_>>()),
            }
        }
    }
    eprintln!("import: {} conversations; threads that differ from Dovecot's, by reason: {reasons:#?}", ours.len());
    assert_eq!(unexplained, Vec::<Vec<&str>>::new());
}
