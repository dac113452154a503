const DIGIT = /\p{Nd}/u;

/**
 * The digits of a text in Latin ones: those of Arabic, Devanagari and every other script count, and so do full-width ones;
 * anything else is left out.
 */
export function latinDigits(text: string): string {
  return [...text.normalize('NFKC')].filter((letter) => DIGIT.test(letter)).map(valueOf).join('');
}

// Ten digits of a script stand in a row, from nought on: the way back to the first of them is the value.
function valueOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && DIGIT.test(String.fromCodePoint(code - value - 1))) value += 1;
  return value;
}
