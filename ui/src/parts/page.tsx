import type { ReactNode } from 'react';
import { Link as AriaLink } from 'react-aria-components';

import { type Place, useRest } from '@/frame';
import { Icon, type IconName } from '@/kit';

import css from './page.module.css';

/** A screen of one column: its heading, what can be done there, and its parts. */
export function Page({
  title, lead, actions, children, wide = false, 'data-testid': testId,
}: { title: ReactNode; lead?: ReactNode; actions?: ReactNode; children: ReactNode; wide?: boolean; 'data-testid': string }) {
  return (
    <div className={css.page} data-testid={testId}>
      <header className={css.head}>
        <h1>{title}</h1>
        {actions !== undefined && <div className={css.actions}>{actions}</div>}
      </header>
      <div className={css.scroll}>
        <div className={css.column} data-wide={wide || undefined}>
          {lead !== undefined && <p className={css.lead}>{lead}</p>}
          {children}
        </div>
      </div>
    </div>
  );
}

/** One leaf of a screen with several. */
export interface Leaf<K extends string> {
  id: K;
  label: string;
  icon: IconName;
}

/** A screen with several leaves, their names at the side. Which one is shown stands in the address. */
export function LeafPage<K extends string>({
  place, title, label, leaves, content, wide = false, 'data-testid': testId,
}: {
  place: Place; title: ReactNode; label: string; leaves: readonly Leaf<K>[]; content: (leaf: K) => ReactNode; wide?: boolean; 'data-testid': string;
}) {
  const rest = useRest();
  const shown = leaves.find(({ id }) => id === rest) ?? leaves[0];
  if (!shown) return null;
  return (
    <div className={css.leaves} data-testid={testId}>
      <nav className={css.side} aria-label={label} data-region>
        <h1>{title}</h1>
        <ul>
          {leaves.map(({ id, label: name, icon }) => (
            <li key={id}>
              <AriaLink
                href={`#/${place}/${id}`}
                className={css.leaf ?? ''}
                {...(id === shown.id ? { 'aria-current': 'page' as const } : {})}
                data-testid={`${testId}-${id}`}
              >
                <Icon name={icon} />
                <span>{name}</span>
              </AriaLink>
            </li>
          ))}
        </ul>
      </nav>
      <div className={css.scroll} data-region>
        <div className={css.column} data-wide={wide || undefined} key={shown.id}>{content(shown.id)}</div>
      </div>
    </div>
  );
}

/** A part of a screen with its heading. */
export function Part({
  title, lead, actions, children, 'data-testid': testId,
}: { title?: ReactNode; lead?: ReactNode; actions?: ReactNode; children?: ReactNode; 'data-testid'?: string }) {
  return (
    <section className={css.part} data-testid={testId}>
      {(title !== undefined || actions !== undefined) && (
        <header>
          {title !== undefined && <h2>{title}</h2>}
          {actions !== undefined && <div className={css.actions}>{actions}</div>}
        </header>
      )}
      {lead !== undefined && <p className={css.lead}>{lead}</p>}
      {children}
    </section>
  );
}

/** Names and values, one pair a line. */
export function Facts({ facts, 'data-testid': testId }: { facts: readonly { id: string; name: ReactNode; value: ReactNode }[]; 'data-testid'?: string }) {
  return (
    <dl className={css.facts} data-testid={testId}>
      {facts.map(({ id, name, value }) => (
        <div key={id}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
