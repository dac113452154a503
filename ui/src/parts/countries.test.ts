import { expect, it } from 'vitest';

import { countries } from './countries';

const compare = (one: string, other: string) => one.localeCompare(other);
const codes = new Set(countries('en', compare).map(({ code }) => code));

it.each(['DE', 'JP', 'BR', 'GB', 'SA', 'TW', 'XK', 'SS'])('%s is a country', (code) => {
  expect(codes).toContain(code);
});

it.each(['UK', 'EU', 'ZZ', 'SU', 'DD', 'XA', 'UN', 'AA', 'QO'])('%s is none', (code) => {
  expect(codes).not.toContain(code);
});

it('knows all of them, in the words and the order of the locale', () => {
  expect(codes.size).toBeGreaterThan(245);
  expect(codes.size).toBeLessThan(253);
  const german = countries('de', new Intl.Collator('de').compare);
  expect(german[0]?.name).toBe('Afghanistan');
  expect(german.find(({ code }) => code === 'DE')?.name).toBe('Deutschland');
  expect(german.findIndex(({ code }) => code === 'EG')).toBeLessThan(german.findIndex(({ code }) => code === 'AL'));
});
