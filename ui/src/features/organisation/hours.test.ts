import { describe, expect, it } from 'vitest';

import { clockOf, degreesOf, hoursOf, isZone, minutesOf, targetOf } from './hours';

it.each([
  ['08:30', 510], ['8:30', 510], ['8.30', 510], ['08h30', 510], ['24:00', 1440], ['０８：３０', 510], ['24:01', null], ['12:60', null], ['noon', null], ['', null],
])('reads %s as %s', (text, minutes) => {
  expect(minutesOf(text)).toBe(minutes);
});

describe('hoursOf', () => {
  it('keeps a day shift as it is', () => {
    expect(hoursOf('09:00', '17:00')).toEqual({ opens_min: 540, closes_min: 1020 });
  });
  it('puts a closing before the opening on the next day', () => {
    expect(hoursOf('22:00', '06:00')).toEqual({ opens_min: 1320, closes_min: 1800 });
  });
  it('reads the same time twice as a whole day', () => {
    expect(hoursOf('00:00', '00:00')).toEqual({ opens_min: 0, closes_min: 1440 });
  });
  it('takes no opening at the end of the day', () => {
    expect(hoursOf('24:00', '06:00')).toBeNull();
  });
});

it('writes what it reads', () => {
  for (const text of ['00:00', '09:05', '23:59', '24:00']) expect(clockOf(minutesOf(text) ?? -1)).toBe(text);
  expect(clockOf(1800)).toBe('06:00');
});

it.each([['Europe/Berlin', true], ['UTC', true], ['America/Argentina/Buenos_Aires', true], ['Europe/Atlantis', false], ['CET', false], ['+02:00', false], ['', false]])(
  '%s is a time zone: %s', (zone, known) => {
    expect(isZone(zone)).toBe(known);
  },
);

it.each([['52.5', 90, 52.5], ['−33,9', 90, -33.9], ['-180', 180, -180], ['91', 90, null], ['north', 90, null], ['1e2', 180, null]])(
  'reads %s up to %d as %s', (text, limit, value) => {
    expect(degreesOf(text, limit)).toBe(value);
  },
);

it('says a target in the unit that suits it', () => {
  expect([30, 60, 90, 2880].map(targetOf)).toEqual([
    { unit: 'minutes', value: 30 }, { unit: 'hours', value: 1 }, { unit: 'hours', value: 1.5 }, { unit: 'days', value: 2 },
  ]);
});
