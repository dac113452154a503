import { expect, it } from 'vitest';

import type { EntryView } from '@/backend';

import { timeline, unreadOf } from './items';

function message(day: number, at: number, unread = false): EntryView {
  const sent_at = `2026-11-${String(day).padStart(2, '0')}T08:${String(at).padStart(2, '0')}:00Z`;
  return {
    type: 'message', id: `eu-${day}-${at}`, direction: 'incoming', channel: 'mail', kind: 'person',
    from: { name: null, address: 'a@b.de' }, to: [], cc: [], subject: '', sent_at, language: null, text: '', quoted: null,
    html: null, remote_images: 0, attachments: [], unread, outbox: null,
  };
}

const drawn = (entries: EntryView[], unfolded = false) =>
  timeline(entries, unreadOf(entries), unfolded, (moment) => moment.slice(0, 10)).map((item) => {
    if (item.kind === 'earlier') return `${item.count} earlier ${item.from.slice(8, 10)}–${item.until.slice(8, 10)}`;
    if (item.kind === 'day') return `day ${item.at.slice(8, 10)}`;
    return item.kind === 'unread' ? `${item.count} new` : item.at.slice(8, 16);
  });

it('draws a line for each day', () => {
  expect(drawn([message(20, 1), message(20, 2), message(21, 1)])).toEqual(['day 20', '20T08:01', '20T08:02', 'day 21', '21T08:01']);
});

it('draws the unread line once, before the first, with their number', () => {
  expect(drawn([message(20, 1), message(21, 1, true), message(21, 2), message(21, 3, true)])).toEqual([
    'day 20', '20T08:01', 'day 21', '2 new', '21T08:01', '21T08:02', '21T08:03',
  ]);
});

it('folds what was read long ago and never what is unread', () => {
  const old = Array.from({ length: 12 }, (_, at) => message(10 + at, 1));
  expect(drawn([...old, message(23, 1, true)])[0]).toBe('6 earlier 10–15');
  expect(drawn([...old, message(23, 1, true)], true)).not.toContain('6 earlier 10–15');
  const unread = Array.from({ length: 20 }, (_, at) => message(1 + at, 1, true));
  expect(drawn(unread).filter((line) => line.includes('earlier'))).toEqual([]);
});

it('does not fold a handful', () => {
  const nine = Array.from({ length: 9 }, (_, at) => message(10 + at, 1));
  expect(drawn(nine).filter((line) => line.includes('earlier'))).toEqual([]);
});
