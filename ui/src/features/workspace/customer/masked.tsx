import { useEffect, useState } from 'react';

import { call, type CustomerView, type UnmaskedView, WireError } from '@/backend';
import { Button, Icon, Notice, TextField, useErrorWords } from '@/kit';
import { millis, useL10n } from '@/l10n';

import { useQuickNow } from '../now';
import { useSeat } from '../session';
import { Contact } from './contact';
import css from './customer.module.css';

type Step = { is: 'masked' } | { is: 'asking' } | { is: 'shown'; view: UnmaskedView; since: number };

/** Addresses that are shown masked: whoever needs them says why, sees them for a minute, and that is recorded. */
export function Masked({ customer, conversation }: { customer: CustomerView; conversation: string }) {
  const { t } = useL10n();
  const seat = useSeat();
  const [step, setStep] = useState<Step>({ is: 'masked' });
  if (step.is === 'shown') return <Shown view={step.view} since={step.since} onEnd={() => setStep({ is: 'masked' })} />;
  return (
    <div data-testid="customer-masked">
      {customer.addresses.map((each, index) => (
        <div key={index} className={css.line} data-testid="customer-address">
          <Icon name="eye-off" size={15} />
          <bdi dir="ltr" className={css.cut} aria-label={t('workspace-masked-address')}>{each}</bdi>
          {index === 0 && step.is === 'masked' && seat.may('unmask-customer') && (
            <span className={css.end}><Button look="link" size="small" onPress={() => setStep({ is: 'asking' })} data-testid="customer-unmask">{t('workspace-unmask')}</Button></span>
          )}
        </div>
      ))}
      {step.is === 'asking' && (
        <Why
          customer={customer.id}
          conversation={conversation}
          onShown={(view, since) => setStep({ is: 'shown', view, since })}
          onClose={() => setStep({ is: 'masked' })}
        />
      )}
      {step.is === 'masked' && !seat.may('unmask-customer') && <p className={css.muted}>{t('workspace-masked-about')}</p>}
    </div>
  );
}

/** Asks why, in place: the conversation stays in sight. */
function Why({
  customer, conversation, onShown, onClose,
}: { customer: string; conversation: string; onShown: (view: UnmaskedView, since: number) => void; onClose: () => void }) {
  const { t } = useL10n();
  const words = useErrorWords();
  const now = useQuickNow();
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<WireError | null>(null);
  const show = () => {
    setBusy(true);
    setError(null);
    call('unmask_customer', { customer, conversation, field: 'address', reason: reason.trim() }).then(
      (view) => onShown(view, now),
      (thrown: unknown) => {
        setBusy(false);
        setError(WireError.from(thrown));
      },
    );
  };
  return (
    <form
      className={css.why}
      data-testid="customer-unmask-why"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy && reason.trim() !== '') show();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          onClose();
        }
      }}
    >
      <TextField label={t('workspace-unmask-why')} hint={t('workspace-unmask-recorded')} value={reason} onChange={setReason} maxLength={400} autoFocus data-testid="customer-unmask-reason" />
      {error && <Notice tone="danger" data-testid="customer-unmask-error">{words(error)}</Notice>}
      <div className={css.whyacts}>
        <Button type="submit" size="small" look="primary" icon="eye" isPending={busy} isDisabled={reason.trim() === ''} data-testid="customer-unmask-go">{t('workspace-unmask-go')}</Button>
        <Button size="small" onPress={onClose}>{t('app-cancel')}</Button>
      </div>
    </form>
  );
}

/** What was masked, until its time is over. */
function Shown({ view, since, onEnd }: { view: UnmaskedView; since: number; onEnd: () => void }) {
  const { t, format } = useL10n();
  const now = useQuickNow();
  const until = millis(view.until);
  const rest_s = Math.max(0, Math.ceil((until - now) / 1000));
  const share = Math.min(1, Math.max(0, (until - now) / Math.max(1, until - since)));
  useEffect(() => {
    if (rest_s === 0) onEnd();
  }, [rest_s, onEnd]);
  return (
    <div data-testid="customer-unmasked">
      {view.values.map((each) => <Contact key={each} address={each} />)}
      <div className={css.countdown}>
        <span className={css.burn} aria-hidden="true"><i style={{ inlineSize: `${share * 100}%` }} /></span>
        <span className={css.muted} role="timer" aria-live="off">{t('workspace-unmasked-for', { seconds: format.number(rest_s) })}</span>
        <Button look="link" size="small" onPress={onEnd} data-testid="customer-mask">{t('workspace-mask')}</Button>
      </div>
      <p className={css.muted}>{t('workspace-unmask-done')}</p>
    </div>
  );
}
