//! Waits after wrong tries.
//!
//! The wait is measured in time that the machine has been up, never by its clock, and kept: that of passphrases in the
//! keyring, that of codes in the organisation's vault. Neither closing the program, nor restarting the machine, nor setting
//! the clock shortens it. It holds off whoever sits at the desk. Whoever copies the files can edit them, and has the
//! passphrase's derivation and the device's secret before them.

use serde::{Deserialize, Serialize};

/// Tries that need no wait.
pub const FREE_TRIES: u32 = 5;

const LONGEST_WAIT_MS: u64 = 3_600_000;

/// How the waits grow: nothing up to five wrong tries, then a first wait, doubling with each, up to an hour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ladder {
    first_wait_ms: u64,
}

impl Ladder {
    /// For passphrases, behind which stands a slow derivation.
    pub const PASSPHRASE: Self = Self { first_wait_ms: 32_000 };

    /// For codes of six digits, of which three are right at any time: so steep that no hour sees more than ten tries.
    pub const CODE: Self = Self { first_wait_ms: 128_000 };

    /// How long the next try must wait after so many wrong ones in a row.
    #[must_use]
    pub const fn wait_after_ms(self, failed: u32) -> u64 {
        let Some(doublings) = failed.checked_sub(FREE_TRIES + 1) else { return 0 };
        let doublings = if doublings > 10 { 10 } else { doublings };
        let wait_ms = self.first_wait_ms << doublings;
        if wait_ms < LONGEST_WAIT_MS { wait_ms } else { LONGEST_WAIT_MS }
    }
}

/// How long the machine has been up, time asleep included, and since which start.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Uptime {
    /// What tells this start of the machine from every other.
    pub boot: String,
    /// Milliseconds since then.
    pub ms: u64,
}

impl Uptime {
    /// At least so many milliseconds have passed since the earlier moment. After a restart it is what has passed since
    /// the start, which is all that can be known without trusting the clock.
    #[must_use]
    pub fn since_ms(&self, earlier: &Self) -> u64 {
        if self.boot == earlier.boot { self.ms.saturating_sub(earlier.ms) } else { self.ms }
    }
}

/// Wrong tries of one person in a row.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Attempts {
    failed: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    last: Option<Uptime>,
}

impl Attempts {
    /// Wrong tries since the last right one.
    #[must_use]
    pub const fn failed(&self) -> u32 {
        self.failed
    }

    /// So many, the last of them then, as they were kept.
    #[must_use]
    pub const fn kept(failed: u32, last: Uptime) -> Self {
        Self { failed, last: Some(last) }
    }

    /// When the last wrong one was given.
    #[must_use]
    pub const fn last(&self) -> Option<&Uptime> {
        self.last.as_ref()
    }

    /// How long the next try must still wait.
    #[must_use]
    pub fn left_ms(&self, ladder: Ladder, now: &Uptime) -> u64 {
        let waited_ms = self.last.as_ref().map_or(0, |last| now.since_ms(last));
        ladder.wait_after_ms(self.failed).saturating_sub(waited_ms)
    }

    /// One more was wrong.
    pub fn record_failure(&mut self, now: &Uptime) {
        self.failed = self.failed.saturating_add(1);
        self.last = Some(now.clone());
    }

    /// One was right.
    pub fn clear(&mut self) {
        *self = Self::default();
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn up(boot: &str, ms: u64) -> Uptime {
        Uptime { boot: boot.to_owned(), ms }
    }

    #[test]
    fn the_ladder_is_the_one_on_the_lock_screen() {
        let seconds: Vec<u64> = (1..=16).map(|failed| Ladder::PASSPHRASE.wait_after_ms(failed) / 1000).collect();
        assert_eq!(seconds, [0, 0, 0, 0, 0, 32, 64, 128, 256, 512, 1024, 2048, 3600, 3600, 3600, 3600]);
        assert_eq!(Ladder::PASSPHRASE.wait_after_ms(u32::MAX), 3_600_000);
    }

    #[test]
    fn a_restart_does_not_shorten_the_wait() {
        let mut attempts = Attempts::default();
        (0..6).for_each(|_| attempts.record_failure(&up("first", 90_000)));
        assert_eq!(attempts.left_ms(Ladder::PASSPHRASE, &up("first", 90_000)), 32_000);
        assert_eq!(attempts.left_ms(Ladder::PASSPHRASE, &up("first", 100_000)), 22_000);
        assert_eq!(
            attempts.left_ms(Ladder::PASSPHRASE, &up("second", 4_000)),
            28_000,
            "the machine is up for four seconds"
        );
        assert_eq!(attempts.left_ms(Ladder::PASSPHRASE, &up("second", 32_000)), 0);
        attempts.clear();
        assert_eq!(attempts.left_ms(Ladder::PASSPHRASE, &up("first", 0)), 0);
    }

    #[test]
    fn no_hour_sees_more_than_ten_codes() {
        let mut attempts = Attempts::default();
        let mut tried_at_ms = Vec::new();
        for ms in (0..4 * 3_600_000).step_by(250) {
            if attempts.left_ms(Ladder::CODE, &up("a", ms)) == 0 {
                attempts.record_failure(&up("a", ms));
                tried_at_ms.push(ms);
            }
        }
        assert!(tried_at_ms.len() > 10, "the tries go on: {tried_at_ms:?}");
        assert!(tried_at_ms.windows(11).all(|run| run[10] - run[0] >= 3_600_000), "{tried_at_ms:?}");
    }

    proptest! {
        #[test]
        fn a_wait_only_shrinks_and_only_by_what_has_passed(failed in 1_u32..40, at in 0_u64..1 << 50, passed in 0_u64..1 << 23) {
            let mut attempts = Attempts::default();
            (0..failed).for_each(|_| attempts.record_failure(&up("a", at)));
            prop_assert_eq!(attempts.left_ms(Ladder::PASSPHRASE, &up("a", at)), Ladder::PASSPHRASE.wait_after_ms(failed));
            prop_assert_eq!(attempts.left_ms(Ladder::PASSPHRASE, &up("a", at + passed)), Ladder::PASSPHRASE.wait_after_ms(failed).saturating_sub(passed));
            prop_assert_eq!(attempts.left_ms(Ladder::PASSPHRASE, &up("a", at.saturating_sub(passed))), Ladder::PASSPHRASE.wait_after_ms(failed));
        }
    }
}
