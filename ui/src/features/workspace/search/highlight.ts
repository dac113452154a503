/** A stretch of text, found or not. */
export interface Part {
  readonly text: string;
  readonly hit: boolean;
}

const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;

/** Moves a place out of the middle of a character that takes two UTF-16 units. */
function whole(text: string, place: number, outwards: 1 | -1): number {
  const inside = place > 0 && place < text.length && isLow(text.charCodeAt(place));
  return inside ? place + outwards : place;
}

/**
 * Splits a text at places counted in UTF-16 units, as the search gives them. Ranges may touch, overlap, lie in disorder or
 * outside; joined, the parts are always the text.
 */
export function split(text: string, ranges: readonly (readonly [number, number])[]): Part[] {
  const sorted = ranges
    .map(([start, end]) => [whole(text, Math.max(0, start), -1), whole(text, Math.min(text.length, end), 1)] as const)
    .filter(([start, end]) => start < end)
    .sort((one, other) => one[0] - other[0]);
  const parts: Part[] = [];
  let at = 0;
  for (const [start, end] of sorted) {
    if (end <= at) continue;
    if (start > at) parts.push({ text: text.slice(at, start), hit: false });
    const from = Math.max(start, at);
    const last = parts.at(-1);
    if (last?.hit === true && from === at) parts[parts.length - 1] = { text: last.text + text.slice(from, end), hit: true };
    else parts.push({ text: text.slice(from, end), hit: true });
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), hit: false });
  return parts;
}

/** Lower case, without marks over letters, full width made half: each folded unit with the place that it came from. */
function fold(text: string): { folded: string; places: number[] } {
  let folded = '';
  const places: number[] = [];
  let at = 0;
  for (const character of text) {
    const plain = character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().normalize('NFC');
    for (let unit = 0; unit < plain.length; unit += 1) places.push(at);
    folded += plain;
    at += character.length;
  }
  places.push(at);
  return { folded, places };
}

/** Folded text, for comparisons that ignore case, accents and widths. */
export function foldedText(text: string): string {
  return fold(text).folded;
}

/** Where a query stands in a text, in UTF-16 units of the text. */
export function find(text: string, query: string): [number, number][] {
  const wanted = fold(query.trim()).folded;
  if (wanted === '') return [];
  const { folded, places } = fold(text);
  const found: [number, number][] = [];
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length)) {
    const start = places[at] ?? 0;
    let end = places[at + wanted.length] ?? text.length;
    // Marks that follow the last letter belong to it.
    while (end < text.length && /^\p{M}/u.test(text.slice(end))) end += 1;
    if (end > start) found.push([start, end]);
  }
  return found;
}
