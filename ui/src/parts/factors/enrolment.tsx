import { useId, useState } from 'react';

import { useAsk } from '@/backend';
import { Badge, Button, Icon } from '@/kit';
import { useL10n } from '@/l10n';

import css from './factors.module.css';
import { Protection } from './protection';
import { type RecoveryCodes, RecoveryCodesCard, useRecoveryCodes } from './recovery-codes';
import { type SecurityKey, SecurityKeyCard, useSecurityKey } from './security-key';
import { type Totp, TotpCard, useTotp } from './totp';

type Kind = 'totp' | 'security-key';

/** The way from no second factor to one with its sheet of recovery codes. */
export interface Enrolment {
  stage: 'factor' | 'codes';
  kind: Kind;
  choose: (kind: Kind) => void;
  totp: Totp;
  key: SecurityKey;
  codes: RecoveryCodes;
  /** Ties the button to the form of the stage. */
  form: string;
}

/** A factor, then its recovery codes. */
export function useEnrolment(): Enrolment {
  const [stage, setStage] = useState<Enrolment['stage']>('factor');
  const [kind, choose] = useState<Kind>('totp');
  const form = useId();
  const enrolled = () => setStage('codes');
  const totp = useTotp(stage === 'factor' && kind === 'totp', enrolled);
  const key = useSecurityKey(enrolled);
  const codes = useRecoveryCodes(stage === 'codes');
  return { stage, kind, choose, totp, key, codes, form };
}

/** What is to be done at this stage. */
export function EnrolmentBody({ enrolment, organisation }: { enrolment: Enrolment; organisation: string }) {
  const { stage, kind, totp, key, codes, form } = enrolment;
  if (stage === 'codes') return <RecoveryCodesCard codes={codes} organisation={organisation} />;
  return (
    <div className={css.stack}>
      {kind === 'totp' ? <TotpCard totp={totp} form={form} /> : <SecurityKeyCard securityKey={key} form={form} />}
      <Instead enrolment={enrolment} />
      <Protection />
    </div>
  );
}

function Instead({ enrolment: { kind, choose, totp, key } }: { enrolment: Enrolment }) {
  const { t } = useL10n();
  const other = kind === 'totp' ? 'security-key' : 'totp';
  const possible = useAsk('list_factors', {}).data?.keys_supported !== false || other === 'totp';
  return (
    <div className={css.instead}>
      <Icon name={other === 'totp' ? 'app' : 'key'} size={24} />
      <div>
        <b>{t(`security-instead-${other}`)}</b>
        {other === 'security-key' && <Badge tone="accent">{t('security-stronger')}</Badge>}
        <p>{possible ? t(`security-instead-${other}-about`) : t('security-keys-unsupported')}</p>
      </div>
      <Button size="large" isDisabled={!possible || totp.busy || key.busy} onPress={() => choose(other)} data-testid={`enrol-${other}`}>{t(`security-use-${other}`)}</Button>
    </div>
  );
}

/** The button that leads on from this stage. */
export function EnrolmentGo({ enrolment, onDone }: { enrolment: Enrolment; onDone: () => void }) {
  const { t } = useL10n();
  const { stage, kind, totp, key, codes, form } = enrolment;
  if (stage === 'codes') {
    return <Button look="primary" size="large" isDisabled={codes.view === null || !codes.kept} onPress={onDone} data-testid="enrol-done">{t('entrance-continue')}</Button>;
  }
  const now = kind === 'totp' ? totp : key;
  return (
    <Button type="submit" form={form} look="primary" size="large" isPending={now.busy} isDisabled={!now.ready} data-testid="enrol-go">
      {t(kind === 'totp' ? 'entrance-continue' : 'security-key-go')}
    </Button>
  );
}
