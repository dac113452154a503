//! How customers are reached: found by a keyed hash, so that the table itself tells no address.

use kernel::{CustomerId, ImportId};

use crate::{Snapshot, StoreError, Tx};

/// An address of a customer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    /// Keyed hash of the normalised address.
    pub hash: [u8; 16],
    /// Whose it is.
    pub customer: CustomerId,
    /// The import that it came with.
    pub import: Option<ImportId>,
    /// The address, sealed under the customer's data key.
    pub sealed: Vec<u8>,
}

/// Whose address this is.
///
/// # Errors
/// When the vault cannot be read.
pub fn find(snapshot: &Snapshot<'_>, hash: &[u8; 16]) -> Result<Option<CustomerId>, StoreError> {
    let home = snapshot.home()?;
    snapshot.one("SELECT customer FROM address WHERE hash = ?1", [hash], |row| Ok(CustomerId::new(home, row.get(0)?)))
}

/// The addresses of a customer.
///
/// # Errors
/// When the vault cannot be read.
pub fn of_customer(snapshot: &Snapshot<'_>, customer: CustomerId) -> Result<Vec<Address>, StoreError> {
    let home = snapshot.home()?;
    let number = snapshot.row_of(customer.region, customer.number, "customer")?;
    snapshot.all("SELECT hash, import, sealed FROM address WHERE customer = ?1", [number], |row| {
        Ok(Address {
            hash: row.get(0)?,
            customer,
            import: row.get::<_, Option<i64>>(1)?.map(|number| ImportId::new(home, number)),
            sealed: row.get(2)?,
        })
    })
}

/// Adds an address, or gives it to another customer.
///
/// # Errors
/// When the vault cannot be written.
pub fn put(tx: &mut Tx<'_>, address: &Address) -> Result<(), StoreError> {
    let number = tx.row_of(address.customer.region, address.customer.number, "customer")?;
    tx.run(
        "INSERT INTO address (hash, customer, import, sealed) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT DO UPDATE SET customer = excluded.customer, sealed = excluded.sealed",
        (address.hash, number, address.import.map(|id| id.number), &address.sealed),
    )?;
    Ok(())
}

/// Takes an address away.
///
/// # Errors
/// `NoSuch`, or when the vault cannot be written.
pub fn remove(tx: &mut Tx<'_>, hash: &[u8; 16]) -> Result<(), StoreError> {
    tx.run_one("address", "DELETE FROM address WHERE hash = ?1", [hash])
}
