//! Teams: people who work in the same queues.

use kernel::{QueueId, TeamId};
use rusqlite::Row;

use crate::column::{joined, list};
use crate::{Snapshot, StoreError, Tx};

/// A team.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Team {
    /// Its id.
    pub id: TeamId,
    /// Its name.
    pub name: String,
    /// Where its people work.
    pub queues: Vec<QueueId>,
}

fn read(row: &Row<'_>) -> rusqlite::Result<Team> {
    Ok(Team { id: TeamId(row.get(0)?), name: row.get(1)?, queues: list(row, 2)? })
}

/// One team.
///
/// # Errors
/// `NoSuch`, or when the vault cannot be read.
pub fn get(snapshot: &Snapshot<'_>, id: TeamId) -> Result<Team, StoreError> {
    let found = snapshot.one("SELECT id, name, queues FROM team WHERE id = ?1", [id.0], read)?;
    found.ok_or(StoreError::NoSuch { what: "team" })
}

/// All teams, in the order of their ids.
///
/// # Errors
/// When the vault cannot be read.
pub fn all(snapshot: &Snapshot<'_>) -> Result<Vec<Team>, StoreError> {
    snapshot.all("SELECT id, name, queues FROM team ORDER BY id", (), read)
}

/// Adds a team or writes it anew.
///
/// # Errors
/// When the vault cannot be written.
pub fn put(tx: &mut Tx<'_>, team: &Team) -> Result<(), StoreError> {
    tx.run(
        "INSERT OR REPLACE INTO team (id, name, queues) VALUES (?1, ?2, ?3)",
        (team.id.0, &team.name, joined(&team.queues)),
    )?;
    Ok(())
}

/// Takes a team away.
///
/// # Errors
/// `NoSuch`, or when the vault cannot be written.
pub fn remove(tx: &mut Tx<'_>, id: TeamId) -> Result<(), StoreError> {
    tx.run_one("team", "DELETE FROM team WHERE id = ?1", [id.0])
}
