//! Which policies can bear on a request at all.
//!
//! Cedar looks at every policy of a set for every request. The scope of a policy (act, role, kind of thing) says beforehand
//! where it can never be satisfied, and where it always is: there only its conditions are left to be evaluated. Neither changes
//! the decision or the reasons, and a test holds that.

use std::sync::Arc;

use cedar_policy::{
    ActionConstraint, Effect, Entities, EntityUid, Policy, PolicySet, PrincipalConstraint, ResourceConstraint, Schema,
};
use serde_json::{Value, json};

use crate::evaluate::{Rules, Vocabulary};
use crate::kept::Kept;
use crate::resource::Kind;
use crate::{Action, PolicyError, Role, Roles};

/// Slices kept at most: more than there are acts, kinds that they apply to, and sets of roles.
const SLICES: usize = 4_096;

#[derive(Debug)]
struct Entry {
    /// The policy without the scope that the index has looked at.
    policy: Policy,
    look_at_action: bool,
    /// The role that the policy is for; `None` is anybody.
    role: Option<Role>,
    /// Kinds of things that it can be about, as bits.
    kinds: u16,
}

/// The policies of one request's scope.
#[derive(Debug, Default)]
pub(crate) struct Slice {
    pub(crate) all: Rules,
    pub(crate) permits: Rules,
}

/// Policies by act, and the sets that were made of them.
#[derive(Debug)]
pub(crate) struct Index {
    by_action: Vec<Vec<Entry>>,
    applicable: Vec<u16>,
    /// The groups that each act is in.
    groups: Vec<Vec<String>>,
    slices: Kept<(Action, Kind, Roles), Slice>,
}

impl Index {
    pub(crate) fn new(schema: &Schema, words: &Vocabulary, policies: &PolicySet) -> Result<Self, PolicyError> {
        let groups = schema.action_entities().map_err(|error| PolicyError::Schema(error.to_string()))?;
        let mut by_action = Vec::with_capacity(Action::ALL.len());
        let mut applicable = Vec::with_capacity(Action::ALL.len());
        let mut groups_of = Vec::with_capacity(Action::ALL.len());
        let bare: Vec<_> = policies.policies().map(|policy| strip(policy, words)).collect::<Result<_, _>>()?;
        for action in Action::ALL {
            let (uid, _) = words.action(*action).ok_or_else(|| PolicyError::Unknown(action.to_string()))?;
            let entry = |(policy, (bare, look_at_action)): (&Policy, &(Policy, bool))| Entry {
                policy: bare.clone(),
                look_at_action: *look_at_action,
                role: role(policy, words),
                kinds: kinds(policy, words),
            };
            let here = policies.policies().zip(&bare).filter(|(policy, _)| is_for(policy, uid, &groups));
            by_action.push(here.map(entry).collect());
            let types: Vec<_> = schema.resources_for_action(uid).into_iter().flatten().collect();
            let applies = |kind: &&Kind| words.kind(**kind).is_some_and(|name| types.contains(&name));
            let above = groups.ancestors(uid).into_iter().flatten();
            groups_of.push(above.map(|group| group.id().unescaped().to_owned()).collect());
            applicable.push(Kind::ALL.iter().filter(applies).fold(0, |bits, kind| bits | kind.bit()));
        }
        Ok(Self { by_action, applicable, groups: groups_of, slices: Kept::new(SLICES) })
    }

    /// Whether the schema knows this act on this kind of thing.
    pub(crate) fn applies(&self, action: Action, kind: Kind) -> bool {
        self.applicable.get(action as usize).is_some_and(|kinds| kinds & kind.bit() != 0)
    }

    /// Whether a policy for this role permits the act without a condition.
    pub(crate) fn permits_outright(&self, role: Role, action: Action) -> bool {
        let entries = self.by_action.get(action as usize).into_iter().flatten();
        let mut permits = entries.filter(|entry| entry.role == Some(role) && entry.policy.effect() == Effect::Permit);
        permits.any(|entry| !entry.policy.has_non_scope_constraint())
    }

    /// Whether an act is in a group of the schema.
    pub(crate) fn is_in_group(&self, action: Action, group: &str) -> bool {
        self.groups.get(action as usize).is_some_and(|groups| groups.iter().any(|known| known == group))
    }

    /// The policies that can bear on this act, on this kind of thing, by somebody with these roles.
    pub(crate) fn slice(&self, action: Action, kind: Kind, roles: &Roles) -> Arc<Slice> {
        self.slices.get((action, kind, roles.clone()), |_| self.cut(action, kind, roles))
    }

    fn cut(&self, action: Action, kind: Kind, roles: &Roles) -> Slice {
        let mut slice = Slice::default();
        for entry in self.by_action.get(action as usize).into_iter().flatten() {
            let reaches = entry.role.is_none_or(|role| roles.contains(role));
            if !reaches || entry.kinds & kind.bit() == 0 {
                continue;
            }
            slice.all.add(entry);
            if entry.policy.effect() == Effect::Permit {
                slice.permits.add(entry);
            }
        }
        slice
    }
}

impl Rules {
    fn add(&mut self, entry: &Entry) {
        // Ids are known to differ since loading, so that adding cannot fail.
        let added = self.policies.add(entry.policy.clone());
        debug_assert!(added.is_ok());
        self.look_at_action |= entry.look_at_action;
    }
}

/// The policy with as much of its scope taken away as [`Index::cut`] looks at by itself, and whether what is left asks for
/// the act.
fn strip(policy: &Policy, words: &Vocabulary) -> Result<(Policy, bool), PolicyError> {
    let invalid = |error: &dyn std::fmt::Display| PolicyError::Invalid(error.to_string());
    let mut form = policy.to_json().map_err(|error| invalid(&error))?;
    let person = words.kind(Kind::Person);
    let principal = match policy.principal_constraint() {
        PrincipalConstraint::Any => true,
        PrincipalConstraint::Is(name) => Some(&name) == person,
        PrincipalConstraint::In(_) => role(policy, words).is_some(),
        PrincipalConstraint::IsIn(name, _) => Some(&name) == person && role(policy, words).is_some(),
        PrincipalConstraint::Eq(_) => false,
    };
    let resource = matches!(policy.resource_constraint(), ResourceConstraint::Any | ResourceConstraint::Is(_));
    let look_at_action = form.get("conditions").is_some_and(mentions_action);
    for (part, covered) in [("action", true), ("principal", principal), ("resource", resource)] {
        if let (true, Some(scope)) = (covered, form.get_mut(part)) {
            *scope = json!({ "op": "All" });
        }
    }
    let bare = Policy::from_json(Some(policy.id().clone()), form).map_err(|error| invalid(&error))?;
    Ok((bare, look_at_action))
}

fn mentions_action(value: &Value) -> bool {
    match value {
        Value::Object(fields) => {
            fields.get("Var").is_some_and(|name| name == "action") || fields.values().any(mentions_action)
        }
        Value::Array(items) => items.iter().any(mentions_action),
        _ => false,
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

/// The role that a policy is for; `None` is anybody.
pub(crate) fn role(policy: &Policy, words: &Vocabulary) -> Option<Role> {
    match policy.principal_constraint() {
        PrincipalConstraint::In(uid) | PrincipalConstraint::IsIn(_, uid) => words.role(&uid),
        PrincipalConstraint::Any | PrincipalConstraint::Eq(_) | PrincipalConstraint::Is(_) => None,
    }
}

fn kinds(policy: &Policy, words: &Vocabulary) -> u16 {
    match policy.resource_constraint() {
        ResourceConstraint::Is(name) | ResourceConstraint::IsIn(name, _) => {
            let same = |kind: &Kind| words.kind(*kind) == Some(&name);
            Kind::ALL.into_iter().filter(same).fold(0, |bits, kind| bits | kind.bit())
        }
        ResourceConstraint::Any | ResourceConstraint::In(_) | ResourceConstraint::Eq(_) => u16::MAX,
    }
}
