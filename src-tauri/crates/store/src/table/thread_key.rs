//! What ties a mail to a conversation: keyed hashes of message ids, references and base subjects. Which of them a hash
//! stands for is part of what was hashed.

use kernel::{ConversationId, ImportId};

use crate::{Snapshot, StoreError, Tx};

/// The conversations that this key leads to. They may have been merged into others since.
///
/// # Errors
/// When the vault cannot be read.
pub fn find(snapshot: &Snapshot<'_>, hash: &[u8; 16]) -> Result<Vec<ConversationId>, StoreError> {
    let home = snapshot.home()?;
    snapshot.all("SELECT conversation FROM thread_key WHERE hash = ?1", [hash], |row| {
        Ok(ConversationId::new(home, row.get(0)?))
    })
}

/// Adds a key unless it is there; whether it was added.
///
/// # Errors
/// When the vault cannot be written.
pub fn add(
    tx: &mut Tx<'_>,
    hash: &[u8; 16],
    conversation: ConversationId,
    import: Option<ImportId>,
) -> Result<bool, StoreError> {
    let number = tx.row_of(conversation.region, conversation.number, "conversation")?;
    let sql = "INSERT OR IGNORE INTO thread_key (hash, conversation, import) VALUES (?1, ?2, ?3)";
    Ok(tx.run(sql, (hash, number, import.map(|id| id.number)))? == 1)
}

/// Lets a key lead to this conversation alone, as splitting does.
///
/// # Errors
/// When the vault cannot be written.
pub fn lead_to(tx: &mut Tx<'_>, hash: &[u8; 16], conversation: ConversationId) -> Result<(), StoreError> {
    let number = tx.row_of(conversation.region, conversation.number, "conversation")?;
    tx.run("DELETE FROM thread_key WHERE hash = ?1", [hash])?;
    tx.run("INSERT INTO thread_key (hash, conversation) VALUES (?1, ?2)", (hash, number))?;
    Ok(())
}
