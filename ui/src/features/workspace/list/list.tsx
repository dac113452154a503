import { useCallback, useEffect, useMemo, useRef } from 'react';

import { Button, EmptyState, ErrorState, Icon, Skeleton, useSlow, VirtualList, type VirtualListHandle } from '@/kit';
import { useL10n } from '@/l10n';

import { runCommand } from '@/commands';

import { narrowings } from '../acts/filter';
import { useDensity } from '../density';
import { useNow } from '../now';
import { shiftEnd, useSeat, type ShiftEnd } from '../session';
import { deskState, openConversation, setDesk, showList, showRows, useDesk } from '../state';
import { BulkBar } from './bulk-bar';
import css from './list.module.css';
import { shiftCut } from './pages';
import { Row, RowSkeleton } from './row';
import { extend, NOTHING, toggle } from './selection';
import { useRows } from './use-rows';
import { Views } from './views';

/** Height of the line where the shift ends. */
const BAND_PX = 28;

const ROW_PX = { compact: 44, default: 48, comfortable: 56 } as const;

/** The list of a view: one row for each conversation, cut where the shift ends. */
export function List() {
  const { t } = useL10n();
  const seat = useSeat();
  const density = useDensity();
  const filter = useDesk((now) => now.filter);
  const cursor = useDesk((now) => now.cursor);
  const current = useDesk((now) => now.current);
  const selection = useDesk((now) => now.selection);
  const { rows, isPending, error, retry, onSight } = useRows(filter);
  const handle = useRef<VirtualListHandle>(null);
  const slow = useSlow(isPending);
  const now = useNow();
  // The end of the shift moves once a day: the clock need not draw the list again.
  const end = shiftEnd(seat.session.organisation.sites, seat.me.site, now);
  const endsAt = end?.at ?? null;
  const byDeadline = filter.sort === 'deadline' && ['mine', 'unassigned', 'all'].includes(filter.view);
  const cut = useMemo(() => (byDeadline ? shiftCut(rows, endsAt) : null), [byDeadline, rows, endsAt]);

  useEffect(() => showRows(rows), [rows]);

  const cursorPlace = cursor.id === null ? cursor.place : rows.placeOf(cursor.id) ?? Math.min(cursor.place, Math.max(0, rows.total - 1));
  const line = rows.total === 0 ? -1 : cursorPlace;

  // Follows the keyboard and what acts open. A row that moves by itself, as after a reply, does not take the list with it.
  const cursorId = cursor.id;
  const isKnown = cursorId !== null && rows.placeOf(cursorId) !== undefined;
  const latestLine = useRef(line);
  latestLine.current = line;
  useEffect(() => {
    if (isKnown) handle.current?.reveal(latestLine.current);
  }, [cursorId, isKnown]);

  const stand = useCallback(
    (place: number, how: { extend: boolean; toggle: boolean; pointer: boolean }) => {
      const row = rows.at(place);
      if (row === undefined) {
        setDesk({ cursor: { id: null, place } });
        return;
      }
      const before = deskState();
      setDesk({ cursor: { id: row.id, place } });
      if (how.extend) {
        setDesk({ selection: extend(before.selection, before.cursor.id ?? row.id, row.id, rows.ids()) });
      } else if (how.toggle) {
        setDesk({ selection: toggle(before.selection, row.id) });
      } else if (how.pointer) {
        if (before.selection.ids.size > 0 && !before.selection.ids.has(row.id)) setDesk({ selection: NOTHING });
        openConversation(row.id);
      } else if (before.current !== null) {
        openSoon(row.id);
      }
    },
    [rows],
  );

  const act = useCallback(
    (place: number) => {
      const row = rows.at(place);
      if (row !== undefined) openConversation(row.id);
    },
    [rows],
  );

  const choose = useCallback((id: string) => setDesk((desk) => ({ selection: toggle(desk.selection, id) })), []);
  const showOwner = filter.view !== 'mine' && filter.view !== 'unassigned';

  return (
    <div className={css.pane} data-region="list">
      <Views rows={rows} />
      {selection.ids.size > 0 && <BulkBar total={rows.total} />}
      {error !== null && rows.total === 0 ? (
        <div className={css.state}><ErrorState error={error} onRetry={retry} data-testid="list-error" /></div>
      ) : isPending ? (
        <div className={css.state} role="status" aria-busy="true" aria-label={t('workspace-loading-list')}>
          {slow && Array.from({ length: 12 }, (_, at) => (
            <div key={at} style={{ blockSize: ROW_PX[density] }}><Skeleton height={1} /><RowSkeleton /></div>
          ))}
        </div>
      ) : rows.total === 0 ? (
        <Empty />
      ) : (
        <VirtualList
          ref={handle}
          label={t('workspace-list')}
          data-testid="conversation-list"
          className={css.rows}
          rowTestId="conversation-row"
          rowClass={() => css.row}
          count={rows.total}
          band={cut === null || end === null ? undefined : { row: cut, height_px: BAND_PX, content: <ShiftLine end={end} /> }}
          row_px={ROW_PX[density]}
          current={line}
          onCurrent={stand}
          onAct={act}
          onSight={onSight}
          multiselectable
          isSelected={(each) => {
            const row = rows.at(each);
            return row !== undefined && selection.ids.has(row.id);
          }}
        >
          {(each) => {
            const row = rows.at(each);
            if (row === undefined) return <RowSkeleton />;
            return (
              <Row
                row={row}
                isOpen={row.id === current}
                isChosen={selection.ids.has(row.id)}
                choosing={selection.ids.size > 0}
                showOwner={showOwner}
                onToggle={choose}
              />
            );
          }}
        </VirtualList>
      )}
    </div>
  );
}

let waiting: ReturnType<typeof setTimeout> | null = null;
/** Somebody who runs down the list does not open, and have recorded, what they only pass. */
const DWELL_MS = 180;

/** Opens a conversation when the keyboard rests on it. */
export function openSoon(id: string): void {
  if (waiting !== null) clearTimeout(waiting);
  waiting = setTimeout(() => {
    waiting = null;
    if (deskState().cursor.id === id) openConversation(id);
  }, DWELL_MS);
}

function ShiftLine({ end }: { end: ShiftEnd }) {
  const { t, format } = useL10n();
  const { zone } = useSeat();
  return (
    <div className={css.shift} data-testid="shift-line">
      <Icon name="sun" />
      <b><bdi>{format.clock(end.at, zone)}</bdi></b>
      <span>{end.next === null ? t('workspace-shift-ends') : t('workspace-shift-ends-to', { site: end.next.name })}</span>
    </div>
  );
}

/** Nothing is in this view: says so, and what to do. */
function Empty() {
  const { t } = useL10n();
  const seat = useSeat();
  const filter = useDesk((now) => now.filter);
  const narrowed = narrowings(filter).length > 0;
  return (
    <div className={css.state}>
      <EmptyState
        icon={narrowed ? 'filter' : filter.view === 'mine' || filter.view === 'all' ? 'inbox' : 'check'}
        title={t(narrowed ? 'workspace-empty-narrowed' : `workspace-empty-${filter.view}`)}
        data-testid="list-empty"
        actions={
          <>
            {narrowed && (
              <Button
                data-testid="list-empty-widen"
                onPress={() => showList({ ...filter, language: null, channel: null, queue: null, label: null })}
              >
                {t('workspace-widen')}
              </Button>
            )}
            {!narrowed && filter.view === 'mine' && (
              <Button data-testid="list-empty-unassigned" onPress={() => showList({ ...filter, view: 'unassigned' })}>
                {t('workspace-show-unassigned')}
              </Button>
            )}
            {!narrowed && filter.view === 'all' && seat.may('import-mail') && (
              <Button data-testid="list-empty-import" icon="imports" onPress={() => runCommand('go-imports')}>{t('workspace-import-mail')}</Button>
            )}
          </>
        }
      >
        {t(narrowed ? 'workspace-empty-narrowed-hint' : `workspace-empty-${filter.view}-hint`)}
      </EmptyState>
    </div>
  );
}
