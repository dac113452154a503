//! Customers. What is known of one is sealed under a data key of their own.

use kernel::{CustomerId, ImportId, Region, Timestamp};
use rusqlite::Row;

use crate::column::time;
use crate::{Snapshot, StoreError, Tx};

/// A customer of this region.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Customer {
    /// Their id.
    pub id: CustomerId,
    /// The customer that this one was merged into.
    pub merged_into: Option<CustomerId>,
    /// Their language (BCP 47), where it was recognised.
    pub language: Option<String>,
    /// When they were first heard of.
    pub first_at: Timestamp,
    /// When they were last heard of.
    pub last_at: Timestamp,
    /// The import that they came with.
    pub import: Option<ImportId>,
    /// Changes so far; [`save`] refuses a row that was changed meanwhile.
    pub version: i64,
    /// The data key, wrapped.
    pub wrapped_key: Vec<u8>,
    /// Names and the like, sealed under the data key.
    pub profile: Vec<u8>,
}

const COLUMNS: &str = "id, merged_into, language, first_at, last_at, import, version, wrapped_key, profile";

fn read(row: &Row<'_>, home: Region) -> rusqlite::Result<Customer> {
    Ok(Customer {
        id: CustomerId::new(home, row.get(0)?),
        merged_into: row.get::<_, Option<i64>>(1)?.map(|number| CustomerId::new(home, number)),
        language: row.get(2)?,
        first_at: time(row, 3)?,
        last_at: time(row, 4)?,
        import: row.get::<_, Option<i64>>(5)?.map(|number| ImportId::new(home, number)),
        version: row.get(6)?,
        wrapped_key: row.get(7)?,
        profile: row.get(8)?,
    })
}

/// The customer, even if they were merged into another.
///
/// # Errors
/// `NoSuch`, or when the vault cannot be read.
pub fn get(snapshot: &Snapshot<'_>, id: CustomerId) -> Result<Customer, StoreError> {
    let home = snapshot.home()?;
    let number = snapshot.row_of(id.region, id.number, "customer")?;
    let sql = format!("SELECT {COLUMNS} FROM customer WHERE id = ?1");
    snapshot.one(&sql, [number], |row| read(row, home))?.ok_or(StoreError::NoSuch { what: "customer" })
}

/// The customer who stands for this one: themselves, or whom they were merged into.
///
/// # Errors
/// `NoSuch`, or when the vault cannot be read.
pub fn current(snapshot: &Snapshot<'_>, id: CustomerId) -> Result<Customer, StoreError> {
    let mut customer = get(snapshot, id)?;
    while let Some(next) = customer.merged_into {
        customer = get(snapshot, next)?;
    }
    Ok(customer)
}

/// All customers, for erasure and rebuilding: so many after this one, in the order of their ids.
///
/// # Errors
/// When the vault cannot be read.
pub fn after(snapshot: &Snapshot<'_>, last: i64, limit: u32) -> Result<Vec<Customer>, StoreError> {
    let home = snapshot.home()?;
    let sql = format!("SELECT {COLUMNS} FROM customer WHERE id > ?1 ORDER BY id LIMIT ?2");
    snapshot.all(&sql, (last, limit), |row| read(row, home))
}

/// How many customers there are, those merged into others left out.
///
/// # Errors
/// When the vault cannot be read.
pub fn count(snapshot: &Snapshot<'_>) -> Result<u64, StoreError> {
    let number = snapshot.number("SELECT count(*) FROM customer WHERE merged_into IS NULL", ())?;
    Ok(u64::try_from(number).unwrap_or_default())
}

/// The customers who were merged into this one.
///
/// # Errors
/// When the vault cannot be read.
pub fn merged_into(snapshot: &Snapshot<'_>, id: CustomerId) -> Result<Vec<Customer>, StoreError> {
    let home = snapshot.home()?;
    let number = snapshot.row_of(id.region, id.number, "customer")?;
    let sql = format!("SELECT {COLUMNS} FROM customer WHERE merged_into = ?1 ORDER BY id");
    snapshot.all(&sql, [number], |row| read(row, home))
}

/// Adds a customer.
///
/// # Errors
/// When the id is taken or the vault cannot be written.
pub fn insert(tx: &mut Tx<'_>, customer: &Customer) -> Result<(), StoreError> {
    let number = tx.row_of(customer.id.region, customer.id.number, "customer")?;
    let sql = format!("INSERT INTO customer ({COLUMNS}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, 1, ?7, ?8)");
    tx.run(
        &sql,
        (
            number,
            customer.merged_into.map(|id| id.number),
            &customer.language,
            customer.first_at.millis(),
            customer.last_at.millis(),
            customer.import.map(|id| id.number),
            &customer.wrapped_key,
            &customer.profile,
        ),
    )?;
    Ok(())
}

/// Writes a customer back, unless somebody has changed them since they were read; the new version.
///
/// # Errors
/// `Conflict`, or when the vault cannot be written.
pub fn save(tx: &mut Tx<'_>, customer: &Customer) -> Result<i64, StoreError> {
    let number = tx.row_of(customer.id.region, customer.id.number, "customer")?;
    let changed = tx.run(
        "UPDATE customer SET merged_into = ?3, language = ?4, first_at = ?5, last_at = ?6, wrapped_key = ?7,
         profile = ?8, version = version + 1 WHERE id = ?1 AND version = ?2",
        (
            number,
            customer.version,
            customer.merged_into.map(|id| id.number),
            &customer.language,
            customer.first_at.millis(),
            customer.last_at.millis(),
            &customer.wrapped_key,
            &customer.profile,
        ),
    )?;
    if changed == 1 { Ok(customer.version + 1) } else { Err(StoreError::Conflict { what: "customer" }) }
}
