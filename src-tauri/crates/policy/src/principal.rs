//! Who asks.

use std::sync::Arc;

use kernel::{PersonId, QueueId, Region};
use serde::{Deserialize, Serialize};

/// What a person is trusted with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Serves customers.
    Agent,
    /// Serves customers, takes mail in, and moves what belongs to others.
    Supervisor,
    /// Reads conversations and the audit log, changes nothing.
    Compliance,
    /// Runs the organisation, reads no conversation.
    Admin,
}

impl Role {
    /// Every role.
    pub const ALL: [Self; 4] = [Self::Agent, Self::Supervisor, Self::Compliance, Self::Admin];

    /// Its id in the policies and in records.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Agent => "agent",
            Self::Supervisor => "supervisor",
            Self::Compliance => "compliance",
            Self::Admin => "admin",
        }
    }

    const fn bit(self) -> u8 {
        1 << self as u8
    }
}

/// A set of roles.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Roles(u8);

impl Roles {
    /// Whether this role is among them.
    #[must_use]
    pub const fn contains(self, role: Role) -> bool {
        self.0 & role.bit() != 0
    }

    /// The roles, agent first.
    pub fn iter(self) -> impl Iterator<Item = Role> {
        Role::ALL.into_iter().filter(move |role| self.contains(*role))
    }
}

impl FromIterator<Role> for Roles {
    fn from_iter<I: IntoIterator<Item = Role>>(roles: I) -> Self {
        Self(roles.into_iter().fold(0, |bits, role| bits | role.bit()))
    }
}

impl From<&[Role]> for Roles {
    fn from(roles: &[Role]) -> Self {
        roles.iter().copied().collect()
    }
}

impl From<Vec<Role>> for Roles {
    fn from(roles: Vec<Role>) -> Self {
        roles.into_iter().collect()
    }
}

impl From<Role> for Roles {
    fn from(role: Role) -> Self {
        Self(role.bit())
    }
}

/// Who asks, as the session knows them. Cheap to clone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Principal {
    /// The person.
    pub person: PersonId,
    /// What they are trusted with.
    pub roles: Roles,
    /// The regions whose keys they were given.
    pub regions: Arc<[Region]>,
    /// The queues that they work in; `None` is all.
    pub queues: Option<Arc<[QueueId]>>,
    /// Seconds since they last showed a factor (in the grace period of a role: their passphrase); `None` is never.
    pub factor_age_s: Option<i64>,
    /// Whether they have enrolled a second factor.
    pub enrolled: bool,
    /// Whether they have to enrol one before anything else.
    pub must_enrol: bool,
}

impl Principal {
    /// A person with these roles in these regions, in all queues, who has shown no factor.
    pub fn new(person: PersonId, roles: impl Into<Roles>, regions: impl IntoIterator<Item = Region>) -> Self {
        Self {
            person,
            roles: roles.into(),
            regions: regions.into_iter().collect(),
            queues: None,
            factor_age_s: None,
            enrolled: false,
            must_enrol: false,
        }
    }

    /// The same person, held to these queues.
    #[must_use]
    pub fn in_queues(self, queues: impl IntoIterator<Item = QueueId>) -> Self {
        Self { queues: Some(queues.into_iter().collect()), ..self }
    }

    /// The same person, who showed a factor so many seconds ago.
    #[must_use]
    pub fn with_factor_age(self, seconds: i64) -> Self {
        Self { factor_age_s: Some(seconds), ..self }
    }

    /// The programme itself: nobody, with no role anywhere.
    pub(crate) fn programme() -> Self {
        Self::new(PersonId(0), Roles::default(), [])
    }
}
