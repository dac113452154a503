import { useCallback, useEffect, useState } from 'react';

import { type AppStatus, queryClient, type SessionView, setTitle, WireError } from '@/backend';
import { afterPaint, enterSession, holdEntrance, saveDevice } from '@/frame';
import { Button, Notice, showError } from '@/kit';
import { T, useL10n } from '@/l10n';

import { FirstRun } from './first-run';
import firstCss from './first-run.module.css';
import { Join } from './join';
import { Lock } from './lock';
import css from './lock.module.css';
import { RecoveryStep } from './recovery-step';
import { Unlock } from './unlock';
import { VaultNotices } from './vault-line';
import { Accept, Recover, Restore } from './ways-in';
import { Who } from './who';

type Way = 'first-run' | 'unlock' | 'recover' | 'accept' | 'restore' | 'join';

/** What stands before a session: the first run, the lock screen, and the ways back in. */
export default function Entrance({ status }: { status: AppStatus }) {
  // Once the vault is made the state is no longer `first-run`; its last steps are still to come.
  const [firstRun] = useState(status.state === 'first-run');
  const [way, setWay] = useState<Way>(() => startOf(status));
  const [person, setPerson] = useState<string | null>(null);
  const look = useCallback(() => void queryClient.invalidateQueries({ queryKey: ['app_status'] }), []);
  const choose = useCallback((chosen: string) => {
    setPerson(chosen);
    setWay('unlock');
  }, []);
  const other = useCallback(() => setWay('accept'), []);
  const open = useCallback((session: SessionView) => {
    enterSession(session);
    holdEntrance(false);
  }, []);
  // Whoever has just joined is shown their recovery key before their desk.
  const [joined, setJoined] = useState<SessionView | null>(null);
  const keystore = <KeystoreNotice status={status} onAgain={look} />;
  const { plain } = useL10n();
  const title = plain(status.state === 'first-run' ? 'app-title-first-run' : 'app-title-locked');
  // The title says which screen stands there, so it waits until it does; measurements of the start read it.
  useEffect(() => afterPaint(() => void setTitle(title)), [title]);

  if (way === 'first-run') {
    return (
      <FirstRun
        status={status}
        keystore={keystore}
        onLanguage={(tag) => {
          saveDevice({ ...status.device, locale: tag }).catch((thrown: unknown) => showError(WireError.from(thrown)));
        }}
        onRestore={() => setWay('restore')}
        onJoin={() => setWay('join')}
        onCreated={() => holdEntrance(true)}
        onOpen={open}
      />
    );
  }

  if (joined?.recovery_key) {
    return (
      <div className={firstCss.alone}>
        <RecoveryStep recoveryKey={joined.recovery_key} organisation={joined.organisation.name} onContinue={() => open({ ...joined, recovery_key: null })} />
      </div>
    );
  }

  const known = status.people.find((one) => one.person === person) ?? status.people[0];
  const back = () => setWay(firstRun && status.state === 'first-run' ? 'first-run' : 'unlock');
  return (
    <Lock
      status={status}
      notices={
        <>
          <VaultNotices status={status} onAgain={look} onRestore={() => setWay('restore')} />
          {status.keystore !== 'ready' && status.keystore !== 'credential' && <div className={css.notices}>{keystore}</div>}
        </>
      }
      end={
        <>
          {status.state !== 'first-run' && <Button look="link" onPress={() => setWay('recover')} data-testid="lock-recovery"><T id="entrance-use-recovery" /></Button>}
          <Button look="link" onPress={() => setWay('restore')} data-testid="lock-restore"><T id="entrance-use-restore" /></Button>
        </>
      }
    >
      {status.people.length > 0 && (
        <Who people={status.people} chosen={way === 'unlock' ? (known?.person ?? null) : null} other={way === 'accept'} onChoose={choose} onOther={other} />
      )}
      {way === 'unlock' && known && (
        <Unlock
          status={status}
          person={known}
          blocked={status.keystore === 'absent' || status.keystore === 'unknown'}
          onOpen={open}
          onTried={look}
          onRecover={() => setWay('recover')}
        />
      )}
      {way === 'recover' && <Recover onOpen={open} onBack={back} />}
      {way === 'accept' && <Accept onOpen={open} onKey={setJoined} onJoined={() => { look(); setWay('unlock'); }} onBack={back} />}
      {way === 'join' && (
        <Join
          onBack={back}
          onJoined={() => {
            look();
            setWay('recover');
          }}
        />
      )}
      {way === 'restore' && (
        <Restore
          status={status}
          onBack={back}
          onRestored={() => {
            look();
            setWay('unlock');
          }}
        />
      )}
    </Lock>
  );
}

function startOf(status: AppStatus): Way {
  if (status.state === 'first-run') return 'first-run';
  return status.keystore === 'unknown' ? 'recover' : 'unlock';
}


/** What is wrong with the system's keystore, and what to do. Nothing when all is well. */
function KeystoreNotice({ status, onAgain }: { status: AppStatus; onAgain: () => void }) {
  const { t } = useL10n();
  const { keystore } = status;
  // Before the first run no keystore can know this device.
  if (keystore === 'ready' || keystore === 'credential' || (keystore === 'unknown' && status.state === 'first-run')) return null;
  return (
    <Notice
      tone={keystore === 'locked' ? 'warn' : 'danger'}
      title={t(`entrance-keystore-${keystore}`)}
      data-testid={`keystore-${keystore}`}
      actions={keystore === 'unknown' ? undefined : <Button size="small" icon="undo" onPress={onAgain} data-testid="keystore-again">{t('entrance-keystore-again')}</Button>}
    >
      {t(`entrance-keystore-${keystore}-about`)}
    </Notice>
  );
}
