//! `kill -9` at 200 seeded points, half of them during an import, half while somebody writes. Afterwards every act that
//! was acknowledged is there, the vault opens, the log verifies, and the import that was cut short is finished by
//! running it again.

use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::Stdio;
use std::time::{Duration, Instant};

use app::view::{EntryView, JobResult};
use app::{Edges, Meridian, Program, acts};
use kernel::{ConversationId, Sensitive, SessionId};
use platform::SecretSource;
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha20Rng;
use testkit::{Mail, PASSPHRASE, World};

use crate::batch::Batch;
use crate::ctl::Ctl;

const POINTS: usize = 100;

/// Where the points fell between the first and the last commit, in tenths.
#[derive(Default)]
struct Histogram {
    tenths: [usize; 10],
    before: usize,
    after: usize,
}

impl Histogram {
    /// So many of all commits were durable.
    fn add(&mut self, commits: u64, all: u64) {
        if commits == 0 {
            self.before += 1;
        } else if commits >= all {
            self.after += 1;
        } else {
            let tenth = usize::try_from(commits * 10 / all).unwrap();
            self.tenths[tenth.min(9)] += 1;
        }
    }

    fn between(&self) -> usize {
        self.tenths.iter().sum()
    }

    fn print(&self, what: &str) {
        println!("{what}: before the first commit {}", self.before);
        for (tenth, count) in self.tenths.iter().enumerate() {
            println!("  {:>3} … {:>3} %  {}", tenth * 10, tenth * 10 + 10, "█".repeat(*count) + &format!(" {count}"));
        }
        println!("  after the last {}", self.after);
    }
}

/// The profile as a new process finds it.
struct Reopened {
    meridian: Meridian,
    session: SessionId,
}

impl Reopened {
    fn of(world: &World) -> Self {
        let edges = Edges::system(SecretSource::File(world.device_secret()), Program::Ctl);
        let meridian = Meridian::open(world.home(), edges).expect("the profile opens");
        let person = world.founder().id;
        let passphrase = Sensitive::new(PASSPHRASE.to_owned());
        meridian
            .call(None, acts::Unlock { person, passphrase, code: None, security_key: false })
            .expect("the vaults open");
        let session = *meridian.sessions().last().unwrap();
        Self { meridian, session }
    }

    fn call<A: app::table::Act>(&self, request: A) -> A::Output {
        self.meridian.call(Some(self.session), request).unwrap()
    }

    /// Every record, leaf and checkpoint of both logs.
    fn verify(&self) {
        let mut job = self.call(acts::VerifyLogs {});
        while job.state == app::view::JobState::Running {
            std::thread::yield_now();
            job = self.call(acts::ListJobs {}).into_iter().find(|known| known.job == job.job).unwrap();
        }
        assert!(matches!(job.result, Some(JobResult::Verify { ok: true, .. })), "{job:?}");
    }
}

fn linger(time: Duration) {
    let start = Instant::now();
    while start.elapsed() < time {
        std::hint::spin_loop();
    }
}

#[test]
fn while_somebody_writes() {
    let seed = testkit::seed();
    let mut chance = ChaCha20Rng::seed_from_u64(seed);
    let world = World::founded_today("eu");
    let mail: Vec<_> = (0..POINTS)
        .flat_map(|n| {
            let mail = |kind| {
                Mail::from(&format!("{kind}{n}@example.org")).subject(&format!("{kind} {n}")).text("Where?").bytes()
            };
            [mail("note"), mail("mark")]
        })
        .collect();
    assert_eq!(world.import(&mail).imported as usize, 2 * POINTS);
    let request = acts::ListConversations { limit: 500, ..acts::ListConversations::default() };
    let rows = world.founder().call(request).unwrap().conversations;
    let id = |subject: String| rows.iter().find(|row| row.subject == subject).unwrap().id;
    let notes: Vec<PathBuf> = (0..LINES)
        .map(|n| {
            let path = world.desk().join(format!("note-{n}.txt"));
            std::fs::write(&path, format!("note {n}")).unwrap();
            path
        })
        .collect();
    let ctl = Ctl::of(&world);
    let mut histogram = Histogram::default();
    for point in 0..POINTS {
        let (noted, marked) = (id(format!("note {point}")), id(format!("mark {point}")));
        // Notes on one conversation, and another's priority up and down: one act after the other.
        let lines: Vec<Vec<String>> = (0..LINES).map(|n| line(n, noted, marked, &notes)).collect();
        let mut batch = Batch::begin(&ctl);
        batch.send(&lines);
        let wanted = chance.random_range(1..LINES);
        let mut acknowledged = 0;
        while acknowledged < wanted {
            let Some(answer) = batch.answer() else { panic!("the batch ended by itself after {acknowledged}") };
            assert!(answer.get("error").is_none(), "{answer}");
            acknowledged += 1;
        }
        linger(Duration::from_micros(chance.random_range(0..8_000)));
        batch.kill();
        // What was written before it died was acknowledged too.
        while batch.answer().is_some() {
            acknowledged += 1;
        }
        let _ = batch.end();
        let reopened = Reopened::of(&world);
        let done = acts_that_are_there(&reopened, noted, marked);
        assert!(
            done == acknowledged || done == acknowledged + 1,
            "point {point}: {acknowledged} acknowledged, {done} there"
        );
        reopened.verify();
        histogram.add(done as u64, LINES as u64);
    }
    histogram.print("while writing");
    assert!(histogram.between() * 4 >= POINTS * 3, "seed {seed}");
}

const LINES: usize = 24;

fn line(n: usize, noted: ConversationId, marked: ConversationId, notes: &[PathBuf]) -> Vec<String> {
    if n.is_multiple_of(2) {
        vec!["note".into(), noted.to_string(), "--text-file".into(), notes[n].display().to_string()]
    } else {
        let priority = if n % 4 == 1 { "urgent" } else { "low" };
        vec!["priority".into(), marked.to_string(), priority.into()]
    }
}

/// How many of the lines have been carried out: they are there in their order, without a gap.
fn acts_that_are_there(reopened: &Reopened, noted: ConversationId, marked: ConversationId) -> usize {
    let entries = |conversation| reopened.call(acts::OpenConversation { conversation }).entries;
    let texts: Vec<String> = entries(noted)
        .into_iter()
        .filter_map(|entry| match entry {
            EntryView::Note { text, .. } => Some(text),
            _ => None,
        })
        .collect();
    let expected: Vec<String> = (0..texts.len()).map(|n| format!("note {}", 2 * n)).collect();
    assert_eq!(texts, expected);
    let marks = entries(marked).iter().filter(|entry| is_mark(entry)).count();
    assert!(texts.len() == marks || texts.len() == marks + 1, "{} notes, {marks} marks", texts.len());
    texts.len() + marks
}

fn is_mark(entry: &EntryView) -> bool {
    matches!(entry, EntryView::Event { kind: app::view::EventKind::Prioritised, .. })
}

/// Batches of an import; see `importing` for how many messages one holds.
const BATCHES: u64 = 10;
const MESSAGES: u64 = 1_000;

#[test]
fn during_an_import() {
    let seed = testkit::seed() + 1;
    let mut chance = ChaCha20Rng::seed_from_u64(seed);
    let mut histogram = Histogram::default();
    let mut world = World::founded_today_from("eu", seed);
    let mut number = 0;
    let mut killed = 0;
    while killed < POINTS {
        // A vault that grows for ever would only measure its growth.
        if number % 6 == 5 {
            world = World::founded_today_from("eu", seed + number);
        }
        number += 1;
        let mbox = write_mbox(&world, number);
        let ctl = Ctl::of(&world);
        let before = imported(&Reopened::of(&world));
        let mut durable = 0;
        // The same import is killed again and again, a little further each time, until its end is near.
        while killed < POINTS {
            let batch = durable + 1 + chance.random_range(u64::from(durable > 0)..=3);
            if batch > BATCHES {
                break;
            }
            let run = kill_import(&ctl, &mbox, batch, Duration::from_micros(chance.random_range(0..200_000)));
            if run.through {
                break;
            }
            killed += 1;
            let reopened = Reopened::of(&world);
            reopened.verify();
            let there = imported(&reopened) - before;
            assert_eq!(there % MESSAGES, 0, "a batch is there as a whole or not at all");
            let now = there / MESSAGES;
            assert!(now >= run.told.max(durable), "{} batches were told, {now} are there", run.told);
            durable = now;
            histogram.add(durable, BATCHES);
        }
        let whole = ctl.done(["import".as_ref(), mbox.as_os_str(), "--region".as_ref(), "eu".as_ref()]);
        assert_eq!(whole["read"], BATCHES * MESSAGES, "{whole}");
        let known = whole["duplicates"].as_u64().unwrap();
        assert_eq!(whole["imported"].as_u64().unwrap() + known, BATCHES * MESSAGES, "{whole}");
        assert!(known >= durable * MESSAGES, "{whole}");
    }
    histogram.print("during an import");
    assert!(histogram.between() * 4 >= POINTS * 3, "seed {seed}");
}

/// All messages that all imports have brought in so far.
fn imported(reopened: &Reopened) -> u64 {
    reopened.call(acts::ListImports {}).iter().map(|import| import.imported).sum()
}

struct Run {
    /// It was through before it could be killed.
    through: bool,
    /// Batches that it said were done.
    told: u64,
}

/// Kills an import a while after it has begun its batch of this number.
fn kill_import(ctl: &Ctl, mbox: &std::path::Path, batch: u64, then: Duration) -> Run {
    let mut command = ctl.command(["import".as_ref(), mbox.as_os_str(), "--region".as_ref(), "eu".as_ref()]);
    let mut child = command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
    let mut said = BufReader::new(child.stderr.take().unwrap()).lines();
    let mut told = 0;
    while told + 1 < batch {
        match said.next() {
            Some(Ok(_)) => told += 1,
            _ => break,
        }
    }
    linger(then);
    child.kill().unwrap();
    told += said.map_while(Result::ok).count() as u64;
    let status = child.wait().unwrap();
    Run { through: status.success(), told: told.min(BATCHES) }
}

#[test]
fn asked_to_stop_an_import_stops_where_it_is() {
    let world = World::founded_today("eu");
    let mbox = write_mbox(&world, 1);
    let ctl = Ctl::of(&world);
    let arguments = ["import".as_ref(), mbox.as_os_str(), "--region".as_ref(), "eu".as_ref(), "--json".as_ref()];
    let mut child = ctl.command(arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut said = BufReader::new(child.stderr.take().unwrap()).lines();
    said.next().unwrap().unwrap();
    let process = rustix::process::Pid::from_child(&child);
    rustix::process::kill_process(process, rustix::process::Signal::INT).unwrap();
    let rest = said.map_while(Result::ok).count();
    let ended = crate::ctl::ended(&child.wait_with_output().unwrap());
    assert_eq!((ended.code, ended.json["cancelled"].as_bool()), (1, Some(true)), "{ended:?} after {rest} more");
    let taken = ended.json["imported"].as_u64().unwrap();
    assert!((MESSAGES..BATCHES * MESSAGES).contains(&taken), "{ended:?}");
    let whole = ctl.done(["import".as_ref(), mbox.as_os_str(), "--region".as_ref(), "eu".as_ref()]);
    assert_eq!(whole["duplicates"], taken, "what was taken in stays: {whole}");
}

fn write_mbox(world: &World, number: u64) -> PathBuf {
    let path = world.desk().join(format!("{number}.mbox"));
    let mut out = Vec::new();
    for n in 0..BATCHES * MESSAGES {
        out.extend_from_slice(b"From someone@example.org Mon Nov 23 05:00:00 2026\n");
        let mail = format!(
            "From: Person {p} <p{p}@example.org>\nTo: desk@example.com\nSubject: Question {number} {n}\n\
             Message-ID: <{number}.{n}@example.org>\nDate: Mon, 23 Nov 2026 04:00:00 +0000\n\n\
             Good morning, this is my message number {n}. Could you please tell me where my parcel is?\n\n",
            p = n % 500
        );
        out.extend_from_slice(mail.as_bytes());
    }
    std::fs::write(&path, out).unwrap();
    path
}
