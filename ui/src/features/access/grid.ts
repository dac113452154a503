/** Where the keyboard stands in a grid of rows and columns. */
export interface Place {
  row: number;
  column: number;
}

const PAGE = 10;

/** Where a key leads, within so many rows and columns; none where it is no key of a grid. `rtl`: columns run from right to left. */
export function placeAfter(key: string, from: Place, rows: number, columns: number, { rtl, far }: { rtl: boolean; far: boolean }): Place | null {
  const forward = rtl ? 'ArrowLeft' : 'ArrowRight';
  const back = rtl ? 'ArrowRight' : 'ArrowLeft';
  const { row, column } = from;
  const to = (down: number, across: number): Place => ({ row: Math.min(rows - 1, Math.max(0, down)), column: Math.min(columns - 1, Math.max(0, across)) });
  switch (key) {
    case 'ArrowDown': return to(row + 1, column);
    case 'ArrowUp': return to(row - 1, column);
    case forward: return to(row, column + 1);
    case back: return to(row, column - 1);
    case 'PageDown': return to(row + PAGE, column);
    case 'PageUp': return to(row - PAGE, column);
    case 'Home': return to(far ? 0 : row, 0);
    case 'End': return to(far ? rows - 1 : row, columns - 1);
    default: return null;
  }
}
