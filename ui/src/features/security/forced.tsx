import { type AppStatus, type SessionView, useAsk } from '@/backend';
import { lockSession, TimeOut } from '@/frame';
import { Button, Icon, Mark } from '@/kit';
import { millis, useL10n } from '@/l10n';
import { EnrolmentBody, EnrolmentGo, useEnrolment } from '@/parts';

import css from './security.module.css';

/** The only screen of somebody whose grace is over: a second factor, or out. */
export default function Forced({ session, status, onDone }: { session: SessionView; status: AppStatus; onDone: () => void }) {
  const { t, format } = useL10n();
  const since = useAsk('list_factors', {}).data?.required_from ?? null;
  const enrolment = useEnrolment();
  const { stage } = enrolment;
  return (
    <div className={css.forced} data-testid="forced">
      <header>
        <span className={css.logo}><Mark size={22} /></span>
        <bdi lang="en">Meridian</bdi>
        <Button look="quiet" icon="lock" onPress={() => void lockSession()} data-testid="forced-lock">{t('settings-lock-now')}</Button>
      </header>
      <TimeOut session={session} />
      <main>
        <div className={css.column}>
          <h1>{t(stage === 'codes' ? 'security-enrol-codes' : 'security-forced')}</h1>
          <p className={css.lead}>{t(stage === 'codes' ? 'security-enrol-codes-lead' : 'security-forced-lead', { organisation: session.organisation.name })}</p>
          {stage === 'factor' && since !== null && (
            <p className={css.since} data-testid="forced-since">
              <Icon name="clock" />
              {t('security-forced-since', { date: format.date(millis(since)) })}
            </p>
          )}
          <EnrolmentBody enrolment={enrolment} organisation={session.organisation.name} />
        </div>
      </main>
      <footer>
        <span className={css.quietly}><bdi>{status.version}</bdi></span>
        <EnrolmentGo enrolment={enrolment} onDone={onDone} />
      </footer>
    </div>
  );
}
