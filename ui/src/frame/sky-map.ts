import { LAND, STEP, TOP } from './land';
import { nightAt, sunHeight, type SunPosition } from './solar';

/** The map is wider than the earth, so that it has no seam where somebody lives: from 206° west, one world and a fifth. */
const WEST = -206.4;
const SPAN = 432;
const CELL = 8;

export const WIDTH = (SPAN / STEP) * CELL;
export const HEIGHT = LAND.length * CELL;
/** Room above the land, in the map's units. */
export const ABOVE = 40;
/** Room for words below it, in pixels: words keep their size however large the map is. */
export const BELOW_PX = 68;

/** How light it is on a dot of land. */
export const LIGHTS = ['night', 'dusk', 'low', 'mid', 'high', 'noon'] as const;

export const x = (longitude: number): number => ((longitude - WEST) / STEP) * CELL;
export const y = (latitude: number): number => ((TOP - latitude) / STEP) * CELL;

/** The nearest place on the map for a longitude, counted within one world from the map's middle. */
export function onMap(longitude: number): number {
  const middle = WEST + SPAN / 2;
  return ((((longitude - middle + 180) % 360) + 360) % 360) - 180 + middle;
}

/** For each row the columns that are land. */
const DRY: readonly (readonly boolean[])[] = LAND.map((row) => {
  const dry: boolean[] = [];
  row.split('.').forEach((run, index) => {
    for (let left = Number.parseInt(run, 36); left > 0; left -= 1) dry.push(index % 2 === 1);
  });
  return dry;
});

/** Whether there is land in this cell. */
export function isLand(row: number, column: number): boolean {
  return DRY[row]?.[column] ?? false;
}

function lightOf(height: number): number {
  return height < -6 ? 0 : height < 0 ? 1 : height < 12 ? 2 : height < 30 ? 3 : height < 55 ? 4 : 5;
}

/** One path of dots for each light. */
export function dots(sun: SunPosition): string[] {
  const paths = LIGHTS.map(() => '');
  const columns = 360 / STEP;
  for (let row = 0; row < LAND.length; row += 1) {
    const latitude = TOP - row * STEP;
    for (let index = 0; index < SPAN / STEP; index += 1) {
      const longitude = WEST + STEP / 2 + index * STEP;
      const column = ((Math.round((longitude + 180 - STEP / 2) / STEP) % columns) + columns) % columns;
      if (!isLand(row, column)) continue;
      paths[lightOf(sunHeight(sun, latitude, longitude))] += `M${round(x(longitude))} ${row * CELL + 4}h0`;
    }
  }
  return paths;
}

/** The part of the map over which the sun stands lower than so many degrees below the horizon. */
export function nightPath(sun: SunPosition, below: number): string {
  const north: string[] = [];
  const south: string[] = [];
  const clip = (value: number) => round(Math.min(HEIGHT + 4, Math.max(-ABOVE, value)));
  for (let longitude = WEST; longitude <= WEST + SPAN + 0.01; longitude += 2) {
    const night = nightAt(sun, longitude, below);
    north.push(`${round(x(longitude))} ${clip(y(night.north))}`);
    south.unshift(`${round(x(longitude))} ${clip(y(night.south))}`);
  }
  return `M${[...north, ...south].join('L')}z`;
}

/** Where the hours by the sun stand along the ruler. */
export function hours(sun: SunPosition): { hour: number; at: number }[] {
  return Array.from({ length: 72 }, (_, index) => index - 24)
    .map((hour) => ({ hour: ((hour % 24) + 24) % 24, at: x(sun.noon + (hour - 12) * 15) }))
    .filter(({ at }) => at > 8 && at < WIDTH - 8);
}

/** Noon on the map: once, or twice where the map repeats itself. */
export function noons(sun: SunPosition): number[] {
  return [sun.noon - 360, sun.noon, sun.noon + 360].map(x).filter((at) => at > 0 && at < WIDTH);
}

/** Pixels to a unit of the map, when it fills a place of this size and its head is cut where that is low. */
export function scaleFor(width_px: number, height_px: number): number {
  return Math.max(width_px / WIDTH, (height_px - BELOW_PX) / (HEIGHT + ABOVE));
}

/** On which side of its line a site's words stand, or none where there is no room. Sites in the order of their places. */
export function sides(places: readonly number[], words: number): ('start' | 'end' | 'none')[] {
  let free = 0;
  return places.map((at, index) => {
    const next = places[index + 1] ?? WIDTH + 16;
    if (at >= free && at + words <= next - 8) {
      free = at + words;
      return 'start';
    }
    if (at - words >= free) {
      free = at + 8;
      return 'end';
    }
    if (at >= free && index === places.length - 1 && at + words <= WIDTH) {
      free = at + words;
      return 'start';
    }
    return 'none';
  });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
