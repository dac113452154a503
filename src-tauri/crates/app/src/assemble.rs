//! From rows to what is shown: opens what is sealed and puts it together.

use std::collections::BTreeMap;

use channels::html::{Asked, Image};
use channels::mail::Parsed;
use desk::Direction;
use desk::local_time::LocalTime;
use kernel::{AttachmentId, ConversationId, CustomerId, PersonId, Timestamp};
use serde::{Deserialize, Serialize};
use store::Snapshot;
use store::attachment::{Attachment, Holder};
use store::conversation::Conversation;
use store::customer::Customer;
use store::draft::Draft;
use store::message::Message;
use store::outbox::{Outgoing, State};

use crate::cipher::{CustomerKey, Payload, Profile};
use crate::door::Reading;
use crate::error::{Error, Result};
use crate::meridian::Meridian;
use crate::ours::Ours;
use crate::session::OpenVault;
use crate::view::{
    AddressView, AttachmentView, ConversationRow, ConversationView, CustomerConversation, CustomerView, DraftView,
    EntryView, EventKind, InferredTime, OutboxState, OutboxView, SearchHit,
};

/// So many of a customer's last mails are asked for the time that they show.
const CLOCKS: u32 = 20;

/// Name and type of a file, as sealed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct FileMeta {
    pub(crate) name: String,
    pub(crate) media_type: String,
}

/// Texts and recipients of a draft, as sealed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct DraftText {
    pub(crate) note: bool,
    pub(crate) text: String,
    pub(crate) to: Vec<AddressView>,
    pub(crate) cc: Vec<AddressView>,
    pub(crate) bcc: Vec<AddressView>,
}

/// The customer under whose key a conversation is sealed, with that key at work.
pub(crate) fn sealer(vault: &OpenVault, snapshot: &Snapshot<'_>, id: CustomerId) -> Result<(Customer, CustomerKey)> {
    let customer = store::customer::get(snapshot, id)?;
    let key = CustomerKey::open(vault, &customer)?;
    Ok((customer, key))
}

/// Who the customer is: their profile, or that of whom they were merged into.
pub(crate) fn profile(
    vault: &OpenVault,
    snapshot: &Snapshot<'_>,
    customer: &Customer,
    key: &CustomerKey,
) -> Result<(CustomerId, Profile)> {
    if customer.merged_into.is_none() {
        return Ok((customer.id, key.open_value("profile", &customer.profile)?));
    }
    let current = store::customer::current(snapshot, customer.id)?;
    let profile = CustomerKey::open(vault, &current)?.open_value("profile", &current.profile)?;
    Ok((current.id, profile))
}

/// A row of the list.
pub(crate) fn row(vault: &OpenVault, snapshot: &Snapshot<'_>, conversation: &Conversation) -> Result<ConversationRow> {
    let (customer, key) = sealer(vault, snapshot, conversation.customer)?;
    row_with(vault, snapshot, conversation, &customer, &key)
}

fn row_with(
    vault: &OpenVault,
    snapshot: &Snapshot<'_>,
    conversation: &Conversation,
    customer: &Customer,
    key: &CustomerKey,
) -> Result<ConversationRow> {
    let (customer, profile) = profile(vault, snapshot, customer, key)?;
    Ok(ConversationRow {
        id: conversation.id,
        region: conversation.id.region,
        customer,
        customer_name: profile.name,
        subject: key.open_text("subject", &conversation.subject)?,
        preview: key.open_text("preview", &conversation.preview)?,
        channel: conversation.channel,
        language: conversation.language.clone(),
        status: conversation.status,
        owner: conversation.owner,
        queue: conversation.queue,
        priority: conversation.priority,
        labels: store::conversation::labels(snapshot, conversation.id)?,
        unread: conversation.unread,
        messages: u64::from(conversation.messages),
        last_at: conversation.last_at,
        due: conversation.due_at,
        snoozed_until: conversation.snoozed_until,
    })
}

/// A conversation with all its entries, oldest first.
pub(crate) fn conversation(reading: &Reading<'_, '_>, id: ConversationId) -> Result<ConversationView> {
    let Reading { snapshot, vault, session, meridian, .. } = *reading;
    let conversation = store::conversation::current(snapshot, id)?;
    let (customer, key) = sealer(vault, snapshot, conversation.customer)?;
    let row = row_with(vault, snapshot, &conversation, &customer, &key)?;
    let outgoing = store::outbox::of_conversation(snapshot, conversation.id)?;
    let mut dated: Vec<(Timestamp, u8, EntryView)> = Vec::new();
    let mut last_incoming: Option<(Payload, Direction)> = None;
    for message in store::message::of_conversation(snapshot, conversation.id)? {
        let payload: Payload = key.open_value("message", &message.payload)?;
        let reply = outgoing.iter().find(|reply| reply.message == message.id);
        if reply.is_some_and(|reply| reply.state == State::Revoked) {
            continue;
        }
        let waits = reply.filter(|reply| reply.state == State::Waiting);
        let outbox = waits.map(|reply| outbox_view(reply, &payload, reading.now));
        dated.push((message.sent_at, 0, message_entry(snapshot, &key, &message, &payload, outbox)?));
        if message.direction == Direction::Incoming || last_incoming.is_none() {
            last_incoming = Some((payload, message.direction));
        }
    }
    for note in store::note::of_conversation(snapshot, conversation.id)? {
        let text = key.open_text("note", &note.sealed)?;
        dated.push((note.at, 1, EntryView::Note { id: note.id, author: note.author, at: note.at, text }));
    }
    for event in store::history::of_conversation(snapshot, conversation.id)? {
        let kind: EventKind = serde_json::from_value(serde_json::Value::String(event.kind.clone()))
            .map_err(|_| Error::Malformed("event"))?;
        let args: BTreeMap<String, String> =
            serde_json::from_slice(&event.detail).map_err(|_| Error::Malformed("event"))?;
        dated.push((event.at, 2, EntryView::Event { at: event.at, actor: event.person, kind, args }));
    }
    dated.sort_by_key(|(at, order, _)| (*at, *order));
    let ours = Ours::with(session, &[])?;
    let (reply_to, reply_cc) =
        last_incoming.map(|(payload, direction)| answerees(&payload, direction, &ours)).unwrap_or_default();
    let mut drafts = Vec::new();
    for (draft, text) in open_drafts(snapshot, &key, conversation.id, session.person())? {
        drafts.push(draft_view(snapshot, &key, &draft, text)?);
    }
    Ok(ConversationView {
        customer_view: customer_view(meridian, vault, snapshot, row.customer)?,
        row,
        entries: dated.into_iter().map(|(_, _, entry)| entry).collect(),
        drafts,
        reply_to,
        reply_cc,
    })
}

fn message_entry(
    snapshot: &Snapshot<'_>,
    key: &CustomerKey,
    message: &Message,
    payload: &Payload,
    outbox: Option<OutboxView>,
) -> Result<EntryView> {
    let files = if message.attachments > 0 {
        store::attachment::of(snapshot, Holder::Message(message.id))?
    } else {
        Vec::new()
    };
    let mut attachments = Vec::new();
    for file in &files {
        attachments.push(attachment_view(key, file)?);
    }
    let (html, remote_images) = if payload.html { html_of(snapshot, key, message)? } else { (None, 0) };
    Ok(EntryView::Message {
        id: message.id,
        direction: message.direction,
        channel: message.channel,
        kind: message.kind,
        from: payload.from.clone(),
        to: payload.to.clone(),
        cc: payload.cc.clone(),
        subject: payload.subject.clone(),
        sent_at: message.sent_at,
        language: message.language.clone(),
        text: payload.text.clone(),
        quoted: payload.quoted.clone(),
        html,
        remote_images,
        attachments,
        unread: message.unread,
        outbox,
    })
}

/// The HTML of a message, made safe anew each time from the source as it came: rules that are made stricter hold for old
/// mail as well.
fn html_of(snapshot: &Snapshot<'_>, key: &CustomerKey, message: &Message) -> Result<(Option<String>, u32)> {
    let Some(sealed) = store::source::get(snapshot, message.id)? else { return Ok((None, 0)) };
    let raw = key.open_bytes("source", &sealed)?;
    let Ok(parsed) = channels::mail::parse(&raw) else { return Ok((None, 0)) };
    let Some(page) = &parsed.html else { return Ok((None, 0)) };
    let safe = channels::html::sanitise(page, |asked| part(&parsed, asked));
    if safe.text_only {
        return Ok((None, 0));
    }
    Ok((Some(safe.html), u32::try_from(safe.remote_images).unwrap_or(u32::MAX)))
}

/// The picture of a message that its page asks for.
pub(crate) fn part<'p>(parsed: &'p Parsed<'_>, asked: Asked<'_>) -> Option<Image<'p>> {
    let Asked::Part(id) = asked else { return None };
    let file = parsed.attachments.iter().find(|file| file.content_id.as_deref() == Some(id))?;
    Some(Image { media_type: &file.media_type, content: &file.content })
}

/// A file as it is shown.
pub(crate) fn attachment_view(key: &CustomerKey, file: &Attachment) -> Result<AttachmentView> {
    let meta: FileMeta = key.open_value("file", &file.meta)?;
    let kind = crate::file_kind::of(&meta.name, &meta.media_type);
    Ok(AttachmentView {
        id: file.id,
        name: meta.name,
        media_type: meta.media_type,
        bytes: file.size,
        previewable: kind.previewable(),
        dangerous: kind.dangerous(),
    })
}

/// What a file holds: kept beside its row, or as a part of the message's source.
pub(crate) fn file_content(
    snapshot: &Snapshot<'_>,
    key: &CustomerKey,
    id: AttachmentId,
) -> Result<(FileMeta, Vec<u8>)> {
    let file = store::attachment::get(snapshot, id)?;
    let meta: FileMeta = key.open_value("file", &file.meta)?;
    let content = store::attachment::content(snapshot, id)?;
    if !content.is_empty() {
        return Ok((meta, key.open_bytes("content", &content)?.to_vec()));
    }
    let Holder::Message(message) = file.holder else { return Ok((meta, Vec::new())) };
    let sealed = store::source::get(snapshot, message)?.ok_or(Error::NoSuch("source"))?;
    let raw = key.open_bytes("source", &sealed)?;
    let parsed = channels::mail::parse(&raw).map_err(|_| Error::Malformed("source"))?;
    let part = usize::try_from(file.position).ok().and_then(|at| parsed.attachments.get(at));
    Ok((meta, part.ok_or(Error::Malformed("attachment"))?.content.to_vec()))
}

/// To whom an answer to this message goes: its sender, or whom we wrote to, with a copy to whom it was copied; never to
/// ourselves, unless there is nobody else.
pub(crate) fn answerees(payload: &Payload, direction: Direction, ours: &Ours) -> (Vec<AddressView>, Vec<AddressView>) {
    let others = |of: &[AddressView]| of.iter().filter(|one| !ours.owns(&one.address)).cloned().collect::<Vec<_>>();
    let to = match direction {
        Direction::Outgoing => Some(others(&payload.to)).filter(|to| !to.is_empty()).unwrap_or(payload.to.clone()),
        Direction::Incoming if payload.reply_to.is_empty() => vec![payload.from.clone()],
        Direction::Incoming => payload.reply_to.clone(),
    };
    (to, others(&payload.cc))
}

/// What a person has under way in a conversation, opened: at most one reply and one note.
pub(crate) fn open_drafts(
    snapshot: &Snapshot<'_>,
    key: &CustomerKey,
    conversation: ConversationId,
    author: PersonId,
) -> Result<Vec<(Draft, DraftText)>> {
    let mut drafts = Vec::new();
    for mut draft in store::draft::of_author(snapshot, conversation, author)? {
        let text: DraftText = key.open_value("draft", &draft.sealed)?;
        // One from before there could be two says its kind inside of its seal alone.
        draft.note = Some(text.note);
        drafts.push((draft, text));
    }
    Ok(drafts)
}

/// A draft as it is shown.
pub(crate) fn draft_view(
    snapshot: &Snapshot<'_>,
    key: &CustomerKey,
    draft: &Draft,
    text: DraftText,
) -> Result<DraftView> {
    let mut attachments = Vec::new();
    for file in store::attachment::of(snapshot, Holder::Draft(draft.id))? {
        attachments.push(attachment_view(key, &file)?);
    }
    Ok(DraftView {
        conversation: draft.conversation,
        note: text.note,
        text: text.text,
        to: text.to,
        cc: text.cc,
        bcc: text.bcc,
        attachments,
        saved_at: draft.saved_at,
    })
}

/// A reply in the outbox as it is shown.
pub(crate) fn outbox_view(reply: &Outgoing, payload: &Payload, now: Timestamp) -> OutboxView {
    let state = match reply.state {
        State::Revoked => OutboxState::Revoked,
        State::Waiting | State::Sent if now < reply.held_until => OutboxState::Held,
        State::Waiting | State::Sent => OutboxState::Waiting,
    };
    OutboxView {
        id: reply.id,
        conversation: reply.conversation,
        message: reply.message,
        state,
        subject: payload.subject.clone(),
        to: payload.to.clone(),
        author: reply.author,
        queued_at: reply.queued_at,
        held_until: reply.held_until,
    }
}

/// A customer with their history, those merged into them included.
pub(crate) fn customer_view(
    meridian: &Meridian,
    vault: &OpenVault,
    snapshot: &Snapshot<'_>,
    id: CustomerId,
) -> Result<CustomerView> {
    let current = store::customer::current(snapshot, id)?;
    let key = CustomerKey::open(vault, &current)?;
    let profile: Profile = key.open_value("profile", &current.profile)?;
    let mut addresses = Vec::new();
    let mut conversations = Vec::new();
    let mut clocks = Vec::new();
    let mut everybody = store::customer::merged_into(snapshot, current.id)?;
    let (language, first_at) = (current.language.clone(), current.first_at);
    let current_id = current.id;
    everybody.insert(0, current);
    for customer in &everybody {
        if profile.time_zone.is_none() {
            clocks.extend(store::message::clocks_of(snapshot, customer.id, CLOCKS)?);
        }
        let key = CustomerKey::open(vault, customer)?;
        for address in store::address::of_customer(snapshot, customer.id)? {
            addresses.push(key.open_text("address", &address.sealed)?);
        }
        for conversation in store::conversation::of_customer(snapshot, customer.id, 100)? {
            conversations.push(CustomerConversation {
                id: conversation.id,
                subject: key.open_text("subject", &conversation.subject)?,
                status: conversation.status,
                channel: conversation.channel,
                last_at: conversation.last_at,
            });
        }
    }
    conversations.sort_by_key(|conversation| std::cmp::Reverse(conversation.last_at));
    let policies = meridian.policies();
    let usual = policies.region(current_id.region).map(|region| region.time_zone.as_str());
    let inferred_time = infer_time(usual.unwrap_or_default(), clocks);
    Ok(CustomerView {
        id: current_id,
        region: current_id.region,
        name: profile.name,
        addresses,
        masked: false,
        language,
        time_zone: profile.time_zone,
        inferred_time,
        first_at,
        conversations,
    })
}

/// What these clocks suggest of the time where a customer is whose region keeps the time of `usual`.
fn infer_time(usual: &str, mut clocks: Vec<(Timestamp, i32)>) -> Option<InferredTime> {
    clocks.sort_by_key(|(at, _)| std::cmp::Reverse(*at));
    clocks.truncate(CLOCKS as usize);
    desk::local_time::infer(&clocks, usual).map(|time| match time {
        LocalTime::Zone => InferredTime { time_zone: Some(usual.to_owned()), utc_offset_min: None },
        LocalTime::Offset(minutes) => InferredTime { time_zone: None, utc_offset_min: Some(minutes) },
    })
}

/// The key that a message is sealed under.
pub(crate) fn key_of_message(reading: &Reading<'_, '_>, id: kernel::MessageId) -> Result<CustomerKey> {
    let message = store::message::get(reading.snapshot, id)?;
    let conversation = store::conversation::get(reading.snapshot, message.conversation)?;
    Ok(sealer(reading.vault, reading.snapshot, conversation.customer)?.1)
}

/// The key that a file is sealed under.
pub(crate) fn key_of_attachment(reading: &Reading<'_, '_>, id: AttachmentId) -> Result<CustomerKey> {
    let conversation = reading.session.conversation_of_attachment(id)?;
    let conversation = store::conversation::get(reading.snapshot, conversation)?;
    Ok(sealer(reading.vault, reading.snapshot, conversation.customer)?.1)
}

/// A reply in the outbox, for the list of them.
pub(crate) fn outbox_row(reading: &Reading<'_, '_>, reply: &Outgoing) -> Result<OutboxView> {
    let key = key_of_message(reading, reply.message)?;
    let message = store::message::get(reading.snapshot, reply.message)?;
    let payload: Payload = key.open_value("message", &message.payload)?;
    Ok(outbox_view(reply, &payload, reading.now))
}

/// A finding of the search with what matched.
pub(crate) fn hit(
    reading: &Reading<'_, '_>,
    hit: &store::search::Hit,
    words: &store::search::Query,
    longest: usize,
) -> Result<SearchHit> {
    let Reading { snapshot, vault, .. } = *reading;
    let message = store::message::get(snapshot, hit.message)?;
    let conversation = store::conversation::get(snapshot, message.conversation)?;
    let (customer, key) = sealer(vault, snapshot, conversation.customer)?;
    let (_, profile) = profile(vault, snapshot, &customer, &key)?;
    let payload: Payload = key.open_value("message", &message.payload)?;
    let all = match &payload.quoted {
        Some(quoted) if store::search::highlights(&payload.text, words).is_empty() => {
            format!("{}\n{quoted}", payload.text)
        }
        _ => payload.text,
    };
    let snippet = store::search::snippet(&all, words, longest);
    let highlights = snippet.highlights.iter().map(|range| utf16(&snippet.text, range)).collect();
    Ok(SearchHit {
        conversation: conversation.merged_into.unwrap_or(conversation.id),
        message: message.id,
        region: message.id.region,
        customer_name: profile.name,
        subject: payload.subject,
        snippet: snippet.text,
        highlights,
        language: message.language,
        status: conversation.status,
        sent_at: message.sent_at,
    })
}

/// A range of bytes in UTF-16 code units, as the window counts.
fn utf16(text: &str, range: &std::ops::Range<usize>) -> (u32, u32) {
    let units = |end: usize| {
        let units = text.get(..end).map_or(0, |head| head.encode_utf16().count());
        u32::try_from(units).unwrap_or(u32::MAX)
    };
    (units(range.start), units(range.end))
}
