import { expect, test } from 'vitest';

import { MODULES, SIDE } from '@/backend/fake/qr';

import { qrPath } from './qr';

test('the path covers every dark module once, and nothing else', () => {
  const covered = Array<string>(SIDE * SIDE).fill('0');
  for (const [, x, y, width] of qrPath(MODULES, SIDE).matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let step = 0; step < Number(width); step += 1) {
      const place = Number(y) * SIDE + Number(x) + step;
      expect(covered[place]).toBe('0');
      covered[place] = '1';
    }
  }
  expect(covered.join('')).toBe(MODULES);
});

test.each([['1001', 2, 'M0 0h1v1h-1zM1 1h1v1h-1z'], ['0000', 2, ''], ['1111', 2, 'M0 0h2v1h-2zM0 1h2v1h-2z']])('%s on %d', (modules, side, path) => {
  expect(qrPath(modules, side)).toBe(path);
});
