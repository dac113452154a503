import { useState } from 'react';

import { call } from '@/backend';
import { Notice, SecretField, TextField, useErrorWords } from '@/kit';
import { useL10n } from '@/l10n';

import css from './factors.module.css';
import { type Try, useTry } from './try';
import { TouchWait } from './ways';

/** A security key that is being enrolled. */
export interface SecurityKey extends Try {
  name: string;
  setName: (name: string) => void;
  pin: string;
  setPin: (pin: string) => void;
  ready: boolean;
  enrol: () => void;
}

/** Enrols a security key. */
export function useSecurityKey(onDone: () => void): SecurityKey {
  const { plain } = useL10n();
  const attempt = useTry();
  const [name, setName] = useState(() => plain('security-kind-security-key'));
  const [pin, setPin] = useState('');
  const ready = name.trim() !== '';
  return {
    ...attempt, name, setName, pin, setPin, ready,
    enrol: () => {
      if (!ready || attempt.busy) return;
      attempt.run(async () => {
        try {
          await call('enrol_security_key', { name: name.trim(), pin: pin === '' ? null : pin });
          onDone();
        } finally {
          setPin('');
        }
      });
    },
  };
}

/** Its name, its PIN, and the touch. */
export function SecurityKeyCard({ securityKey: key, form }: { securityKey: SecurityKey; form: string }) {
  const { t } = useL10n();
  const words = useErrorWords();
  const wrongPin = key.error?.code === 'security-key-pin' ? words(key.error) : undefined;
  return (
    <form
      id={form}
      className={css.card}
      data-testid="security-key"
      onSubmit={(event) => {
        event.preventDefault();
        key.enrol();
      }}
    >
      <p>{t('security-key-about')}</p>
      <TextField label={t('security-factor-name')} hint={t('security-key-name-hint')} value={key.name} onChange={key.setName} isReadOnly={key.busy} size="large" maxLength={60} autoFocus data-testid="security-key-name" />
      <SecretField
        label={t('security-key-pin')}
        hint={t('security-key-pin-hint')}
        value={key.pin}
        onChange={key.setPin}
        isReadOnly={key.busy}
        size="large"
        autoComplete="off"
        className={css.pin}
        data-testid="security-key-pin"
        {...(wrongPin === undefined ? {} : { error: wrongPin })}
      />
      {key.busy && <TouchWait twice onCancel={key.letGo} data-testid="security-key-touch" />}
      {key.error && wrongPin === undefined && <Notice tone="danger" data-testid="security-key-error">{words(key.error)}</Notice>}
    </form>
  );
}
