import { useSyncExternalStore } from 'react';

let held = false;
const listeners = new Set<() => void>();

/**
 * Keeps the window at the entrance although a session is open: at the end of the first run there is a recovery key to be
 * written down before anything else may take its place.
 */
export function holdEntrance(hold: boolean): void {
  held = hold;
  for (const tell of listeners) tell();
}

function subscribe(tell: () => void) {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

/** Whether the window stays at the entrance. */
export function useHeld(): boolean {
  return useSyncExternalStore(subscribe, () => held);
}
