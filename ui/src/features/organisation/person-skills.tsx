import { now, type Skill } from '@/backend';
import { Button, Checkbox, DateTimePicker, IconButton, Select, TextField } from '@/kit';
import { millis, useL10n } from '@/l10n';

import css from './organisation.module.css';
import type { LeafProps } from './person-dialog';

const LEVELS = ['1', '2', '3', '4', '5'] as const;
const YEAR_MS = 365 * 86_400_000;

/** What somebody can do, how well, and until when a certificate says so. */
export function Skills({ session, draft, onChange, faultOf }: LeafProps) {
  const { t } = useL10n();
  const change = (at: number, changed: Partial<Skill>) => onChange({ skills: draft.skills.map((one, index) => (index === at ? { ...one, ...changed } : one)) });
  const fault = faultOf('skills');
  const zone = draft.time_zone ?? session.organisation.sites.find(({ id }) => id === draft.site)?.time_zone ?? 'UTC';
  return (
    <div className={css.leaf}>
      <p className={css.quietly}>{t('organisation-skills-about')}</p>
      {draft.skills.length === 0 && <p className={css.quietly}>{t('organisation-skills-none')}</p>}
      <ul className={css.skills}>
        {draft.skills.map((skill, index) => (
          // A skill has no id of its own before it is saved; its place is what it is told by.
          <li key={index} data-testid="person-skill">
            <TextField label={t('organisation-skill-name')} value={skill.name} onChange={(name) => change(index, { name })} maxLength={60} autoFocus={skill.name === ''} data-testid="person-skill-name" />
            <Select
              label={t('organisation-skill-level')}
              options={LEVELS.map((level) => ({ value: level, label: t(`organisation-skill-level-${level}`) }))}
              value={LEVELS.find((level) => level === String(skill.level)) ?? '1'}
              onChange={(level) => change(index, { level: Number(level) })}
              data-testid="person-skill-level"
            />
            <div className={css.expiry}>
              <Checkbox isSelected={skill.expires_at !== null} onChange={(on) => change(index, { expires_at: on ? new Date(now() + YEAR_MS).toISOString() : null })}>
                {t('organisation-skill-expires')}
              </Checkbox>
              {skill.expires_at !== null && (
                <DateTimePicker
                  label={t('organisation-skill-until')}
                  isDay
                  value={millis(skill.expires_at)}
                  onChange={(moment) => change(index, { expires_at: new Date(moment).toISOString() })}
                  time_zone={zone}
                />
              )}
            </div>
            <IconButton icon="trash" label={t('organisation-delete-named', { name: skill.name })} onPress={() => onChange({ skills: draft.skills.filter((_, place) => place !== index) })} />
          </li>
        ))}
      </ul>
      {fault && <p className={css.wrong} role="alert">{fault}</p>}
      <div><Button icon="plus" onPress={() => onChange({ skills: [...draft.skills, { name: '', level: 3, expires_at: null }] })} data-testid="person-skill-add">{t('organisation-skill-add')}</Button></div>
    </div>
  );
}
