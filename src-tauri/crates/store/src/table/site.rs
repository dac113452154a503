//! Sites, as the desk knows them.

use desk::Site;
use kernel::SiteId;
use rusqlite::Row;

use crate::{Snapshot, StoreError, Tx};

fn read(row: &Row<'_>) -> rusqlite::Result<Site> {
    let bits: u8 = row.get(7)?;
    Ok(Site {
        id: SiteId(row.get(0)?),
        name: row.get(1)?,
        zone: row.get(2)?,
        latitude: row.get(3)?,
        longitude: row.get(4)?,
        opens: row.get(5)?,
        closes: row.get(6)?,
        days: std::array::from_fn(|day| bits >> day & 1 == 1),
    })
}

/// One site.
///
/// # Errors
/// `NoSuch`, or when the vault cannot be read.
pub fn get(snapshot: &Snapshot<'_>, id: SiteId) -> Result<Site, StoreError> {
    let sql = "SELECT id, name, zone, latitude, longitude, opens, closes, days FROM site WHERE id = ?1";
    snapshot.one(sql, [id.0], read)?.ok_or(StoreError::NoSuch { what: "site" })
}

/// All sites, in the order of their ids.
///
/// # Errors
/// When the vault cannot be read.
pub fn all(snapshot: &Snapshot<'_>) -> Result<Vec<Site>, StoreError> {
    let sql = "SELECT id, name, zone, latitude, longitude, opens, closes, days FROM site ORDER BY id";
    snapshot.all(sql, (), read)
}

/// Adds a site or writes it anew.
///
/// # Errors
/// When the vault cannot be written.
pub fn put(tx: &mut Tx<'_>, site: &Site) -> Result<(), StoreError> {
    let bits = site.days.iter().enumerate().fold(0_u8, |bits, (day, works)| bits | u8::from(*works) << day);
    tx.run(
        "INSERT OR REPLACE INTO site (id, name, zone, latitude, longitude, opens, closes, days)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        (site.id.0, &site.name, &site.zone, site.latitude, site.longitude, site.opens, site.closes, bits),
    )?;
    Ok(())
}

/// Takes a site away.
///
/// # Errors
/// `NoSuch`, or when the vault cannot be written.
pub fn remove(tx: &mut Tx<'_>, id: SiteId) -> Result<(), StoreError> {
    tx.run_one("site", "DELETE FROM site WHERE id = ?1", [id.0])
}
