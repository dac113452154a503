/** Codes that are shown in groups, written down, and read back: keys, invitations and fingerprints. */

/** Digits of a whole key or invitation. */
export const CODE_DIGITS = 28;

/** The groups of a key as the door writes it. */
export function groupsOf(key: string): string[] {
  return key.split('-');
}

/** What somebody typed, brought to the digits that count: O is 0, I and L are 1, case and separators do not matter. */
export function digitsOf(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
    .replace(/[^0-9A-Z]/g, '');
}

/** Whether a group was read back rightly. */
export function sameGroup(typed: string, group: string): boolean {
  return digitsOf(typed) === digitsOf(group);
}

/** Two different groups to ask for, in their order. `random` gives a number from 0 up to, and without, its argument. */
export function askTwo(count: number, random: (below: number) => number): [number, number] {
  const one = random(count);
  const other = (one + 1 + random(count - 1)) % count;
  return one < other ? [one, other] : [other, one];
}

/** A number from 0 up to, and without, `below`, of the system's randomness. Which groups are asked for is no secret. */
export function randomBelow(below: number): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % below;
}
