import type { OutboxView } from '@/backend';

/** The replies that still wait, the newest first. */
export function waiting(replies: readonly OutboxView[]): OutboxView[] {
  return replies
    .filter(({ state }) => state !== 'revoked')
    .toSorted((one, other) => Date.parse(other.queued_at) - Date.parse(one.queued_at));
}

/** How long a reply is still held, as minutes and seconds; none when it may go. */
export function heldFor(reply: OutboxView, now: number): string | null {
  const left_s = Math.ceil((Date.parse(reply.held_until) - now) / 1000);
  if (reply.state !== 'held' || left_s <= 0) return null;
  return `${Math.floor(left_s / 60)}:${String(left_s % 60).padStart(2, '0')}`;
}
