import { useState } from 'react';

import { type InvitationView, type PersonState, type PersonView, type SessionView, useAsk } from '@/backend';
import { mayDo } from '@/frame';
import { Avatar, Badge, Bdi, Button, Dialog, EmptyState, ErrorState, type IconName, Loading, Notice, Skeleton, Table, type Tone, Heard } from '@/kit';
import { useL10n } from '@/l10n';
import { CopyButton, Part, regionName } from '@/parts';

import css from './organisation.module.css';
import { PersonDialog } from './person-dialog';

const LOOK: Record<PersonState, { tone?: Tone; icon: IconName }> = {
  active: { icon: 'check' }, invited: { icon: 'mail' }, suspended: { tone: 'forbid', icon: 'spam' },
};

/** Who works here, with their roles, regions and languages. */
export function People({ session }: { session: SessionView }) {
  const l10n = useL10n();
  const { t, format } = l10n;
  const list = useAsk('list_people', {});
  const [editing, setEditing] = useState<PersonView | 'new' | null>(null);
  const [invited, setInvited] = useState<{ name: string; view: InvitationView } | null>(null);
  const may = mayDo(session, 'change-person');
  const siteName = (id: string | null) => session.organisation.sites.find((site) => site.id === id)?.name ?? '–';

  return (
    <Part
      title={t('organisation-people')}
      lead={t('organisation-people-lead')}
      data-testid="people"
      actions={mayDo(session, 'invite-person') && <Button look="primary" icon="user-plus" onPress={() => setEditing('new')} data-testid="people-invite">{t('organisation-invite')}</Button>}
    >
      {list.error && <ErrorState error={list.error} title={t('organisation-load-failed')} onRetry={() => void list.refetch()} />}
      {list.isPending && <Loading label={t('app-loading')}><Skeleton height={160} /></Loading>}
      {list.data && (
        <Table
          label={t('organisation-people')}
          data-testid="people-table"
          rows={list.data.toSorted((one, other) => format.compare(one.name, other.name))}
          rowKey={({ id }) => id}
          columns={[
            {
              id: 'name', name: t('organisation-name'),
              cell: (one) => (
                <span className={css.person}>
                  <Avatar initials={one.initials} />
                  <Bdi className={css.strong}>{one.name}</Bdi>
                  {one.id === session.me.id && <span className={css.quietly}>{t('organisation-person-you')}</span>}
                </span>
              ),
            },
            { id: 'roles', name: t('organisation-person-roles'), cell: (one) => format.list(one.roles.map((role) => t(`role-${role}`))) },
            { id: 'regions', name: t('organisation-person-regions'), cell: (one) => format.list(one.regions.map((region) => regionName(l10n, region))) },
            { id: 'languages', name: t('organisation-person-languages'), cell: (one) => format.list(one.languages.map((tag) => format.language(tag))) },
            { id: 'site', name: t('organisation-person-site'), cell: (one) => <Bdi>{siteName(one.site)}</Bdi> },
            { id: 'state', name: t('organisation-person-state'), cell: (one) => <Badge {...LOOK[one.state]}>{t(`organisation-person-state-${one.state}`)}</Badge> },
            {
              id: 'edit', name: <Heard>{t('app-column-acts')}</Heard>, end: true,
              cell: (one) => may && (
                <Button size="small" icon="edit" aria-label={t('organisation-edit-named', { name: one.name })} onPress={() => setEditing(one)} data-testid="people-edit">
                  {t('organisation-edit')}
                </Button>
              ),
            },
          ]}
        />
      )}
      {list.data?.length === 1 && <EmptyState icon="users" title={t('organisation-people-empty')}>{t('organisation-people-empty-about')}</EmptyState>}
      {editing !== null && (
        <PersonDialog
          session={session}
          person={editing === 'new' ? null : editing}
          onClose={() => setEditing(null)}
          onInvited={(name, view) => {
            setEditing(null);
            setInvited({ name, view });
          }}
        />
      )}
      {invited && (
        <Dialog
          title={t('organisation-invited-title')}
          isOpen
          // It is shown this once: a press beside it must not take it away.
          isDismissable={false}
          onClose={() => setInvited(null)}
          data-testid="invitation"
          actions={<Button look="primary" onPress={() => setInvited(null)} data-testid="invitation-close">{t('app-close')}</Button>}
        >
          <p>{t('organisation-invited-lead', { name: invited.name })}</p>
          <p className={css.secret} dir="ltr" lang="en" aria-label={t('organisation-invited-label')} data-testid="invitation-code">{invited.view.invitation}</p>
          <div><CopyButton text={invited.view.invitation} label="organisation-copy" done="organisation-copied" data-testid="invitation-copy" /></div>
          <Notice tone="warn">{t('organisation-invited-about')}</Notice>
        </Dialog>
      )}
    </Part>
  );
}
