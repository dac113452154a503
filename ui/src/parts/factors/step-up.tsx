import { useCallback, useEffect, useId, useRef, useState } from 'react';

import { call, type FactorsView, offerProof, queryClient, useAsk, type WireError } from '@/backend';
import { Button, Dialog, ErrorState, Loading, Notice, Skeleton } from '@/kit';
import { useL10n } from '@/l10n';

import { actionWords } from '../names';
import css from './factors.module.css';
import { useTry } from './try';
import { codeOf, OtherWays, TouchWait, useProofWords, type Way, WayField, waysOf } from './ways';

interface Asked {
  error: WireError;
  answer: (proved: boolean) => void;
}

/** Asks for a fresh proof wherever the door wants one. Stands once in the window of a session. */
export function StepUp() {
  const [asked, setAsked] = useState<Asked | null>(null);
  const open = useRef<Asked | null>(null);
  const answer = useCallback((proved: boolean) => {
    open.current?.answer(proved);
    open.current = null;
    setAsked(null);
  }, []);
  useEffect(() => {
    const stop = offerProof((error) => new Promise((done) => {
      open.current = { error, answer: done };
      setAsked(open.current);
    }));
    return () => {
      stop();
      // The window was locked: nobody proves anything any more.
      open.current?.answer(false);
      open.current = null;
    };
  }, []);
  return asked && <StepUpDialog action={asked.error.args.action ?? ''} onAnswer={answer} />;
}

/** The ways that count for a step-up: a factor, and where there is none yet the passphrase. */
export function stepUpWays({ factors, keys_supported }: FactorsView): Way[] {
  const ways = waysOf(factors.map(({ kind }) => kind));
  if (!ways.some((way) => way !== 'recovery-codes')) return ['passphrase'];
  return ways.filter((way) => keys_supported || way !== 'security-key');
}

function StepUpDialog({ action, onAnswer }: { action: string; onAnswer: (proved: boolean) => void }) {
  const l10n = useL10n();
  const { t } = l10n;
  const factors = useAsk('list_factors', {});
  const ways = factors.data ? stepUpWays(factors.data) : [];
  const [chosen, setChosen] = useState<Way | null>(null);
  const [typed, setTyped] = useState('');
  const attempt = useTry();
  const words = useProofWords();
  const form = useId();
  const way = chosen ?? ways[0];
  const wrong = words(attempt.error, attempt.left_ms);
  const given = way === 'passphrase' ? (typed === '' ? null : typed) : way === undefined || way === 'security-key' ? null : codeOf(way, typed);
  const ready = way !== undefined && (way === 'security-key' || given !== null) && attempt.left_ms === 0;

  const prove = (by: Way) => attempt.run(async () => {
    setTyped('');
    const session = await call('step_up', {
      code: by === 'totp' || by === 'recovery-codes' ? given : null, passphrase: by === 'passphrase' ? given : null, security_key: by === 'security-key',
    });
    queryClient.setQueryData(['current_session', {}], session);
    onAnswer(true);
  });
  const choose = (next: Way) => {
    setChosen(next);
    setTyped('');
    attempt.forget();
  };

  return (
    <Dialog
      title={t('security-step-up')}
      isOpen
      onClose={() => onAnswer(false)}
      data-testid="step-up"
      actions={
        <>
          <Button onPress={() => onAnswer(false)} data-testid="step-up-cancel">{t('app-cancel')}</Button>
          <Button type="submit" form={form} look="primary" isPending={attempt.busy} isDisabled={!ready} data-testid="step-up-go">
            {t(way === 'security-key' ? 'security-key-go' : 'security-step-up-go')}
          </Button>
        </>
      }
    >
      <p className={css.lead}>{l10n.has(`action-${action}`) ? t('security-step-up-for', { action: actionWords(l10n, action) }) : t('security-step-up-about')}</p>
      {factors.isPending && <Loading label={t('app-loading')}><Skeleton height={64} /></Loading>}
      {factors.error && <ErrorState error={factors.error} onRetry={() => void factors.refetch()} />}
      {way !== undefined && (
        <form
          id={form}
          className={css.form}
          onSubmit={(event) => {
            event.preventDefault();
            if (ready && !attempt.busy) prove(way);
          }}
        >
          {way === 'security-key' ? (
            <>
              {attempt.busy ? <TouchWait onCancel={attempt.letGo} data-testid="step-up-touch" /> : <p>{t('security-key-ready')}</p>}
              {wrong !== undefined && <Notice tone="danger" data-testid="step-up-error">{wrong}</Notice>}
            </>
          ) : (
            <WayField key={way} way={way} value={typed} onChange={setTyped} error={wrong} isReadOnly={attempt.busy} autoFocus data-testid={`step-up-${way}`} />
          )}
          {way === 'passphrase' && <p className={css.quietly}>{t('security-step-up-grace')}</p>}
          {!attempt.busy && <OtherWays ways={ways} now={way} onChoose={choose} data-testid="step-up-way" />}
        </form>
      )}
    </Dialog>
  );
}
