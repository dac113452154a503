import { useCallback, useEffect, useRef, useState } from 'react';

import { call, type SignOnView, WireError } from '@/backend';
import { Button, Notice, Spinner, TextField, useErrorWords } from '@/kit';
import { useL10n } from '@/l10n';
import { CopyButton, useFollow } from '@/parts';

import css from './lock.module.css';

/** Nobody answers at the provider: whether the last sign-on still counts is for the door to say. */
const UNREACHABLE = 'sso-unreachable';

/** After the right passphrase: waits until the system's browser has come back from the organisation's sign-in. */
export function SingleSignOnStep({ person, onDone, onCancel }: { person: string; onDone: () => void; onCancel: () => void }) {
  const { t } = useL10n();
  const words = useErrorWords();
  const [view, setView] = useState<SignOnView | null>(null);
  const [error, setError] = useState<WireError | null>(null);
  const { job, follow, forget } = useFollow('sign-on');
  const begun = useRef<number | null>(null);

  const cancel = useCallback(() => {
    const number = begun.current;
    begun.current = null;
    // A job that is over, or that nobody knows any more, needs no cancelling.
    if (number !== null) void call('cancel_job', { job: number }).catch(() => undefined);
  }, []);
  const begin = useCallback(() => {
    setError(null);
    setView(null);
    forget();
    call('begin_single_sign_on', { person }).then(
      (made) => {
        begun.current = made.job.job;
        setView(made);
        follow(made.job);
      },
      (thrown: unknown) => {
        const failure = WireError.from(thrown);
        if (failure.code === UNREACHABLE) onDone();
        else setError(failure);
      },
    );
  }, [person, follow, forget, onDone]);

  const first = useRef(true);
  useEffect(() => {
    if (first.current) begin();
    first.current = false;
  }, [begin]);
  useEffect(() => cancel, [cancel]);
  useEffect(() => {
    if (!job || job.job !== view?.job.job || job.state === 'running') return;
    begun.current = null;
    if (job.state === 'done' || job.error?.code === UNREACHABLE) onDone();
    else if (job.state === 'failed' && job.error) setError(new WireError(job.error));
  }, [job, view, onDone]);

  return (
    <section className={css.form} aria-labelledby="sign-on-step" data-testid="sign-on-step">
      <div>
        <h2 id="sign-on-step">{t('sign-on-step')}</h2>
        <p className={css.quietly}>{t('sign-on-step-about')}</p>
      </div>
      {error ? (
        <Notice tone="danger" data-testid="sign-on-error">{words(error)}</Notice>
      ) : (
        <p className={css.waiting} role="status" data-testid="sign-on-waiting">
          <Spinner />
          {t(view === null ? 'sign-on-step-beginning' : 'sign-on-step-waiting')}
        </p>
      )}
      {view !== null && !error && (
        <div className={css.path}>
          <TextField label={t('sign-on-step-address')} value={view.url} isReadOnly dir="ltr" lang="en" data-testid="sign-on-address" />
          <CopyButton text={view.url} label="sign-on-step-copy" done="sign-on-step-copied" data-testid="sign-on-copy" />
        </div>
      )}
      <div className={css.go}>
        {error && <Button look="primary" size="large" onPress={begin} autoFocus data-testid="sign-on-again">{t('sign-on-step-again')}</Button>}
        <Button size="large" onPress={onCancel} data-testid="sign-on-cancel">{t('sign-on-step-cancel')}</Button>
      </div>
    </section>
  );
}
