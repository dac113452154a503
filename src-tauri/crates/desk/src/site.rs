//! A site: a place where people work, its hours and its shifts.

use jiff::civil::{Date, Weekday};
use jiff::tz::TimeZone;
use kernel::{SiteId, Timestamp};
use serde::{Deserialize, Serialize};

use crate::DeskError;

const DAY_MINUTES: u16 = 24 * 60;

/// A place where people work. Its hours are in its own time, whatever daylight saving does there.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Site {
    /// Its id.
    pub id: SiteId,
    /// What its people call it.
    pub name: String,
    /// IANA time zone, such as `Europe/Berlin`.
    pub zone: String,
    /// Degrees north.
    pub latitude: f64,
    /// Degrees east.
    pub longitude: f64,
    /// Minutes after local midnight at which work begins, 0 … 1439.
    pub opens: u16,
    /// Minutes after local midnight at which work ends. At or before `opens` it means the next day, so that equal
    /// times mean around the clock.
    pub closes: u16,
    /// The days on which work begins, Monday first.
    pub days: [bool; 7],
}

/// A stretch of work, from its start up to but not including its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Shift {
    /// When it begins.
    pub starts: Timestamp,
    /// When it ends.
    pub ends: Timestamp,
}

impl Site {
    /// Whether this can be a site.
    ///
    /// # Errors
    /// When the zone does not exist, or hours, days or place are out of range.
    pub fn check(&self) -> Result<(), DeskError> {
        self.time_zone()?;
        let place = (-90.0..=90.0).contains(&self.latitude) && (-180.0..=180.0).contains(&self.longitude);
        let hours = self.opens < DAY_MINUTES && self.closes <= DAY_MINUTES;
        if place && hours && self.days.contains(&true) { Ok(()) } else { Err(DeskError::SiteOutOfRange) }
    }

    /// The shifts that have any part between the two moments, in order.
    ///
    /// A shift begins on each working day at `opens` by the clock on the wall; where that time does not exist because
    /// the clock jumps, it begins after the jump.
    ///
    /// # Errors
    /// When the zone does not exist or a moment is out of the calendar's range.
    pub fn shifts(&self, from: Timestamp, to: Timestamp) -> Result<Vec<Shift>, DeskError> {
        let zone = self.time_zone()?;
        // A shift that began yesterday may reach into the first moment.
        let mut day = moment(from)?.to_zoned(zone.clone()).date().yesterday().map_err(|_| DeskError::SiteOutOfRange)?;
        let mut shifts = Vec::new();
        loop {
            let tomorrow = day.tomorrow().map_err(|_| DeskError::SiteOutOfRange)?;
            let starts = on(&zone, day, self.opens)?;
            if starts >= to {
                return Ok(shifts);
            }
            let ends = on(&zone, if self.closes <= self.opens { tomorrow } else { day }, self.closes)?;
            if self.works_on(day.weekday()) && ends > from && ends > starts {
                shifts.push(Shift { starts, ends });
            }
            day = tomorrow;
        }
    }

    /// Whether somebody is at work there.
    ///
    /// # Errors
    /// As [`Site::shifts`].
    pub fn is_open(&self, now: Timestamp) -> Result<bool, DeskError> {
        Ok(!self.shifts(now, now.plus_ms(1))?.is_empty())
    }

    /// The shift of this moment, or else the next one within a fortnight.
    ///
    /// # Errors
    /// As [`Site::shifts`].
    pub fn shift_at_or_after(&self, now: Timestamp) -> Result<Option<Shift>, DeskError> {
        const FORTNIGHT_MS: i64 = 14 * 24 * 60 * 60 * 1000;
        Ok(self.shifts(now, now.plus_ms(FORTNIGHT_MS))?.into_iter().next())
    }

    /// Minutes by which the clock on the wall is ahead of UTC.
    ///
    /// # Errors
    /// When the zone does not exist or the moment is out of the calendar's range.
    pub fn offset_minutes(&self, now: Timestamp) -> Result<i32, DeskError> {
        Ok(self.time_zone()?.to_offset(moment(now)?).seconds() / 60)
    }

    fn time_zone(&self) -> Result<TimeZone, DeskError> {
        TimeZone::get(&self.zone).map_err(|_| DeskError::UnknownZone)
    }

    fn works_on(&self, day: Weekday) -> bool {
        let at = usize::try_from(day.to_monday_zero_offset()).unwrap_or_default();
        self.days.get(at).copied().unwrap_or(false)
    }
}

fn moment(at: Timestamp) -> Result<jiff::Timestamp, DeskError> {
    jiff::Timestamp::from_millisecond(at.millis()).map_err(|_| DeskError::SiteOutOfRange)
}

fn on(zone: &TimeZone, day: Date, minutes: u16) -> Result<Timestamp, DeskError> {
    // 24:00 is midnight of the next day.
    let day = if minutes < DAY_MINUTES { Ok(day) } else { day.tomorrow() }.map_err(|_| DeskError::SiteOutOfRange)?;
    let hour = i8::try_from(minutes % DAY_MINUTES / 60).map_err(|_| DeskError::SiteOutOfRange)?;
    let minute = i8::try_from(minutes % 60).map_err(|_| DeskError::SiteOutOfRange)?;
    let wall = day.at(hour, minute, 0, 0);
    let there = zone.to_ambiguous_zoned(wall).compatible().map_err(|_| DeskError::SiteOutOfRange)?;
    Ok(Timestamp::from_millis(there.timestamp().as_millisecond()))
}
