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
