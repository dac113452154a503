//! Notes among colleagues, sealed under the customer's data key.

use kernel::{ConversationId, NoteId, PersonId, Timestamp};

use crate::column::time;
use crate::{Snapshot, StoreError, Tx};

/// A note in a conversation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// Its id.
    pub id: NoteId,
    /// Where it was written.
    pub conversation: ConversationId,
    /// By whom.
    pub author: PersonId,
    /// When.
    pub at: Timestamp,
    /// Its text, sealed.
    pub sealed: Vec<u8>,
}

/// The notes of a conversation, the oldest first.
///
/// # Errors
/// When the vault cannot be read.
pub fn of_conversation(snapshot: &Snapshot<'_>, conversation: ConversationId) -> Result<Vec<Note>, StoreError> {
    let home = snapshot.home()?;
    let number = snapshot.row_of(conversation.region, conversation.number, "conversation")?;
    snapshot.all("SELECT id, author, at, sealed FROM note WHERE conversation = ?1 ORDER BY at, id", [number], |row| {
        Ok(Note {
            id: NoteId::new(home, row.get(0)?),
            conversation,
            author: PersonId(row.get(1)?),
            at: time(row, 2)?,
            sealed: row.get(3)?,
        })
    })
}

/// Adds a note.
///
/// # Errors
/// When the id is taken or the vault cannot be written.
pub fn insert(tx: &mut Tx<'_>, note: &Note) -> Result<(), StoreError> {
    let number = tx.row_of(note.id.region, note.id.number, "note")?;
    tx.run(
        "INSERT INTO note (id, conversation, author, at, sealed) VALUES (?1, ?2, ?3, ?4, ?5)",
        (number, note.conversation.number, note.author.0, note.at.millis(), &note.sealed),
    )?;
    Ok(())
}

/// Moves a note to another conversation, as merging and splitting do.
///
/// # Errors
/// `NoSuch`, or when the vault cannot be written.
pub fn set_conversation(tx: &mut Tx<'_>, id: NoteId, conversation: ConversationId) -> Result<(), StoreError> {
    let number = tx.row_of(id.region, id.number, "note")?;
    tx.run_one("note", "UPDATE note SET conversation = ?2 WHERE id = ?1", (number, conversation.number))
}

/// Seals a note anew under another key.
///
/// # Errors
/// `NoSuch`, or when the vault cannot be written.
pub fn reseal(tx: &mut Tx<'_>, id: NoteId, sealed: &[u8]) -> Result<(), StoreError> {
    let number = tx.row_of(id.region, id.number, "note")?;
    tx.run_one("note", "UPDATE note SET sealed = ?2 WHERE id = ?1", (number, sealed))
}

/// Takes a note away.
///
/// # Errors
/// `NoSuch`, or when the vault cannot be written.
pub fn remove(tx: &mut Tx<'_>, id: NoteId) -> Result<(), StoreError> {
    let number = tx.row_of(id.region, id.number, "note")?;
    tx.run_one("note", "DELETE FROM note WHERE id = ?1", [number])
}
