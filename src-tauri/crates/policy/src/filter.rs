//! One decision for many rows.

use kernel::Region;
use rustc_hash::FxHashMap;

use crate::resource::Shape;
use crate::{Action, ConversationFacts, Policies, Principal};

impl Policies {
    /// A filter for the conversations of a region: which of them may this person do this to?
    #[must_use]
    pub fn row_filter<'a>(&'a self, principal: &'a Principal, action: Action, region: Region) -> RowFilter<'a> {
        RowFilter { policies: self, principal, action, region, seen: FxHashMap::default(), last: None }
    }
}

/// Decides row by row, but evaluates once for every distinct queue, language and ownership: that is all of a conversation
/// that a policy can see within one region.
#[derive(Debug)]
pub struct RowFilter<'a> {
    policies: &'a Policies,
    principal: &'a Principal,
    action: Action,
    region: Region,
    seen: FxHashMap<Shape, bool>,
    last: Option<(Shape, bool)>,
}

impl RowFilter<'_> {
    /// Whether the act is permitted on a conversation with these facts.
    pub fn permits(&mut self, facts: &ConversationFacts) -> bool {
        let shape = Shape::of_conversation(self.region, *facts, self.principal.person);
        match self.last {
            Some((last, permitted)) if last == shape => return permitted,
            _ => {}
        }
        let (policies, principal, action) = (self.policies, self.principal, self.action);
        let decide = || policies.verdict(principal, action, shape).permitted;
        let permitted = *self.seen.entry(shape).or_insert_with(decide);
        self.last = Some((shape, permitted));
        permitted
    }
}
