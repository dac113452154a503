//! One message on its way into a vault: recognised, placed into its conversation, sealed, indexed.

use std::collections::{BTreeMap, HashMap};

use channels::mail::{Mailbox, Parsed, fold_quotes, fresh_part};
use desk::thread::{Candidate, Keys, Placement, place};
use desk::{Channel, Direction, MessageKind, Priority, Status};
use kernel::{AttachmentId, ConversationId, CustomerId, ImportId, MessageId, QueueId, Timestamp};
use store::attachment::{Attachment, Holder};
use store::conversation::{self, Conversation};
use store::customer::Customer;
use store::message::Message;

use crate::assemble::{FileMeta, sealer};
use crate::cipher::{CustomerKey, Payload, Profile};
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

/// What an import has met so far, so that it need not be read again; for one transaction.
#[derive(Debug, Default)]
pub(crate) struct Batch {
    customers: HashMap<[u8; 16], CustomerId>,
    keys: HashMap<CustomerId, CustomerKey>,
    touched: BTreeMap<CustomerId, Customer>,
    pub(crate) new_customers: u64,
    pub(crate) new_conversations: u64,
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
    let now = work.now;
    let region = work.region()?;
    let entropy = work.meridian.entropy();
    let sender = sender(parsed);
    let sent_at = parsed.time().unwrap_or(now);
    let fresh = fresh_part(&parsed.text);
    let mut language = desk::language::identify(&fresh);
    if !language.is_known() {
        language = desk::language::identify(&parsed.subject);
    }
    let language = language.is_known().then(|| language.as_str().to_owned());

    let (direction, other) = sides(into.ours, &sender, parsed);
    let is_incoming = direction == Direction::Incoming;
    let correspondent = desk::address::key(&other.address);
    let keys = Keys::of(
        parsed.message_id.as_deref(),
        &parsed.references,
        &parsed.subject,
        correspondent.as_deref().or(parsed.list_id.as_deref()),
    );
    let found = candidates(work, &keys)?;
    let writer = match is_incoming {
        true => Some(recognise(work, batch, into.import, &other, sent_at, language.as_deref(), parsed.kind)?),
        false => None,
    };
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
        quoted: quoted(&parsed.text, &fresh),
        text: fresh.into_owned(),
        html: parsed.html.is_some(),
    };

    let (mut row, key) = match place(found) {
        Placement::New => {
            let customer = match writer {
                Some(writer) => writer,
                // Whom the desk writes to is a customer where that begins a conversation, not where it is a copy in one.
                None => recognise(work, batch, into.import, &other, sent_at, None, parsed.kind)?,
            };
            let key = batch.key(work, customer)?;
            let row = Conversation {
                id: ConversationId::new(region, work.next_id()),
                customer,
                status: Status::Open,
                merged_into: None,
                owner: None,
                queue: into.queue,
                channel: Channel::Mail,
                language: language.clone(),
                priority: Priority::Normal,
                unread: false,
                messages: 0,
                created_at: sent_at,
                last_at: sent_at,
                due_at: None,
                snoozed_until: None,
                import: Some(into.import),
                version: 1,
                subject: key.seal_text("subject", &parsed.subject, entropy),
                preview: Vec::new(),
            };
            batch.new_conversations += 1;
            (row, key)
        }
        Placement::Into(known) => {
            let row = conversation::get(work.tx, known)?;
            let key = batch.key(work, row.customer)?;
            (row, key)
        }
        Placement::Join { into: stays, from } => {
            for ends in from {
                join(work, ends, stays)?;
            }
            refresh(work, stays)?;
            let row = conversation::get(work.tx, stays)?;
            let key = batch.key(work, row.customer)?;
            (row, key)
        }
    };
    let is_new = row.messages == 0;
    let is_last = is_new || sent_at >= row.last_at;
    let waits = is_incoming && (is_last || !is_answered(work, row.id)?);
    row.messages += 1;
    if is_last {
        row.last_at = sent_at;
        row.preview = key.seal_text("preview", &crate::preview::of(&payload.text), entropy);
        row.language = if is_incoming { language.clone().or(row.language) } else { row.language.or(language.clone()) };
        if waits && !is_new && parsed.kind.reopens() && row.status != Status::Spam {
            row.status = Status::Open;
            row.snoozed_until = None;
        }
        if !is_incoming && parsed.kind.reopens() {
            row.due_at = None;
            row.unread = false;
            store::message::set_unread(work.tx, row.id, false)?;
        }
    }
    row.created_at = row.created_at.min(sent_at);
    let unread = waits && !seen;
    row.unread = row.unread || unread;
    if waits && parsed.kind.reopens() && row.due_at.is_none() && row.status == Status::Open {
        let since = if into.clock == Clock::Entry { now } else { sent_at };
        row.due_at = Some(since.plus_ms(i64::from(into.target_min) * 60_000));
    }
    if is_new {
        conversation::insert(work.tx, &row)?;
    } else {
        conversation::save(work.tx, &row)?;
    }
    let files = files(parsed);
    let message = Message {
        id,
        conversation: row.id,
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
    remember(work, &keys, row.id, into.import)?;
    index(work, id, parsed, &payload)?;
    let commitment = work.vault.commit("message", &[&fingerprint]);
    work.record.item(commitment);
    Ok(Taken::Added)
}

impl Batch {
    fn key(&mut self, work: &Work<'_, '_>, customer: CustomerId) -> Result<CustomerKey> {
        if let Some(key) = self.keys.get(&customer) {
            return Ok(key.clone());
        }
        let (_, key) = sealer(work.vault, work.tx, customer)?;
        self.keys.insert(customer, key.clone());
        Ok(key)
    }

    /// Writes what was learnt of customers, once each.
    pub(crate) fn finish(&mut self, work: &mut Work<'_, '_>) -> Result<()> {
        for customer in std::mem::take(&mut self.touched).into_values() {
            store::customer::save(work.tx, &customer)?;
        }
        Ok(())
    }
}

fn sender(parsed: &Parsed<'_>) -> Mailbox {
    let nobody = || Mailbox { name: None, address: String::new() };
    parsed.from.first().or(parsed.sender.as_ref()).or_else(|| parsed.reply_to.first()).cloned().unwrap_or_else(nobody)
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

/// The customer that an address belongs to; a new one where it is met for the first time.
fn recognise(
    work: &mut Work<'_, '_>,
    batch: &mut Batch,
    import: ImportId,
    sender: &Mailbox,
    sent_at: Timestamp,
    language: Option<&str>,
    kind: MessageKind,
) -> Result<CustomerId> {
    let address = desk::address::key(&sender.address).unwrap_or_else(|| sender.address.trim().to_lowercase());
    let hash = work.vault.blind("address", address.as_bytes());
    let entropy = work.meridian.entropy();
    let known = match batch.customers.get(&hash) {
        Some(known) => Some(*known),
        None => store::address::find(work.tx, &hash)?,
    };
    let Some(known) = known else {
        let id = CustomerId::new(work.region()?, work.next_id());
        let (key, wrapped_key) = CustomerKey::make(work.vault, id, entropy);
        let profile = Profile { name: name_of(sender), ..Profile::default() };
        let row = Customer {
            id,
            merged_into: None,
            language: language.map(str::to_owned),
            first_at: sent_at,
            last_at: sent_at,
            import: Some(import),
            version: 1,
            wrapped_key,
            profile: key.seal("profile", &profile, entropy)?,
        };
        store::customer::insert(work.tx, &row)?;
        let sealed = key.seal_text("address", &sender.address, entropy);
        store::address::put(work.tx, &store::address::Address { hash, customer: id, import: Some(import), sealed })?;
        batch.customers.insert(hash, id);
        batch.keys.insert(id, key);
        batch.new_customers += 1;
        return Ok(id);
    };
    batch.customers.insert(hash, known);
    let row = match batch.touched.get(&known) {
        Some(row) => row.clone(),
        None => store::customer::get(work.tx, known)?,
    };
    let mut changed = row.clone();
    changed.first_at = row.first_at.min(sent_at);
    changed.last_at = row.last_at.max(sent_at);
    if kind == MessageKind::Person && sent_at >= row.last_at && language.is_some() {
        changed.language = language.map(str::to_owned);
    }
    if changed != row {
        batch.touched.insert(known, changed);
    }
    Ok(store::customer::current(work.tx, known)?.id)
}

fn name_of(sender: &Mailbox) -> String {
    let name = sender.name.as_deref().map(desk::address::clean_name).filter(|name| !name.is_empty());
    name.unwrap_or_else(|| desk::address::name_from_address(&sender.address))
}

fn address_view(mailbox: &Mailbox) -> AddressView {
    AddressView { name: mailbox.name.clone(), address: mailbox.address.clone() }
}

/// What a text quotes, where it quotes anything.
fn quoted(text: &str, fresh: &str) -> Option<String> {
    let rest: String = fold_quotes(text)
        .into_iter()
        .filter(|fold| fold.kind != channels::mail::FoldKind::Fresh)
        .map(|fold| fold.text)
        .collect();
    let rest = rest.trim();
    (!rest.is_empty() && rest != fresh).then(|| rest.to_owned())
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

/// The conversations that a message's keys find, each once, as they stand now.
fn candidates(work: &Work<'_, '_>, keys: &Keys) -> Result<Vec<Candidate<ConversationId>>> {
    let mut found: BTreeMap<ConversationId, Timestamp> = BTreeMap::new();
    let mut look = |kind: &str, text: &str| -> Result<bool> {
        let known = store::thread_key::find(work.tx, &work.vault.blind(kind, text.as_bytes()))?;
        for id in &known {
            let row = conversation::current(work.tx, *id)?;
            found.insert(row.id, row.created_at);
        }
        Ok(!known.is_empty())
    };
    for id in &keys.ids {
        look("message-id", id)?;
    }
    if let Some(subject) = &keys.subject {
        // Only a reply shows that conversations of one subject are one.
        let replied = || store::thread_key::find(work.tx, &work.vault.blind("subject-reply", subject.text.as_bytes()));
        if subject.is_reply || !replied()?.is_empty() {
            look("subject", &subject.text)?;
        }
    }
    Ok(found.into_iter().map(|(conversation, began)| Candidate { conversation, began }).collect())
}

fn remember(work: &mut Work<'_, '_>, keys: &Keys, id: ConversationId, import: ImportId) -> Result<()> {
    let mut hashes: Vec<[u8; 16]> =
        keys.ids.iter().map(|text| work.vault.blind("message-id", text.as_bytes())).collect();
    if let Some(subject) = &keys.subject {
        hashes.push(work.vault.blind("subject", subject.text.as_bytes()));
        if subject.is_reply {
            hashes.push(work.vault.blind("subject-reply", subject.text.as_bytes()));
        }
    }
    for hash in hashes {
        store::thread_key::add(work.tx, &hash, id, Some(import))?;
    }
    Ok(())
}

/// A message has shown that two conversations are one.
fn join(work: &mut Work<'_, '_>, ends: ConversationId, stays: ConversationId) -> Result<()> {
    move_messages(work, ends, stays, None)?;
    let mut ended = conversation::get(work.tx, ends)?;
    ended.merged_into = Some(stays);
    conversation::save(work.tx, &ended)?;
    let mut row = conversation::get(work.tx, stays)?;
    if row.due_at.is_none() && ended.due_at.is_some() && row.status == Status::Open {
        row.due_at = ended.due_at;
        conversation::save(work.tx, &row)?;
    }
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
