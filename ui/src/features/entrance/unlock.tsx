import { useCallback, useEffect, useRef, useState } from 'react';

import { type AppStatus, call, type DeskPerson, now as moment, type SessionView, WireError } from '@/backend';
import { useNow } from '@/frame';
import { Button, Icon, Notice, SecretField, useErrorWords } from '@/kit';
import { useL10n } from '@/l10n';
import { useCapsLock } from '@/parts';

import css from './lock.module.css';
import { Fact } from './lock';
import { SingleSignOnStep } from './single-sign-on-step';
import { countdown, LADDER_S, leftMs, rungOf } from './wait';

/** Who sits at this desk: initials and role, and the way in for somebody new. */
export function Who({
  people, chosen, other, onChoose, onOther,
}: {
  people: readonly DeskPerson[]; chosen: string | null;
  /** Somebody new is joining. */
  other: boolean; onChoose: (person: string) => void; onOther: () => void;
}) {
  const { t } = useL10n();
  useEffect(() => {
    const act = (event: KeyboardEvent) => {
      if (event.target instanceof HTMLInputElement || event.ctrlKey || event.metaKey || event.altKey) return;
      const digit = Number(event.code.replace(/^(Digit|Numpad)/, ''));
      const person = people[digit - 1];
      if (person) onChoose(person.person);
      else if (digit === people.length + 1) onOther();
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', act);
    return () => removeEventListener('keydown', act);
  }, [people, onChoose, onOther]);

  return (
    <section aria-labelledby="lock-who" className={css.column}>
      <h2 id="lock-who">{t('entrance-who')}</h2>
      <ul className={css.who}>
        {people.map((person, index) => (
          <li key={person.person}>
            <button
              type="button"
              aria-pressed={person.person === chosen}
              onClick={() => onChoose(person.person)}
              data-testid="lock-person"
              data-person={person.person}
            >
              <span className={css.initials}>{person.initials}</span>
              <span className={css.role}>{t(`role-${person.role}`)}</span>
              {index < 9 && <kbd aria-hidden="true">{index + 1}</kbd>}
            </button>
          </li>
        ))}
        <li>
          <button type="button" aria-pressed={other} onClick={onOther} data-testid="lock-other">
            <span className={css.initials} data-new><Icon name="plus" size={14} /></span>
            <span className={css.role}>{t('entrance-who-other')}</span>
            {people.length < 9 && <kbd aria-hidden="true">{people.length + 1}</kbd>}
          </button>
        </li>
      </ul>
    </section>
  );
}

/** The passphrase of the chosen person, and what is known of this desktop. */
export function Unlock({
  status, person, blocked, onOpen, onTried, onRecover,
}: {
  status: AppStatus; person: DeskPerson;
  /** The keystore cannot give the device's secret: no passphrase opens anything. */
  blocked: boolean;
  onOpen: (session: SessionView) => void;
  /** A try failed: the waiting time is to be read again. */
  onTried: () => void; onRecover: () => void;
}) {
  const { t } = useL10n();
  const words = useErrorWords();
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<WireError | null>(null);
  const [signingOn, setSigningOn] = useState(false);
  const { capsLock, watch } = useCapsLock();
  const field = useRef<HTMLInputElement>(null);
  const ticking = useNow(person.blocked_until === null ? 60_000 : 250);
  const left = leftMs(person.blocked_until, Math.max(ticking, moment()));
  const waits = left > 0;

  // Another person at the desk: nothing of the one before stays.
  const [whose, setWhose] = useState(person.person);
  if (whose !== person.person) {
    setWhose(person.person);
    setPassphrase('');
    setError(null);
    setSigningOn(false);
  }
  useEffect(() => field.current?.focus(), [person.person, waits]);

  const unlock = async () => {
    if (busy || waits || passphrase === '') return;
    setBusy(true);
    setError(null);
    try {
      const session = await call('unlock', { person: person.person, passphrase });
      setPassphrase('');
      onOpen(session);
    } catch (thrown) {
      const failure = WireError.from(thrown);
      // The passphrase was right, and is given once more when the browser has come back.
      if (failure.code === 'sso-needed') return setSigningOn(true);
      setError(failure);
      setPassphrase('');
      onTried();
    } finally {
      setBusy(false);
    }
  };

  const comeBack = useRef(unlock);
  comeBack.current = unlock;
  const signedOn = useCallback(() => {
    setSigningOn(false);
    void comeBack.current();
  }, []);
  const giveUp = () => {
    setSigningOn(false);
    setPassphrase('');
  };
  if (signingOn) return <SingleSignOnStep person={person.person} onDone={signedOn} onCancel={giveUp} />;

  const wrong = error?.code === 'passphrase-wrong' || error?.code === 'passphrase-blocked' || waits;
  return (
    <>
      <section className={css.column} aria-labelledby="lock-unlock">
        <form
          className={css.fields}
          {...watch}
          onSubmit={(event) => {
            event.preventDefault();
            void unlock();
          }}
        >
          <h2 id="lock-unlock">{t('entrance-unlock-as', { initials: person.initials })}</h2>
          <SecretField
            label={t('entrance-passphrase')}
            size="large"
            value={passphrase}
            onChange={setPassphrase}
            isInvalid={wrong}
            isDisabled={blocked}
            isReadOnly={busy}
            autoComplete="current-password"
            inputRef={field}
            aside={capsLock ? <span className={css.caps} data-testid="caps-lock"><Icon name="keyboard" size={14} />{t('entrance-caps-lock')}</span> : undefined}
            data-testid="unlock-passphrase"
            error={wrong ? (
              <span data-testid="unlock-wrong">
                <b>{t(waits && error === null ? 'entrance-waiting' : 'entrance-wrong')}</b>{' '}
                <span className={css.plain}>{waits ? t('entrance-wrong-wait', { clock: countdown(left) }) : t('entrance-wrong-about')}</span>
              </span>
            ) : undefined}
          />
          {waits && <Ladder left={left} />}
          {error && !wrong && <Notice tone="danger" data-testid="unlock-error">{words(error)}</Notice>}
          <div className={css.go}>
            <Button type="submit" look="primary" size="large" className={css.wide} isDisabled={blocked || waits || passphrase === ''} isPending={busy} data-testid="unlock">
              {busy ? t('entrance-unlocking') : waits ? t('entrance-unlock-in', { clock: countdown(left) }) : t('entrance-unlock')}
            </Button>
            {wrong && <Button size="large" icon="key" onPress={onRecover} data-testid="unlock-recovery">{t('entrance-use-recovery')}</Button>}
          </div>
        </form>
      </section>
      <section className={css.facts} aria-labelledby="lock-desktop">
        <h2 id="lock-desktop">{t('entrance-desktop')}</h2>
        {status.demo && <Fact icon="info" title={t('entrance-demo')}>{t('entrance-demo-about')}</Fact>}
        {waits && <Fact icon="lock" title={t('entrance-wait-kept')}>{t('entrance-wait-kept-about')}</Fact>}
        {capsLock && <Fact icon="keyboard" title={t('entrance-caps-lock')}>{t('entrance-caps-lock-about')}</Fact>}
        {wrong ? (
          <Fact icon="records" title={t('entrance-tries-recorded')}>{t('entrance-tries-recorded-about')}</Fact>
        ) : (
          <>
            {(status.keystore === 'ready' || status.keystore === 'credential') && (
              <Fact icon="device" title={t(`entrance-keystore-${status.keystore}`)}>{t(`entrance-keystore-${status.keystore}-about`)}</Fact>
            )}
            {status.single_sign_on && <Fact icon="key" title={t('sign-on-note')}>{t('sign-on-note-about')}</Fact>}
            {!status.demo && <Fact icon="clock" title={t('entrance-locks')}>{t('entrance-locks-about')}</Fact>}
            <Fact icon="users" title={t('entrance-share', { count: status.people.length })}>
              {t(status.people.length === 1 ? 'entrance-share-about-one' : 'entrance-share-about')}
            </Fact>
          </>
        )}
      </section>
    </>
  );
}

/** The waits after each wrong try, and how much of this one is over. */
function Ladder({ left }: { left: number }) {
  const { t } = useL10n();
  const here = rungOf(left);
  const spent = Math.min(1, Math.max(0, 1 - left / ((LADDER_S[here] ?? 1) * 1000)));
  return (
    <ol className={css.ladder} aria-label={t('entrance-wait-label')} data-testid="unlock-ladder">
      {LADDER_S.map((seconds, rung) => (
        // The rungs never change their places.
        <li key={rung} data-rung={rung < here ? 'past' : rung === here ? 'here' : undefined}>
          <span className={css.rung}>{rung === here && <span style={{ inlineSize: `${spent * 100}%` }} />}</span>
          {seconds === 0 ? '0' : countdown(seconds * 1000)}
        </li>
      ))}
    </ol>
  );
}
