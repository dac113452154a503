import { type ReactNode, useId } from 'react';

import type { WireError } from '@/backend';
import { Button, Dialog, Notice, useErrorWords } from '@/kit';
import { useL10n } from '@/l10n';

import css from './parts.module.css';

/** A form over the window: saved with Enter, left with Escape. */
export function FormDialog({
  title, busy, error, submit, onSubmit, onClose, wide = false, children, 'data-testid': testId,
}: {
  title: string; busy: boolean; error: WireError | null; submit?: string; onSubmit: () => void; onClose: () => void; wide?: boolean;
  children: ReactNode; 'data-testid': string;
}) {
  const { t } = useL10n();
  const words = useErrorWords();
  const id = useId();
  return (
    <Dialog
      title={title}
      isOpen
      wide={wide}
      onClose={onClose}
      data-testid={testId}
      actions={
        <>
          <Button onPress={onClose} data-testid={`${testId}-cancel`}>{t('app-cancel')}</Button>
          <Button type="submit" form={id} look="primary" isPending={busy} data-testid={`${testId}-save`}>{submit ?? t('organisation-save')}</Button>
        </>
      }
    >
      <form
        id={id}
        className={css.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) onSubmit();
        }}
      >
        {children}
        {error && <Notice tone="danger" title={t('organisation-not-saved')} data-testid={`${testId}-error`}>{words(error)}</Notice>}
      </form>
    </Dialog>
  );
}

/** Several of a few, all in sight. */
export function Several({ legend, hint, error, children }: { legend: string; hint?: string; error?: string | undefined; children: ReactNode }) {
  const id = useId();
  return (
    <fieldset className={css.several} aria-describedby={error || hint ? id : undefined}>
      <legend>{legend}</legend>
      <div className={css.choices}>{children}</div>
      {(error ?? hint) !== undefined && <p id={id} className={error ? css.wrong : css.quietly} role={error ? 'alert' : undefined}>{error ?? hint}</p>}
    </fieldset>
  );
}
