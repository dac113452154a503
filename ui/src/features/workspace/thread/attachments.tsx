import { useState } from 'react';

import { type AttachmentView, call, pickNewFile, WireError } from '@/backend';
import { Confirm, Icon, IconButton, showError, showToast } from '@/kit';
import { useL10n } from '@/l10n';

import { useSeat } from '../session';
import { setDesk } from '../state';
import css from './thread.module.css';

/** Saves a file outside the vault, where the agent says. */
export async function saveAttachment(attachment: AttachmentView, title: string): Promise<void> {
  try {
    const path = await pickNewFile(title, attachment.name);
    if (path === null) return;
    await call('export_attachment', { attachment: attachment.id, path });
    showToast({ id: 'workspace-attachment-saved', args: { name: attachment.name }, tone: 'ok' });
  } catch (thrown) {
    showError(WireError.from(thrown));
  }
}

/** The files of a message. */
export function Attachments({ attachments }: { attachments: readonly AttachmentView[] }) {
  if (attachments.length === 0) return null;
  return <div className={css.files}>{attachments.map((each) => <File key={each.id} attachment={each} />)}</div>;
}

function File({ attachment }: { attachment: AttachmentView }) {
  const { t, plain, format } = useL10n();
  const { may } = useSeat();
  const [asking, setAsking] = useState(false);
  const name = <bdi className={css.filename}>{attachment.name}</bdi>;
  const save = () => void saveAttachment(attachment, plain('workspace-save-attachment', { name: attachment.name }));
  return (
    <span className={css.file} data-testid="attachment" data-dangerous={attachment.dangerous || undefined}>
      <Icon name={attachment.dangerous ? 'alert' : attachment.media_type.startsWith('image/') ? 'picture' : 'paperclip'} size={14} />
      {attachment.previewable && may('preview-attachment') ? (
        <button
          type="button"
          className={css.fileopen}
          data-testid="attachment-preview"
          onClick={() => setDesk({ question: { kind: 'preview', attachment } })}
        >
          {name}
        </button>
      ) : name}
      <bdi className={css.muted}>{format.bytes(attachment.bytes)}</bdi>
      {attachment.dangerous && <span className={css.warn}>{t('workspace-attachment-dangerous')}</span>}
      {may('export-attachment') && (
        <IconButton
          icon="save"
          size={14}
          className={css.filesave}
          label={t('workspace-save-attachment', { name: attachment.name })}
          data-testid="attachment-save"
          onPress={() => (attachment.dangerous ? setAsking(true) : save())}
        />
      )}
      <Confirm
        isOpen={asking}
        danger
        title={t('workspace-dangerous-title')}
        confirmLabel={t('workspace-dangerous-save')}
        data-testid="attachment-dangerous"
        onClose={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          save();
        }}
      >
        {t('workspace-dangerous-body', { name: attachment.name })}
      </Confirm>
    </span>
  );
}
