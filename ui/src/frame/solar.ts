/**
 * Where the sun stands. NOAA's low-accuracy formulas: declination and equation of time from the fraction of the year, good to
 * a fraction of a degree, which is less than a dot of the map.
 */

const RADIAN = Math.PI / 180;
const DAY_MS = 86_400_000;

/** The sun at a moment. */
export interface SunPosition {
  /** Latitude at which it stands in the zenith, in degrees north. */
  declination: number;
  /** Longitude of its noon, in degrees east, -180 … 180. */
  noon: number;
}

export function sunAt(moment: number): SunPosition {
  const start = Date.UTC(new Date(moment).getUTCFullYear(), 0, 1);
  const days = (moment - start) / DAY_MS;
  const year = (2 * Math.PI * (days - 0.5)) / 365.25;
  const declination =
    0.006918 - 0.399912 * Math.cos(year) + 0.070257 * Math.sin(year) - 0.006758 * Math.cos(2 * year) + 0.000907 * Math.sin(2 * year)
    - 0.002697 * Math.cos(3 * year) + 0.00148 * Math.sin(3 * year);
  const equation_min =
    229.18 * (0.000075 + 0.001868 * Math.cos(year) - 0.032077 * Math.sin(year) - 0.014615 * Math.cos(2 * year) - 0.040849 * Math.sin(2 * year));
  const utc_h = (moment % DAY_MS) / 3_600_000;
  return { declination: declination / RADIAN, noon: wrap(-15 * (utc_h - 12 + equation_min / 60)) };
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
