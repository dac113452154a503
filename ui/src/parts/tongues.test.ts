import { describe, expect, it } from 'vitest';

import { findTongues, isComplete, TONGUES, tongueOf } from './tongues';

const found = (typed: string, names?: Record<string, string>) => findTongues(typed, (tag) => names?.[tag] ?? '').map(({ tag }) => tag);

describe('findTongues', () => {
  it.each([
    ['the beginning of an ISO code', 'deu', ['de']],
    ['a library code', 'ger', ['de']],
    ['Arabic letters', 'عر', ['ar']],
    ['Arabic letters with the article', 'العر', ['ar']],
    ['Japanese', '日本', ['ja']],
    ['Latin without its marks', 'turkce', ['tr']],
    ['capitals', 'FRAN', ['fr']],
    ['the country', 'bras', ['pt-BR']],
    ['Hangul, whole syllables', '한국', ['ko']],
    ['nothing that anybody speaks', 'xyz', []],
  ])('%s', (_why, typed, tags) => {
    expect(found(typed)).toEqual(tags);
  });

  it('reads the name in the language of the moment too', () => {
    expect(found('niederl', { nl: 'Niederländisch' })).toEqual(['nl']);
  });

  it('shows all when nothing is typed', () => {
    expect(findTongues('  ')).toBe(TONGUES);
  });
});

describe('tongueOf', () => {
  it.each([
    ['pt-PT', 'pt-BR'], ['zh-CN', 'zh-Hans'], ['de-AT', 'de'], ['en-XA', 'en'], ['ar-XB', 'en'], ['sv', 'en'], ['es', 'es-419'],
  ])('%s is read as %s', (locale, tag) => {
    expect(tongueOf(locale).tag).toBe(tag);
  });
});

it('knows which languages have all their words', () => {
  expect(isComplete('pt-BR', ['en', 'pt-BR'])).toBe(true);
  expect(isComplete('fr', ['en', 'de'])).toBe(false);
});
