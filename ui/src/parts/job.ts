import { useCallback, useEffect, useState } from 'react';

import { call, type JobKind, type JobView, onProgress } from '@/backend';

/** Which of two sights of work to believe. Reports can overtake the answer that started the work. */
export function newer(known: JobView | null, seen: JobView): JobView {
  if (known === null || seen.job > known.job) return seen;
  if (seen.job < known.job || known.state !== 'running') return known;
  return seen.state === 'running' && seen.done < known.done ? known : seen;
}

/** Starts work, tells of it, and waits until it has ended. Its last report can come before the answer that it was started. */
export async function finish(start: () => Promise<JobView>, tell: (job: JobView) => void): Promise<JobView> {
  const ended = new Map<number, JobView>();
  let wake: () => void = () => undefined;
  const stop = onProgress((seen) => {
    if (seen.state === 'running') return;
    ended.set(seen.job, seen);
    wake();
  });
  try {
    const job = await start();
    tell(job);
    if (job.state !== 'running') return job;
    for (;;) {
      const end = ended.get(job.job);
      if (end !== undefined) return end;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  } finally {
    stop();
  }
}

/** Work that is followed, and how to follow another piece of it. */
export interface Followed {
  job: JobView | null;
  follow: (job: JobView) => void;
  forget: () => void;
}

/** Follows the newest work of these kinds, also work that was under way before the screen was opened. */
export function useFollow(...kinds: JobKind[]): Followed {
  const [job, setJob] = useState<JobView | null>(null);
  const wanted = kinds.join(' ');
  const follow = useCallback((seen: JobView) => setJob((known) => newer(known, seen)), []);
  const forget = useCallback(() => setJob(null), []);

  useEffect(() => {
    const mine = new Set(wanted.split(' '));
    let shown = true;
    call('list_jobs', {}).then(
      (jobs) => {
        const running = jobs.filter((one) => mine.has(one.kind) && one.state === 'running').at(-1);
        if (shown && running) follow(running);
      },
      // Without the list the screen still follows what is started from it.
      () => undefined,
    );
    const stop = onProgress((seen) => {
      if (mine.has(seen.kind)) follow(seen);
    });
    return () => {
      shown = false;
      stop();
    };
  }, [wanted, follow]);

  return { job, follow, forget };
}
