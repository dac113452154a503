import { useCallback, useEffect, useRef, useState } from 'react';

import { type AppStatus, call, type DeskPerson, type FactorKind, now as moment, type SessionView, WireError } from '@/backend';
import { useNow } from '@/frame';
import { Button, Icon, Notice, SecretField, useErrorWords } from '@/kit';
import { countdown, useL10n } from '@/l10n';
import { codeOf, OtherWays, TouchWait, useCapsLock, useProofWords, useTry, type Way, WayField, waysOf } from '@/parts';

import { Ladder } from './ladder';
import css from './lock.module.css';
import { Fact } from './lock';
import { SingleSignOnStep } from './single-sign-on-step';
import { leftMs } from './wait';

/** A passphrase that nobody goes on with is not kept for longer. */
const KEEP_MS = 120_000;
const EVERY_KIND: readonly FactorKind[] = ['totp', 'security-key', 'recovery-codes'];

/** What the lock screen knows before it was told more: a bound security key is a part of the lock, and nothing stands in for it. */
function kindsFor({ needs_key }: DeskPerson): readonly FactorKind[] {
  return needs_key ? ['security-key'] : ['totp', 'recovery-codes'];
}

/** Whether the passphrase was right and only the second factor was not. */
function isOfFactor({ code }: WireError): boolean {
  return code.startsWith('factor-') || code.startsWith('security-key-');
}

/** The passphrase of the chosen person, the second factor where there is one, and what is known of this desktop. */
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
  const proofWords = useProofWords();
  const [passphrase, setPassphrase] = useState('');
  const [kinds, setKinds] = useState<readonly FactorKind[] | null>(null);
  const [chosen, setChosen] = useState<Way | null>(null);
  const [typed, setTyped] = useState('');
  const [signingOn, setSigningOn] = useState(false);
  const attempt = useTry();
  const { busy, error } = attempt;
  const { capsLock, watch } = useCapsLock();
  const field = useRef<HTMLInputElement>(null);
  const codeField = useRef<HTMLInputElement>(null);
  const ticking = useNow(person.blocked_until === null ? 60_000 : 250);
  const left = leftMs(person.blocked_until, Math.max(ticking, moment()));
  const waits = left > 0;
  const asks = person.needs_code || person.needs_key || kinds !== null;
  const ways = waysOf(kinds ?? kindsFor(person));
  const way = chosen ?? ways[0] ?? 'totp';
  const code = codeOf(way, typed);

  // Another person at the desk: nothing of the one before stays.
  const [whose, setWhose] = useState(person.person);
  const forget = () => {
    setPassphrase('');
    setTyped('');
    setKinds(null);
    setChosen(null);
  };
  if (whose !== person.person) {
    setWhose(person.person);
    forget();
    setSigningOn(false);
    attempt.forget();
  }
  useEffect(() => field.current?.focus(), [person.person, waits]);
  useEffect(() => {
    if (error !== null && !isOfFactor(error)) field.current?.focus();
    else if (error !== null || kinds !== null || chosen !== null) codeField.current?.focus();
  }, [kinds, chosen, error]);
  useEffect(() => {
    if (passphrase === '' || busy || signingOn) return undefined;
    const timer = setTimeout(forget, KEEP_MS);
    return () => clearTimeout(timer);
  }, [passphrase, typed, busy, signingOn]);

  const unlock = (by: Way) => attempt.run(async (wanted) => {
    const security_key = asks && by === 'security-key';
    try {
      const session = await call('unlock', { person: person.person, passphrase, code: asks && !security_key ? code : null, security_key });
      forget();
      if (wanted()) onOpen(session);
      // Somebody turned away from the security key, and it was touched all the same.
      else await call('lock', {});
    } catch (thrown) {
      const refused = WireError.from(thrown);
      // The passphrase was right, and is given once more when the browser has come back.
      if (refused.code === 'sso-needed') {
        setSigningOn(true);
        return;
      }
      setTyped('');
      if (refused.code === 'factor-needed') {
        setKinds((refused.args.kinds ?? '').split(',').flatMap((kind) => EVERY_KIND.find((one) => one === kind) ?? []));
        return;
      }
      if (!isOfFactor(refused)) {
        setPassphrase('');
        onTried();
      }
      throw refused;
    }
  });
  const submit = () => {
    if (busy || waits || attempt.left_ms > 0) return;
    if (passphrase === '') field.current?.focus();
    else if (asks && way !== 'security-key' && code === null) codeField.current?.focus();
    else unlock(way);
  };

  const comeBack = useRef(() => unlock(way));
  comeBack.current = () => unlock(way);
  const signedOn = useCallback(() => {
    setSigningOn(false);
    comeBack.current();
  }, []);
  const giveUp = () => {
    setSigningOn(false);
    forget();
  };
  if (signingOn) return <SingleSignOnStep person={person.person} onDone={signedOn} onCancel={giveUp} />;

  const wrong = error?.code === 'passphrase-wrong' || error?.code === 'passphrase-blocked' || waits;
  const ofFactor = error !== null && isOfFactor(error);
  const wrongFactor = ofFactor ? proofWords(error, attempt.left_ms) : undefined;
  const wait_ms = Math.max(left, attempt.left_ms);
  return (
    <>
      <section className={css.column} aria-labelledby="lock-unlock">
        <form
          className={css.fields}
          {...watch}
          onSubmit={(event) => {
            event.preventDefault();
            submit();
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
          {asks && !blocked && !waits && (
            <div className={css.factor} data-testid="unlock-factor">
              {way === 'security-key' || way === 'passphrase' ? (
                <>
                  {busy ? <TouchWait onCancel={attempt.letGo} data-testid="unlock-touch" /> : <p className={css.quietly}>{t('security-key-ready')}</p>}
                  {wrongFactor !== undefined && <Notice tone="danger" data-testid="unlock-factor-wrong">{wrongFactor}</Notice>}
                </>
              ) : (
                <WayField
                  key={way}
                  way={way}
                  value={typed}
                  onChange={setTyped}
                  isReadOnly={busy}
                  inputRef={codeField}
                  data-testid={`unlock-${way}`}
                  error={wrongFactor}
                />
              )}
              {!busy && <OtherWays ways={ways} now={way} onChoose={setChosen} data-testid="unlock-way" />}
            </div>
          )}
          {error && !wrong && !ofFactor && <Notice tone="danger" data-testid="unlock-error">{words(error)}</Notice>}
          <div className={css.go}>
            <Button
              type="submit"
              look="primary"
              size="large"
              className={css.wide}
              isDisabled={blocked || wait_ms > 0 || passphrase === ''}
              isPending={busy}
              data-testid="unlock"
            >
              {busy ? t('entrance-unlocking') : wait_ms > 0 ? t('entrance-unlock-in', { clock: countdown(wait_ms) }) : t('entrance-unlock')}
            </Button>
            {(wrong || error?.code.startsWith('security-key-')) && <Button size="large" icon="key" onPress={onRecover} data-testid="unlock-recovery">{t('entrance-use-recovery')}</Button>}
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
            {asks && <Fact icon="key" title={t('security-fact')}>{t(way === 'security-key' ? 'security-fact-key' : 'security-fact-about')}</Fact>}
            {!status.demo && !asks && <Fact icon="clock" title={t('entrance-locks')}>{t('entrance-locks-about')}</Fact>}
            <Fact icon="users" title={t('entrance-share', { count: status.people.length })}>
              {t(status.people.length === 1 ? 'entrance-share-about-one' : 'entrance-share-about')}
            </Fact>
          </>
        )}
      </section>
    </>
  );
}
