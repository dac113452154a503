import { useCallback, useEffect, useState } from 'react';

import { call, type RecoveryCodesView, WireError } from '@/backend';
import { Button, Checkbox, ErrorState, Loading, Notice, Skeleton } from '@/kit';
import { millis, useL10n } from '@/l10n';

import { CopyButton } from '../copy';
import { Sheet } from '../sheet';
import css from './factors.module.css';

/** Ten codes that were just made. */
export interface RecoveryCodes {
  view: RecoveryCodesView | null;
  fault: WireError | null;
  make: () => void;
  kept: boolean;
  setKept: (kept: boolean) => void;
}

/** Makes ten codes when they are `wanted`, once. */
export function useRecoveryCodes(wanted: boolean): RecoveryCodes {
  const [view, setView] = useState<RecoveryCodesView | null>(null);
  const [fault, setFault] = useState<WireError | null>(null);
  const [kept, setKept] = useState(false);
  const make = useCallback(() => {
    setFault(null);
    call('make_recovery_codes', {}).then(setView, (thrown: unknown) => setFault(WireError.from(thrown)));
  }, []);
  useEffect(() => {
    if (wanted) make();
  }, [wanted, make]);
  return { view, fault, make, kept, setKept };
}

/** Shows the codes this once: to print, to copy, to write down. */
export function RecoveryCodesCard({ codes, organisation }: { codes: RecoveryCodes; organisation: string }) {
  const { t, format } = useL10n();
  if (codes.fault) return <ErrorState error={codes.fault} title={t('security-codes-failed')} onRetry={codes.make} />;
  if (!codes.view) return <Loading label={t('app-loading')}><Skeleton height={248} /></Loading>;
  const numbered = codes.view.codes.map((code, index) => ({ code, number: format.number(index + 1, { numberingSystem: 'latn' }) }));
  return (
    <section className={css.card} aria-label={t('security-kind-recovery-codes')} data-testid="recovery-codes">
      <ol className={css.codes} lang="en">
        {numbered.map(({ code, number }) => (
          <li key={code}>
            <small aria-hidden="true">{number}</small>
            <span data-testid="recovery-code">{code}</span>
          </li>
        ))}
      </ol>
      <div className={css.row}>
        <Button icon="print" onPress={() => window.print()} data-testid="recovery-codes-print">{t('entrance-recovery-print')}</Button>
        <CopyButton text={codes.view.codes.join('\n')} label="entrance-recovery-copy" done="entrance-recovery-copied" data-testid="recovery-codes-copy" />
        <span className={css.quietly}>{t('entrance-recovery-clipboard')}</span>
      </div>
      <Notice tone="warn">{t('security-codes-once')}</Notice>
      <Checkbox isSelected={codes.kept} onChange={codes.setKept} data-testid="recovery-codes-kept">{t('security-codes-kept')}</Checkbox>
      <Sheet>
        <h1><bdi>{t('security-codes-sheet', { organisation })}</bdi></h1>
        <p>{t('security-codes-sheet-about')}</p>
        <ol>{numbered.map(({ code, number }) => <li key={code}><small>{number}</small>{code}</li>)}</ol>
        <p>{t('security-codes-sheet-date', { date: format.date(millis(codes.view.made_at)) })}</p>
      </Sheet>
    </section>
  );
}
