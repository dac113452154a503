import { describe, expect, it } from 'vitest';

import { find, split } from './highlight';

const shown = (text: string, ranges: [number, number][]) => split(text, ranges).map((part) => (part.hit ? `[${part.text}]` : part.text)).join('');

describe('split', () => {
  it.each<[string, string, [number, number][], string]>([
    ['nothing found', 'Rechnung', [], 'Rechnung'],
    ['one word', 'die Rechnung', [[4, 12]], 'die [Rechnung]'],
    ['disorder', 'a b c', [[4, 5], [0, 1]], '[a] b [c]'],
    ['overlap', 'abcdef', [[0, 3], [2, 5]], '[abcde]f'],
    ['touching', 'abcd', [[0, 2], [2, 4]], '[abcd]'],
    ['one inside another', 'abcdef', [[0, 5], [1, 2]], '[abcde]f'],
    ['beyond the end', 'abc', [[2, 90]], 'ab[c]'],
    ['empty and backwards', 'abc', [[1, 1], [2, 1]], 'abc'],
    ['Japanese', '配送先を変更できますか', [[0, 2]], '[配送]先を変更できますか'],
    ['a character of two units is never cut', 'a😀b', [[2, 4]], 'a[😀b]'],
    ['nor at its end', 'a😀b', [[0, 2]], '[a😀]b'],
  ])('%s', (_why, text, ranges, expected) => {
    expect(shown(text, ranges)).toBe(expected);
  });

  it('never loses or repeats text, whatever the ranges', () => {
    let seed = 7;
    const next = (below: number) => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % below;
    };
    const text = 'Größe 😀 関税 العربية नमस्ते 👩‍🚀 end';
    for (let round = 0; round < 500; round += 1) {
      const ranges = Array.from({ length: next(6) }, () => [next(50) - 5, next(50) - 5] as [number, number]);
      expect(split(text, ranges).map((part) => part.text).join('')).toBe(text);
    }
  });
});

describe('find', () => {
  it.each<[string, string, string, string]>([
    ['case', 'Die RECHNUNG und die Rechnung', 'rechnung', 'Die [RECHNUNG] und die [Rechnung]'],
    ['accents', 'Élodie, elodie', 'elodie', '[Élodie], [elodie]'],
    ['accents in the query', 'Elodie', 'élodie', '[Elodie]'],
    ['marks of their own', 'cafe\u0301 au lait', 'cafe', '[cafe\u0301] au lait'],
    ['full width', 'ＡＢＣ-12', 'abc', '[ＡＢＣ]-12'],
    ['two Japanese characters', '関税は私が払うのでしょうか', '関税', '[関税]は私が払うのでしょうか'],
    ['Arabic without its vowels', 'كِتَاب جديد', 'كتاب', '[كِتَاب] جديد'],
    ['after a character of two units', '😀 Batch 0419', 'batch', '😀 [Batch] 0419'],
    ['nothing for nothing', 'text', '  ', 'text'],
  ])('%s', (_why, text, query, expected) => {
    expect(shown(text, find(text, query))).toBe(expected);
  });
});
