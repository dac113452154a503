//! Taking an act back.

use kernel::UndoId;
use policy::Action;
use serde::Deserialize;
use ts_rs::TS;

use super::joining::{self, MergeConversations, MergeCustomers, SplitConversation};
use crate::change;
use crate::door::{Command, Target, Work};
use crate::error::{Error, Result};
use crate::session::Session;
use crate::view::{UndoView, Undoable};
use crate::wire::Tag;

/// Takes one of one's own acts back. Taking the taking back back does it again.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct Undo {
    pub undo: UndoId,
}

impl Command for Undo {
    const ACTION: Action = Action::UndoAct;
    const INVALIDATES: &'static [Tag] =
        &[Tag::Conversations, Tag::Conversation, Tag::Customer, Tag::Outbox, Tag::Records];

    fn target(&self, _: &Session) -> Result<Target> {
        Ok(Target::Region(self.undo.region))
    }

    fn run(self, work: &mut Work<'_, '_>) -> Result<UndoView> {
        let row = store::undo::get(work.tx, self.undo)?;
        if row.person != work.session.person() || row.used {
            return Err(Error::User("nothing-to-undo"));
        }
        store::undo::use_up(work.tx, self.undo)?;
        let kind: Undoable = serde_json::from_value(serde_json::Value::String(row.kind.clone()))
            .map_err(|_| Error::Malformed("undo"))?;
        match kind {
            Undoable::State => change::put_back(work, &read::<Vec<_>>(&row.before)?),
            Undoable::Merge | Undoable::Split => joining::put_messages_back(work, kind, &read::<Vec<_>>(&row.before)?),
            Undoable::CustomerMerge => joining::part_customers(work, &read::<Vec<_>>(&row.before)?),
            Undoable::CustomerSplit => joining::rejoin_customer(work, &read(&row.before)?),
            Undoable::MergeUndone => read::<MergeConversations>(&row.before)?.run(work),
            Undoable::SplitUndone => Ok(read::<SplitConversation>(&row.before)?.run(work)?.undo),
            Undoable::CustomerMergeUndone => read::<MergeCustomers>(&row.before)?.run(work),
            Undoable::CustomerSplitUndone => joining::part_again(work, &read(&row.before)?),
        }
    }
}

fn read<'a, T: Deserialize<'a>>(before: &'a [u8]) -> Result<T> {
    serde_json::from_slice(before).map_err(|_| Error::Malformed("undo"))
}
