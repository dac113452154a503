import type { PersonView } from '@/backend';
import { Icon, type IconName, join } from '@/kit';
import { millis, useL10n } from '@/l10n';

import css from './parts.module.css';

/** How well somebody proves who they are. */
export type FactorLevel = 'key' | 'code' | 'none' | 'must';

const PICTURE: Record<FactorLevel, IconName> = { key: 'key', code: 'phone', none: 'unlock', must: 'alert' };

/** A security key is hardware; a code is a gate; without either, whether somebody gets in depends on what their roles ask. */
export function factorLevel(person: Pick<PersonView, 'factors'>, isNeeded: boolean): FactorLevel {
  if (person.factors.includes('security-key')) return 'key';
  if (person.factors.includes('totp')) return 'code';
  return isNeeded ? 'must' : 'none';
}

/** Somebody's second factors in one line, and when they last showed one. */
export function FactorState({ person, isNeeded, now }: { person: Pick<PersonView, 'factors' | 'factor_at'>; isNeeded: boolean; now: number }) {
  const { t, format } = useL10n();
  const level = factorLevel(person, isNeeded);
  const ago = person.factor_at === null ? null : format.relative(millis(person.factor_at), now, 'short');
  return (
    <span className={join(css.factor, css[`factor-${level}`])} data-testid="factor-state" data-level={level}>
      <Icon name={PICTURE[level]} size={14} />
      <span>{level === 'none' || level === 'must' || ago === null ? t(`access-factor-${level}`) : t(`access-factor-${level}-ago`, { ago })}</span>
    </span>
  );
}
