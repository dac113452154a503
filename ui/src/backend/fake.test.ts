import { beforeEach, describe, expect, test } from 'vitest';

import { type Commands, WireError } from './index';
import { makeFake } from './fake';
import { ASKS, type Ask } from './query';
import type { Transport } from './transport';

let door: Transport;
const ask = <K extends keyof Commands>(name: K, request: Commands[K]['request']) => door.call(name, request);
const list = { view: 'all', language: null, channel: null, queue: null, label: null, customer: null, sort: 'deadline', offset: 0, after: null, limit: 50 } as const;

beforeEach(() => {
  door = makeFake({ state: 'open', count: 60, now: '2026-11-23T15:42:00Z' });
});

describe('the organisation in memory', () => {
  test('answers what the screens ask, and every row of it can be opened', async () => {
    const page = await ask('list_conversations', list);
    expect(page.conversations.length).toBe(Math.min(50, page.total));
    for (const row of page.conversations) {
      const open = await ask('open_conversation', { conversation: row.id });
      expect(open.id).toBe(row.id);
      expect(open.entries.length).toBeGreaterThan(0);
      expect(open.customer_view.id).toBe(row.customer);
    }
  });

  test('sorts by deadline and counts as it lists', async () => {
    const { conversations } = await ask('list_conversations', list);
    const dues = conversations.map(({ due }) => due ?? '9');
    expect(dues).toEqual([...dues].sort());
    const counts = await ask('count_views', {});
    for (const view of ['mine', 'unassigned', 'all', 'snoozed', 'done', 'spam'] as const) {
      expect((await ask('list_conversations', { ...list, view })).total, view).toBe(counts[view]);
    }
  });

  test('takes an act back', async () => {
    const [row] = (await ask('list_conversations', list)).conversations;
    const id = row?.id ?? '';
    const { undo } = await ask('resolve_conversations', { conversations: [id] });
    expect((await ask('open_conversation', { conversation: id })).status).toBe('done');
    await ask('undo_act', { undo });
    expect((await ask('open_conversation', { conversation: id })).status).toBe('open');
  });

  test('refuses in the words of the wire', async () => {
    await ask('lock', {});
    await expect(ask('list_conversations', list)).rejects.toThrow(WireError);
    await expect(ask('unlock', { person: '', passphrase: 'wrong', code: null, security_key: false })).rejects.toMatchObject({ kind: 'user', code: 'passphrase-wrong' });
    const session = await ask('unlock', { person: '', passphrase: 'right', code: null, security_key: false });
    expect(session.organisation.sites.length).toBe(3);
  });

  test('finds two characters of Japanese, and an Arabic word', async () => {
    for (const [query, language] of [['関税', 'ja'], ['الشحن', 'ar']] as const) {
      const { hits } = await ask('search_messages', { query, language: null, newest_first: false, limit: 10, count_to: null });
      expect(hits.length, query).toBeGreaterThan(0);
      for (const hit of hits) {
        expect(hit.language).toBe(language);
        for (const [from, to] of hit.highlights) expect(hit.snippet.slice(from, to)).toBe(query);
      }
    }
  });

  test('tells what changed, with tags that some question listens to', async () => {
    const told = new Promise<string[]>((tell) => { door.onChanged(tell); });
    const [row] = (await ask('list_conversations', list)).conversations;
    await ask('mark_read', { conversations: [row?.id ?? ''], read: true });
    const tags = await told;
    const heard = new Set<string>((Object.keys(ASKS) as Ask[]).flatMap((name) => [...ASKS[name]]));
    expect(tags.length).toBeGreaterThan(0);
    for (const tag of tags) expect(heard).toContain(tag);
  });

  test('gives copies, as a wire does', async () => {
    const [one] = (await ask('list_conversations', list)).conversations;
    if (one) one.subject = 'changed in the window';
    const [again] = (await ask('list_conversations', list)).conversations;
    expect(again?.subject).not.toBe('changed in the window');
  });
});
