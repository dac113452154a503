/**
 * What can be done at this moment. Screens register their commands while they are shown; keyboard and palette run them.
 * What was registered last wins, so that a dialog can take a key for itself.
 */

import { useEffect, useRef, useSyncExternalStore } from 'react';

import type { CommandId } from './table';

/** What a command does, or why it cannot be done now. */
export interface CommandRun {
  readonly run: () => void;
  /** A Fluent id that says why the command is shown and cannot be run. */
  readonly refused?: string;
  /** What stands beside the command in the palette, already in the user's language or in a customer's own words. */
  readonly hint?: string;
}

export type CommandRuns = Partial<Record<CommandId, (() => void) | CommandRun>>;

interface Layer {
  runs: CommandRuns;
}

let layers: readonly Layer[] = [];
let version = 0;
const listeners = new Set<() => void>();

function announce(): void {
  version += 1;
  for (const listener of listeners) listener();
}

/** The command as it stands now; `null` where nothing offers it. */
export function commandNow(id: CommandId): CommandRun | null {
  for (let at = layers.length - 1; at >= 0; at -= 1) {
    const found = layers[at]?.runs[id];
    if (found !== undefined) return typeof found === 'function' ? { run: found } : found;
  }
  return null;
}

/** Runs a command; `false` where it is not offered or refused. */
export function runCommand(id: CommandId): boolean {
  const found = commandNow(id);
  if (found === null || found.refused !== undefined) return false;
  found.run();
  return true;
}

/** Offers commands while the calling component is mounted. */
export function useCommands(runs: CommandRuns): void {
  const layer = useRef<Layer | null>(null);
  useEffect(() => {
    const own: Layer = { runs: {} };
    layer.current = own;
    layers = [...layers, own];
    return () => {
      layers = layers.filter((other) => other !== own);
      announce();
    };
  }, []);
  // Runs after every render: the newest closures are the ones that act.
  useEffect(() => {
    if (layer.current === null) return;
    const before = Object.keys(layer.current.runs).length;
    layer.current.runs = runs;
    if (before !== Object.keys(runs).length) announce();
  });
}

/** Renders again when the set of commands changes. */
export function useCommandVersion(): number {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => version,
  );
}
