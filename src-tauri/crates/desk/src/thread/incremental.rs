//! One message after the other: which conversation does it belong to?
//!
//! Two messages belong together when a chain of these links leads from one to the other:
//!
//! 1. one names the other's id, or both name the same id, be that message here or not;
//! 2. they have the same correspondent and base subject, and one of the two is marked as a reply or forwarded.
//!
//! Both are properties of two messages and of nothing else, so what belongs together does not depend on the order in
//! which the messages come. Against RFC 5256 in one go ([`super::batch`]) this differs on purpose:
//!
//! - The RFC joins by subject whoever wrote; here the correspondent must be the same, because two customers who both
//!   write "My order" must never read each other's mail.
//! - The RFC joins two messages with one subject even if neither is a reply; here a customer who writes "Invoice" every
//!   month starts a conversation each time.
//! - The RFC looks at the subject of a thread's root only, which changes as older messages come in; here every reply's
//!   subject counts.
//! - Where messages contradict each other about who follows whom, the RFC keeps the first link that it meets and drops
//!   the others, so that its result depends on the order; here every link counts.

use std::collections::{BTreeSet, HashMap};
use std::hash::Hash;

use kernel::Timestamp;

use super::subject::{Prefixes, base_subject};

/// So many references of one message count: its first, and its last ones. More than that is an attack or an accident.
const MOST_REFERENCES: usize = 64;

/// By what a message is found and finds others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Keys {
    /// Its own id, if it has one, and the ids that it follows, each once. Any conversation that knows one of them is
    /// its own.
    pub ids: Vec<String>,
    /// What joins by subject; `None` when the subject is empty or the correspondent is not known.
    pub subject: Option<SubjectKey>,
}

/// By what a message joins others of the same subject.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubjectKey {
    /// The correspondent and the base subject as one text.
    pub text: String,
    /// Whether the message is marked as a reply. A reply finds every conversation with this text; another message finds
    /// only those with a reply of this text among them.
    pub is_reply: bool,
}

impl Keys {
    /// The keys of a message. `correspondent` says who is written with, as addresses are compared
    /// ([`crate::address::key`]): the customer whichever way the message goes, or the list.
    #[must_use]
    pub fn of(message_id: Option<&str>, references: &[String], subject: &str, correspondent: Option<&str>) -> Self {
        let mut ids: Vec<String> = Vec::with_capacity(references.len().min(MOST_REFERENCES) + 1);
        let left_out = references.len().saturating_sub(MOST_REFERENCES);
        let counted =
            references.iter().enumerate().filter(|(at, _)| *at == 0 || *at > left_out).map(|(_, id)| id.as_str());
        for id in message_id.into_iter().chain(counted).filter(|id| !id.is_empty()) {
            if !ids.iter().any(|known| known == id) {
                ids.push(id.to_owned());
            }
        }
        let subject = correspondent.and_then(|correspondent| {
            let base = base_subject(subject, Prefixes::AllLanguages);
            (!base.text.is_empty())
                .then(|| SubjectKey { text: format!("{correspondent}\n{}", base.text), is_reply: base.is_reply })
        });
        Self { ids, subject }
    }
}

/// A conversation to which a message could go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Candidate<C> {
    /// The conversation.
    pub conversation: C,
    /// When its first message was sent.
    pub began: Timestamp,
}

/// Where a message goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Placement<C> {
    /// Into a conversation of its own.
    New,
    /// Into this one.
    Into(C),
    /// Into this one, which takes in the others as well: the message shows that they are one.
    Join {
        /// The conversation that stays.
        into: C,
        /// Those that end in it, in order.
        from: Vec<C>,
    },
}

/// Chooses among all conversations that a message's keys have found: the one that began first stays, and among equals
/// the one with the smaller id.
pub fn place<C: Copy + Ord>(found: impl IntoIterator<Item = Candidate<C>>) -> Placement<C> {
    let found: Vec<Candidate<C>> = found.into_iter().collect();
    let Some(first) = found.iter().min_by_key(|candidate| (candidate.began, candidate.conversation)) else {
        return Placement::New;
    };
    let into = first.conversation;
    let others: BTreeSet<C> =
        found.iter().map(|candidate| candidate.conversation).filter(|other| *other != into).collect();
    if others.is_empty() { Placement::Into(into) } else { Placement::Join { into, from: others.into_iter().collect() } }
}

/// Keys and the conversations that have them, in memory: what a table does for a vault.
#[derive(Debug, Clone)]
pub struct Threads<C> {
    by_id: HashMap<String, C>,
    by_subject: HashMap<String, Subject<C>>,
    /// Where a conversation went that ended in another, and when each began.
    moved: HashMap<C, C>,
    began: HashMap<C, Timestamp>,
}

#[derive(Debug, Clone)]
struct Subject<C> {
    has_reply: bool,
    conversations: BTreeSet<C>,
}

impl<C> Default for Threads<C> {
    fn default() -> Self {
        Self { by_id: HashMap::new(), by_subject: HashMap::new(), moved: HashMap::new(), began: HashMap::new() }
    }
}

impl<C: Copy + Ord + Hash> Threads<C> {
    /// The conversations that the keys of a message find, each once.
    #[must_use]
    pub fn find(&self, keys: &Keys) -> Vec<Candidate<C>> {
        let mut found: BTreeSet<C> =
            keys.ids.iter().filter_map(|id| self.by_id.get(id)).map(|at| self.now(*at)).collect();
        if let Some(key) = &keys.subject
            && let Some(subject) = self.by_subject.get(&key.text)
            && (key.is_reply || subject.has_reply)
        {
            found.extend(subject.conversations.iter().map(|at| self.now(*at)));
        }
        let began = |conversation: C| self.began.get(&conversation).copied().unwrap_or_default();
        found.into_iter().map(|conversation| Candidate { conversation, began: began(conversation) }).collect()
    }

    /// Takes a message in; `new` is the id of a conversation for it if it starts one. Gives the placement.
    pub fn take(&mut self, keys: &Keys, sent: Timestamp, new: C) -> Placement<C> {
        let placement = place(self.find(keys));
        let (into, from) = match &placement {
            Placement::New => (new, [].as_slice()),
            Placement::Into(into) => (*into, [].as_slice()),
            Placement::Join { into, from } => (*into, from.as_slice()),
        };
        for other in from {
            self.moved.insert(*other, into);
        }
        let earlier = from.iter().filter_map(|other| self.began.remove(other)).min();
        let began = self.began.entry(into).or_insert(sent);
        *began = (*began).min(sent).min(earlier.unwrap_or(sent));
        for id in &keys.ids {
            self.by_id.insert(id.clone(), into);
        }
        if let Some(key) = &keys.subject {
            let new = || Subject { has_reply: false, conversations: BTreeSet::new() };
            let subject = self.by_subject.entry(key.text.clone()).or_insert_with(new);
            subject.has_reply |= key.is_reply;
            subject.conversations.insert(into);
        }
        placement
    }

    /// The conversation as which this one goes on.
    #[must_use]
    pub fn now(&self, conversation: C) -> C {
        let mut now = conversation;
        while let Some(next) = self.moved.get(&now) {
            now = *next;
        }
        now
    }
}

#[cfg(test)]
mod tests;
