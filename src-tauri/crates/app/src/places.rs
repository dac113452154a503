//! Where a time zone's city lies, for the earth on the lock screen.

/// Latitude and longitude in degrees of the city that the IANA zone is named after (zone1970.tab), for the zones that the
/// shipped regions begin with. Any other begins at the origin, until somebody sets it.
const CITIES: &[(&str, f64, f64)] = &[
    ("America/Mexico_City", 19.4, -99.15),
    ("America/New_York", 40.71, -74.01),
    ("America/Sao_Paulo", -23.53, -46.62),
    ("America/Toronto", 43.65, -79.38),
    ("Asia/Almaty", 43.25, 76.95),
    ("Asia/Ho_Chi_Minh", 10.75, 106.67),
    ("Asia/Kolkata", 22.53, 88.37),
    ("Asia/Riyadh", 24.63, 46.72),
    ("Asia/Seoul", 37.55, 126.97),
    ("Asia/Shanghai", 31.23, 121.47),
    ("Asia/Singapore", 1.28, 103.85),
    ("Asia/Tokyo", 35.65, 139.74),
    ("Australia/Sydney", -33.87, 151.22),
    ("Europe/Berlin", 52.5, 13.37),
    ("Europe/Brussels", 50.83, 4.33),
    ("Europe/Istanbul", 41.02, 28.97),
    ("Europe/London", 51.51, -0.13),
    ("Europe/Moscow", 55.76, 37.62),
    ("Europe/Paris", 48.87, 2.33),
];

/// The place of a zone's city; the origin of the map where it is not known.
pub(crate) fn of_zone(zone: &str) -> (f64, f64) {
    CITIES
        .iter()
        .find(|(name, ..)| *name == zone)
        .map_or((0.0, 0.0), |(_, latitude, longitude)| (*latitude, *longitude))
}

/// The codes that ISO 3166-1 assigns (alpha-2).
const COUNTRIES: &str = "
    AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC
    CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD
    GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH
    KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW
    MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC
    SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY
    UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW";

/// Whether this is the code of a country.
pub(crate) fn is_country(code: &str) -> bool {
    COUNTRIES.split_whitespace().any(|known| known == code)
}

/// Whether this is an IANA time zone.
pub(crate) fn is_zone(zone: &str) -> bool {
    jiff::tz::TimeZone::get(zone).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn countries_and_zones_are_those_of_their_lists() {
        assert_eq!(COUNTRIES.split_whitespace().count(), 249);
        assert!(["DE", "JP", "ZA"].into_iter().all(is_country));
        assert!(!["de", "XX", "", "DEU"].into_iter().any(is_country));
        assert!(is_zone("Asia/Tokyo") && !is_zone("Mars/Olympus"));
    }
}
