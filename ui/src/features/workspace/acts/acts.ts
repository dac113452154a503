import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';

import {
  call, type ConversationId, type ConversationRow, type LabelId, type OutboxView, type PersonId, type Priority, type QueueId,
  type UndoView, WireError,
} from '@/backend';
import { showError, showToast } from '@/kit';
import type { Args } from '@/l10n';

import { turnTo } from '../composer/draft';
import { byRegion, without } from '../list/selection';
import { useSeat } from '../session';
import { neighbourOf, openConversation, setDesk, deskState } from '../state';
import { applyOptimistically, type Patch } from './optimism';
import { forgetReply, remember, take, takeNewest, type Step, type Undoing } from './undo';

/** The message ids that say what was done: `workspace-did-<word>`. */
export type Word =
  | 'assign' | 'assign-me' | 'unassign' | 'snooze' | 'resolve' | 'reopen' | 'label' | 'prioritise' | 'spam' | 'not-spam' | 'read' | 'unread'
  | 'move' | 'merge' | 'split' | 'merge-customers' | 'split-customer' | 'send';

interface Bulk {
  readonly word: Word;
  readonly patch: Patch;
  readonly ask: (conversations: ConversationId[]) => Promise<UndoView>;
  /** Nothing is said and nothing is kept to be undone: what the window does by itself. */
  readonly silent?: boolean;
  readonly args?: Args;
}

/** What the agent does to conversations. Everything shows at once; what the door refuses is put back and said. */
export class Acts {
  constructor(private readonly client: QueryClient, private readonly me: PersonId) {}

  private async bulk(ids: readonly ConversationId[], act: Bulk): Promise<void> {
    if (ids.length === 0) return;
    const chosen = new Set(ids);
    await this.client.cancelQueries({ queryKey: ['list_conversations'] });
    const restore = applyOptimistically(this.client, chosen, act.patch, this.me);
    const steps: Step[] = [];
    let changed = 0;
    let failure: WireError | null = null;
    for (const [, homed] of byRegion(ids)) {
      try {
        // One after the other: the first refusal stops the rest, so that what is said is what was done.
        const answer = await act.ask(homed);
        steps.push({ kind: 'undo', undo: answer.undo });
        changed += answer.changed;
        const [refused] = answer.refused;
        if (refused !== undefined) failure = WireError.from(refused);
      } catch (thrown) {
        failure = WireError.from(thrown);
        break;
      }
    }
    if (failure !== null) {
      if (steps.length === 0) restore();
      void this.client.invalidateQueries({ queryKey: ['list_conversations'] });
      for (const id of ids) void this.client.invalidateQueries({ queryKey: ['open_conversation', { conversation: id }] });
      showError(failure);
    }
    if (act.silent === true || steps.length === 0) return;
    this.offerUndo(steps, act.word, { count: changed, ...act.args });
  }

  /** Keeps how to take an act back, and says that it was done. */
  offerUndo(steps: readonly Step[], word: Word, args: Args): void {
    const undoing = remember(steps, `workspace-did-${word}`);
    undoing.dismiss = showToast({ id: undoing.words, args, tone: 'ok', undo: () => void this.undo(undoing) });
  }

  assign(ids: readonly ConversationId[], to: PersonId | null, name: string): Promise<void> {
    return this.bulk(ids, {
      word: to === null ? 'unassign' : to === this.me ? 'assign-me' : 'assign',
      args: { person: name },
      patch: (row) => ({ ...row, owner: to }),
      ask: (conversations) => call('assign_conversations', { conversations, to }),
    });
  }

  async snooze(ids: readonly ConversationId[], until: number, when: string): Promise<void> {
    const moment = new Date(until).toISOString();
    this.goOn(ids);
    await this.bulk(ids, {
      word: 'snooze',
      args: { when },
      patch: (row) => ({ ...row, status: 'snoozed', snoozed_until: moment }),
      ask: (conversations) => call('snooze_conversations', { conversations, until: moment }),
    });
  }

  async resolve(ids: readonly ConversationId[]): Promise<void> {
    this.goOn(ids);
    await this.bulk(ids, {
      word: 'resolve',
      patch: (row) => ({ ...row, status: 'done', due: null }),
      ask: (conversations) => call('resolve_conversations', { conversations }),
    });
  }

  reopen(ids: readonly ConversationId[]): Promise<void> {
    return this.bulk(ids, {
      word: 'reopen',
      patch: (row) => ({ ...row, status: 'open', snoozed_until: null }),
      ask: (conversations) => call('reopen_conversations', { conversations }),
    });
  }

  label(ids: readonly ConversationId[], add: LabelId[], remove: LabelId[]): Promise<void> {
    return this.bulk(ids, {
      word: 'label',
      patch: (row) => ({ ...row, labels: [...row.labels.filter((each) => !remove.includes(each) && !add.includes(each)), ...add] }),
      ask: (conversations) => call('label_conversations', { conversations, add, remove }),
    });
  }

  prioritise(ids: readonly ConversationId[], priority: Priority): Promise<void> {
    return this.bulk(ids, {
      word: 'prioritise',
      patch: (row) => ({ ...row, priority }),
      ask: (conversations) => call('prioritise_conversations', { conversations, priority }),
    });
  }

  async spam(ids: readonly ConversationId[], spam: boolean): Promise<void> {
    this.goOn(ids);
    await this.bulk(ids, {
      word: spam ? 'spam' : 'not-spam',
      patch: (row) => ({ ...row, status: spam ? 'spam' : 'open' }),
      ask: (conversations) => call('mark_spam', { conversations, spam }),
    });
  }

  read(ids: readonly ConversationId[], read: boolean, silent = false): Promise<void> {
    return this.bulk(ids, {
      word: read ? 'read' : 'unread',
      silent,
      patch: (row) => ({ ...row, unread: !read }),
      ask: (conversations) => call('mark_read', { conversations, read }),
    });
  }

  move(ids: readonly ConversationId[], queue: QueueId, name: string): Promise<void> {
    return this.bulk(ids, {
      word: 'move',
      args: { queue: name },
      patch: (row) => ({ ...row, queue }),
      ask: (conversations) => call('move_conversations', { conversations, queue }),
    });
  }

  async merge(into: ConversationId, from: readonly ConversationId[]): Promise<void> {
    await this.tryOnce(async () => {
      const { undo } = await call('merge_conversations', { into, from: [...from] });
      this.offerUndo([{ kind: 'undo', undo }], 'merge', { count: from.length + 1 });
      openConversation(into);
    });
  }

  async split(conversation: ConversationId, messages: readonly string[]): Promise<void> {
    await this.tryOnce(async () => {
      const made = await call('split_conversation', { conversation, messages: [...messages] });
      this.offerUndo([{ kind: 'undo', undo: made.undo.undo }], 'split', { count: messages.length });
      openConversation(made.conversation);
    });
  }

  async mergeCustomers(into: string, from: readonly string[], name: string): Promise<void> {
    await this.tryOnce(async () => {
      const { undo } = await call('merge_customers', { into, from: [...from] });
      this.offerUndo([{ kind: 'undo', undo }], 'merge-customers', { customer: name });
    });
  }

  async splitCustomer(customer: string, addresses: readonly string[]): Promise<void> {
    await this.tryOnce(async () => {
      const made = await call('split_customer', { customer, addresses: [...addresses] });
      this.offerUndo([{ kind: 'undo', undo: made.undo.undo }], 'split-customer', { count: addresses.length });
    });
  }

  /** A reply lies in the outbox: it can be taken back while it is held. The timeline says so, unless the agent goes on. */
  sent(outbox: OutboxView, hold_s: number, goesOn: boolean): void {
    const undoing = remember([{ kind: 'revoke', reply: outbox.id }], 'workspace-did-send');
    if (goesOn) undoing.dismiss = showToast({ id: 'workspace-did-send', tone: 'ok', stay_ms: Math.max(hold_s, 3) * 1000, undo: () => void this.undo(undoing) });
  }

  async revoke(reply: string): Promise<void> {
    await this.tryOnce(async () => {
      const draft = await call('revoke_reply', { reply });
      forgetReply(reply);
      turnTo(draft.conversation, false);
      openConversation(draft.conversation);
      showToast({ id: 'workspace-revoked' });
    });
  }

  /** Takes back an act; the newest when none is named. */
  async undo(which?: Undoing): Promise<void> {
    const undoing = which === undefined ? takeNewest() : take(which) ? which : null;
    if (undoing === null) {
      if (which === undefined) showToast({ id: 'workspace-nothing-to-undo' });
      return;
    }
    undoing.dismiss?.();
    await this.tryOnce(async () => {
      for (const step of undoing.steps.toReversed()) {
        // Backwards and one after the other: a later step may rest on an earlier one.
        if (step.kind === 'undo') await call('undo_act', { undo: step.undo });
        else openConversation((await call('revoke_reply', { reply: step.reply })).conversation);
      }
      showToast({ id: 'workspace-undone' });
    });
  }

  /** Goes on to the next conversation when the open one leaves the list, and gives up what was chosen. */
  goOn(ids: readonly ConversationId[]): void {
    const leaving = new Set(ids);
    const { current, selection } = deskState();
    const next = neighbourOf(leaving);
    setDesk({ selection: without(selection, leaving) });
    if (current === null || !leaving.has(current)) return;
    if (next === null) setDesk({ current: null, cursor: { id: null, place: 0 } });
    else openConversation(next);
  }

  private async tryOnce(run: () => Promise<void>): Promise<void> {
    try {
      await run();
    } catch (thrown) {
      showError(WireError.from(thrown));
    }
  }
}

export function useActs(): Acts {
  const client = useQueryClient();
  const { me } = useSeat();
  return useMemo(() => new Acts(client, me.id), [client, me.id]);
}

/** Rows of these ids, as far as the window knows them. */
export function knownRows(client: QueryClient, ids: readonly ConversationId[]): ConversationRow[] {
  const wanted = new Set(ids);
  const found = new Map<string, ConversationRow>();
  for (const [, page] of client.getQueriesData<{ conversations: ConversationRow[] }>({ queryKey: ['list_conversations'] })) {
    for (const row of page?.conversations ?? []) if (wanted.has(row.id)) found.set(row.id, row);
  }
  for (const id of ids) {
    const view = client.getQueryData<ConversationRow>(['open_conversation', { conversation: id }]);
    if (view !== undefined) found.set(id, view);
  }
  return [...found.values()];
}
