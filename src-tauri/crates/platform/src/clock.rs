//! The system's time and randomness.

use std::time::{SystemTime, UNIX_EPOCH};

use identity::Uptime;
use kernel::{Clock, Entropy, Timestamp};

/// The system's clock.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

/// The system's randomness.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemEntropy;

/// The system's clock.
#[must_use]
pub const fn system_clock() -> SystemClock {
    SystemClock
}

/// The system's randomness.
#[must_use]
pub const fn system_entropy() -> SystemEntropy {
    SystemEntropy
}

impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        let millis = match SystemTime::now().duration_since(UNIX_EPOCH) {
            Ok(after) => i64::try_from(after.as_millis()).unwrap_or(i64::MAX),
            Err(before) => -i64::try_from(before.duration().as_millis()).unwrap_or(i64::MAX),
        };
        Timestamp::from_millis(millis)
    }
}

impl Entropy for SystemEntropy {
    fn fill(&self, bytes: &mut [u8]) {
        if getrandom::fill(bytes).is_err() {
            // INVARIANT: nobody gets bytes that are not random. A system that has none to give cannot make keys, and
            // the interface has no way to say so that every caller would heed.
            std::process::abort();
        }
    }
}

/// How long the machine has been up, time asleep included, and since which start. Setting the clock does not change it.
#[cfg(target_os = "linux")]
#[must_use]
pub fn uptime() -> Uptime {
    let since = rustix::time::clock_gettime(rustix::time::ClockId::Boottime);
    let ms = u64::try_from(since.tv_sec).unwrap_or_default() * 1000
        + u64::try_from(since.tv_nsec / 1_000_000).unwrap_or_default();
    let boot = std::fs::read_to_string("/proc/sys/kernel/random/boot_id").unwrap_or_default();
    Uptime { boot: boot.trim().to_owned(), ms }
}

/// How long this program has been up: elsewhere the start of the machine has no portable name. Each start of the program
/// counts as a new one, so that a wait is never shorter than it should be.
#[cfg(not(target_os = "linux"))]
#[must_use]
pub fn uptime() -> Uptime {
    use std::sync::OnceLock;
    use std::time::Instant;

    static START: OnceLock<(Instant, String)> = OnceLock::new();
    let (start, boot) = START.get_or_init(|| {
        let mut name = [0; 16];
        SystemEntropy.fill(&mut name);
        (Instant::now(), hex::encode(name))
    });
    Uptime { boot: boot.clone(), ms: u64::try_from(start.elapsed().as_millis()).unwrap_or(u64::MAX) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_clock_tells_a_time_in_this_century() {
        let [from, to] = ["2026-01-01T00:00:00Z", "2100-01-01T00:00:00Z"].map(|time| time.parse().unwrap());
        let now: Timestamp = system_clock().now();
        assert!(from < now && now < to, "{now}");
    }

    #[test]
    fn two_draws_differ() {
        let mut draws = [[0; 32]; 2];
        draws.iter_mut().for_each(|draw| system_entropy().fill(draw));
        assert_ne!(draws[0], draws[1]);
        assert_ne!(draws[0], [0; 32]);
    }

    #[test]
    fn uptime_goes_on_within_one_start() {
        let (first, second) = (uptime(), uptime());
        assert_eq!(first.boot, second.boot);
        assert!(first.ms > 0 && second.ms >= first.ms);
        assert!(!first.boot.is_empty());
    }
}
