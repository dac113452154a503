import type { RegimeRule, RegimeView } from '@/backend';
import { type Effect, Verdict } from '@/kit';
import { useL10n } from '@/l10n';
import { regimeName, ruleWords } from '@/parts';

import css from './first-run.module.css';

/** A law as a template, its rules in plain words. */
export function Law({ regime, most }: { regime: RegimeView; most?: number }) {
  const l10n = useL10n();
  const { t, format } = l10n;
  const rules = most === undefined ? regime.rules : regime.rules.slice(0, most);
  return (
    <section className={css.law} aria-label={t('entrance-regime-label')} data-testid="first-run-law">
      <header>
        <span>{t('regime-template', { regime: regimeName(l10n, regime.id) })}</span>
        <span>{t('entrance-regime-rules', { count: regime.rules.length })}</span>
      </header>
      <ul>
        {rules.map((rule) => (
          <li key={rule.code} data-effect={rule.effect}>
            <span role="img" aria-label={t(`entrance-effect-${known(rule.effect)}`)}><Verdict effect={known(rule.effect)} /></span>
            <span>{ruleWords(l10n, rule.code)}</span>
          </li>
        ))}
      </ul>
      <footer>{t('entrance-regime-reviewed', { date: format.date(Date.parse(regime.reviewed), 'UTC') })}</footer>
    </section>
  );
}

function known(effect: RegimeRule['effect']): Effect {
  return effect === 'permit' || effect === 'forbid' ? effect : 'conditional';
}
