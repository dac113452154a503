import { Icon, IconButton, showToast } from '@/kit';
import { useL10n } from '@/l10n';

import css from './customer.module.css';

/** An address of the customer. */
export function Contact({ address }: { address: string }) {
  const { t } = useL10n();
  return (
    <div className={css.line} data-testid="customer-address">
      <Icon name="mail" size={15} />
      <bdi dir="ltr" className={css.cut} title={address}>{address}</bdi>
      <span className={css.end}>
        <IconButton
          icon="copy"
          size={14}
          className={css.copy}
          label={t('workspace-copy-address')}
          onPress={() => void navigator.clipboard.writeText(address).then(() => showToast({ id: 'workspace-copied' }), () => undefined)}
        />
      </span>
    </div>
  );
}
