import type { RoleDraft, SessionView } from '@/backend';
import { now } from '@/backend';
import { DateTimePicker, Select, Switch } from '@/kit';
import { millis, useL10n } from '@/l10n';

import css from './draft.module.css';

const IDLE_MIN = [2, 5, 10, 15, 30, 60];
const ABSOLUTE_MIN = [60, 120, 240, 480, 720, 1440];
const GRACE_DAYS = [0, 1, 3, 7, 14, 30];
const DAY_MS = 86_400_000;

const withValue = (known: readonly number[], value: number) => (known.includes(value) ? known : [...known, value].sort((one, other) => one - other));

/** How long the sessions of a role last, and from when a second factor is needed. */
export function Limits({ session, draft, onChange }: { session: SessionView; draft: RoleDraft; onChange: (draft: RoleDraft) => void }) {
  const { t } = useL10n();
  const zone = session.organisation.sites.find(({ id }) => id === session.me.site)?.time_zone ?? 'UTC';
  const minutes = (known: readonly number[], value: number) => withValue(known, value).map((one) => ({
    value: String(one), label: one < 120 ? t('access-minutes', { minutes: one }) : t('access-hours', { hours: one / 60 }),
  }));
  return (
    <div className={css.limits}>
      <Select
        label={t('access-limit-idle')}
        hint={t('access-limit-idle-about')}
        options={minutes(IDLE_MIN, draft.idle_min)}
        value={String(draft.idle_min)}
        onChange={(value) => onChange({ ...draft, idle_min: Number(value) })}
        data-testid="access-limit-idle"
      />
      <Select
        label={t('access-limit-absolute')}
        hint={t('access-limit-absolute-about')}
        options={minutes(ABSOLUTE_MIN, draft.absolute_min)}
        value={String(draft.absolute_min)}
        onChange={(value) => onChange({ ...draft, absolute_min: Number(value) })}
        data-testid="access-limit-absolute"
      />
      <Switch
        isSelected={draft.factor_from !== null}
        onChange={(on) => onChange({ ...draft, factor_from: on ? new Date(now() + 14 * DAY_MS).toISOString() : null })}
        hint={t('access-limit-factor-about')}
        data-testid="access-limit-factor"
      >
        {t('access-limit-factor')}
      </Switch>
      {draft.factor_from !== null && (
        <DateTimePicker
          label={t('access-limit-factor-from')}
          value={millis(draft.factor_from)}
          onChange={(moment) => onChange({ ...draft, factor_from: new Date(moment).toISOString() })}
          time_zone={zone}
          data-testid="access-limit-factor-from"
        />
      )}
      <Select
        label={t('access-limit-grace')}
        hint={t('access-limit-grace-about')}
        options={withValue(GRACE_DAYS, draft.grace_days).map((one) => ({ value: String(one), label: t('access-days', { days: one }) }))}
        value={String(draft.grace_days)}
        onChange={(value) => onChange({ ...draft, grace_days: Number(value) })}
        data-testid="access-limit-grace"
      />
    </div>
  );
}
