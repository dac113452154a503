import type { ReactElement, ReactNode } from 'react';
import {
  Dialog as AriaDialog, DialogTrigger, Heading, Modal, ModalOverlay, Popover as AriaPopover, type PopoverProps,
} from 'react-aria-components';

import { useL10n } from '@/l10n';

import { Button, IconButton } from './button';
import { join } from './join';
import css from './overlay.module.css';

/** A question or a form over the window. The keyboard stays inside until it is closed. */
export function Dialog({
  title, isOpen, onClose, children, actions, role = 'dialog', wide = false, isDismissable = true, 'data-testid': testId,
}: {
  title: string; isOpen: boolean; onClose: () => void; children: ReactNode; actions?: ReactNode; role?: 'dialog' | 'alertdialog';
  wide?: boolean; isDismissable?: boolean; 'data-testid'?: string;
}) {
  const { t } = useL10n();
  return (
    <ModalOverlay
      isOpen={isOpen}
      isDismissable={isDismissable}
      isKeyboardDismissDisabled={!isDismissable}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      className={css.scrim ?? ''}
    >
      <Modal className={join(css.modal, wide && css.wide)}>
        <AriaDialog role={role} className={css.dialog ?? ''} {...(testId ? { 'data-testid': testId } : {})}>
          <header>
            <Heading slot="title" level={2}>{title}</Heading>
            {isDismissable && <IconButton icon="close" label={t('app-close')} onPress={onClose} />}
          </header>
          <div className={css.content}>{children}</div>
          {actions !== undefined && <footer>{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** Asks before something that cannot be taken back. */
export function Confirm({
  title, children, isOpen, confirmLabel, onConfirm, onClose, danger = false, isPending = false, 'data-testid': testId,
}: {
  title: string; children: ReactNode; isOpen: boolean; confirmLabel: string; onConfirm: () => void; onClose: () => void;
  danger?: boolean; isPending?: boolean; 'data-testid'?: string;
}) {
  const { t } = useL10n();
  return (
    <Dialog
      title={title}
      isOpen={isOpen}
      onClose={onClose}
      role="alertdialog"
      {...(testId ? { 'data-testid': testId } : {})}
      actions={
        <>
          <Button onPress={onClose} {...(testId ? { 'data-testid': `${testId}-cancel` } : {})}>{t('app-cancel')}</Button>
          <Button look={danger ? 'danger' : 'primary'} isPending={isPending} onPress={onConfirm} {...(testId ? { 'data-testid': `${testId}-confirm` } : {})}>
            {confirmLabel}
          </Button>
        </>
      }
    >
      <div>{children}</div>
    </Dialog>
  );
}

/** Something more, beside what was pressed. */
export function Popover({
  trigger, label, children, placement = 'bottom', isOpen, onOpenChange,
}: {
  trigger: ReactElement; label: string; children: ReactNode; placement?: PopoverProps['placement']; isOpen?: boolean;
  onOpenChange?: (open: boolean) => void;
}) {
  return (
    <DialogTrigger {...(isOpen === undefined ? {} : { isOpen })} {...(onOpenChange ? { onOpenChange } : {})}>
      {trigger}
      <AriaPopover className={css.popover ?? ''} placement={placement ?? 'bottom'} offset={4}>
        <AriaDialog aria-label={label} className={css.padded ?? ''}>{children}</AriaDialog>
      </AriaPopover>
    </DialogTrigger>
  );
}
