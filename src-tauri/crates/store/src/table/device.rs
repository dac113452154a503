//! The devices that open the organisation's vaults.

use kernel::{DeviceId, Timestamp, VaultName};
use rusqlite::Row;

use crate::column::{joined, list, optional_time, time};
use crate::{Snapshot, StoreError, Tx};

/// A device.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Device {
    /// Its id.
    pub id: DeviceId,
    /// What its people call it.
    pub name: String,
    /// Its part of the ids that it gives (0 … 8191); no two devices have the same.
    pub node: u16,
    /// With which its logs are signed (Ed25519).
    pub signer: [u8; 32],
    /// Since when it is known.
    pub created_at: Timestamp,
    /// Since when it no longer belongs.
    pub revoked_at: Option<Timestamp>,
    /// When it was last unlocked.
    pub last_seen: Option<Timestamp>,
    /// The vaults whose present keys it holds. Of a revoked device: those that still have to be rekeyed.
    pub holds: Vec<VaultName>,
    /// How many people could unlock there when it was last seen.
    pub people: u32,
}

const COLUMNS: &str = "id, name, node, signer, created_at, revoked_at, last_seen, holds, people";

fn read(row: &Row<'_>) -> rusqlite::Result<Device> {
    Ok(Device {
        id: DeviceId(row.get(0)?),
        name: row.get(1)?,
        node: row.get(2)?,
        signer: row.get(3)?,
        created_at: time(row, 4)?,
        revoked_at: optional_time(row, 5)?,
        last_seen: optional_time(row, 6)?,
        holds: list(row, 7)?,
        people: row.get(8)?,
    })
}

/// All devices, in the order of their ids.
///
/// # Errors
/// When the vault cannot be read.
pub fn all(snapshot: &Snapshot<'_>) -> Result<Vec<Device>, StoreError> {
    snapshot.all(&format!("SELECT {COLUMNS} FROM device ORDER BY id"), (), read)
}

/// One device.
///
/// # Errors
/// `NoSuch`, or when the vault cannot be read.
pub fn get(snapshot: &Snapshot<'_>, id: DeviceId) -> Result<Device, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM device WHERE id = ?1");
    snapshot.one(&sql, [id.0], read)?.ok_or(StoreError::NoSuch { what: "device" })
}

/// A node number that no device has yet.
///
/// # Errors
/// When the vault cannot be read.
pub fn free_node(snapshot: &Snapshot<'_>) -> Result<u16, StoreError> {
    let next = snapshot.number("SELECT max(node) + 1 FROM device", ())?;
    u16::try_from(next).ok().filter(|node| *node < 8192).ok_or(StoreError::Malformed { what: "node" })
}

/// Adds a device or writes it anew.
///
/// # Errors
/// When its node number is taken or the vault cannot be written.
pub fn put(tx: &mut Tx<'_>, device: &Device) -> Result<(), StoreError> {
    let sql = format!(
        "INSERT INTO device ({COLUMNS}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
         ON CONFLICT (id) DO UPDATE SET name = excluded.name, signer = excluded.signer,
         revoked_at = excluded.revoked_at, last_seen = excluded.last_seen, holds = excluded.holds,
         people = excluded.people"
    );
    tx.run(
        &sql,
        (
            device.id.0,
            &device.name,
            device.node,
            device.signer,
            device.created_at.millis(),
            device.revoked_at.map(Timestamp::millis),
            device.last_seen.map(Timestamp::millis),
            joined(&device.holds),
            device.people,
        ),
    )?;
    Ok(())
}
