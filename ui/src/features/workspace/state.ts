/**
 * Where the agent stands in the workspace: which list, which row, which conversation, what is chosen. It outlives the screen,
 * so that a look at the outbox does not lose one's place, and the palette can open a conversation from anywhere.
 */

import { useSyncExternalStore } from 'react';

import type { AttachmentView, ConversationId, ConversationRow, MessageId } from '@/backend';

import { MINE, type Filter } from './acts/filter';
import { Rows } from './list/pages';
import { NOTHING, type Selection } from './list/selection';

/** A question that lies over the workspace. */
export type Question =
  | { readonly kind: 'assign' | 'snooze' | 'label' | 'priority' | 'move'; readonly ids: readonly ConversationId[] }
  | { readonly kind: 'merge'; readonly id: ConversationId }
  | { readonly kind: 'source'; readonly message: MessageId }
  | { readonly kind: 'preview'; readonly attachment: AttachmentView }
  | { readonly kind: 'edit-customer' | 'merge-customers' | 'split-customer'; readonly id: ConversationId }
  | { readonly kind: 'scripts'; readonly id: ConversationId };

/** What lies over the whole window. */
export type Overlay = 'palette' | 'search' | 'help';

/** A conversation that was open, for the palette. */
export type Recent = Pick<ConversationRow, 'id' | 'customer_name' | 'subject' | 'language' | 'channel' | 'due'>;

export interface DeskState {
  readonly filter: Filter;
  /** The row that the keyboard stands on, and its place for when the row goes. */
  readonly cursor: { readonly id: ConversationId | null; readonly place: number };
  /** The open conversation. */
  readonly current: ConversationId | null;
  /** A message to bring into sight once its conversation is open. */
  readonly target: MessageId | null;
  readonly selection: Selection;
  readonly listHidden: boolean;
  /** `null`: shown where there is room for it. */
  readonly customerHidden: boolean | null;
  readonly question: Question | null;
  readonly overlay: Overlay | null;
  /** What the search begins with. */
  readonly searchFor: string;
  /** What is looked for in the thread; `null` while nothing is. */
  readonly find: string | null;
  readonly recent: readonly Recent[];
}

const START: DeskState = {
  filter: MINE,
  cursor: { id: null, place: 0 },
  current: null,
  target: null,
  selection: NOTHING,
  listHidden: false,
  customerHidden: null,
  question: null,
  overlay: null,
  searchFor: '',
  find: null,
  recent: [],
};

let state = START;
let owner = '';
const listeners = new Set<() => void>();

/** The rows as the list shows them now; read by acts that go on to the next one. */
let shown = new Rows(0, new Map());

export function deskState(): DeskState {
  return state;
}

export function setDesk(change: Partial<DeskState> | ((now: DeskState) => Partial<DeskState>)): void {
  state = { ...state, ...(typeof change === 'function' ? change(state) : change) };
  for (const listener of listeners) listener();
}

/** Another session begins with an empty desk. */
export function beginSession(session: string): void {
  if (session === owner) return;
  endSession();
  owner = session;
}

/** Nothing of a session that is over stays in the window's memory. */
export function endSession(): void {
  owner = '';
  shown = new Rows(0, new Map());
  setDesk(START);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** A part of the state. What is picked must be a part, not made anew. */
export function useDesk<Part>(pick: (now: DeskState) => Part): Part {
  return useSyncExternalStore(subscribe, () => pick(state));
}

export function shownRows(): Rows {
  return shown;
}

export function showRows(rows: Rows): void {
  shown = rows;
}

/** Opens a conversation, and a message in it. */
export function openConversation(id: ConversationId, target: MessageId | null = null): void {
  const place = shown.placeOf(id);
  setDesk((now) => ({
    current: id,
    target,
    find: now.current === id ? now.find : null,
    cursor: { id, place: place ?? now.cursor.place },
  }));
}

/** Shows another list, from its top. */
export function showList(filter: Filter): void {
  setDesk({ filter, cursor: { id: null, place: 0 }, selection: NOTHING });
}

/** On what an act works: what is chosen, else the open conversation, else the row under the keyboard. */
export function targets(now: DeskState): ConversationId[] {
  if (now.selection.ids.size > 0) return [...now.selection.ids];
  const one = now.current ?? now.cursor.id;
  return one === null ? [] : [one];
}

/** The row that follows these in the list, or else the one before; `null` when nothing is left. */
export function neighbourOf(ids: ReadonlySet<ConversationId>): ConversationId | null {
  const order = shown.ids();
  const last = order.findLastIndex((id) => ids.has(id));
  if (last < 0) return null;
  const after = order.slice(last + 1).find((id) => !ids.has(id));
  return after ?? order.slice(0, last).findLast((id) => !ids.has(id)) ?? null;
}

const REMEMBERED = 8;

export function rememberRecent(row: Recent): void {
  setDesk((now) => ({ recent: [row, ...now.recent.filter((each) => each.id !== row.id)].slice(0, REMEMBERED) }));
}
