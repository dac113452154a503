import { useState } from 'react';

import { type AppStatus, call, pickFolder, type SessionView, WireError } from '@/backend';
import { holdEntrance } from '@/frame';
import { Button, Notice, TextField, useErrorWords } from '@/kit';
import { useL10n } from '@/l10n';
import {
  CODE_DIGITS, codeOf, digitsOf, JobProgress, OtherWays, PassphraseFields, useFollow, usePassphrase, useProofWords, useTry, type Way, WayField,
} from '@/parts';

import { Fact, Form } from './lock';
import css from './lock.module.css';

function GroupsField({
  label, hint, value, onChange, autoFocus = true, 'data-testid': testId,
}: { label: string; hint: string; value: string; onChange: (value: string) => void; autoFocus?: boolean; 'data-testid': string }) {
  const { t, format } = useL10n();
  const count = digitsOf(value).length;
  const latin = { numberingSystem: 'latn' };
  return (
    <TextField
      label={label}
      hint={hint}
      value={value}
      onChange={onChange}
      size="large"
      dir="ltr"
      lang="en"
      className={css.code}
      autoComplete="off"
      spellCheck="false"
      autoFocus={autoFocus}
      aside={count > 0 ? <span data-testid={`${testId}-count`}>{t('entrance-recover-key-count', { count: format.number(count, latin), needed: format.number(CODE_DIGITS, latin) })}</span> : undefined}
      data-testid={testId}
      {...(count > CODE_DIGITS ? { error: t('entrance-recover-key-short') } : {})}
    />
  );
}

/** Opens the vault on this computer with the recovery key; a code that is enrolled is asked for all the same. */
export function Recover({ onOpen, onBack }: { onOpen: (session: SessionView) => void; onBack: () => void }) {
  const { t } = useL10n();
  const words = useErrorWords();
  const proofWords = useProofWords();
  const [key, setKey] = useState('');
  const [ways, setWays] = useState<readonly Way[]>([]);
  const [chosen, setChosen] = useState<Way | null>(null);
  const [typed, setTyped] = useState('');
  const chosenPassphrase = usePassphrase([]);
  const attempt = useTry();
  const way = chosen ?? ways[0];
  const code = way === undefined ? null : codeOf(way, typed);
  const ofFactor = attempt.error?.code.startsWith('factor-') === true;
  const recover = () => attempt.run(async () => {
    try {
      onOpen(await call('recover', { recovery_key: key, passphrase: chosenPassphrase.value, code }));
    } catch (thrown) {
      const refused = WireError.from(thrown);
      setTyped('');
      if (refused.code !== 'factor-needed') throw refused;
      const kinds = (refused.args.kinds ?? '').split(',');
      setWays((['totp', 'recovery-codes'] as const).filter((kind) => kinds.includes(kind)));
    }
  });
  return (
    <>
      <Form
        title={t('entrance-recover-title')}
        lead={t('entrance-recover-lead')}
        submit={t('entrance-recover-go')}
        ready={digitsOf(key).length === CODE_DIGITS && chosenPassphrase.ready && (way === undefined || code !== null) && attempt.left_ms === 0}
        busy={attempt.busy}
        onBack={onBack}
        onSubmit={recover}
        error={attempt.error && !ofFactor && <Notice tone="danger" data-testid="recover-error">{words(attempt.error)}</Notice>}
        data-testid="recover"
      >
        <GroupsField label={t('entrance-recover-key')} hint={t('entrance-recover-key-hint')} value={key} onChange={setKey} data-testid="recover-key" />
        <PassphraseFields chosen={chosenPassphrase} label={t('entrance-passphrase-new')} data-testid="recover-passphrase" />
        {(way === 'totp' || way === 'recovery-codes') && (
          <div className={css.factor}>
            <WayField key={way} way={way} value={typed} onChange={setTyped} error={proofWords(ofFactor ? attempt.error : null, attempt.left_ms)} autoFocus data-testid={`recover-${way}`} />
            <OtherWays ways={ways} now={way} onChoose={setChosen} data-testid="recover-way" />
          </div>
        )}
      </Form>
      <section className={css.facts}>
        <h2>{t('entrance-desktop')}</h2>
        <Fact icon="info" title={t('entrance-use-restore')}>{t('entrance-recover-restores')}</Fact>
      </section>
    </>
  );
}

/** Joins the organisation on this desktop. The window stays here while the person's own recovery key is still to be kept. */
export function Accept({ onOpen, onKey, onJoined, onBack }: {
  onOpen: (session: SessionView) => void; onKey: (session: SessionView) => void;
  /** The passphrase is set; what is still to come, such as the browser, comes with unlocking. */
  onJoined: () => void; onBack: () => void;
}) {
  const { t } = useL10n();
  const words = useErrorWords();
  const [code, setCode] = useState('');
  const chosen = usePassphrase([]);
  const { busy, error, run } = useTry();
  const accept = () => run(async () => {
    holdEntrance(true);
    try {
      const session = await call('accept_invitation', { invitation: code, passphrase: chosen.value });
      if (session.recovery_key === null) onOpen(session);
      else onKey(session);
    } catch (thrown) {
      holdEntrance(false);
      if (WireError.from(thrown).code !== 'sso-needed') throw thrown;
      onJoined();
    }
  });
  return (
    <Form
      title={t('entrance-accept-title')}
      lead={t('entrance-accept-lead')}
      submit={t('entrance-accept-go')}
      ready={digitsOf(code).length === CODE_DIGITS && chosen.ready}
      busy={busy}
      onBack={onBack}
      onSubmit={accept}
      error={error && <Notice tone="danger" data-testid="accept-error">{words(error)}</Notice>}
      data-testid="accept"
    >
      <GroupsField label={t('entrance-accept-code')} hint={t('entrance-accept-code-hint')} value={code} onChange={setCode} data-testid="accept-code" />
      <PassphraseFields chosen={chosen} label={t('entrance-passphrase-new')} data-testid="accept-passphrase" />
    </Form>
  );
}

/** Restores a backup, on this or on a new computer. */
export function Restore({ status, onBack, onRestored }: { status: AppStatus; onBack: () => void; onRestored: () => void }) {
  const { t, format } = useL10n();
  const words = useErrorWords();
  const [directory, setDirectory] = useState('');
  const [key, setKey] = useState('');
  const chosen = usePassphrase([]);
  const { busy, error, run } = useTry();
  const { job, follow, forget } = useFollow('restore');

  if (job?.state === 'running') {
    return (
      <section className={css.form}>
        <h2>{t('entrance-restore-title')}</h2>
        <JobProgress job={job} label={t('entrance-restore-running')} data-testid="restore-progress" />
      </section>
    );
  }
  if (job?.state === 'done') {
    const vaults = job.result?.type === 'restored' ? job.result.vaults : [];
    return (
      <section className={css.form}>
        <Notice tone="ok" title={t('entrance-restore-done')} data-testid="restore-done">
          {t('entrance-restore-done-about', { vaults: format.codes(vaults) })}
        </Notice>
        <div className={css.go}>
          <Button look="primary" size="large" onPress={onRestored} data-testid="restore-unlock">{t('entrance-restore-to-unlock')}</Button>
        </div>
      </section>
    );
  }
  const failed = job?.state === 'failed' && job.error ? new WireError(job.error) : error;
  return (
    <Form
      title={t('entrance-restore-title')}
      lead={t('entrance-restore-lead')}
      submit={t('entrance-restore-go')}
      ready={directory.trim() !== '' && digitsOf(key).length === CODE_DIGITS && chosen.ready && status.keystore !== 'absent'}
      busy={busy}
      onBack={onBack}
      onSubmit={() => {
        forget();
        run(async () => follow(await call('restore_backup', { directory: directory.trim(), recovery_key: key, passphrase: chosen.value })));
      }}
      error={
        failed && (
          <Notice tone="danger" title={t('entrance-restore-failed')} data-testid="restore-error">
            {words(failed)} {t('entrance-restore-failed-about')}
          </Notice>
        )
      }
      data-testid="restore"
    >
      <div className={css.path}>
        <TextField
          label={t('entrance-restore-folder')}
          value={directory}
          onChange={setDirectory}
          size="large"
          dir="ltr"
          spellCheck="false"
          autoComplete="off"
          autoFocus
          data-testid="restore-folder"
        />
        <Button
          size="large"
          icon="archive"
          data-testid="restore-pick"
          onPress={() => void pickFolder(t('entrance-restore-folder')).then((path) => path !== null && setDirectory(path), () => undefined)}
        >
          {t('entrance-restore-pick')}
        </Button>
      </div>
      <GroupsField label={t('entrance-recover-key')} hint={t('entrance-recover-key-hint')} value={key} onChange={setKey} autoFocus={false} data-testid="restore-key" />
      <PassphraseFields chosen={chosen} label={t('entrance-passphrase-new')} data-testid="restore-passphrase" />
    </Form>
  );
}
