import type { AppStatus } from '@/backend';
import { Button, Icon, Notice } from '@/kit';
import { millis, useL10n } from '@/l10n';

import css from './lock.module.css';
import { summary, troubles } from './vaults';

/** The health of the vaults in a line. */
export function VaultLine({ status }: { status: AppStatus }) {
  const { t, format } = useL10n();
  if (status.vaults.length === 0) return <span />;
  const { state, vaults, checked, records } = summary(status.vaults);
  const names = format.codes(vaults);
  return (
    <>
      {state === 'whole' && (
        <span className={css.ok} data-testid="lock-vaults" data-state="whole">
          <Icon name="shield" />
          {vaults.length === 1 ? t('entrance-vault-whole', { vault: names }) : t('entrance-vaults-whole', { vaults: names })}
        </span>
      )}
      {state === 'not-checked' && (
        <span className={css.state} data-testid="lock-vaults" data-state="not-checked">
          <Icon name="lock" />
          {t('entrance-vaults-unchecked')}
        </span>
      )}
      {state === 'trouble' && (
        <span className={css.bad} data-testid="lock-vaults" data-state="trouble">
          <Icon name="alert" />
          {t(`entrance-vault-${vaults.length > 0 ? (troubles(status.vaults)[0]?.state ?? 'damaged') : 'damaged'}`, { vault: names })}
        </span>
      )}
      {checked !== null && <span>{t('entrance-vaults-checked', { moment: format.dateTime(millis(checked)) })}</span>}
      {records !== null && <span>{t('entrance-vaults-records', { count: records })}</span>}
    </>
  );
}

/** What is wrong with a vault, what is safe, and what to do next. */
export function VaultNotices({ status, onAgain, onRestore }: { status: AppStatus; onAgain: () => void; onRestore: () => void }) {
  const { t, format } = useL10n();
  const wrong = troubles(status.vaults);
  if (wrong.length === 0 && !status.low_disk) return null;
  return (
    <div className={css.notices}>
      {wrong.map(({ vault, state }) => (
        <Notice
          key={vault}
          tone="danger"
          title={t(`entrance-vault-${state}`, { vault })}
          data-testid={`vault-${state}`}
          actions={
            <>
              {state !== 'newer' && <Button size="small" onPress={onRestore} data-testid="vault-restore">{t('entrance-use-restore')}</Button>}
              {state !== 'damaged' && <Button size="small" icon="undo" onPress={onAgain} data-testid="vault-again">{t('entrance-vault-again')}</Button>}
            </>
          }
        >
          {t(`entrance-vault-${state}-about`)}
        </Notice>
      ))}
      {status.low_disk && (
        <Notice tone="warn" title={t('entrance-low-disk')} data-testid="low-disk">
          {t('entrance-low-disk-about', { free: format.bytes(status.free_bytes) })}
        </Notice>
      )}
    </div>
  );
}
