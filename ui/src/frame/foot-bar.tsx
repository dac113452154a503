import { Button as AriaButton, Link as AriaLink } from 'react-aria-components';

import type { AppStatus, SessionView, ViewCounts } from '@/backend';
import { Icon, join, Kbd } from '@/kit';
import { millis, useL10n } from '@/l10n';

import css from './frame.module.css';
import { RunningJobs } from './jobs';
import { lockSession } from './session';
import { ask } from './signals';

/** The foot of the window: what holds without asking for attention, and the two keys that everybody needs. */
export function FootBar({ session, status, counts }: { session: SessionView; status: AppStatus; counts: ViewCounts | undefined }) {
  const { t, format } = useL10n();
  const troubled = status.vaults.filter(({ state }) => state === 'damaged' || state === 'missing' || state === 'newer');
  const checked = status.vaults.map(({ checked_at }) => (checked_at === null ? null : millis(checked_at)));
  const oldest = checked.includes(null) || checked.length === 0 ? null : Math.min(...checked.filter((at) => at !== null));
  const time_zone = session.organisation.sites.find(({ id }) => id === session.me.site)?.time_zone;
  return (
    <footer className={css.foot} aria-label={t('app-status-bar')} data-testid="foot" data-region>
      {troubled.length > 0 ? (
        <span className={join(css.note, css.danger)} data-testid="foot-vaults">
          <Icon name="alert" size={15} />
          {t('app-vaults-trouble', { vaults: format.codes(troubled.map(({ vault }) => vault)) })}
        </span>
      ) : (
        <span className={css.note} data-testid="foot-vaults">
          <Icon name="lock" size={15} />
          {t('app-vaults-sealed', { vaults: format.codes(session.regions), count: session.regions.length })}
        </span>
      )}
      <span data-testid="foot-log" className={join(css.note, css.wide)}>
        <Icon name={oldest === null ? 'clock' : 'check'} size={15} />
        {oldest === null ? t('app-log-not-checked') : t('app-log-verified', { time: format.clock(oldest, time_zone) })}
      </span>
      <AriaLink href="#/outbox" className={css.item ?? ''} data-testid="foot-outbox">
        <Icon name="cloud" size={15} />
        {t('app-outbox-count', { count: counts?.outbox ?? 0 })}
      </AriaLink>
      {status.low_disk && (
        <span className={join(css.note, css.warn)} role="status" data-testid="foot-low-disk">
          <Icon name="disk" size={15} />
          {t('app-low-disk', { free: format.bytes(status.free_bytes) })}
        </span>
      )}
      {session.backup_due && (
        <AriaLink href="#/settings/vaults" className={join(css.item, css.warn)} data-testid="foot-backup-due">
          <Icon name="save" size={15} />
          {t('app-backup-due')}
        </AriaLink>
      )}
      <span className={css.grow}><RunningJobs /></span>
      <AriaButton className={css.item ?? ''} onPress={() => ask('palette')} data-testid="foot-commands">
        {t('app-commands')}
        <Kbd keys="Mod+K" />
      </AriaButton>
      <AriaButton className={css.item ?? ''} onPress={() => void lockSession()} data-testid="lock">
        {t('app-lock')}
        <Kbd keys="Mod+Shift+L" />
      </AriaButton>
    </footer>
  );
}
