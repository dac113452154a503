import { useEffect } from 'react';

import type { DeskPerson } from '@/backend';
import { Icon } from '@/kit';
import { useL10n } from '@/l10n';
import { roleName } from '@/parts';

import css from './lock.module.css';

/** Who sits at this desk: initials and role, and the way in for somebody new. */
export function Who({
  people, chosen, other, onChoose, onOther,
}: {
  people: readonly DeskPerson[]; chosen: string | null;
  /** Somebody new is joining. */
  other: boolean; onChoose: (person: string) => void; onOther: () => void;
}) {
  const l10n = useL10n();
  const { t } = l10n;
  useEffect(() => {
    const act = (event: KeyboardEvent) => {
      if (event.target instanceof HTMLInputElement || event.ctrlKey || event.metaKey || event.altKey) return;
      const digit = Number(event.code.replace(/^(Digit|Numpad)/, ''));
      const person = people[digit - 1];
      if (person) onChoose(person.person);
      else if (digit === people.length + 1) onOther();
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', act);
    return () => removeEventListener('keydown', act);
  }, [people, onChoose, onOther]);

  return (
    <section aria-labelledby="lock-who" className={css.column}>
      <h2 id="lock-who">{t('entrance-who')}</h2>
      <ul className={css.who}>
        {people.map((person, index) => (
          <li key={person.person}>
            <button
              type="button"
              aria-pressed={person.person === chosen}
              onClick={() => onChoose(person.person)}
              data-testid="lock-person"
              data-person={person.person}
            >
              <span className={css.initials}>{person.initials}</span>
              <span className={css.role}>{roleName(l10n, [], person.role)}</span>
              {index < 9 && <kbd aria-hidden="true">{index + 1}</kbd>}
            </button>
          </li>
        ))}
        <li>
          <button type="button" aria-pressed={other} onClick={onOther} data-testid="lock-other">
            <span className={css.initials} data-new><Icon name="plus" size={14} /></span>
            <span className={css.role}>{t('entrance-who-other')}</span>
            {people.length < 9 && <kbd aria-hidden="true">{people.length + 1}</kbd>}
          </button>
        </li>
      </ul>
    </section>
  );
}
