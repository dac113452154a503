import { useId, useState } from 'react';

import { WireError } from '@/backend';
import { Button, Dialog, Notice, SecretField, useErrorWords } from '@/kit';
import { useL10n } from '@/l10n';

import css from './approvals.module.css';

/** Asks for the organisation's recovery key, which opens what the forgotten passphrase closes. */
export function KeyDialog({ name, onGo, onClose }: { name: string; onGo: (recovery_key: string) => Promise<void>; onClose: () => void }) {
  const { t } = useL10n();
  const words = useErrorWords();
  const id = useId();
  const [key, setKey] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<WireError | null>(null);
  const go = () => {
    setBusy(true);
    setError(null);
    onGo(key.trim()).then(
      () => {
        // What was typed stays in the window no longer than it is needed.
        setKey('');
        onClose();
      },
      (thrown: unknown) => {
        setBusy(false);
        setError(WireError.from(thrown));
      },
    );
  };
  return (
    <Dialog
      title={t('approvals-key-title')}
      isOpen
      onClose={onClose}
      data-testid="approval-key"
      actions={(
        <>
          <Button onPress={onClose}>{t('app-cancel')}</Button>
          <Button type="submit" form={id} look="primary" isPending={busy} isDisabled={key.trim() === ''} data-testid="approval-key-go">{t('approvals-carry-out')}</Button>
        </>
      )}
    >
      <form
        id={id}
        className={css.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy && key.trim() !== '') go();
        }}
      >
        <p>{t('approvals-key-about', { name })}</p>
        <SecretField label={t('approvals-key')} value={key} onChange={setKey} dir="ltr" autoFocus autoComplete="off" data-testid="approval-key-field" />
        {error && <Notice tone="danger" data-testid="approval-key-error">{words(error)}</Notice>}
      </form>
    </Dialog>
  );
}
