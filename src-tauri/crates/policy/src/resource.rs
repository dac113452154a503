//! What is asked for.

use kernel::{PersonId, QueueId, Region, VaultName};

/// What an act touches.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Resource {
    /// The organisation: people, queues, labels, scripts, sites, and its vault.
    Organisation,
    /// A region as a whole: its lists, its search, its vault.
    Vault(Region),
    /// Conversations of one region and what of them bears on the decision. The act is permitted only when it is for each.
    Conversations {
        /// Where they are at home.
        region: Region,
        /// One entry for each; several of the same kind cost nothing.
        facts: Vec<ConversationFacts>,
    },
    /// A customer.
    Customer {
        /// Where they are at home.
        region: Region,
    },
    /// The audit log of a vault.
    Log(VaultName),
    /// One of the organisation's people.
    Person(PersonId),
}

impl Resource {
    /// One conversation.
    #[must_use]
    pub fn conversation(region: Region, owner: Option<PersonId>, queue: Option<QueueId>) -> Self {
        Self::Conversations { region, facts: vec![ConversationFacts { owner, queue }] }
    }

    /// The vault that it is kept in.
    #[must_use]
    pub const fn vault(&self) -> VaultName {
        match self {
            Self::Organisation | Self::Person(_) => VaultName::Organisation,
            Self::Vault(region) | Self::Conversations { region, .. } | Self::Customer { region } => {
                VaultName::Region(*region)
            }
            Self::Log(vault) => *vault,
        }
    }
}

/// What of a conversation bears on a decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct ConversationFacts {
    /// Whose it is.
    pub owner: Option<PersonId>,
    /// The queue that it is in.
    pub queue: Option<QueueId>,
}

/// Whose a conversation is, seen from who asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Ownership {
    /// Nobody's.
    Nobody,
    /// Theirs.
    Mine,
    /// Somebody else's.
    Another,
}

impl Ownership {
    /// Every ownership.
    pub const ALL: [Self; 3] = [Self::Nobody, Self::Mine, Self::Another];

    /// Whose it is, for this person.
    #[must_use]
    pub fn of(owner: Option<PersonId>, person: PersonId) -> Self {
        match owner {
            None => Self::Nobody,
            Some(owner) if owner == person => Self::Mine,
            Some(_) => Self::Another,
        }
    }
}

/// The type of a resource in the schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Kind {
    Organisation,
    Vault,
    Conversation,
    Customer,
    Log,
    Person,
}

impl Kind {
    pub(crate) const ALL: [Self; 6] =
        [Self::Organisation, Self::Vault, Self::Conversation, Self::Customer, Self::Log, Self::Person];

    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Organisation => "Organisation",
            Self::Vault => "Vault",
            Self::Conversation => "Conversation",
            Self::Customer => "Customer",
            Self::Log => "Log",
            Self::Person => "Person",
        }
    }

    pub(crate) const fn bit(self) -> u8 {
        1 << self as u8
    }
}

/// All that a policy can see of a resource, and so all that a decision about it can depend on.
///
/// INVARIANT: the entity that a policy looks at is made from the shape alone. Two resources of one shape get one decision,
/// which is what makes it right to keep decisions by shape.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Shape {
    Organisation,
    Vault(Region),
    Conversation { region: Region, queue: Option<QueueId>, ownership: Ownership },
    Customer(Region),
    Log(VaultName),
    Person { oneself: bool },
}

impl Shape {
    pub(crate) const fn kind(self) -> Kind {
        match self {
            Self::Organisation => Kind::Organisation,
            Self::Vault(_) => Kind::Vault,
            Self::Conversation { .. } => Kind::Conversation,
            Self::Customer(_) => Kind::Customer,
            Self::Log(_) => Kind::Log,
            Self::Person { .. } => Kind::Person,
        }
    }

    pub(crate) fn of_conversation(region: Region, facts: ConversationFacts, person: PersonId) -> Self {
        Self::Conversation { region, queue: facts.queue, ownership: Ownership::of(facts.owner, person) }
    }

    /// The distinct shapes of a resource: one, or several for a bulk act.
    pub(crate) fn of(resource: &Resource, person: PersonId) -> Shapes {
        match resource {
            Resource::Organisation => Shapes::One(Self::Organisation),
            Resource::Vault(region) => Shapes::One(Self::Vault(*region)),
            Resource::Customer { region } => Shapes::One(Self::Customer(*region)),
            Resource::Log(vault) => Shapes::One(Self::Log(*vault)),
            Resource::Person(other) => Shapes::One(Self::Person { oneself: *other == person }),
            Resource::Conversations { region, facts } => {
                let mut all = facts.iter().map(|facts| Self::of_conversation(*region, *facts, person));
                // An act on no conversation at all is decided as if on one that is nobody's.
                let first =
                    all.next().unwrap_or_else(|| Self::of_conversation(*region, ConversationFacts::default(), person));
                let mut distinct = Vec::new();
                for shape in all {
                    if shape != first && !distinct.contains(&shape) {
                        distinct.push(shape);
                    }
                }
                if distinct.is_empty() {
                    Shapes::One(first)
                } else {
                    distinct.insert(0, first);
                    Shapes::Many(distinct)
                }
            }
        }
    }
}

pub(crate) enum Shapes {
    One(Shape),
    Many(Vec<Shape>),
}
