//! Sessions: how long somebody stays in, and how fresh their proof is.
//!
//! All durations are measured in the time that the machine has been up, time asleep included: setting the clock back
//! prolongs nothing.

use kernel::{PersonId, SessionId, Timestamp};
use serde::{Deserialize, Serialize};

/// How old a factor may be for acts that ask for step-up.
pub const STEP_UP_S: i64 = 300;

/// How many days after taking up a role a fresh passphrase counts for step-up.
pub const GRACE_DAYS: i64 = 7;

/// Whether a person who took up their role then may still use a fresh passphrase as a factor.
#[must_use]
pub const fn in_grace(since: Timestamp, now: Timestamp, days: i64) -> bool {
    let age_ms = now.since_ms(since);
    0 <= age_ms && age_ms < days * 86_400_000
}

/// When a session ends by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct SessionLimits {
    /// Without any act.
    pub idle_ms: u64,
    /// However busy it is.
    pub absolute_ms: u64,
}

impl SessionLimits {
    /// Ten minutes without an act; twelve hours in all.
    pub const DEFAULT: Self = Self { idle_ms: 600_000, absolute_ms: 43_200_000 };
}

/// Whether a session still holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SessionState {
    /// It does, for so long unless something is done.
    Active {
        /// Until the idle or the absolute end, whichever comes first.
        left_ms: u64,
    },
    /// Nothing was done for too long.
    Idle,
    /// It has lasted its time.
    Over,
}

/// A person at work on a device, from unlocking to locking.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    id: SessionId,
    person: PersonId,
    started_at: Timestamp,
    started_ms: u64,
    active_ms: u64,
    passphrase_ms: u64,
    factor_ms: Option<u64>,
    limits: SessionLimits,
}

impl Session {
    /// Begins with a passphrase that was right just now.
    #[must_use]
    pub const fn start(id: SessionId, person: PersonId, now: Timestamp, up_ms: u64, limits: SessionLimits) -> Self {
        Self {
            id,
            person,
            started_at: now,
            started_ms: up_ms,
            active_ms: up_ms,
            passphrase_ms: up_ms,
            factor_ms: None,
            limits,
        }
    }

    /// Its id.
    #[must_use]
    pub const fn id(&self) -> SessionId {
        self.id
    }

    /// Whose it is.
    #[must_use]
    pub const fn person(&self) -> PersonId {
        self.person
    }

    /// When it began.
    #[must_use]
    pub const fn started_at(&self) -> Timestamp {
        self.started_at
    }

    /// When it ends however busy it is, on the clock by which it began.
    #[must_use]
    pub fn until(&self) -> Timestamp {
        self.started_at.plus_ms(i64::try_from(self.limits.absolute_ms).unwrap_or(i64::MAX))
    }

    /// Milliseconds since something was done.
    #[must_use]
    pub const fn idle_ms(&self, up_ms: u64) -> u64 {
        up_ms.saturating_sub(self.active_ms)
    }

    /// When it ends by itself.
    #[must_use]
    pub const fn limits(&self) -> SessionLimits {
        self.limits
    }

    /// Sets when it ends by itself, as after a change of settings.
    pub const fn set_limits(&mut self, limits: SessionLimits) {
        self.limits = limits;
    }

    /// Whether it still holds.
    #[must_use]
    pub fn state(&self, up_ms: u64) -> SessionState {
        let absolute_ms = self.limits.absolute_ms.saturating_sub(up_ms.saturating_sub(self.started_ms));
        let idle_ms = self.limits.idle_ms.saturating_sub(up_ms.saturating_sub(self.active_ms));
        match (absolute_ms, idle_ms) {
            (0, _) => SessionState::Over,
            (_, 0) => SessionState::Idle,
            _ => SessionState::Active { left_ms: absolute_ms.min(idle_ms) },
        }
    }

    /// Something was done. A session that has ended stays so.
    pub fn touch(&mut self, up_ms: u64) {
        if matches!(self.state(up_ms), SessionState::Active { .. }) {
            self.active_ms = self.active_ms.max(up_ms);
        }
    }

    /// The passphrase was given again and was right.
    pub const fn prove_passphrase(&mut self, up_ms: u64) {
        self.passphrase_ms = up_ms;
    }

    /// A second factor was given and was right.
    pub const fn prove_factor(&mut self, up_ms: u64) {
        self.factor_ms = Some(up_ms);
    }

    /// Seconds since the last proof that counts for step-up: the second factor, and within the grace period of a role
    /// the passphrase too. None if there was none.
    #[must_use]
    pub fn factor_age_s(&self, up_ms: u64, grace: bool) -> Option<i64> {
        let passphrase_ms = grace.then_some(self.passphrase_ms);
        let latest_ms = self.factor_ms.max(passphrase_ms)?;
        i64::try_from(up_ms.saturating_sub(latest_ms) / 1000).ok()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn session(limits: SessionLimits) -> Session {
        Session::start(SessionId(1), PersonId(2), Timestamp::from_millis(0), 1_000, limits)
    }

    #[test]
    fn a_session_ends_when_idle_and_after_its_time() {
        let mut session = session(SessionLimits { idle_ms: 100, absolute_ms: 250 });
        assert_eq!(session.state(1_000), SessionState::Active { left_ms: 100 });
        session.touch(1_090);
        assert_eq!(session.state(1_110), SessionState::Active { left_ms: 80 });
        assert_eq!(session.state(1_190), SessionState::Idle);
        session.touch(1_189);
        assert_eq!(session.state(1_200), SessionState::Active { left_ms: 50 }, "the absolute end is nearer");
        assert_eq!(session.state(1_250), SessionState::Over);
    }

    #[test]
    fn step_up_counts_the_second_factor_and_in_grace_the_passphrase() {
        let mut session = session(SessionLimits::DEFAULT);
        assert_eq!(session.factor_age_s(61_000, false), None);
        assert_eq!(session.factor_age_s(61_000, true), Some(60));
        session.prove_factor(31_000);
        assert_eq!(session.factor_age_s(61_000, false), Some(30));
        assert_eq!(session.factor_age_s(61_000, true), Some(30));
        session.prove_passphrase(51_000);
        assert_eq!(session.factor_age_s(61_000, false), Some(30));
        assert_eq!(session.factor_age_s(61_000, true), Some(10));
    }

    #[test]
    fn grace_lasts_its_days_and_does_not_come_back_with_the_clock() {
        let since = Timestamp::from_millis(1_000_000_000_000);
        assert!(in_grace(since, since, GRACE_DAYS));
        assert!(in_grace(since, since.plus_ms(7 * 86_400_000 - 1), GRACE_DAYS));
        assert!(!in_grace(since, since.plus_ms(7 * 86_400_000), GRACE_DAYS));
        assert!(!in_grace(since, since.plus_ms(-1), GRACE_DAYS), "before it was taken up there is no grace");
        assert!(!in_grace(since, since, 0));
    }

    proptest! {
        #[test]
        fn an_ended_session_never_revives(steps in proptest::collection::vec((0_u64..400, any::<bool>()), 1..40)) {
            let mut session = session(SessionLimits { idle_ms: 300, absolute_ms: 2_000 });
            let (mut up_ms, mut ended) = (1_000, false);
            for (step, touch) in steps {
                up_ms += step;
                ended |= !matches!(session.state(up_ms), SessionState::Active { .. });
                if touch {
                    session.touch(up_ms);
                }
                prop_assert_eq!(ended, !matches!(session.state(up_ms), SessionState::Active { .. }));
            }
        }
    }
}
