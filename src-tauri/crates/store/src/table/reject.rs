//! What could not be read as mail: kept whole, once, with its reason.

use kernel::ImportId;

use crate::column::{count, counted};
use crate::{Snapshot, StoreError, Tx};

/// Something that could not be read as mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reject {
    /// The import that met it first.
    pub import: ImportId,
    /// Which message of its source it was, from 0.
    pub position: u64,
    /// Why, as a code.
    pub reason: String,
    /// Keyed hash of its bytes.
    pub fingerprint: [u8; 16],
    /// The file that it was in, in the user's words; sealed.
    pub source: Vec<u8>,
    /// Its bytes, sealed.
    pub raw: Vec<u8>,
}

/// Keeps a reject, unless the same bytes are kept; whether they were not.
///
/// # Errors
/// When the vault cannot be written.
pub fn add(tx: &mut Tx<'_>, reject: &Reject) -> Result<bool, StoreError> {
    let number = tx.row_of(reject.import.region, reject.import.number, "import")?;
    let added = tx.run(
        "INSERT INTO import_reject (import, position, reason, fingerprint, source, raw) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
         ON CONFLICT (fingerprint) DO NOTHING",
        (number, counted(reject.position), &reject.reason, reject.fingerprint, &reject.source, &reject.raw),
    )?;
    Ok(added == 1)
}

/// What an import met first, in order, with its bytes.
///
/// # Errors
/// When the vault cannot be read.
pub fn of_import(snapshot: &Snapshot<'_>, import: ImportId) -> Result<Vec<Reject>, StoreError> {
    let number = snapshot.row_of(import.region, import.number, "import")?;
    snapshot.all(
        "SELECT position, reason, fingerprint, source, raw FROM import_reject WHERE import = ?1 ORDER BY id",
        [number],
        |row| {
            Ok(Reject {
                import,
                position: count(row, 0)?,
                reason: row.get(1)?,
                fingerprint: row.get(2)?,
                source: row.get(3)?,
                raw: row.get(4)?,
            })
        },
    )
}
