import type { JobView, SessionView } from '@/backend';
import { Button } from '@/kit';
import { useL10n } from '@/l10n';
import { type Followed, ImportForm, ImportOutcome, JobProgress } from '@/parts';

import css from './first-run.module.css';
import { StepPage } from './steps';

/** The first mail, if there is any at hand. It can be imported at any time later. */
export function ImportStep({ session, followed, onDone }: { session: SessionView; followed: Followed; onDone: () => void }) {
  const { t } = useL10n();
  const job: JobView | null = followed.job;
  const running = job?.state === 'running';
  return (
    <StepPage
      title={t('entrance-import-title')}
      lead={t('entrance-import-lead')}
      data-testid="first-run-import"
      note={running ? t('imports-running-about') : undefined}
      actions={
        <Button look={job === null ? 'plain' : 'primary'} size="large" onPress={onDone} data-testid="first-run-open">
          {t(job === null ? 'entrance-import-skip' : 'entrance-import-open')}
        </Button>
      }
    >
      <div className={css.stack}>
        {job?.state !== 'running' && (
          <div className={css.card}>
            <ImportForm organisation={session.organisation} regions={session.regions} busy={running} onStart={followed.follow} />
          </div>
        )}
        {running && <div className={css.card}><JobProgress job={job} label={t('imports-running')} data-testid="import-progress" /></div>}
        {job && <ImportOutcome job={job} session={session} follow={followed.follow} />}
      </div>
    </StepPage>
  );
}
