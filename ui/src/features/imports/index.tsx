import { useState } from 'react';

import { call, type ImportView, type SessionView, useAsk, WireError } from '@/backend';
import { mayDo } from '@/frame';
import { Badge, Bdi, Button, Confirm, EmptyState, ErrorState, type IconName, Loading, Notice, Skeleton, Table, type Tone, useErrorWords, Heard } from '@/kit';
import { millis, useL10n } from '@/l10n';
import { ImportForm, ImportOutcome, JobProgress, Page, Part, regionName, Rejections, useFollow } from '@/parts';

import css from './imports.module.css';

/** Taking mail in, and taking it back. */
export default function Imports({ session }: { session: SessionView }) {
  const { t } = useL10n();
  const { job, follow } = useFollow('import', 'undo-import');
  const running = job?.state === 'running';
  const undoing = job?.kind === 'undo-import';
  return (
    <Page title={t('imports-title')} lead={t('imports-lead')} wide data-testid="imports">
      <Part title={t('imports-new')}>
        {mayDo(session, 'import-mail') ? (
          <div className={css.card}>
            <ImportForm organisation={session.organisation} regions={session.regions} busy={running} onStart={follow} />
          </div>
        ) : (
          <Notice>{t('imports-not-allowed')}</Notice>
        )}
        {running && (
          <div className={css.card}>
            <JobProgress job={job} label={t(undoing ? 'imports-undo-running' : 'imports-running')} data-testid="import-progress" />
            {!undoing && <p className={css.quietly}>{t('imports-running-about')}</p>}
          </div>
        )}
        {job && <ImportOutcome job={job} session={session} follow={follow} />}
      </Part>
      <Past session={session} busy={running} onUndo={follow} />
    </Page>
  );
}

const LOOK: Record<string, { tone?: Tone; icon: IconName }> = {
  done: { icon: 'check' }, running: { icon: 'clock' }, cancelled: { icon: 'close' }, failed: { tone: 'danger', icon: 'alert' }, undone: { icon: 'undo' },
};

function Past({ session, busy, onUndo }: { session: SessionView; busy: boolean; onUndo: ReturnType<typeof useFollow>['follow'] }) {
  const l10n = useL10n();
  const { t, has, format } = l10n;
  const words = useErrorWords();
  const list = useAsk('list_imports', {});
  const [asked, setAsked] = useState<ImportView | null>(null);
  const [shown, setShown] = useState<string | null>(null);
  const [starting, setStarting] = useState(false);
  const [error, setError] = useState<WireError | null>(null);
  const people = new Map(session.organisation.people.map((person) => [person.id, person.name]));

  const undo = async (one: ImportView) => {
    setStarting(true);
    setError(null);
    try {
      onUndo(await call('undo_import', { import: one.id }));
      setAsked(null);
    } catch (thrown) {
      setError(WireError.from(thrown));
    } finally {
      setStarting(false);
    }
  };

  return (
    <Part title={t('imports-past')} data-testid="imports-past">
      {list.error && <ErrorState error={list.error} title={t('imports-load-failed')} onRetry={() => void list.refetch()} />}
      {list.isPending && <Loading label={t('app-loading')}><Skeleton height={120} /></Loading>}
      {list.data && (
        <Table
          label={t('imports-past')}
          data-testid="imports-table"
          rows={list.data}
          rowKey={(one) => one.id}
          empty={<EmptyState icon="imports" title={t('imports-past-empty')} data-testid="imports-empty">{t('imports-past-empty-about')}</EmptyState>}
          columns={[
            { id: 'moment', name: t('imports-column-moment'), cell: (one) => format.dateTime(millis(one.at)) },
            { id: 'source', name: t('imports-column-source'), cell: (one) => <Bdi dir="ltr" className={css.source}>{one.source}</Bdi> },
            { id: 'home', name: t('imports-column-home'), cell: (one) => regionName(l10n, one.region) },
            { id: 'by', name: t('imports-column-by'), cell: (one) => <Bdi>{people.get(one.by) ?? '–'}</Bdi> },
            {
              id: 'counts', name: t('imports-column-counts'),
              cell: (one) => (
                <span className={css.counts}>
                  {format.list([
                    t('imports-count-imported', { count: one.imported }),
                    ...(one.duplicates > 0 ? [t('imports-count-duplicates', { count: one.duplicates })] : []),
                  ])}
                  {one.rejected > 0 && (
                    <Button look="link" onPress={() => setShown(shown === one.id ? null : one.id)} aria-expanded={shown === one.id} data-testid="imports-show-rejected">
                      {t('imports-count-rejected', { count: one.rejected })}
                    </Button>
                  )}
                </span>
              ),
            },
            {
              id: 'state', name: t('imports-column-state'),
              cell: (one) => <Badge {...(LOOK[one.state] ?? { icon: 'info' })}>{has(`imports-state-${one.state}`) ? t(`imports-state-${one.state}`) : one.state}</Badge>,
            },
            {
              id: 'undo', name: <Heard>{t('app-column-acts')}</Heard>, end: true,
              cell: (one) => mayDo(session, 'undo-import') && one.state !== 'undone' && (
                <Button
                  size="small"
                  icon="undo"
                  isDisabled={busy}
                  aria-label={t('imports-undo-named', { source: one.source })}
                  onPress={() => {
                    setError(null);
                    setAsked(one);
                  }}
                  data-testid="imports-undo"
                >
                  {t('imports-undo')}
                </Button>
              ),
            },
          ]}
        />
      )}
      {shown !== null && <Rejected id={shown} />}
      {asked && (
        <Confirm
          title={t('imports-undo-title')}
          isOpen
          danger
          isPending={starting}
          confirmLabel={t('imports-undo-go')}
          onConfirm={() => void undo(asked)}
          onClose={() => setAsked(null)}
          data-testid="imports-undo-dialog"
        >
          <div className={css.stack}>
            <p>{t('imports-undo-about', { count: asked.imported, source: asked.source })}</p>
            <p className={css.quietly}>{t('imports-undo-kept')}</p>
            {error && <Notice tone="danger">{words(error)}</Notice>}
          </div>
        </Confirm>
      )}
    </Part>
  );
}

function Rejected({ id }: { id: string }) {
  const { t } = useL10n();
  const list = useAsk('list_rejections', { import: id });
  if (list.error) return <ErrorState error={list.error} onRetry={() => void list.refetch()} />;
  if (!list.data) return <Loading label={t('app-loading')}><Skeleton height={80} /></Loading>;
  return <Rejections rejections={list.data} />;
}
