//! Prepared texts.

use kernel::ScriptId;
use rusqlite::Row;

use crate::{Snapshot, StoreError, Tx};

/// A prepared text in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Script {
    /// Its id.
    pub id: ScriptId,
    /// What it is called in the list.
    pub title: String,
    /// Its language (BCP 47).
    pub language: String,
    /// The text, with placeholders.
    pub body: String,
}

fn read(row: &Row<'_>) -> rusqlite::Result<Script> {
    Ok(Script { id: ScriptId(row.get(0)?), title: row.get(1)?, language: row.get(2)?, body: row.get(3)? })
}

/// One script.
///
/// # Errors
/// `NoSuch`, or when the vault cannot be read.
pub fn get(snapshot: &Snapshot<'_>, id: ScriptId) -> Result<Script, StoreError> {
    let found = snapshot.one("SELECT id, title, language, body FROM script WHERE id = ?1", [id.0], read)?;
    found.ok_or(StoreError::NoSuch { what: "script" })
}

/// All scripts, in the order of their ids.
///
/// # Errors
/// When the vault cannot be read.
pub fn all(snapshot: &Snapshot<'_>) -> Result<Vec<Script>, StoreError> {
    snapshot.all("SELECT id, title, language, body FROM script ORDER BY id", (), read)
}

/// Adds a script or writes it anew.
///
/// # Errors
/// When the vault cannot be written.
pub fn put(tx: &mut Tx<'_>, script: &Script) -> Result<(), StoreError> {
    tx.run(
        "INSERT OR REPLACE INTO script (id, title, language, body) VALUES (?1, ?2, ?3, ?4)",
        (script.id.0, &script.title, &script.language, &script.body),
    )?;
    Ok(())
}

/// Takes a script away.
///
/// # Errors
/// `NoSuch`, or when the vault cannot be written.
pub fn remove(tx: &mut Tx<'_>, id: ScriptId) -> Result<(), StoreError> {
    tx.run_one("script", "DELETE FROM script WHERE id = ?1", [id.0])
}
