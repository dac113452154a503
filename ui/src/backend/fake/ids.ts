const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz';

function digits(number: number): string {
  let text = '';
  let rest = number;
  for (let place = 0; place < 13; place += 1) {
    text = (DIGITS[rest % 32] ?? '0') + text;
    rest = Math.floor(rest / 32);
  }
  return text;
}

/** Ids as the real ones look: thirteen digits of base 32, those of a region with its name before them. */
export const personal = (number: number): string => digits(number);
export const homed = (region: string, number: number): string => `${region}-${digits(number)}`;

/** Numbers that look random and are the same every time (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
