import type { ImportSummary, JobView, Rejection, SessionView } from '@/backend';
import { Bdi, Notice, Table, useErrorWords } from '@/kit';
import { useL10n } from '@/l10n';

import { reasonWords } from './names';
import { OwnAddresses } from './own-addresses';
import css from './parts.module.css';

/** What came of an import: its balance, and what could not be read. */
export function ImportOutcome({ job, session, follow }: { job: JobView; session: SessionView; follow: (job: JobView) => void }) {
  const { t } = useL10n();
  const words = useErrorWords();
  const summary = job.result?.type === 'import' ? job.result : null;
  if (job.state === 'running') return null;
  const undone = job.kind === 'undo-import';
  return (
    <div className={css.outcome} data-testid="import-outcome" data-state={job.state}>
      {job.state === 'done' && (
        <Notice tone="ok" title={t(undone ? 'imports-undo-done' : 'imports-done')}>{summary && !undone && <Balance summary={summary} />}</Notice>
      )}
      {job.state === 'cancelled' && (
        <Notice tone="warn" title={t('imports-cancelled')}>
          <p>{t('imports-cancelled-about')}</p>
          {summary && <Balance summary={summary} />}
        </Notice>
      )}
      {job.state === 'failed' && (
        <Notice tone="danger" title={t('imports-failed')} data-testid="import-failed">
          {job.error && <p>{words(job.error)}</p>}
          <p>{t('imports-failed-about')}</p>
        </Notice>
      )}
      {summary && !undone && <OwnAddresses key={job.job} summary={summary} session={session} follow={follow} />}
      {summary && summary.rejected.length > 0 && <Rejections rejections={summary.rejected} />}
    </div>
  );
}

/** `read = imported + duplicates + rejected`, said so that a reader can check it. */
export function Balance({ summary }: { summary: ImportSummary }) {
  const { t, format } = useL10n();
  return (
    <>
      <p data-testid="import-balance" data-read={summary.read} data-imported={summary.imported} data-duplicates={summary.duplicates} data-rejected={summary.rejected.length}>
        {t('imports-balance', {
          read: format.number(summary.read), imported: format.number(summary.imported),
          duplicates: format.number(summary.duplicates), rejected: format.number(summary.rejected.length),
        })}
      </p>
      <p className={css.muted}>
        {format.list([
          t('imports-count-conversations', { count: summary.conversations }),
          t('imports-count-customers', { count: summary.customers }),
        ])}
      </p>
    </>
  );
}

/** What could not be taken as mail, with its reason. */
export function Rejections({ rejections }: { rejections: readonly Rejection[] }) {
  const l10n = useL10n();
  const { t, format } = l10n;
  return (
    <section className={css.rejections}>
      <h3>{t('imports-rejected')}</h3>
      <p className={css.muted}>{t('imports-rejected-about')}</p>
      <Table
        label={t('imports-rejected')}
        data-testid="import-rejections"
        rows={rejections}
        rowKey={(one) => `${one.source} ${one.index}`}
        columns={[
          { id: 'source', name: t('imports-rejected-source'), cell: (one) => <Bdi dir="ltr">{one.source}</Bdi> },
          { id: 'index', name: t('imports-rejected-index'), end: true, cell: (one) => format.number(one.index + 1) },
          { id: 'reason', name: t('imports-rejected-reason'), cell: (one) => reasonWords(l10n, one.reason) },
        ]}
      />
    </section>
  );
}
