/** Numbers, moments and names in the words of a locale. All of it is pure: time is handed in. */

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** How near a deadline is: picks icon, word and colour. */
export type Urgency = 'late' | 'soon' | 'later';

/** A deadline in calendar time. */
export interface Due {
  /** `−0:12`, `0:04`, `2:05`, `3 d`. Always Latin digits, and reads from left to right. */
  text: string;
  urgency: Urgency;
}

/** What remains until a deadline. Within twenty minutes it is soon. */
export function due(deadline: number, now: number, days: (count: number) => string): Due {
  const rest = deadline - now;
  const late = rest < 0;
  const minutes = late ? Math.floor(-rest / MINUTE_MS) : Math.ceil(rest / MINUTE_MS);
  const urgency: Urgency = late ? 'late' : rest <= 20 * MINUTE_MS ? 'soon' : 'later';
  const sign = late ? '−' : '';
  if (minutes >= 24 * 60) return { text: `${sign}${days(Math.floor(minutes / (24 * 60)))}`, urgency };
  return { text: `${sign}${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`, urgency };
}

/** Minutes and seconds, in Latin digits. The last second is shown until it is over. */
export function countdown(left_ms: number): string {
  const seconds = Math.ceil(left_ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** Milliseconds since 1970 of an RFC 3339 moment of the wire. */
export function millis(moment: string): number {
  return Date.parse(moment);
}

/** The same locale with the Gregorian calendar and Latin digits, for deadlines and records. */
export function strict(locale: string): string {
  const parsed = new Intl.Locale(locale);
  return new Intl.Locale(parsed.baseName, { calendar: 'gregory', numberingSystem: 'latn' }).toString();
}

const cache = new Map<string, unknown>();

function kept<T>(key: string, make: () => T): T {
  const known = cache.get(key) as T | undefined;
  if (known !== undefined) return known;
  const made = make();
  cache.set(key, made);
  return made;
}

/** Everything that is formatted for a locale. */
export class Format {
  private readonly locale: string;
  private readonly strictLocale: string;

  constructor(locale: string) {
    this.locale = locale;
    this.strictLocale = strict(locale);
  }

  private dates(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
    return kept(`date ${locale} ${JSON.stringify(options)}`, () => {
      try {
        return new Intl.DateTimeFormat(locale, options);
      } catch {
        // A time zone that this system does not know.
        return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
      }
    });
  }

  /** A number in the locale's digits and groups. */
  number(value: number, options: Intl.NumberFormatOptions = {}): string {
    return kept(`number ${this.locale} ${JSON.stringify(options)}`, () => new Intl.NumberFormat(this.locale, options)).format(
      value,
    );
  }

  /** A share between 0 and 1. */
  percent(value: number): string {
    return this.number(value, { style: 'percent', maximumFractionDigits: 0 });
  }

  /** A size on disk in the unit that suits it. */
  bytes(count: number): string {
    const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'];
    let value = count;
    let unit = 0;
    while (value >= 1000 && unit < units.length - 1) {
      value /= 1000;
      unit += 1;
    }
    const maximumFractionDigits = unit > 0 && value < 10 ? 1 : 0;
    return this.number(value, { style: 'unit', unit: units[unit] ?? 'byte', unitDisplay: 'short', maximumFractionDigits });
  }

  /** A date as people write it. */
  date(moment: number, timeZone?: string): string {
    return this.dates(this.locale, { dateStyle: 'medium', ...zoned(timeZone) }).format(moment);
  }

  /** A short date: without the year while it is this year's. */
  shortDate(moment: number, now: number, timeZone?: string): string {
    const year = (at: number) => this.dates('en', { year: 'numeric', ...zoned(timeZone) }).format(at);
    const options: Intl.DateTimeFormatOptions =
      year(moment) === year(now) ? { day: 'numeric', month: 'short' } : { day: 'numeric', month: 'short', year: 'numeric' };
    return this.dates(this.locale, { ...options, ...zoned(timeZone) }).format(moment);
  }

  /** Date and time as people write them. */
  dateTime(moment: number, timeZone?: string): string {
    return this.dates(this.locale, { dateStyle: 'medium', timeStyle: 'short', ...zoned(timeZone) }).format(moment);
  }

  /** Hours and minutes as `16:42`, in Latin digits: for clocks, deadlines and time lines. */
  clock(moment: number, timeZone?: string): string {
    return this.dates(this.strictLocale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', ...zoned(timeZone) }).format(
      moment,
    );
  }

  /** The day of the week. */
  weekday(moment: number, timeZone?: string, width: 'long' | 'short' = 'long'): string {
    return this.dates(this.locale, { weekday: width, ...zoned(timeZone) }).format(moment);
  }

  /** A deadline in full: Gregorian, Latin digits, with its time zone. */
  deadline(moment: number, timeZone?: string): string {
    return this.dates(this.strictLocale, {
      weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
      timeZoneName: 'short', ...zoned(timeZone),
    }).format(moment);
  }

  /** A moment of a record: ISO 8601 in UTC, to the second. */
  utc(moment: number): string {
    return new Date(moment).toISOString().replace('T', ' ').replace(/\.\d+Z$/, 'Z');
  }

  /** How long ago or ahead, in one unit. */
  relative(moment: number, now: number, width: 'long' | 'short' = 'long'): string {
    const rest = moment - now;
    const size = Math.abs(rest);
    const style = kept(`relative ${this.locale} ${width}`, () => new Intl.RelativeTimeFormat(this.locale, { numeric: 'auto', style: width }));
    if (size < MINUTE_MS) return style.format(Math.round(rest / 1000), 'second');
    if (size < HOUR_MS) return style.format(Math.round(rest / MINUTE_MS), 'minute');
    if (size < DAY_MS) return style.format(Math.round(rest / HOUR_MS), 'hour');
    return style.format(Math.round(rest / DAY_MS), 'day');
  }

  /** `3 d` in the words of the locale, Latin digits. */
  days(count: number): string {
    return kept(
      `days ${this.strictLocale}`,
      () => new Intl.NumberFormat(this.strictLocale, { style: 'unit', unit: 'day', unitDisplay: 'narrow' }),
    ).format(count);
  }

  /** What remains until a deadline. */
  due(deadline: number, now: number): Due {
    return due(deadline, now, (count) => this.days(count));
  }

  /** Several things as one phrase, each kept apart from the words around it. */
  list(items: readonly string[], type: 'conjunction' | 'disjunction' | 'unit' = 'conjunction'): string {
    return kept(`list ${this.locale} ${type}`, () => new Intl.ListFormat(this.locale, { type, style: type === 'unit' ? 'short' : 'long' })).format(items.map(isolate));
  }

  /** Several short codes beside each other. They are no words, so none is joined to the next by an `and`. */
  codes(items: readonly string[]): string {
    return items.map(isolate).join(' ');
  }

  /** A language's name in this locale. */
  language(tag: string): string {
    return nameOf(this.locale, 'language', tag);
  }

  /** The order of names in this locale. */
  compare(one: string, other: string): number {
    return kept(`collator ${this.locale}`, () => new Intl.Collator(this.locale, { numeric: true })).compare(one, other);
  }

  /** The minutes of a day as a clock. */
  minutes(afterMidnight: number): string {
    const minutes = ((afterMidnight % 1440) + 1440) % 1440;
    return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  }
}

/** A language's name in that language itself. */
export function ownName(tag: string): string {
  return nameOf(tag, 'language', tag);
}

function nameOf(locale: string, type: 'language' | 'region', tag: string): string {
  try {
    return kept(`names ${locale} ${type}`, () => new Intl.DisplayNames(locale, { type, fallback: 'code' })).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Between marks that keep a text's direction to itself. */
function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}

function zoned(timeZone: string | undefined): Intl.DateTimeFormatOptions {
  return timeZone === undefined ? {} : { timeZone };
}
