//! Messages as they came, sealed.

use kernel::MessageId;

use crate::{Snapshot, StoreError, Tx};

/// The source of a message; none for those that were written here.
///
/// # Errors
/// When the vault cannot be read.
pub fn get(snapshot: &Snapshot<'_>, id: MessageId) -> Result<Option<Vec<u8>>, StoreError> {
    let number = snapshot.row_of(id.region, id.number, "message")?;
    snapshot.one("SELECT sealed FROM source WHERE message = ?1", [number], |row| row.get(0))
}

/// Keeps the source of a message.
///
/// # Errors
/// When the vault cannot be written.
pub fn put(tx: &mut Tx<'_>, id: MessageId, sealed: &[u8]) -> Result<(), StoreError> {
    let number = tx.row_of(id.region, id.number, "message")?;
    tx.run("INSERT OR REPLACE INTO source (message, sealed) VALUES (?1, ?2)", (number, sealed))?;
    Ok(())
}
