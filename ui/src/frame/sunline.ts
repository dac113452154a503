/**
 * The geometry of the sun line: one day of the world around now. Now stands still; the shifts pass under it in reading
 * direction, from what was to what comes. All places are percent of the line.
 */

const HOUR_MS = 3_600_000;

/** Now stands at three eighths of the day: nine hours back, fifteen ahead. */
export const BEFORE_MS = 9 * HOUR_MS;
export const SPAN_MS = 24 * HOUR_MS;

/** A site with the shifts around now, in milliseconds since 1970. */
export interface SunSite {
  id: string;
  name: string;
  time_zone: string;
  shifts: readonly (readonly [number, number])[];
}

/** A stretch of the line. */
export interface Stretch {
  at: number;
  width: number;
}

/** One shift as it is drawn. */
export interface Bar extends Stretch {
  key: string;
  site: SunSite;
  lane: 0 | 1;
  from: number;
  to: number;
  /** Somebody works in it now. */
  on: boolean;
  /** Percent of the drawn bar that is spent. */
  spent: number;
  /** Where its words stand: at its start, behind the line of now, or nowhere because it is too short. */
  label: 'start' | 'ahead' | 'none';
  /** Its start or end lies outside the line. */
  cutStart: boolean;
  cutEnd: boolean;
}

/** All that is drawn. */
export interface SunLine {
  bars: Bar[];
  overlaps: Stretch[];
  ticks: { at: number; quarter: boolean }[];
}

const place = (moment: number, now: number) => ((moment - (now - BEFORE_MS)) / SPAN_MS) * 100;

/** Lays out the line for a moment. The shift of one's own site stands in the upper lane. */
export function layOut(sites: readonly SunSite[], home: string | null, now: number): SunLine {
  const start = now - BEFORE_MS;
  const end = start + SPAN_MS;
  const shifts = sites
    .flatMap((site) => site.shifts.map(([from, to]) => ({ site, from, to })))
    .filter(({ from, to }) => to > from && to > start && from < end)
    .sort((one, other) => one.from - other.from || one.to - other.to);

  const free = [-Infinity, -Infinity];
  const laned = shifts.map((shift) => {
    const lane = shift.from >= (free[0] ?? 0) ? 0 : shift.from >= (free[1] ?? 0) ? 1 : (free[0] ?? 0) <= (free[1] ?? 0) ? 0 : 1;
    free[lane] = Math.max(free[lane] ?? 0, shift.to);
    return { ...shift, lane };
  });
  const own = laned.find(({ site, to }) => site.id === home && to > now);
  const turned = own?.lane === 1;

  const bars = laned.map(({ site, from, to, lane }): Bar => {
    const drawnFrom = Math.max(from, start);
    const drawnTo = Math.min(to, end);
    const on = from <= now && now < to;
    const wide = drawnTo - drawnFrom >= 2.5 * HOUR_MS;
    // Words never lie under the line of now.
    const young = on && now - drawnFrom < 3 * HOUR_MS;
    return {
      key: `${site.id} ${from}`, site, from, to, on,
      lane: (turned ? 1 - lane : lane) as 0 | 1,
      at: place(drawnFrom, now),
      width: ((drawnTo - drawnFrom) / SPAN_MS) * 100,
      spent: on ? ((now - drawnFrom) / (drawnTo - drawnFrom)) * 100 : 0,
      label: !wide ? 'none' : !young ? 'start' : drawnTo - now >= 2.5 * HOUR_MS ? 'ahead' : 'none',
      cutStart: from < start,
      cutEnd: to > end,
    };
  });

  return { bars, overlaps: handovers(shifts).map(([from, to]) => stretch(Math.max(from, start), Math.min(to, end), now)), ticks: ticksOf(now) };
}

function stretch(from: number, to: number, now: number): Stretch {
  return { at: place(from, now), width: ((to - from) / SPAN_MS) * 100 };
}

/** The stretches in which one shift still works and the next one already does: the handover windows. */
function handovers(shifts: readonly { site: SunSite; from: number; to: number }[]): [number, number][] {
  const found: [number, number][] = [];
  for (const earlier of shifts) {
    for (const later of shifts) {
      const staggered = later.site.id !== earlier.site.id && later.from > earlier.from && later.to > earlier.to;
      if (staggered && later.from < earlier.to) found.push([later.from, earlier.to]);
    }
  }
  return found;
}

/** A tick an hour, the quarters of the day (UTC) longer. */
function ticksOf(now: number): SunLine['ticks'] {
  const start = now - BEFORE_MS;
  const first = Math.ceil(start / HOUR_MS);
  return Array.from({ length: 24 }, (_, index) => first + index)
    .map((hour) => ({ at: place(hour * HOUR_MS, now), quarter: hour % 6 === 0 }))
    .filter(({ at }) => at < 100);
}

/** What comes next for the people of a site. */
export type Outlook =
  | { kind: 'handover'; at: number; to: SunSite }
  | { kind: 'ends'; at: number }
  | { kind: 'begins'; at: number }
  | { kind: 'none' };

/** Whether the site is on shift, to whom it hands over, or when it is back. */
export function outlook(sites: readonly SunSite[], home: string | null, now: number): Outlook {
  const own = sites.find((site) => site.id === home);
  if (!own) return { kind: 'none' };
  const on = own.shifts.find(([from, to]) => from <= now && now < to);
  if (!on) {
    const next = own.shifts.map(([from]) => from).filter((from) => from > now).sort((one, other) => one - other)[0];
    return next === undefined ? { kind: 'none' } : { kind: 'begins', at: next };
  }
  const end = on[1];
  // Of the sites that work when this one stops, the one that goes on longest takes over.
  const takers = sites
    .filter((site) => site.id !== home)
    .flatMap((site) => site.shifts.filter(([from, to]) => from <= end && to > end).map(([, to]) => ({ site, to })))
    .sort((one, other) => other.to - one.to);
  const taker = takers[0];
  return taker ? { kind: 'handover', at: end, to: taker.site } : { kind: 'ends', at: end };
}

/** The shift of a site that is on at a moment, and the next one. */
export function shiftNow(site: SunSite, now: number): { on: readonly [number, number] | null; next: number | null } {
  const on = site.shifts.find(([from, to]) => from <= now && now < to) ?? null;
  const next = site.shifts.map(([from]) => from).filter((from) => from > now).sort((one, other) => one - other)[0] ?? null;
  return { on, next };
}

/** Time left as `0:18`. Minutes are rounded up, so that it reads 0:00 only when it is over. */
export function left(until: number, now: number): string {
  const minutes = Math.max(0, Math.ceil((until - now) / 60_000));
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
