/** Shows what an act will change before the door has answered, and puts it back when the door refuses. */

import type { QueryClient } from '@tanstack/react-query';

import type { Commands, ConversationPage, ConversationRow, ConversationView, PersonId } from '@/backend';

import { withoutRows } from '../list/pages';
import { belongs, type Filter } from './filter';

type ListRequest = Commands['list_conversations']['request'];
type ListKey = readonly ['list_conversations', ListRequest];

/** What an act changes of a row. */
export type Patch = (row: ConversationRow) => ConversationRow;

/** A snapshot that puts everything back. */
export type Restore = () => void;

function listName(request: ListRequest): string {
  const { offset: _offset, after: _after, ...filter } = request;
  return JSON.stringify(filter);
}

/** Changes the rows with these ids wherever the window shows them; rows that leave a list leave it at once. */
export function applyOptimistically(client: QueryClient, ids: ReadonlySet<string>, patch: Patch, me: PersonId): Restore {
  const before: [readonly unknown[], unknown][] = [];
  const lists = new Map<string, Map<number, { key: ListKey; page: ConversationPage }>>();
  for (const [key, page] of client.getQueriesData<ConversationPage>({ queryKey: ['list_conversations'] })) {
    const request = (key as unknown as ListKey)[1];
    if (page === undefined) continue;
    const name = listName(request);
    const pages = lists.get(name) ?? new Map<number, { key: ListKey; page: ConversationPage }>();
    pages.set(request.offset, { key: key as unknown as ListKey, page });
    lists.set(name, pages);
  }
  for (const pages of lists.values()) {
    const gone = new Set<string>();
    let touched = false;
    const patched = new Map<number, ConversationPage>();
    for (const [offset, { key, page }] of pages) {
      const filter: Filter = key[1];
      const conversations = page.conversations.map((row) => {
        if (!ids.has(row.id)) return row;
        touched = true;
        const after = patch(row);
        if (!belongs(after, filter, me)) gone.add(row.id);
        return after;
      });
      patched.set(offset, { ...page, conversations });
    }
    if (!touched) continue;
    const left = withoutRows(patched, gone);
    for (const [offset, { key, page }] of pages) {
      before.push([key, page]);
      client.setQueryData(key, left.get(offset));
    }
  }
  for (const id of ids) {
    const key = ['open_conversation', { conversation: id }] as const;
    const view = client.getQueryData<ConversationView>(key);
    if (view === undefined) continue;
    before.push([key, view]);
    client.setQueryData(key, { ...view, ...patch(view) });
  }
  return () => {
    for (const [key, data] of before) client.setQueryData(key, data);
  };
}
