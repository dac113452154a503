//! Where the numbers of new rows go on.

use crate::{Snapshot, StoreError};

/// The highest number that a row of this vault has, of those that an `IdSource` gives.
///
/// # Errors
/// When the vault cannot be read.
pub fn last_number(snapshot: &Snapshot<'_>) -> Result<i64, StoreError> {
    let tables: &[&str] = match snapshot.vault() {
        kernel::VaultName::Organisation => &["person", "queue", "label", "script", "site", "device", "factor"],
        kernel::VaultName::Region(_) => {
            &["customer", "conversation", "message", "attachment", "note", "draft", "outbox", "undo", "import"]
        }
    };
    let mut last = 0;
    for table in tables {
        last = last.max(snapshot.number(&format!("SELECT max(id) FROM {table}"), ())?);
    }
    Ok(last)
}
