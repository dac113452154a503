//! Replies and notes that are not finished: one of each of a person in a conversation.

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
    /// Whether it is a note among colleagues. None in one from before there could be a note beside a reply: there its
    /// seal alone says it.
    pub note: Option<bool>,
    /// When it was last saved.
    pub saved_at: Timestamp,
    /// Its texts and recipients, sealed under the customer's data key.
    pub sealed: Vec<u8>,
}

const COLUMNS: &str = "id, conversation, author, note, saved_at, sealed";

fn read(row: &Row<'_>, home: Region) -> rusqlite::Result<Draft> {
    Ok(Draft {
        id: DraftId::new(home, row.get(0)?),
        conversation: ConversationId::new(home, row.get(1)?),
        author: PersonId(row.get(2)?),
        note: row.get(3)?,
        saved_at: time(row, 4)?,
        sealed: row.get(5)?,
    })
}

/// A person's drafts in a conversation: a reply, a note, both or none.
///
/// # Errors
/// When the vault cannot be read.
pub fn of_author(
    snapshot: &Snapshot<'_>,
    conversation: ConversationId,
    author: PersonId,
) -> Result<Vec<Draft>, StoreError> {
    let home = snapshot.home()?;
    let number = snapshot.row_of(conversation.region, conversation.number, "conversation")?;
    let sql = format!("SELECT {COLUMNS} FROM draft WHERE conversation = ?1 AND author = ?2 ORDER BY note");
    snapshot.all(&sql, (number, author.0), |row| read(row, home))
}

/// All drafts of a conversation, whoever writes them.
///
/// # Errors
/// When the vault cannot be read.
pub fn of_conversation(snapshot: &Snapshot<'_>, conversation: ConversationId) -> Result<Vec<Draft>, StoreError> {
    let home = snapshot.home()?;
    let number = snapshot.row_of(conversation.region, conversation.number, "conversation")?;
    let sql = format!("SELECT {COLUMNS} FROM draft WHERE conversation = ?1 ORDER BY author, note");
    snapshot.all(&sql, [number], |row| read(row, home))
}

/// Saves a draft; it keeps the id under which one of its kind was first saved, which is returned.
///
/// # Errors
/// When the vault cannot be written.
pub fn put(tx: &mut Tx<'_>, draft: &Draft) -> Result<DraftId, StoreError> {
    let number = tx.row_of(draft.id.region, draft.id.number, "draft")?;
    let kept = tx.one(
        &format!(
            "INSERT INTO draft ({COLUMNS}) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
             ON CONFLICT (conversation, author, note)
             DO UPDATE SET saved_at = excluded.saved_at, sealed = excluded.sealed
             ON CONFLICT (id)
             DO UPDATE SET note = excluded.note, saved_at = excluded.saved_at, sealed = excluded.sealed
             RETURNING id"
        ),
        (number, draft.conversation.number, draft.author.0, draft.note, draft.saved_at.millis(), &draft.sealed),
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
