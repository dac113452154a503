import { memo, useMemo, useState } from 'react';

import type { PersonView, RoleView, SessionView } from '@/backend';
import { useNow } from '@/frame';
import { Bdi, join, SearchField } from '@/kit';
import { useL10n } from '@/l10n';
import { FactorState } from '@/parts';

import css from './access.module.css';
import { rolesWords } from './words';

/** So many people are shown before one has to look for the others. */
const SHOWN = 60;

/** Who works here, with their roles and how they prove who they are. Choosing one asks about them. */
export const People = memo(function People({
  session, people, roles, current, onChoose,
}: { session: SessionView; people: readonly PersonView[]; roles: readonly RoleView[]; current: string; onChoose: (person: string) => void }) {
  const l10n = useL10n();
  const { t, format } = l10n;
  const now = useNow();
  const [sought, setSought] = useState('');
  const needed = useMemo(() => needsFactor(roles, now), [roles, now]);
  const found = useMemo(() => {
    const word = sought.trim().toLowerCase();
    return people
      .filter((one) => one.state !== 'removed' && `${one.name} ${rolesWords(l10n, session, one.roles)}`.toLowerCase().includes(word))
      .sort((one, other) => format.compare(one.name, other.name));
  }, [format, l10n, people, session, sought]);
  return (
    <section className={css.people} aria-label={t('access-people')} data-region data-testid="access-people">
      <header className={css.head}>
        <h2>{t('access-people')}</h2>
        <span className={css.quietly}>{t('access-people-count', { shown: Math.min(found.length, SHOWN), all: people.length })}</span>
      </header>
      {people.length > 8 && <div className={css.seek}><SearchField label={t('access-people-find')} value={sought} onChange={setSought} data-testid="access-people-find" /></div>}
      <ul>
        {found.slice(0, SHOWN).map((one) => (
          <li key={one.id}>
            <button type="button" className={css.person} aria-current={one.id === current} onClick={() => onChoose(one.id)} data-testid="access-person" data-id={one.id}>
              <span className={css.name}><Bdi>{one.name}</Bdi> <small><Bdi>{rolesWords(l10n, session, one.roles)}</Bdi></small></span>
              <small className={join(css.state, one.state === 'suspended' && css.held)}>{one.state === 'active' ? t(`app-presence-${one.presence}`) : t(`organisation-person-state-${one.state}`)}</small>
              <FactorState person={one} isNeeded={one.roles.some((role) => needed.has(role))} now={now} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
});

/** The roles that nobody can use any more without a second factor. */
function needsFactor(roles: readonly RoleView[], now: number): Set<string> {
  return new Set(roles.filter(({ factor_from }) => factor_from !== null && Date.parse(factor_from) <= now).map(({ role }) => role));
}
