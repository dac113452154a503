//! Who is at work where. A session whose row is gone has ended, whichever process it lives in.

use kernel::{DeviceId, PersonId, SessionId, Timestamp};
use rusqlite::Row;

use crate::column::{parsed, time};
use crate::{Snapshot, StoreError, Tx};

/// Which door somebody works through.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Program {
    /// The desktop's window.
    Window,
    /// `meridianctl`.
    Ctl,
}

impl Program {
    /// Its word.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Window => "window",
            Self::Ctl => "ctl",
        }
    }
}

impl std::str::FromStr for Program {
    type Err = desk::WordError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        [Self::Window, Self::Ctl].into_iter().find(|program| program.as_str() == text).ok_or(desk::WordError)
    }
}

/// A session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// Its number.
    pub id: SessionId,
    /// Whose it is.
    pub person: PersonId,
    /// On which device.
    pub device: DeviceId,
    /// Through which door.
    pub program: Program,
    /// When it began.
    pub started_at: Timestamp,
    /// When it ends at the latest.
    pub until: Timestamp,
    /// When it was last seen at work.
    pub active_at: Timestamp,
}

const COLUMNS: &str = "id, person, device, program, started_at, until, active_at";

fn read(row: &Row<'_>) -> rusqlite::Result<Session> {
    Ok(Session {
        id: SessionId(row.get(0)?),
        person: PersonId(row.get(1)?),
        device: DeviceId(row.get(2)?),
        program: parsed(row, 3)?,
        started_at: time(row, 4)?,
        until: time(row, 5)?,
        active_at: time(row, 6)?,
    })
}

/// All sessions that have not ended, oldest first.
///
/// # Errors
/// When the vault cannot be read.
pub fn all(snapshot: &Snapshot<'_>) -> Result<Vec<Session>, StoreError> {
    snapshot.all(&format!("SELECT {COLUMNS} FROM session ORDER BY id"), (), read)
}

/// Whether a session has not ended.
///
/// # Errors
/// When the vault cannot be read.
pub fn is_open(snapshot: &Snapshot<'_>, id: SessionId) -> Result<bool, StoreError> {
    Ok(snapshot.number("SELECT count(*) FROM session WHERE id = ?1", [id.0])? == 1)
}

/// Begins a session or writes it anew.
///
/// # Errors
/// When the vault cannot be written.
pub fn put(tx: &mut Tx<'_>, session: &Session) -> Result<(), StoreError> {
    let sql = format!("INSERT OR REPLACE INTO session ({COLUMNS}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
    tx.run(
        &sql,
        (
            session.id.0,
            session.person.0,
            session.device.0,
            session.program.as_str(),
            session.started_at.millis(),
            session.until.millis(),
            session.active_at.millis(),
        ),
    )?;
    Ok(())
}

/// Ends a session; whether it had not ended yet.
///
/// # Errors
/// When the vault cannot be written.
pub fn end(tx: &mut Tx<'_>, id: SessionId) -> Result<bool, StoreError> {
    Ok(tx.run("DELETE FROM session WHERE id = ?1", [id.0])? == 1)
}

/// Forgets the sessions that have lasted their time, but for those that are known to go on: in the others nobody said
/// goodbye.
///
/// # Errors
/// When the vault cannot be written.
pub fn forget_over(tx: &mut Tx<'_>, now: Timestamp, going_on: &[SessionId]) -> Result<(), StoreError> {
    for session in all(tx)?.into_iter().filter(|session| session.until <= now && !going_on.contains(&session.id)) {
        end(tx, session.id)?;
    }
    Ok(())
}
