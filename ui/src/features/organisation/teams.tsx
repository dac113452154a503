import { useState } from 'react';

import { call, type SessionView, type TeamView, useAsk, WireError } from '@/backend';
import { mayDo } from '@/frame';
import { Bdi, Button, Checkbox, Confirm, EmptyState, Heard, showError, Table, TextField } from '@/kit';
import { useL10n } from '@/l10n';
import { FormDialog, Part, Several, useSave } from '@/parts';

import css from './organisation.module.css';
import { toggled } from './person';

/** Teams: people who share queues. */
export function Teams({ session }: { session: SessionView }) {
  const { t, format } = useL10n();
  const { organisation } = session;
  const people = useAsk('list_people', {}, { enabled: mayDo(session, 'list-people') }).data;
  const [editing, setEditing] = useState<TeamView | 'new' | null>(null);
  const [going, setGoing] = useState<TeamView | null>(null);
  const may = mayDo(session, 'save-team');
  const queueNames = (team: TeamView) => format.list(team.queues.flatMap((id) => organisation.queues.find((queue) => queue.id === id)?.name ?? []), 'unit');
  const members = (team: TeamView) => people?.filter((one) => one.state !== 'removed' && one.teams?.includes(team.id)).map(({ name }) => name);
  return (
    <Part
      title={t('organisation-teams')}
      lead={t('organisation-teams-lead')}
      data-testid="teams"
      actions={may && <Button look="primary" icon="plus" onPress={() => setEditing('new')} data-testid="team-new">{t('organisation-team-new')}</Button>}
    >
      <Table
        label={t('organisation-teams')}
        data-testid="teams-table"
        rows={organisation.teams.toSorted((one, other) => format.compare(one.name, other.name))}
        rowKey={({ id }) => id}
        empty={<EmptyState icon="users" title={t('organisation-teams-empty')}>{t('organisation-teams-empty-about')}</EmptyState>}
        columns={[
          { id: 'name', name: t('organisation-name'), cell: ({ name }) => <Bdi className={css.strong}>{name}</Bdi> },
          { id: 'queues', name: t('organisation-queues'), cell: queueNames },
          { id: 'people', name: t('organisation-people'), cell: (team) => { const names = members(team); return names === undefined ? '–' : format.list(names, 'unit'); } },
          {
            id: 'edit', name: <Heard>{t('app-column-acts')}</Heard>, end: true,
            cell: (one) => (
              <span className={css.acts}>
                {may && <Button size="small" icon="edit" aria-label={t('organisation-edit-named', { name: one.name })} onPress={() => setEditing(one)} data-testid="team-edit">{t('organisation-edit')}</Button>}
                {mayDo(session, 'delete-team') && <Button size="small" icon="trash" aria-label={t('organisation-delete-named', { name: one.name })} onPress={() => setGoing(one)} data-testid="team-delete">{t('organisation-delete')}</Button>}
              </span>
            ),
          },
        ]}
      />
      {editing !== null && <TeamDialog session={session} team={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />}
      {going && (
        <Confirm
          title={t('organisation-team-delete-title')} isOpen danger confirmLabel={t('organisation-delete')} onClose={() => setGoing(null)} data-testid="team-delete-dialog"
          onConfirm={() => void call('delete_team', { team: going.id }).then(() => setGoing(null), (thrown: unknown) => showError(WireError.from(thrown)))}
        >
          {t('organisation-team-delete-about', { name: going.name })}
        </Confirm>
      )}
    </Part>
  );
}

function TeamDialog({ session, team, onClose }: { session: SessionView; team: TeamView | null; onClose: () => void }) {
  const { t } = useL10n();
  const [name, setName] = useState(team?.name ?? '');
  const [queues, setQueues] = useState<readonly string[]>(team?.queues ?? []);
  const [asked, setAsked] = useState(false);
  const { busy, error, save } = useSave();
  const named = name.trim() !== '';
  return (
    <FormDialog
      title={t(team ? 'organisation-team' : 'organisation-team-new')}
      busy={busy}
      error={error}
      onClose={onClose}
      onSubmit={() => {
        setAsked(true);
        if (named) save(() => call('save_team', { team: team?.id ?? null, name: name.trim(), queues: [...queues] }), onClose);
      }}
      data-testid="team"
    >
      <TextField label={t('organisation-name')} value={name} onChange={setName} autoFocus data-testid="team-name" {...(asked && !named ? { error: t('organisation-name-missing') } : {})} />
      <Several legend={t('organisation-queues')}>
        {session.organisation.queues.map((queue) => (
          <Checkbox key={queue.id} isSelected={queues.includes(queue.id)} onChange={(on) => setQueues(toggled(queues, queue.id, on))}><Bdi>{queue.name}</Bdi></Checkbox>
        ))}
      </Several>
    </FormDialog>
  );
}
