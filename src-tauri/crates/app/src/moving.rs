//! Moving messages between conversations, and conversations between customers: what is sealed is sealed anew for whom it
//! belongs to then.

use kernel::{ConversationId, CustomerId, MessageId, NoteId, OutboxId};
use serde::{Deserialize, Serialize};
use store::attachment::Holder;
use store::{Snapshot, conversation};

use crate::assemble::sealer;
use crate::cipher::{CustomerKey, Payload};
use crate::door::Work;
use crate::error::{Error, Result};

/// What was moved, so that it can be moved back.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Moved {
    pub(crate) from: ConversationId,
    pub(crate) into: ConversationId,
    pub(crate) messages: Vec<MessageId>,
    notes: Vec<NoteId>,
    replies: Vec<OutboxId>,
}

/// Moves messages, with their files and their places in the outbox; all of them, and the notes as well, where none are
/// named.
pub(crate) fn move_messages(
    work: &mut Work<'_, '_>,
    from: ConversationId,
    into: ConversationId,
    chosen: Option<&[MessageId]>,
) -> Result<Moved> {
    let all = store::message::of_conversation(work.tx, from)?;
    let messages: Vec<MessageId> =
        all.iter().map(|message| message.id).filter(|id| chosen.is_none_or(|chosen| chosen.contains(id))).collect();
    let notes = match chosen {
        None => store::note::of_conversation(work.tx, from)?.iter().map(|note| note.id).collect(),
        Some(_) => Vec::new(),
    };
    let replies = store::outbox::of_conversation(work.tx, from)?
        .iter()
        .filter(|reply| messages.contains(&reply.message))
        .map(|reply| reply.id)
        .collect();
    let moved = Moved { from, into, messages, notes, replies };
    carry(work, &moved, from, into)?;
    Ok(moved)
}

/// Moves back what was moved.
pub(crate) fn move_back(work: &mut Work<'_, '_>, moved: &Moved) -> Result<()> {
    carry(work, moved, moved.into, moved.from)
}

fn carry(work: &mut Work<'_, '_>, moved: &Moved, from: ConversationId, into: ConversationId) -> Result<()> {
    let (from, into_row) = (conversation::get(work.tx, from)?, conversation::get(work.tx, into)?);
    let other = from.customer != into_row.customer;
    let (_, was) = sealer(work.vault, work.tx, from.customer)?;
    let (_, will) = sealer(work.vault, work.tx, into_row.customer)?;
    for id in &moved.messages {
        if store::message::get(work.tx, *id)?.conversation != from.id {
            // Somebody has moved it on meanwhile.
            return Err(Error::Conflict);
        }
        if other {
            reseal_message(work, *id, &was, &will)?;
        }
        store::message::set_conversation(work.tx, *id, into)?;
    }
    for note in store::note::of_conversation(work.tx, from.id)?.iter().filter(|note| moved.notes.contains(&note.id)) {
        if other {
            let text = was.open_text("note", &note.sealed)?;
            store::note::reseal(work.tx, note.id, &will.seal_text("note", &text, work.meridian.entropy()))?;
        }
        store::note::set_conversation(work.tx, note.id, into)?;
    }
    for id in &moved.replies {
        if other {
            reseal_reply(work, *id, &was, &will)?;
        }
        store::outbox::set_conversation(work.tx, *id, into)?;
    }
    Ok(())
}

fn reseal_reply(work: &mut Work<'_, '_>, id: OutboxId, was: &CustomerKey, will: &CustomerKey) -> Result<()> {
    let before = was.open_bytes("outbox", &store::outbox::get(work.tx, id)?.sealed)?;
    Ok(store::outbox::reseal(work.tx, id, &will.seal_bytes("outbox", &before, work.meridian.entropy()))?)
}

fn reseal_message(work: &mut Work<'_, '_>, id: MessageId, was: &CustomerKey, will: &CustomerKey) -> Result<()> {
    let entropy = work.meridian.entropy();
    let message = store::message::get(work.tx, id)?;
    let payload = was.open_bytes("message", &message.payload)?;
    store::message::set_payload(work.tx, id, &will.seal_bytes("message", &payload, entropy))?;
    if let Some(sealed) = store::source::get(work.tx, id)? {
        let raw = was.open_bytes("source", &sealed)?;
        store::source::put(work.tx, id, &will.seal_bytes("source", &raw, entropy))?;
    }
    for file in store::attachment::of(work.tx, Holder::Message(id))? {
        let meta = was.open_bytes("file", &file.meta)?;
        let content = store::attachment::content(work.tx, file.id)?;
        let content = match content.is_empty() {
            true => content,
            false => will.seal_bytes("content", &was.open_bytes("content", &content)?, entropy),
        };
        store::attachment::reseal(work.tx, file.id, &will.seal_bytes("file", &meta, entropy), &content)?;
    }
    Ok(())
}

/// Gives a conversation to another customer, with all that is sealed in it.
pub(crate) fn reseal_conversation(
    work: &mut Work<'_, '_>,
    id: ConversationId,
    customer: CustomerId,
    was: &CustomerKey,
    will: &CustomerKey,
) -> Result<()> {
    let entropy = work.meridian.entropy();
    for message in store::message::of_conversation(work.tx, id)? {
        reseal_message(work, message.id, was, will)?;
    }
    for note in store::note::of_conversation(work.tx, id)? {
        let text = was.open_text("note", &note.sealed)?;
        store::note::reseal(work.tx, note.id, &will.seal_text("note", &text, entropy))?;
    }
    for reply in store::outbox::of_conversation(work.tx, id)? {
        reseal_reply(work, reply.id, was, will)?;
    }
    for mut draft in store::draft::of_conversation(work.tx, id)? {
        let text = was.open_bytes("draft", &draft.sealed)?;
        draft.sealed = will.seal_bytes("draft", &text, entropy);
        let draft = store::draft::put(work.tx, &draft)?;
        for file in store::attachment::of(work.tx, Holder::Draft(draft))? {
            let meta = was.open_bytes("file", &file.meta)?;
            let content = was.open_bytes("content", &store::attachment::content(work.tx, file.id)?)?;
            let (meta, content) =
                (will.seal_bytes("file", &meta, entropy), will.seal_bytes("content", &content, entropy));
            store::attachment::reseal(work.tx, file.id, &meta, &content)?;
        }
    }
    let mut row = conversation::get(work.tx, id)?;
    row.customer = customer;
    row.subject = will.seal_text("subject", &was.open_text("subject", &row.subject)?, entropy);
    row.preview = will.seal_text("preview", &was.open_text("preview", &row.preview)?, entropy);
    conversation::save(work.tx, &row)?;
    Ok(())
}

/// Whether one of these addresses wrote in a conversation.
pub(crate) fn is_from(
    snapshot: &Snapshot<'_>,
    key: &CustomerKey,
    id: ConversationId,
    addresses: &[String],
) -> Result<bool> {
    for message in store::message::of_conversation(snapshot, id)? {
        let payload: Payload = key.open_value("message", &message.payload)?;
        if addresses.contains(&payload.from.address) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Brings the row of a conversation in line with its messages.
pub(crate) fn refresh(work: &mut Work<'_, '_>, id: ConversationId) -> Result<()> {
    let mut row = conversation::get(work.tx, id)?;
    let messages = store::message::of_conversation(work.tx, id)?;
    let (Some(first), Some(last)) = (messages.first(), messages.last()) else {
        row.messages = 0;
        conversation::save(work.tx, &row)?;
        return Ok(());
    };
    let (_, key) = sealer(work.vault, work.tx, row.customer)?;
    let payload: Payload = key.open_value("message", &last.payload)?;
    row.messages = u32::try_from(messages.len()).unwrap_or(u32::MAX);
    row.created_at = first.sent_at;
    row.last_at = last.sent_at;
    row.channel = last.channel;
    row.unread = row.unread || messages.iter().any(|message| message.unread);
    row.preview = key.seal_text("preview", &crate::preview::of(&payload.text), work.meridian.entropy());
    conversation::save(work.tx, &row)?;
    Ok(())
}
