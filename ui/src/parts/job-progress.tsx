import { useState } from 'react';

import { call, type JobView, WireError } from '@/backend';
import { useJobWords } from '@/frame';
import { Button, ProgressBar, showError } from '@/kit';
import { useL10n } from '@/l10n';

import css from './parts.module.css';

/** Work that goes on, with the way to stop it. */
export function JobProgress({ job, label, 'data-testid': testId }: { job: JobView; label: string; 'data-testid': string }) {
  const { t } = useL10n();
  const words = useJobWords();
  const [stopping, setStopping] = useState(false);
  const stop = () => {
    setStopping(true);
    call('cancel_job', { job: job.job }).catch((thrown: unknown) => {
      setStopping(false);
      showError(WireError.from(thrown));
    });
  };
  return (
    <div className={css.job} data-testid={testId}>
      <ProgressBar label={label} done={job.done} total={job.total} detail={words(job)} />
      <Button size="small" isPending={stopping} onPress={stop} data-testid={`${testId}-stop`}>
        {t(stopping ? 'imports-cancelling' : 'imports-cancel')}
      </Button>
    </div>
  );
}
