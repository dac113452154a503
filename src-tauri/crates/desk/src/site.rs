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

#[cfg(test)]
mod tests {
    use super::*;

    fn site(zone: &str, opens: u16, closes: u16) -> Site {
        let days = [true, true, true, true, true, false, false];
        Site {
            id: SiteId(1),
            name: "Here".to_owned(),
            zone: zone.to_owned(),
            latitude: 0.0,
            longitude: 0.0,
            opens,
            closes,
            days,
        }
    }

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[track_caller]
    fn check(site: &Site, from: &str, to: &str, shifts: &[&str]) {
        let found = site.shifts(at(from), at(to)).unwrap();
        let found: Vec<String> = found.iter().map(|shift| format!("{} {}", shift.starts, shift.ends)).collect();
        assert_eq!(found, shifts);
    }

    #[test]
    fn hours_are_those_on_the_wall() {
        let berlin = site("Europe/Berlin", 9 * 60, 17 * 60);
        // 2026-11-23 is a Monday; the clocks were set back on 2026-10-25, a Sunday.
        check(
            &berlin,
            "2026-10-23T00:00:00Z",
            "2026-10-27T00:00:00Z",
            &["2026-10-23T07:00:00.000Z 2026-10-23T15:00:00.000Z", "2026-10-26T08:00:00.000Z 2026-10-26T16:00:00.000Z"],
        );
        assert!(berlin.is_open(at("2026-11-23T08:00:00Z")).unwrap(), "the first moment is open");
        assert!(!berlin.is_open(at("2026-11-23T16:00:00Z")).unwrap(), "the last moment is not");
        assert_eq!(berlin.offset_minutes(at("2026-07-01T00:00:00Z")), Ok(120));
    }

    #[test]
    fn a_shift_over_midnight_belongs_to_the_day_on_which_it_begins() {
        let manila = site("Asia/Manila", 22 * 60, 6 * 60);
        check(
            &manila,
            "2026-11-27T20:00:00Z",
            "2026-11-30T13:00:00Z",
            &["2026-11-27T14:00:00.000Z 2026-11-27T22:00:00.000Z"],
        );
        assert!(manila.is_open(at("2026-11-27T21:59:59Z")).unwrap(), "Saturday morning there, a shift of Friday");
    }

    #[test]
    fn equal_hours_mean_around_the_clock() {
        let around = Site { days: [true; 7], ..site("UTC", 0, 0) };
        for hour in 0..48 {
            assert!(around.is_open(at("2026-11-23T00:00:00Z").plus_ms(hour * 3_600_000)).unwrap());
        }
        let whole_day = Site { days: [true; 7], ..site("UTC", 0, 24 * 60) };
        assert!(whole_day.is_open(at("2026-11-23T23:59:59Z")).unwrap());
    }

    #[test]
    fn a_shift_begins_after_the_jump_when_its_time_does_not_exist() {
        let berlin = Site { days: [true; 7], ..site("Europe/Berlin", 150, 600) };
        check(
            &berlin,
            "2026-03-29T00:30:00Z",
            "2026-03-29T12:00:00Z",
            &["2026-03-29T01:30:00.000Z 2026-03-29T08:00:00.000Z"],
        );
    }

    #[test]
    fn a_site_is_checked() {
        assert_eq!(site("Europe/Berlin", 540, 1020).check(), Ok(()));
        assert_eq!(site("Europe/Atlantis", 540, 1020).check(), Err(DeskError::UnknownZone));
        assert_eq!(site("UTC", 1440, 0).check(), Err(DeskError::SiteOutOfRange));
        assert_eq!(Site { latitude: 91.0, ..site("UTC", 0, 0) }.check(), Err(DeskError::SiteOutOfRange));
        assert_eq!(Site { days: [false; 7], ..site("UTC", 0, 0) }.check(), Err(DeskError::SiteOutOfRange));
    }

    proptest::proptest! {
        #[test]
        fn shifts_come_in_order_and_touch_the_time_asked_for(
            opens in 0_u16..1440, closes in 0_u16..=1440, from in 0_i64..2_000_000_000_000, hours in 1_i64..400,
        ) {
            let site = site("America/St_Johns", opens, closes);
            let (from, to) = (Timestamp::from_millis(from), Timestamp::from_millis(from + hours * 3_600_000));
            let shifts = site.shifts(from, to).unwrap();
            for shift in &shifts {
                proptest::prop_assert!(shift.starts < shift.ends && shift.ends > from && shift.starts < to);
            }
            proptest::prop_assert!(shifts.is_sorted());
        }
    }
}
