import { useQueries, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';

import { call, type ConversationPage, WireError } from '@/backend';

import { pageRequest, type Filter } from '../acts/filter';
import { offsetsFor, Rows } from './pages';

/** How long the list must stand still before it asks for rows that it flew past. */
const SETTLE_MS = 70;

/** What the list knows. */
export interface KnownRows {
  readonly rows: Rows;
  /** Nothing at all is known yet. */
  readonly isPending: boolean;
  readonly error: WireError | null;
  readonly retry: () => void;
  /** Tells which rows are in sight. */
  readonly onSight: (first: number, end: number) => void;
}

/** The rows of a list. Only the pages in sight are asked for; what was seen before stays known. */
export function useRows(filter: Filter): KnownRows {
  const client = useQueryClient();
  const [sight, setSight] = useState({ first: 0, end: 20 });
  const [settled, setSettled] = useState(sight);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(sight), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [sight]);

  const offsets = offsetsFor(settled.first, Math.max(settled.first, settled.end - 1));
  const results = useQueries({
    queries: offsets.map((offset) => {
      const request = pageRequest(filter, offset);
      return {
        queryKey: ['list_conversations', request] as const,
        queryFn: (): Promise<ConversationPage> => call('list_conversations', request),
      };
    }),
  });
  const stamp = results.map((result) => result.dataUpdatedAt).join(' ');
  const error = results.find((result) => result.error !== null)?.error ?? null;
  const anyData = results.some((result) => result.data !== undefined);

  const rows = useMemo(() => {
    const pages = new Map<number, ConversationPage>();
    let newest = -1;
    let total = 0;
    const cache = client.getQueryCache();
    const wanted = JSON.stringify(pageRequest(filter, 0));
    for (const query of cache.findAll({ queryKey: ['list_conversations'] })) {
      const request = query.queryKey[1] as ReturnType<typeof pageRequest>;
      const page = query.state.data as ConversationPage | undefined;
      if (page === undefined || JSON.stringify({ ...request, offset: 0 }) !== wanted) continue;
      pages.set(request.offset, page);
      if (query.state.dataUpdatedAt > newest) {
        newest = query.state.dataUpdatedAt;
        total = page.total;
      }
    }
    return new Rows(total, pages);
    // The cache is the source; `stamp` says when a page in sight changed.
  }, [client, filter, stamp]);

  return {
    rows,
    isPending: !anyData && !rows.isKnown && error === null,
    error: error === null ? null : WireError.from(error),
    retry: () => {
      for (const result of results) void result.refetch();
    },
    onSight: useMemo(() => (first: number, end: number) => setSight({ first, end }), []),
  };
}
