//! One decision for many rows.

use std::sync::Arc;

use kernel::{QueueId, Region};
use rustc_hash::FxHashMap;

use crate::permit::Verdict;
use crate::resource::Shape;
use crate::{Action, ConversationFacts, Ownership, Policies, Principal};

impl Policies {
    /// A filter for the conversations of a region: which of them may this person do this to?
    #[must_use]
    pub fn row_filter<'a>(&'a self, principal: &'a Principal, action: Action, region: Region) -> RowFilter<'a> {
        RowFilter { policies: self, principal, action, region, seen: FxHashMap::default(), last: None }
    }
}

/// Decides row by row, but evaluates once for every distinct pair of queue and ownership: that is all of a conversation
/// that a policy can see within one region.
#[derive(Debug)]
pub struct RowFilter<'a> {
    policies: &'a Policies,
    principal: &'a Principal,
    action: Action,
    region: Region,
    seen: FxHashMap<(Option<QueueId>, Ownership), bool>,
    last: Option<((Option<QueueId>, Ownership), bool)>,
}

impl RowFilter<'_> {
    /// Whether the act is permitted on a conversation with these facts.
    pub fn permits(&mut self, facts: &ConversationFacts) -> bool {
        self.permits_shape(facts.queue, Ownership::of(facts.owner, self.principal.person))
    }

    /// The same for a queue and an ownership: what a query turns into its own condition.
    pub fn permits_shape(&mut self, queue: Option<QueueId>, ownership: Ownership) -> bool {
        let key = (queue, ownership);
        match self.last {
            Some((last, permitted)) if last == key => return permitted,
            _ => {}
        }
        let (policies, principal, action, region) = (self.policies, self.principal, self.action, self.region);
        let permitted = *self.seen.entry(key).or_insert_with(|| {
            let verdict: Arc<Verdict> =
                policies.verdict(principal, action, Shape::Conversation { region, queue, ownership });
            verdict.permitted
        });
        self.last = Some((key, permitted));
        permitted
    }
}
