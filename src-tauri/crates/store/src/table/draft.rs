//! Replies and notes that are not finished: one of a person in a conversation.

use kernel::{ConversationId, DraftId, PersonId, Region, Timestamp};
use rusqlite::Row;

use crate::column::time;
use crate::{Snapshot, StoreError, Tx};

/// A draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// Its id.
    pub id: DraftId,
    /// Where it is written.
    pub conversation: ConversationId,
    /// By whom.
    pub author: PersonId,
    /// When it was last saved.
    pub saved_at: Timestamp,
    /// Its texts and recipients, sealed under the customer's data key.
    pub sealed: Vec<u8>,
}

fn read(row: &Row<'_>, home: Region) -> rusqlite::Result<Draft> {
    Ok(Draft {
        id: DraftId::new(home, row.get(0)?),
        conversation: ConversationId::new(home, row.get(1)?),
        author: PersonId(row.get(2)?),
        saved_at: time(row, 3)?,
        sealed: row.get(4)?,
    })
}

/// A person's draft in a conversation.
///
/// # Errors
/// When the vault cannot be read.
pub fn find(
    snapshot: &Snapshot<'_>,
    conversation: ConversationId,
    author: PersonId,
) -> Result<Option<Draft>, StoreError> {
    let home = snapshot.home()?;
    let number = snapshot.row_of(conversation.region, conversation.number, "conversation")?;
    let sql = "SELECT id, conversation, author, saved_at, sealed FROM draft WHERE conversation = ?1 AND author = ?2";
    snapshot.one(sql, (number, author.0), |row| read(row, home))
}

/// All drafts of a conversation, whoever writes them.
///
/// # Errors
/// When the vault cannot be read.
pub fn of_conversation(snapshot: &Snapshot<'_>, conversation: ConversationId) -> Result<Vec<Draft>, StoreError> {
    let home = snapshot.home()?;
    let number = snapshot.row_of(conversation.region, conversation.number, "conversation")?;
    let sql = "SELECT id, conversation, author, saved_at, sealed FROM draft WHERE conversation = ?1 ORDER BY author";
    snapshot.all(sql, [number], |row| read(row, home))
}

/// Saves a draft; it keeps the id under which it was first saved, which is returned.
///
/// # Errors
/// When the vault cannot be written.
pub fn put(tx: &mut Tx<'_>, draft: &Draft) -> Result<DraftId, StoreError> {
    let number = tx.row_of(draft.id.region, draft.id.number, "draft")?;
    let kept = tx.one(
        "INSERT INTO draft (id, conversation, author, saved_at, sealed) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT (conversation, author) DO UPDATE SET saved_at = excluded.saved_at, sealed = excluded.sealed
         RETURNING id",
        (number, draft.conversation.number, draft.author.0, draft.saved_at.millis(), &draft.sealed),
        |row| row.get(0),
    )?;
    Ok(DraftId::new(draft.id.region, kept.unwrap_or(number)))
}

/// Takes a draft away, and with it the files that still hang on it.
///
/// # Errors
/// `NoSuch`, or when the vault cannot be written.
pub fn remove(tx: &mut Tx<'_>, id: DraftId) -> Result<(), StoreError> {
    let number = tx.row_of(id.region, id.number, "draft")?;
    tx.run("DELETE FROM attachment WHERE draft = ?1", [number])?;
    tx.run_one("draft", "DELETE FROM draft WHERE id = ?1", [number])
}

/// Where a draft is written.
///
/// # Errors
/// `NoSuch`, or when the vault cannot be read.
pub fn conversation_of(snapshot: &Snapshot<'_>, id: DraftId) -> Result<ConversationId, StoreError> {
    let home = snapshot.home()?;
    let number = snapshot.row_of(id.region, id.number, "draft")?;
    let found = snapshot.one("SELECT conversation FROM draft WHERE id = ?1", [number], |row| {
        Ok(ConversationId::new(home, row.get(0)?))
    })?;
    found.ok_or(StoreError::NoSuch { what: "draft" })
}
