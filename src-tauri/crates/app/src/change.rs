//! Changing the state of conversations so that it can be taken back.

use std::collections::BTreeMap;

use desk::{Priority, Status};
use kernel::{ConversationId, LabelId, PersonId, QueueId, Timestamp, UndoId};
use serde::{Deserialize, Serialize};
use store::conversation::{self, Conversation};
use store::undo::Undo;

use crate::door::Work;
use crate::error::{Error, Result};
use crate::view::{EventKind, UndoView, Undoable};
use crate::wire::WireError;

/// The state of a conversation before an act, and its version after it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Before {
    pub(crate) conversation: ConversationId,
    status: Status,
    owner: Option<PersonId>,
    queue: Option<QueueId>,
    priority: Priority,
    unread: bool,
    snoozed_until: Option<Timestamp>,
    due_at: Option<Timestamp>,
    labels: Vec<LabelId>,
    after: i64,
}

impl Before {
    fn of(row: &Conversation, labels: Vec<LabelId>) -> Self {
        Self {
            conversation: row.id,
            status: row.status,
            owner: row.owner,
            queue: row.queue,
            priority: row.priority,
            unread: row.unread,
            snoozed_until: row.snoozed_until,
            due_at: row.due_at,
            labels,
            after: row.version,
        }
    }
}

/// What the timeline tells of a change: its kind and the arguments of its message.
pub(crate) type Told = (EventKind, BTreeMap<String, String>);

/// One argument of an event's message.
pub(crate) fn told(kind: EventKind, args: &[(&str, String)]) -> Told {
    (kind, args.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect())
}

/// Writes a line into the timeline of a conversation.
pub(crate) fn tell(work: &mut Work<'_, '_>, id: ConversationId, told: &Told) -> Result<()> {
    let detail = serde_json::to_vec(&told.1).map_err(|_| Error::Malformed("event"))?;
    store::history::add(work.tx, id, work.now, Some(work.session.person()), &word(&told.0), &detail)?;
    Ok(())
}

/// The word that a kind is kept as.
pub(crate) fn word<T: Serialize>(kind: &T) -> String {
    serde_json::to_value(kind).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}

/// Changes each of these conversations, tells its timeline, and keeps how to take all of it back.
///
/// `change` answers what the timeline tells: nothing when the conversation is as asked for already.
pub(crate) fn change_each(
    work: &mut Work<'_, '_>,
    ids: &[ConversationId],
    mut change: impl FnMut(&mut Work<'_, '_>, &mut Conversation) -> Result<Vec<Told>>,
) -> Result<UndoView> {
    change_rows(work, ids, |work, row| {
        let lines = change(work, row)?;
        Ok((!lines.is_empty()).then_some(lines))
    })
}

/// Changes each of these conversations without a line in its timeline; `change` answers whether it changed anything.
pub(crate) fn change_quietly(
    work: &mut Work<'_, '_>,
    ids: &[ConversationId],
    mut change: impl FnMut(&mut Conversation) -> bool,
) -> Result<UndoView> {
    change_rows(work, ids, |_, row| Ok(change(row).then(Vec::new)))
}

fn change_rows(
    work: &mut Work<'_, '_>,
    ids: &[ConversationId],
    mut change: impl FnMut(&mut Work<'_, '_>, &mut Conversation) -> Result<Option<Vec<Told>>>,
) -> Result<UndoView> {
    let mut before = Vec::new();
    let mut refused = Vec::new();
    for id in ids {
        let mut row = match conversation::get(work.tx, *id) {
            Ok(row) => row,
            Err(error) => {
                refused.push(WireError::from(Error::from(error)));
                continue;
            }
        };
        let mut was = Before::of(&row, conversation::labels(work.tx, *id)?);
        let Some(lines) = change(work, &mut row)? else { continue };
        was.after = conversation::save(work.tx, &row)?;
        for line in &lines {
            tell(work, *id, line)?;
        }
        before.push(was);
    }
    if before.is_empty() && !refused.is_empty() {
        return Err(Error::NoSuch("conversation"));
    }
    let changed = before.len();
    keep(work, Undoable::State, &before, changed, refused)
}

/// Keeps how an act is taken back.
pub(crate) fn keep<T: Serialize>(
    work: &mut Work<'_, '_>,
    kind: Undoable,
    before: &T,
    changed: usize,
    refused: Vec<WireError>,
) -> Result<UndoView> {
    let undo = UndoId::new(work.region()?, work.next_id());
    let kind = word(&kind);
    let before = serde_json::to_vec(before).map_err(|_| Error::Malformed("undo"))?;
    let row = Undo { id: undo, person: work.session.person(), at: work.now, kind, used: false, before };
    store::undo::insert(work.tx, &row)?;
    Ok(UndoView { undo, changed: u32::try_from(changed).unwrap_or(u32::MAX), refused })
}

/// Puts conversations back to what they were. One that somebody changed since is left alone and reported.
pub(crate) fn put_back(work: &mut Work<'_, '_>, before: &[Before]) -> Result<UndoView> {
    let mut refused = Vec::new();
    let mut now_before = Vec::new();
    for was in before {
        let mut row = conversation::get(work.tx, was.conversation)?;
        if row.version != was.after {
            refused.push(WireError::from(Error::Conflict));
            continue;
        }
        let labels = conversation::labels(work.tx, was.conversation)?;
        let mut redo = Before::of(&row, labels.clone());
        row.status = was.status;
        row.owner = was.owner;
        row.queue = was.queue;
        row.priority = was.priority;
        row.unread = was.unread;
        row.snoozed_until = was.snoozed_until;
        row.due_at = was.due_at;
        for label in labels.iter().filter(|label| !was.labels.contains(label)) {
            conversation::remove_label(work.tx, was.conversation, *label)?;
        }
        for label in was.labels.iter().filter(|label| !labels.contains(label)) {
            conversation::add_label(work.tx, was.conversation, *label)?;
        }
        redo.after = conversation::save(work.tx, &row)?;
        tell(work, was.conversation, &told(EventKind::Undone, &[]))?;
        now_before.push(redo);
    }
    let changed = now_before.len();
    keep(work, Undoable::State, &now_before, changed, refused)
}
