import { useState } from 'react';

import { call, type ImportSummary, type JobView, type SessionView, useAsk, WireError } from '@/backend';
import { Button, Checkbox, Notice, useErrorWords } from '@/kit';
import { useL10n } from '@/l10n';

import { finish } from './job';
import css from './parts.module.css';

/** Addresses that look like one's own: asks, and on a yes takes the import back and makes it again with them. */
export function OwnAddresses({
  summary, session, follow,
}: { summary: ImportSummary; session: SessionView; follow: (job: JobView) => void }) {
  const { t } = useL10n();
  const words = useErrorWords();
  const [chosen, setChosen] = useState(() => new Set(summary.own_addresses.map((each) => each.address)));
  const [answered, setAnswered] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<WireError | null>(null);
  const made = useAsk('list_imports', {}).data?.find((each) => each.id === summary.import);
  if (answered || made === undefined || summary.own_addresses.length === 0) return null;
  // Only who may change a queue can have it remember them.
  const queue = session.actions.includes('save-queue') ? session.organisation.queues.find((each) => each.id === made.queue) : undefined;

  const again = async () => {
    setBusy(true);
    setError(null);
    try {
      const own_addresses = [...chosen];
      if (queue !== undefined) {
        const { name, region, target_min } = queue;
        await call('save_queue', { queue: queue.id, name, region, target_min, addresses: [...queue.addresses, ...own_addresses] });
      }
      const undone = await finish(() => call('undo_import', { import: made.id }), follow);
      if (undone.state !== 'done') return;
      follow(await call('import_mail', { paths: made.source.split('\n'), region: made.region, queue: made.queue, own_addresses }));
    } catch (thrown) {
      setError(WireError.from(thrown));
    } finally {
      setBusy(false);
    }
  };

  return (
    <Notice tone="warn" title={t('imports-own')} data-testid="import-own">
      <div className={css.own}>
        <p>{t('imports-own-about')}</p>
        {summary.own_addresses.map(({ address, mails }) => (
          <Checkbox
            key={address}
            isSelected={chosen.has(address)}
            data-testid="import-own-address"
            onChange={(on) => setChosen((known) => new Set(on ? [...known, address] : [...known].filter((each) => each !== address)))}
          >
            <bdi>{t('imports-own-address', { address, count: mails })}</bdi>
          </Checkbox>
        ))}
        {queue !== undefined && <p className={css.muted}>{t('imports-own-kept', { queue: queue.name })}</p>}
        {error && <Notice tone="danger">{words(error)}</Notice>}
        <div className={css.row}>
          <Button look="primary" isPending={busy} isDisabled={chosen.size === 0} data-testid="import-own-go" onPress={() => void again()}>
            {t('imports-own-go')}
          </Button>
          <Button look="quiet" isDisabled={busy} data-testid="import-own-not" onPress={() => setAnswered(true)}>{t('imports-own-not')}</Button>
        </div>
      </div>
    </Notice>
  );
}
