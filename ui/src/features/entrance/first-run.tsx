import { type ReactNode, useState } from 'react';

import { type AppStatus, call, type CreatedView, type SessionView, WireError } from '@/backend';
import { Bdi, Button } from '@/kit';
import { millis, useL10n } from '@/l10n';
import { regionNamed, tongueOf, useFollow, usePassphrase } from '@/parts';

import { FactorStep } from './factor-step';
import css from './first-run.module.css';
import { ImportStep } from './import-step';
import { LanguageStep } from './language-step';
import { Law } from './law';
import { fittingLaws, type Home, OrganisationStep } from './organisation-step';
import { PersonStep } from './person-step';
import { RecoveryStep } from './recovery-step';
import { guessRegion } from './regions';
import { type Step, Steps } from './steps';

const LANGUAGE = 0;
const ORGANISATION = 1;
const PERSON = 2;
const RECOVERY = 3;
const FACTOR = 4;
const IMPORT = 5;

/** From nothing to an open vault: language, organisation, passphrase, recovery key, second factor, and mail if there is any. */
export function FirstRun({
  status, keystore, onLanguage, onRestore, onJoin, onCreated, onOpen,
}: {
  status: AppStatus;
  /** What is wrong with the system's keystore, in words. */
  keystore: ReactNode;
  onLanguage: (tag: string) => void; onRestore: () => void; onJoin: () => void;
  /** The vault is there; the window must not leave this screen yet. */
  onCreated: () => void;
  onOpen: (session: SessionView) => void;
}) {
  const l10n = useL10n();
  const { t, format } = l10n;
  // What was chosen, also where its words are not complete yet and others stand in.
  const locale = status.device.locale ?? l10n.locale;
  const [timeZone] = useState(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
  const [now, setNow] = useState(LANGUAGE);
  const [home, setHome] = useState<Home>(() => ({ organisation: '', region: guessRegion(timeZone, status.regions), regime: null }));
  const [name, setName] = useState('');
  const [making, setMaking] = useState(false);
  const [error, setError] = useState<WireError | null>(null);
  const [created, setCreated] = useState<CreatedView | null>(null);
  const [enrolled, setEnrolled] = useState(false);
  const chosen = usePassphrase([home.organisation, name]);
  const followed = useFollow('import');
  // The regions and laws are told only before the vault is made; the steps on the left go on showing them.
  const [first] = useState(status);
  const regime = fittingLaws(first, home.region).find((one) => home.regime === null || one.id === home.regime);

  const make = async () => {
    if (home.region === null) return;
    setMaking(true);
    setError(null);
    onCreated();
    try {
      const made = await call('create_organisation', {
        organisation: home.organisation.trim(), region: home.region, regime: regime?.id ?? null, admin: name.trim(),
        passphrase: chosen.value, locale, time_zone: timeZone,
      });
      chosen.wipe();
      setCreated(made);
      setNow(RECOVERY);
    } catch (thrown) {
      setError(WireError.from(thrown));
    } finally {
      setMaking(false);
    }
  };

  // What was enrolled meanwhile is not in the session that the vault was made with.
  const open = async (session: SessionView) => onOpen(enrolled ? await call('current_session', {}).catch(() => session) : session);

  const back = (to: number) => (created === null && !making ? { onChange: () => setNow(to) } : {});
  const steps: Step[] = [
    {
      id: 'language', name: t('entrance-step-language'), about: t('entrance-step-language-about'), ...back(LANGUAGE),
      decided: <span><bdi lang={tongueOf(locale).tag}>{tongueOf(locale).name}</bdi></span>,
    },
    {
      id: 'organisation', name: t('entrance-step-organisation'), about: t('entrance-step-organisation-about'), ...back(ORGANISATION),
      decided: home.region !== null && (
        <>
          <span className={css.cut}><Bdi>{home.organisation}</Bdi> · {regionNamed(l10n, home.region)}</span>
          {regime && <Law regime={regime} most={4} />}
        </>
      ),
    },
    {
      id: 'passphrase', name: t('entrance-step-passphrase'), about: t('entrance-step-passphrase-about'), ...back(PERSON),
      decided: <span><Bdi>{name}</Bdi></span>,
    },
    { id: 'recovery', name: t('entrance-step-recovery'), about: t('entrance-step-recovery-about'), decided: t('entrance-recovery-confirmed') },
    {
      id: 'factor', name: t('security-second-factor'), about: t('security-step-about'),
      decided: enrolled ? t('security-enrolled') : created?.session.grace_until ? t('security-later-done', { date: format.date(millis(created.session.grace_until)) }) : t('security-later'),
    },
    { id: 'import', name: t('entrance-step-import'), about: t('entrance-step-import-about'), optional: true },
  ];

  return (
    <div className={css.first} data-testid="first-run">
      <Steps steps={steps} now={now} foot={t(created === null ? 'entrance-stays-here' : 'entrance-made-here')}>
        {created === null && (
          <div className={css.instead}>
            {t('entrance-restore-instead')}
            <Button look="link" onPress={onRestore} data-testid="first-run-restore">{t('entrance-use-restore')}</Button>
            <Button look="link" onPress={onJoin} data-testid="first-run-join">{t('devices-join')}</Button>
          </div>
        )}
      </Steps>
      {now === LANGUAGE && (
        <LanguageStep
          locale={locale}
          guessed={status.device.locale === null}
          onChoose={onLanguage}
          onContinue={() => setNow(ORGANISATION)}
        />
      )}
      {now === ORGANISATION && (
        <OrganisationStep status={first} home={home} onChange={setHome} onBack={() => setNow(LANGUAGE)} onContinue={() => setNow(PERSON)} />
      )}
      {now === PERSON && (
        <PersonStep
          name={name}
          onName={setName}
          chosen={chosen}
          making={making}
          error={error}
          keystore={keystore}
          onBack={() => setNow(ORGANISATION)}
          onMake={() => void make()}
        />
      )}
      {now === RECOVERY && created && (
        <RecoveryStep recoveryKey={created.recovery_key} organisation={home.organisation} onContinue={() => setNow(FACTOR)} />
      )}
      {now === FACTOR && created && (
        <FactorStep
          session={created.session}
          onLater={() => setNow(IMPORT)}
          onDone={() => {
            setEnrolled(true);
            setNow(IMPORT);
          }}
        />
      )}
      {now === IMPORT && created && <ImportStep session={created.session} followed={followed} onDone={() => void open(created.session)} />}
    </div>
  );
}
