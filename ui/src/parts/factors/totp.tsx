import { useCallback, useEffect, useState } from 'react';

import { call, type TotpEnrolment, WireError } from '@/backend';
import { useNow } from '@/frame';
import { CODE_LENGTH, CodeField, ErrorState, latinDigits, Loading, Skeleton, TextField } from '@/kit';
import { countdown, useL10n } from '@/l10n';

import { CopyButton } from '../copy';
import css from './factors.module.css';
import { QrCode } from './qr';
import { type Try, useTry } from './try';
import { useProofWords } from './ways';

const STEP_MS = 30_000;

/** An authenticator app that is being enrolled. */
export interface Totp extends Try {
  enrolment: TotpEnrolment | null;
  /** The seed could not be made. */
  fault: WireError | null;
  begin: () => void;
  name: string;
  setName: (name: string) => void;
  code: string;
  setCode: (code: string) => void;
  ready: boolean;
  confirm: () => void;
}

/** Enrols an authenticator app. The seed is made when it is `wanted`. */
export function useTotp(wanted: boolean, onDone: () => void): Totp {
  const { plain } = useL10n();
  const attempt = useTry();
  const { run } = attempt;
  const [enrolment, setEnrolment] = useState<TotpEnrolment | null>(null);
  const [fault, setFault] = useState<WireError | null>(null);
  const [name, setName] = useState(() => plain('security-totp-name'));
  const [code, setCode] = useState('');
  const begin = useCallback(() => {
    setFault(null);
    call('begin_totp', {}).then(setEnrolment, (thrown: unknown) => setFault(WireError.from(thrown)));
  }, []);
  const needed = wanted && enrolment === null;
  useEffect(() => {
    if (needed) begin();
  }, [needed, begin]);

  const ready = enrolment !== null && latinDigits(code).length === CODE_LENGTH && name.trim() !== '' && attempt.left_ms === 0;
  return {
    ...attempt, enrolment, fault, begin, name, setName, code, setCode, ready,
    confirm: () => {
      if (!ready || attempt.busy) return;
      run(async () => {
        try {
          await call('confirm_totp', { name: name.trim(), code: latinDigits(code) });
          setEnrolment(null);
          onDone();
        } finally {
          setCode('');
        }
      });
    },
  };
}

/** Scan, or type the key, then the first code. */
export function TotpCard({ totp, form, named = false }: { totp: Totp; form: string; named?: boolean }) {
  const { t } = useL10n();
  const words = useProofWords();
  const wrong = words(totp.error, totp.left_ms);
  if (totp.fault) return <ErrorState error={totp.fault} title={t('security-totp-failed')} onRetry={totp.begin} />;
  if (!totp.enrolment) return <Loading label={t('app-loading')}><Skeleton height={248} /></Loading>;
  const { secret, qr, side } = totp.enrolment;
  return (
    <form
      id={form}
      className={css.app}
      data-testid="totp"
      onSubmit={(event) => {
        event.preventDefault();
        totp.confirm();
      }}
    >
      <QrCode modules={qr} side={side} label={t('security-qr')} />
      <ol className={css.how}>
        <li>{t('security-totp-scan')}</li>
        <li>
          {t('security-totp-key')}
          <div className={css.key}>
            <code dir="ltr" lang="en" data-testid="totp-secret">{secret}</code>
            <CopyButton text={secret.replaceAll(' ', '')} label="entrance-recovery-copy" done="entrance-recovery-copied" data-testid="totp-copy" />
          </div>
        </li>
        <li>
          {t('security-totp-code')}
          <div className={css.confirm}>
            {named && <TextField label={t('security-factor-name')} value={totp.name} onChange={totp.setName} size="large" maxLength={60} data-testid="totp-name" />}
            <CodeField
              label={t('security-code')}
              aside={<NextCode />}
              value={totp.code}
              onChange={totp.setCode}
              isReadOnly={totp.busy}
              autoFocus
              data-testid="totp-code"
              {...(wrong === undefined ? {} : { error: wrong })}
            />
          </div>
        </li>
      </ol>
    </form>
  );
}

/** How long the code of now holds. */
function NextCode() {
  const { t } = useL10n();
  const left_ms = STEP_MS - (useNow(1_000) % STEP_MS);
  return (
    <span className={css.next} aria-hidden="true">
      <svg viewBox="0 0 20 20" width="16" height="16">
        <circle cx="10" cy="10" r="8" pathLength="1" />
        <circle cx="10" cy="10" r="8" pathLength="1" strokeDasharray={`${left_ms / STEP_MS} 1`} />
      </svg>
      {t('security-next-code', { clock: countdown(left_ms) })}
    </span>
  );
}
