import { describe, expect, it } from 'vitest';

import { keysInForce } from '@/commands';

import { changed, problemOf, strike } from './remap';

const keys = keysInForce({});

describe('problemOf', () => {
  it.each([
    ['keys that nobody has', 'resolve', 'y', null],
    ['its own keys', 'resolve', 'e', null],
    ['no keys', 'resolve', '', null],
    ['keys of another command', 'resolve', 'r', { kind: 'conflict', with: 'reply' }],
    ['the beginning of a sequence', 'resolve', 'g', { kind: 'prefix', with: 'go-inbox' }],
    ['a sequence over a single key', 'resolve', 'r x', { kind: 'prefix', with: 'reply' }],
    ['the clipboard', 'resolve', 'Mod+c', { kind: 'reserved' }],
    ['Tab', 'resolve', 'Tab', { kind: 'reserved' }],
    ['a letter for what works while writing', 'send', 'y', { kind: 'needs-mod' }],
    ['a chord for what works while writing', 'send', 'Mod+j', null],
  ] as const)('%s', (_why, id, chord, problem) => {
    expect(problemOf(id, chord, keys)).toEqual(problem);
  });
});

describe('changed', () => {
  it('keeps only what differs from the delivered keys', () => {
    expect(changed({}, 'resolve', 'y')).toEqual({ resolve: 'y' });
    expect(changed({ resolve: 'y', note: '' }, 'resolve', 'e')).toEqual({ note: '' });
  });
  it('forgets commands that are no more', () => {
    expect(changed({ gone: 'x' }, 'note', '')).toEqual({ note: '' });
  });
});

describe('strike', () => {
  it.each([
    ['', 'g', 'g'], ['g', 'i', 'g i'], ['g', '1', 'g 1'], ['g i', 'x', 'x'], ['g', 'Mod+k', 'Mod+k'], ['Mod+k', 'x', 'x'], ['F6', 'x', 'x'],
  ])('after “%s” comes %s', (before, chord, after) => {
    expect(strike(before, chord)).toBe(after);
  });
});
