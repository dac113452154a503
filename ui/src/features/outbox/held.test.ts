import { expect, it } from 'vitest';

import type { OutboxView } from '@/backend';

import { heldFor, waiting } from './held';

function reply(id: string, state: OutboxView['state'], queued_at: string): OutboxView {
  return {
    id, conversation: 'c', message: 'm', state, subject: '', to: [], author: '1', queued_at, held_until: '2026-11-23T12:00:10Z',
  };
}

const NOON = Date.parse('2026-11-23T12:00:00Z');

it('shows what still waits, the newest first', () => {
  const replies = [
    reply('a', 'waiting', '2026-11-23T09:00:00Z'), reply('b', 'revoked', '2026-11-23T10:00:00Z'), reply('c', 'held', '2026-11-23T11:00:00Z'),
  ];
  expect(waiting(replies).map(({ id }) => id)).toEqual(['c', 'a']);
});

it('counts down while a reply is held', () => {
  expect(heldFor(reply('a', 'held', ''), NOON)).toBe('0:10');
  expect(heldFor(reply('a', 'held', ''), NOON + 9_500)).toBe('0:01');
  expect(heldFor(reply('a', 'held', ''), NOON + 10_000)).toBeNull();
  expect(heldFor(reply('a', 'waiting', ''), NOON)).toBeNull();
});
