import { describe, expect, it } from 'vitest';

import { isFiltered, NONE, pageOf, queryOf } from './query';

describe('queryOf', () => {
  it.each([
    ['nothing', {}, ''],
    ['an action', { action: 'import-mail' }, 'action:import-mail'],
    ['all of it', { action: 'search', outcome: 'denied', actor: '3', text: ' eu \n vault ' }, 'action:search outcome:denied actor:3 eu vault'],
    ['the vault is asked for apart', { vault: 'eu' }, ''],
  ])('%s', (_why, filters, query) => {
    expect(queryOf({ ...NONE, ...filters })).toBe(query);
  });
});

it('knows when something is filtered', () => {
  expect(isFiltered(NONE)).toBe(false);
  expect(isFiltered({ ...NONE, vault: 'eu' })).toBe(true);
  expect(isFiltered({ ...NONE, text: '  ' })).toBe(false);
});

it('turns pages', () => {
  expect(pageOf(0, 100, 250, 100)).toEqual({ from: 1, to: 100, newer: null, older: 100 });
  expect(pageOf(200, 50, 250, 100)).toEqual({ from: 201, to: 250, newer: 100, older: null });
  expect(pageOf(0, 0, 0, 100)).toEqual({ from: 0, to: 0, newer: null, older: null });
});
