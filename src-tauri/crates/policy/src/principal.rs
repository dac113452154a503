//! Who asks.

use std::sync::Arc;

use kernel::{PersonId, QueueId, Region};

use crate::Roles;

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
