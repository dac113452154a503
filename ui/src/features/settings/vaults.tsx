import { useState } from 'react';

import {
  call, type JobView, pickFolder, type SessionView, useAsk, type VaultHealth, type VaultReport, WireError,
} from '@/backend';
import { mayDo } from '@/frame';
import { Badge, Bdi, Button, ErrorState, type IconName, Notice, Table, TextField, type Tone, useErrorWords } from '@/kit';
import { millis, useL10n } from '@/l10n';
import { JobProgress, Part, regionName, useFollow } from '@/parts';

import css from './settings.module.css';

/** What a vault's state looks like: an icon, a word and, when it asks for attention, a colour. */
const LOOK: Record<VaultHealth['state'], { tone?: Tone; icon: IconName }> = {
  whole: { tone: 'ok', icon: 'shield' }, 'not-checked': { icon: 'clock' }, damaged: { tone: 'danger', icon: 'alert' },
  missing: { tone: 'danger', icon: 'alert' }, newer: { tone: 'warn', icon: 'alert' },
};

interface Row extends VaultHealth {
  bytes: number | null;
  problems: readonly string[];
}

/** The vaults as last seen, with what a check of just now found. */
export function vaultRows(known: readonly VaultHealth[], reports: readonly VaultReport[]): Row[] {
  return known.map((vault) => {
    const report = reports.find((one) => one.vault === vault.vault);
    return report
      ? { ...vault, state: report.state, records: report.records, bytes: report.bytes, problems: report.problems }
      : { ...vault, bytes: null, problems: [] };
  });
}

/** Check, backup and restore. */
export function Vaults({ session }: { session: SessionView }) {
  return (
    <>
      <Check session={session} />
      <Backup session={session} />
      <RestoreNote />
    </>
  );
}

function useStart(follow: (job: JobView) => void): { busy: boolean; error: WireError | null; start: (ask: () => Promise<JobView>) => void } {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<WireError | null>(null);
  return {
    busy, error,
    start: (ask) => {
      setBusy(true);
      setError(null);
      ask().then(follow).catch((thrown: unknown) => setError(WireError.from(thrown))).finally(() => setBusy(false));
    },
  };
}

function Check({ session }: { session: SessionView }) {
  const l10n = useL10n();
  const { t, has, format } = l10n;
  const words = useErrorWords();
  const status = useAsk('app_status', {});
  const { job, follow } = useFollow('check');
  const { busy, error, start } = useStart(follow);
  const reports = job?.result?.type === 'check' ? job.result.vaults : [];
  const running = job?.state === 'running';

  if (status.error) return <ErrorState error={status.error} title={t('settings-failed')} onRetry={() => void status.refetch()} />;
  return (
    <Part
      title={t('settings-vaults')}
      lead={t('settings-vaults-lead')}
      data-testid="vaults"
      actions={
        mayDo(session, 'check-vault') && (
          <Button icon="shield" isPending={busy} isDisabled={running} onPress={() => start(() => call('check_vaults', {}))} data-testid="vaults-check">
            {t('settings-check')}
          </Button>
        )
      }
    >
      {running && <JobProgress job={job} label={t('settings-check-running')} data-testid="check-progress" />}
      {job?.state === 'done' && job.result?.type === 'check' && (
        <Notice tone={job.result.ok ? 'ok' : 'danger'} data-testid="check-result" title={t(job.result.ok ? 'settings-check-whole' : 'settings-check-broken')} />
      )}
      {job?.state === 'cancelled' && <Notice>{t('settings-check-cancelled')}</Notice>}
      {(error ?? (job?.state === 'failed' && job.error)) && <Notice tone="danger">{words(error ?? new WireError(job?.error ?? NEVER))}</Notice>}
      <Table
        label={t('settings-vaults')}
        data-testid="vaults-table"
        rows={vaultRows(status.data?.vaults ?? [], reports)}
        rowKey={({ vault }) => vault}
        columns={[
          { id: 'vault', name: t('settings-vault'), cell: ({ vault }) => <><Bdi>{regionName(l10n, vault)}</Bdi> <bdi className={css.code}>{vault}</bdi></> },
          {
            id: 'state', name: t('settings-vault-state'),
            cell: ({ state, problems }) => (
              <>
                <Badge {...LOOK[state]}>{t(`settings-vault-state-${state}`)}</Badge>
                {problems.map((code) => (
                  <div key={code} className={css.problem}>{has(`vault-problem-${code}`) ? t(`vault-problem-${code}`) : t('vault-problem-other', { code })}</div>
                ))}
              </>
            ),
          },
          {
            id: 'checked', name: t('settings-vault-checked'),
            cell: ({ checked_at }) => (checked_at === null ? t('settings-vault-never') : format.dateTime(millis(checked_at))),
          },
          { id: 'records', name: t('settings-vault-records'), end: true, cell: ({ records }) => (records === null ? '–' : format.number(records)) },
          { id: 'size', name: t('settings-vault-size'), end: true, cell: ({ bytes }) => (bytes === null ? '–' : format.bytes(bytes)) },
        ]}
      />
    </Part>
  );
}

const NEVER = { kind: 'internal', code: 'internal', args: {}, incident: null } as const;

function Backup({ session }: { session: SessionView }) {
  const { t, format } = useL10n();
  const words = useErrorWords();
  const [directory, setDirectory] = useState('');
  const { job, follow } = useFollow('backup');
  const { busy, error, start } = useStart(follow);
  const running = job?.state === 'running';
  const done = job?.state === 'done' && job.result?.type === 'backup' ? job.result : null;
  const go = () => start(() => call('backup_vaults', { directory: directory.trim() === '' ? null : directory.trim() }));
  const failed = error ?? (job?.state === 'failed' ? new WireError(job.error ?? NEVER) : null);

  return (
    <Part title={t('settings-backup')} lead={t('settings-backup-about')} data-testid="backup">
      {session.backup_due && !done && <Notice tone="warn" title={t('settings-backup-due')} data-testid="backup-due" />}
      {mayDo(session, 'backup-vault') && (
        <form
          className={css.path}
          onSubmit={(event) => {
            event.preventDefault();
            if (!running && !busy) go();
          }}
        >
          <TextField
            label={t('settings-backup-folder')}
            value={directory}
            onChange={setDirectory}
            dir="ltr"
            spellCheck="false"
            autoComplete="off"
            data-testid="backup-folder"
          />
          <Button
            icon="archive"
            data-testid="backup-pick"
            onPress={() => void pickFolder(t('settings-backup-folder')).then((path) => path !== null && setDirectory(path), () => undefined)}
          >
            {t('settings-backup-pick')}
          </Button>
          <Button type="submit" look="primary" icon="save" isPending={busy} isDisabled={running} data-testid="backup-go">{t('settings-backup-go')}</Button>
          <p className={css.under}>{t('settings-backup-folder-hint')}</p>
        </form>
      )}
      {running && <JobProgress job={job} label={t('settings-backup-running')} data-testid="backup-progress" />}
      {done && (
        <Notice tone="ok" title={t('settings-backup-done')} data-testid="backup-done">
          <p><bdi dir="ltr">{done.directory}</bdi></p>
          <p>
            {t('settings-backup-done-about', {
              vaults: format.codes(done.vaults), size: format.bytes(done.bytes), moment: format.dateTime(millis(done.at)),
            })}
          </p>
        </Notice>
      )}
      {job?.state === 'cancelled' && <Notice>{t('settings-backup-cancelled')}</Notice>}
      {failed && <Notice tone="danger" data-testid="backup-error">{words(failed)}</Notice>}
    </Part>
  );
}

function RestoreNote() {
  const { t } = useL10n();
  return <Part title={t('settings-restore')} lead={t('settings-restore-about')} />;
}
