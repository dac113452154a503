//! Settings that belong to the data rather than to the device. JSON that only the app reads.

use crate::{Snapshot, StoreError, Tx};

/// The setting of this name.
///
/// # Errors
/// When the vault cannot be read.
pub fn get(snapshot: &Snapshot<'_>, key: &str) -> Result<Option<String>, StoreError> {
    snapshot.one("SELECT value FROM setting WHERE key = ?1", [key], |row| row.get(0))
}

/// All settings whose names begin so, in order.
///
/// # Errors
/// When the vault cannot be read.
pub fn with_prefix(snapshot: &Snapshot<'_>, prefix: &str) -> Result<Vec<(String, String)>, StoreError> {
    let sql = "SELECT key, value FROM setting WHERE substr(key, 1, length(?1)) = ?1 ORDER BY key";
    snapshot.all(sql, [prefix], |row| Ok((row.get(0)?, row.get(1)?)))
}

/// Sets it.
///
/// # Errors
/// When the vault cannot be written.
pub fn put(tx: &mut Tx<'_>, key: &str, value: &str) -> Result<(), StoreError> {
    tx.run("INSERT OR REPLACE INTO setting (key, value) VALUES (?1, ?2)", (key, value))?;
    Ok(())
}

/// Takes it away; whether it was there.
///
/// # Errors
/// When the vault cannot be written.
pub fn remove(tx: &mut Tx<'_>, key: &str) -> Result<bool, StoreError> {
    Ok(tx.run("DELETE FROM setting WHERE key = ?1", [key])? == 1)
}
