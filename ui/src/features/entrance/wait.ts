/** The wait after wrong passphrases, as the lock screen shows it. The rule itself is kept behind the door. */

const FREE_TRIES = 5;
const FIRST_S = 32;

/** Seconds to wait after the first, second, … wrong try in a row, as far as they are drawn. */
export const LADDER_S: readonly number[] = [
  ...Array<number>(FREE_TRIES).fill(0),
  ...Array.from({ length: 4 }, (_, rung) => FIRST_S * 2 ** rung),
];

/** Milliseconds that remain until a moment of the wire; none when it has passed or is not set. */
export function leftMs(until: string | null | undefined, now: number): number {
  return until ? Math.max(0, Date.parse(until) - now) : 0;
}

/** The rung on which a wait stands: the first that is as long as what remains of it. Beyond the drawn ones it is the last. */
export function rungOf(left_ms: number): number {
  const rung = LADDER_S.findIndex((seconds) => seconds > 0 && seconds * 1000 >= left_ms);
  return rung === -1 ? LADDER_S.length - 1 : rung;
}
