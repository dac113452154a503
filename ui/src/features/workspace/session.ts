import { createContext, useContext, useMemo } from 'react';

import type { ColleagueView, LabelView, PersonId, PersonView, QueueView, SessionView, SiteView } from '@/backend';

/** The signed-in person and their organisation, as the workspace asks about them. */
export interface Seat {
  readonly session: SessionView;
  readonly me: PersonView;
  /** IANA zone of the seat's site; the computer's own where the person has no site. */
  readonly zone: string | undefined;
  /** Whether the roles allow an act somewhere. The door decides each time. */
  readonly may: (action: string) => boolean;
  readonly person: (id: PersonId | null | undefined) => ColleagueView | undefined;
  readonly queue: (id: string | null | undefined) => QueueView | undefined;
  readonly label: (id: string) => LabelView | undefined;
}

export function makeSeat(session: SessionView): Seat {
  const { organisation, me } = session;
  const actions = new Set(session.actions);
  const people = new Map<PersonId, ColleagueView>(organisation.people.map((person) => [person.id, person]));
  const queues = new Map(organisation.queues.map((queue) => [queue.id, queue]));
  const labels = new Map(organisation.labels.map((label) => [label.id, label]));
  return {
    session,
    me,
    zone: organisation.sites.find((site) => site.id === me.site)?.time_zone,
    may: (action) => actions.has(action),
    person: (id) => (id === null || id === undefined ? undefined : people.get(id) ?? (id === me.id ? me : undefined)),
    queue: (id) => (id === null || id === undefined ? undefined : queues.get(id)),
    label: (id) => labels.get(id),
  };
}

const Context = createContext<Seat | null>(null);
export const SeatProvider = Context.Provider;

export function useMakeSeat(session: SessionView): Seat {
  return useMemo(() => makeSeat(session), [session]);
}

export function useSeat(): Seat {
  const seat = useContext(Context);
  if (seat === null) throw new Error('nobody sits here');
  return seat;
}

/** The shift that somebody is in, and where work goes when it ends. */
export interface ShiftEnd {
  readonly at: number;
  /** The site that takes over; `null` where nobody does. */
  readonly next: SiteView | null;
}

/** When the shift of a site ends that is on now, and who is on or comes on then. */
export function shiftEnd(sites: readonly SiteView[], site: string | null, now: number): ShiftEnd | null {
  const mine = sites.find((each) => each.id === site);
  const running = mine?.shifts.map(([from, until]) => [Date.parse(from), Date.parse(until)] as const)
    .find(([from, until]) => from <= now && now < until);
  if (running === undefined) return null;
  const at = running[1];
  const takers = sites
    .filter((each) => each.id !== site)
    .flatMap((each) => each.shifts.map(([from, until]) => ({ site: each, from: Date.parse(from), until: Date.parse(until) })))
    .filter((shift) => shift.until > at)
    .sort((one, other) => Math.max(one.from, at) - Math.max(other.from, at) || other.until - one.until);
  return { at, next: takers[0]?.site ?? null };
}
