//! Keeps the counts of conversations right with each change of one, and notes where it stood and stands in the lists.

use kernel::Timestamp;
use rusqlite::Row;

use super::conversation::Conversation;
use crate::column::NEVER;
use crate::{Snapshot, StoreError, Tx};

/// What the lists look at of a conversation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) id: i64,
    pub(crate) due_at: i64,
    pub(crate) last_at: i64,
    pub(crate) kind: Kind,
}

/// A conversation that came, went or changed: where it was in the lists and where it is.
#[derive(Debug, Clone)]
pub(crate) struct Move {
    pub(crate) before: Option<Place>,
    pub(crate) after: Option<Place>,
}

/// What of a conversation is counted; conversations that were merged into others are not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Kind {
    pub(crate) merged: bool,
    pub(crate) status: u8,
    /// -1 stands for none, as in the table.
    pub(crate) owner: i64,
    pub(crate) queue: i64,
    pub(crate) channel: u8,
    /// Empty where none is known.
    pub(crate) language: String,
    unread: bool,
}

impl Place {
    pub(crate) fn of(conversation: &Conversation) -> Self {
        Self {
            id: conversation.id.number,
            due_at: conversation.due_at.map_or(NEVER, Timestamp::millis),
            last_at: conversation.last_at.millis(),
            kind: Kind::of(conversation),
        }
    }

    /// As the conversation stands in the vault.
    pub(crate) fn stored(snapshot: &Snapshot<'_>, conversation: i64) -> Result<Option<Self>, StoreError> {
        let sql = "SELECT merged_into IS NOT NULL, status, coalesce(owner, -1), coalesce(queue, -1), channel,
                   coalesce(language, ''), unread, due_at, last_at FROM conversation WHERE id = ?1";
        let read = |row: &Row<'_>| {
            let kind = Kind {
                merged: row.get(0)?,
                status: row.get(1)?,
                owner: row.get(2)?,
                queue: row.get(3)?,
                channel: row.get(4)?,
                language: row.get(5)?,
                unread: row.get(6)?,
            };
            Ok(Self { id: conversation, due_at: row.get(7)?, last_at: row.get(8)?, kind })
        };
        snapshot.one(sql, [conversation], read)
    }
}

/// Counts a conversation as it is now instead of as it was, and notes that it moved.
pub(crate) fn note(tx: &mut Tx<'_>, before: Option<Place>, after: Option<Place>) -> Result<(), StoreError> {
    if before == after {
        return Ok(());
    }
    let kinds = (before.as_ref().map(|place| &place.kind), after.as_ref().map(|place| &place.kind));
    if kinds.0 != kinds.1 {
        for (kind, change) in [(kinds.0, -1), (kinds.1, 1)] {
            kind.map_or(Ok(()), |kind| kind.count(tx, change))?;
        }
    }
    tx.moved(Move { before, after });
    Ok(())
}

impl Kind {
    fn of(conversation: &Conversation) -> Self {
        Self {
            merged: conversation.merged_into.is_some(),
            status: conversation.status.number(),
            owner: conversation.owner.map_or(-1, |id| id.0),
            queue: conversation.queue.map_or(-1, |id| id.0),
            channel: conversation.channel.number(),
            language: conversation.language.clone().unwrap_or_default(),
            unread: conversation.unread,
        }
    }

    /// Counts one more or one less of this kind.
    fn count(&self, tx: &mut Tx<'_>, change: i64) -> Result<(), StoreError> {
        if self.merged {
            return Ok(());
        }
        let unread = if self.unread { change } else { 0 };
        let kind = (self.status, self.owner, self.queue, self.channel, &self.language, change, unread);
        let known = tx.run(
            "UPDATE tally SET total = total + ?6, unread = unread + ?7
             WHERE status = ?1 AND owner = ?2 AND queue = ?3 AND channel = ?4 AND language = ?5",
            kind,
        )?;
        if known == 0 {
            tx.run("INSERT INTO tally VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)", kind)?;
        }
        Ok(())
    }
}
