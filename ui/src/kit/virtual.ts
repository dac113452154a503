/** The arithmetic of a long list of rows of one height. */

/** A browser cuts an element off at some height: 33.5 million pixels in Chromium, 17.9 in Firefox. This stays below all. */
export const TALLEST_PX = 15_000_000;

/** A list's measures. */
export interface Measures {
  count: number;
  row_px: number;
  /** Height of the window onto the list. */
  view_px: number;
  /** A band between two rows, such as the end of a shift: above which row it lies, and how high it is. */
  band?: { row: number; height_px: number } | undefined;
}

/** Where a row begins, below the band if there is one above it. */
export function topOf({ row_px, band }: Measures, row: number): number {
  return row * row_px + (band !== undefined && row >= band.row ? band.height_px : 0);
}

/** All rows, and the band, as if a browser could draw them. */
function wholeHeight(measures: Measures): number {
  return measures.count * measures.row_px + (measures.band?.height_px ?? 0);
}

/** Height of the element that is scrolled: the rows' own, or less when no browser would draw that. */
export function scrolledHeight(measures: Measures): number {
  return Math.min(wholeHeight(measures), TALLEST_PX);
}

/** How far the list's own top is above the window, when the element is scrolled so far. */
export function offsetOf(measures: Measures, scroll_px: number): number {
  const whole = wholeHeight(measures);
  const shown = scrolledHeight(measures);
  const travel = shown - measures.view_px;
  if (whole <= shown || travel <= 0) return clamp(scroll_px, 0, Math.max(0, whole - measures.view_px));
  return clamp(scroll_px / travel, 0, 1) * (whole - measures.view_px);
}

/** The other way: how far to scroll the element so that the list's own top is so far above the window. */
export function scrollOf(measures: Measures, offset_px: number): number {
  const whole = wholeHeight(measures);
  const shown = scrolledHeight(measures);
  const travel = shown - measures.view_px;
  if (whole <= shown || travel <= 0) return clamp(offset_px, 0, Math.max(0, whole - measures.view_px));
  return clamp(offset_px / (whole - measures.view_px), 0, 1) * travel;
}

/** The rows in sight with some more on either side: from the first up to but not including the last. */
export function rowsInSight(measures: Measures, offset_px: number, spare = 8): { first: number; end: number } {
  if (measures.count === 0 || measures.row_px <= 0) return { first: 0, end: 0 };
  const first = Math.floor(offset_px / measures.row_px) - spare;
  const end = Math.ceil((offset_px + measures.view_px) / measures.row_px) + spare;
  return { first: clamp(first, 0, measures.count), end: clamp(end, 0, measures.count) };
}

/** Where the list must stand for a row to be wholly in sight, moving it as little as possible. */
export function offsetFor(measures: Measures, row: number, offset_px: number): number {
  const top = topOf(measures, row);
  const bottom = top + measures.row_px;
  if (top < offset_px) return top;
  if (bottom > offset_px + measures.view_px) return Math.max(0, bottom - measures.view_px);
  return offset_px;
}

/** Where a key leads from a row; the same row when the key is none of the list's. */
export function rowAfter(key: string, row: number, measures: Measures): number {
  const page = Math.max(1, Math.floor(measures.view_px / measures.row_px) - 1);
  const last = measures.count - 1;
  switch (key) {
    case 'ArrowDown':
      return Math.min(last, row + 1);
    case 'ArrowUp':
      return Math.max(0, row - 1);
    case 'PageDown':
      return Math.min(last, row + page);
    case 'PageUp':
      return Math.max(0, row - page);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return row;
  }
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
