//! What a role asks of its sessions and of its second factor.

use kernel::Timestamp;
use policy::Role;
use serde::{Deserialize, Serialize};

/// The setting under which an organisation keeps rules of its own, by role.
pub(crate) const SETTING: &str = "role-rules";

/// What a role asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct RoleRules {
    /// Minutes without an act after which a session ends.
    pub(crate) idle_min: u32,
    /// Minutes after which it ends however busy it is.
    pub(crate) absolute_min: u32,
    /// From then on a second factor is needed; never, where there is no date.
    pub(crate) factor_from: Option<Timestamp>,
    /// Days after taking up the role within which a fresh passphrase counts instead.
    pub(crate) grace_days: u32,
}

impl RoleRules {
    /// The rules of a role where the organisation has set none. Who sees or runs much is let stay for less.
    pub(crate) fn usual(role: Role) -> Self {
        let runs_or_reviews = [Role::COMPLIANCE, Role::AUDITOR, Role::ADMIN].contains(&role);
        let (idle_min, absolute_min) = if runs_or_reviews { (10, 8 * 60) } else { (15, 12 * 60) };
        Self { idle_min, absolute_min, factor_from: Some(Timestamp::from_millis(0)), grace_days: 7 }
    }
}
