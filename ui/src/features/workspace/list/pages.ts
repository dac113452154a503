import type { ConversationPage, ConversationRow } from '@/backend';

/** Rows that one page asks for. */
export const PAGE = 100;

/** The pages that a stretch of rows needs, as offsets. */
export function offsetsFor(first: number, last: number): number[] {
  const offsets: number[] = [];
  for (let offset = Math.floor(Math.max(first, 0) / PAGE) * PAGE; offset <= Math.max(last, 0); offset += PAGE) offsets.push(offset);
  return offsets;
}

/** Rows of a list of which only some pages are known. */
export class Rows {
  private readonly index = new Map<string, number>();

  constructor(readonly total: number, private readonly pages: ReadonlyMap<number, ConversationPage>) {
    for (const [offset, page] of pages) {
      page.conversations.forEach((row, at) => this.index.set(row.id, offset + at));
    }
  }

  /** The row at this place; nothing while its page is on the way. */
  at(place: number): ConversationRow | undefined {
    const offset = Math.floor(place / PAGE) * PAGE;
    return this.pages.get(offset)?.conversations[place - offset];
  }

  /** Whether any page is known, be it empty. */
  get isKnown(): boolean {
    return this.pages.size > 0;
  }

  placeOf(id: string): number | undefined {
    return this.index.get(id);
  }

  /** All known ids in the order of the list. */
  ids(): string[] {
    return [...this.index].sort((one, other) => one[1] - other[1]).map(([id]) => id);
  }

  known(): ConversationRow[] {
    return [...this.pages].sort((one, other) => one[0] - other[0]).flatMap(([, page]) => page.conversations);
  }
}

/**
 * Where a list sorted by deadline is cut by the end of the shift: the place of the first row that is due later, or
 * `null` where no known row lies on either side of the cut. Rows that owe nothing come last.
 */
export function shiftCut(rows: Rows, shiftEnds: number | null): number | null {
  if (shiftEnds === null || rows.total === 0) return null;
  const later = (row: ConversationRow) => row.due === null || Date.parse(row.due) > shiftEnds;
  for (const row of rows.known()) {
    if (!later(row)) continue;
    const place = rows.placeOf(row.id) ?? 0;
    const before = place === 0 ? null : rows.at(place - 1);
    // Without the row before it, the cut may lie in a page that nobody has seen yet.
    return before === undefined ? null : place;
  }
  return null;
}

/** The pages after some rows left the view: later rows move up, so that the list does not show a hole meanwhile. */
export function withoutRows(pages: ReadonlyMap<number, ConversationPage>, gone: ReadonlySet<string>): Map<number, ConversationPage> {
  const left = new Map<number, ConversationPage>();
  const offsets = [...pages.keys()].sort((one, other) => one - other);
  let removed = 0;
  for (const page of pages.values()) removed += page.conversations.filter((row) => gone.has(row.id)).length;
  if (removed === 0) return new Map(pages);
  let run: number[] = [];
  const close = () => {
    const rows = run.flatMap((offset) => pages.get(offset)?.conversations ?? []).filter((row) => !gone.has(row.id));
    run.forEach((offset, at) => {
      const page = pages.get(offset);
      if (page === undefined) return;
      left.set(offset, { ...page, conversations: rows.slice(at * PAGE, (at + 1) * PAGE), total: Math.max(0, page.total - removed) });
    });
    run = [];
  };
  for (const offset of offsets) {
    if (run.length > 0 && offset !== (run.at(-1) ?? 0) + PAGE) close();
    run.push(offset);
  }
  close();
  return left;
}
