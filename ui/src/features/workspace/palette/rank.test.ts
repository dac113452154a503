import { expect, it } from 'vitest';

import { rank, ranked } from './rank';

const texts = ['Resolve and open the next', 'Reply', 'Reopen', 'Insert a script', 'Merge with another conversation', 'Élodie Marchand'];
const best = (query: string) => ranked(query, texts, (text) => [text]);

it('puts beginnings before words before letters', () => {
  expect(best('re')).toEqual([
    'Reply', 'Reopen', 'Resolve and open the next', 'Merge with another conversation',
  ]);
  expect(best('script')).toEqual(['Insert a script']);
  expect(best('open')[0]).toBe('Resolve and open the next');
});

it('finds words in any order, and names without their accents', () => {
  expect(best('conversation merge')).toEqual(['Merge with another conversation']);
  expect(best('elodie')).toEqual(['Élodie Marchand']);
});

it('takes letters in order, unless they are strewn', () => {
  expect(best('rpl')).toContain('Reply');
  expect(rank('rx', 'Reply and something that ends with x')).toBeNull();
});

it('shows all of it in its order while nothing is typed', () => {
  expect(best('')).toEqual(texts);
});
