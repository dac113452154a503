//! Who asks.

use std::sync::Arc;

use kernel::{PersonId, QueueId, Region};

use crate::{ConversationFacts, Language, Roles};

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
    /// The languages that they are held to; `None` is all.
    pub held_languages: Option<Arc<[Language]>>,
    /// Seconds since they last showed a factor (in the grace period of a role: their passphrase); `None` is never.
    pub factor_age_s: Option<i64>,
    /// Whether they have enrolled a second factor.
    pub enrolled: bool,
    /// Whether a role of theirs asks for a second factor that they have not enrolled.
    pub must_enrol: bool,
}

impl Principal {
    /// A person with these roles in these regions, in all queues and languages, who has shown no factor and need not.
    pub fn new(person: PersonId, roles: impl Into<Roles>, regions: impl IntoIterator<Item = Region>) -> Self {
        Self {
            person,
            roles: roles.into(),
            regions: regions.into_iter().collect(),
            queues: None,
            held_languages: None,
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

    /// The same person, held to these languages.
    #[must_use]
    pub fn in_languages(self, languages: impl IntoIterator<Item = Language>) -> Self {
        Self { held_languages: Some(languages.into_iter().collect()), ..self }
    }

    /// The same person, who showed a factor so many seconds ago.
    #[must_use]
    pub fn with_factor_age(self, seconds: i64) -> Self {
        Self { factor_age_s: Some(seconds), ..self }
    }

    /// The same person, whose role asks for a second factor that they have not enrolled.
    #[must_use]
    pub fn who_must_enrol(self) -> Self {
        Self { must_enrol: true, ..self }
    }

    /// Whether a conversation with these facts is theirs, or in their queues and languages. What the guards on queues and
    /// languages say of one conversation, this says for a customer's: a test holds that they agree.
    #[must_use]
    pub fn reaches(&self, facts: &ConversationFacts) -> bool {
        fn holds<T: PartialEq>(held: Option<&Arc<[T]>>, value: Option<T>) -> bool {
            held.zip(value).is_none_or(|(held, value)| held.contains(&value))
        }
        facts.owner == Some(self.person)
            || holds(self.queues.as_ref(), facts.queue) && holds(self.held_languages.as_ref(), facts.language)
    }

    /// The programme itself: nobody, with no role anywhere.
    pub(crate) fn programme() -> Self {
        Self::new(PersonId(0), Roles::default(), [])
    }
}
