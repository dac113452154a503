//! Acts on a conversation. Each answers with the conversation as it is then.

use app::acts;
use app::table::Act;
use app::view::{AddressView, UndoView};
use kernel::{ConversationId, LabelId, MessageId, QueueId, Timestamp, UndoId};
use serde_json::{Value, json};

use super::{reading, text_of, word};
use crate::answer::Answer;
use crate::args::{Assign, Label, Note, Reply};
use crate::desk::Desk;
use crate::failure::Failure;

/// Does it, and opens the conversation; `more` is added to it.
fn then_open(desk: &mut Desk, id: ConversationId, more: &[(&str, Value)]) -> Result<Answer, Failure> {
    let mut answer = reading::conversation(desk, id)?;
    if let Some(object) = answer.json.as_object_mut() {
        object.extend(more.iter().map(|(name, value)| ((*name).to_owned(), value.clone())));
    }
    Ok(answer)
}

fn change<A: Act<Output = UndoView>>(desk: &mut Desk, id: ConversationId, request: A) -> Result<Answer, Failure> {
    let done = desk.call(request)?;
    if let (0, Some(refused)) = (done.changed, done.refused.first()) {
        return Err(refused.clone().into());
    }
    then_open(desk, id, &[("undo", json!(done.undo))])
}

pub(super) fn reply(desk: &mut Desk, reply: Reply) -> Result<Answer, Failure> {
    let plain = |addresses: Vec<String>| -> Vec<AddressView> {
        addresses.into_iter().map(|address| AddressView { name: None, address }).collect()
    };
    let request = acts::SendReply {
        conversation: reply.id,
        text: text_of(&reply.text_file)?,
        to: plain(reply.to),
        cc: plain(reply.cc),
        bcc: plain(reply.bcc),
        resolve: reply.resolve,
    };
    let queued = desk.call(request)?;
    then_open(desk, reply.id, &[("reply", json!(queued))])
}

pub(super) fn note(desk: &mut Desk, note: Note) -> Result<Answer, Failure> {
    let text = text_of(&note.text_file)?;
    desk.call(acts::AddNote { conversation: note.id, text })?;
    then_open(desk, note.id, &[])
}

pub(super) fn assign(desk: &mut Desk, assign: Assign) -> Result<Answer, Failure> {
    let to = match (assign.to, assign.nobody) {
        (_, true) => None,
        (Some(wish), false) => Some(desk.colleague(&wish)?),
        (None, false) => Some(desk.session()?.me.id),
    };
    change(desk, assign.id, acts::AssignConversations { conversations: vec![assign.id], to })
}

pub(super) fn resolve(desk: &mut Desk, id: ConversationId) -> Result<Answer, Failure> {
    change(desk, id, acts::ResolveConversations { conversations: vec![id] })
}

pub(super) fn reopen(desk: &mut Desk, id: ConversationId) -> Result<Answer, Failure> {
    change(desk, id, acts::ReopenConversations { conversations: vec![id] })
}

pub(super) fn snooze(desk: &mut Desk, id: ConversationId, until: Timestamp) -> Result<Answer, Failure> {
    change(desk, id, acts::SnoozeConversations { conversations: vec![id], until })
}

pub(super) fn label(desk: &mut Desk, label: Label) -> Result<Answer, Failure> {
    if label.add.is_empty() && label.remove.is_empty() {
        return Err(Failure::misuse("missing", "--add, --remove"));
    }
    let known = desk.session()?.organisation.labels;
    // By its name as people see it, or by its id.
    let find = |wish: &String| -> Result<LabelId, Failure> {
        let is_it = |label: &&app::view::LabelView| label.name == *wish || label.id.to_string() == *wish;
        known.iter().find(is_it).map(|label| label.id).ok_or_else(|| Failure::misuse("no-such-label", wish.as_str()))
    };
    let add = label.add.iter().map(find).collect::<Result<_, _>>()?;
    let remove = label.remove.iter().map(find).collect::<Result<_, _>>()?;
    change(desk, label.id, acts::LabelConversations { conversations: vec![label.id], add, remove })
}

pub(super) fn priority(desk: &mut Desk, id: ConversationId, priority: &str) -> Result<Answer, Failure> {
    change(desk, id, acts::PrioritiseConversations { conversations: vec![id], priority: word(priority)? })
}

pub(super) fn spam(desk: &mut Desk, id: ConversationId, spam: bool) -> Result<Answer, Failure> {
    change(desk, id, acts::MarkSpam { conversations: vec![id], spam })
}

pub(super) fn read(desk: &mut Desk, id: ConversationId, read: bool) -> Result<Answer, Failure> {
    change(desk, id, acts::MarkRead { conversations: vec![id], read })
}

pub(super) fn move_to(desk: &mut Desk, id: ConversationId, queue: QueueId) -> Result<Answer, Failure> {
    change(desk, id, acts::MoveConversations { conversations: vec![id], queue })
}

pub(super) fn merge(desk: &mut Desk, into: ConversationId, from: Vec<ConversationId>) -> Result<Answer, Failure> {
    change(desk, into, acts::MergeConversations { into, from })
}

pub(super) fn split(desk: &mut Desk, id: ConversationId, messages: Vec<MessageId>) -> Result<Answer, Failure> {
    let split = desk.call(acts::SplitConversation { conversation: id, messages })?;
    then_open(desk, split.conversation, &[("undo", json!(split.undo.undo))])
}

pub(super) fn undo(desk: &mut Desk, act: UndoId) -> Result<Answer, Failure> {
    let done = desk.call(acts::Undo { undo: act })?;
    let text = desk.words().say("ctl-undone", &[("count", u64::from(done.changed).into())]);
    Ok(Answer::new(done, text))
}
