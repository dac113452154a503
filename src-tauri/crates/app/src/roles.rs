//! The organisation's roles: how they are kept, and the policies that they come to.

use std::collections::BTreeMap;

use policy::{CustomRole, Permission, Policies, Role};
use store::role::Row;
use store::{Snapshot, Tx};

use crate::error::{Error, Result};
use crate::role_rules::{RoleRules, SETTING};

/// More policies than these are never in force at once: a decision looks at all that can bear on it.
pub(crate) const MOST_POLICIES: usize = 100;

/// Whether every one of these roles exists.
///
/// # Errors
/// `role-unknown`.
pub(crate) fn check_known(policies: &Policies, roles: &[Role]) -> Result<()> {
    if roles.iter().all(|role| policies.knows(*role)) { Ok(()) } else { Err(Error::User("role-unknown")) }
}

/// The policies that the shipped ones and these roles come to.
///
/// A role that was kept was validated before. If the shipped policies have changed since so that it no longer is valid, the
/// organisation goes on without its own roles: they only permit, so that nothing is permitted that should not be.
pub(crate) fn in_force(before: &Policies, rows: &[Row]) -> Result<Policies> {
    let custom: Vec<_> = rows.iter().map(|row| custom(before, row)).collect();
    let fall_back = |error| {
        crate::error::incident(&format!("the roles of the organisation are not in force: {error}"));
        Policies::load_embedded()
    };
    Policies::load_with(&custom).or_else(fall_back).map_err(|_| Error::Malformed("policies"))
}

/// A role as a policy is made of it. A permission that this version does not know permits nothing.
pub(crate) fn custom(policies: &Policies, row: &Row) -> CustomRole {
    CustomRole {
        role: row.role,
        purpose: policies.purpose_of(row.based_on),
        permissions: row.permissions.iter().filter_map(|word| word.parse().ok()).collect(),
    }
}

/// The permissions that a role has, as words.
pub(crate) fn permissions(policies: &Policies, role: Role) -> Vec<String> {
    policies.permissions_of(role).iter().map(Permission::to_string).collect()
}

/// What the organisation has set for the sessions of its roles.
pub(crate) fn rules(snapshot: &Snapshot<'_>) -> Result<BTreeMap<String, RoleRules>> {
    match store::setting::get(snapshot, SETTING)? {
        Some(json) => serde_json::from_str(&json).map_err(|_| Error::Malformed("role rules")),
        None => Ok(BTreeMap::new()),
    }
}

/// Sets for the sessions of a role what is set; none takes it back.
pub(crate) fn keep_rules(tx: &mut Tx<'_>, role: Role, set: Option<RoleRules>) -> Result<()> {
    let mut all = rules(tx)?;
    match set {
        Some(rules) => drop(all.insert(role.to_string(), rules)),
        None => drop(all.remove(role.as_str())),
    }
    let json = serde_json::to_string(&all).map_err(|_| Error::Malformed("role rules"))?;
    Ok(store::setting::put(tx, SETTING, &json)?)
}
