//! May they? Every act is asked for here, and only here can a [`Permit`] be made.
//!
//! The rules are Cedar policies under `policies/`, embedded and strictly validated when they are loaded: roles permit,
//! residency and guards forbid, and a forbid always wins. A decision looks at who asks, the act, the shape of what it
//! touches, and whether a factor is fresh; decisions are kept by exactly that. The files about regions and regimes are
//! read here too.
//!
//! It deliberately does no I/O, knows no session and no row, decides nothing by itself in Rust but the explicit list of
//! [`SystemAct`]s, and fails closed: an error in a policy is a denial.

mod action;
mod custom;
mod embedded;
mod error;
mod evaluate;
mod explain;
mod filter;
mod index;
mod kept;
mod language;
mod matrix;
mod obstacle;
mod permission;
mod permit;
mod policies;
mod principal;
mod regime;
mod resource;
mod role;
#[cfg(test)]
mod tests;

pub use action::{Action, ActionError, SystemAct};
pub use custom::CustomRole;
pub use error::PolicyError;
pub use explain::{Deciding, Explanation};
pub use filter::RowFilter;
pub use language::{Language, LanguageError};
pub use matrix::{Cell, CellVerdict};
pub use permission::{Permission, PermissionError};
pub use permit::{Context, Denial, Permit};
pub use policies::Policies;
pub use principal::Principal;
pub use regime::{Effect, Regime, RegimeKind, RegimeRule, RegionProfile};
pub use resource::{ConversationFacts, Ownership, Resource};
pub use role::{Role, RoleError, Roles};

/// A factor older than this many seconds does not count for an act that asks for a fresh one.
pub const STEP_UP_S: i64 = 300;
