//! The queues that conversations wait in.

use kernel::{QueueId, Region};
use rusqlite::Row;

use crate::column::{joined, list, parsed};
use crate::{Snapshot, StoreError, Tx};

/// A queue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Queue {
    /// Its id.
    pub id: QueueId,
    /// Whose conversations wait there.
    pub region: Region,
    /// What its people call it.
    pub name: String,
    /// Minutes until the customer must have an answer.
    pub target_min: u32,
    /// Its own mail addresses: what is sent from one of them was sent by the desk.
    pub addresses: Vec<String>,
    /// No longer in use; conversations may still name it.
    pub archived: bool,
}

const COLUMNS: &str = "id, region, name, target_min, archived, addresses";

fn read(row: &Row<'_>) -> rusqlite::Result<Queue> {
    Ok(Queue {
        id: QueueId(row.get(0)?),
        region: parsed(row, 1)?,
        name: row.get(2)?,
        target_min: row.get(3)?,
        archived: row.get(4)?,
        addresses: list(row, 5)?,
    })
}

/// One queue.
///
/// # Errors
/// `NoSuch`, or when the vault cannot be read.
pub fn get(snapshot: &Snapshot<'_>, id: QueueId) -> Result<Queue, StoreError> {
    let found = snapshot.one(&format!("SELECT {COLUMNS} FROM queue WHERE id = ?1"), [id.0], read)?;
    found.ok_or(StoreError::NoSuch { what: "queue" })
}

/// All queues, in the order of their ids.
///
/// # Errors
/// When the vault cannot be read.
pub fn all(snapshot: &Snapshot<'_>) -> Result<Vec<Queue>, StoreError> {
    snapshot.all(&format!("SELECT {COLUMNS} FROM queue ORDER BY id"), (), read)
}

/// Adds a queue or writes it anew.
///
/// # Errors
/// When the vault cannot be written.
pub fn put(tx: &mut Tx<'_>, queue: &Queue) -> Result<(), StoreError> {
    tx.run(
        &format!("INSERT OR REPLACE INTO queue ({COLUMNS}) VALUES (?1, ?2, ?3, ?4, ?5, ?6)"),
        (queue.id.0, queue.region.as_str(), &queue.name, queue.target_min, queue.archived, joined(&queue.addresses)),
    )?;
    Ok(())
}
