/**
 * Where the sun stands. The low-precision formulas of the Astronomical Almanac (U.S. Naval Observatory): good to a minute of
 * arc within two centuries of 2000, which is far less than a dot of the map.
 */

const RADIAN = Math.PI / 180;
const DAY_MS = 86_400_000;
const J2000_MS = Date.UTC(2000, 0, 1, 12);

/** The sun at a moment. */
export interface SunPosition {
  /** Latitude at which it stands in the zenith, in degrees north. */
  declination: number;
  /** Longitude of its noon, in degrees east, -180 … 180. */
  noon: number;
}

export function sunAt(moment: number): SunPosition {
  const days = (moment - J2000_MS) / DAY_MS;
  const anomaly = (357.529 + 0.98560028 * days) * RADIAN;
  const mean = 280.459 + 0.98564736 * days;
  const ecliptic = (mean + 1.915 * Math.sin(anomaly) + 0.02 * Math.sin(2 * anomaly)) * RADIAN;
  const obliquity = (23.439 - 0.00000036 * days) * RADIAN;
  const ascension = Math.atan2(Math.cos(obliquity) * Math.sin(ecliptic), Math.cos(ecliptic)) / RADIAN;
  const declination = Math.asin(Math.sin(obliquity) * Math.sin(ecliptic)) / RADIAN;
  // Apparent solar time runs ahead of the clock by the mean longitude less the right ascension.
  const ahead = wrap(mean - ascension);
  const utc_h = (((moment % DAY_MS) + DAY_MS) % DAY_MS) / 3_600_000;
  return { declination, noon: wrap(-15 * (utc_h - 12) - ahead) };
}

/** How high the sun stands above a place, in degrees; negative below the horizon. */
export function sunHeight(sun: SunPosition, latitude: number, longitude: number): number {
  const hour = (longitude - sun.noon) * RADIAN;
  const sine =
    Math.sin(latitude * RADIAN) * Math.sin(sun.declination * RADIAN)
    + Math.cos(latitude * RADIAN) * Math.cos(sun.declination * RADIAN) * Math.cos(hour);
  return Math.asin(Math.min(1, Math.max(-1, sine))) / RADIAN;
}

/** The stretch of latitudes at a longitude over which the sun stands lower than so many degrees below the horizon. */
export function nightAt(sun: SunPosition, longitude: number, below: number): { south: number; north: number } {
  let south = 91;
  let north = -91;
  let darkest = -90;
  let least = Infinity;
  for (let latitude = -90; latitude <= 90; latitude += 0.5) {
    const height = sunHeight(sun, latitude, longitude);
    if (height < least) {
      least = height;
      darkest = latitude;
    }
    if (height < -below) {
      south = Math.min(south, latitude);
      north = Math.max(north, latitude);
    }
  }
  return north < south ? { south: darkest, north: darkest } : { south, north };
}

/** A longitude between -180 and 180. */
export function wrap(longitude: number): number {
  return ((((longitude + 180) % 360) + 360) % 360) - 180;
}
