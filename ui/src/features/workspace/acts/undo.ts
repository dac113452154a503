/** What can be taken back, newest last. It lives as long as the session does in this window. */

import { useSyncExternalStore } from 'react';

import type { OutboxId, UndoId } from '@/backend';

/** How to take an act back. */
export type Step = { readonly kind: 'undo'; readonly undo: UndoId } | { readonly kind: 'revoke'; readonly reply: OutboxId };

export interface Undoing {
  readonly key: number;
  /** A bulk act over several regions is one act for the agent. */
  readonly steps: readonly Step[];
  /** Which act it was: the id of the message that said so. */
  readonly words: string;
  /** Takes away what still offers to take the act back. */
  dismiss?: () => void;
}

/** Older acts are better taken back by hand, with open eyes. */
const DEPTH = 50;

let stack: readonly Undoing[] = [];
let next = 1;
const listeners = new Set<() => void>();

function change(to: readonly Undoing[]): void {
  stack = to;
  for (const listener of listeners) listener();
}

export function remember(steps: readonly Step[], words: string): Undoing {
  const undoing: Undoing = { key: next++, steps, words };
  change([...stack.slice(-(DEPTH - 1)), undoing]);
  return undoing;
}

/** Takes the newest act off the stack. */
export function takeNewest(): Undoing | null {
  const newest = stack.at(-1) ?? null;
  if (newest !== null) change(stack.slice(0, -1));
  return newest;
}

/** Takes this act off the stack; `false` when it was taken back already. */
export function take(undoing: Undoing): boolean {
  if (!stack.some((each) => each.key === undoing.key)) return false;
  change(stack.filter((each) => each.key !== undoing.key));
  return true;
}

/** A reply that is out of reach can no longer be revoked. */
export function forgetReply(reply: OutboxId): void {
  change(stack.filter((each) => !each.steps.some((step) => step.kind === 'revoke' && step.reply === reply)));
}

/** Another person's session begins. */
export function forgetAll(): void {
  change([]);
}

export function useUndoStack(): readonly Undoing[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => stack,
  );
}
