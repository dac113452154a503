import { type KeyboardEvent, memo, type ReactNode, useMemo, useRef, useState } from 'react';

import type { Cell, PermissionView, RoleMatrix } from '@/backend';
import { Icon } from '@/kit';
import { useL10n } from '@/l10n';
import { actName } from '@/parts';

import { CellMark, Glyph } from './glyph';
import { type Place, placeAfter } from './grid';
import css from './matrix.module.css';
import { leans } from './words';

/** The column of a draft: what it is called, and what it makes of each act, in the order of the matrix. */
export interface DraftColumn {
  name: string;
  cells: readonly Cell[];
  /** What the role that it is measured against makes of each act. */
  before: readonly Cell[];
}

/** The question that was answered last, as a place in the matrix. */
export interface Asked {
  action: string;
  roles: readonly string[];
  permitted: boolean | null;
}

const NONE: Cell = { verdict: 'none', conditions: [] };
const REST = 'rest';

/** Rows of the matrix by permission, those of no permission last: everybody's own. */
function groupsOf(actions: readonly string[], permissions: readonly PermissionView[], isShown: (row: number) => boolean): { id: string; rows: number[] }[] {
  const places = new Map(actions.flatMap((action, row): [string, number][] => (isShown(row) ? [[action, row]] : [])));
  const groups = permissions.map(({ permission, actions: acts }) => {
    const rows = acts.flatMap((action) => places.get(action) ?? []);
    for (const action of acts) places.delete(action);
    return { id: permission, rows };
  });
  return [...groups, { id: REST, rows: [...places.values()] }].filter(({ rows }) => rows.length > 0);
}

const sameCell = (one: Cell, other: Cell) => one.verdict === other.verdict && one.conditions.join() === other.conditions.join();

/** Roles × acts. The arrows move, Enter asks why. */
export const Matrix = memo(function Matrix({
  matrix, acts, permissions, head, draft, onlyChanges = false, asked, onAsk,
}: {
  matrix: RoleMatrix;
  /** The acts that are shown, some of the matrix's. */
  acts: readonly string[]; permissions: readonly PermissionView[]; head: (role: string) => ReactNode; draft: DraftColumn | null;
  /** Only the acts that the draft decides differently. */
  onlyChanges?: boolean; asked: Asked | null;
  onAsk: (role: string, action: string) => void;
}) {
  const { t, dir } = useL10n();
  const [place, setPlace] = useState<Place>({ row: 0, column: 0 });
  const table = useRef<HTMLTableElement>(null);
  const shown = useMemo(() => new Set(acts), [acts]);
  const groups = useMemo(
    () => groupsOf(matrix.actions, permissions, (row) => shown.has(matrix.actions[row] ?? '') && (!onlyChanges || draft === null || !sameCell(draft.cells[row] ?? NONE, draft.before[row] ?? NONE))),
    [draft, matrix.actions, onlyChanges, permissions, shown],
  );
  const order = useMemo(() => groups.flatMap(({ rows }) => rows), [groups]);
  const columns = matrix.roles.length + (draft ? 1 : 0);

  const ask = ({ row, column }: Place) => {
    const action = matrix.actions[order[row] ?? -1];
    const role = matrix.roles[column];
    if (action !== undefined && role !== undefined) onAsk(role, action);
  };
  const keyed = (event: KeyboardEvent) => {
    const cell = (event.target as HTMLElement).closest('td');
    if (cell === null || event.altKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      ask(place);
      return;
    }
    const next = placeAfter(event.key, place, order.length, columns, { rtl: dir === 'rtl', far: event.ctrlKey || event.metaKey });
    if (next === null) return;
    event.preventDefault();
    setPlace(next);
    table.current?.querySelector<HTMLElement>(`td[data-row="${next.row}"][data-column="${next.column}"]`)?.focus();
  };

  let row = -1;
  return (
    <div className={css.scroll} data-testid="access-matrix-scroll">
      <table ref={table} role="grid" className={css.matrix} aria-label={t('access-matrix')} aria-rowcount={order.length + 1} data-testid="access-matrix" onKeyDown={keyed}>
        <thead>
          <tr>
            <th scope="col" className={css.corner}>{t('access-matrix-acts')}</th>
            {matrix.roles.map((role) => <th key={role} scope="col">{head(role)}</th>)}
            {draft && <th scope="col" className={css.draft} data-testid="access-draft-column"><bdi>{t('access-draft-of', { name: draft.name === '' ? t('access-draft-unnamed') : draft.name })}</bdi></th>}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.id} data-testid="access-group" data-permission={group.id}>
            <tr className={css.group}>
              <th scope="rowgroup" colSpan={columns + 1}><span>{t(group.id === REST ? 'access-permission-rest' : `permission-${group.id}`)}</span></th>
            </tr>
            {group.rows.map((at) => {
              row += 1;
              const action = matrix.actions[at] ?? '';
              return (
                <Row
                  key={action}
                  action={action}
                  row={row}
                  cells={matrix.cells[at] ?? []}
                  roles={matrix.roles}
                  draft={draft ? (draft.cells[at] ?? NONE) : null}
                  before={draft ? (draft.before[at] ?? NONE) : null}
                  current={Math.min(place.row, order.length - 1) === row ? Math.min(place.column, columns - 1) : -1}
                  asked={asked?.action === action ? asked : null}
                  onPlace={setPlace}
                  onAsk={onAsk}
                />
              );
            })}
          </tbody>
        ))}
      </table>
    </div>
  );
});

interface RowProps {
  action: string; row: number; cells: readonly Cell[]; roles: readonly string[]; draft: Cell | null; before: Cell | null; current: number; asked: Asked | null;
  onPlace: (place: Place) => void; onAsk: (role: string, action: string) => void;
}

const Row = memo(function Row({ action, row, cells, roles, draft, before, current, asked, onPlace, onAsk }: RowProps) {
  const l10n = useL10n();
  const name = actName(l10n, action);
  const shared = (column: number) => ({
    'data-row': row, 'data-column': column, tabIndex: current === column ? 0 : -1, onFocus: () => onPlace({ row, column }),
  });
  return (
    <tr data-testid="access-row" data-action={action}>
      <th scope="row"><span title={name}>{name}</span></th>
      {roles.map((role, column) => {
        const isAsked = asked?.roles.includes(role) === true;
        return (
          <td
            key={role}
            role="gridcell"
            {...shared(column)}
            data-asked={isAsked ? (asked?.permitted === null ? 'open' : asked?.permitted ? 'permit' : 'forbid') : undefined}
            data-role={role}
            onClick={() => onAsk(role, action)}
          >
            <CellMark cell={cells[column] ?? NONE} />
          </td>
        );
      })}
      {draft && before && (
        <td role="gridcell" {...shared(roles.length)} className={css.draft} data-changed={!sameCell(draft, before) || undefined}>
          <DraftCell draft={draft} before={before} />
        </td>
      )}
    </tr>
  );
});

/** A cell of the draft: what it was, and what it becomes. */
function DraftCell({ draft, before }: { draft: Cell; before: Cell }) {
  if (sameCell(draft, before)) return <CellMark cell={draft} />;
  return (
    <span className={css.turn} data-wider={leans(draft.verdict) && !leans(before.verdict)}>
      <CellMark cell={before} isStruck />
      <Icon name="next" size={13} />
      <CellMark cell={draft} />
    </span>
  );
}

/** What the signs mean. */
export function Legend() {
  const { t } = useL10n();
  return (
    <ul className={css.legend} aria-label={t('access-legend')}>
      {(['permit', 'conditional', 'forbid', 'none'] as const).map((verdict) => (
        <li key={verdict} className={css.mark} data-verdict={verdict}><Glyph verdict={verdict} /><span>{t(`access-legend-${verdict}`)}</span></li>
      ))}
    </ul>
  );
}
