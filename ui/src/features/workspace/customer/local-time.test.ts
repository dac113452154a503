import { expect, it } from 'vitest';

import { cityOf, localTime, offsetOf, writeOffset } from './local-time';

const now = Date.parse('2026-11-23T15:42:00Z');

it.each<[string, string | null, number | null, string | null]>([
  ['a zone', 'Asia/Tokyo', null, '0:42 on day 2, night'],
  ['the zone goes before the mail', 'Europe/Berlin', 540, '16:42 on day 1, day'],
  ['an offset', null, -210, '12:12 on day 1, day'],
  ['a zone that nobody knows', 'Mars/Olympus', 60, '16:42 on day 1, day'],
  ['nothing known', null, null, null],
])('tells the time by %s', (_why, zone, offset, expected) => {
  const local = localTime(zone, offset, now);
  const shown = local === null
    ? null
    : `${Math.floor(local.minutes / 60)}:${String(local.minutes % 60).padStart(2, '0')} on day ${local.weekday}, ${local.part}`;
  expect(shown).toBe(expected);
});

it('follows summer time', () => {
  expect(offsetOf('Europe/Berlin', Date.parse('2026-07-01T00:00:00Z'))).toBe(120);
  expect(offsetOf('Asia/Kathmandu', now)).toBe(345);
});

it('names cities and offsets', () => {
  expect(cityOf('America/Argentina/Buenos_Aires')).toBe('Buenos Aires');
  expect(cityOf('Etc/GMT+3')).toBeNull();
  expect([writeOffset(540), writeOffset(-210), writeOffset(0)]).toEqual(['UTC+9', 'UTC−3:30', 'UTC']);
});
