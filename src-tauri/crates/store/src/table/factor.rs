//! What people show besides their passphrases: apps that give codes, security keys, sheets of recovery codes; and how long
//! a next code must wait after wrong ones.

use kernel::{FactorId, PersonId, Timestamp};
use rusqlite::Row;

use crate::column::{optional_time, parsed};
use crate::{Snapshot, StoreError, Tx};

/// What kind of factor it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// An app that gives codes of six digits.
    Totp,
    /// A FIDO2 security key.
    SecurityKey,
    /// A sheet of codes that count once.
    RecoveryCodes,
}

impl Kind {
    /// Its word.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Totp => "totp",
            Self::SecurityKey => "security-key",
            Self::RecoveryCodes => "recovery-codes",
        }
    }
}

impl std::str::FromStr for Kind {
    type Err = desk::WordError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let all = [Self::Totp, Self::SecurityKey, Self::RecoveryCodes];
        all.into_iter().find(|kind| kind.as_str() == text).ok_or(desk::WordError)
    }
}

/// A factor of somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Factor {
    /// Its number.
    pub id: FactorId,
    /// Whose it is.
    pub person: PersonId,
    /// What kind it is.
    pub kind: Kind,
    /// What its owner calls it.
    pub name: String,
    /// The sealed seed, or the id of the credential, or nothing.
    pub material: Vec<u8>,
    /// The last step whose code was taken.
    pub last_step: Option<u64>,
    /// Since when it counts; not yet, until a first code has been right.
    pub enrolled_at: Option<Timestamp>,
    /// When it was last shown.
    pub used_at: Option<Timestamp>,
}

impl Factor {
    /// Whether it stands for a second factor by itself: a sheet only stands in for one.
    #[must_use]
    pub const fn counts(&self) -> bool {
        self.enrolled_at.is_some() && !matches!(self.kind, Kind::RecoveryCodes)
    }
}

const COLUMNS: &str = "id, person, kind, name, material, last_step, enrolled_at, used_at";

fn read(row: &Row<'_>) -> rusqlite::Result<Factor> {
    Ok(Factor {
        id: FactorId(row.get(0)?),
        person: PersonId(row.get(1)?),
        kind: parsed(row, 2)?,
        name: row.get(3)?,
        material: row.get(4)?,
        last_step: row.get::<_, Option<i64>>(5)?.and_then(|step| u64::try_from(step).ok()),
        enrolled_at: optional_time(row, 6)?,
        used_at: optional_time(row, 7)?,
    })
}

/// Somebody's factors, those that are begun and not confirmed too, oldest first.
///
/// # Errors
/// When the vault cannot be read.
pub fn of_person(snapshot: &Snapshot<'_>, person: PersonId) -> Result<Vec<Factor>, StoreError> {
    snapshot.all(&format!("SELECT {COLUMNS} FROM factor WHERE person = ?1 ORDER BY id"), [person.0], read)
}

/// Whether somebody has a factor that counts by itself.
///
/// # Errors
/// When the vault cannot be read.
pub fn is_enrolled(snapshot: &Snapshot<'_>, person: PersonId) -> Result<bool, StoreError> {
    let sql = "SELECT count(*) FROM factor
               WHERE person = ?1 AND enrolled_at IS NOT NULL AND kind <> 'recovery-codes'";
    Ok(snapshot.number(sql, [person.0])? > 0)
}

/// Adds a factor or writes it anew.
///
/// # Errors
/// When the vault cannot be written.
pub fn put(tx: &mut Tx<'_>, factor: &Factor) -> Result<(), StoreError> {
    let sql = format!("INSERT OR REPLACE INTO factor ({COLUMNS}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
    let step = factor.last_step.map(|step| i64::try_from(step).unwrap_or(i64::MAX));
    tx.run(
        &sql,
        rusqlite::params![
            factor.id.0,
            factor.person.0,
            factor.kind.as_str(),
            factor.name,
            factor.material,
            step,
            factor.enrolled_at.map(Timestamp::millis),
            factor.used_at.map(Timestamp::millis),
        ],
    )?;
    Ok(())
}

/// Takes a factor away, with the codes of its sheet.
///
/// # Errors
/// When the vault cannot be written.
pub fn remove(tx: &mut Tx<'_>, id: FactorId) -> Result<(), StoreError> {
    tx.run("DELETE FROM recovery_code WHERE factor = ?1", [id.0])?;
    tx.run("DELETE FROM factor WHERE id = ?1", [id.0])?;
    Ok(())
}

/// Adds a code to a sheet, as its keyed hash.
///
/// # Errors
/// When the vault cannot be written.
pub fn add_code(tx: &mut Tx<'_>, sheet: FactorId, hash: &[u8; 32]) -> Result<(), StoreError> {
    tx.run("INSERT INTO recovery_code (hash, factor) VALUES (?1, ?2)", (hash, sheet.0))?;
    Ok(())
}

/// Takes a code off a sheet; whether it was there.
///
/// # Errors
/// When the vault cannot be written.
pub fn use_code(tx: &mut Tx<'_>, sheet: FactorId, hash: &[u8; 32]) -> Result<bool, StoreError> {
    Ok(tx.run("DELETE FROM recovery_code WHERE hash = ?1 AND factor = ?2", (hash, sheet.0))? == 1)
}

/// How many codes are left on a sheet.
///
/// # Errors
/// When the vault cannot be read.
pub fn codes_left(snapshot: &Snapshot<'_>, sheet: FactorId) -> Result<u32, StoreError> {
    let left = snapshot.number("SELECT count(*) FROM recovery_code WHERE factor = ?1", [sheet.0])?;
    Ok(u32::try_from(left).unwrap_or(u32::MAX))
}

/// Wrong codes of somebody in a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wait {
    /// How many.
    pub failed: u32,
    /// What tells the start of the machine at which the last was given from every other.
    pub boot: String,
    /// Milliseconds that the machine had been up then.
    pub up_ms: u64,
}

/// The wrong codes of somebody since the last right one, if there are any.
///
/// # Errors
/// When the vault cannot be read.
pub fn wait(snapshot: &Snapshot<'_>, person: PersonId) -> Result<Option<Wait>, StoreError> {
    snapshot.one("SELECT failed, boot, up_ms FROM code_wait WHERE person = ?1", [person.0], |row| {
        let up_ms = u64::try_from(row.get::<_, i64>(2)?).unwrap_or_default();
        Ok(Wait { failed: row.get(0)?, boot: row.get(1)?, up_ms })
    })
}

/// Keeps them, or forgets them.
///
/// # Errors
/// When the vault cannot be written.
pub fn keep_wait(tx: &mut Tx<'_>, person: PersonId, wait: Option<&Wait>) -> Result<(), StoreError> {
    match wait {
        None => tx.run("DELETE FROM code_wait WHERE person = ?1", [person.0])?,
        Some(wait) => tx.run(
            "INSERT OR REPLACE INTO code_wait (person, failed, boot, up_ms) VALUES (?1, ?2, ?3, ?4)",
            (person.0, wait.failed, &wait.boot, i64::try_from(wait.up_ms).unwrap_or(i64::MAX)),
        )?,
    };
    Ok(())
}
