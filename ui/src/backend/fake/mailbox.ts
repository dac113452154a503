import { now } from '../clock';
import type { AddressView, AttachmentView, ConversationRow, CustomerView, EntryView, Status } from '../wire';
import { homed, seeded } from './ids';
import { LABELS, QUEUES } from './organisation';
import { OWNERS } from './people';
import { STORIES, type Story } from './phrases';

const MINUTE_MS = 60_000;

/** A conversation in memory. */
export interface Held {
  row: ConversationRow;
  story: Story;
  entries: EntryView[] | null;
  /** Who gets a copy of an answer. */
  copies?: AddressView[];
}

/** The rows of a whole region's desk. What was said in them is made when somebody opens one. */
export function makeMailbox(count: number): { held: Map<string, Held>; customers: Map<string, CustomerView> } {
  const random = seeded(7);
  const held = new Map<string, Held>();
  const customers = new Map<string, CustomerView>();
  const start = now();
  // Minutes until an answer is due, for the first ones: as the drawing has them.
  const dues = [-12, 4, 9, 13, 16, 34, 51, 70, 85, 125, 160, 195, 240, 320, 405, 450, 600, 900, 1500, 4400];
  for (let index = 0; index < count; index += 1) {
    const story = STORIES[index % STORIES.length] as Story;
    const round = Math.floor(index / STORIES.length);
    const id = homed(story.region, 500_000 + index);
    const customer = homed(story.region, 9_000 + (round === 0 ? index : index % 997));
    const chance = random();
    const due_min = round === 0 ? dues[index] ?? 600 : Math.floor(30 + random() * 8_000);
    const status: Status = round === 0 ? 'open' : chance < 0.5 ? 'open' : chance < 0.56 ? 'snoozed' : chance < 0.97 ? 'done' : 'spam';
    const age_min = round === 0 ? 5 + index * 23 : Math.floor(random() * 60 * 24 * 400);
    const owner = round === 0 ? (index % 5 === 4 ? null : OWNERS[0]) : random() < 0.3 ? null : OWNERS[Math.floor(random() * OWNERS.length)];
    const queue = QUEUES.find((one) => one.region === story.region);
    const label = LABELS[Math.floor(random() * 12)];
    const last = story.turns.findLast(([who]) => who !== 'note')?.[1] ?? '';
    const row: ConversationRow = {
      id, region: story.region, customer, customer_name: story.name, subject: round === 0 ? story.subject : `${story.subject} (${round + 1})`,
      preview: last.replaceAll('\n', ' '), channel: story.channel, language: story.language, status, owner: owner ?? null, queue: queue?.id ?? null,
      priority: index % 11 === 0 ? 'high' : 'normal', labels: label ? [label.id] : [], unread: status === 'open' && (round === 0 ? index % 3 !== 2 : random() < 0.3),
      messages: story.turns.filter(([who]) => who !== 'note').length, last_at: new Date(start - age_min * MINUTE_MS).toISOString(),
      due: status === 'open' ? new Date(start + due_min * MINUTE_MS).toISOString() : null,
      snoozed_until: status === 'snoozed' ? new Date(start + 3_600_000 * 20).toISOString() : null,
    };
    held.set(id, { row, story, entries: null });
    const known = customers.get(customer);
    const line = { id, subject: row.subject, status, channel: row.channel, last_at: row.last_at };
    if (known) {
      if (known.conversations.length < 40) known.conversations.push(line);
    } else {
      customers.set(customer, {
        id: customer, region: story.region, name: story.name, addresses: [story.address], language: story.language, time_zone: story.time_zone,
        inferred_time: null, first_at: new Date(start - 86_400_000 * (200 + (index % 900))).toISOString(), conversations: [line], masked: false,
      });
    }
  }
  return { held, customers };
}

const US = { name: 'Kestrel Optics', address: 'help@kestrel.example' };

/** What was said in a conversation. */
export function entriesOf(one: Held): EntryView[] {
  if (one.entries) return one.entries;
  const { row, story } = one;
  const customer = { name: story.name, address: story.address };
  const end = Date.parse(row.last_at);
  const number = Number.parseInt(row.id.slice(-4), 36);
  const entries: EntryView[] = [{ type: 'event', at: new Date(end - story.turns.length * 4 * 3_600_000).toISOString(), actor: null, kind: 'imported', args: {} }];
  story.turns.forEach(([who, text], index) => {
    const at = new Date(end - (story.turns.length - 1 - index) * 3.4 * 3_600_000).toISOString();
    const last = index === story.turns.length - 1;
    if (who === 'note') {
      entries.push({ type: 'note', id: homed(row.region, number * 100 + index), author: OWNERS[1] ?? '', at, text });
      return;
    }
    const incoming = who === 'them';
    const attachments: AttachmentView[] = !last || !story.files ? [] : story.files.map(([name, media_type, bytes], file) => ({
      id: homed(row.region, number * 1000 + file), name, media_type, bytes, previewable: /^(image|text)\//.test(media_type), dangerous: false,
    }));
    entries.push({
      type: 'message', id: homed(row.region, number * 100 + index), direction: incoming ? 'incoming' : 'outgoing', channel: row.channel,
      kind: story.kind ?? 'person', from: incoming ? customer : US, to: [incoming ? US : customer], cc: [], subject: row.subject, sent_at: at,
      language: story.language, text, quoted: index > 0 && incoming ? `> ${(story.turns[index - 1]?.[1] ?? '').replaceAll('\n', '\n> ')}` : null,
      html: last && incoming ? story.html ?? null : null, remote_images: last && story.html ? 2 : 0, attachments, unread: row.unread && last && incoming, outbox: null,
    });
  });
  if (row.owner) entries.splice(1, 0, { type: 'event', at: entries[0]?.type === 'event' ? entries[0].at : row.last_at, actor: row.owner, kind: 'assigned', args: { person: row.owner } });
  one.entries = entries;
  return entries;
}
