import { useEffect, useState } from 'react';

import { call, type Strength } from '@/backend';
import { Icon, SecretField } from '@/kit';
import { useL10n } from '@/l10n';

import { useCapsLock } from './caps-lock';
import css from './parts.module.css';

/** A new passphrase while it is being chosen. */
export interface Chosen {
  value: string;
  again: string;
  strength: Strength | null;
  setValue: (value: string) => void;
  setAgain: (again: string) => void;
  /** Strong enough, and the same twice. */
  ready: boolean;
  wipe: () => void;
}

/** Chooses a passphrase. `words` are what a guesser would try first. It is measured behind the door, not here. */
export function usePassphrase(words: readonly string[]): Chosen {
  const [value, setValue] = useState('');
  const [again, setAgain] = useState('');
  const [measured, setMeasured] = useState<{ of: string; strength: Strength } | null>(null);
  const known = words.filter((word) => word !== '').join('\n');

  useEffect(() => {
    if (value === '') return undefined;
    let wanted = true;
    const timer = setTimeout(() => {
      call('measure_passphrase', { passphrase: value, words: known === '' ? [] : known.split('\n') }).then(
        (strength) => {
          if (wanted) setMeasured({ of: value, strength });
        },
        // The door measures again when the passphrase is set; here only the meter stays empty.
        () => undefined,
      );
    }, 120);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [value, known]);

  const strength = value === '' ? null : (measured?.strength ?? null);
  return {
    value, again, strength, setValue, setAgain,
    ready: value !== '' && value === again && measured?.of === value && measured.strength.accepted,
    wipe: () => {
      setValue('');
      setAgain('');
      setMeasured(null);
    },
  };
}

/** The two fields of a new passphrase with their meter. */
export function PassphraseFields({
  chosen, label, autoFocus = false, 'data-testid': testId,
}: { chosen: Chosen; label: string; autoFocus?: boolean; 'data-testid': string }) {
  const { t } = useL10n();
  const { capsLock, watch } = useCapsLock();
  const differs = chosen.again !== '' && !chosen.value.startsWith(chosen.again) && chosen.value !== chosen.again;
  return (
    <div className={css.passphrase} {...watch}>
      <SecretField
        label={label}
        value={chosen.value}
        onChange={chosen.setValue}
        size="large"
        autoComplete="new-password"
        // The step begins with this field; nothing before it in the page is skipped.
        autoFocus={autoFocus}
        data-testid={testId}
        hint={chosen.value === '' ? t('entrance-passphrase-hint') : undefined}
        aside={capsLock ? <span className={css.caps}><Icon name="keyboard" size={14} />{t('entrance-caps-lock')}</span> : undefined}
      />
      {chosen.value !== '' && <StrengthMeter strength={chosen.strength} />}
      <SecretField
        label={t('entrance-passphrase-again')}
        value={chosen.again}
        onChange={chosen.setAgain}
        size="large"
        autoComplete="new-password"
        data-testid={`${testId}-again`}
        {...(differs ? { error: t('entrance-passphrase-differs') } : {})}
      />
    </div>
  );
}

/** How hard a passphrase is to guess: five steps, a word, and what would better it. */
export function StrengthMeter({ strength }: { strength: Strength | null }) {
  const { t, has } = useL10n();
  const score = strength?.score ?? 0;
  const advice = (strength?.advice ?? []).map((code) => `passphrase-${code}`).filter(has);
  return (
    <div className={css.meter} data-testid="passphrase-strength" data-score={strength ? score : undefined} data-accepted={strength?.accepted}>
      <div className={css.bars} data-score={strength ? score : undefined} aria-hidden="true">
        {[0, 1, 2, 3, 4].map((step) => <span key={step} data-on={strength !== null && step <= score ? true : undefined} />)}
      </div>
      <p role="status" aria-label={t('entrance-strength-label')}>
        {strength && (
          <>
            <b>{t(`entrance-strength-${score}`)}</b> <span>{advice.length > 0 ? advice.map((id) => t(id)).join(' ') : t(`entrance-strength-${score}-about`)}</span>
          </>
        )}
      </p>
    </div>
  );
}
