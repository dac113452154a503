//! What a second person has to agree to.

use kernel::{ApprovalId, PersonId, Timestamp};
use rusqlite::Row;

use crate::column::{parsed, time};
use crate::{Snapshot, StoreError, Tx};

macro_rules! words {
    ($(#[$doc:meta])* $name:ident: $($(#[$each:meta])* $variant:ident = $text:literal,)*) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum $name {
            $($(#[$each])* $variant,)*
        }

        impl $name {
            const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $text,)*
                }
            }
        }

        impl std::str::FromStr for $name {
            type Err = desk::WordError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                [$(Self::$variant),*].into_iter().find(|word| word.as_str() == text).ok_or(desk::WordError)
            }
        }
    };
}

words! {
    /// What is asked for.
    Kind:
    /// A new passphrase for somebody who lost theirs.
    ResetPassphrase = "reset-passphrase",
    /// Somebody's second factors are forgotten.
    ResetFactors = "reset-factors",
    /// A role that permits more than the one that it is based on.
    SaveRole = "save-role",
    /// A role that would lock people out.
    UnlockRole = "unlock-role",
}

words! {
    /// Where it stands.
    State:
    /// Nobody has decided.
    Waiting = "waiting",
    /// It may be carried out.
    Approved = "approved",
    /// It may not.
    Rejected = "rejected",
    /// It was.
    CarriedOut = "carried-out",
}

/// Something that a second person has to agree to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Approval {
    /// Its id.
    pub id: ApprovalId,
    /// What is asked for.
    pub kind: Kind,
    /// Whom it is about.
    pub about: Option<PersonId>,
    /// The role that it is about.
    pub role: Option<String>,
    /// Who asks.
    pub requested_by: PersonId,
    /// When.
    pub requested_at: Timestamp,
    /// Until when it can be decided and carried out.
    pub expires_at: Timestamp,
    /// Why.
    pub reason: String,
    /// Where it stands.
    pub state: State,
    /// Who decided.
    pub decided_by: Option<PersonId>,
    /// What exactly is asked for; JSON that only the app reads.
    pub detail: Option<String>,
}

const COLUMNS: &str =
    "id, kind, about, role, requested_by, requested_at, expires_at, reason, state, decided_by, detail";

fn read(row: &Row<'_>) -> rusqlite::Result<Approval> {
    Ok(Approval {
        id: ApprovalId(row.get(0)?),
        kind: parsed(row, 1)?,
        about: row.get::<_, Option<i64>>(2)?.map(PersonId),
        role: row.get(3)?,
        requested_by: PersonId(row.get(4)?),
        requested_at: time(row, 5)?,
        expires_at: time(row, 6)?,
        reason: row.get(7)?,
        state: parsed(row, 8)?,
        decided_by: row.get::<_, Option<i64>>(9)?.map(PersonId),
        detail: row.get(10)?,
    })
}

/// One of them.
///
/// # Errors
/// `NoSuch`, or when the vault cannot be read.
pub fn get(snapshot: &Snapshot<'_>, id: ApprovalId) -> Result<Approval, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM approval WHERE id = ?1");
    snapshot.one(&sql, [id.0], read)?.ok_or(StoreError::NoSuch { what: "approval" })
}

/// All of them, the newest first.
///
/// # Errors
/// When the vault cannot be read.
pub fn all(snapshot: &Snapshot<'_>) -> Result<Vec<Approval>, StoreError> {
    snapshot.all(&format!("SELECT {COLUMNS} FROM approval ORDER BY id DESC"), (), read)
}

/// Adds one or writes it anew.
///
/// # Errors
/// When the vault cannot be written.
pub fn put(tx: &mut Tx<'_>, approval: &Approval) -> Result<(), StoreError> {
    tx.run(
        &format!("INSERT OR REPLACE INTO approval ({COLUMNS}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)"),
        (
            approval.id.0,
            approval.kind.as_str(),
            approval.about.map(|person| person.0),
            &approval.role,
            approval.requested_by.0,
            approval.requested_at.millis(),
            approval.expires_at.millis(),
            &approval.reason,
            approval.state.as_str(),
            approval.decided_by.map(|person| person.0),
            &approval.detail,
        ),
    )?;
    Ok(())
}
