import { describe, expect, test } from 'vitest';

import { layOut, left, outlook, shiftNow, type SunSite } from './sunline';

const HOUR = 3_600_000;
const DAY = Date.parse('2026-11-23T00:00:00Z');
const NOW = DAY + 15.7 * HOUR;

const site = (id: string, from: number, to: number): SunSite => ({
  id, name: id, time_zone: 'UTC', shifts: [-24, 0, 24].map((day) => [DAY + (from + day) * HOUR, DAY + (to + day) * HOUR] as const),
});
const BERLIN = site('berlin', 7, 16);
const SAO_PAULO = site('sao-paulo', 15, 24);
const SINGAPORE = site('singapore', 23, 32);
const SITES = [BERLIN, SAO_PAULO, SINGAPORE];

const round = (value: number) => Math.round(value * 10) / 10;
const drawn = (sites: SunSite[], home: string | null, now = NOW) =>
  layOut(sites, home, now).bars.map((bar) => `${bar.site.id} ${bar.lane} ${round(bar.at)}–${round(bar.at + bar.width)} ${bar.on ? `on, spent ${round(bar.spent)}` : 'off'}, ${bar.label}`);

describe('the sun line', () => {
  test('stands still at three eighths and draws the day as in the drawing', () => {
    expect(drawn(SITES, 'berlin')).toEqual([
      'singapore 1 0–5.4 off, none',
      'berlin 0 1.3–38.8 on, spent 96.7, start',
      'sao-paulo 1 34.6–72.1 on, spent 7.8, ahead',
      'singapore 0 67.9–100 off, start',
    ]);
  });

  test('has one’s own site in the upper lane', () => {
    for (const home of SITES) {
      const own = layOut(SITES, home.id, NOW).bars.find((bar) => bar.site.id === home.id && bar.to > NOW);
      expect(own?.lane, home.id).toBe(0);
    }
  });

  test('never lays two shifts over each other in one lane while two lanes are enough', () => {
    for (let hour = 0; hour < 24; hour += 0.5) {
      const { bars } = layOut(SITES, 'berlin', DAY + hour * HOUR);
      for (const one of bars) {
        for (const other of bars) {
          if (one === other || one.lane !== other.lane) continue;
          expect(one.to <= other.from || other.to <= one.from, `${one.key} and ${other.key} at ${hour}`).toBe(true);
        }
      }
    }
  });

  test('hatches what two shifts have in common, and nothing else', () => {
    const spans = (sites: SunSite[]) => layOut(sites, null, NOW).overlaps.map(({ at, width }) => `${round(at)}–${round(at + width)}`);
    expect(spans(SITES)).toEqual(['1.3–5.4', '34.6–38.8', '67.9–72.1']);
    expect(spans([BERLIN, site('hamburg', 7, 16)]), 'the same hours are no handover').toEqual([]);
    expect(spans([BERLIN, site('kiosk', 9, 12)]), 'a shift inside another is no handover').toEqual([]);
  });

  test('stays inside the line, whatever the hour', () => {
    for (let minute = 0; minute < 1440; minute += 37) {
      const line = layOut(SITES, 'berlin', DAY + minute * 60_000);
      for (const { at, width } of [...line.bars, ...line.overlaps]) {
        expect(at).toBeGreaterThanOrEqual(0);
        expect(at + width).toBeLessThanOrEqual(100 + 1e-9);
        expect(width).toBeGreaterThan(0);
      }
      expect(line.ticks).toHaveLength(24);
    }
  });

  test('is empty without sites', () => {
    expect(layOut([], null, NOW).bars).toEqual([]);
  });
});

describe('what comes next', () => {
  test('is the handover to the site that goes on longest', () => {
    expect(outlook(SITES, 'berlin', NOW)).toEqual({ kind: 'handover', at: DAY + 16 * HOUR, to: SAO_PAULO });
    expect(left(DAY + 16 * HOUR, NOW)).toBe('0:18');
  });

  test('is the end of the shift when nobody takes over', () => {
    expect(outlook([BERLIN], 'berlin', NOW)).toEqual({ kind: 'ends', at: DAY + 16 * HOUR });
  });

  test('is the next shift when one is off', () => {
    expect(outlook(SITES, 'singapore', NOW)).toEqual({ kind: 'begins', at: DAY + 23 * HOUR });
    expect(shiftNow(SINGAPORE, NOW)).toEqual({ on: null, next: DAY + 23 * HOUR });
  });

  test('is nothing for people without a site', () => {
    expect(outlook(SITES, null, NOW)).toEqual({ kind: 'none' });
  });

  test.each([[0, '0:00'], [1, '0:01'], [60_000, '0:01'], [61_000, '0:02'], [7.5 * HOUR, '7:30'], [-5, '0:00']])('%d ms left read %s', (rest, text) => {
    expect(left(NOW + rest, NOW)).toBe(text);
  });
});
