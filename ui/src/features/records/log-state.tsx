import { useState } from 'react';

import { call, type LogStatus, type LogView, type SessionView, useAsk, WireError } from '@/backend';
import { mayDo } from '@/frame';
import { Badge, Button, Dialog, ErrorState, type IconName, Loading, Notice, Skeleton, Table, type Tone, useErrorWords, Heard } from '@/kit';
import { millis, useL10n } from '@/l10n';
import { CopyButton, JobProgress, Part, regionName, useFollow } from '@/parts';

import css from './records.module.css';

/** Only trouble speaks in colour. */
const LOOK: Record<LogStatus, { tone?: Tone; icon: IconName }> = {
  verified: { icon: 'done' }, 'pending-anchor': { icon: 'clock' }, 'not-checked': { icon: 'clock' }, broken: { tone: 'danger', icon: 'alert' },
};

/** The logs as they stand before a verification: one a vault, its state unknown. */
export function unverified(session: SessionView): Pick<LogView, 'vault' | 'status'>[] {
  return ['org', ...session.regions].map((vault) => ({ vault, status: 'not-checked' as const }));
}

/** What is known of each log, the way to compute it anew, and its checkpoint. */
export function LogState({ session }: { session: SessionView }) {
  const l10n = useL10n();
  const { t, format } = l10n;
  const words = useErrorWords();
  const { job, follow } = useFollow('verify');
  const [starting, setStarting] = useState(false);
  const [error, setError] = useState<WireError | null>(null);
  const [checkpoint, setCheckpoint] = useState<string | null>(null);
  const running = job?.state === 'running';
  const result = job?.result?.type === 'verify' ? job.result : null;
  const logs: (Pick<LogView, 'vault' | 'status'> & Partial<LogView>)[] = result?.logs ?? unverified(session);
  const failed = error ?? (job?.state === 'failed' && job.error ? new WireError(job.error) : null);

  const verify = async () => {
    setStarting(true);
    setError(null);
    try {
      follow(await call('verify_logs', {}));
    } catch (thrown) {
      setError(WireError.from(thrown));
    } finally {
      setStarting(false);
    }
  };

  return (
    <Part
      title={t('records-log')}
      data-testid="log-state"
      actions={
        mayDo(session, 'verify-log') && (
          <Button icon="shield" isPending={starting} isDisabled={running} onPress={() => void verify()} data-testid="verify">{t('records-verify')}</Button>
        )
      }
    >
      {running && <JobProgress job={job} label={t('records-verifying')} data-testid="verify-progress" />}
      {job?.state === 'done' && result && (
        <Notice tone={result.ok ? 'ok' : 'danger'} title={t(result.ok ? 'records-verify-done' : 'records-verify-broken')} data-testid="verify-result">
          {!result.ok && t('records-status-broken-about')}
        </Notice>
      )}
      {job?.state === 'cancelled' && <Notice>{t('records-verify-cancelled')}</Notice>}
      {failed && <Notice tone="danger" title={t('records-verify-failed')} data-testid="verify-error">{words(failed)}</Notice>}
      <Table
        label={t('records-log')}
        data-testid="logs"
        rows={logs}
        rowKey={({ vault, device }) => `${vault} ${device ?? ''}`}
        columns={[
          { id: 'vault', name: t('records-log-vault'), cell: ({ vault }) => regionName(l10n, vault) },
          { id: 'state', name: t('records-log-state'), cell: ({ status }) => <Badge {...LOOK[status]}>{t(`records-status-${status}`)}</Badge> },
          { id: 'size', name: t('records-log-size'), end: true, cell: ({ size }) => (size === undefined ? '–' : format.number(size)) },
          { id: 'root', name: t('records-log-root'), cell: ({ root }) => (root === undefined ? '–' : <bdi dir="ltr" className={css.hash}>{root}</bdi>) },
          { id: 'since', name: t('records-log-since'), cell: ({ since }) => (since ? <bdi>{format.utc(millis(since))}</bdi> : '–') },
          {
            id: 'checkpoint', name: <Heard>{t('app-column-acts')}</Heard>, end: true,
            cell: ({ vault }) => (
              <Button size="small" onPress={() => setCheckpoint(vault)} data-testid="checkpoint-open">{t('records-checkpoint')}</Button>
            ),
          },
        ]}
      />
      {checkpoint !== null && <Checkpoint vault={checkpoint} onClose={() => setCheckpoint(null)} />}
    </Part>
  );
}

function Checkpoint({ vault, onClose }: { vault: string; onClose: () => void }) {
  const l10n = useL10n();
  const { t } = l10n;
  const asked = useAsk('read_checkpoint', { vault });
  return (
    <Dialog title={t('records-checkpoint-title', { vault: regionName(l10n, vault) })} isOpen wide onClose={onClose} data-testid="checkpoint">
      <p className={css.quietly}>{t('records-checkpoint-about')}</p>
      {asked.error && <ErrorState error={asked.error} title={t('records-checkpoint-failed')} onRetry={() => void asked.refetch()} />}
      {asked.isPending && <Loading label={t('app-loading')}><Skeleton height={120} /></Loading>}
      {asked.data && (
        <>
          <pre className={css.note} dir="ltr" lang="en" data-testid="checkpoint-text">{asked.data.checkpoint}</pre>
          <div><CopyButton text={asked.data.checkpoint} label="records-copy" done="records-copied" data-testid="checkpoint-copy" /></div>
          <h3>{t('records-checkpoint-key')}</h3>
          <pre className={css.note} dir="ltr" lang="en" data-testid="checkpoint-key">{asked.data.key}</pre>
          <div><CopyButton text={asked.data.key} label="records-copy" done="records-copied" data-testid="checkpoint-copy-key" /></div>
        </>
      )}
    </Dialog>
  );
}
