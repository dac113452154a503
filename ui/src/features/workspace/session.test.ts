import { expect, it } from 'vitest';

import type { SiteView } from '@/backend';

import { shiftEnd } from './session';

function site(id: string, ...shifts: [string, string][]): SiteView {
  return {
    id, name: id, time_zone: 'UTC', latitude: 0, longitude: 0, opens_min: 0, closes_min: 0, days: [],
    shifts: shifts.map(([from, until]) => [`2026-11-23T${from}:00Z`, `2026-11-23T${until}:00Z`]),
  };
}

const now = Date.parse('2026-11-23T15:42:00Z');
const shown = (sites: SiteView[], mine: string | null = 'berlin') => {
  const end = shiftEnd(sites, mine, now);
  return end === null ? null : `${new Date(end.at).toISOString().slice(11, 16)} ${end.next?.id ?? 'nobody'}`;
};

it('hands on to the site that is on when the shift ends', () => {
  expect(shown([site('berlin', ['07:00', '16:00']), site('singapore', ['22:00', '23:00']), site('paulo', ['12:00', '21:00'])])).toBe('16:00 paulo');
});

it('hands on to the next one that comes on, across a gap', () => {
  expect(shown([site('berlin', ['07:00', '16:00']), site('singapore', ['22:00', '23:00']), site('late', ['23:00', '23:30'])])).toBe('16:00 singapore');
});

it('knows of a shift that nobody takes over', () => {
  expect(shown([site('berlin', ['07:00', '16:00']), site('early', ['01:00', '09:00'])])).toBe('16:00 nobody');
});

it('has no end outside a shift or without a site', () => {
  expect(shown([site('berlin', ['07:00', '12:00'])])).toBeNull();
  expect(shown([site('berlin', ['07:00', '16:00'])], null)).toBeNull();
});
