/** What one part of the window asks of another that it does not know. */
export type Signal = 'palette' | 'keys-help';

const ears = new Map<Signal, Set<() => void>>();

/** Asks for something. Nothing happens when nobody offers it. */
export function ask(signal: Signal): void {
  for (const act of ears.get(signal) ?? []) act();
}

/** Offers something. Gives back how to stop. */
export function offer(signal: Signal, act: () => void): () => void {
  const set = ears.get(signal) ?? new Set();
  ears.set(signal, set.add(act));
  return () => {
    set.delete(act);
  };
}
