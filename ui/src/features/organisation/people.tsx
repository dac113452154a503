import { useState } from 'react';

import { type PersonState, type PersonView, type RoleView, type SessionView, useAsk } from '@/backend';
import { mayDo, useNow } from '@/frame';
import { Avatar, Badge, Bdi, Button, Choice, EmptyState, ErrorState, Heard, type IconName, Loading, SearchField, Skeleton, Table, type Tone } from '@/kit';
import { millis, useL10n } from '@/l10n';
import { FactorState, InvitationDialog, Part, roleName } from '@/parts';

import { ImportPeople } from './import-people';
import css from './organisation.module.css';
import { PersonActs } from './person-acts';
import { PersonDialog } from './person-dialog';

const LOOK: Record<PersonState, { tone?: Tone; icon: IconName }> = {
  active: { icon: 'check' }, invited: { icon: 'mail' }, suspended: { tone: 'forbid', icon: 'spam' }, removed: { icon: 'trash' },
};
const NO_ROLES: readonly RoleView[] = [];

/** Who works here: state, roles, second factors, when they were last here. */
export function People({ session }: { session: SessionView }) {
  const { t, format } = useL10n();
  const list = useAsk('list_people', {});
  const roles = useAsk('list_roles', {}, { enabled: mayDo(session, 'list-roles') }).data?.roles ?? NO_ROLES;
  const [editing, setEditing] = useState<PersonView | 'new' | null>(null);
  const [importing, setImporting] = useState(false);
  const [sought, setSought] = useState('');
  const [removed, setRemoved] = useState(false);
  const [invited, setInvited] = useState<{ name: string; invitation: string } | null>(null);
  const word = sought.trim().toLowerCase();
  const shown = (list.data ?? []).filter((one) => (removed || one.state !== 'removed') && one.name.toLowerCase().includes(word));

  return (
    <Part
      title={t('organisation-people')}
      lead={t('organisation-people-lead')}
      data-testid="people"
      actions={(
        <>
          {mayDo(session, 'import-people') && <Button icon="imports" onPress={() => setImporting(true)} data-testid="people-import">{t('organisation-import')}</Button>}
          {mayDo(session, 'invite-person') && <Button look="primary" icon="user-plus" onPress={() => setEditing('new')} data-testid="people-invite">{t('organisation-invite')}</Button>}
        </>
      )}
    >
      {list.error && <ErrorState error={list.error} title={t('organisation-load-failed')} onRetry={() => void list.refetch()} />}
      {list.isPending && <Loading label={t('app-loading')}><Skeleton height={160} /></Loading>}
      {list.data && (
        <>
          <div className={css.tools}>
            <SearchField label={t('organisation-people-find')} value={sought} onChange={setSought} data-testid="people-find" />
            {list.data.some(({ state }) => state === 'removed') && <Choice isSelected={removed} onChange={setRemoved} data-testid="people-removed">{t('organisation-people-removed')}</Choice>}
          </div>
          <PeopleTable session={session} people={shown.toSorted((one, other) => format.compare(one.name, other.name))} roles={roles} onEdit={setEditing} />
        </>
      )}
      {list.data?.length === 1 && <EmptyState icon="users" title={t('organisation-people-empty')}>{t('organisation-people-empty-about')}</EmptyState>}
      {editing !== null && (
        <PersonDialog
          session={session}
          person={editing === 'new' ? null : editing}
          onClose={() => setEditing(null)}
          onInvited={(name, { invitation }) => {
            setEditing(null);
            setInvited({ name, invitation });
          }}
        />
      )}
      {importing && <ImportPeople onClose={() => setImporting(false)} />}
      {invited && <InvitationDialog invitation={invited.invitation} lead={t('organisation-invited-lead', { name: invited.name })} onClose={() => setInvited(null)} />}
    </Part>
  );
}

function PeopleTable({
  session, people, roles, onEdit,
}: { session: SessionView; people: readonly PersonView[]; roles: readonly RoleView[]; onEdit: (person: PersonView) => void }) {
  const { t, format } = useL10n();
  const now = useNow();
  const needed = new Set(roles.filter(({ factor_from }) => factor_from !== null && millis(factor_from) <= now).map(({ role }) => role));
  return (
    <Table
      label={t('organisation-people')}
      data-testid="people-table"
      rows={people}
      rowKey={({ id }) => id}
      empty={<EmptyState icon="search" title={t('app-found-nothing')} />}
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
        { id: 'state', name: t('organisation-person-state'), cell: (one) => <State person={one} now={now} /> },
        { id: 'roles', name: t('organisation-person-roles'), cell: (one) => <RolesOf session={session} person={one} now={now} /> },
        { id: 'factors', name: t('organisation-person-factors'), cell: (one) => <FactorState person={one} isNeeded={one.roles.some((role) => needed.has(role))} now={now} /> },
        { id: 'regions', name: t('organisation-person-regions'), cell: (one) => <span dir="ltr">{format.codes(one.regions)}</span> },
        { id: 'seen', name: t('organisation-person-seen'), cell: (one) => (one.last_seen === null ? '–' : <span className={css.nowrap} title={format.dateTime(millis(one.last_seen))}>{format.relative(millis(one.last_seen), now)}</span>) },
        { id: 'edit', name: <Heard>{t('app-column-acts')}</Heard>, end: true, cell: (one) => one.state !== 'removed' && <PersonActs session={session} person={one} onEdit={() => onEdit(one)} /> },
      ]}
    />
  );
}

function State({ person, now }: { person: PersonView; now: number }) {
  const { t, format } = useL10n();
  const until = person.state === 'invited' && person.invited_until !== null ? millis(person.invited_until) : null;
  return (
    <span className={css.lines}>
      <Badge {...LOOK[person.state]}>{t(`organisation-person-state-${person.state}`)}</Badge>
      {until !== null && <small className={css.quietly}>{until > now ? t('organisation-invited-until', { when: format.relative(until, now) }) : t('organisation-invited-over')}</small>}
    </span>
  );
}

/** Roles that somebody holds, and those that they hold for a time. */
function RolesOf({ session, person, now }: { session: SessionView; person: PersonView; now: number }) {
  const l10n = useL10n();
  const { t, format } = l10n;
  const lent = person.grants.filter(({ until }) => millis(until) > now);
  return (
    <span className={css.lines}>
      <span>{format.list(person.roles.map((role) => roleName(l10n, session.role_names, role)), 'unit')}</span>
      {lent.map((one) => (
        <small key={one.grant} className={css.quietly} title={one.reason}>
          {t(millis(one.from) > now ? 'organisation-grant-later' : 'organisation-grant-now', {
            role: roleName(l10n, session.role_names, one.role), from: format.shortDate(millis(one.from), now), when: format.shortDate(millis(one.until), now),
          })}
        </small>
      ))}
    </span>
  );
}
