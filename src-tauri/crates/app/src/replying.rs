//! A reply on its way to the outbox, and back.

use desk::{Direction, MessageKind, Status};
use kernel::{AttachmentId, DraftId, MessageId, OutboxId, PersonId, QueueId, Timestamp};
use serde::{Deserialize, Serialize};
use store::attachment::{Attachment, Holder};
use store::outbox::{Outgoing, State};
use store::{conversation, message};

use crate::acts::SendReply;
use crate::assemble::{DraftText, answerees, draft_view, open_drafts, outbox_view, sealer};
use crate::change::{tell, told};
use crate::cipher::{CustomerKey, Payload};
use crate::desk_view;
use crate::door::Work;
use crate::error::{Error, Result};
use crate::moving::refresh;
use crate::ours::Ours;
use crate::view::{AddressView, DraftView, EventKind, OutboxView};

/// What a reply changed of its conversation, to be put back when it is revoked.
#[derive(Debug, Serialize, Deserialize)]
struct Before {
    status: Status,
    owner: Option<PersonId>,
    due_at: Option<Timestamp>,
    unread: bool,
}

/// Puts a reply into the timeline and the outbox.
pub(crate) fn send(work: &mut Work<'_, '_>, request: SendReply) -> Result<OutboxView> {
    let text = request.text.trim();
    if text.is_empty() {
        return Err(Error::User("reply-empty"));
    }
    let mut row = conversation::get(work.tx, request.conversation)?;
    let (_, key) = sealer(work.vault, work.tx, row.customer)?;
    let entropy = work.meridian.entropy();
    let ours = Ours::with(work.session, &[])?;
    let last = last_heard(work, &key, row.id)?;
    let (to, cc) = match request.to.is_empty() {
        true => last.as_ref().map(|(last, direction)| answerees(last, *direction, &ours)).unwrap_or_default(),
        false => (request.to, request.cc),
    };
    if to.is_empty() {
        return Err(Error::User("reply-no-recipient"));
    }
    for address in to.iter().chain(&cc).chain(&request.bcc) {
        if desk::address::key(&address.address).is_none() {
            return Err(Error::UserWith("address-invalid", "address", address.address.clone()));
        }
    }
    let me = work.session.organisation()?.facts(|facts| facts.person(work.session.person()).map_err(Error::from))?;
    let answers_from = answering_address(work, &ours, row.queue, last.as_ref())?;
    let domain = answers_from.rsplit_once('@').map(|(_, domain)| domain.to_owned()).unwrap_or_default();
    let message_id = channels::mail::make_message_id(&domain, entropy);
    let references = last.as_ref().map(|(last, _)| references(last)).unwrap_or_default();
    let subject = key.open_text("subject", &row.subject)?;
    let payload = Payload {
        message_id: Some(message_id.clone()),
        references,
        from: AddressView { name: Some(me.name.clone()), address: answers_from },
        to,
        cc,
        bcc: request.bcc,
        reply_to: Vec::new(),
        subject: reply_subject(&subject),
        text: text.to_owned(),
        quoted: None,
        html: false,
    };
    let id = MessageId::new(row.id.region, work.next_id());
    let language = desk::language::identify(text);
    let mut sent = message::Message {
        id,
        conversation: row.id,
        direction: Direction::Outgoing,
        channel: row.channel,
        kind: MessageKind::Person,
        sent_at: work.now,
        unread: false,
        author: Some(me.id),
        language: language.is_known().then(|| language.as_str().to_owned()),
        attachments: 0,
        import: None,
        offset_min: None,
        fingerprint: None,
        payload: key.seal("message", &payload, entropy)?,
    };
    let drafts = open_drafts(work.tx, &key, row.id, me.id)?;
    let draft = drafts.into_iter().find_map(|(draft, text)| (!text.note).then_some(draft));
    let files = match &draft {
        Some(draft) => store::attachment::of(work.tx, Holder::Draft(draft.id))?,
        None => Vec::new(),
    };
    sent.attachments = u32::try_from(files.len()).unwrap_or(u32::MAX);
    message::insert(work.tx, &sent)?;
    if let Some(draft) = draft {
        store::attachment::hand_over(work.tx, draft.id, id)?;
        store::draft::remove(work.tx, draft.id)?;
    }
    let names = payload.to.iter().filter_map(|to| to.name.as_deref()).collect::<Vec<_>>().join(" ");
    let indexed = store::search::Text { body: text, subject: &payload.subject, names: &names };
    store::search::add(work.tx, id, indexed)?;
    store::thread_key::add(work.tx, &work.vault.blind("message-id", message_id.as_bytes()), row.id, None)?;

    let preferences = work
        .session
        .organisation()?
        .facts(|facts| Ok::<_, Error>(facts.setting(&desk_view::preferences_key(me.id))?))?;
    let undo_s = desk_view::read_preferences(preferences).undo_s;
    let before = Before { status: row.status, owner: row.owner, due_at: row.due_at, unread: row.unread };
    let reply = Outgoing {
        id: OutboxId::new(row.id.region, work.next_id()),
        conversation: row.id,
        message: id,
        author: me.id,
        state: State::Waiting,
        queued_at: work.now,
        held_until: work.now.plus_ms(i64::from(undo_s) * 1000),
        sealed: key.seal("outbox", &before, entropy)?,
    };
    store::outbox::insert(work.tx, &reply)?;
    row.owner = row.owner.or(Some(me.id));
    row.due_at = None;
    row.unread = false;
    if request.resolve {
        row.status = Status::Done;
    } else if row.status != Status::Open {
        row.status = Status::Open;
        row.snoozed_until = None;
    }
    conversation::save(work.tx, &row)?;
    refresh(work, row.id)?;
    if request.resolve {
        tell(work, row.id, &told(EventKind::Resolved, &[]))?;
    }
    let written = work.vault.commit("message", &[text.as_bytes()]);
    work.record.payload(written);
    Ok(outbox_view(&reply, &payload, work.now))
}

/// Takes a reply out of the outbox, back into the draft of who wrote it.
pub(crate) fn revoke(work: &mut Work<'_, '_>, id: OutboxId) -> Result<DraftView> {
    let reply = store::outbox::get(work.tx, id)?;
    if reply.state != State::Waiting {
        return Err(Error::User("reply-already-sent"));
    }
    let mut row = conversation::get(work.tx, reply.conversation)?;
    let (_, key) = sealer(work.vault, work.tx, row.customer)?;
    let entropy = work.meridian.entropy();
    let sent = message::get(work.tx, reply.message)?;
    let payload: Payload = key.open_value("message", &sent.payload)?;
    let text = DraftText { note: false, text: payload.text, to: payload.to, cc: payload.cc, bcc: payload.bcc };
    let known = open_drafts(work.tx, &key, row.id, reply.author)?.into_iter().find(|(_, text)| !text.note);
    let mut draft = store::draft::Draft {
        id: known.map_or_else(|| DraftId::new(row.id.region, work.next_id()), |(draft, _)| draft.id),
        conversation: row.id,
        author: reply.author,
        note: Some(false),
        saved_at: work.now,
        sealed: key.seal("draft", &text, entropy)?,
    };
    draft.id = store::draft::put(work.tx, &draft)?;
    for file in store::attachment::of(work.tx, Holder::Message(reply.message))? {
        let content = store::attachment::content(work.tx, file.id)?;
        let again = AttachmentId::new(row.id.region, work.next_id());
        let file = Attachment { id: again, holder: Holder::Draft(draft.id), ..file };
        store::attachment::insert(work.tx, &file, &content)?;
    }
    store::outbox::set_state(work.tx, id, State::Revoked)?;
    message::remove(work.tx, reply.message)?;
    let before: Before = key.open_value("outbox", &reply.sealed)?;
    row.status = before.status;
    row.owner = before.owner;
    row.due_at = before.due_at;
    row.unread = before.unread;
    conversation::save(work.tx, &row)?;
    refresh(work, row.id)?;
    tell(work, row.id, &told(EventKind::ReplyRevoked, &[]))?;
    draft_view(work.tx, &key, &draft, text)
}

/// The subject of an answer: marked as a reply once (RFC 5322 section 3.6.5).
fn reply_subject(subject: &str) -> String {
    let marked = desk::thread::base_subject(subject, desk::thread::Prefixes::AllLanguages).is_reply;
    if marked { subject.to_owned() } else { format!("Re: {subject}") }
}

/// The references of an answer (RFC 5322 section 3.6.4).
fn references(last: &Payload) -> Vec<String> {
    last.references.iter().cloned().chain(last.message_id.clone()).collect()
}

/// The address that answers: the one of ours that was written to or from, or else the queue's own. Where no address is
/// known as ours, the one that the customer wrote to.
fn answering_address(
    work: &Work<'_, '_>,
    ours: &Ours,
    queue: Option<QueueId>,
    last: Option<&(Payload, Direction)>,
) -> Result<String> {
    let used = match last {
        Some((last, Direction::Outgoing)) => Some(&last.from),
        Some((last, Direction::Incoming)) => last.to.iter().chain(&last.cc).find(|one| ours.owns(&one.address)),
        None => None,
    };
    if let Some(used) = used {
        return Ok(used.address.clone());
    }
    let queue = match queue {
        Some(queue) => Some(work.session.queue(queue, work.region()?)?),
        None => None,
    };
    let own = queue.and_then(|queue| queue.addresses.into_iter().next());
    let written_to = || last.and_then(|(last, _)| last.to.first()).map(|to| to.address.clone());
    Ok(own.or_else(written_to).unwrap_or_default())
}

/// What the customer said last; where they have said nothing, what they were told.
fn last_heard(
    work: &Work<'_, '_>,
    key: &CustomerKey,
    id: kernel::ConversationId,
) -> Result<Option<(Payload, Direction)>> {
    let all = message::of_conversation(work.tx, id)?;
    let heard = all.iter().rev().find(|message| message.direction == Direction::Incoming).or_else(|| all.last());
    heard.map(|message| Ok((key.open_value("message", &message.payload)?, message.direction))).transpose()
}
