import { useState } from 'react';

import { call, type QueueView, type SessionView } from '@/backend';
import { mayDo } from '@/frame';
import { Bdi, Button, EmptyState, Select, Table, TextArea, TextField, Heard } from '@/kit';
import { useL10n } from '@/l10n';
import { FormDialog, Part, regionName, regionNamed, useSave } from '@/parts';

import { targetOf } from './hours';

const LONGEST_MIN = 30 * 24 * 60;

/** The queues with their targets. */
export function Queues({ session }: { session: SessionView }) {
  const l10n = useL10n();
  const { t, format } = l10n;
  const [editing, setEditing] = useState<QueueView | 'new' | null>(null);
  const may = mayDo(session, 'save-queue');
  const add = may && <Button look="primary" icon="plus" onPress={() => setEditing('new')} data-testid="queue-new">{t('organisation-queue-new')}</Button>;
  const target = (minutes: number) => {
    const { unit, value } = targetOf(minutes);
    return t(`organisation-target-${unit}`, { [unit]: value });
  };
  return (
    <Part title={t('organisation-queues')} lead={t('organisation-queues-lead')} actions={add} data-testid="queues">
      <Table
        label={t('organisation-queues')}
        data-testid="queues-table"
        rows={session.organisation.queues.toSorted((one, other) => format.compare(one.name, other.name))}
        rowKey={({ id }) => id}
        empty={<EmptyState icon="inbox" title={t('organisation-queues-empty')}>{t('organisation-queues-empty-about')}</EmptyState>}
        columns={[
          { id: 'name', name: t('organisation-name'), cell: ({ name }) => <Bdi>{name}</Bdi> },
          { id: 'region', name: t('organisation-queue-region'), cell: ({ region }) => regionName(l10n, region) },
          { id: 'target', name: t('organisation-queue-target'), cell: ({ target_min }) => target(target_min) },
          {
            id: 'addresses', name: t('organisation-queue-addresses'),
            cell: ({ addresses }) => (addresses.length === 0 ? t('organisation-queue-addresses-none') : addresses.map((each) => <Bdi key={each} dir="ltr">{each} </Bdi>)),
          },
          {
            id: 'edit', name: <Heard>{t('app-column-acts')}</Heard>, end: true,
            cell: (one) => may && (
              <Button size="small" icon="edit" aria-label={t('organisation-edit-named', { name: one.name })} onPress={() => setEditing(one)} data-testid="queue-edit">
                {t('organisation-edit')}
              </Button>
            ),
          },
        ]}
      />
      {editing !== null && <QueueDialog session={session} queue={editing === 'new' ? null : editing} onClose={() => setEditing(null)} words={(region) => regionNamed(l10n, region)} />}
    </Part>
  );
}

function QueueDialog({
  session, queue, onClose, words,
}: { session: SessionView; queue: QueueView | null; onClose: () => void; words: (region: string) => string }) {
  const { t } = useL10n();
  const [name, setName] = useState(queue?.name ?? '');
  const [region, setRegion] = useState(queue?.region ?? session.organisation.home);
  const [target, setTarget] = useState(String(queue?.target_min ?? 240));
  const [addresses, setAddresses] = useState((queue?.addresses ?? []).join('\n'));
  const [asked, setAsked] = useState(false);
  const { busy, error, save } = useSave();
  const named = name.trim() !== '';
  const minutes = /^\d+$/.test(target.normalize('NFKC').trim()) ? Number(target.normalize('NFKC')) : 0;
  const timely = minutes >= 1 && minutes <= LONGEST_MIN;
  return (
    <FormDialog
      title={t(queue ? 'organisation-queue-title' : 'organisation-queue-new')}
      busy={busy}
      error={error}
      onClose={onClose}
      onSubmit={() => {
        setAsked(true);
        if (named && timely) {
          const request = { queue: queue?.id ?? null, name: name.trim(), region, target_min: minutes, addresses: addresses.split(/[\s,;]+/u) };
          save(() => call('save_queue', request), onClose);
        }
      }}
      data-testid="queue"
    >
      <TextField
        label={t('organisation-name')}
        value={name}
        onChange={setName}
        autoFocus
        data-testid="queue-name"
        {...(asked && !named ? { error: t('organisation-name-missing') } : {})}
      />
      <Select
        label={t('organisation-queue-region')}
        options={session.organisation.regions.map((one) => ({ value: one, label: words(one) }))}
        value={region}
        onChange={setRegion}
        isDisabled={queue !== null}
        data-testid="queue-region"
      />
      <TextField
        label={t('organisation-queue-target-minutes')}
        value={target}
        onChange={setTarget}
        inputMode="numeric"
        dir="ltr"
        data-testid="queue-target"
        {...(asked && !timely ? { error: t('organisation-queue-target-wrong') } : {})}
      />
      <TextArea
        label={t('organisation-queue-addresses')}
        hint={t('organisation-queue-addresses-hint')}
        value={addresses}
        onChange={setAddresses}
        rows={2}
        dir="ltr"
        spellCheck="false"
        data-testid="queue-addresses"
      />
    </FormDialog>
  );
}
