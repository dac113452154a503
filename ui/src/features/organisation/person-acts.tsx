import { useState } from 'react';

import { call, type PersonView, type ResetWhat, type SessionView, WireError } from '@/backend';
import { mayDo, useNow } from '@/frame';
import { Confirm, IconButton, Menu, type MenuEntry, showError, showToast } from '@/kit';
import { millis, useL10n } from '@/l10n';
import { LendDialog, ReasonDialog, roleName } from '@/parts';

import css from './organisation.module.css';
import { draftOf } from './person';

type Asking = 'grant' | 'suspend' | 'remove' | ResetWhat;

const fault = (thrown: unknown) => void showError(WireError.from(thrown));

/** What can be done with somebody: edit, a role for a time, suspend, remove, set anew what they lost. */
export function PersonActs({ session, person, onEdit }: { session: SessionView; person: PersonView; onEdit: () => void }) {
  const l10n = useL10n();
  const { t } = l10n;
  const now = useNow();
  const [asking, setAsking] = useState<Asking | null>(null);
  const isMe = person.id === session.me.id;
  const may = (action: string) => mayDo(session, action);
  const setState = (state: 'active' | 'suspended') => call('change_person', { ...draftOf(person, session), person: person.id, state });
  const entry = (id: Asking, icon: MenuEntry extends infer E ? Extract<E, { icon?: unknown }>['icon'] : never, danger = false): MenuEntry => ({
    id, icon, danger, label: t(`organisation-act-${id}`), run: () => setAsking(id),
  });
  const lent = person.grants.filter(({ until }) => millis(until) > now);
  const groups = [
    {
      id: 'roles',
      entries: [
        ...(may('give-grant') ? [entry('grant', 'hourglass')] : []),
        ...(may('end-grant') ? lent.map((one): MenuEntry => ({
          id: one.grant, icon: 'close', label: t('organisation-act-end-grant', { role: roleName(l10n, session.role_names, one.role) }),
          run: () => void call('end_grant', { grant: one.grant }).then(() => showToast({ id: 'organisation-grant-ended' }), fault),
        })) : []),
      ],
    },
    { id: 'reset', entries: may('request-reset') && !isMe && person.state === 'active' ? [entry('passphrase', 'lock'), ...(person.factors.length > 0 ? [entry('factors', 'phone')] : [])] : [] },
    {
      id: 'state',
      entries: isMe ? [] : [
        ...(may('change-person') && person.state === 'active' ? [entry('suspend', 'spam')] : []),
        ...(may('change-person') && person.state === 'suspended' ? [{ id: 'activate', icon: 'check' as const, label: t('organisation-act-activate'), run: () => void setState('active').catch(fault) }] : []),
        ...(may('remove-person') ? [entry('remove', 'trash', true)] : []),
      ],
    },
  ].filter(({ entries }) => entries.length > 0);
  const close = () => setAsking(null);
  return (
    <span className={css.acts}>
      {may('change-person') && (
        <IconButton icon="edit" label={t('organisation-edit-named', { name: person.name })} onPress={onEdit} data-testid="people-edit" />
      )}
      {groups.length > 0 && (
        <Menu label={person.name} groups={groups} data-testid="people-act" trigger={<IconButton icon="more" label={t('organisation-acts-named', { name: person.name })} data-testid="people-more" />} />
      )}
      {asking === 'grant' && <LendDialog session={session} to={person.id} onClose={close} />}
      {asking === 'suspend' && (
        <Confirm title={t('organisation-suspend-title', { name: person.name })} isOpen danger confirmLabel={t('organisation-act-suspend')} onClose={close} onConfirm={() => void setState('suspended').then(close, fault)} data-testid="suspend">
          {t('organisation-person-suspend-about')}
        </Confirm>
      )}
      {asking === 'remove' && (
        <ReasonDialog
          title={t('organisation-remove-title', { name: person.name })} lead={t('organisation-remove-about')} go={t('organisation-act-remove')} onClose={close}
          act={(reason) => call('remove_person', { person: person.id, reason })} data-testid="remove"
        />
      )}
      {(asking === 'passphrase' || asking === 'factors') && (
        <ReasonDialog
          title={t(`organisation-reset-${asking}-title`, { name: person.name })} lead={t(`organisation-reset-${asking}-about`)} warning={t('organisation-reset-four-eyes')}
          go={t('organisation-reset-go')} onClose={close} data-testid="reset"
          act={async (reason) => {
            await call('request_reset', { person: person.id, what: asking, reason });
            showToast({ id: 'organisation-reset-asked' });
          }}
        />
      )}
    </span>
  );
}
