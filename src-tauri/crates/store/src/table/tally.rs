//! Keeps the counts of conversations right with each change of one.

use rusqlite::Row;

use super::conversation::Conversation;
use crate::{Snapshot, StoreError, Tx};

/// What of a conversation is counted; conversations that were merged into others are not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Kind {
    merged: bool,
    status: u8,
    owner: i64,
    queue: i64,
    channel: u8,
    language: String,
    unread: bool,
}

impl Kind {
    pub(crate) fn of(conversation: &Conversation) -> Self {
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

    /// As the conversation stands in the vault.
    pub(crate) fn stored(snapshot: &Snapshot<'_>, conversation: i64) -> Result<Option<Self>, StoreError> {
        let sql = "SELECT merged_into IS NOT NULL, status, coalesce(owner, -1), coalesce(queue, -1), channel,
                   coalesce(language, ''), unread FROM conversation WHERE id = ?1";
        let read = |row: &Row<'_>| {
            Ok(Self {
                merged: row.get(0)?,
                status: row.get(1)?,
                owner: row.get(2)?,
                queue: row.get(3)?,
                channel: row.get(4)?,
                language: row.get(5)?,
                unread: row.get(6)?,
            })
        };
        snapshot.one(sql, [conversation], read)
    }

    /// Counts one more or one less of this kind.
    pub(crate) fn count(&self, tx: &mut Tx<'_>, change: i64) -> Result<(), StoreError> {
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

    /// Counts a conversation as it is now instead of as it was.
    pub(crate) fn change(before: &Self, after: &Self, tx: &mut Tx<'_>) -> Result<(), StoreError> {
        if before == after {
            return Ok(());
        }
        before.count(tx, -1)?;
        after.count(tx, 1)
    }
}
