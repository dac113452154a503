import { expect, it } from 'vitest';

import { placeAfter } from './grid';

const ltr = { rtl: false, far: false };

it.each([
  ['ArrowDown', { row: 3, column: 2 }], ['ArrowUp', { row: 1, column: 2 }], ['ArrowRight', { row: 2, column: 3 }], ['ArrowLeft', { row: 2, column: 1 }],
  ['Home', { row: 2, column: 0 }], ['End', { row: 2, column: 4 }], ['PageDown', { row: 5, column: 2 }], ['PageUp', { row: 0, column: 2 }],
])('%s leads on', (key, place) => {
  expect(placeAfter(key, { row: 2, column: 2 }, 6, 5, ltr)).toEqual(place);
});

it('turns the arrows where one reads from right to left', () => {
  expect(placeAfter('ArrowLeft', { row: 0, column: 0 }, 6, 5, { rtl: true, far: false })).toEqual({ row: 0, column: 1 });
  expect(placeAfter('ArrowRight', { row: 0, column: 0 }, 6, 5, { rtl: true, far: false })).toEqual({ row: 0, column: 0 });
});

it('never leaves the grid', () => {
  for (const key of ['ArrowDown', 'ArrowUp', 'ArrowRight', 'ArrowLeft', 'Home', 'End', 'PageDown', 'PageUp']) {
    for (const far of [false, true]) {
      for (let row = 0; row < 3; row += 1) {
        for (let column = 0; column < 2; column += 1) {
          const place = placeAfter(key, { row, column }, 3, 2, { rtl: false, far });
          expect(place?.row).toBeGreaterThanOrEqual(0);
          expect(place?.row).toBeLessThan(3);
          expect(place?.column).toBeGreaterThanOrEqual(0);
          expect(place?.column).toBeLessThan(2);
        }
      }
    }
  }
  expect(placeAfter('End', { row: 0, column: 0 }, 3, 2, { rtl: false, far: true })).toEqual({ row: 2, column: 1 });
  expect(placeAfter('a', { row: 0, column: 0 }, 3, 2, ltr)).toBeNull();
});
