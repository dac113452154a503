//! What a role asks of its sessions and of its second factor. Whoever has several roles is held to the strictest of each.

use std::collections::BTreeMap;

use identity::{GRACE_DAYS, SessionLimits, in_grace};
use kernel::{Timestamp, VaultName};
use policy::{Role, SystemAct};
use serde::{Deserialize, Serialize};

use crate::error::{Error, Result};
use crate::meridian::Meridian;
use crate::record::Draft;
use crate::session::Session;

/// The setting under which an organisation keeps rules of its own, by role.
pub(crate) const SETTING: &str = "role-rules";

const MINUTE_MS: u64 = 60_000;
const DAY_MS: i64 = 86_400_000;

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
        let sees_or_runs_much = [Role::COMPLIANCE, Role::AUDITOR, Role::ADMIN].contains(&role);
        let (idle_min, absolute_min) = if sees_or_runs_much { (10, 8 * 60) } else { (15, 12 * 60) };
        let factor_from = Some(Timestamp::from_millis(0));
        Self { idle_min, absolute_min, factor_from, grace_days: GRACE_DAYS as u32 }
    }

    /// The rules for somebody with these roles, from what their organisation has set.
    pub(crate) fn of(roles: impl Iterator<Item = Role>, setting: Option<&str>) -> Result<Self> {
        let set: BTreeMap<String, Self> = match setting {
            Some(json) => serde_json::from_str(json).map_err(|_| Error::Malformed("role rules"))?,
            None => BTreeMap::new(),
        };
        let of = |role: Role| set.get(role.as_str()).copied().unwrap_or(Self::usual(role));
        Ok(roles.map(of).reduce(Self::strictest).unwrap_or(Self::usual(Role::AGENT)))
    }

    fn strictest(self, other: Self) -> Self {
        let factor_from = match (self.factor_from, other.factor_from) {
            (Some(one), Some(two)) => Some(one.min(two)),
            (one, two) => one.or(two),
        };
        Self {
            idle_min: self.idle_min.min(other.idle_min),
            absolute_min: self.absolute_min.min(other.absolute_min),
            factor_from,
            grace_days: self.grace_days.min(other.grace_days),
        }
    }

    /// When a session ends by itself, for somebody who wants to be away no longer than this without an act.
    pub(crate) fn limits(&self, wish_idle_ms: u64) -> SessionLimits {
        SessionLimits {
            idle_ms: wish_idle_ms.min(u64::from(self.idle_min) * MINUTE_MS),
            absolute_ms: u64::from(self.absolute_min) * MINUTE_MS,
        }
    }

    /// When the grace ends of somebody who took up the role then; none where no factor is asked for.
    pub(crate) fn grace_until(&self, since: Timestamp) -> Option<Timestamp> {
        let grace_ms = i64::from(self.grace_days) * DAY_MS;
        self.factor_from.map(|from| since.plus_ms(grace_ms).max(from))
    }

    /// Whether somebody who took up the role then can no longer do without a second factor.
    pub(crate) fn demands_factor(&self, since: Timestamp, now: Timestamp) -> bool {
        self.factor_from.is_some_and(|from| from <= now) && !in_grace(since, now, i64::from(self.grace_days))
    }
}

/// Has no role ask for a second factor, as where everybody may look.
pub(crate) fn ask_no_factor(meridian: &Meridian, session: &Session) -> Result<()> {
    let vault = session.organisation()?;
    let permit = meridian.policies().system(SystemAct::FoundOrganisation, VaultName::Organisation, meridian.now());
    let lifted = |role: Role| (role.to_string(), RoleRules { factor_from: None, ..RoleRules::usual(role) });
    let rules: BTreeMap<_, _> = Role::BUILT_IN.into_iter().map(lifted).collect();
    let json = serde_json::to_string(&rules).map_err(|_| Error::Malformed("role rules"))?;
    vault.write(&permit, |tx| {
        store::setting::put(tx, SETTING, &json)?;
        let mut draft = Draft::of_permit(&permit);
        draft.reason("no-second-factor");
        Ok(((), draft.finish(meridian, Some(session), vault, audit::Outcome::Done)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn who_has_several_roles_is_held_to_the_strictest_of_each() {
        let agent = RoleRules { factor_from: None, ..RoleRules::usual(Role::AGENT) };
        let admin = RoleRules { factor_from: Some(at("2027-01-01T00:00:00Z")), ..RoleRules::usual(Role::ADMIN) };
        let both = agent.strictest(admin);
        assert_eq!((both.idle_min, both.absolute_min), (10, 480));
        assert_eq!(both.factor_from, admin.factor_from);
        assert_eq!(both.limits(60_000).idle_ms, 60_000, "a shorter wish is granted");
        assert_eq!(both.limits(u64::MAX).idle_ms, 600_000, "a longer one is not");
    }

    #[test]
    fn a_factor_is_demanded_from_its_date_and_after_the_grace() {
        let rules = RoleRules { factor_from: Some(at("2027-01-10T00:00:00Z")), ..RoleRules::usual(Role::AGENT) };
        let since = at("2027-01-01T00:00:00Z");
        for (now, demanded) in [
            ("2027-01-02T00:00:00Z", false),
            ("2027-01-09T00:00:00Z", false),
            ("2027-01-10T00:00:00Z", true),
            ("2026-12-31T00:00:00Z", false),
        ] {
            assert_eq!(rules.demands_factor(since, at(now)), demanded, "{now}");
        }
        assert_eq!(rules.grace_until(since), Some(at("2027-01-10T00:00:00Z")));
        let at_once = RoleRules { factor_from: Some(Timestamp::from_millis(0)), ..rules };
        assert!(!at_once.demands_factor(since, at("2027-01-07T23:59:59Z")));
        assert!(at_once.demands_factor(since, at("2027-01-08T00:00:00Z")));
        let never = RoleRules { factor_from: None, ..rules };
        assert!(!never.demands_factor(since, at("2030-01-01T00:00:00Z")));
    }
}
