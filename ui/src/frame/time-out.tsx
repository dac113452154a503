import { useEffect, useState } from 'react';

import { call, now, type SessionView } from '@/backend';
import { Banner, Button, Dialog } from '@/kit';
import { countdown, millis, useL10n } from '@/l10n';

import { useNow } from './now';
import { lockAfterMs, lockSession, watchIdle } from './session';

const WARN_MS = 60_000;

function touch(): void {
  // Without an answer the door's own clock decides.
  void call('touch', {}).catch(() => undefined);
}

/** Ends the session in time, and says so a minute before: when nobody is there, and when its whole time is over. */
export function TimeOut({ session }: { session: SessionView }) {
  const lock_after_ms = lockAfterMs(session);
  const [left_ms, warn] = useState<number | null>(null);
  useEffect(() => watchIdle(lock_after_ms, { lock: () => void lockSession(), touch, warn }), [lock_after_ms]);
  return (
    <>
      <Ending until={millis(session.absolute_until)} />
      {left_ms !== null && <Idle left_ms={left_ms} onStay={() => warn(null)} />}
    </>
  );
}

/** Nobody has been there for long. Whatever somebody does keeps the window open; this says so, and offers both. */
function Idle({ left_ms, onStay }: { left_ms: number; onStay: () => void }) {
  const { t } = useL10n();
  const stay = () => {
    touch();
    onStay();
  };
  return (
    <Dialog
      title={t('security-idle')}
      isOpen
      role="alertdialog"
      onClose={stay}
      data-testid="idle"
      actions={
        <>
          <Button icon="lock" onPress={() => void lockSession()} data-testid="idle-lock">{t('settings-lock-now')}</Button>
          <Button look="primary" autoFocus onPress={stay} data-testid="idle-stay">{t('security-stay')}</Button>
        </>
      }
    >
      <p>{t('security-idle-about', { clock: countdown(left_ms) })}</p>
    </Dialog>
  );
}

/** The session's whole time is nearly over. It cannot be made longer, so nothing is put in the way of the last minute. */
function Ending({ until }: { until: number }) {
  const { t } = useL10n();
  // A clock that ticks every second only while it is looked at.
  const left_ms = until - Math.max(useNow(1_000), now());
  const over = left_ms <= 0;
  useEffect(() => {
    if (over) void lockSession();
  }, [over]);
  if (left_ms > WARN_MS) return null;
  return (
    <Banner
      tone="warn"
      title={t('security-ending', { clock: countdown(Math.max(0, left_ms)) })}
      data-testid="ending"
      actions={<Button size="small" icon="lock" onPress={() => void lockSession()} data-testid="ending-lock">{t('settings-lock-now')}</Button>}
    >
      {t('security-ending-about')}
    </Banner>
  );
}
