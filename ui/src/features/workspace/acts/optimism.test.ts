import { QueryClient } from '@tanstack/react-query';
import { expect, it } from 'vitest';

import type { ConversationPage, ConversationRow } from '@/backend';

import { belongs, MINE, narrowings, pageRequest, type Filter } from './filter';
import { applyOptimistically } from './optimism';

function row(id: string, more: Partial<ConversationRow> = {}): ConversationRow {
  return {
    id, region: 'eu', customer: 'eu-1', customer_name: id, subject: '', preview: '', channel: 'mail', language: 'de',
    status: 'open', owner: 'me', queue: null, priority: 'normal', labels: [], unread: false, messages: 1,
    last_at: '2026-11-23T10:00:00Z', due: null, snoozed_until: null, ...more,
  };
}

const ALL: Filter = { ...MINE, view: 'all' };

function desk(rows: ConversationRow[]) {
  const client = new QueryClient();
  const page: ConversationPage = { conversations: rows, total: rows.length, next: null };
  for (const filter of [MINE, ALL]) client.setQueryData(['list_conversations', pageRequest(filter, 0)], page);
  const shown = (filter: Filter) => {
    const data = client.getQueryData<ConversationPage>(['list_conversations', pageRequest(filter, 0)]);
    return [data?.conversations.map((each) => each.id).join(' '), data?.total];
  };
  return { client, shown };
}

it('takes a resolved row out of every list at once, and puts it back when the door refuses', () => {
  const { client, shown } = desk([row('a'), row('b'), row('c')]);
  const restore = applyOptimistically(client, new Set(['b']), (each) => ({ ...each, status: 'done' }), 'me');
  expect(shown(MINE)).toEqual(['a c', 2]);
  expect(shown(ALL)).toEqual(['a c', 2]);
  restore();
  expect(shown(MINE)).toEqual(['a b c', 3]);
});

it('takes a row out of those lists only where it no longer belongs', () => {
  const { client, shown } = desk([row('a'), row('b')]);
  applyOptimistically(client, new Set(['a']), (each) => ({ ...each, owner: 'other' }), 'me');
  expect(shown(MINE)).toEqual(['b', 1]);
  expect(shown(ALL)).toEqual(['a b', 2]);
});

it('changes the open conversation as well', () => {
  const { client } = desk([row('a')]);
  client.setQueryData(['open_conversation', { conversation: 'a' }], { ...row('a'), entries: ['kept'] });
  applyOptimistically(client, new Set(['a']), (each) => ({ ...each, priority: 'urgent' }), 'me');
  expect(client.getQueryData(['open_conversation', { conversation: 'a' }])).toMatchObject({ priority: 'urgent', entries: ['kept'] });
});

it.each<[string, Partial<ConversationRow>, Partial<Filter>, boolean]>([
  ['open and mine', {}, {}, true],
  ['somebody else’s', { owner: 'other' }, {}, false],
  ['nobody’s among the unassigned', { owner: null }, { view: 'unassigned' }, true],
  ['done among the open', { status: 'done' }, { view: 'all' }, false],
  ['done among the done', { status: 'done' }, { view: 'done' }, true],
  ['another language', {}, { view: 'all', language: 'ja' }, false],
  ['its label', { labels: ['l'] }, { view: 'all', label: 'l' }, true],
])('decides where a row belongs: %s', (_why, more, filter, expected) => {
  expect(belongs(row('a', more), { ...MINE, ...filter }, 'me')).toBe(expected);
});

it('names what narrows a view', () => {
  expect(narrowings({ ...MINE, language: 'ja', label: 'l' })).toEqual(['language', 'label']);
});
