//! Which policies can bear on a request at all.
//!
//! Cedar looks at every policy of a set for every request. The scope of a policy (act, role, kind of thing) says beforehand
//! where it can never be satisfied; leaving it out there changes neither the decision nor the reasons. A test holds that.

use std::sync::{Arc, PoisonError, RwLock};

use cedar_policy::{
    ActionConstraint, Effect, Entities, EntityUid, Policy, PolicySet, PrincipalConstraint, ResourceConstraint, Schema,
};
use rustc_hash::FxHashMap;

use crate::evaluate::Vocabulary;
use crate::resource::Kind;
use crate::{Action, PolicyError, Role, Roles};

#[derive(Debug)]
struct Entry {
    policy: Policy,
    /// The role that the policy is for; `None` is anybody.
    role: Option<Role>,
    /// Kinds of things that it can be about, as bits.
    kinds: u8,
}

/// The policies of one request's scope.
#[derive(Debug, Default)]
pub(crate) struct Slice {
    pub(crate) all: PolicySet,
    pub(crate) permits: PolicySet,
}

/// Policies by act, and the sets that were made of them.
#[derive(Debug)]
pub(crate) struct Index {
    by_action: Vec<Vec<Entry>>,
    applicable: Vec<u8>,
    slices: RwLock<FxHashMap<(Action, Kind, Roles), Arc<Slice>>>,
}

impl Index {
    pub(crate) fn new(schema: &Schema, words: &Vocabulary, policies: &PolicySet) -> Result<Self, PolicyError> {
        let groups = schema.action_entities().map_err(|error| PolicyError::Schema(error.to_string()))?;
        let mut by_action = Vec::with_capacity(Action::ALL.len());
        let mut applicable = Vec::with_capacity(Action::ALL.len());
        for action in Action::ALL {
            let (uid, _) = words.action(*action).ok_or_else(|| PolicyError::Unknown(action.to_string()))?;
            let entry = |policy: &Policy| Entry {
                policy: policy.clone(),
                role: role(policy, words),
                kinds: kinds(policy, words),
            };
            by_action.push(policies.policies().filter(|policy| is_for(policy, uid, &groups)).map(entry).collect());
            let types: Vec<_> = schema.resources_for_action(uid).into_iter().flatten().collect();
            let applies = |kind: &&Kind| words.kind(**kind).is_some_and(|name| types.contains(&name));
            applicable.push(Kind::ALL.iter().filter(applies).fold(0, |bits, kind| bits | kind.bit()));
        }
        Ok(Self { by_action, applicable, slices: RwLock::default() })
    }

    /// Whether the schema knows this act on this kind of thing.
    pub(crate) fn applies(&self, action: Action, kind: Kind) -> bool {
        self.applicable.get(action as usize).is_some_and(|kinds| kinds & kind.bit() != 0)
    }

    /// The policies that can bear on this act, on this kind of thing, by somebody with these roles.
    pub(crate) fn slice(&self, action: Action, kind: Kind, roles: Roles) -> Arc<Slice> {
        let key = (action, kind, roles);
        if let Some(slice) = self.slices.read().unwrap_or_else(PoisonError::into_inner).get(&key) {
            return Arc::clone(slice);
        }
        let slice = Arc::new(self.cut(action, kind, roles));
        self.slices.write().unwrap_or_else(PoisonError::into_inner).insert(key, Arc::clone(&slice));
        slice
    }

    fn cut(&self, action: Action, kind: Kind, roles: Roles) -> Slice {
        let mut slice = Slice::default();
        for entry in self.by_action.get(action as usize).into_iter().flatten() {
            let reaches = entry.role.is_none_or(|role| roles.contains(role));
            if !reaches || entry.kinds & kind.bit() == 0 {
                continue;
            }
            // Ids are known to differ since loading, so that adding cannot fail.
            let _ = slice.all.add(entry.policy.clone());
            if entry.policy.effect() == Effect::Permit {
                let _ = slice.permits.add(entry.policy.clone());
            }
        }
        slice
    }
}

fn is_for(policy: &Policy, action: &EntityUid, groups: &Entities) -> bool {
    let within = |group: &EntityUid| group == action || groups.is_ancestor_of(group, action);
    match policy.action_constraint() {
        ActionConstraint::Any => true,
        ActionConstraint::Eq(uid) => uid == *action,
        ActionConstraint::In(uids) => uids.iter().any(within),
    }
}

fn role(policy: &Policy, words: &Vocabulary) -> Option<Role> {
    match policy.principal_constraint() {
        PrincipalConstraint::In(uid) | PrincipalConstraint::IsIn(_, uid) => {
            Role::ALL.into_iter().find(|role| words.role(*role) == Some(&uid))
        }
        PrincipalConstraint::Any | PrincipalConstraint::Eq(_) | PrincipalConstraint::Is(_) => None,
    }
}

fn kinds(policy: &Policy, words: &Vocabulary) -> u8 {
    match policy.resource_constraint() {
        ResourceConstraint::Is(name) | ResourceConstraint::IsIn(name, _) => {
            let same = |kind: &Kind| words.kind(*kind) == Some(&name);
            Kind::ALL.into_iter().filter(same).fold(0, |bits, kind| bits | kind.bit())
        }
        ResourceConstraint::Any | ResourceConstraint::In(_) | ResourceConstraint::Eq(_) => u8::MAX,
    }
}
