import {
  keepPreviousData, QueryClient, useMutation, type UseMutationResult, useQuery, type UseQueryResult,
} from '@tanstack/react-query';

import { call } from './index';
import type { WireError } from './error';
import type { Commands, Tag } from './wire';

/** Commands that only read, each with the tags whose change makes its answer stale. `status` is the installation's own. */
export const ASKS = {
  app_status: ['session', 'vaults'],
  list_jobs: [],
  list_factors: ['session'],
  list_sessions: ['session'],
  list_devices: ['organisation'],
  current_session: ['session', 'organisation'],
  list_conversations: ['conversations'],
  count_views: ['conversations', 'outbox'],
  open_conversation: ['conversation', 'customer', 'outbox'],
  open_customer: ['customer'],
  search_messages: ['conversations'],
  preview_attachment: [],
  open_source: [],
  list_outbox: ['outbox'],
  list_people: ['organisation'],
  read_identity_provider: ['organisation'],
  list_identities: ['organisation'],
  list_roles: ['organisation'],
  role_matrix: ['organisation'],
  test_role: ['organisation'],
  explain_access: ['organisation'],
  list_approvals: ['organisation'],
  list_imports: ['imports'],
  list_rejections: ['imports'],
  list_records: ['records'],
  read_checkpoint: ['records'],
  measure_passphrase: [],
} as const satisfies Partial<Record<keyof Commands, readonly Tag[]>>;

/** A command that only reads. */
export type Ask = keyof typeof ASKS;

/** One cache for the window. Nothing is asked again for its own sake: the door says when something changed. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Infinity,
      gcTime: 5 * 60_000,
      retry: false,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
      networkMode: 'always',
    },
    mutations: { retry: false, networkMode: 'always' },
  },
});

/** Makes stale what depends on these tags. */
export async function forgetChanged(client: QueryClient, tags: readonly Tag[]): Promise<void> {
  const predicate = (query: { queryKey: readonly unknown[] }) => {
    const known: readonly Tag[] = ASKS[query.queryKey[0] as Ask] ?? [];
    return known.some((tag) => tags.includes(tag));
  };
  // An answer that is on its way was given before the change: where nobody looks, it would pass for fresh.
  await client.cancelQueries({ predicate, type: 'inactive' });
  await client.invalidateQueries({ predicate });
}

/** Options of a question. */
export interface AskOptions {
  /** Not yet, when false. */
  enabled?: boolean;
  /** Goes on showing the last answer while the next is on its way. */
  keep?: boolean;
}

/** Asks, and asks again when the door says that the answer changed. The key is the command's name and its request. */
export function useAsk<K extends Ask>(
  name: K, request: Commands[K]['request'], { enabled = true, keep = false }: AskOptions = {},
): UseQueryResult<Commands[K]['response'], WireError> {
  return useQuery<Commands[K]['response'], WireError>({
    queryKey: [name, request],
    queryFn: () => call(name, request),
    enabled,
    ...(keep ? { placeholderData: keepPreviousData as never } : {}),
  });
}

/** Does something. The door tells what changed by it; nothing needs to be forgotten by hand. */
export function useAct<K extends keyof Commands>(
  name: K,
): UseMutationResult<Commands[K]['response'], WireError, Commands[K]['request']> {
  return useMutation<Commands[K]['response'], WireError, Commands[K]['request']>({
    mutationKey: [name],
    mutationFn: (request) => call(name, request),
  });
}
