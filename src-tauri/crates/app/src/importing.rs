//! The import of mail: reads, takes in batch by batch, tells how far it is.

use std::io::BufReader;
use std::path::PathBuf;
use std::sync::Arc;

use channels::mail::{Found, Owners, Sources, Start, parse, survey};
use kernel::{ImportId, QueueId, Region};
use policy::Action;
use store::import::{Counts, Import, State};
use store::reject::Reject;

use crate::door::{self, Target, Work};
use crate::error::{Error, Result};
use crate::intake::{self, Batch, Clock, Into, Taken};
use crate::jobs::{self, Job};
use crate::meridian::Meridian;
use crate::ours::Ours;
use crate::session::Session;
use crate::view::{AddressCount, ImportSummary, JobKind, JobResult, JobView, Rejection};
use crate::wire::Tag;

/// A batch is committed after so many messages or bytes, whichever is first.
const BATCH_MESSAGES: usize = 1_000;
const BATCH_BYTES: usize = 16 * 1024 * 1024;
/// Stands for standard input, as elsewhere on the command line.
const STANDARD_INPUT: &str = "-";

/// What one batch found.
#[derive(Debug, Default)]
struct Outcome {
    counts: Counts,
    rejected: Vec<Rejection>,
}

/// Starts an import. `own` are addresses of the organisation's besides those of its queues.
pub(crate) fn start(
    meridian: &Meridian,
    session: &Arc<Session>,
    paths: Vec<String>,
    region: Region,
    queue: Option<QueueId>,
    own: &[String],
) -> Result<JobView> {
    let target = Target::Region(region);
    door::authorise(meridian, session, Action::ImportMail, &target)?;
    if paths.is_empty() {
        return Err(Error::User("nothing-to-import"));
    }
    for path in paths.iter().filter(|path| *path != STANDARD_INPUT) {
        std::fs::metadata(path).map_err(|_| Error::UserWith("file-unreadable", "path", path.clone()))?;
    }
    let queue = match queue {
        Some(queue) => Some(session.queue(queue, region)?),
        None => session.first_queue(region)?,
    };
    let ours = Ours::with(session, own)?;
    let session = Arc::clone(session);
    jobs::start(meridian, JobKind::Import, "bytes", move |meridian, job| {
        let summary = run(meridian, &session, job, &paths, region, queue.as_ref(), &ours)?;
        Ok(JobResult::Import(summary))
    })
}

fn run(
    meridian: &Meridian,
    session: &Session,
    job: &Job,
    paths: &[String],
    region: Region,
    queue: Option<&store::queue::Queue>,
    ours: &Ours,
) -> Result<ImportSummary> {
    let files: Vec<PathBuf> = paths.iter().filter(|path| *path != STANDARD_INPUT).map(PathBuf::from).collect();
    let total = (files.len() == paths.len()).then(|| survey(&files).bytes);
    let mut sources = Sources::new(paths.iter().map(|path| match path.as_str() {
        STANDARD_INPUT => Start::Stream { name: path.clone(), reader: Box::new(BufReader::new(std::io::stdin())) },
        path => Start::Path(path.into()),
    }));
    let import = commit(meridian, session, region, |work| {
        let id = ImportId::new(region, work.next_id());
        let row = Import {
            id,
            queue: queue.map(|queue| queue.id),
            person: work.session.person(),
            started_at: work.now,
            finished_at: None,
            state: State::Running,
            counts: Counts::default(),
            source: seal(work, "import", paths.join("\n").as_bytes()),
            position: Vec::new(),
        };
        store::import::put(work.tx, &row)?;
        store::search::expect_many(work.tx)?;
        Ok(id)
    })?;
    let into = Into {
        import,
        queue: queue.map(|queue| queue.id),
        target_min: queue.map_or(0, |queue| queue.target_min),
        clock: Clock::Entry,
        ours,
    };
    let mut owners = Owners::default();
    let mut summary = ImportSummary { import: Some(import), ..ImportSummary::default() };
    loop {
        let found = next_batch(&mut sources);
        let is_last = found.is_empty();
        if !is_last {
            let outcome = commit(meridian, session, region, |work| take_batch(work, into, &mut owners, found))?;
            summary.read += outcome.counts.read;
            summary.imported += outcome.counts.imported;
            summary.duplicates += outcome.counts.duplicates;
            summary.customers += outcome.counts.customers;
            summary.conversations += outcome.counts.conversations;
            summary.rejected.extend(outcome.rejected);
            meridian.tell(&[Tag::Conversations]);
        }
        let goes_on = job.step(meridian, sources.bytes_read(), total).is_continue();
        if is_last || !goes_on {
            let state = if is_last { State::Done } else { State::Cancelled };
            commit(meridian, session, region, |work| finish(work, import, state))?;
            meridian.tell(&[Tag::Conversations, Tag::Imports, Tag::Records]);
            let foreign = owners.suggest().into_iter().filter(|(address, _)| !ours.owns(address));
            summary.own_addresses = foreign.map(|(address, mails)| AddressCount { address, mails }).collect();
            return Ok(summary);
        }
    }
}

/// One transaction, permitted anew: a role that is taken away stops an import under way.
fn commit<T>(
    meridian: &Meridian,
    session: &Session,
    region: Region,
    run: impl FnOnce(&mut Work<'_, '_>) -> Result<T>,
) -> Result<T> {
    let target = Target::Region(region);
    let (permit, facts) = door::authorise(meridian, session, Action::ImportMail, &target)?;
    // Work in the background is work: the session of whoever started it does not fall asleep meanwhile.
    session.touch();
    door::transact(meridian, session, &permit, &target, &facts, run)
}

fn next_batch(sources: &mut Sources) -> Vec<Found> {
    let mut batch = Vec::new();
    let mut bytes = 0;
    while batch.len() < BATCH_MESSAGES && bytes < BATCH_BYTES {
        let Some(found) = sources.next() else { break };
        if let Found::Item(item) = &found {
            bytes += item.bytes.len();
        }
        batch.push(found);
    }
    batch
}

fn take_batch(work: &mut Work<'_, '_>, into: Into<'_>, owners: &mut Owners, found: Vec<Found>) -> Result<Outcome> {
    let mut outcome = Outcome::default();
    let mut batch = Batch::new(into.import);
    for found in found {
        outcome.counts.read += 1;
        let (source, index, reason, raw) = match found {
            Found::Item(item) => match parse(&item.bytes) {
                Ok(parsed) => {
                    owners.note(&item.source, &parsed);
                    match intake::take(work, &mut batch, into, &item.bytes, &parsed, item.seen == Some(true))? {
                        Taken::Added => outcome.counts.imported += 1,
                        Taken::Duplicate => outcome.counts.duplicates += 1,
                    }
                    continue;
                }
                Err(reason) => (item.source, item.index, reason, item.bytes),
            },
            Found::Unreadable { source, index, reason } => (source, index, reason, Vec::new()),
        };
        outcome.counts.rejected += 1;
        let reject = Reject {
            import: into.import,
            position: index,
            reason: reason.code().to_owned(),
            fingerprint: work.vault.blind("reject", &[source.as_bytes(), &index.to_be_bytes(), &raw].concat()),
            source: seal(work, "import", source.as_bytes()),
            raw: seal(work, "reject", &raw),
        };
        store::reject::add(work.tx, &reject)?;
        let commitment = work.vault.commit("reject", &[&reject.fingerprint]);
        work.record.item(commitment);
        outcome.rejected.push(Rejection { source, index, reason: reason.code().to_owned() });
    }
    batch.write(work)?;
    outcome.counts.customers = batch.new_customers;
    outcome.counts.conversations = batch.new_conversations;
    let mut row = store::import::get(work.tx, into.import)?;
    row.counts.read += outcome.counts.read;
    row.counts.imported += outcome.counts.imported;
    row.counts.duplicates += outcome.counts.duplicates;
    row.counts.rejected += outcome.counts.rejected;
    row.counts.customers += outcome.counts.customers;
    row.counts.conversations += outcome.counts.conversations;
    store::import::put(work.tx, &row)?;
    Ok(outcome)
}

fn finish(work: &mut Work<'_, '_>, import: ImportId, state: State) -> Result<()> {
    let mut row = store::import::get(work.tx, import)?;
    row.state = state;
    row.finished_at = Some(work.now);
    Ok(store::import::put(work.tx, &row)?)
}

/// Takes an import back as a whole. Conversations in which somebody has worked since stay, without its messages.
pub(crate) fn start_undo(meridian: &Meridian, session: &Arc<Session>, import: ImportId) -> Result<JobView> {
    let target = Target::Import(import);
    let (permit, facts) = door::authorise(meridian, session, Action::UndoImport, &target)?;
    let session = Arc::clone(session);
    jobs::start(meridian, JobKind::UndoImport, "messages", move |meridian, job| {
        let undone = door::transact(meridian, &session, &permit, &target, &facts, |work| {
            let now = work.now;
            let undone = store::import::undo(work.tx, import, now)?;
            for id in &undone.changed {
                crate::moving::refresh(work, *id)?;
            }
            Ok(undone)
        })?;
        let _goes_on = job.step(meridian, undone.messages, Some(undone.messages));
        meridian.tell(&[Tag::Conversations, Tag::Conversation, Tag::Customer, Tag::Imports, Tag::Records]);
        Ok(JobResult::Import(ImportSummary { import: Some(import), ..ImportSummary::default() }))
    })
}

/// Names of files and rejected bytes belong to no customer; they are sealed under the vault's own key.
pub(crate) fn seal(work: &Work<'_, '_>, kind: &str, plain: &[u8]) -> Vec<u8> {
    crypto::seal(work.vault.customers(), kind.as_bytes(), plain, work.meridian.entropy())
}
