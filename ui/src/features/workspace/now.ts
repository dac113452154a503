import { useSyncExternalStore } from 'react';

import { now } from '@/backend';

/** One clock for all that shows time: it ticks once, however many look at it, and sleeps while nobody does. */
class Ticker {
  private at = now();
  private timer: ReturnType<typeof setInterval> | null = null;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly every_ms: number) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    this.at = now();
    this.timer ??= setInterval(() => {
      this.at = now();
      for (const each of this.listeners) each();
    }, this.every_ms);
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size === 0 && this.timer !== null) {
        clearInterval(this.timer);
        this.timer = null;
      }
    };
  };

  readonly read = (): number => this.at;
}

const slow = new Ticker(15_000);
const quick = new Ticker(250);

/** The time, fresh enough for deadlines in minutes. */
export function useNow(): number {
  return useSyncExternalStore(slow.subscribe, slow.read);
}

/** The time, fresh enough to count seconds down. */
export function useQuickNow(): number {
  return useSyncExternalStore(quick.subscribe, quick.read);
}
