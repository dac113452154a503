//! Roles for a time: given, or delegated by somebody who holds them.

use kernel::{GrantId, PersonId, Timestamp};
use rusqlite::Row;

use crate::column::time;
use crate::{Snapshot, StoreError, Tx};

/// A role for a time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grant {
    /// Its id.
    pub id: GrantId,
    /// Who has the role for that time.
    pub person: PersonId,
    /// The role, as a word of the policies.
    pub role: String,
    /// From when on.
    pub from: Timestamp,
    /// The first moment at which it does not hold any more.
    pub until: Timestamp,
    /// Why.
    pub reason: String,
    /// Who gave it.
    pub given_by: PersonId,
    /// Whose role it is, for a delegation.
    pub delegated_from: Option<PersonId>,
}

impl Grant {
    /// Whether the time of the grant has begun and not ended.
    #[must_use]
    pub fn is_in_force(&self, now: Timestamp) -> bool {
        self.from <= now && now < self.until
    }
}

const COLUMNS: &str = "id, person, role, from_at, until_at, reason, given_by, delegated_from";

fn read(row: &Row<'_>) -> rusqlite::Result<Grant> {
    Ok(Grant {
        id: GrantId(row.get(0)?),
        person: PersonId(row.get(1)?),
        role: row.get(2)?,
        from: time(row, 3)?,
        until: time(row, 4)?,
        reason: row.get(5)?,
        given_by: PersonId(row.get(6)?),
        delegated_from: row.get::<_, Option<i64>>(7)?.map(PersonId),
    })
}

/// One grant.
///
/// # Errors
/// `NoSuch`, or when the vault cannot be read.
pub fn get(snapshot: &Snapshot<'_>, id: GrantId) -> Result<Grant, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM role_grant WHERE id = ?1");
    snapshot.one(&sql, [id.0], read)?.ok_or(StoreError::NoSuch { what: "grant" })
}

/// All that were ever given to somebody, the oldest first.
///
/// # Errors
/// When the vault cannot be read.
pub fn of_person(snapshot: &Snapshot<'_>, person: PersonId) -> Result<Vec<Grant>, StoreError> {
    snapshot.all(&format!("SELECT {COLUMNS} FROM role_grant WHERE person = ?1 ORDER BY id"), [person.0], read)
}

/// Adds a grant or writes it anew.
///
/// # Errors
/// When the vault cannot be written.
pub fn put(tx: &mut Tx<'_>, grant: &Grant) -> Result<(), StoreError> {
    tx.run(
        &format!("INSERT OR REPLACE INTO role_grant ({COLUMNS}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"),
        (
            grant.id.0,
            grant.person.0,
            &grant.role,
            grant.from.millis(),
            grant.until.millis(),
            &grant.reason,
            grant.given_by.0,
            grant.delegated_from.map(|person| person.0),
        ),
    )?;
    Ok(())
}
