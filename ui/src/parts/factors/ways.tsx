import type { Ref } from 'react';

import type { FactorKind, WireError } from '@/backend';
import { Button, CODE_LENGTH, CodeField, type IconName, latinDigits, SecretField, Spinner, TextField, useErrorWords } from '@/kit';
import { countdown, useL10n } from '@/l10n';

import { useCapsLock } from '../caps-lock';
import { digitsOf } from '../groups';
import css from './factors.module.css';

/** A way to prove who one is. */
export type Way = 'totp' | 'recovery-codes' | 'security-key' | 'passphrase';

const PICTURE: Record<Way, IconName> = { totp: 'app', 'recovery-codes': 'text', 'security-key': 'key', passphrase: 'lock' };
const RECOVERY_DIGITS = 8;

/** The ways that somebody has who enrolled these factors, the easiest first. Recovery codes alone are no factor. */
export function waysOf(kinds: readonly FactorKind[]): Way[] {
  const order: FactorKind[] = ['totp', 'security-key', 'recovery-codes'];
  return order.filter((kind) => kinds.includes(kind));
}

/** What was typed, as the door takes it, or null while it cannot be a code yet. */
export function codeOf(way: Way, typed: string): string | null {
  if (way === 'totp') return latinDigits(typed).length === CODE_LENGTH ? latinDigits(typed) : null;
  if (way === 'recovery-codes') return digitsOf(typed).length >= RECOVERY_DIGITS ? typed.trim() : null;
  return null;
}

/** The words for what went wrong with a proof; a wait is counted down. */
export function useProofWords(): (error: WireError | null, left_ms: number) => string | undefined {
  const { t } = useL10n();
  const words = useErrorWords();
  return (error, left_ms) => {
    if (left_ms > 0) return t('security-blocked', { clock: countdown(left_ms) });
    return error === null || error.code === 'factor-blocked' ? undefined : words(error);
  };
}

/** The field of a way. A security key has none: it waits for a touch. */
export function WayField({
  way, value, onChange, error, inputRef, autoFocus = false, isReadOnly = false, 'data-testid': testId,
}: {
  way: Exclude<Way, 'security-key'>; value: string; onChange: (value: string) => void; error?: string | undefined; inputRef?: Ref<HTMLInputElement>;
  autoFocus?: boolean; isReadOnly?: boolean; 'data-testid': string;
}) {
  const { t } = useL10n();
  const { capsLock, watch } = useCapsLock();
  const shared = { value, onChange, autoFocus, isReadOnly, 'data-testid': testId, ...(inputRef ? { inputRef } : {}), ...(error === undefined ? {} : { error }) };
  switch (way) {
    case 'totp':
      return <CodeField label={t('security-code')} aside={t('security-code-from')} {...shared} />;
    case 'recovery-codes':
      return (
        <TextField
          label={t('security-recovery-code')}
          hint={t('security-recovery-code-hint')}
          size="large"
          dir="ltr"
          lang="en"
          autoComplete="off"
          spellCheck="false"
          className={css.recovery}
          {...shared}
        />
      );
    case 'passphrase':
      return (
        <div {...watch}>
          <SecretField
            label={t('entrance-passphrase')}
            size="large"
            autoComplete="current-password"
            aside={capsLock ? t('entrance-caps-lock') : undefined}
            {...shared}
          />
        </div>
      );
  }
}

/** The other ways, as buttons. */
export function OtherWays({
  ways, now, onChoose, 'data-testid': testId,
}: { ways: readonly Way[]; now: Way; onChoose: (way: Way) => void; 'data-testid': string }) {
  const { t } = useL10n();
  const others = ways.filter((way) => way !== now);
  if (others.length === 0) return null;
  return (
    <div className={css.others}>
      {others.map((way) => (
        <Button key={way} look="link" icon={PICTURE[way]} onPress={() => onChoose(way)} data-testid={`${testId}-${way}`}>
          {t(`security-way-${way}`)}
        </Button>
      ))}
    </div>
  );
}

/** The key blinks and waits for a finger. */
export function TouchWait({ twice = false, onCancel, 'data-testid': testId }: { twice?: boolean; onCancel: () => void; 'data-testid': string }) {
  const { t } = useL10n();
  return (
    <div className={css.touch} role="status" data-testid={testId}>
      <Spinner />
      <span>
        <b>{t('security-touch')}</b>
        <span>{t(twice ? 'security-touch-twice' : 'security-touch-about')}</span>
      </span>
      <Button size="small" autoFocus onPress={onCancel} data-testid={`${testId}-cancel`}>{t('app-cancel')}</Button>
    </div>
  );
}
