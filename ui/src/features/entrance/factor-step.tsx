import type { SessionView } from '@/backend';
import { Button } from '@/kit';
import { millis, useL10n } from '@/l10n';
import { EnrolmentBody, EnrolmentGo, useEnrolment } from '@/parts';

import { StepPage } from './steps';

/** The second factor and its recovery codes. Within the grace period it may be put off, and the step says until when. */
export function FactorStep({ session, onDone, onLater }: { session: SessionView; onDone: () => void; onLater: () => void }) {
  const { t, format } = useL10n();
  const enrolment = useEnrolment();
  const { stage } = enrolment;
  const later = stage === 'factor' && !session.must_enrol;
  return (
    <StepPage
      title={t(`security-enrol-${stage}`)}
      lead={t(`security-enrol-${stage}-lead`)}
      data-testid={`first-run-${stage}`}
      note={later && session.grace_until !== null ? t('security-later-until', { date: format.date(millis(session.grace_until)) }) : undefined}
      actions={
        <>
          {later && <Button size="large" onPress={onLater} data-testid="first-run-later">{t('security-later')}</Button>}
          <EnrolmentGo enrolment={enrolment} onDone={onDone} />
        </>
      }
    >
      <EnrolmentBody enrolment={enrolment} organisation={session.organisation.name} />
    </StepPage>
  );
}
