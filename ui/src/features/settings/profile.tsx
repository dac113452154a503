import { useMemo, useState } from 'react';

import { call, type SessionView, WireError } from '@/backend';
import { mayDo, useNow } from '@/frame';
import { Bdi, Button, Icon, ListBox, Notice, Picker, TextField, useErrorWords } from '@/kit';
import { millis, useL10n } from '@/l10n';
import { countries, Facts, LANGUAGES, LendDialog, Part, regionName, roleName } from '@/parts';

import css from './settings.module.css';

const NONE = 'none';

/** One's own profile: what one may change oneself, and what others decided. */
export function Profile({ session }: { session: SessionView }) {
  const { t } = useL10n();
  return (
    <>
      <Own key={`${session.me.name} ${session.me.languages.join()} ${session.me.time_zone ?? ''}`} session={session} />
      <Lent session={session} />
      <Part title={t('settings-profile-work')} lead={t('settings-profile-work-about')}><Work session={session} /></Part>
    </>
  );
}

function Own({ session }: { session: SessionView }) {
  const { t, format } = useL10n();
  const words = useErrorWords();
  const { me } = session;
  const [name, setName] = useState(me.name);
  const [languages, setLanguages] = useState<readonly string[]>(me.languages);
  const [zone, setZone] = useState(me.time_zone ?? NONE);
  const [state, setState] = useState<{ busy: boolean; done: boolean; error: WireError | null }>({ busy: false, done: false, error: null });
  const zones = useMemo(
    () => [{ value: NONE, label: t('organisation-person-zone-site') }, ...['UTC', ...Intl.supportedValuesOf('timeZone')].map((one) => ({ value: one, label: one }))],
    [t],
  );
  const all = [...new Set([...LANGUAGES, ...languages])].map((tag) => ({ value: tag, label: format.language(tag) }))
    .sort((one, other) => Number(me.languages.includes(other.value)) - Number(me.languages.includes(one.value)) || format.compare(one.label, other.label));
  const named = name.trim() !== '';
  const changed = name.trim() !== me.name || languages.join() !== me.languages.join() || zone !== (me.time_zone ?? NONE);
  const save = () => {
    setState({ busy: true, done: false, error: null });
    call('save_profile', { name: name.trim(), languages: [...languages], time_zone: zone === NONE ? null : zone }).then(
      () => setState({ busy: false, done: true, error: null }),
      (thrown: unknown) => setState({ busy: false, done: false, error: WireError.from(thrown) }),
    );
  };
  return (
    <Part title={t('settings-profile')}>
      <form
        className={css.fields}
        data-testid="profile"
        onSubmit={(event) => {
          event.preventDefault();
          if (named && changed && !state.busy) save();
        }}
      >
        <TextField label={t('settings-profile-name')} hint={t('settings-profile-name-hint')} value={name} onChange={setName} maxLength={80} data-testid="profile-name" {...(named ? {} : { error: t('organisation-name-missing') })} />
        <div className={css.several}>
          <span className={css.legend}>{t('organisation-person-languages')}</span>
          <ListBox
            label={t('organisation-person-languages')}
            options={all}
            selectionMode="multiple"
            selectedKeys={languages}
            onSelectionChange={(keys) => setLanguages(keys === 'all' ? all.map(({ value }) => value) : [...keys].map(String))}
            className={css.listbox ?? ''}
            data-testid="profile-languages"
          />
        </div>
        <Picker
          label={t('organisation-person-zone')}
          options={zones}
          value={zone}
          onChange={setZone}
          data-testid="profile-zone"
        />
        {state.error && <Notice tone="danger" data-testid="profile-error">{words(state.error)}</Notice>}
        {state.done && !changed && <Notice tone="ok" data-testid="profile-done">{t('settings-saved')}</Notice>}
        <div><Button type="submit" look="primary" isPending={state.busy} isDisabled={!named || !changed} data-testid="profile-save">{t('organisation-save')}</Button></div>
      </form>
    </Part>
  );
}

/** Roles that one lent to others or was lent, and the way to lend one for the holidays. */
function Lent({ session }: { session: SessionView }) {
  const l10n = useL10n();
  const { t, format } = l10n;
  const now = useNow();
  const [lending, setLending] = useState(false);
  const lent = session.me.grants.filter(({ until }) => millis(until) > now);
  return (
    <Part
      title={t('settings-profile-roles')}
      lead={t('settings-profile-roles-about')}
      actions={mayDo(session, 'delegate-role') && session.me.roles.length > 0 && <Button icon="hourglass" onPress={() => setLending(true)} data-testid="profile-delegate">{t('settings-profile-delegate')}</Button>}
    >
      <ul className={css.roles}>
        {session.me.roles.map((role) => <li key={role}><Icon name="user" /><Bdi>{roleName(l10n, session.role_names, role)}</Bdi></li>)}
        {lent.map((one) => (
          <li key={one.grant}>
            <Icon name="hourglass" />
            <span>{t('organisation-grant-now', { role: roleName(l10n, session.role_names, one.role), when: format.date(millis(one.until)) })}</span>
          </li>
        ))}
      </ul>
      {lending && <LendDialog session={session} to={null} own onClose={() => setLending(false)} />}
    </Part>
  );
}

function Work({ session }: { session: SessionView }) {
  const l10n = useL10n();
  const { t, format, locale } = l10n;
  const { me, organisation } = session;
  const place = useMemo(() => countries(locale, (one, other) => format.compare(one, other)).find(({ code }) => code === me.place)?.name, [format, locale, me.place]);
  const skills = me.skills.map(({ name, level }) => t('settings-profile-skill', { name, level }));
  const facts = [
    { id: 'home', name: t('organisation-person-home'), value: me.home === null ? '–' : regionName(l10n, me.home) },
    { id: 'regions', name: t('organisation-person-regions'), value: format.list(me.regions.map((region) => regionName(l10n, region)), 'unit') },
    { id: 'entity', name: t('organisation-person-entity'), value: <Bdi>{me.entity === '' ? '–' : me.entity}</Bdi> },
    { id: 'place', name: t('organisation-person-place'), value: place ?? '–' },
    { id: 'teams', name: t('organisation-teams'), value: format.list((me.teams ?? []).flatMap((id) => organisation.teams.find((team) => team.id === id)?.name ?? []), 'unit') || '–' },
    { id: 'skills', name: t('organisation-person-skills'), value: skills.length === 0 ? '–' : format.list(skills, 'unit') },
  ];
  return <Facts facts={facts} data-testid="profile-work" />;
}
