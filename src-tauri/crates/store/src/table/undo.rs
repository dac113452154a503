//! What acts changed, as it was before, so that they can be taken back.

use kernel::{PersonId, Timestamp, UndoId};

use crate::column::time;
use crate::{Snapshot, StoreError, Tx};

/// The state before an act.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Undo {
    /// Its id.
    pub id: UndoId,
    /// Whose act it was.
    pub person: PersonId,
    /// When.
    pub at: Timestamp,
    /// What kind of act, as a code.
    pub kind: String,
    /// Whether it was taken back already.
    pub used: bool,
    /// The state before; opaque to the store.
    pub before: Vec<u8>,
}

/// What is kept of an act.
///
/// # Errors
/// `NoSuch`, or when the vault cannot be read.
pub fn get(snapshot: &Snapshot<'_>, id: UndoId) -> Result<Undo, StoreError> {
    let number = snapshot.row_of(id.region, id.number, "undo")?;
    let found = snapshot.one("SELECT person, at, kind, used, before FROM undo WHERE id = ?1", [number], |row| {
        Ok(Undo {
            id,
            person: PersonId(row.get(0)?),
            at: time(row, 1)?,
            kind: row.get(2)?,
            used: row.get(3)?,
            before: row.get(4)?,
        })
    })?;
    found.ok_or(StoreError::NoSuch { what: "undo" })
}

/// Keeps the state before an act.
///
/// # Errors
/// When the id is taken or the vault cannot be written.
pub fn insert(tx: &mut Tx<'_>, undo: &Undo) -> Result<(), StoreError> {
    let number = tx.row_of(undo.id.region, undo.id.number, "undo")?;
    tx.run(
        "INSERT INTO undo (id, person, at, kind, used, before) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        (number, undo.person.0, undo.at.millis(), &undo.kind, undo.used, &undo.before),
    )?;
    Ok(())
}

/// Marks an act as taken back.
///
/// # Errors
/// `Conflict` when it was already, or when the vault cannot be written.
pub fn use_up(tx: &mut Tx<'_>, id: UndoId) -> Result<(), StoreError> {
    let number = tx.row_of(id.region, id.number, "undo")?;
    let changed = tx.run("UPDATE undo SET used = 1 WHERE id = ?1 AND used = 0", [number])?;
    if changed == 1 { Ok(()) } else { Err(StoreError::Conflict { what: "undo" }) }
}

/// Forgets what is older than this; how many.
///
/// # Errors
/// When the vault cannot be written.
pub fn forget_before(tx: &mut Tx<'_>, at: Timestamp) -> Result<usize, StoreError> {
    tx.run("DELETE FROM undo WHERE at < ?1", [at.millis()])
}
