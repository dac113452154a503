//! Roles of the organisation's own.

use policy::Role;
use rusqlite::Row as Columns;

use super::setting;
use crate::column::{joined, list, parsed};
use crate::{Snapshot, StoreError, Tx};

/// Counts the changes, so that whoever holds the roles knows whether they still are the ones in force.
const REVISION: &str = "roles-revision";

/// A role of the organisation's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Its id.
    pub role: Role,
    /// What it is called.
    pub name: String,
    /// The built-in role that it started from.
    pub based_on: Role,
    /// What it is made of, as words of the policies.
    pub permissions: Vec<String>,
}

fn read(row: &Columns<'_>) -> rusqlite::Result<Row> {
    Ok(Row { role: parsed(row, 0)?, name: row.get(1)?, based_on: parsed(row, 2)?, permissions: list(row, 3)? })
}

/// All of them, in the order of their ids.
///
/// # Errors
/// When the vault cannot be read.
pub fn all(snapshot: &Snapshot<'_>) -> Result<Vec<Row>, StoreError> {
    snapshot.all("SELECT id, name, based_on, permissions FROM role ORDER BY id", (), read)
}

/// How often they have been changed.
///
/// # Errors
/// When the vault cannot be read.
pub fn revision(snapshot: &Snapshot<'_>) -> Result<u64, StoreError> {
    Ok(setting::get(snapshot, REVISION)?.and_then(|number| number.parse().ok()).unwrap_or_default())
}

/// Adds a role or writes it anew.
///
/// # Errors
/// When the vault cannot be written.
pub fn put(tx: &mut Tx<'_>, row: &Row) -> Result<(), StoreError> {
    tx.run(
        "INSERT OR REPLACE INTO role (id, name, based_on, permissions) VALUES (?1, ?2, ?3, ?4)",
        (row.role.as_str(), &row.name, row.based_on.as_str(), joined(&row.permissions)),
    )?;
    count_change(tx)
}

/// Takes a role away.
///
/// # Errors
/// `NoSuch`, or when the vault cannot be written.
pub fn remove(tx: &mut Tx<'_>, role: Role) -> Result<(), StoreError> {
    tx.run_one("role", "DELETE FROM role WHERE id = ?1", [role.as_str()])?;
    count_change(tx)
}

fn count_change(tx: &mut Tx<'_>) -> Result<(), StoreError> {
    let next = revision(tx)?.saturating_add(1);
    setting::put(tx, REVISION, &next.to_string())
}
