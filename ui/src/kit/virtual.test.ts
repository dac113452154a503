import { describe, expect, test } from 'vitest';

import { type Measures, offsetFor, offsetOf, rowAfter, rowsInSight, scrolledHeight, scrollOf, TALLEST_PX } from './virtual';

const list = (count: number, view_px = 600, row_px = 48): Measures => ({ count, row_px, view_px });
const COUNTS = [1, 5, 100, 100_000, 312_500, 400_000, 1_000_000];

describe('a long list', () => {
  test('is as tall as its rows, up to what browsers draw', () => {
    expect(scrolledHeight(list(0))).toBe(0);
    expect(scrolledHeight(list(100_000))).toBe(4_800_000);
    expect(scrolledHeight(list(1_000_000))).toBe(TALLEST_PX);
  });

  test.each(COUNTS)('of %d rows shows its first row at the top and its last at the bottom', (count) => {
    const measures = list(count);
    expect(offsetOf(measures, 0)).toBe(0);
    const bottom = offsetOf(measures, scrolledHeight(measures) - measures.view_px);
    expect(bottom).toBeCloseTo(Math.max(0, count * 48 - 600), 3);
    expect(rowsInSight(measures, bottom).end).toBe(count);
  });

  test.each(COUNTS)('of %d rows finds its way back from where it scrolled to', (count) => {
    const measures = list(count);
    const most = Math.max(0, count * 48 - 600);
    for (const share of [0, 0.01, 0.5, 0.77, 1]) {
      const there = most * share;
      expect(offsetOf(measures, scrollOf(measures, there))).toBeCloseTo(there, 3);
      expect(scrollOf(measures, there)).toBeLessThanOrEqual(scrolledHeight(measures));
    }
  });

  test('keeps only the rows in sight and a few more', () => {
    expect(rowsInSight(list(1_000_000), 4_800_000, 0)).toEqual({ first: 100_000, end: 100_013 });
    expect(rowsInSight(list(1_000_000), 4_800_010, 0)).toEqual({ first: 100_000, end: 100_013 });
    expect(rowsInSight(list(3), 0)).toEqual({ first: 0, end: 3 });
    expect(rowsInSight(list(0), 0)).toEqual({ first: 0, end: 0 });
    for (const offset of [0, 1, 47, 48, 9_999, 47_999_400]) {
      const { first, end } = rowsInSight(list(1_000_000), offset);
      expect(end - first).toBeLessThanOrEqual(13 + 1 + 16);
      expect(first * 48).toBeLessThanOrEqual(offset);
      expect(end * 48).toBeGreaterThanOrEqual(offset + 600);
    }
  });

  test('moves as little as it must to bring a row into sight', () => {
    const measures = list(1_000);
    expect(offsetFor(measures, 5, 0)).toBe(0);
    expect(offsetFor(measures, 12, 0)).toBe(13 * 48 - 600);
    expect(offsetFor(measures, 3, 480)).toBe(144);
    expect(offsetFor(measures, 999, 0)).toBe(1_000 * 48 - 600);
  });

  test.each([
    ['ArrowDown', 0, 1], ['ArrowDown', 999, 999], ['ArrowUp', 0, 0], ['ArrowUp', 5, 4], ['PageDown', 0, 11], ['PageUp', 5, 0], ['Home', 700, 0],
    ['End', 3, 999], ['x', 3, 3],
  ])('%s leads from row %d to row %d', (key, from, to) => {
    expect(rowAfter(key, from, list(1_000))).toBe(to);
  });
});
