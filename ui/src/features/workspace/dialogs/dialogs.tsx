import { useMemo, useState } from 'react';

import { type AttachmentView, call, type ConversationId, type CustomerView, type MessageId, useAsk, WireError } from '@/backend';
import {
  Bdi, Button, Checkbox, Dialog, EmptyState, ErrorState, Notice, Select, showError, showToast, Skeleton, TextField, useSlow,
} from '@/kit';
import { ownName, useL10n } from '@/l10n';

import { useActs } from '../acts/acts';
import { useSeat } from '../session';
import { setDesk } from '../state';
import { saveAttachment } from '../thread/attachments';
import css from './dialogs.module.css';

const close = () => setDesk({ question: null });

/** A message as it came in, headers and all. */
export function SourceDialog({ message }: { message: MessageId }) {
  const { t } = useL10n();
  const asked = useAsk('open_source', { message });
  const slow = useSlow(asked.isPending);
  return (
    <Dialog
      wide
      isOpen
      title={t('command-open-source')}
      onClose={close}
      data-testid="source-dialog"
      actions={
        asked.data !== undefined && (
          <Button
            icon="copy"
            data-testid="source-copy"
            onPress={() => void navigator.clipboard.writeText(asked.data.text).then(() => showToast({ id: 'workspace-copied' }), () => undefined)}
          >
            {t('workspace-copy')}
          </Button>
        )
      }
    >
      {asked.error !== null && <ErrorState error={asked.error} onRetry={() => void asked.refetch()} />}
      {slow && <Skeleton height={200} />}
      {asked.data?.truncated === true && <Notice tone="warn">{t('workspace-source-truncated')}</Notice>}
      {asked.data !== undefined && <pre className={css.source} tabIndex={0} data-testid="source-text">{asked.data.text}</pre>}
    </Dialog>
  );
}

/** A file, made safe and shown inside the window. */
export function PreviewDialog({ attachment }: { attachment: AttachmentView }) {
  const { t, plain } = useL10n();
  const { may } = useSeat();
  const asked = useAsk('preview_attachment', { attachment: attachment.id });
  const slow = useSlow(asked.isPending);
  const preview = asked.data;
  return (
    <Dialog
      wide
      isOpen
      title={attachment.name}
      onClose={close}
      data-testid="preview-dialog"
      actions={
        may('export-attachment') && (
          <Button icon="save" data-testid="preview-save" onPress={() => void saveAttachment(attachment, plain('workspace-save-attachment', { name: attachment.name }))}>
            {t('workspace-save')}
          </Button>
        )
      }
    >
      {asked.error !== null && <ErrorState error={asked.error} onRetry={() => void asked.refetch()} />}
      {slow && <Skeleton height={240} />}
      {preview?.type === 'picture' && preview.url.startsWith('data:image/') && (
        <div className={css.picture}><img src={preview.url} alt={preview.name} data-testid="preview-picture" /></div>
      )}
      {preview?.type === 'text' && (
        <>
          {preview.truncated && <Notice tone="warn">{t('workspace-preview-truncated')}</Notice>}
          <pre className={css.source} dir="auto" tabIndex={0} data-testid="preview-text">{preview.text}</pre>
        </>
      )}
      {preview?.type === 'none' && <EmptyState icon="file" title={t('workspace-preview-none')}>{t('workspace-preview-none-hint')}</EmptyState>}
    </Dialog>
  );
}

/** Asks for the customer of a conversation, from what is open already. */
function useCustomer(id: ConversationId): CustomerView | undefined {
  return useAsk('open_conversation', { conversation: id }).data?.customer_view;
}

const COMMON_LANGUAGES = [
  'ar', 'bg', 'cs', 'da', 'de', 'el', 'en', 'es', 'fi', 'fr', 'he', 'hi', 'hu', 'id', 'it', 'ja', 'ko', 'nl', 'no', 'pl', 'pt', 'ro', 'ru', 'sv',
  'th', 'tr', 'uk', 'vi', 'zh',
];
const UNKNOWN = 'unknown';

export function EditCustomerDialog({ id }: { id: ConversationId }) {
  const customer = useCustomer(id);
  return customer === undefined ? null : <EditCustomer customer={customer} />;
}

/** Corrects what is known of a customer. */
function EditCustomer({ customer }: { customer: CustomerView }) {
  const { t, format } = useL10n();
  const [name, setName] = useState(customer.name);
  const [language, setLanguage] = useState(customer.language ?? UNKNOWN);
  const [zone, setZone] = useState(customer.time_zone ?? UNKNOWN);
  const [saving, setSaving] = useState(false);
  const languages = useMemo(() => {
    const all = [...new Set([...COMMON_LANGUAGES, ...(customer.language === null ? [] : [customer.language])])];
    return all.map((tag) => ({ value: tag, label: format.language(tag), hint: ownName(tag) })).sort((one, other) => format.compare(one.label, other.label));
  }, [customer.language, format]);
  const zones = useMemo(() => {
    const all = [...new Set([...Intl.supportedValuesOf('timeZone'), ...(customer.time_zone === null ? [] : [customer.time_zone])])];
    return all.map((value) => ({ value, label: value.replaceAll('_', ' ') }));
  }, [customer.time_zone]);
  const save = async () => {
    setSaving(true);
    try {
      await call('edit_customer', {
        customer: customer.id, name: name.trim(), language: language === UNKNOWN ? null : language, time_zone: zone === UNKNOWN ? null : zone,
      });
      showToast({ id: 'workspace-customer-saved', tone: 'ok' });
      close();
    } catch (thrown) {
      setSaving(false);
      showError(WireError.from(thrown));
    }
  };
  return (
    <Dialog
      isOpen
      title={t('command-edit-customer')}
      onClose={close}
      data-testid="edit-customer"
      actions={
        <>
          <Button onPress={close}>{t('app-cancel')}</Button>
          <Button look="primary" isPending={saving} isDisabled={name.trim() === ''} data-testid="edit-customer-save" onPress={() => void save()}>{t('workspace-save')}</Button>
        </>
      }
    >
      <div className={css.form}>
        <TextField label={t('workspace-name')} value={name} onChange={setName} lang={customer.language ?? undefined} data-testid="edit-customer-name" />
        <Select
          label={t('workspace-language')} value={language} onChange={setLanguage} data-testid="edit-customer-language"
          options={[{ value: UNKNOWN, label: t('workspace-unknown') }, ...languages]}
        />
        <Select
          label={t('workspace-time-zone')} value={zone} onChange={setZone} data-testid="edit-customer-zone" hint={t('workspace-time-zone-hint')}
          options={[{ value: UNKNOWN, label: t('workspace-unknown') }, ...zones]}
        />
      </div>
    </Dialog>
  );
}

export function SplitCustomerDialog({ id }: { id: ConversationId }) {
  const customer = useCustomer(id);
  return customer === undefined ? null : <SplitCustomer customer={customer} />;
}

/** Takes addresses away that belong to somebody else. */
function SplitCustomer({ customer }: { customer: CustomerView }) {
  const { t } = useL10n();
  const acts = useActs();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const turn = (address: string, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(address);
    else next.delete(address);
    setChosen(next);
  };
  return (
    <Dialog
      isOpen
      title={t('command-split-customer')}
      onClose={close}
      data-testid="split-customer"
      actions={
        <>
          <Button onPress={close}>{t('app-cancel')}</Button>
          <Button
            look="primary"
            isDisabled={chosen.size === 0 || chosen.size === customer.addresses.length}
            data-testid="split-customer-confirm"
            onPress={() => {
              close();
              void acts.splitCustomer(customer.id, [...chosen]);
            }}
          >
            {t('workspace-split')}
          </Button>
        </>
      }
    >
      <p className={css.muted}>{t('workspace-split-customer-hint', { customer: customer.name })}</p>
      <div className={css.checks}>
        {customer.addresses.map((address) => (
          <Checkbox key={address} isSelected={chosen.has(address)} onChange={(on) => turn(address, on)} data-testid="split-customer-address">
            <Bdi dir="ltr">{address}</Bdi>
          </Checkbox>
        ))}
      </div>
    </Dialog>
  );
}
