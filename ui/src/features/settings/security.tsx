import { useState } from 'react';

import { call, type SessionView, WireError } from '@/backend';
import { lockSession } from '@/frame';
import { Button, Notice, SecretField, Select, useErrorWords } from '@/kit';
import { useL10n } from '@/l10n';
import { Part, PassphraseFields, usePassphrase } from '@/parts';

import { useChange } from './preferences';
import css from './settings.module.css';

const LOCK_MIN = [1, 2, 5, 10, 15, 30, 60];

/** When the window locks itself, and the passphrase that opens it. */
export function Security({ session }: { session: SessionView }) {
  const { t } = useL10n();
  const change = useChange(session);
  const now_min = Math.round(session.preferences.lock_after_s / 60);
  const minutes = LOCK_MIN.includes(now_min) ? LOCK_MIN : [...LOCK_MIN, now_min].sort((a, b) => a - b);
  return (
    <>
      <Part
        title={t('settings-security')}
        actions={<Button icon="lock" onPress={() => void lockSession()} data-testid="settings-lock-now">{t('settings-lock-now')}</Button>}
      >
        <div className={css.fields}>
          <Select
            label={t('settings-lock-after')}
            hint={t('settings-lock-after-hint')}
            options={minutes.map((one) => ({ value: String(one), label: t('settings-minutes', { minutes: one }) }))}
            value={String(now_min)}
            onChange={(value) => change({ lock_after_s: Number(value) * 60 })}
            data-testid="settings-lock-after"
          />
        </div>
      </Part>
      <ChangePassphrase session={session} />
    </>
  );
}

function ChangePassphrase({ session }: { session: SessionView }) {
  const { t } = useL10n();
  const words = useErrorWords();
  const [current, setCurrent] = useState('');
  const chosen = usePassphrase([session.organisation.name, session.me.name]);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<WireError | null>(null);
  const [done, setDone] = useState(false);

  const save = async () => {
    setBusy(true);
    setError(null);
    setDone(false);
    try {
      await call('change_passphrase', { current, new: chosen.value });
      setCurrent('');
      chosen.wipe();
      setDone(true);
    } catch (thrown) {
      setError(WireError.from(thrown));
    } finally {
      setBusy(false);
    }
  };
  const wrong = error?.code === 'passphrase-wrong' ? error : null;
  return (
    <Part title={t('settings-passphrase')} lead={t('settings-passphrase-about')}>
      <form
        className={css.fields}
        data-testid="change-passphrase"
        onSubmit={(event) => {
          event.preventDefault();
          if (current !== '' && chosen.ready && !busy) void save();
        }}
      >
        <SecretField
          label={t('settings-passphrase-current')}
          value={current}
          onChange={setCurrent}
          size="large"
          autoComplete="current-password"
          data-testid="change-passphrase-current"
          {...(wrong ? { error: words(wrong) } : {})}
        />
        <PassphraseFields chosen={chosen} label={t('entrance-passphrase-new')} data-testid="change-passphrase-new" />
        {error && !wrong && <Notice tone="danger" data-testid="change-passphrase-error">{words(error)}</Notice>}
        {done && <Notice tone="ok" data-testid="change-passphrase-done">{t('settings-passphrase-done')}</Notice>}
        <div>
          <Button type="submit" look="primary" isPending={busy} isDisabled={current === '' || !chosen.ready} data-testid="change-passphrase-go">
            {t('settings-passphrase-go')}
          </Button>
        </div>
      </form>
    </Part>
  );
}
