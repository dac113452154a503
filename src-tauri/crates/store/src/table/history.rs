//! What happened to a conversation, for its timeline.

use kernel::{ConversationId, PersonId, Timestamp};

use crate::column::time;
use crate::{Snapshot, StoreError, Tx};

/// A change of state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// Its number.
    pub id: i64,
    /// Where it happened.
    pub conversation: ConversationId,
    /// When.
    pub at: Timestamp,
    /// Who did it; none for the programme itself.
    pub person: Option<PersonId>,
    /// What happened, as a code.
    pub kind: String,
    /// More about it; opaque to the store, and sealed where it holds a customer's words.
    pub detail: Vec<u8>,
}

/// The events of a conversation, the oldest first.
///
/// # Errors
/// When the vault cannot be read.
pub fn of_conversation(snapshot: &Snapshot<'_>, conversation: ConversationId) -> Result<Vec<Event>, StoreError> {
    let number = snapshot.row_of(conversation.region, conversation.number, "conversation")?;
    let sql = "SELECT id, at, person, kind, detail FROM history WHERE conversation = ?1 ORDER BY at, id";
    snapshot.all(sql, [number], |row| {
        Ok(Event {
            id: row.get(0)?,
            conversation,
            at: time(row, 1)?,
            person: row.get::<_, Option<i64>>(2)?.map(PersonId),
            kind: row.get(3)?,
            detail: row.get(4)?,
        })
    })
}

/// Adds an event; its number is given by the store.
///
/// # Errors
/// When the vault cannot be written.
pub fn add(
    tx: &mut Tx<'_>,
    conversation: ConversationId,
    at: Timestamp,
    person: Option<PersonId>,
    kind: &str,
    detail: &[u8],
) -> Result<i64, StoreError> {
    let number = tx.row_of(conversation.region, conversation.number, "conversation")?;
    tx.run(
        "INSERT INTO history (conversation, at, person, kind, detail) VALUES (?1, ?2, ?3, ?4, ?5)",
        (number, at.millis(), person.map(|id| id.0), kind, detail),
    )?;
    Ok(tx.connection().last_insert_rowid())
}

/// Moves an event to another conversation.
///
/// # Errors
/// When the vault cannot be written.
pub fn set_conversation(tx: &mut Tx<'_>, id: i64, conversation: ConversationId) -> Result<(), StoreError> {
    let number = tx.row_of(conversation.region, conversation.number, "conversation")?;
    tx.run_one("history", "UPDATE history SET conversation = ?2 WHERE id = ?1", (id, number))
}
