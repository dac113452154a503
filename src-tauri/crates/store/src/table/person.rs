//! The organisation's people.

use desk::Presence;
use kernel::{PersonId, QueueId, Region, SiteId, Timestamp};
use rusqlite::Row;
use serde::{Deserialize, Serialize};

use crate::column::{joined, list, parsed, time, unreadable, word};
use crate::{Snapshot, StoreError, Tx};

/// Whether somebody can work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// Has not accepted the invitation yet.
    Invited,
    /// Can sign in.
    Active,
    /// Can't.
    Suspended,
}

impl State {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Invited => "invited",
            Self::Active => "active",
            Self::Suspended => "suspended",
        }
    }
}

impl std::str::FromStr for State {
    type Err = desk::WordError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        [Self::Invited, Self::Active, Self::Suspended]
            .into_iter()
            .find(|state| state.as_str() == text)
            .ok_or(desk::WordError)
    }
}

/// One of the organisation's people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Their id.
    pub id: PersonId,
    /// Their name.
    pub name: String,
    /// What stands for the name where room is short.
    pub initials: String,
    /// Their roles, as words of the policies.
    pub roles: Vec<String>,
    /// The regions that they work in.
    pub regions: Vec<Region>,
    /// The languages that they write (BCP 47).
    pub languages: Vec<String>,
    /// The queues that they work in; none means all.
    pub queues: Option<Vec<QueueId>>,
    /// Where they work.
    pub site: Option<SiteId>,
    /// Whether they can work.
    pub state: State,
    /// What they do now.
    pub presence: Presence,
    /// What is put under a reply.
    pub signature: String,
    /// Since when they are known.
    pub created_at: Timestamp,
}

const COLUMNS: &str =
    "id, name, initials, roles, regions, languages, queues, site, state, presence, signature, created_at";

fn read(row: &Row<'_>) -> rusqlite::Result<Person> {
    let queues: Option<String> = row.get(6)?;
    let queue = |text: &str| text.parse().map(QueueId).map_err(|_| unreadable(6, rusqlite::types::Type::Text));
    Ok(Person {
        id: PersonId(row.get(0)?),
        name: row.get(1)?,
        initials: row.get(2)?,
        roles: list(row, 3)?,
        regions: list(row, 4)?,
        languages: list(row, 5)?,
        queues: queues.map(|text| text.split_whitespace().map(queue).collect::<Result<_, _>>()).transpose()?,
        site: row.get::<_, Option<i64>>(7)?.map(SiteId),
        state: parsed(row, 8)?,
        presence: word(row, 9, Presence::from_number)?,
        signature: row.get(10)?,
        created_at: time(row, 11)?,
    })
}

/// One person.
///
/// # Errors
/// `NoSuch`, or when the vault cannot be read.
pub fn get(snapshot: &Snapshot<'_>, id: PersonId) -> Result<Person, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM person WHERE id = ?1");
    snapshot.one(&sql, [id.0], read)?.ok_or(StoreError::NoSuch { what: "person" })
}

/// Everybody, in the order of their ids.
///
/// # Errors
/// When the vault cannot be read.
pub fn all(snapshot: &Snapshot<'_>) -> Result<Vec<Person>, StoreError> {
    snapshot.all(&format!("SELECT {COLUMNS} FROM person ORDER BY id"), (), read)
}

/// Adds a person or writes them anew.
///
/// # Errors
/// When the vault cannot be written.
pub fn put(tx: &mut Tx<'_>, person: &Person) -> Result<(), StoreError> {
    let queues = person.queues.as_ref().map(|queues| joined(&queues.iter().map(|id| id.0).collect::<Vec<_>>()));
    let sql =
        format!("INSERT OR REPLACE INTO person ({COLUMNS}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)");
    tx.run(
        &sql,
        rusqlite::params![
            person.id.0,
            person.name,
            person.initials,
            joined(&person.roles),
            joined(&person.regions),
            joined(&person.languages),
            queues,
            person.site.map(|id| id.0),
            person.state.as_str(),
            person.presence.number(),
            person.signature,
            person.created_at.millis(),
        ],
    )?;
    Ok(())
}
