import { expect, test } from 'vitest';

import { latinDigits } from './digits';

test.each([
  ['Latin', '418203', '418203'],
  ['Latin with a space', ' 418 203 ', '418203'],
  ['Arabic', '٤١٨٢٠٣', '418203'],
  ['Persian', '۴۱۸۲۰۳', '418203'],
  ['Devanagari', '४१८२०३', '418203'],
  ['Thai', '๔๑๘๒๐๓', '418203'],
  ['full width, of an input method', '４１８２０３', '418203'],
  ['every digit of Arabic', '٠١٢٣٤٥٦٧٨٩', '0123456789'],
  ['letters, signs and marks of direction', '\u2067x-٤\u2069', '4'],
  ['numbers that are no digits', 'Ⅻ一', ''],
])('%s', (_script, text, digits) => {
  expect(latinDigits(text)).toBe(digits);
});
