import { describe, expect, it } from 'vitest';

import { askTwo, CODE_DIGITS, digitsOf, groupsOf, sameGroup } from './groups';

const KEY = '7ZK4-0M2Q-XB9D-1R5T-C6VH-8N3W-YAPE';

it('has seven groups of four', () => {
  expect(groupsOf(KEY)).toHaveLength(7);
  expect(digitsOf(KEY)).toHaveLength(CODE_DIGITS);
});

describe('sameGroup', () => {
  it.each([
    ['as it stands', '0M2Q', true],
    ['small letters', '0m2q', true],
    ['O for 0', 'Om2q', true],
    ['spaces and dashes', ' 0M-2Q ', true],
    ['full-width letters of an input method', '０Ｍ２Ｑ', true],
    ['another group', 'XB9D', false],
    ['half of it', '0M', false],
    ['nothing', '', false],
  ])('%s', (_why, typed, same) => {
    expect(sameGroup(typed, '0M2Q')).toBe(same);
  });

  it('reads I and L as 1', () => {
    expect(sameGroup('iR5T', '1R5T')).toBe(true);
    expect(sameGroup('lr5t', '1R5T')).toBe(true);
  });
});

it('asks for two different groups whatever chance says', () => {
  for (let one = 0; one < 7; one += 1) {
    for (let other = 0; other < 6; other += 1) {
      const draws = [one, other];
      const [first, second] = askTwo(7, () => draws.shift() ?? 0);
      expect(first).toBeLessThan(second);
      expect(second).toBeLessThan(7);
    }
  }
});
