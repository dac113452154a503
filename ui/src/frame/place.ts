import { useSyncExternalStore } from 'react';

/** The screens of a session, in the order of the rail. */
export const PLACES = ['workspace', 'outbox', 'imports', 'records', 'organisation', 'access', 'approvals', 'settings', 'about'] as const;

/** A screen. */
export type Place = (typeof PLACES)[number];

function read(): { place: Place; rest: string } {
  const [name = '', ...rest] = location.hash.replace(/^#\/?/, '').split('/');
  return { place: PLACES.find((known) => known === name) ?? 'workspace', rest: rest.join('/') };
}

function subscribe(tell: () => void) {
  addEventListener('hashchange', tell);
  return () => removeEventListener('hashchange', tell);
}

/** The screen that is shown. */
export function usePlace(): Place {
  return useSyncExternalStore(subscribe, () => read().place);
}

/** What the address says after the screen's name, such as a conversation. */
export function useRest(): string {
  return useSyncExternalStore(subscribe, () => read().rest);
}

/** Goes to a screen. */
export function goTo(place: Place, rest = ''): void {
  location.hash = rest ? `/${place}/${rest}` : `/${place}`;
}
