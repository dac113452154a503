//! When an answer is due.

use kernel::Timestamp;
use serde::{Deserialize, Serialize};

use crate::site::{Shift, Site};
use crate::{DeskError, Priority};

const MINUTE_MS: i64 = 60_000;
const WEEK_MS: i64 = 7 * 24 * 60 * MINUTE_MS;

/// How soon a queue promises to answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Target {
    /// Minutes to an answer at low priority.
    pub low_minutes: u32,
    /// Minutes to an answer at normal priority.
    pub normal_minutes: u32,
    /// Minutes to an answer at high priority.
    pub high_minutes: u32,
    /// Minutes to an answer at urgent priority.
    pub urgent_minutes: u32,
    /// Whether only the time counts in which a site of the queue is open. Otherwise all time counts.
    pub open_hours_only: bool,
}

impl Default for Target {
    fn default() -> Self {
        Self {
            low_minutes: 2 * 24 * 60,
            normal_minutes: 24 * 60,
            high_minutes: 4 * 60,
            urgent_minutes: 60,
            open_hours_only: false,
        }
    }
}

impl Target {
    /// Minutes to an answer at this priority.
    #[must_use]
    pub const fn minutes(&self, priority: Priority) -> u32 {
        match priority {
            Priority::Low => self.low_minutes,
            Priority::Normal => self.normal_minutes,
            Priority::High => self.high_minutes,
            Priority::Urgent => self.urgent_minutes,
        }
    }

    /// When a message that came at `since` is to be answered. `sites` are those that serve the queue; where none is
    /// given, all time counts.
    ///
    /// # Errors
    /// When a site's zone does not exist or its hours are out of range.
    pub fn due(&self, since: Timestamp, priority: Priority, sites: &[Site]) -> Result<Timestamp, DeskError> {
        let wanted_ms = i64::from(self.minutes(priority)) * MINUTE_MS;
        if !self.open_hours_only || sites.is_empty() {
            return Ok(since.plus_ms(wanted_ms));
        }
        after_open_time(since, wanted_ms, sites)
    }
}

/// The moment at which so much time has passed in which at least one of the sites was open.
fn after_open_time(since: Timestamp, wanted_ms: i64, sites: &[Site]) -> Result<Timestamp, DeskError> {
    let (mut from, mut left_ms) = (since, wanted_ms);
    loop {
        let to = from.plus_ms(WEEK_MS);
        let mut shifts = Vec::new();
        for site in sites {
            shifts.extend(site.shifts(from, to)?);
        }
        shifts.sort_unstable();
        let mut reached = from;
        let mut open_ms = 0;
        for Shift { starts, ends } in shifts {
            let (starts, ends) = (starts.max(reached), ends.min(to));
            let length_ms = ends.since_ms(starts);
            if length_ms <= 0 {
                continue;
            }
            if length_ms >= left_ms {
                return Ok(starts.plus_ms(left_ms));
            }
            left_ms -= length_ms;
            open_ms += length_ms;
            reached = ends;
        }
        if open_ms == 0 {
            // A week without an open hour: such sites never answer, so all time counts.
            return Ok(from.plus_ms(left_ms));
        }
        from = to;
    }
}

#[cfg(test)]
mod tests {
    use kernel::SiteId;

    use super::*;

    fn site(zone: &str, opens: u16, closes: u16) -> Site {
        let days = [true, true, true, true, true, false, false];
        Site {
            id: SiteId(1),
            name: String::new(),
            zone: zone.to_owned(),
            latitude: 0.0,
            longitude: 0.0,
            opens,
            closes,
            days,
        }
    }

    #[track_caller]
    fn check(sites: &[Site], since: &str, priority: Priority, due: &str) {
        let target = Target { open_hours_only: true, ..Target::default() };
        let found = target.due(since.parse().unwrap(), priority, sites).unwrap();
        assert_eq!(found, due.parse().unwrap());
    }

    #[test]
    fn only_open_hours_count() {
        let office = [site("UTC", 9 * 60, 17 * 60)];
        // Friday, an hour before the end: three of four hours fall on Monday.
        check(&office, "2026-11-20T16:00:00Z", Priority::High, "2026-11-23T12:00:00Z");
        check(&office, "2026-11-21T11:00:00Z", Priority::Urgent, "2026-11-23T10:00:00Z");
        check(&office, "2026-11-23T09:30:00Z", Priority::Urgent, "2026-11-23T10:30:00Z");
        // A day of work is three days of eight hours.
        check(&office, "2026-11-23T09:00:00Z", Priority::Normal, "2026-11-25T17:00:00Z");
    }

    #[test]
    fn sites_that_overlap_count_once() {
        let both = [site("UTC", 8 * 60, 12 * 60), site("UTC", 10 * 60, 14 * 60)];
        check(&both, "2026-11-23T09:00:00Z", Priority::High, "2026-11-23T13:00:00Z");
        check(&[], "2026-11-21T09:00:00Z", Priority::Urgent, "2026-11-21T10:00:00Z");
    }

    #[test]
    fn all_time_counts_unless_hours_are_asked_for() {
        let office = [site("UTC", 9 * 60, 17 * 60)];
        let due = Target::default().due("2026-11-21T00:00:00Z".parse().unwrap(), Priority::Low, &office);
        assert_eq!(due, Ok("2026-11-23T00:00:00Z".parse().unwrap()));
    }

    proptest::proptest! {
        #[test]
        fn later_mail_is_never_due_earlier(since in 0_i64..2_000_000_000_000, later in 0_i64..1_000_000_000) {
            let office = [site("Asia/Kolkata", 9 * 60, 17 * 60), site("Europe/Berlin", 22 * 60, 6 * 60)];
            let target = Target { open_hours_only: true, ..Target::default() };
            let due = |at| target.due(Timestamp::from_millis(at), Priority::High, &office).unwrap();
            proptest::prop_assert!(due(since) <= due(since + later));
            proptest::prop_assert!(due(since).since_ms(Timestamp::from_millis(since)) >= 4 * 60 * MINUTE_MS);
        }
    }
}
