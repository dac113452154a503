//! What is read of conversations and customers.

use app::acts;
use app::view::{ConversationView, EntryView};
use kernel::{AttachmentId, ConversationId, CustomerId, MessageId};
use serde_json::{Value, json};

use super::{whole_path_text, word};
use crate::answer::Answer;
use crate::args::{Conversations, Search};
use crate::desk::Desk;
use crate::failure::Failure;
use crate::text;

pub(super) fn search(desk: &mut Desk, search: Search) -> Result<Answer, Failure> {
    let Search { query, limit, language, newest_first } = search;
    let page = desk.call(acts::Search { query, language, newest_first, limit, count_to: None })?;
    let text = text::search(desk.words(), &page);
    Ok(Answer::new(page, text))
}

pub(super) fn conversations(desk: &mut Desk, list: Conversations) -> Result<Answer, Failure> {
    let request = acts::ListConversations {
        view: word(&list.view)?,
        sort: word(&list.sort)?,
        language: list.language,
        queue: list.queue,
        customer: list.customer,
        after: list.after,
        limit: list.limit,
        ..acts::ListConversations::default()
    };
    let page = desk.call(request)?;
    let text = text::conversations(desk.words(), &page);
    Ok(Answer::new(page, text))
}

pub(super) fn conversation(desk: &mut Desk, id: ConversationId) -> Result<Answer, Failure> {
    let view = desk.call(acts::OpenConversation { conversation: id })?;
    let text = text::conversation(desk.words(), &view);
    Ok(Answer::new(conversation_json(view), text))
}

/// The timeline is one list in the window; a script is given messages, notes and history apart.
fn conversation_json(view: ConversationView) -> Value {
    let (mut messages, mut notes, mut history) = (Vec::new(), Vec::new(), Vec::new());
    for entry in &view.entries {
        let mut json = json!(entry);
        if let Some(object) = json.as_object_mut() {
            object.remove("type");
        }
        match entry {
            EntryView::Message { .. } => messages.push(json),
            EntryView::Note { .. } => notes.push(json),
            EntryView::Event { .. } => history.push(json),
        }
    }
    let mut json = json!(view);
    if let Some(object) = json.as_object_mut() {
        object.remove("entries");
        object.insert("messages".to_owned(), messages.into());
        object.insert("notes".to_owned(), notes.into());
        object.insert("history".to_owned(), history.into());
    }
    json
}

pub(super) fn customer(desk: &mut Desk, id: CustomerId) -> Result<Answer, Failure> {
    let customer = desk.call(acts::OpenCustomer { customer: id })?;
    let text = text::customer(desk.words(), &customer);
    Ok(Answer::new(customer, text))
}

pub(super) fn source(desk: &mut Desk, message: MessageId) -> Result<Answer, Failure> {
    let source = desk.call(acts::OpenSource { message })?;
    let text = text::plain(&source.text);
    Ok(Answer::new(source, text))
}

pub(super) fn save(desk: &mut Desk, attachment: AttachmentId, out: std::path::PathBuf) -> Result<Answer, Failure> {
    let path = whole_path_text(&out)?;
    desk.call(acts::ExportAttachment { attachment, path: path.clone() })?;
    let text = desk.words().say("ctl-saved", &[("path", path.as_str().into())]);
    Ok(Answer::new(json!({ "attachment": attachment, "path": path }), text))
}
