//! The organisation: queues, labels, scripts, sites.

use kernel::{LabelId, QueueId, Region, ScriptId, SiteId, Timestamp};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{ColleagueView, TeamView};

/// A queue that conversations wait in.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct QueueView {
    pub id: QueueId,
    pub name: String,
    pub region: Region,
    /// Minutes until the customer must have an answer.
    pub target_min: u32,
    /// Its own mail addresses: mail from there was sent by the desk.
    pub addresses: Vec<String>,
}

/// A label; its tone is one of the eight of the palette.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct LabelView {
    pub id: LabelId,
    pub name: String,
    pub tone: u8,
}

/// A prepared text in one language. `{customer}`, `{agent}`, `{number}`, `{date}` are filled in when it is put in.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ScriptView {
    pub id: ScriptId,
    pub title: String,
    pub language: String,
    pub text: String,
}

/// A place where people work.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct SiteView {
    pub id: SiteId,
    pub name: String,
    /// IANA time zone.
    pub time_zone: String,
    pub latitude: f64,
    pub longitude: f64,
    /// Working hours in local time, in minutes after midnight; `closes` may lie after midnight of the next day (> 1440).
    pub opens_min: u32,
    pub closes_min: u32,
    /// ISO weekdays 1 … 7.
    pub days: Vec<u8>,
    /// Shifts around now, in UTC: yesterday, today, tomorrow.
    pub shifts: Vec<(Timestamp, Timestamp)>,
}

/// The organisation as the window needs it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct OrganisationView {
    pub name: String,
    pub home: Region,
    pub regions: Vec<Region>,
    pub people: Vec<ColleagueView>,
    pub teams: Vec<TeamView>,
    pub queues: Vec<QueueView>,
    pub labels: Vec<LabelView>,
    pub scripts: Vec<ScriptView>,
    pub sites: Vec<SiteView>,
}
