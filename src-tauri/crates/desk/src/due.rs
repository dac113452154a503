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
