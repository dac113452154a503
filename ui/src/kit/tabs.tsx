import type { ReactNode } from 'react';
import { Tab as AriaTab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';

import { join } from './join';
import css from './layout.module.css';

/** One leaf. */
export interface Leaf<K extends string> {
  id: K;
  label: ReactNode;
  content?: ReactNode;
  isDisabled?: boolean;
}

/** Leaves of which one lies on top. Without contents it is only the row of their names. */
export function Tabs<K extends string>({
  label, leaves, selected, onSelect, end, className, 'data-testid': testId,
}: {
  label: string; leaves: readonly Leaf<K>[]; selected?: K; onSelect?: (id: K) => void; end?: ReactNode; className?: string; 'data-testid'?: string;
}) {
  return (
    <AriaTabs
      className={join(css.tabs, className)}
      {...(selected === undefined ? {} : { selectedKey: selected })}
      onSelectionChange={(key) => onSelect?.(String(key) as K)}
    >
      <div className={css.tablist}>
        <TabList aria-label={label} style={{ display: 'flex', gap: 2 }}>
          {leaves.map((leaf) => (
            <AriaTab
              key={leaf.id}
              id={leaf.id}
              isDisabled={leaf.isDisabled ?? false}
              className={css.tab ?? ''}
              {...(testId ? { 'data-testid': `${testId}-${leaf.id}` } : {})}
            >
              {leaf.label}
            </AriaTab>
          ))}
        </TabList>
        {end}
      </div>
      {leaves.map((leaf) => <TabPanel key={leaf.id} id={leaf.id} className={css.tabpanel ?? ''}>{leaf.content}</TabPanel>)}
    </AriaTabs>
  );
}
