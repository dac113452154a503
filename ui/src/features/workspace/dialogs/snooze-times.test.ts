import { expect, it } from 'vitest';

import { clockAt, laters, weekdayIn } from './snooze-times';

const berlin = 'Europe/Berlin';
const shown = (at: string, zone: string, customer: string | null = null) =>
  laters(Date.parse(at), zone, customer).map((later) => `${later.id} ${new Date(later.at).toISOString().slice(0, 16)}`);

it('offers what somebody may mean by later', () => {
  expect(shown('2026-11-23T10:42:00Z', berlin, 'Asia/Tokyo')).toEqual([
    'hours 2026-11-23T13:45', 'evening 2026-11-23T15:00', 'customer-morning 2026-11-24T00:00', 'tomorrow 2026-11-24T08:00',
    'monday 2026-11-30T08:00',
  ]);
});

it('leaves out what is past and what is the same', () => {
  expect(shown('2026-11-22T18:00:00Z', berlin)).toEqual(['hours 2026-11-22T21:00', 'tomorrow 2026-11-23T08:00', 'week 2026-11-29T08:00']);
});

it('keeps nine o’clock over the change of summer time', () => {
  const saturday = Date.parse('2026-10-24T12:00:00Z');
  expect(new Date(clockAt(saturday, berlin, 1, 540)).toISOString()).toBe('2026-10-25T08:00:00.000Z');
  expect(new Date(clockAt(saturday, berlin, 0, 540)).toISOString()).toBe('2026-10-24T07:00:00.000Z');
});

it('knows the day of a zone', () => {
  const late = Date.parse('2026-11-22T16:00:00Z');
  expect(weekdayIn(late, berlin)).toBe(7);
  expect(weekdayIn(late, 'Asia/Tokyo')).toBe(1);
});
