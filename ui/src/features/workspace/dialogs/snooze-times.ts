import { offsetOf } from '../customer/local-time';

const DAY_MS = 86_400_000;

/** The moment when the clocks of a zone show `minutes` after midnight, so many days from their today. */
export function clockAt(now: number, timeZone: string, days: number, minutes: number): number {
  const offset = offsetOf(timeZone, now) ?? 0;
  const midnight = Math.floor((now + offset * 60_000) / DAY_MS) * DAY_MS + days * DAY_MS;
  const wall = midnight + minutes * 60_000;
  // The offset may change until then: summer time.
  const then = offsetOf(timeZone, wall - offset * 60_000) ?? offset;
  return wall - then * 60_000;
}

/** ISO weekday, 1 … 7, of now in a zone. */
export function weekdayIn(now: number, timeZone: string): number {
  const offset = offsetOf(timeZone, now) ?? 0;
  const day = new Date(now + offset * 60_000).getUTCDay();
  return day === 0 ? 7 : day;
}

/** A moment to put a conversation off to. */
export interface Later {
  readonly id: 'hours' | 'evening' | 'tomorrow' | 'customer-morning' | 'monday' | 'week';
  readonly at: number;
}

const MORNING_MIN = 9 * 60;
const EVENING_MIN = 16 * 60;
const THREE_HOURS_MS = 3 * 3_600_000;

/** What somebody may mean by later, soonest first, nothing in the past and nothing twice. */
export function laters(now: number, timeZone: string, customerZone: string | null): Later[] {
  const toMonday = 8 - weekdayIn(now, timeZone);
  const hours = Math.ceil((now + THREE_HOURS_MS) / 900_000) * 900_000;
  const all: Later[] = [
    { id: 'hours', at: hours },
    { id: 'evening', at: clockAt(now, timeZone, 0, EVENING_MIN) },
    { id: 'tomorrow', at: clockAt(now, timeZone, 1, MORNING_MIN) },
    { id: 'monday', at: clockAt(now, timeZone, toMonday, MORNING_MIN) },
    { id: 'week', at: clockAt(now, timeZone, 7, MORNING_MIN) },
  ];
  if (customerZone !== null && customerZone !== timeZone) {
    const today = clockAt(now, customerZone, 0, MORNING_MIN);
    all.push({ id: 'customer-morning', at: today > now ? today : clockAt(now, customerZone, 1, MORNING_MIN) });
  }
  const seen = new Set<number>();
  return all
    .filter((later) => later.at > now + 10 * 60_000)
    .sort((one, other) => one.at - other.at)
    .filter((later) => {
      const fresh = !seen.has(later.at);
      seen.add(later.at);
      return fresh;
    });
}
