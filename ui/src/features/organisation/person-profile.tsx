import { useMemo, useState } from 'react';

import { ListBox, Picker, Select, TextField } from '@/kit';
import { useL10n } from '@/l10n';
import { countries, LANGUAGES, regionNamed } from '@/parts';

import css from './organisation.module.css';
import type { LeafProps } from './person-dialog';

const NONE = 'none';

/** Who somebody is, what they speak, and where they work. */
export function Profile({ session, draft, onChange, faultOf }: LeafProps) {
  const l10n = useL10n();
  const { t, format, locale } = l10n;
  const none = useMemo(() => ({ value: NONE, label: t('organisation-person-none') }), [t]);
  const lands = useMemo(
    () => [none, ...countries(locale, (one, other) => format.compare(one, other)).map(({ code, name }) => ({ value: code, label: name, hint: code }))],
    [format, locale, none],
  );
  const zones = useMemo(
    () => [{ value: NONE, label: t('organisation-person-zone-site') }, ...['UTC', ...Intl.supportedValuesOf('timeZone')].map((zone) => ({ value: zone, label: zone }))],
    [t],
  );
  // Those that somebody has stand first, and stay where they are while others are chosen.
  const [had] = useState(draft.languages);
  const languages = [...new Set([...LANGUAGES, ...draft.languages])].map((tag) => ({ value: tag, label: format.language(tag) }))
    .sort((one, other) => Number(had.includes(other.value)) - Number(had.includes(one.value)) || format.compare(one.label, other.label));
  const fault = faultOf('name');
  return (
    <div className={css.leaf}>
      <div className={css.pair}>
        <TextField label={t('organisation-name')} value={draft.name} onChange={(name) => onChange({ name })} autoFocus data-testid="person-name" {...(fault ? { error: fault } : {})} />
        <TextField label={t('organisation-person-entity')} hint={t('organisation-person-entity-hint')} value={draft.entity} onChange={(entity) => onChange({ entity })} data-testid="person-entity" />
      </div>
      <div className={css.pair}>
        <div className={css.languages}>
          <span className={css.legend}>{t('organisation-person-languages')}</span>
          <ListBox
            label={t('organisation-person-languages')}
            options={languages}
            selectionMode="multiple"
            selectedKeys={draft.languages}
            onSelectionChange={(keys) => onChange({ languages: keys === 'all' ? languages.map(({ value }) => value) : [...keys].map(String) })}
            className={css.listbox ?? ''}
            data-testid="person-languages"
          />
          <span className={css.quietly}>{t('organisation-person-languages-hint')}</span>
        </div>
        <div className={css.form}>
          <Select
            label={t('organisation-person-site')}
            options={[{ value: NONE, label: t('organisation-person-site-none') }, ...session.organisation.sites.map((one) => ({ value: one.id, label: one.name }))]}
            value={draft.site ?? NONE}
            onChange={(site) => onChange({ site: site === NONE ? null : site })}
            data-testid="person-site"
          />
          <Select
            label={t('organisation-person-home')}
            options={[none, ...session.organisation.regions.map((region) => ({ value: region, label: regionNamed(l10n, region) }))]}
            value={draft.home ?? NONE}
            onChange={(home) => onChange({ home: home === NONE ? null : home })}
            data-testid="person-home"
          />
          <Picker
            label={t('organisation-person-place')}
            hint={t('organisation-person-place-hint')}
            options={lands}
            value={draft.place ?? NONE}
            onChange={(place) => onChange({ place: place === NONE ? null : place })}
            data-testid="person-place"
          />
          <Picker
            label={t('organisation-person-zone')}
            options={zones}
            value={draft.time_zone ?? NONE}
            onChange={(zone) => onChange({ time_zone: zone === NONE ? null : zone })}
            data-testid="person-zone"
          />
        </div>
      </div>
    </div>
  );
}
