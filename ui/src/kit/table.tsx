import type { Key, ReactNode } from 'react';

import { join } from './join';
import css from './layout.module.css';

/** A column: its name, and what it shows of a row. */
export interface Column<R> {
  id: string;
  name: ReactNode;
  cell: (row: R) => ReactNode;
  /** Numbers stand at the end. */
  end?: boolean;
  width?: string;
}

/** Rows and columns that all fit on a page. For long lists there is `VirtualList`. */
export function Table<R>({
  label, columns, rows, rowKey, onPress, selected, empty, 'data-testid': testId, className,
}: {
  label: string; columns: readonly Column<R>[]; rows: readonly R[]; rowKey: (row: R) => Key; onPress?: (row: R) => void; selected?: Key | null;
  empty?: ReactNode; 'data-testid'?: string; className?: string;
}) {
  if (rows.length === 0 && empty !== undefined) return <>{empty}</>;
  return (
    // What may scroll must be reachable by the keyboard, also where its rows are not.
    <div className={join(css.tablewrap, className)} {...(onPress ? {} : { role: 'region', 'aria-label': label, tabIndex: 0 })}>
      <table className={css.table} aria-label={label} data-testid={testId}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col" className={column.end ? css.end : undefined} style={column.width ? { inlineSize: column.width } : undefined}>
                {column.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const key = rowKey(row);
            return (
              <tr
                key={key}
                {...(testId ? { 'data-testid': `${testId}-row` } : {})}
                {...(onPress
                  ? {
                      'data-pressable': true,
                      tabIndex: 0,
                      'aria-selected': selected === key,
                      onClick: () => onPress(row),
                      onKeyDown: (event) => {
                        if (event.target === event.currentTarget && (event.key === 'Enter' || event.key === ' ')) {
                          event.preventDefault();
                          onPress(row);
                        }
                      },
                    }
                  : {})}
              >
                {columns.map((column) => <td key={column.id} className={column.end ? css.end : undefined}>{column.cell(row)}</td>)}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
