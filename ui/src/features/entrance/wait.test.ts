import { describe, expect, it } from 'vitest';

import { countdown } from '@/l10n';

import { LADDER_S, leftMs, rungOf } from './wait';

it('draws five free tries and the doubling waits after them', () => {
  expect(LADDER_S).toEqual([0, 0, 0, 0, 0, 32, 64, 128, 256]);
});

describe('countdown', () => {
  it.each([[0, '0:00'], [1, '0:01'], [16_001, '0:17'], [17_000, '0:17'], [64_000, '1:04'], [3_600_000, '60:00']])('%d ms', (left, text) => {
    expect(countdown(left)).toBe(text);
  });
});

it('knows what remains', () => {
  expect(leftMs('2026-11-23T12:00:32Z', Date.parse('2026-11-23T12:00:15Z'))).toBe(17_000);
  expect(leftMs('2026-11-23T12:00:32Z', Date.parse('2026-11-23T12:01:00Z'))).toBe(0);
  expect(leftMs(null, 0)).toBe(0);
});

it('finds the rung of a wait', () => {
  expect(rungOf(32_000)).toBe(5);
  expect(rungOf(17_000)).toBe(5);
  expect(rungOf(33_000)).toBe(6);
  expect(rungOf(3_000_000)).toBe(8);
});
