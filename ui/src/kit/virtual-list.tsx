import {
  type KeyboardEvent, type ReactNode, type Ref, useCallback, useEffect, useId, useImperativeHandle, useLayoutEffect, useRef, useState,
} from 'react';

import { offsetFor, offsetOf, rowAfter, rowsInSight, scrolledHeight, scrollOf, topOf } from './virtual';
import css from './virtual-list.module.css';
import { isComposing } from './composing';
import { join } from './join';

/** What can be asked of a list from outside. */
export interface VirtualListHandle {
  /** Brings a row into sight, moving as little as possible. */
  reveal: (row: number) => void;
  /** Gives the list the keyboard. */
  focus: () => void;
}

/**
 * A list of up to a million rows of one height. Only the rows in sight exist. The keyboard moves the current row; Enter
 * acts on it. Above the height that browsers can draw, scrolling is scaled.
 */
export function VirtualList({
  label, count, row_px, children, current, onCurrent, onAct, isSelected, onSight, multiselectable = false, rowTestId, rowClass, ref, className,
  onKeyDown, 'data-testid': testId, role = 'listbox', band,
}: {
  label: string;
  count: number;
  row_px: number;
  /** Draws a row. */
  children: (row: number) => ReactNode;
  /** The row that the keyboard stands on, or -1. */
  current: number;
  /** The keyboard or the pointer went to a row. */
  onCurrent: (row: number, how: { extend: boolean; toggle: boolean; pointer: boolean }) => void;
  /** Enter or a double click. */
  onAct?: (row: number) => void;
  isSelected?: (row: number) => boolean;
  /** These rows are in sight, or nearly: a good time to load them. */
  onSight?: (first: number, end: number) => void;
  multiselectable?: boolean;
  rowTestId?: string;
  rowClass?: (row: number) => string | undefined;
  ref?: Ref<VirtualListHandle>;
  className?: string | undefined;
  /** Keys that the list has no use for. */
  onKeyDown?: (event: KeyboardEvent) => void;
  'data-testid'?: string;
  role?: 'listbox' | 'grid';
  /** Something between two rows that is no row itself: above which row it lies, and how high it is. */
  band?: { row: number; height_px: number; content: ReactNode } | undefined;
}) {
  const id = useId();
  const element = useRef<HTMLDivElement>(null);
  const [view_px, setView] = useState(600);
  const [offset_px, setOffset] = useState(0);
  const measures = { count, row_px, view_px, band };
  const latest = useRef({ measures, offset_px });
  latest.current = { measures, offset_px };

  useLayoutEffect(() => {
    const list = element.current;
    if (!list) return undefined;
    const measure = () => setView(list.clientHeight || 600);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(list);
    return () => observer.disconnect();
  }, []);

  // When rows go, the list may stand beyond its end.
  const most_px = Math.max(0, topOf(measures, count) - view_px);
  const standing_px = Math.min(offset_px, most_px);

  const standAt = useCallback((offset: number) => {
    const list = element.current;
    if (!list) return;
    const { measures: now } = latest.current;
    setOffset(offset);
    list.scrollTop = scrollOf(now, offset);
  }, []);

  const reveal = useCallback(
    (row: number) => {
      const { measures: now, offset_px: from } = latest.current;
      if (row < 0 || row >= now.count) return;
      const to = offsetFor(now, row, from);
      if (to !== from) standAt(to);
    },
    [standAt],
  );
  useImperativeHandle(ref, () => ({ reveal, focus: () => element.current?.focus() }), [reveal]);

  const { first, end } = rowsInSight(measures, standing_px);
  useEffect(() => {
    onSight?.(first, end);
  }, [first, end, onSight]);

  const keyed = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return;
    const step = rowAfter(event.key, current, measures);
    const moves = ['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End'].includes(event.key) && !event.altKey;
    if (moves && count > 0) {
      event.preventDefault();
      const row = current < 0 ? 0 : step;
      onCurrent(row, { extend: event.shiftKey, toggle: false, pointer: false });
      reveal(row);
    } else if (event.key === 'Enter' && current >= 0 && !isComposing(event)) {
      event.preventDefault();
      onAct?.(current);
    } else {
      onKeyDown?.(event);
    }
  };

  const rows: ReactNode[] = [];
  for (let row = first; row < end; row += 1) {
    rows.push(
      <div
        key={row}
        id={`${id}-${row}`}
        role={role === 'grid' ? 'row' : 'option'}
        aria-selected={isSelected?.(row) ?? row === current}
        aria-setsize={count}
        aria-posinset={row + 1}
        data-current={row === current || undefined}
        data-testid={rowTestId}
        className={join(css.row, rowClass?.(row))}
        style={{ blockSize: row_px, transform: `translateY(${topOf(measures, row) - standing_px}px)` }}
        onPointerDown={(event) => {
          if (event.button === 0) onCurrent(row, { extend: event.shiftKey, toggle: event.ctrlKey || event.metaKey, pointer: true });
        }}
        onDoubleClick={() => onAct?.(row)}
      >
        {children(row)}
      </div>,
    );
  }

  if (band !== undefined && band.row >= first && band.row <= end) {
    rows.push(
      <div
        key="band"
        role="presentation"
        className={css.row}
        style={{ blockSize: band.height_px, transform: `translateY(${band.row * row_px - standing_px}px)` }}
      >
        {band.content}
      </div>,
    );
  }

  return (
    <div
      ref={element}
      role={role}
      aria-label={label}
      aria-multiselectable={multiselectable || undefined}
      aria-activedescendant={current >= first && current < end ? `${id}-${current}` : undefined}
      tabIndex={0}
      data-testid={testId}
      className={join(css.list, className)}
      onKeyDown={keyed}
      onScroll={(event) => setOffset(offsetOf(measures, event.currentTarget.scrollTop))}
    >
      <div className={css.whole} style={{ blockSize: scrolledHeight(measures) }} role="presentation">
        <div className={css.window} role="presentation">{rows}</div>
      </div>
    </div>
  );
}
