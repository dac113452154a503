import { useState } from 'react';

import { call, type LabelView, type SessionView, WireError } from '@/backend';
import { mayDo } from '@/frame';
import { Bdi, Button, Confirm, EmptyState, RadioGroup, showError, Table, TextField, Heard } from '@/kit';
import { useL10n } from '@/l10n';
import { FormDialog, Part, useSave } from '@/parts';

import css from './organisation.module.css';

const TONES = ['0', '1', '2', '3', '4', '5', '6', '7'] as const;

/** A label as it looks on a conversation. */
function Sample({ tone, children }: { tone: number; children: React.ReactNode }) {
  return <span className={css.label} data-tone={tone}>{children}</span>;
}

/** The labels with their tones. */
export function Labels({ session }: { session: SessionView }) {
  const { t, format } = useL10n();
  const [editing, setEditing] = useState<LabelView | 'new' | null>(null);
  const [going, setGoing] = useState<LabelView | null>(null);
  const [busy, setBusy] = useState(false);
  const may = mayDo(session, 'save-label');

  const remove = (label: LabelView) => {
    setBusy(true);
    call('delete_label', { label: label.id })
      .then(() => setGoing(null), (thrown: unknown) => showError(WireError.from(thrown)))
      .finally(() => setBusy(false));
  };

  return (
    <Part
      title={t('organisation-labels')}
      lead={t('organisation-labels-lead')}
      data-testid="labels"
      actions={may && <Button look="primary" icon="plus" onPress={() => setEditing('new')} data-testid="label-new">{t('organisation-label-new')}</Button>}
    >
      <Table
        label={t('organisation-labels')}
        data-testid="labels-table"
        rows={session.organisation.labels.toSorted((one, other) => format.compare(one.name, other.name))}
        rowKey={({ id }) => id}
        empty={<EmptyState icon="label" title={t('organisation-labels-empty')}>{t('organisation-labels-empty-about')}</EmptyState>}
        columns={[
          { id: 'name', name: t('organisation-name'), cell: ({ name, tone }) => <Sample tone={tone}><Bdi>{name}</Bdi></Sample> },
          { id: 'tone', name: t('organisation-label-tone'), cell: ({ tone }) => t(`organisation-tone-${tone}`) },
          {
            id: 'edit', name: <Heard>{t('app-column-acts')}</Heard>, end: true,
            cell: (one) => (
              <span className={css.acts}>
                {may && (
                  <Button size="small" icon="edit" aria-label={t('organisation-edit-named', { name: one.name })} onPress={() => setEditing(one)} data-testid="label-edit">
                    {t('organisation-edit')}
                  </Button>
                )}
                {mayDo(session, 'delete-label') && (
                  <Button size="small" icon="trash" aria-label={t('organisation-delete-named', { name: one.name })} onPress={() => setGoing(one)} data-testid="label-delete">
                    {t('organisation-delete')}
                  </Button>
                )}
              </span>
            ),
          },
        ]}
      />
      {editing !== null && <LabelDialog label={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />}
      {going && (
        <Confirm
          title={t('organisation-label-delete-title')}
          isOpen
          danger
          isPending={busy}
          confirmLabel={t('organisation-delete')}
          onConfirm={() => remove(going)}
          onClose={() => setGoing(null)}
          data-testid="label-delete-dialog"
        >
          {t('organisation-label-delete-about', { name: going.name })}
        </Confirm>
      )}
    </Part>
  );
}

function LabelDialog({ label, onClose }: { label: LabelView | null; onClose: () => void }) {
  const { t } = useL10n();
  const [name, setName] = useState(label?.name ?? '');
  const [tone, setTone] = useState<(typeof TONES)[number]>(TONES.find((one) => one === String(label?.tone)) ?? '1');
  const [asked, setAsked] = useState(false);
  const { busy, error, save } = useSave();
  const named = name.trim() !== '';
  return (
    <FormDialog
      title={t(label ? 'organisation-label-title' : 'organisation-label-new')}
      busy={busy}
      error={error}
      onClose={onClose}
      onSubmit={() => {
        setAsked(true);
        if (named) save(() => call('save_label', { label: label?.id ?? null, name: name.trim(), tone: Number(tone) }), onClose);
      }}
      data-testid="label"
    >
      <TextField
        label={t('organisation-name')}
        value={name}
        onChange={setName}
        autoFocus
        data-testid="label-name"
        {...(asked && !named ? { error: t('organisation-name-missing') } : {})}
      />
      <RadioGroup
        label={t('organisation-label-tone')}
        across
        options={TONES.map((one) => ({ value: one, label: <Sample tone={Number(one)}>{t(`organisation-tone-${one}`)}</Sample>, testId: `label-tone-${one}` }))}
        value={tone}
        onChange={setTone}
      />
    </FormDialog>
  );
}
