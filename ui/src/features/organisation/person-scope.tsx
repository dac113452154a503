import type { ReactNode } from 'react';

import { Checkbox, Switch } from '@/kit';
import { useL10n } from '@/l10n';
import { regionNamed, Several } from '@/parts';

import css from './organisation.module.css';
import { toggled } from './person';
import type { LeafProps } from './person-dialog';

/** Where somebody works: their regions, and the teams, queues and languages that they are held to. */
export function Scope({ session, draft, onChange, faultOf }: LeafProps) {
  const l10n = useL10n();
  const { t, format } = l10n;
  const { organisation } = session;
  const regions = [...new Set([...organisation.regions, ...draft.regions])];
  const languages = [...new Set([...draft.languages, ...(draft.held_languages ?? [])])];
  return (
    <div className={css.leaf}>
      <Several legend={t('organisation-person-regions')} hint={t('organisation-person-regions-granted')} error={faultOf('regions')}>
        {regions.map((region) => (
          <Checkbox
            key={region}
            isSelected={draft.regions.includes(region)}
            isDisabled={!session.regions.includes(region) && !draft.regions.includes(region)}
            onChange={(on) => onChange({ regions: toggled(draft.regions, region, on) })}
            data-testid={`person-region-${region}`}
          >
            {regionNamed(l10n, region)}
          </Checkbox>
        ))}
      </Several>
      <Held
        id="teams" legend={t('organisation-teams')} all={t('organisation-held-teams-none')} value={draft.teams} error={faultOf('teams')}
        options={organisation.teams.map(({ id, name }) => ({ id, name }))} onChange={(teams) => onChange({ teams })}
      />
      <Held
        id="queues" legend={t('organisation-queues')} all={t('organisation-held-queues-all')} value={draft.queues} error={faultOf('queues')}
        options={organisation.queues.filter(({ region }) => draft.regions.includes(region)).map(({ id, name }) => ({ id, name }))} onChange={(queues) => onChange({ queues })}
      />
      <Held
        id="languages" legend={t('organisation-held-languages')} all={t('organisation-held-languages-all')} value={draft.held_languages} error={faultOf('languages')}
        options={languages.map((tag) => ({ id: tag, name: format.language(tag) }))} onChange={(held_languages) => onChange({ held_languages })}
      />
    </div>
  );
}

/** All of something, or some of it. */
function Held({
  id, legend, all, value, options, error, onChange,
}: {
  id: string; legend: string; all: string; value: readonly string[] | null; options: readonly { id: string; name: ReactNode }[]; error: string | undefined;
  onChange: (value: string[] | null) => void;
}) {
  return (
    <Several legend={legend} error={error}>
      <Switch className={css.whole} isSelected={value === null} onChange={(on) => onChange(on ? null : [])} data-testid={`person-${id}-all`}>{all}</Switch>
      {value !== null && options.map((one) => (
        <Checkbox key={one.id} isSelected={value.includes(one.id)} onChange={(on) => onChange(toggled(value, one.id, on))} data-testid={`person-${id}-${one.id}`}>
          <bdi>{one.name}</bdi>
        </Checkbox>
      ))}
    </Several>
  );
}
