import { useState } from 'react';

import { Button, Notice, Spinner, TextField, useErrorWords } from '@/kit';
import type { WireError } from '@/backend';
import { useL10n } from '@/l10n';
import { type Chosen, PassphraseFields } from '@/parts';

import css from './first-run.module.css';
import { StepPage } from './steps';

/** Who the first person is, and the passphrase that opens the vault. The vault is made at the end of this step. */
export function PersonStep({
  name, onName, chosen, making, error, keystore, onBack, onMake,
}: {
  name: string; onName: (name: string) => void; chosen: Chosen; making: boolean; error: WireError | null;
  /** What is wrong with the system's keystore, in words. */
  keystore: React.ReactNode; onBack: () => void; onMake: () => void;
}) {
  const { t } = useL10n();
  const words = useErrorWords();
  const [asked, setAsked] = useState(false);
  const named = name.trim() !== '';
  const weak = asked && chosen.value !== '' && chosen.strength?.accepted === false;
  return (
    <StepPage
      title={t('entrance-person-title')}
      lead={t('entrance-person-lead')}
      onBack={making ? undefined : onBack}
      data-testid="first-run-person"
      note={making ? t('entrance-creating-about') : weak ? t('entrance-passphrase-weak') : undefined}
      onSubmit={() => {
        setAsked(true);
        if (named && chosen.ready && !making) onMake();
      }}
      actions={
        <Button
          type="submit"
          look="primary"
          size="large"
          isDisabled={making || !named || !chosen.ready}
          data-testid="first-run-create"
        >
          {making && <Spinner />}
          {t(making ? 'entrance-creating' : 'entrance-create')}
        </Button>
      }
    >
      <div className={css.fields}>
        {keystore}
        <TextField
          label={t('entrance-person-name')}
          hint={t('entrance-person-name-hint')}
          value={name}
          onChange={onName}
          size="large"
          autoComplete="name"
          autoFocus
          data-testid="first-run-person-name"
          {...(asked && !named ? { error: t('entrance-person-name-missing') } : {})}
        />
        <PassphraseFields chosen={chosen} label={t('entrance-passphrase')} data-testid="first-run-passphrase" />
        {error && <Notice tone="danger" data-testid="first-run-error">{words(error)}</Notice>}
      </div>
    </StepPage>
  );
}
