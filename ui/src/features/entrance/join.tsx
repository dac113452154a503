import { useState } from 'react';

import { call, type JoinRequestView, pickNewFile, pickPaths, WireError } from '@/backend';
import { Button, Notice, TextField, useErrorWords } from '@/kit';
import { useL10n } from '@/l10n';
import { Fingerprint, JobProgress, useFollow, useTry } from '@/parts';

import { Fact, Form } from './lock';
import css from './lock.module.css';

/** Joins an organisation on a new computer: a request goes out as a file, a sealed package comes back. */
export function Join({ onBack, onJoined }: { onBack: () => void; onJoined: () => void }) {
  const { t, format } = useL10n();
  const words = useErrorWords();
  const [request, setRequest] = useState<JoinRequestView | null>(null);
  const { job, follow, forget } = useFollow('finish-joining');
  const attempt = useTry();

  const open = () => attempt.run(async () => {
    const [path] = await pickPaths(t('devices-package-pick'));
    if (path === undefined) return;
    forget();
    follow(await call('finish_joining', { path }));
  });

  if (job?.state === 'running') {
    return (
      <section className={css.form}>
        <h2>{t('devices-join')}</h2>
        <JobProgress job={job} label={t('app-job-finish-joining')} data-testid="join-progress" />
      </section>
    );
  }
  if (job?.state === 'done') {
    const vaults = job.result?.type === 'joined' ? job.result.vaults : [];
    return (
      <section className={css.form}>
        <Notice tone="ok" title={t('devices-joined')} data-testid="join-done">{t('devices-joined-about', { vaults: format.codes(vaults) })}</Notice>
        <div className={css.go}>
          <Button look="primary" size="large" onPress={onJoined} data-testid="join-open">{t('entrance-recover-title')}</Button>
        </div>
      </section>
    );
  }
  const failed = job?.state === 'failed' && job.error ? new WireError(job.error) : attempt.error;
  const error = failed && <Notice tone="danger" data-testid="join-error">{words(failed)}</Notice>;
  if (request === null) return <Request error={error} busy={attempt.busy} onRequested={setRequest} onPackage={open} onBack={onBack} />;
  return (
    <>
      <Form
        title={t('devices-compare')}
        lead={t('devices-compare-new')}
        submit={t('devices-package-open')}
        ready
        busy={attempt.busy}
        onSubmit={open}
        onBack={() => setRequest(null)}
        error={error}
        data-testid="join-package"
      >
        <Fingerprint fingerprint={request.fingerprint} />
      </Form>
      <section className={css.facts}>
        <h2>{t('devices-next')}</h2>
        <Fact icon="device" title={t('devices-next-carry')}><bdi dir="ltr">{request.path}</bdi></Fact>
        <Fact icon="key" title={t('devices-next-compare')}>{t('devices-next-compare-about')}</Fact>
        <Fact icon="lock" title={t('devices-next-package')}>{t('devices-next-package-about')}</Fact>
      </section>
    </>
  );
}

/** What this computer is called, and the file with its request. */
function Request({
  error, busy, onRequested, onPackage, onBack,
}: { error: React.ReactNode; busy: boolean; onRequested: (request: JoinRequestView) => void; onPackage: () => void; onBack: () => void }) {
  const { t, plain } = useL10n();
  const words = useErrorWords();
  const [name, setName] = useState('');
  const attempt = useTry();
  return (
    <>
      <Form
        title={t('devices-join')}
        lead={t('devices-join-lead')}
        submit={t('devices-request')}
        ready={name.trim() !== ''}
        busy={attempt.busy || busy}
        onBack={onBack}
        onSubmit={() => attempt.run(async () => {
          const path = await pickNewFile(plain('devices-request-pick'), plain('devices-request-file', { name: name.trim() }));
          if (path !== null) onRequested(await call('request_joining', { name: name.trim(), path }));
        })}
        error={attempt.error ? <Notice tone="danger" data-testid="join-error">{words(attempt.error)}</Notice> : error}
        data-testid="join"
      >
        <TextField label={t('devices-name')} hint={t('devices-name-hint')} value={name} onChange={setName} size="large" maxLength={60} autoFocus autoComplete="off" data-testid="join-name" />
      </Form>
      <section className={css.facts}>
        <h2>{t('devices-have-package')}</h2>
        <p className={css.quietly}>{t('devices-have-package-about')}</p>
        <div><Button icon="file" isDisabled={attempt.busy || busy} onPress={onPackage} data-testid="join-have-package">{t('devices-package-open')}</Button></div>
      </section>
    </>
  );
}
