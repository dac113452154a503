import { useId, useState } from 'react';

import type { FactorKind } from '@/backend';
import { Button, Dialog } from '@/kit';
import { useL10n } from '@/l10n';
import { RecoveryCodesCard, SecurityKeyCard, TotpCard, useRecoveryCodes, useSecurityKey, useTotp } from '@/parts';

/** Adds a factor in a dialog; the first one brings its sheet of recovery codes with it. */
export function Adding({
  kind, withCodes, organisation, onClose,
}: { kind: FactorKind; withCodes: boolean; organisation: string; onClose: () => void }) {
  const { t } = useL10n();
  const form = useId();
  const [stage, setStage] = useState(kind);
  // What was there when the dialog was opened decides; the list behind it moves on meanwhile.
  const [codesToo] = useState(withCodes);
  const enrolled = () => {
    if (codesToo) setStage('recovery-codes');
    else onClose();
  };
  const totp = useTotp(stage === 'totp', enrolled);
  const key = useSecurityKey(enrolled);
  const codes = useRecoveryCodes(stage === 'recovery-codes');
  const now = stage === 'totp' ? totp : key;

  return (
    <Dialog
      title={t(`security-adding-${stage}`)}
      isOpen
      wide
      // The codes are shown this once: a press beside them must not take them away.
      isDismissable={stage !== 'recovery-codes'}
      onClose={onClose}
      data-testid="adding"
      actions={stage === 'recovery-codes' ? (
        <Button look="primary" isDisabled={!codes.kept && codes.fault === null} onPress={onClose} data-testid="adding-done">{t('app-close')}</Button>
      ) : (
        <>
          <Button onPress={onClose} data-testid="adding-cancel">{t('app-cancel')}</Button>
          <Button type="submit" form={form} look="primary" isPending={now.busy} isDisabled={!now.ready} data-testid="adding-go">
            {t(stage === 'totp' ? 'security-totp-go' : 'security-key-go')}
          </Button>
        </>
      )}
    >
      {stage === 'totp' && <TotpCard totp={totp} form={form} named />}
      {stage === 'security-key' && <SecurityKeyCard securityKey={key} form={form} />}
      {stage === 'recovery-codes' && <RecoveryCodesCard codes={codes} organisation={organisation} />}
    </Dialog>
  );
}
