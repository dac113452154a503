/** Whether one may call. Night is from ten to seven, as most people would have it. */
export type DayPart = 'night' | 'morning' | 'day' | 'evening';

export interface LocalTime {
  /** Minutes since their midnight. */
  readonly minutes: number;
  /** ISO weekday of their day, 1 … 7. */
  readonly weekday: number;
  readonly part: DayPart;
  /** Their offset from UTC in minutes. */
  readonly offset_min: number;
}

/** When somebody may be called, in minutes since their midnight. */
export const CALLS_FROM_MIN = 9 * 60;
export const CALLS_UNTIL_MIN = 20 * 60;

function partOf(minutes: number): DayPart {
  if (minutes < 7 * 60 || minutes >= 22 * 60) return 'night';
  if (minutes < 12 * 60) return 'morning';
  return minutes < 18 * 60 ? 'day' : 'evening';
}

/** The offset of a time zone at a moment, in minutes; `null` where this system does not know the zone. */
export function offsetOf(timeZone: string, at: number): number | null {
  try {
    const parts = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
      timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric',
    }).formatToParts(at);
    const part = (type: string) => Number(parts.find((each) => each.type === type)?.value);
    const there = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
    return Math.round((there - Math.floor(at / 60_000) * 60_000) / 60_000);
  } catch {
    return null;
  }
}

/** The customer's own time, from their zone or from the offset of their last mail. */
export function localTime(timeZone: string | null, utc_offset_min: number | null, now: number): LocalTime | null {
  const offset = (timeZone === null ? null : offsetOf(timeZone, now)) ?? utc_offset_min;
  if (offset === null) return null;
  const there = new Date(now + offset * 60_000);
  const minutes = there.getUTCHours() * 60 + there.getUTCMinutes();
  return { minutes, weekday: there.getUTCDay() === 0 ? 7 : there.getUTCDay(), part: partOf(minutes), offset_min: offset };
}

/** The city of a zone's name: `America/Argentina/Buenos_Aires` is Buenos Aires; zones without one have none. */
export function cityOf(timeZone: string): string | null {
  if (!timeZone.includes('/') || timeZone.startsWith('Etc/')) return null;
  return (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ');
}

/** An offset as `UTC+9` or `UTC−3:30`. */
export function writeOffset(offset_min: number): string {
  const size = Math.abs(offset_min);
  const minutes = size % 60 === 0 ? '' : `:${String(size % 60).padStart(2, '0')}`;
  return offset_min === 0 ? 'UTC' : `UTC${offset_min < 0 ? '−' : '+'}${Math.floor(size / 60)}${minutes}`;
}
