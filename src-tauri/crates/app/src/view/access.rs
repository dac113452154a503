//! Roles, what they come to, and why somebody may or may not.

use std::collections::BTreeMap;

use kernel::Timestamp;
use policy::{CellVerdict, Role};
use serde::Serialize;
use ts_rs::TS;

/// A role.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RoleView {
    pub role: Role,
    /// None for a built-in one: its name is the Fluent message `role-<id>`.
    pub name: Option<String>,
    pub built_in: bool,
    /// The built-in role that one of the organisation's own started from.
    pub based_on: Option<Role>,
    /// The permissions that it has as a whole.
    pub permissions: Vec<String>,
    /// Minutes without an act after which a session ends.
    pub idle_min: u32,
    /// Minutes after which it ends however busy it is.
    pub absolute_min: u32,
    /// A second factor is needed from then on; none is never.
    pub factor_from: Option<Timestamp>,
    /// Days after taking up the role within which a fresh passphrase counts instead.
    pub grace_days: u32,
    /// Whether it may only be given until a date.
    pub needs_end: bool,
    /// How many people hold it.
    pub people: u32,
}

/// A permission with its acts.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PermissionView {
    pub permission: String,
    pub actions: Vec<String>,
}

/// All roles, and what they can be made of.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RolesView {
    pub roles: Vec<RoleView>,
    pub permissions: Vec<PermissionView>,
    /// SHA-256 over the policies in force, in hexadecimal.
    pub policy_set: String,
}

/// What a role comes to for one act.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Cell {
    pub verdict: CellVerdict,
    /// Fluent `access-condition-<code>`: `own`, `step-up`, `four-eyes`, `oneself`, `own-region`, `own-queues`,
    /// `own-languages`.
    pub conditions: Vec<String>,
}

/// Every act by every role.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RoleMatrix {
    pub actions: Vec<String>,
    pub roles: Vec<Role>,
    /// One row an act, one cell a role.
    pub cells: Vec<Vec<Cell>>,
}

/// What a draft changes for one act.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CellChange {
    pub action: String,
    pub before: Cell,
    pub after: Cell,
}

/// How often an act was asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CellCount {
    pub action: String,
    pub count: u32,
}

/// What a draft of a role would come to.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DraftReport {
    /// Fluent `access-fault-<code>`; with none it may be saved.
    pub faults: Vec<String>,
    /// Against the role as it is, or against the one that a new role starts from.
    pub changes: Vec<CellChange>,
    /// Whether it permits something that the role which it starts from does not: a second person must agree.
    pub more_permissive: bool,
    /// How many of the recent decisions of the log would be the same.
    pub same: u32,
    pub newly_permitted: Vec<CellCount>,
    pub newly_forbidden: Vec<CellCount>,
    /// The draft's own, in the order of the matrix.
    pub cells: Vec<Cell>,
}

/// Whether a policy permits or forbids.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Effect {
    Permit,
    Forbid,
}

/// A policy that bears on an answer.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Deciding {
    pub policy: String,
    pub effect: Effect,
    /// The code that a denial by it gives; none for one that permits without a condition.
    pub reason: Option<String>,
}

/// Something that would have to change.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Missing {
    /// Fluent `access-missing-<code>`.
    pub code: String,
    pub args: BTreeMap<String, String>,
}

/// Why somebody may or may not.
#[derive(Debug, Clone, Serialize, TS)]
pub struct WhyView {
    pub permitted: bool,
    /// Whether a role of theirs permits it, were it not for what stands in the way.
    pub role_permits: bool,
    pub deciding: Vec<Deciding>,
    /// All that would have to change, together.
    pub missing: Vec<Missing>,
    pub policy_set: String,
    /// Under which number of the organisation's log the question was recorded.
    pub record: Option<String>,
    /// How long the decision took, in microseconds.
    pub micros: u32,
}

/// How a customer is reached, for a minute.
#[derive(Debug, Clone, Serialize, TS)]
pub struct UnmaskedView {
    pub values: Vec<String>,
    pub until: Timestamp,
}
