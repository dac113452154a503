import type { Commands, ConversationRow, PersonId } from '@/backend';

import { PAGE } from '../list/pages';

type Request = Commands['list_conversations']['request'];

/** What a list shows: a view, narrowed or not, in some order. */
export type Filter = Omit<Request, 'offset' | 'after' | 'limit'>;

export const MINE: Filter = { view: 'mine', language: null, channel: null, queue: null, label: null, customer: null, sort: 'deadline' };

/** What to ask for the page at this offset. */
export function pageRequest(filter: Filter, offset: number): Request {
  return { ...filter, offset, after: null, limit: PAGE };
}

/** Whether two filters show the same list. */
export function sameFilter(one: Filter, other: Filter): boolean {
  return (
    one.view === other.view && one.language === other.language && one.channel === other.channel && one.queue === other.queue
    && one.label === other.label && one.customer === other.customer && one.sort === other.sort
  );
}

/** How the view is narrowed beyond its name. */
export function narrowings(filter: Filter): ('language' | 'channel' | 'queue' | 'label')[] {
  return (['language', 'channel', 'queue', 'label'] as const).filter((key) => filter[key] !== null);
}

/** Whether a row still belongs in a list after an act, as the door will decide it. */
export function belongs(row: ConversationRow, filter: Filter, me: PersonId): boolean {
  const inView = (() => {
    switch (filter.view) {
      case 'mine': return row.status === 'open' && row.owner === me;
      case 'unassigned': return row.status === 'open' && row.owner === null;
      case 'all': return row.status === 'open';
      default: return row.status === filter.view;
    }
  })();
  return (
    inView
    && (filter.language === null || row.language === filter.language)
    && (filter.channel === null || row.channel === filter.channel)
    && (filter.queue === null || row.queue === filter.queue)
    && (filter.label === null || row.labels.includes(filter.label))
    && (filter.customer === null || row.customer === filter.customer)
  );
}
