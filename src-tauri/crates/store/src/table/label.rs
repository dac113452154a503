//! What conversations can be marked with. Which have which is in the vault of their region: `conversation::labels`.

use kernel::LabelId;
use rusqlite::Row;

use crate::{Snapshot, StoreError, Tx};

/// A label.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// Its id.
    pub id: LabelId,
    /// Its word.
    pub name: String,
    /// One of the eight of the palette.
    pub tone: u8,
    /// No longer in use; conversations may still have it.
    pub archived: bool,
}

fn read(row: &Row<'_>) -> rusqlite::Result<Label> {
    Ok(Label { id: LabelId(row.get(0)?), name: row.get(1)?, tone: row.get(2)?, archived: row.get(3)? })
}

/// One label.
///
/// # Errors
/// `NoSuch`, or when the vault cannot be read.
pub fn get(snapshot: &Snapshot<'_>, id: LabelId) -> Result<Label, StoreError> {
    let found = snapshot.one("SELECT id, name, tone, archived FROM label WHERE id = ?1", [id.0], read)?;
    found.ok_or(StoreError::NoSuch { what: "label" })
}

/// All labels, in the order of their ids.
///
/// # Errors
/// When the vault cannot be read.
pub fn all(snapshot: &Snapshot<'_>) -> Result<Vec<Label>, StoreError> {
    snapshot.all("SELECT id, name, tone, archived FROM label ORDER BY id", (), read)
}

/// Adds a label or writes it anew.
///
/// # Errors
/// When the vault cannot be written.
pub fn put(tx: &mut Tx<'_>, label: &Label) -> Result<(), StoreError> {
    tx.run(
        "INSERT OR REPLACE INTO label (id, name, tone, archived) VALUES (?1, ?2, ?3, ?4)",
        (label.id.0, &label.name, label.tone, label.archived),
    )?;
    Ok(())
}

/// Takes a label away.
///
/// # Errors
/// `NoSuch`, or when the vault cannot be written.
pub fn remove(tx: &mut Tx<'_>, id: LabelId) -> Result<(), StoreError> {
    tx.run_one("label", "DELETE FROM label WHERE id = ?1", [id.0])
}
