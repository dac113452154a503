import { useState } from 'react';

import { call, now, type PersonId, type SessionView } from '@/backend';
import { DateTimePicker, Picker, Select, showToast, TextArea } from '@/kit';
import { useL10n } from '@/l10n';

import { FormDialog } from './form-dialog';
import { roleName } from './names';
import css from './parts.module.css';
import { useSave } from './save';

const DAY_MS = 86_400_000;

/** Gives somebody a role for a time; with `own`, one of one's own roles to somebody else. */
export function LendDialog({ session, to, own = false, onClose }: { session: SessionView; to: PersonId | null; own?: boolean; onClose: () => void }) {
  const l10n = useL10n();
  const { t, format } = l10n;
  const zone = session.organisation.sites.find(({ id }) => id === session.me.site)?.time_zone ?? session.me.time_zone ?? 'UTC';
  const roles = own ? session.me.roles : session.role_names.map(({ role }) => role);
  const [start] = useState(now);
  const [person, setPerson] = useState(to);
  const [role, setRole] = useState(roles[0] ?? '');
  const [from, setFrom] = useState(start);
  const [until, setUntil] = useState(start + 7 * DAY_MS);
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const { busy, error, save } = useSave();
  const others = session.organisation.people.filter(({ id, state }) => state === 'active' && id !== session.me.id);
  const name = session.organisation.people.find(({ id }) => id === person)?.name ?? '';
  const isLater = until > Math.max(from, start);
  const given = reason.trim() !== '';

  const submit = () => {
    setAsked(true);
    if (person === null || role === '' || !isLater || !given) return;
    const what = { role, from: new Date(from).toISOString(), until: new Date(until).toISOString(), reason: reason.trim() };
    save(() => (own ? call('delegate_role', { to: person, ...what }) : call('give_grant', { person, ...what })), () => {
      showToast({ id: 'organisation-grant-given', args: { name, role: roleName(l10n, session.role_names, role), when: format.date(until, zone) }, tone: 'ok' });
      onClose();
    });
  };
  return (
    <FormDialog
      title={own ? t('organisation-delegate-title') : t('organisation-grant-title', { name })}
      submit={t(own ? 'organisation-delegate-go' : 'organisation-grant-go')}
      busy={busy}
      error={error}
      onClose={onClose}
      onSubmit={submit}
      data-testid="grant"
    >
      <p className={css.quietly}>{t(own ? 'organisation-delegate-about' : 'organisation-grant-about')}</p>
      {to === null && (
        <Picker
          label={t('organisation-grant-to')}
          options={others.map(({ id, name: label }) => ({ value: id, label })).sort((one, other) => format.compare(one.label, other.label))}
          value={person}
          onChange={setPerson}
          data-testid="grant-to"
          {...(asked && person === null ? { error: t('organisation-grant-to-missing') } : {})}
        />
      )}
      <Select
        label={t('organisation-grant-role')}
        options={roles.map((one) => ({ value: one, label: roleName(l10n, session.role_names, one) }))}
        value={role}
        onChange={setRole}
        data-testid="grant-role"
      />
      <div className={css.pair}>
        <DateTimePicker label={t('organisation-grant-from')} value={from} onChange={setFrom} time_zone={zone} data-testid="grant-from" />
        <DateTimePicker label={t('organisation-grant-until')} value={until} onChange={setUntil} time_zone={zone} data-testid="grant-until" />
      </div>
      {asked && !isLater && <p className={css.wrong} role="alert">{t('organisation-grant-until-wrong')}</p>}
      <TextArea
        label={t('app-reason')}
        hint={t('app-reason-hint')}
        value={reason}
        onChange={setReason}
        rows={2}
        maxLength={400}
        data-testid="grant-reason"
        {...(asked && !given ? { error: t('app-reason-missing') } : {})}
      />
    </FormDialog>
  );
}
