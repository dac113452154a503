//! What is asked for.

use kernel::{PersonId, QueueId, Region, VaultName};

use crate::{Language, Principal};

/// What an act touches.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Resource {
    /// The organisation: people, queues, labels, scripts, sites, and its vault.
    Organisation,
    /// A region as a whole: its lists, its search, its vault.
    Vault(Region),
    /// An import of mail as a whole.
    Import {
        /// Where it is at home.
        region: Region,
        /// Whether something in it is under a legal hold.
        held: bool,
    },
    /// Conversations of one region and what of them bears on the decision. The act is permitted only when it is for each.
    Conversations {
        /// Where they are at home.
        region: Region,
        /// One entry for each; several of the same kind cost nothing.
        facts: Vec<ConversationFacts>,
    },
    /// Customers of one region, with what of their conversations bears on the decision.
    Customers {
        /// Where they are at home.
        region: Region,
        /// One entry for each customer, and in it one for each of their conversations.
        each: Vec<Vec<ConversationFacts>>,
    },
    /// The audit log of a vault.
    Log(VaultName),
    /// One of the organisation's people.
    Person(PersonId),
    /// A request that a second person decides.
    Approval {
        /// Who made it.
        requested_by: PersonId,
        /// Whom it is about, where it is about somebody.
        about: Option<PersonId>,
    },
}

impl Resource {
    /// One conversation, in no language that is known.
    #[must_use]
    pub fn conversation(region: Region, owner: Option<PersonId>, queue: Option<QueueId>) -> Self {
        Self::Conversations { region, facts: vec![ConversationFacts { owner, queue, language: None }] }
    }

    /// A customer whom everybody of the region may see.
    #[must_use]
    pub fn customer(region: Region) -> Self {
        Self::Customers { region, each: vec![vec![ConversationFacts::default()]] }
    }

    /// The vault that it is kept in.
    #[must_use]
    pub const fn vault(&self) -> VaultName {
        match self {
            Self::Organisation | Self::Person(_) | Self::Approval { .. } => VaultName::Organisation,
            Self::Vault(region)
            | Self::Import { region, .. }
            | Self::Conversations { region, .. }
            | Self::Customers { region, .. } => VaultName::Region(*region),
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
    /// The language that it is in, where that was recognised.
    pub language: Option<Language>,
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
    Import,
    Conversation,
    Customer,
    Log,
    Person,
    Approval,
}

impl Kind {
    pub(crate) const ALL: [Self; 8] = [
        Self::Organisation,
        Self::Vault,
        Self::Import,
        Self::Conversation,
        Self::Customer,
        Self::Log,
        Self::Person,
        Self::Approval,
    ];

    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Organisation => "Organisation",
            Self::Vault => "Vault",
            Self::Import => "Import",
            Self::Conversation => "Conversation",
            Self::Customer => "Customer",
            Self::Log => "Log",
            Self::Person => "Person",
            Self::Approval => "Approval",
        }
    }

    pub(crate) const fn bit(self) -> u16 {
        1 << self as u16
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
    Import { region: Region, held: bool },
    Conversation { region: Region, queue: Option<QueueId>, language: Option<Language>, ownership: Ownership },
    Customer { region: Region, within: bool },
    Log(VaultName),
    Person { oneself: bool },
    Approval { own: bool },
}

impl Shape {
    pub(crate) const fn kind(self) -> Kind {
        match self {
            Self::Organisation => Kind::Organisation,
            Self::Vault(_) => Kind::Vault,
            Self::Import { .. } => Kind::Import,
            Self::Conversation { .. } => Kind::Conversation,
            Self::Customer { .. } => Kind::Customer,
            Self::Log(_) => Kind::Log,
            Self::Person { .. } => Kind::Person,
            Self::Approval { .. } => Kind::Approval,
        }
    }

    /// The region that it is at home in.
    pub(crate) const fn region(self) -> Option<Region> {
        match self {
            Self::Vault(region)
            | Self::Import { region, .. }
            | Self::Conversation { region, .. }
            | Self::Customer { region, .. } => Some(region),
            Self::Log(vault) => vault.region(),
            Self::Organisation | Self::Person { .. } | Self::Approval { .. } => None,
        }
    }

    pub(crate) fn of_conversation(region: Region, facts: ConversationFacts, person: PersonId) -> Self {
        let ConversationFacts { owner, queue, language } = facts;
        Self::Conversation { region, queue, language, ownership: Ownership::of(owner, person) }
    }

    /// The distinct shapes of a resource: one, or several for a bulk act.
    pub(crate) fn of(resource: &Resource, principal: &Principal) -> Shapes {
        let person = principal.person;
        let (region, facts) = match resource {
            Resource::Conversations { region, facts } => (*region, facts),
            Resource::Organisation => return Shapes::One(Self::Organisation),
            Resource::Vault(region) => return Shapes::One(Self::Vault(*region)),
            Resource::Import { region, held } => return Shapes::One(Self::Import { region: *region, held: *held }),
            Resource::Customers { region, each } => {
                // Who has no conversation is for those who are held to nothing.
                let is_within = |all: &Vec<ConversationFacts>| match all.as_slice() {
                    [] => principal.queues.is_none() && principal.held_languages.is_none(),
                    all => all.iter().any(|facts| principal.reaches(facts)),
                };
                let within = each.iter().all(is_within);
                return Shapes::One(Self::Customer { region: *region, within });
            }
            Resource::Log(vault) => return Shapes::One(Self::Log(*vault)),
            Resource::Person(other) => return Shapes::One(Self::Person { oneself: *other == person }),
            Resource::Approval { requested_by, about } => {
                return Shapes::One(Self::Approval { own: *requested_by == person || *about == Some(person) });
            }
        };
        let mut all = facts.iter().map(|facts| Self::of_conversation(region, *facts, person));
        // An act on no conversation at all is decided as if on one that is nobody's.
        let first = all.next().unwrap_or_else(|| Self::of_conversation(region, ConversationFacts::default(), person));
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

pub(crate) enum Shapes {
    One(Shape),
    Many(Vec<Shape>),
}

impl From<Shapes> for Vec<Shape> {
    fn from(shapes: Shapes) -> Self {
        match shapes {
            Shapes::One(shape) => vec![shape],
            Shapes::Many(shapes) => shapes,
        }
    }
}
