/** Working hours of a site, between how they are written and how they are kept. */

/** Minutes after midnight of a time such as `08:30`; `24:00` is the end of the day. None when it is no time. */
export function minutesOf(text: string): number | null {
  const match = /^(\d{1,2})[:.h](\d{2})$/.exec(text.normalize('NFKC').trim());
  if (!match) return null;
  const hours = Number(match[1]);
  const minutes = Number(match[2]);
  if (minutes > 59 || hours > 24 || (hours === 24 && minutes > 0)) return null;
  return hours * 60 + minutes;
}

/** A time of the day as it is written; the end of the day is `24:00`, later times belong to the next day. */
export function clockOf(minutes: number): string {
  const within = minutes > 1440 ? minutes - 1440 : minutes;
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`;
}

/** Opening and closing as they are kept: a closing that is not after the opening lies on the next day. */
export function hoursOf(opens: string, closes: string): { opens_min: number; closes_min: number } | null {
  const from = minutesOf(opens);
  const to = minutesOf(closes);
  if (from === null || to === null || from >= 1440) return null;
  return { opens_min: from, closes_min: to > from ? to : to + 1440 };
}

/** Whether the system knows this time zone. */
export function isZone(zone: string): boolean {
  // Only names with an area mean the same everywhere; offsets and abbreviations do not keep summer time.
  if (!zone.includes('/') && zone !== 'UTC') return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** Degrees within a limit, written with a point or a comma and with any minus. None when they are none. */
export function degreesOf(text: string, limit: number): number | null {
  const plain = text.normalize('NFKC').trim().replace(',', '.').replace(/^[−–]/, '-');
  if (!/^[+-]?\d{1,3}(\.\d+)?$/.test(plain)) return null;
  const value = Number(plain);
  return Math.abs(value) <= limit ? value : null;
}

/** A target as a number and the unit that suits it. */
export function targetOf(minutes: number): { unit: 'minutes' | 'hours' | 'days'; value: number } {
  if (minutes < 60) return { unit: 'minutes', value: minutes };
  if (minutes < 48 * 60) return { unit: 'hours', value: Math.round((minutes / 60) * 10) / 10 };
  return { unit: 'days', value: Math.round((minutes / 1440) * 10) / 10 };
}
