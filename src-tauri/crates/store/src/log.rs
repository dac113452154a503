//! The audit log of a vault: appended to in the transaction of each act, one signature a commit.
//!
//! The tree is that of crate `audit`; here is only where its leaves, hashes and checkpoints are kept. A vault holds the
//! log of its device and, after a restore, the logs that went before it.

use audit::{Checkpoint, Frontier, Hash, Outcome, Pseudonym, Record};
use crypto::VerifyingKey;
use kernel::Timestamp;

use crate::vault::LogSigner;
use crate::{LogFault, Snapshot, StoreError, Tx};

/// Records of one log are numbered below this, so that one column orders the records of all logs.
const LOG_BITS: u32 = 40;

/// Where a log stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// Its number in this vault; the highest is the one that is written.
    pub log: i64,
    /// `<organisation>/<vault>/<device>`.
    pub origin: String,
    /// The key that its checkpoints are signed with, as the vault remembers it.
    pub verifier: [u8; 32],
    /// How many records it has.
    pub size: u64,
    /// Root of the tree over them.
    pub root: Hash,
    /// The signed checkpoint.
    pub checkpoint: String,
    /// Time of its first record.
    pub since: Option<Timestamp>,
}

/// A record with its place.
#[derive(Debug, Clone)]
pub struct Entry {
    /// The log that it is in.
    pub log: i64,
    /// Its number in that log, from 0.
    pub index: u64,
    /// What it says.
    pub record: Record,
    /// What was hashed into the tree.
    pub leaf: Vec<u8>,
}

/// Which records.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RecordFilter {
    /// Of this log only.
    pub log: Option<i64>,
    /// By this actor.
    pub actor: Option<Pseudonym>,
    /// Of one of these actions; any when empty.
    pub actions: Vec<String>,
    /// With this outcome.
    pub outcome: Option<Outcome>,
    /// Not before.
    pub from: Option<Timestamp>,
    /// Before.
    pub to: Option<Timestamp>,
}

struct State {
    log: i64,
    frontier: Frontier,
}

const fn key_of(log: i64, index: i64) -> i64 {
    (log << LOG_BITS) | index
}

fn to_i64(number: u64) -> Result<i64, StoreError> {
    i64::try_from(number).ok().filter(|number| *number < 1 << LOG_BITS).ok_or(StoreError::Malformed { what: "log" })
}

fn to_u64(number: i64) -> Result<u64, StoreError> {
    u64::try_from(number).map_err(|_| StoreError::Malformed { what: "log" })
}

/// Appends records and signs the new checkpoint; the numbers that they were given.
pub(crate) fn append(
    tx: &mut Tx<'_>,
    signer: &LogSigner,
    records: impl Iterator<Item = Record>,
) -> Result<Vec<u64>, StoreError> {
    // Read anew each time: another process may have written since.
    let State { log, mut frontier } = state(tx, signer)?;
    let mut numbers = Vec::new();
    for mut record in records {
        let number = frontier.size();
        record.sequence = number;
        let leaf = record.leaf();
        let actor = record.actor.map(|actor| actor.to_string()).unwrap_or_default();
        tx.run(
            "INSERT INTO log_leaf (id, at, actor, action, outcome, leaf) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            (
                key_of(log, to_i64(number)?),
                record.at.millis(),
                actor,
                &record.action,
                outcome_word(record.outcome),
                &leaf,
            ),
        )?;
        for (index, hash) in frontier.append(audit::leaf_hash(&leaf)) {
            tx.run("INSERT INTO log_hash (id, hash) VALUES (?1, ?2)", (key_of(log, to_i64(index)?), hash.as_bytes()))?;
        }
        numbers.push(number);
    }
    let checkpoint = Checkpoint { origin: signer.origin.clone(), size: frontier.size(), root: frontier.root() };
    let note = checkpoint.sign(&signer.key, &signer.origin)?;
    tx.run_one(
        "log",
        "UPDATE log SET size = ?2, frontier = ?3, checkpoint = ?4 WHERE id = ?1",
        (log, to_i64(frontier.size())?, frontier.to_bytes(), note),
    )?;
    Ok(numbers)
}

fn state(tx: &mut Tx<'_>, signer: &LogSigner) -> Result<State, StoreError> {
    let found = tx.one("SELECT id, size, frontier FROM log WHERE origin = ?1", [&signer.origin], |row| {
        Ok((row.get::<_, i64>(0)?, row.get::<_, i64>(1)?, row.get::<_, Vec<u8>>(2)?))
    })?;
    if let Some((log, size, bytes)) = found {
        let frontier = Frontier::from_bytes(&bytes).map_err(|_| StoreError::Malformed { what: "log" })?;
        return if frontier.size() == to_u64(size)? {
            Ok(State { log, frontier })
        } else {
            Err(StoreError::Malformed { what: "log" })
        };
    }
    let frontier = Frontier::new();
    let log = tx.number("SELECT max(id) FROM log", ())? + 1;
    tx.run(
        "INSERT INTO log (id, origin, verifier, size, frontier, checkpoint) VALUES (?1, ?2, ?3, 0, ?4, '')",
        (log, &signer.origin, signer.key.verifying_key().to_bytes(), frontier.to_bytes()),
    )?;
    Ok(State { log, frontier })
}

/// How many records the logs of a vault hold together. Nothing changes in a vault without a record, so that two views
/// with the same number are the same.
pub(crate) fn total(snapshot: &Snapshot<'_>) -> Result<u64, StoreError> {
    to_u64(snapshot.number("SELECT sum(size) FROM log", ())?)
}

/// Where each log stands, the newest first.
///
/// # Errors
/// When the vault cannot be read.
pub fn heads(snapshot: &Snapshot<'_>) -> Result<Vec<Head>, StoreError> {
    let rows = snapshot.all(
        "SELECT id, origin, verifier, size, frontier, checkpoint,
                (SELECT at FROM log_leaf WHERE log_leaf.id = log.id << 40)
         FROM log ORDER BY id DESC",
        (),
        |row| {
            Ok((
                (row.get::<_, i64>(0)?, row.get(1)?, row.get::<_, [u8; 32]>(2)?, row.get::<_, i64>(3)?),
                (row.get::<_, Vec<u8>>(4)?, row.get(5)?, row.get::<_, Option<i64>>(6)?),
            ))
        },
    )?;
    rows.into_iter()
        .map(|((log, origin, verifier, size), (frontier, checkpoint, since))| {
            let frontier = Frontier::from_bytes(&frontier).map_err(|_| StoreError::Malformed { what: "log" })?;
            Ok(Head {
                log,
                origin,
                verifier,
                size: to_u64(size)?,
                root: frontier.root(),
                checkpoint,
                since: since.map(Timestamp::from_millis),
            })
        })
        .collect()
}

/// Records that match, newest first: so many from this offset on, and how many match in all.
///
/// # Errors
/// When the vault cannot be read.
pub fn page(
    snapshot: &Snapshot<'_>,
    filter: &RecordFilter,
    offset: u64,
    limit: u32,
) -> Result<(Vec<Entry>, u64), StoreError> {
    let actions = (!filter.actions.is_empty()).then(|| format!(" {} ", filter.actions.join(" ")));
    let conditions = "(?1 IS NULL OR id >> 40 = ?1) AND (?2 IS NULL OR actor = ?2)
        AND (?3 IS NULL OR instr(?3, ' ' || action || ' ')) AND (?4 IS NULL OR outcome = ?4)
        AND at >= ?5 AND at < ?6";
    let actor = filter.actor.map(|actor| actor.to_string());
    let outcome = filter.outcome.map(outcome_word);
    let from = filter.from.map_or(i64::MIN, Timestamp::millis);
    let to = filter.to.map_or(i64::MAX, Timestamp::millis);
    let total = if *filter == RecordFilter::default() {
        snapshot.number("SELECT sum(size) FROM log", ())?
    } else {
        snapshot.number(
            &format!("SELECT count(*) FROM log_leaf WHERE {conditions}"),
            (filter.log, &actor, &actions, outcome, from, to),
        )?
    };
    let rows = snapshot.all(
        &format!("SELECT id, leaf FROM log_leaf WHERE {conditions} ORDER BY id DESC LIMIT ?7 OFFSET ?8"),
        (filter.log, &actor, &actions, outcome, from, to, limit, to_i64(offset)?),
        |row| Ok((row.get::<_, i64>(0)?, row.get::<_, Vec<u8>>(1)?)),
    )?;
    let entries = rows.into_iter().map(|(id, leaf)| entry(id, leaf)).collect::<Result<_, _>>()?;
    Ok((entries, to_u64(total)?))
}

/// One record of a log.
///
/// # Errors
/// `NoSuch`, or when the vault cannot be read.
pub fn record(snapshot: &Snapshot<'_>, log: i64, index: u64) -> Result<Entry, StoreError> {
    let id = key_of(log, to_i64(index)?);
    let leaf = snapshot.one("SELECT leaf FROM log_leaf WHERE id = ?1", [id], |row| row.get(0))?;
    entry(id, leaf.ok_or(StoreError::NoSuch { what: "record" })?)
}

fn entry(id: i64, leaf: Vec<u8>) -> Result<Entry, StoreError> {
    let record = Record::read(&leaf).map_err(|_| StoreError::Log(LogFault::Altered))?;
    Ok(Entry { log: id >> LOG_BITS, index: to_u64(id & ((1 << LOG_BITS) - 1))?, record, leaf })
}

fn stored_hash(snapshot: &Snapshot<'_>, log: i64, index: u64) -> Result<Hash, StoreError> {
    let id = key_of(log, to_i64(index)?);
    let hash: Option<[u8; 32]> = snapshot.one("SELECT hash FROM log_hash WHERE id = ?1", [id], |row| row.get(0))?;
    hash.map(Hash::from_bytes).ok_or(StoreError::Log(LogFault::Missing))
}

/// Proof that a record is in the tree of this size (RFC 9162 section 2.1.3).
///
/// # Errors
/// When there is no such record or size, or the vault cannot be read.
pub fn inclusion_proof(snapshot: &Snapshot<'_>, log: i64, index: u64, size: u64) -> Result<Vec<Hash>, StoreError> {
    audit::inclusion_proof(index, size, &mut |at| stored_hash(snapshot, log, at))
}

/// Proof that the tree of one size is the beginning of that of another (RFC 9162 section 2.1.4).
///
/// # Errors
/// When there are no such sizes, or the vault cannot be read.
pub fn consistency_proof(snapshot: &Snapshot<'_>, log: i64, old: u64, new: u64) -> Result<Vec<Hash>, StoreError> {
    audit::consistency_proof(old, new, &mut |at| stored_hash(snapshot, log, at))
}

/// What is known of a log from outside its vault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Anchor {
    /// The log.
    pub origin: String,
    /// How many records it had.
    pub size: u64,
    /// The root of the tree over them.
    pub root: Hash,
}

/// What a verification found of one log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogReport {
    /// Where the log says that it stands.
    pub head: Head,
    /// What is wrong with it; none when it is whole.
    pub fault: Option<LogFault>,
}

/// Recomputes each tree from all of its records, and compares the roots, the stored hashes, the checkpoints and what
/// is known of the logs from outside. `own` is this device's log and key; other logs are held against the key that the
/// vault remembers.
///
/// # Errors
/// `Cancelled`, or when the vault cannot be read. A broken log is no error: it is reported.
pub fn verify(
    snapshot: &Snapshot<'_>,
    own: Option<(&str, &VerifyingKey)>,
    anchors: &[Anchor],
    progress: crate::Progress<'_>,
) -> Result<Vec<LogReport>, StoreError> {
    let heads = heads(snapshot)?;
    let total = heads.iter().map(|head| head.size).sum();
    let mut done = 0;
    let mut reports = Vec::new();
    for head in heads {
        let mut step = |count: u64| {
            done += count;
            crate::progress::go_on(progress, done, total)
        };
        let fault = match verify_one(snapshot, &head, own, anchors, &mut step) {
            Ok(()) => None,
            Err(StoreError::Log(fault)) => Some(fault),
            Err(error) => return Err(error),
        };
        reports.push(LogReport { head, fault });
    }
    for anchor in anchors {
        let known = reports.iter().any(|report| report.head.origin == anchor.origin);
        if !known && let Some(report) = reports.first_mut() {
            // A log that was anchored is no longer there at all.
            report.fault = Some(LogFault::RolledBack);
        }
    }
    Ok(reports)
}

fn verify_one(
    snapshot: &Snapshot<'_>,
    head: &Head,
    own: Option<(&str, &VerifyingKey)>,
    anchors: &[Anchor],
    step: &mut dyn FnMut(u64) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let mut anchors: Vec<_> = anchors.iter().filter(|anchor| anchor.origin == head.origin).collect();
    anchors.sort_by_key(|anchor| anchor.size);
    let mut anchors = anchors.into_iter().peekable();
    let mut frontier = Frontier::new();
    let broken = |fault| Err(StoreError::Log(fault));

    let end = key_of(head.log + 1, 0);
    let mut leaves = snapshot.statement(
        "SELECT id, at, actor, action, outcome, leaf FROM log_leaf WHERE id >= ?1 AND id < ?2 ORDER BY id",
    )?;
    let mut leaves = leaves.query((key_of(head.log, 0), end))?;
    let mut hashes = snapshot.statement("SELECT id, hash FROM log_hash WHERE id >= ?1 AND id < ?2 ORDER BY id")?;
    let mut hashes = hashes.query((key_of(head.log, 0), end))?;
    loop {
        while let Some(anchor) = anchors.next_if(|anchor| anchor.size == frontier.size()) {
            if anchor.root != frontier.root() {
                return broken(LogFault::RolledBack);
            }
        }
        let Some(row) = leaves.next()? else { break };
        if row.get::<_, i64>(0)? != key_of(head.log, to_i64(frontier.size())?) {
            return broken(LogFault::Missing);
        }
        let leaf = row.get_ref(5)?.as_blob().map_err(|_| StoreError::Log(LogFault::Altered))?;
        let says =
            |key: &str, value: &str| memchr::memmem::find(leaf, format!("\"{key}\":\"{value}\"").as_bytes()).is_some();
        let actor = row.get_ref(2)?.as_str().unwrap_or_default();
        // Inside a string of the leaf quotes are escaped, so that what is found is the field itself.
        let same = says("at", &Timestamp::from_millis(row.get(1)?).to_string())
            && says("action", row.get_ref(3)?.as_str().unwrap_or_default())
            && says("outcome", row.get_ref(4)?.as_str().unwrap_or_default())
            && if actor.is_empty() { !leaf_has_actor(leaf) } else { says("actor", actor) };
        if !same {
            return broken(LogFault::Altered);
        }
        for (index, hash) in frontier.append(audit::leaf_hash(leaf)) {
            let Some(stored) = hashes.next()? else { return broken(LogFault::Missing) };
            let place = stored.get::<_, i64>(0)? == key_of(head.log, to_i64(index)?);
            if !place || stored.get_ref(1)?.as_blob() != Ok(hash.as_bytes().as_slice()) {
                return broken(LogFault::Altered);
            }
        }
        if frontier.size().is_multiple_of(256) {
            step(256)?;
        }
    }
    step(frontier.size() % 256)?;
    if frontier.size() < head.size {
        return broken(LogFault::Missing);
    }
    if hashes.next()?.is_some() || frontier.size() > head.size {
        return broken(LogFault::Checkpoint);
    }
    if anchors.peek().is_some() {
        return broken(LogFault::RolledBack);
    }
    check_checkpoint(head, own, &frontier)
}

fn leaf_has_actor(leaf: &[u8]) -> bool {
    memchr::memmem::find(leaf, b"\"actor\":").is_some()
}

const fn outcome_word(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Done => "done",
        Outcome::Denied => "denied",
        Outcome::Failed => "failed",
    }
}

fn check_checkpoint(head: &Head, own: Option<(&str, &VerifyingKey)>, frontier: &Frontier) -> Result<(), StoreError> {
    let remembered = VerifyingKey::from_bytes(head.verifier);
    let key = own.filter(|(origin, _)| *origin == head.origin).map_or(&remembered, |(_, key)| key);
    let checkpoint =
        Checkpoint::open(&head.checkpoint, key, &head.origin).map_err(|_| StoreError::Log(LogFault::Signature))?;
    if checkpoint.origin != head.origin {
        return Err(StoreError::Log(LogFault::Signature));
    }
    let fits = checkpoint.size == frontier.size() && checkpoint.root == frontier.root() && head.root == frontier.root();
    if fits { Ok(()) } else { Err(StoreError::Log(LogFault::Checkpoint)) }
}
