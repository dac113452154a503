import { type PointerEvent, type ReactNode, useState } from 'react';

import { useL10n } from '@/l10n';

import { join } from './join';
import css from './split-panes.module.css';

/** A pane at a side, with what it may measure. */
export interface SidePane {
  /** Names the pane for screen readers, and the handle that resizes it. */
  label: string;
  content: ReactNode;
  least_px: number;
  usual_px: number;
  most_px: number;
  isHidden?: boolean;
  'data-testid'?: string;
}

/** Two or three panes side by side. Their borders can be dragged, or moved with the arrow keys. */
export function SplitPanes({
  start, main, end, className,
}: { start?: SidePane; main: { label: string; content: ReactNode; 'data-testid'?: string }; end?: SidePane; className?: string }) {
  const [start_px, setStart] = useState(start?.usual_px ?? 0);
  const [end_px, setEnd] = useState(end?.usual_px ?? 0);
  const startShown = start !== undefined && start.isHidden !== true;
  const endShown = end !== undefined && end.isHidden !== true;
  const columns = [
    startShown && `minmax(${start.least_px}px, ${start_px}px)`,
    'minmax(0, 1fr)',
    endShown && `minmax(${end.least_px}px, ${end_px}px)`,
  ].filter(Boolean).join(' ');
  return (
    <div className={join(css.panes, className)} style={{ gridTemplateColumns: columns }}>
      {startShown && (
        <section className={css.pane} aria-label={start.label} data-testid={start['data-testid']}>
          {start.content}
          <Handle pane={start} size_px={start_px} onSize={setStart} side="start" />
        </section>
      )}
      <section className={css.pane} aria-label={main.label} data-testid={main['data-testid']}>{main.content}</section>
      {endShown && (
        <aside className={css.pane} aria-label={end.label} data-testid={end['data-testid']}>
          <Handle pane={end} size_px={end_px} onSize={setEnd} side="end" />
          {end.content}
        </aside>
      )}
    </div>
  );
}

function Handle({ pane, size_px, onSize, side }: { pane: SidePane; size_px: number; onSize: (px: number) => void; side: 'start' | 'end' }) {
  const { t, dir } = useL10n();
  const [dragging, setDragging] = useState(false);
  const set = (px: number) => onSize(Math.round(Math.min(pane.most_px, Math.max(pane.least_px, px))));
  // Towards the end of the line of reading the pane at the start grows, and the one at the end shrinks.
  const sense = (side === 'start' ? 1 : -1) * (dir === 'rtl' ? -1 : 1);
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    event.preventDefault();
    const handle = event.currentTarget;
    const from = event.clientX;
    const grown = handle.parentElement?.getBoundingClientRect().width ?? size_px;
    handle.setPointerCapture(event.pointerId);
    setDragging(true);
    const move = (moved: globalThis.PointerEvent) => set(grown + (moved.clientX - from) * sense);
    const stop = () => {
      setDragging(false);
      handle.removeEventListener('pointermove', move);
    };
    handle.addEventListener('pointermove', move);
    handle.addEventListener('lostpointercapture', stop, { once: true });
  };
  return (
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={t('app-resize-pane', { pane: pane.label })}
      aria-valuenow={size_px}
      aria-valuemin={pane.least_px}
      aria-valuemax={pane.most_px}
      tabIndex={0}
      data-dragging={dragging || undefined}
      className={join(css.handle, css[side])}
      onPointerDown={drag}
      onDoubleClick={() => set(pane.usual_px)}
      onKeyDown={(event) => {
        if (event.key === 'ArrowRight') set(size_px + 16 * sense);
        if (event.key === 'ArrowLeft') set(size_px - 16 * sense);
        if (event.key === 'Home') set(pane.usual_px);
      }}
    />
  );
}
