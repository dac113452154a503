import { countdown, useL10n } from '@/l10n';

import css from './lock.module.css';
import { LADDER_S, rungOf } from './wait';

/** The waits after each wrong try, and how much of this one is over. */
export function Ladder({ left }: { left: number }) {
  const { t } = useL10n();
  const here = rungOf(left);
  const spent = Math.min(1, Math.max(0, 1 - left / ((LADDER_S[here] ?? 1) * 1000)));
  return (
    <ol className={css.ladder} aria-label={t('entrance-wait-label')} data-testid="unlock-ladder">
      {LADDER_S.map((seconds, rung) => (
        // The rungs never change their places.
        <li key={rung} data-rung={rung < here ? 'past' : rung === here ? 'here' : undefined}>
          <span className={css.rung}>{rung === here && <span style={{ inlineSize: `${spent * 100}%` }} />}</span>
          {seconds === 0 ? '0' : countdown(seconds * 1000)}
        </li>
      ))}
    </ol>
  );
}
