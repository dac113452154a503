//! Bringing a vault's schema to the newest version: forward only, all or nothing, and checked against what was applied.

use kernel::{Timestamp, VaultName};
use rusqlite::Connection;

use crate::StoreError;
use crate::connection::APPLICATION;

/// One step. The texts are append-only: what was shipped never changes, and the checksum holds it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Migration {
    pub(crate) name: &'static str,
    pub(crate) sql: &'static str,
}

macro_rules! migrations {
    ($folder:literal: $($name:literal),* $(,)?) => {
        &[$(Migration { name: $name, sql: include_str!(concat!("../migrations/", $folder, "/", $name, ".sql")) }),*]
    };
}

const ORGANISATION: &[Migration] = migrations!(
    "org":
    "001_create_vault",
    "002_add_queue_addresses",
    "003_add_roles",
    "004_add_factors",
    "005_add_people_fields",
);
const REGION: &[Migration] = migrations!("region": "001_create_vault", "002_widen_drafts_and_messages");

const STEPS_TABLE: &str = "CREATE TABLE IF NOT EXISTS migration (
    -- The steps that this file has been through.
    id          INTEGER PRIMARY KEY,
    name        TEXT NOT NULL,
    -- SHA-256 of the step's text.
    checksum    BLOB NOT NULL,
    applied_at  INTEGER NOT NULL
) STRICT";

/// The steps of this kind of vault, in order.
pub(crate) const fn of(vault: VaultName) -> &'static [Migration] {
    match vault {
        VaultName::Organisation => ORGANISATION,
        VaultName::Region(_) => REGION,
    }
}

/// Brings the schema of an open file to the newest version; how many steps it took.
pub(crate) fn migrate(connection: &Connection, vault: VaultName, now: Timestamp) -> Result<usize, StoreError> {
    run(connection, vault, of(vault), now)
}

/// Looks whether this version can read a file as it is.
pub(crate) fn check_known(connection: &Connection, vault: VaultName) -> Result<(), StoreError> {
    match check(connection, vault, of(vault))? {
        0 => Err(StoreError::Foreign),
        _ => Ok(()),
    }
}

pub(crate) fn run(
    connection: &Connection,
    vault: VaultName,
    steps: &[Migration],
    now: Timestamp,
) -> Result<usize, StoreError> {
    if check(connection, vault, steps)? == steps.len() {
        return Ok(0);
    }
    connection.execute_batch("BEGIN IMMEDIATE")?;
    let done = apply(connection, vault, steps, now);
    match done {
        Ok(count) => {
            connection.execute_batch("COMMIT").inspect_err(|_| drop(connection.execute_batch("ROLLBACK")))?;
            Ok(count)
        }
        Err(error) => {
            drop(connection.execute_batch("ROLLBACK"));
            Err(error)
        }
    }
}

/// How many steps the file has been through, after checking that they are the ones we know.
fn check(connection: &Connection, vault: VaultName, steps: &[Migration]) -> Result<usize, StoreError> {
    let application: i32 = connection.query_row("PRAGMA application_id", (), |row| row.get(0))?;
    let found: u32 = connection.query_row("PRAGMA user_version", (), |row| row.get(0))?;
    let empty = connection.query_row("SELECT count(*) FROM sqlite_schema", (), |row| row.get::<_, i64>(0))? == 0;
    if empty {
        return Ok(0);
    }
    if application != APPLICATION {
        return Err(StoreError::Foreign);
    }
    let stored: String = connection.query_row("SELECT value FROM meta WHERE key = 'vault'", (), |row| row.get(0))?;
    if stored != vault.as_str() {
        return Err(StoreError::OtherVault);
    }
    let known = u32::try_from(steps.len()).unwrap_or(u32::MAX);
    if found > known {
        return Err(StoreError::Newer { found, known });
    }
    let mut statement = connection.prepare("SELECT id, name, checksum FROM migration ORDER BY id")?;
    let applied = statement
        .query_map((), |row| Ok((row.get::<_, u32>(0)?, row.get::<_, String>(1)?, row.get::<_, Vec<u8>>(2)?)))?
        .collect::<Result<Vec<_>, _>>()?;
    if applied.len() != usize::try_from(found).unwrap_or(usize::MAX) {
        return Err(StoreError::Malformed { what: "migration" });
    }
    for ((number, name, checksum), step) in applied.iter().zip(steps) {
        if name != step.name || checksum.as_slice() != crypto::sha256(step.sql.as_bytes()) {
            return Err(StoreError::Migration { number: *number });
        }
    }
    Ok(applied.len())
}

fn apply(connection: &Connection, vault: VaultName, steps: &[Migration], now: Timestamp) -> Result<usize, StoreError> {
    // Asked again under the lock: another process may have been faster.
    let done = check(connection, vault, steps)?;
    connection.execute_batch(STEPS_TABLE)?;
    for (at, step) in steps.iter().enumerate().skip(done) {
        connection.execute_batch(step.sql)?;
        let number = i64::try_from(at).unwrap_or(i64::MAX).saturating_add(1);
        connection.execute(
            "INSERT INTO migration (id, name, checksum, applied_at) VALUES (?1, ?2, ?3, ?4)",
            (number, step.name, crypto::sha256(step.sql.as_bytes()), now.millis()),
        )?;
        if at == 0 {
            connection.execute("INSERT INTO meta (key, value) VALUES ('vault', ?1)", [vault.as_str()])?;
        }
    }
    connection
        .execute_batch(&format!("PRAGMA user_version = {}; PRAGMA application_id = {APPLICATION}", steps.len()))?;
    Ok(steps.len().saturating_sub(done))
}
