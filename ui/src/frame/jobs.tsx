import { call, type JobView, queryClient, useAsk, WireError } from '@/backend';
import { IconButton, showError, showToast, Spinner } from '@/kit';
import { useL10n } from '@/l10n';

import css from './frame.module.css';

/** Takes in how far a job is, and says when it has come to its end. */
export function takeProgress(job: JobView): void {
  let before: JobView | undefined;
  queryClient.setQueryData<JobView[]>(['list_jobs', {}], (known = []) => {
    before = known.find((one) => one.job === job.job);
    return before ? known.map((one) => (one.job === job.job ? job : one)) : [...known, job];
  });
  if (before && before.state !== 'running') return;
  if (job.state === 'done') showToast({ id: `app-job-done-${job.kind}`, tone: 'ok' });
  if (job.state === 'cancelled') showToast({ id: 'app-job-cancelled' });
  if (job.state === 'failed' && job.error) showError(new WireError(job.error));
}

/** All work of this process, with how far it is. */
export function useJobs(): JobView[] {
  return useAsk('list_jobs', {}).data ?? [];
}

/** One job, or none yet. */
export function useJob(job: number | null): JobView | undefined {
  return useJobs().find((one) => one.job === job);
}

/** Words for how far a job is: `381 messages`, `381 of 1,250 messages`, `12 MB of 182 MB`. */
export function useJobWords(): (job: JobView) => string {
  const { t, format, has } = useL10n();
  return (job) => {
    const amount = (count: number) => (job.unit === 'bytes' ? format.bytes(count) : format.number(count));
    const done = job.total === null ? amount(job.done) : t('app-job-of', { done: amount(job.done), total: amount(job.total) });
    return has(`app-job-unit-${job.unit}`) ? t(`app-job-unit-${job.unit}`, { done }) : done;
  };
}

/** Running jobs, small: for the foot of the window. */
export function RunningJobs() {
  const { t } = useL10n();
  const words = useJobWords();
  const running = useJobs().filter((job) => job.state === 'running');
  return running.map((job) => (
    <span key={job.job} className={css.job} data-testid="foot-job">
      <Spinner />
      <span>{t(`app-job-${job.kind}`)}</span>
      <bdi className={css.count}>{words(job)}</bdi>
      <IconButton
        icon="close"
        size={14}
        label={t('app-job-cancel')}
        data-testid="foot-job-cancel"
        className={css.tiny}
        onPress={() => void call('cancel_job', { job: job.job }).catch(showError)}
      />
    </span>
  ));
}
