import { type ReactNode, useState } from 'react';

import { Notice, TextArea } from '@/kit';
import { useL10n } from '@/l10n';

import { FormDialog } from './form-dialog';
import { useSave } from './save';

/** Asks why, before something that is recorded with its reason. */
export function ReasonDialog({
  title, lead, warning, go, act, onClose, 'data-testid': testId,
}: {
  title: string; lead: ReactNode; warning?: ReactNode; go: string; act: (reason: string) => Promise<unknown>; onClose: () => void; 'data-testid': string;
}) {
  const { t } = useL10n();
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const { busy, error, save } = useSave();
  const given = reason.trim() !== '';
  return (
    <FormDialog
      title={title}
      submit={go}
      busy={busy}
      error={error}
      onClose={onClose}
      onSubmit={() => {
        setAsked(true);
        if (given) save(() => act(reason.trim()), onClose);
      }}
      data-testid={testId}
    >
      <p>{lead}</p>
      <TextArea
        label={t('app-reason')}
        hint={t('app-reason-hint')}
        value={reason}
        onChange={setReason}
        rows={2}
        maxLength={400}
        autoFocus
        data-testid={`${testId}-reason`}
        {...(asked && !given ? { error: t('app-reason-missing') } : {})}
      />
      {warning !== undefined && <Notice tone="warn">{warning}</Notice>}
    </FormDialog>
  );
}
