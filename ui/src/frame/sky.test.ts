import { geoContains } from 'd3-geo';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { feature } from 'topojson-client';
import { describe, expect, test } from 'vitest';
import atlasJson from 'world-atlas/land-110m.json';

import { LAND, STEP, TOP } from './land';
import { dots, HEIGHT, isLand, LIGHTS, nightPath, noons, onMap, scaleFor, sides, WIDTH, x } from './sky-map';
import { nightAt, sunAt, sunHeight } from './solar';

describe('the sun', () => {
  // Declination and equation of time of the astronomical almanac, to a quarter of a degree and half a minute.
  test.each([
    ['2026-03-20T14:46:00Z', 0, -7.4],
    ['2026-06-21T08:24:00Z', 23.44, -1.8],
    ['2026-09-23T00:05:00Z', 0, 7.5],
    ['2026-12-21T20:50:00Z', -23.44, 1.9],
    ['2026-11-23T15:42:00Z', -20.4, 13.5],
  ])('stands at %s over %d°', (moment, declination, equation_min) => {
    const at = Date.parse(moment);
    const sun = sunAt(at);
    expect(Math.abs(sun.declination - declination)).toBeLessThan(0.25);
    const utc_h = (at % 86_400_000) / 3_600_000;
    const expected = -15 * (utc_h - 12 + equation_min / 60);
    expect(Math.abs(((sun.noon - expected + 540) % 360) - 180)).toBeLessThan(0.25);
  });

  test('is in the zenith under itself and below the horizon on the other side', () => {
    const sun = sunAt(Date.parse('2026-11-23T15:42:00Z'));
    expect(sunHeight(sun, sun.declination, sun.noon)).toBeCloseTo(90, 5);
    expect(sunHeight(sun, -sun.declination, sun.noon + 180)).toBeCloseTo(-90, 5);
  });

  test('leaves the winter pole dark and the summer pole light', () => {
    for (const [moment, south, north] of [['2026-11-23T15:42:00Z', false, true], ['2026-06-21T12:00:00Z', true, false]] as const) {
      const sun = sunAt(Date.parse(moment));
      const night = nightAt(sun, sun.noon, 0);
      expect(night.north === 90, moment).toBe(north);
      expect(night.south === -90, moment).toBe(south);
    }
  });
});

describe('the map', () => {
  const atlas = atlasJson as unknown as Topology;
  const land = feature(atlas, atlas.objects.land as GeometryCollection);

  test('has the land where the atlas has it', () => {
    for (let row = 0; row < LAND.length; row += 3) {
      for (let column = row % 5; column < 360 / STEP; column += 5) {
        const place: [number, number] = [-180 + (column + 0.5) * STEP, TOP - row * STEP];
        expect(isLand(row, column), String(place)).toBe(geoContains(land, place));
      }
    }
  });

  test('draws every dot of land once, in one of six lights', () => {
    const count = (moment: string) => dots(sunAt(Date.parse(moment))).reduce((sum, path) => sum + (path.match(/M/g)?.length ?? 0), 0);
    expect(count('2026-11-23T15:42:00Z')).toBe(count('2026-06-21T04:00:00Z'));
    expect(dots(sunAt(0))).toHaveLength(LIGHTS.length);
  });

  test('draws a night at every hour of the year, inside the picture', () => {
    for (let day = 0; day < 365; day += 13) {
      for (const below of [0, 6, 12]) {
        const path = nightPath(sunAt(Date.UTC(2026, 0, 1 + day, (day * 7) % 24)), below);
        expect(path).not.toContain('NaN');
        for (const [, , down] of path.matchAll(/([-\d.]+) ([-\d.]+)/g)) expect(Number(down)).toBeLessThanOrEqual(HEIGHT + 4);
      }
    }
  });

  test('has noon on it at every hour, and every site', () => {
    for (let hour = 0; hour < 24; hour += 1) expect(noons(sunAt(Date.UTC(2026, 10, 23, hour))).length).toBeGreaterThan(0);
    for (let longitude = -180; longitude <= 180; longitude += 7) {
      expect(x(onMap(longitude))).toBeGreaterThanOrEqual(0);
      expect(x(onMap(longitude))).toBeLessThanOrEqual(WIDTH);
    }
  });

  test('fills its place: exactly in width where that is wide, else in height with its words', () => {
    expect(scaleFor(WIDTH, 300)).toBe(1);
    expect(scaleFor(WIDTH * 2, 300)).toBe(2);
    expect(scaleFor(100, (HEIGHT + 40) * 2 + 68)).toBe(2);
  });

  test('never lays the words of two sites over each other', () => {
    expect(sides([533, 733, 1034], 176)).toEqual(['start', 'start', 'start']);
    expect(sides([700, 733], 176)).toEqual(['end', 'start']);
    expect(sides([700, 715, 733], 176)).toEqual(['end', 'none', 'start']);
    expect(sides([1400], 176)).toEqual(['end']);
  });
});
