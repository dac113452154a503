//! What a customer's mails tell of their clock.

use jiff::tz::TimeZone;
use kernel::Timestamp;

/// What the clocks of some messages agree upon.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LocalTime {
    /// They keep the time of the zone that was asked about, summer time included.
    Zone,
    /// They are so many minutes from UTC.
    Offset(i32),
}

/// What the clocks of a customer's last messages suggest: each with when it was sent and its offset from UTC in minutes,
/// the newest first. `zone` is the IANA zone that is usual where the customer is at home.
///
/// An offset of nought tells little, since many servers write UTC whoever sends; it counts only where it is also the time
/// of the zone. Of two offsets that are as frequent the later one holds.
#[must_use]
pub fn infer(clocks: &[(Timestamp, i32)], zone: &str) -> Option<LocalTime> {
    let zone = TimeZone::get(zone).ok();
    let in_zone = |(at, offset): &(Timestamp, i32)| {
        let moment = jiff::Timestamp::from_millisecond(at.millis());
        zone.as_ref().zip(moment.ok()).is_some_and(|(zone, moment)| zone.to_offset(moment).seconds() == offset * 60)
    };
    let telling: Vec<_> = clocks.iter().filter(|clock| clock.1 != 0 || in_zone(clock)).collect();
    let agree = telling.iter().filter(|clock| in_zone(clock)).count();
    if agree > 0 && agree * 2 > telling.len() {
        return Some(LocalTime::Zone);
    }
    let count = |offset: i32| telling.iter().filter(|clock| clock.1 == offset).count();
    // The last of equals is taken, and the newest come first.
    telling.iter().rev().map(|clock| clock.1).max_by_key(|offset| count(*offset)).map(LocalTime::Offset)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(day: &str) -> Timestamp {
        Timestamp::from_millis(format!("{day}T12:00:00Z").parse::<jiff::Timestamp>().unwrap().as_millisecond())
    }

    #[test]
    fn clocks_suggest_a_zone_an_offset_or_nothing() {
        let winter = |offset| (at("2026-01-10"), offset);
        let summer = |offset| (at("2026-07-10"), offset);
        let check = |clocks: &[(Timestamp, i32)], expected, why: &str| {
            assert_eq!(infer(clocks, "Europe/Brussels"), expected, "{why}");
        };
        check(&[], None, "nothing is known of one who never wrote");
        check(&[summer(120), winter(60)], Some(LocalTime::Zone), "summer and winter of one zone");
        check(&[winter(120), winter(120)], Some(LocalTime::Offset(120)), "no summer time in January");
        check(&[winter(540), winter(60), winter(540)], Some(LocalTime::Offset(540)), "the most frequent");
        check(&[winter(540), winter(-300)], Some(LocalTime::Offset(540)), "of equals the newest");
        check(&[winter(0), winter(0), winter(330)], Some(LocalTime::Offset(330)), "UTC is what servers write");
        check(&[winter(0)], None, "and by itself tells nothing");
        assert_eq!(infer(&[winter(0)], "Europe/London"), Some(LocalTime::Zone), "but where it is the time");
        assert_eq!(infer(&[winter(60)], "Mars/Olympus"), Some(LocalTime::Offset(60)), "a zone that nobody knows");
    }
}
