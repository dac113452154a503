import type { AddressView } from '@/backend';

/** What somebody typed into a field of recipients: those that can be written to, and what is left over. */
export interface Recipients {
  readonly addresses: AddressView[];
  /** Pieces that are no address, as they were typed. */
  readonly wrong: string[];
}

// Anything before the last @ that holds no space or bracket, and a host with a dot or an IP literal. The channel that sends
// has the last word; this catches slips.
const ADDRESS = /^[^\s@<>(),;"]+@(?:[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]*[\p{L}\p{N}\p{M}])?\.)+[\p{L}\p{N}\p{M}-]{2,}$/u;
const QUOTED = /^"(?:[^"\\]|\\.)+"@[^\s@]+$/u;

export function isAddress(text: string): boolean {
  return text.length <= 254 && (ADDRESS.test(text) || QUOTED.test(text));
}

/** Cuts at commas, semicolons and line ends that stand outside quotes and angle brackets. Also the commas of other scripts. */
function pieces(text: string): string[] {
  const found: string[] = [];
  let piece = '';
  let quoted = false;
  let angled = false;
  let escaped = false;
  for (const character of text) {
    if (quoted) {
      if (escaped) escaped = false;
      else if (character === '\\') escaped = true;
      else if (character === '"') quoted = false;
      piece += character;
    } else if (character === '"') {
      quoted = true;
      piece += character;
    } else if (!angled && /[,;\n\r،؛、，；]/u.test(character)) {
      found.push(piece);
      piece = '';
    } else {
      if (character === '<') angled = true;
      if (character === '>') angled = false;
      piece += character;
    }
  }
  found.push(piece);
  return found.map((each) => each.trim()).filter((each) => each !== '');
}

function unquote(name: string): string {
  const trimmed = name.trim();
  return /^".*"$/u.test(trimmed) ? trimmed.slice(1, -1).replaceAll(/\\(.)/gu, '$1') : trimmed;
}

function parseOne(piece: string): AddressView[] | null {
  const named = /^(.*?)<([^<>]*)>$/su.exec(piece);
  if (named !== null) {
    const address = (named[2] ?? '').trim().replace(/^mailto:/iu, '');
    const name = unquote(named[1] ?? '');
    return isAddress(address) ? [{ name: name === '' ? null : name, address }] : null;
  }
  const bare = piece.replace(/^mailto:/iu, '');
  if (isAddress(bare)) return [{ name: null, address: bare }];
  // Several addresses with nothing but spaces between, as a spreadsheet gives them.
  const words = bare.split(/\s+/u);
  if (words.length > 1 && words.every(isAddress)) return words.map((address) => ({ name: null, address }));
  return null;
}

/** The same address in another case of letters is the same recipient. */
export function sameAddress(one: AddressView, other: AddressView): boolean {
  return one.address.toLowerCase() === other.address.toLowerCase();
}

/** Adds recipients that are not there yet. */
export function withAddresses(known: readonly AddressView[], more: readonly AddressView[]): AddressView[] {
  const all = [...known];
  for (const address of more) {
    if (!all.some((other) => sameAddress(other, address))) all.push(address);
  }
  return all;
}

/** Reads addresses as people type and paste them. */
export function parseRecipients(text: string): Recipients {
  const wrong: string[] = [];
  let addresses: AddressView[] = [];
  for (const piece of pieces(text)) {
    const found = parseOne(piece);
    if (found === null) wrong.push(piece);
    else addresses = withAddresses(addresses, found);
  }
  return { addresses, wrong };
}

/** An address as people read it. */
export function writeAddress({ name, address }: AddressView): string {
  if (name === null || name === '') return address;
  return /[",;<>@()]/u.test(name) ? `"${name.replaceAll(/(["\\])/gu, '\\$1')}" <${address}>` : `${name} <${address}>`;
}
