import { Button, Dialog, Notice } from '@/kit';
import { useL10n } from '@/l10n';

import { CopyButton } from './copy';
import css from './parts.module.css';

/** A new invitation, shown this once. */
export function InvitationDialog({ invitation, title, lead, onClose }: { invitation: string; title?: string; lead: string; onClose: () => void }) {
  const { t } = useL10n();
  return (
    <Dialog
      title={title ?? t('organisation-invited-title')}
      isOpen
      // It is shown this once: a press beside it must not take it away.
      isDismissable={false}
      onClose={onClose}
      data-testid="invitation"
      actions={<Button look="primary" onPress={onClose} data-testid="invitation-close">{t('app-close')}</Button>}
    >
      <p>{lead}</p>
      <p className={css.secret} dir="ltr" lang="en" aria-label={t('organisation-invited-label')} data-testid="invitation-code">{invitation}</p>
      <div><CopyButton text={invitation} label="organisation-copy" done="organisation-copied" data-testid="invitation-copy" /></div>
      <Notice tone="warn">{t('organisation-invited-about')}</Notice>
    </Dialog>
  );
}
