import type { EntryView } from '@/backend';

/** What the timeline shows, one after the other. */
export type Item =
  /** Read entries of long ago, folded away. */
  | { readonly kind: 'earlier'; readonly key: string; readonly count: number; readonly from: string; readonly until: string }
  /** A new day begins. */
  | { readonly kind: 'day'; readonly key: string; readonly at: string }
  /** From here on nobody has read. */
  | { readonly kind: 'unread'; readonly key: string; readonly count: number }
  | { readonly kind: 'entry'; readonly key: string; readonly at: string; readonly entry: EntryView };

export function momentOf(entry: EntryView): string {
  return entry.type === 'message' ? entry.sent_at : entry.at;
}

/** A key of its own for each entry; events have no id. */
export function keyOf(entry: EntryView, place: number): string {
  return entry.type === 'event' ? `event-${entry.at}-${entry.kind}-${place}` : `${entry.type}-${entry.id}`;
}

/** Entries shown before the first unread one, so that one reads on and does not start cold. */
const BEFORE = 6;
/** Folding away fewer than so many costs a click and wins nothing. */
const WORTH = 4;

/**
 * Orders entries for the eye: long-read ones folded into one line, a line where each day begins, a line before the first
 * unread message. `unreadIds` are those that were unread when the conversation was opened; they keep their line after they
 * were marked as read.
 */
export function timeline(
  entries: readonly EntryView[], unreadIds: ReadonlySet<string>, unfolded: boolean, dayOf: (moment: string) => string,
): Item[] {
  const firstUnread = entries.findIndex((entry) => entry.type === 'message' && unreadIds.has(entry.id));
  const end = firstUnread < 0 ? entries.length : firstUnread;
  const hidden = Math.max(0, end - BEFORE);
  const start = unfolded || hidden < WORTH ? 0 : hidden;
  const items: Item[] = [];
  const [first, lastHidden] = [entries[0], entries[start - 1]];
  if (start > 0 && first !== undefined && lastHidden !== undefined) {
    items.push({ kind: 'earlier', key: 'earlier', count: start, from: momentOf(first), until: momentOf(lastHidden) });
  }
  let day: string | null = null;
  entries.forEach((entry, place) => {
    if (place < start) return;
    const at = momentOf(entry);
    const itsDay = dayOf(at);
    if (itsDay !== day) items.push({ kind: 'day', key: `day-${itsDay}-${place}`, at });
    day = itsDay;
    if (place === firstUnread) {
      const count = entries.filter((each) => each.type === 'message' && unreadIds.has(each.id)).length;
      items.push({ kind: 'unread', key: 'unread', count });
    }
    items.push({ kind: 'entry', key: keyOf(entry, place), at, entry });
  });
  return items;
}

/** Ids of messages that nobody has read. */
export function unreadOf(entries: readonly EntryView[]): Set<string> {
  return new Set(entries.flatMap((entry) => (entry.type === 'message' && entry.unread ? [entry.id] : [])));
}

/** The last message that came from the customer: what a reply answers. */
export function lastIncoming(entries: readonly EntryView[]) {
  for (let at = entries.length - 1; at >= 0; at -= 1) {
    const entry = entries[at];
    if (entry?.type === 'message' && entry.direction === 'incoming') return entry;
  }
  return null;
}
