import { useState } from 'react';

import { call, type InvitationView, type PersonView, type Role, type SessionView } from '@/backend';
import { Checkbox, ListBox, Select, Switch, TextField } from '@/kit';
import { useL10n } from '@/l10n';
import { regionNamed } from '@/parts';

import { FormDialog, Several } from './form-dialog';
import { LANGUAGES } from './languages';
import css from './organisation.module.css';
import { useSave } from './save';

const ROLES: readonly Role[] = ['agent', 'senior-agent', 'supervisor', 'qa', 'compliance', 'auditor', 'admin'];
const NO_SITE = 'none';

function toggled<T>(list: readonly T[], one: T, on: boolean): T[] {
  return on ? [...list.filter((other) => other !== one), one] : list.filter((other) => other !== one);
}

/** Invites somebody, or changes what somebody may do. */
export function PersonDialog({
  session, person, onClose, onInvited,
}: { session: SessionView; person: PersonView | null; onClose: () => void; onInvited: (name: string, view: InvitationView) => void }) {
  const l10n = useL10n();
  const { t, format } = l10n;
  const [name, setName] = useState(person?.name ?? '');
  const [roles, setRoles] = useState<readonly Role[]>(person?.roles ?? ['agent']);
  const [regions, setRegions] = useState<readonly string[]>(person?.regions ?? [session.organisation.home]);
  const [languages, setLanguages] = useState<readonly string[]>(person?.languages ?? []);
  const [site, setSite] = useState(person?.site ?? NO_SITE);
  const [suspended, setSuspended] = useState(person?.state === 'suspended');
  const [asked, setAsked] = useState(false);
  const { busy, error, save } = useSave();
  const named = name.trim() !== '';
  const all = [...new Set([...session.organisation.regions, ...regions])];
  const offered = [...new Set([...LANGUAGES, ...languages])]
    .map((tag) => ({ value: tag, label: format.language(tag) }))
    .sort((one, other) => format.compare(one.label, other.label));

  const submit = () => {
    setAsked(true);
    if (!named || roles.length === 0 || regions.length === 0) return;
    const what = {
      name: name.trim(), roles: [...roles], regions: [...regions], languages: [...languages], site: site === NO_SITE ? null : site,
    };
    if (person) {
      const state = suspended ? 'suspended' as const : person.state === 'suspended' ? 'active' as const : person.state;
      save(() => call('change_person', { ...what, person: person.id, state }), onClose);
    } else {
      save(async () => onInvited(what.name, await call('invite_person', what)), () => undefined);
    }
  };

  return (
    <FormDialog
      title={person ? t('organisation-person-title', { name: person.name }) : t('organisation-invite')}
      {...(person ? {} : { submit: t('organisation-invite-go') })}
      wide
      busy={busy}
      error={error}
      onSubmit={submit}
      onClose={onClose}
      data-testid="person"
    >
      <TextField
        label={t('organisation-name')}
        value={name}
        onChange={setName}
        autoFocus
        data-testid="person-name"
        {...(asked && !named ? { error: t('organisation-name-missing') } : {})}
      />
      <Several legend={t('organisation-person-roles')} error={asked && roles.length === 0 ? t('organisation-person-roles-missing') : undefined}>
        {ROLES.map((role) => (
          <Checkbox key={role} isSelected={roles.includes(role)} onChange={(on) => setRoles(toggled(roles, role, on))} hint={t(`role-${role}-about`)} data-testid={`person-role-${role}`}>
            {t(`role-${role}`)}
          </Checkbox>
        ))}
      </Several>
      <Several
        legend={t('organisation-person-regions')}
        hint={t('organisation-person-regions-granted')}
        error={asked && regions.length === 0 ? t('organisation-person-regions-missing') : undefined}
      >
        {all.map((region) => (
          <Checkbox
            key={region}
            isSelected={regions.includes(region)}
            isDisabled={!session.regions.includes(region) && !regions.includes(region)}
            onChange={(on) => setRegions(toggled(regions, region, on))}
            data-testid={`person-region-${region}`}
          >
            {regionNamed(l10n, region)}
          </Checkbox>
        ))}
      </Several>
      <div className={css.pair}>
        <div className={css.languages}>
          <span className={css.legend}>{t('organisation-person-languages')}</span>
          <ListBox
            label={t('organisation-person-languages')}
            options={offered}
            selectionMode="multiple"
            selectedKeys={languages}
            onSelectionChange={(keys) => setLanguages(keys === 'all' ? offered.map(({ value }) => value) : [...keys].map(String))}
            className={css.listbox ?? ''}
            data-testid="person-languages"
          />
          <span className={css.quietly}>{t('organisation-person-languages-hint')}</span>
        </div>
        <div className={css.form}>
          <Select
            label={t('organisation-person-site')}
            options={[{ value: NO_SITE, label: t('organisation-person-site-none') }, ...session.organisation.sites.map((one) => ({ value: one.id, label: one.name }))]}
            value={site}
            onChange={setSite}
            data-testid="person-site"
          />
          {person && person.id !== session.me.id && (
            <Switch isSelected={suspended} onChange={setSuspended} hint={t('organisation-person-suspend-about')} data-testid="person-suspend">
              {t('organisation-person-suspend')}
            </Switch>
          )}
        </div>
      </div>
    </FormDialog>
  );
}
