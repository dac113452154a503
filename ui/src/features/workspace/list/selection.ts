/** Which rows are chosen for an act on many. It knows ids only: rows may scroll out of the list and stay chosen. */
export interface Selection {
  readonly ids: ReadonlySet<string>;
  /** Where a range begins. */
  readonly anchor: string | null;
}

export const NOTHING: Selection = { ids: new Set(), anchor: null };

/** Chooses a row, or gives it up. */
export function toggle(selection: Selection, id: string): Selection {
  const ids = new Set(selection.ids);
  if (!ids.delete(id)) ids.add(id);
  return { ids, anchor: ids.size === 0 ? null : id };
}

/** Chooses all rows between the anchor and this one, in the order of the list; without an anchor, from `from`. */
export function extend(selection: Selection, from: string, to: string, order: readonly string[]): Selection {
  const start = selection.anchor !== null && order.includes(selection.anchor) ? selection.anchor : from;
  const [one, other] = [order.indexOf(start), order.indexOf(to)];
  if (one < 0 || other < 0) return toggle(selection, to);
  const ids = new Set(selection.ids);
  for (const id of order.slice(Math.min(one, other), Math.max(one, other) + 1)) ids.add(id);
  return { ids, anchor: start };
}

/** Chooses these rows besides the chosen ones. */
export function add(selection: Selection, ids: readonly string[]): Selection {
  return { ids: new Set([...selection.ids, ...ids]), anchor: selection.anchor ?? ids[0] ?? null };
}

/** Gives up what is no longer in the view, such as rows that somebody else resolved. */
export function without(selection: Selection, gone: ReadonlySet<string>): Selection {
  if (![...selection.ids].some((id) => gone.has(id))) return selection;
  const ids = new Set([...selection.ids].filter((id) => !gone.has(id)));
  return { ids, anchor: selection.anchor !== null && ids.has(selection.anchor) ? selection.anchor : null };
}

/** The same ids, by the region that each has its home in: one act serves one vault. */
export function byRegion(ids: Iterable<string>): Map<string, string[]> {
  const regions = new Map<string, string[]>();
  for (const id of ids) {
    const region = id.slice(0, id.lastIndexOf('-'));
    const known = regions.get(region);
    if (known === undefined) regions.set(region, [id]);
    else known.push(id);
  }
  return regions;
}

/** A row that moved farther than this did not just make room for another. */
const NEAR = 3;

/**
 * Where the keyboard goes from a row. `stood` is where the row was when the keyboard came to it, `stands` where it is now. A
 * row that has since moved away, as a conversation does that was answered, leaves the keyboard where it was.
 */
export function stepTo(stood: number | null, stands: number | undefined, by: 1 | -1, total: number): number {
  if (stood === null) return 0;
  const last = Math.max(0, total - 1);
  const gone = stands === undefined || Math.abs(stands - stood) > NEAR;
  const to = gone ? (by === 1 ? stood : stood - 1) : stands + by;
  return Math.min(Math.max(to, 0), last);
}
