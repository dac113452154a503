//! One message on its way into a vault: recognised, placed into its conversation, sealed, indexed.

mod batch;
mod links;

use channels::mail::{Mailbox, Parsed, written};
use desk::thread::{Candidate, Keys, Placement, place};
use desk::{Channel, Direction, MessageKind, Priority, Status};
use kernel::{AttachmentId, ConversationId, CustomerId, ImportId, MessageId, QueueId, Timestamp};
use store::attachment::{Attachment, Holder};
use store::conversation::{self, Conversation};
use store::message::Message;

pub(crate) use batch::Batch;
use links::Links;

use crate::assemble::FileMeta;
use crate::cipher::Payload;
use crate::door::Work;
use crate::error::Result;
use crate::moving::{move_messages, refresh};
use crate::ours::Ours;
use crate::view::AddressView;

/// So much of a text goes into the index for search; the rest of a longer one is a listing or a log.
const LONGEST_INDEXED: usize = 262_144;

/// Where mail is taken in to.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Into<'a> {
    pub(crate) import: ImportId,
    pub(crate) queue: Option<QueueId>,
    pub(crate) target_min: u32,
    pub(crate) clock: Clock,
    pub(crate) ours: &'a Ours,
}

/// From when on a customer waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Clock {
    /// From when their mail enters the queue, however old it is: as an import does.
    Entry,
    /// From when they sent it.
    Sent,
}

/// What became of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Taken {
    /// It was here already.
    Duplicate,
    /// It was added.
    Added,
}

/// What is the same in all copies of a message, as a keyed hash.
pub(crate) fn fingerprint(work: &Work<'_, '_>, parsed: &Parsed<'_>) -> [u8; 16] {
    let mut bytes = Vec::new();
    for part in parsed.sameness() {
        bytes.extend_from_slice(&(part.len() as u64).to_be_bytes());
        bytes.extend_from_slice(&part);
    }
    work.vault.blind("message", &bytes)
}

/// Takes a message in.
pub(crate) fn take(
    work: &mut Work<'_, '_>,
    batch: &mut Batch,
    into: Into<'_>,
    raw: &[u8],
    parsed: &Parsed<'_>,
    seen: bool,
) -> Result<Taken> {
    let fingerprint = fingerprint(work, parsed);
    if store::message::with_fingerprint(work.tx, &fingerprint)?.is_some() {
        return Ok(Taken::Duplicate);
    }
    let region = work.region()?;
    let entropy = work.meridian.entropy();
    let sender = sender(parsed);
    let sent_at = parsed.time().unwrap_or(work.now);
    let (fresh, quoted) = written(&parsed.text);
    let language = language_of(&fresh, &parsed.subject);

    let heard = Heard { sent_at, language: language.as_deref(), kind: parsed.kind };
    let (direction, other) = sides(into.ours, &sender, parsed);
    let is_incoming = direction == Direction::Incoming;
    let writer = if is_incoming { Some(batch.recognise(work, &other, heard)?) } else { None };
    let correspondent = desk::address::key(&other.address);
    let keys = Keys::of(
        parsed.message_id.as_deref(),
        &parsed.references,
        &parsed.subject,
        correspondent.as_deref().or(parsed.list_id.as_deref()),
    );
    let mut links = Links::of(work.vault, &keys);
    let found = candidates(work, batch, &mut links)?;
    let id = MessageId::new(region, work.next_id());
    let payload = Payload {
        message_id: parsed.message_id.clone(),
        references: parsed.references.clone(),
        from: address_view(&sender),
        to: parsed.to.iter().map(address_view).collect(),
        cc: parsed.cc.iter().map(address_view).collect(),
        bcc: parsed.bcc.iter().map(address_view).collect(),
        reply_to: parsed.reply_to.iter().map(address_view).collect(),
        subject: parsed.subject.clone(),
        quoted,
        text: fresh.into_owned(),
        html: parsed.html.is_some(),
    };

    let conversation = match place(found) {
        Placement::New => {
            let customer = match writer {
                Some(writer) => writer,
                // Whom the desk writes to is a customer where that begins a conversation, not where it is a copy in one.
                None => batch.recognise(work, &other, Heard { language: None, ..heard })?,
            };
            begin(work, batch, into, customer, (&parsed.subject, heard))?
        }
        Placement::Into(known) => known,
        Placement::Join { into: stays, from } => {
            // What is joined is joined in the vault, with all that this batch has brought to it.
            batch.write(work)?;
            for ends in from {
                join(work, ends, stays)?;
            }
            refresh(work, stays)?;
            stays
        }
    };
    let row = batch.conversation(work, conversation)?;
    let (customer, is_last) = (row.customer, row.messages == 0 || sent_at >= row.last_at);
    let key = batch.key(work, customer)?;
    let waits = is_incoming && (is_last || !is_answered(work, conversation)?);
    let answers = !is_incoming && is_last && parsed.kind.reopens();
    let unread = waits && !seen;
    let now = work.now;
    batch.change(work, conversation, |row, preview| {
        let is_new = row.messages == 0;
        row.messages += 1;
        if is_last {
            row.last_at = sent_at;
            *preview = Some(crate::preview::of(&payload.text));
            let (known, heard) = (row.language.take(), language.clone());
            row.language = if is_incoming { heard.or(known) } else { known.or(heard) };
            if waits && !is_new && parsed.kind.reopens() && row.status != Status::Spam {
                row.status = Status::Open;
                row.snoozed_until = None;
            }
        }
        if answers {
            row.due_at = None;
            row.unread = false;
        }
        row.created_at = row.created_at.min(sent_at);
        row.unread = row.unread || unread;
        if waits && parsed.kind.reopens() && row.due_at.is_none() && row.status == Status::Open {
            let since = if into.clock == Clock::Entry { now } else { sent_at };
            row.due_at = Some(since.plus_ms(i64::from(into.target_min) * 60_000));
        }
    })?;
    if answers {
        store::message::set_unread(work.tx, conversation, false)?;
    }
    let files = files(parsed);
    let message = Message {
        id,
        conversation,
        direction,
        channel: Channel::Mail,
        kind: parsed.kind,
        sent_at,
        unread,
        author: if is_incoming { None } else { into.ours.author(sender.name.as_deref()) },
        language,
        attachments: u32::try_from(files.len()).unwrap_or(u32::MAX),
        import: Some(into.import),
        offset_min: parsed.offset_min,
        fingerprint: Some(fingerprint),
        payload: key.seal("message", &payload, entropy)?,
    };
    store::message::insert(work.tx, &message)?;
    store::source::put(work.tx, id, &key.seal_bytes("source", raw, entropy))?;
    for (position, meta, size) in files {
        let meta = key.seal("file", &meta, entropy)?;
        let file = AttachmentId::new(region, work.next_id());
        let file = Attachment { id: file, holder: Holder::Message(id), position, size, meta };
        // The content is a part of the source; keeping it twice would double what a mail takes.
        store::attachment::insert(work.tx, &file, &[])?;
    }
    batch.remember(&links, conversation);
    index(work, id, parsed, &payload)?;
    let commitment = work.vault.commit("message", &[&fingerprint]);
    work.record.item(commitment);
    Ok(Taken::Added)
}

/// What a message tells of its customer.
#[derive(Debug, Clone, Copy)]
struct Heard<'a> {
    sent_at: Timestamp,
    language: Option<&'a str>,
    kind: MessageKind,
}

fn language_of(fresh: &str, subject: &str) -> Option<String> {
    let mut language = desk::language::identify(fresh);
    if !language.is_known() {
        language = desk::language::identify(subject);
    }
    language.is_known().then(|| language.as_str().to_owned())
}

/// Which way a message goes, and whom the desk writes with: its sender, or the first of its recipients who is not one of
/// ours. A message among ours is with whom it was sent to.
fn sides(ours: &Ours, sender: &Mailbox, parsed: &Parsed<'_>) -> (Direction, Mailbox) {
    if !ours.owns(&sender.address) {
        return (Direction::Incoming, sender.clone());
    }
    let recipients = || parsed.to.iter().chain(&parsed.cc).chain(&parsed.bcc);
    let outside = recipients().find(|one| desk::address::key(&one.address).is_some() && !ours.owns(&one.address));
    let other = outside.or_else(|| recipients().next()).unwrap_or(sender);
    (Direction::Outgoing, other.clone())
}

/// Whether the last that was said in a conversation is an answer of the desk: what came before it waits for none.
fn is_answered(work: &Work<'_, '_>, id: ConversationId) -> Result<bool> {
    let last = store::message::last_of(work.tx, id)?;
    Ok(last.is_some_and(|last| last.direction == Direction::Outgoing && last.kind.reopens()))
}

/// A conversation that begins with this message.
fn begin(
    work: &mut Work<'_, '_>,
    batch: &mut Batch,
    into: Into<'_>,
    customer: CustomerId,
    (subject, heard): (&str, Heard<'_>),
) -> Result<ConversationId> {
    let key = batch.key(work, customer)?;
    let id = ConversationId::new(work.region()?, work.next_id());
    batch.begin(Conversation {
        id,
        customer,
        status: Status::Open,
        merged_into: None,
        owner: None,
        queue: into.queue,
        channel: Channel::Mail,
        language: heard.language.map(str::to_owned),
        priority: Priority::Normal,
        unread: false,
        messages: 0,
        created_at: heard.sent_at,
        last_at: heard.sent_at,
        due_at: None,
        snoozed_until: None,
        import: Some(into.import),
        version: 1,
        subject: key.seal_text("subject", subject, work.meridian.entropy()),
        preview: Vec::new(),
    });
    Ok(id)
}

fn sender(parsed: &Parsed<'_>) -> Mailbox {
    let nobody = || Mailbox { name: None, address: String::new() };
    parsed.from.first().or(parsed.sender.as_ref()).or_else(|| parsed.reply_to.first()).cloned().unwrap_or_else(nobody)
}

fn address_view(mailbox: &Mailbox) -> AddressView {
    AddressView { name: mailbox.name.clone(), address: mailbox.address.clone() }
}

/// The files of a message that are worth a line of their own: pictures within the text are part of it.
fn files(parsed: &Parsed<'_>) -> Vec<(u32, FileMeta, u64)> {
    let shown_inside =
        |file: &channels::mail::Attachment<'_>| file.inline && file.content_id.is_some() && parsed.html.is_some();
    (0..)
        .zip(&parsed.attachments)
        .filter(|(_, file)| !shown_inside(file))
        .map(|(position, file)| {
            let name = file.name.clone().unwrap_or_default();
            (position, FileMeta { name, media_type: file.media_type.clone() }, file.content.len() as u64)
        })
        .collect()
}

/// The conversations that a message's links lead to, each once, as they stand now.
fn candidates(work: &Work<'_, '_>, batch: &mut Batch, links: &mut Links) -> Result<Vec<Candidate<ConversationId>>> {
    let mut found: Vec<Candidate<ConversationId>> = Vec::new();
    for id in links.follow(|hash| batch.leads_to(work, hash))? {
        let row = batch.current(work, id)?;
        let candidate = Candidate { conversation: row.id, began: row.created_at };
        if !found.contains(&candidate) {
            found.push(candidate);
        }
    }
    Ok(found)
}

/// A message has shown that two conversations are one.
fn join(work: &mut Work<'_, '_>, ends: ConversationId, stays: ConversationId) -> Result<()> {
    move_messages(work, ends, stays, None)?;
    let mut row = conversation::get(work.tx, ends)?;
    row.merged_into = Some(stays);
    conversation::save(work.tx, &row)?;
    Ok(())
}

fn index(work: &mut Work<'_, '_>, id: MessageId, parsed: &Parsed<'_>, payload: &Payload) -> Result<()> {
    let text: &str = &parsed.text;
    let mut end = text.len().min(LONGEST_INDEXED);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let mut names = String::new();
    for person in std::iter::once(&payload.from).chain(&payload.to) {
        for word in person.name.iter().chain([&person.address]) {
            names.push_str(word);
            names.push(' ');
        }
    }
    let body = text.get(..end).unwrap_or_default();
    Ok(store::search::add(work.tx, id, store::search::Text { body, subject: &parsed.subject, names: &names })?)
}
