import { expect, it } from 'vitest';

import { guessRegion } from './regions';

const REGIONS = [
  { region: 'eu', regimes: ['eu-gdpr'], time_zone: 'Europe/Brussels' },
  { region: 'uk', regimes: ['uk-gdpr'], time_zone: 'Europe/London' },
  { region: 'jp', regimes: [], time_zone: 'Asia/Tokyo' },
  { region: 'us', regimes: ['us-28cfr202'], time_zone: 'America/New_York' },
];

it.each([
  ['Asia/Tokyo', 'jp'], ['Europe/Berlin', 'eu'], ['Europe/London', 'uk'], ['Europe/Belfast', 'uk'], ['America/Los_Angeles', 'us'],
  ['Europe/Zurich', null], ['Europe/Istanbul', null], ['Africa/Cairo', null], ['UTC', null],
])('%s is probably in %s', (zone, region) => {
  expect(guessRegion(zone, REGIONS)).toBe(region);
});
