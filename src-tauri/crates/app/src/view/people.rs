//! People: what every colleague sees of another, and what those see who run the organisation.

use desk::Presence;
use kernel::{ApprovalId, GrantId, PersonId, QueueId, Region, SiteId, TeamId, Timestamp};
use policy::Role;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Whether somebody can work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PersonState {
    Invited,
    Active,
    Suspended,
    Removed,
}

/// What every colleague may see of another.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ColleagueView {
    pub id: PersonId,
    pub name: String,
    pub initials: String,
    pub roles: Vec<Role>,
    pub regions: Vec<Region>,
    pub languages: Vec<String>,
    pub site: Option<SiteId>,
    pub state: PersonState,
    pub presence: Presence,
}

/// Something that somebody is good at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Skill {
    pub name: String,
    /// 1 … 5.
    pub level: u8,
    pub expires_at: Option<Timestamp>,
}

/// A second factor that can be enrolled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum FactorKind {
    Totp,
    SecurityKey,
    RecoveryCodes,
}

/// A role for a time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct GrantView {
    pub grant: GrantId,
    pub person: PersonId,
    pub role: Role,
    pub from: Timestamp,
    pub until: Timestamp,
    pub reason: String,
    pub given_by: PersonId,
    /// Whose role it is, for a delegation.
    pub delegated_from: Option<PersonId>,
}

/// One of the organisation's people, for those who run it and for themselves.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PersonView {
    pub id: PersonId,
    pub name: String,
    pub initials: String,
    pub roles: Vec<Role>,
    pub regions: Vec<Region>,
    pub languages: Vec<String>,
    pub site: Option<SiteId>,
    pub state: PersonState,
    pub presence: Presence,
    /// The queues that they are held to, besides those of their teams; none means all.
    pub queues: Option<Vec<QueueId>>,
    pub teams: Option<Vec<TeamId>>,
    /// The languages of the conversations that they are held to; none means all.
    pub held_languages: Option<Vec<String>>,
    /// The region that they belong to.
    pub home: Option<Region>,
    /// The legal entity that employs them.
    pub entity: String,
    /// The country that they work from (ISO 3166-1 alpha-2).
    pub place: Option<String>,
    pub time_zone: Option<String>,
    pub skills: Vec<Skill>,
    /// The roles for a time that are in force or to come.
    pub grants: Vec<GrantView>,
    pub factors: Vec<FactorKind>,
    /// When they last proved a second factor.
    pub factor_at: Option<Timestamp>,
    pub last_seen: Option<Timestamp>,
    /// Until when their invitation is good, if one is open.
    pub invited_until: Option<Timestamp>,
}

/// An invitation, shown once.
#[derive(Debug, Clone, Serialize, TS)]
pub struct InvitationView {
    pub person: PersonId,
    pub invitation: String,
}

/// People who work in the same queues.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TeamView {
    pub id: TeamId,
    pub name: String,
    pub queues: Vec<QueueId>,
}

/// What a second person is asked to agree to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ApprovalKind {
    ResetPassphrase,
    ResetFactors,
    SaveRole,
    UnlockRole,
}

/// Where a request stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ApprovalState {
    Waiting,
    Approved,
    Rejected,
    CarriedOut,
    Expired,
}

/// A request that a second person has to agree to.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ApprovalView {
    pub approval: ApprovalId,
    pub kind: ApprovalKind,
    pub about: Option<PersonId>,
    pub role: Option<Role>,
    pub requested_by: PersonId,
    pub requested_at: Timestamp,
    pub expires_at: Timestamp,
    pub reason: String,
    pub state: ApprovalState,
    pub decided_by: Option<PersonId>,
    /// Whether the one who asks has no part in it.
    pub may_decide: bool,
}

/// A request that was decided, and the invitation where it was carried out at once.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DecidedView {
    #[serde(flatten)]
    pub approval: ApprovalView,
    pub invitation: Option<String>,
}

/// Somebody whom a list has brought in, with their invitation, shown once.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ScimInvited {
    /// None in a dry run.
    pub person: Option<PersonId>,
    pub name: String,
    /// Empty in a dry run.
    pub invitation: String,
}

/// A line of a list that was not taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ScimRejected {
    /// From 1: of a CSV file the line, of a JSON file the resource.
    pub line: u64,
    /// Code of an error.
    pub reason: String,
}

/// What a list of people came to. `read = invited + changed + unchanged + rejected`.
#[derive(Debug, Clone, Default, Serialize, TS)]
pub struct ScimReport {
    pub read: u64,
    pub invited: Vec<ScimInvited>,
    pub changed: u64,
    pub unchanged: u64,
    pub rejected: Vec<ScimRejected>,
}
