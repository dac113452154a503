//! Changes of state of one or many conversations. All of one act are at home in one region.

use desk::{Priority, Status};
use kernel::{ConversationId, LabelId, PersonId, QueueId, Timestamp};
use policy::Action;
use serde::Deserialize;
use store::conversation;
use ts_rs::TS;

use crate::change::{change_each, told};
use crate::door::{Command, Target, Work};
use crate::error::{Error, Result};
use crate::session::Session;
use crate::view::{EventKind, UndoView};
use crate::wire::Tag;

const CHANGED: &[Tag] = &[Tag::Conversations, Tag::Conversation, Tag::Records];

/// Gives conversations to somebody, or to nobody.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct AssignConversations {
    pub conversations: Vec<ConversationId>,
    pub to: Option<PersonId>,
}

impl Command for AssignConversations {
    const ACTION: Action = Action::AssignConversation;
    const INVALIDATES: &'static [Tag] = CHANGED;

    fn target(&self, _: &Session) -> Result<Target> {
        Target::conversations(&self.conversations)
    }

    fn run(self, work: &mut Work<'_, '_>) -> Result<UndoView> {
        if let Some(person) = self.to {
            work.session.colleague(person)?;
        }
        change_each(work, &self.conversations, |_, row| {
            if row.owner == self.to {
                return Ok(Vec::new());
            }
            row.owner = self.to;
            Ok(vec![match self.to {
                Some(person) => told(EventKind::Assigned, &[("person", person.to_string())]),
                None => told(EventKind::Unassigned, &[]),
            }])
        })
    }
}

/// Puts conversations off until a time.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct SnoozeConversations {
    pub conversations: Vec<ConversationId>,
    pub until: Timestamp,
}

impl Command for SnoozeConversations {
    const ACTION: Action = Action::SnoozeConversation;
    const INVALIDATES: &'static [Tag] = CHANGED;

    fn target(&self, _: &Session) -> Result<Target> {
        Target::conversations(&self.conversations)
    }

    fn run(self, work: &mut Work<'_, '_>) -> Result<UndoView> {
        if self.until <= work.now {
            return Err(Error::User("snooze-in-past"));
        }
        change_each(work, &self.conversations, |_, row| {
            row.status = Status::Snoozed;
            row.snoozed_until = Some(self.until);
            Ok(vec![told(EventKind::Snoozed, &[("until", self.until.to_string())])])
        })
    }
}

/// Closes conversations as done.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ResolveConversations {
    pub conversations: Vec<ConversationId>,
}

impl Command for ResolveConversations {
    const ACTION: Action = Action::ResolveConversation;
    const INVALIDATES: &'static [Tag] = CHANGED;

    fn target(&self, _: &Session) -> Result<Target> {
        Target::conversations(&self.conversations)
    }

    fn run(self, work: &mut Work<'_, '_>) -> Result<UndoView> {
        change_each(work, &self.conversations, |_, row| {
            if row.status == Status::Done {
                return Ok(Vec::new());
            }
            row.status = Status::Done;
            row.snoozed_until = None;
            // Nothing is owed any more; the customer's next mail starts the clock anew.
            row.due_at = None;
            row.unread = false;
            Ok(vec![told(EventKind::Resolved, &[])])
        })
    }
}

/// Opens conversations again.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ReopenConversations {
    pub conversations: Vec<ConversationId>,
}

impl Command for ReopenConversations {
    const ACTION: Action = Action::ReopenConversation;
    const INVALIDATES: &'static [Tag] = CHANGED;

    fn target(&self, _: &Session) -> Result<Target> {
        Target::conversations(&self.conversations)
    }

    fn run(self, work: &mut Work<'_, '_>) -> Result<UndoView> {
        change_each(work, &self.conversations, |_, row| {
            if row.status == Status::Open {
                return Ok(Vec::new());
            }
            row.status = Status::Open;
            row.snoozed_until = None;
            Ok(vec![told(EventKind::Reopened, &[])])
        })
    }
}

/// Puts labels on and takes labels off.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct LabelConversations {
    pub conversations: Vec<ConversationId>,
    pub add: Vec<LabelId>,
    pub remove: Vec<LabelId>,
}

impl Command for LabelConversations {
    const ACTION: Action = Action::LabelConversation;
    const INVALIDATES: &'static [Tag] = CHANGED;

    fn target(&self, _: &Session) -> Result<Target> {
        Target::conversations(&self.conversations)
    }

    fn run(self, work: &mut Work<'_, '_>) -> Result<UndoView> {
        for label in self.add.iter().chain(&self.remove) {
            work.session.label(*label)?;
        }
        change_each(work, &self.conversations, |work, row| {
            let mut lines = Vec::new();
            for label in &self.add {
                if conversation::add_label(work.tx, row.id, *label)? {
                    lines.push(told(EventKind::Labelled, &[("label", label.to_string())]));
                }
            }
            for label in &self.remove {
                if conversation::remove_label(work.tx, row.id, *label)? {
                    lines.push(told(EventKind::Unlabelled, &[("label", label.to_string())]));
                }
            }
            Ok(lines)
        })
    }
}

/// Sets the priority.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct PrioritiseConversations {
    pub conversations: Vec<ConversationId>,
    pub priority: Priority,
}

impl Command for PrioritiseConversations {
    const ACTION: Action = Action::PrioritiseConversation;
    const INVALIDATES: &'static [Tag] = CHANGED;

    fn target(&self, _: &Session) -> Result<Target> {
        Target::conversations(&self.conversations)
    }

    fn run(self, work: &mut Work<'_, '_>) -> Result<UndoView> {
        change_each(work, &self.conversations, |_, row| {
            if row.priority == self.priority {
                return Ok(Vec::new());
            }
            row.priority = self.priority;
            Ok(vec![told(EventKind::Prioritised, &[("priority", self.priority.as_str().to_owned())])])
        })
    }
}

/// Marks as spam or takes the mark away.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct MarkSpam {
    pub conversations: Vec<ConversationId>,
    pub spam: bool,
}

impl Command for MarkSpam {
    const ACTION: Action = Action::MarkSpam;
    const INVALIDATES: &'static [Tag] = CHANGED;

    fn target(&self, _: &Session) -> Result<Target> {
        Target::conversations(&self.conversations)
    }

    fn run(self, work: &mut Work<'_, '_>) -> Result<UndoView> {
        change_each(work, &self.conversations, |_, row| {
            let (status, event) = match self.spam {
                true => (Status::Spam, EventKind::MarkedSpam),
                false => (Status::Open, EventKind::UnmarkedSpam),
            };
            if (row.status == Status::Spam) == self.spam {
                return Ok(Vec::new());
            }
            row.status = status;
            row.snoozed_until = None;
            Ok(vec![told(event, &[])])
        })
    }
}

/// Marks as read or unread.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct MarkRead {
    pub conversations: Vec<ConversationId>,
    pub read: bool,
}

impl Command for MarkRead {
    const ACTION: Action = Action::MarkRead;
    const INVALIDATES: &'static [Tag] = &[Tag::Conversations, Tag::Records];

    fn target(&self, _: &Session) -> Result<Target> {
        Target::conversations(&self.conversations)
    }

    fn run(self, work: &mut Work<'_, '_>) -> Result<UndoView> {
        if self.read {
            for id in &self.conversations {
                store::message::set_unread(work.tx, *id, false)?;
            }
        }
        crate::change::change_quietly(work, &self.conversations, |row| {
            let changes = row.unread == self.read;
            row.unread = !self.read;
            changes
        })
    }
}

/// Moves conversations to another queue of their region.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct MoveConversations {
    pub conversations: Vec<ConversationId>,
    pub queue: QueueId,
}

impl Command for MoveConversations {
    const ACTION: Action = Action::MoveConversation;
    const INVALIDATES: &'static [Tag] = CHANGED;

    fn target(&self, _: &Session) -> Result<Target> {
        Target::conversations(&self.conversations)
    }

    fn run(self, work: &mut Work<'_, '_>) -> Result<UndoView> {
        work.session.queue(self.queue, work.region()?)?;
        change_each(work, &self.conversations, |_, row| {
            if row.queue == Some(self.queue) {
                return Ok(Vec::new());
            }
            row.queue = Some(self.queue);
            Ok(vec![told(EventKind::Moved, &[("queue", self.queue.to_string())])])
        })
    }
}
