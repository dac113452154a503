//! The organisation's people.

use desk::Presence;
use kernel::{PersonId, QueueId, Region, SiteId, TeamId, Timestamp};
use rusqlite::Row;
use serde::{Deserialize, Serialize};

use crate::column::{joined, list, optional_time, parsed, time, unreadable, word};
use crate::{Snapshot, StoreError, Tx};

/// Whether somebody can work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// Has not accepted the invitation yet.
    Invited,
    /// Can sign in.
    Active,
    /// Can't, for now.
    Suspended,
    /// Has left. The name stays, so that the log can be read.
    Removed,
}

impl State {
    const ALL: [Self; 4] = [Self::Invited, Self::Active, Self::Suspended, Self::Removed];

    const fn as_str(self) -> &'static str {
        match self {
            Self::Invited => "invited",
            Self::Active => "active",
            Self::Suspended => "suspended",
            Self::Removed => "removed",
        }
    }
}

impl std::str::FromStr for State {
    type Err = desk::WordError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|state| state.as_str() == text).ok_or(desk::WordError)
    }
}

/// Something that somebody is good at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Skill {
    /// What.
    pub name: String,
    /// How good: 1 … 5.
    pub level: u8,
    /// Until when it counts.
    pub expires_at: Option<Timestamp>,
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
    /// The teams that they belong to.
    pub teams: Vec<TeamId>,
    /// The languages of the conversations that they are held to; none means all.
    pub held_languages: Option<Vec<String>>,
    /// The region that they belong to.
    pub home: Option<Region>,
    /// The legal entity that employs them.
    pub entity: String,
    /// The country that they work from (ISO 3166-1 alpha-2).
    pub place: Option<String>,
    /// Their IANA time zone.
    pub time_zone: Option<String>,
    /// What they are good at.
    pub skills: Vec<Skill>,
    /// Until when their invitation is good, if one is open.
    pub invited_until: Option<Timestamp>,
    /// When they last signed in.
    pub last_seen: Option<Timestamp>,
    /// How a list from elsewhere calls them.
    pub user_name: Option<String>,
    /// The id that a list from elsewhere gives them.
    pub external_id: Option<String>,
}

impl Person {
    /// Somebody new, who may do nothing anywhere yet.
    #[must_use]
    pub fn new(id: PersonId, name: String, initials: String, state: State, created_at: Timestamp) -> Self {
        Self {
            id,
            name,
            initials,
            roles: Vec::new(),
            regions: Vec::new(),
            languages: Vec::new(),
            queues: None,
            site: None,
            state,
            presence: Presence::Offline,
            signature: String::new(),
            created_at,
            teams: Vec::new(),
            held_languages: None,
            home: None,
            entity: String::new(),
            place: None,
            time_zone: None,
            skills: Vec::new(),
            invited_until: None,
            last_seen: None,
            user_name: None,
            external_id: None,
        }
    }
}

const COLUMNS: &str = "id, name, initials, roles, regions, languages, queues, site, state, presence, signature, created_at, \
     teams, held_languages, home, entity, place, time_zone, skills, invited_until, last_seen, user_name, external_id";

fn read(row: &Row<'_>) -> rusqlite::Result<Person> {
    let text = |at| unreadable(at, rusqlite::types::Type::Text);
    let queues: Option<String> = row.get(6)?;
    let queue = |word: &str| word.parse().map(QueueId).map_err(|_| text(6));
    let held: Option<String> = row.get(13)?;
    let home: Option<String> = row.get(14)?;
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
        teams: list(row, 12)?,
        held_languages: held.map(|text| text.split_whitespace().map(str::to_owned).collect()),
        home: home.map(|home| home.parse().map_err(|_| text(14))).transpose()?,
        entity: row.get(15)?,
        place: row.get(16)?,
        time_zone: row.get(17)?,
        skills: serde_json::from_str(row.get_ref(18)?.as_str()?).map_err(|_| text(18))?,
        invited_until: optional_time(row, 19)?,
        last_seen: optional_time(row, 20)?,
        user_name: row.get(21)?,
        external_id: row.get(22)?,
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
/// When somebody else has the same name or id in a list from elsewhere, or the vault cannot be written.
pub fn put(tx: &mut Tx<'_>, person: &Person) -> Result<(), StoreError> {
    let queues = person.queues.as_ref().map(|queues| joined(&queues.iter().map(|id| id.0).collect::<Vec<_>>()));
    let skills = serde_json::to_string(&person.skills).map_err(|_| StoreError::Malformed { what: "skills" })?;
    let places = (1..=COLUMNS.split(',').count()).map(|place| format!("?{place}")).collect::<Vec<_>>().join(", ");
    let anew = COLUMNS.split(", ").skip(1).map(|column| format!("{column} = excluded.{column}"));
    let sql = format!(
        "INSERT INTO person ({COLUMNS}) VALUES ({places}) ON CONFLICT (id) DO UPDATE SET {}",
        anew.collect::<Vec<_>>().join(", ")
    );
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
            joined(&person.teams),
            person.held_languages.as_ref().map(|languages| joined(languages)),
            person.home.map(|home| home.to_string()),
            person.entity,
            person.place,
            person.time_zone,
            skills,
            person.invited_until.map(Timestamp::millis),
            person.last_seen.map(Timestamp::millis),
            person.user_name,
            person.external_id,
        ],
    )?;
    Ok(())
}
