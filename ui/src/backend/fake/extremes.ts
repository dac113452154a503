import type { AttachmentView } from '../wire';
import { homed } from './ids';
import { entriesOf, type Held } from './mailbox';

const LONG = 'Sehr lange Betreffzeile, die jemand in einem Zug geschrieben hat, '.repeat(30).trim();
const UNBROKEN = 'Donaudampfschifffahrtsgesellschaft'.repeat(40);

/** Mail as nobody should write it, in the first conversations: what a layout must bear. */
export function makeExtremes(held: ReadonlyMap<string, Held>): void {
  const [long, crowd, nothing, unbroken, files, letter] = held.values();
  if (long) Object.assign(long.row, { subject: LONG, preview: UNBROKEN, customer_name: `${LONG} ${UNBROKEN}` });
  if (crowd) {
    const everybody = Array.from({ length: 500 }, (_, n) => ({ name: n % 3 === 0 ? null : `Recipient number ${n}`, address: `recipient.number.${n}@department-${n}.example` }));
    crowd.copies = everybody;
    for (const entry of entriesOf(crowd)) if (entry.type === 'message') Object.assign(entry, { to: everybody, cc: everybody });
  }
  if (nothing) {
    Object.assign(nothing.row, { subject: '', preview: '', customer_name: '', language: null, queue: null });
    for (const entry of entriesOf(nothing)) if (entry.type === 'message') Object.assign(entry, { text: '', quoted: null, html: null, from: { name: null, address: '' }, to: [], language: null });
  }
  if (unbroken) {
    Object.assign(unbroken.row, { subject: UNBROKEN });
    for (const entry of entriesOf(unbroken)) if (entry.type === 'message') Object.assign(entry, { text: `${UNBROKEN}\n\n${'line\n'.repeat(400)}`, from: { name: UNBROKEN, address: `${UNBROKEN}@example.org` } });
  }
  if (files) {
    const attachments: AttachmentView[] = Array.from({ length: 120 }, (_, n) => ({
      id: homed('eu', 80_000 + n), name: n % 2 ? `${UNBROKEN}.pdf` : `scan ${n}.png`, media_type: n % 2 ? 'application/pdf' : 'image/png', bytes: n * 7_777, previewable: n % 2 === 0, dangerous: n % 7 === 0,
    }));
    for (const entry of entriesOf(files)) if (entry.type === 'message') Object.assign(entry, { attachments });
  }
  if (letter) {
    const row = '<tr><td width="600">Ein Satz in einer Zelle, die breiter ist als das Fenster.</td><td width="900">Noch einer.</td></tr>';
    for (const entry of entriesOf(letter)) {
      if (entry.type === 'message' && entry.direction === 'incoming') Object.assign(entry, { html: `<h1>Newsletter</h1><table border="1">${row.repeat(120)}</table>`, remote_images: 12 });
    }
  }
}
