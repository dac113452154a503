import type { Missing, SessionView, WhyView } from '@/backend';
import { Bdi } from '@/kit';
import { useL10n } from '@/l10n';

import css from './access.module.css';
import { Glyph } from './glyph';
import { missingWords, policyWords } from './words';

/** The verdict, what decided, and what would have to change. */
export function Answer({ session, why, name }: { session: SessionView; why: WhyView; name: string }) {
  const l10n = useL10n();
  const { t } = l10n;
  return (
    <div className={css.answer} data-testid="access-answer" data-permitted={why.permitted}>
      <Verdict why={why} name={name} />
      <section className={css.decided} aria-label={t('access-decided')} tabIndex={0}>
        <h3>{t('access-decided')}</h3>
        {why.deciding.length === 0 && <p className={css.quietly}>{t(why.role_permits ? 'access-decided-condition' : 'access-decided-nothing')}</p>}
        <ul>
          {why.deciding.map((one) => (
            <li key={`${one.effect} ${one.policy}`} className={css.rule} data-testid="access-rule">
              <span className={css.sign} data-verdict={one.effect}><Glyph verdict={one.effect} /></span>
              <Bdi>{policyWords(l10n, session, one)}</Bdi>
              <code className={css.code}><bdi>{t(`access-effect-${one.effect}`)}</bdi> <bdi dir="ltr">{one.policy}</bdi></code>
            </li>
          ))}
        </ul>
      </section>
      <section className={css.changes} aria-label={t('access-missing')} tabIndex={0}>
        <h3>{t('access-missing')}</h3>
        {why.missing.length === 0
          ? <p className={css.quietly}>{t('access-missing-nothing')}</p>
          : <ol>{why.missing.map((one, index) => <Change key={one.code} number={index + 1} missing={one} />)}</ol>}
      </section>
    </div>
  );
}

/** How somebody may or may not, said so that the rest can be skipped. */
function reasonOf(why: WhyView): string {
  if (why.permitted) return 'permitted';
  if (why.role_permits) return why.deciding.some(({ effect }) => effect === 'forbid') ? 'forbidden' : 'condition';
  return why.deciding.some(({ effect }) => effect === 'forbid') ? 'neither' : 'no-role';
}

function Verdict({ why, name }: { why: WhyView; name: string }) {
  const { t, format } = useL10n();
  const verdict = why.permitted ? 'permit' : 'forbid';
  const many = why.deciding.filter(({ effect }) => effect === verdict).length;
  return (
    <section className={css.verdict} aria-label={t('access-verdict')}>
      <p className={css.word} data-verdict={verdict} role="status"><Glyph verdict={verdict} />{t(`access-says-${verdict}`)}</p>
      <p>{t(`access-reason-${reasonOf(why)}`, { name, count: many })}</p>
      <p className={css.quietly}>{why.record !== null && t('access-recorded', { number: Number.isNaN(Number(why.record)) ? why.record : format.number(Number(why.record)) })}</p>
      <p className={css.quietly} title={why.policy_set}>
        <bdi>{t('access-policy-set', { hash: short(why.policy_set) })}</bdi> · <bdi>{t('access-micros', { micros: format.number(why.micros) })}</bdi>
      </p>
    </section>
  );
}

/** The ends of a hash: enough to tell two apart by eye. */
export function short(hash: string): string {
  return hash.length <= 12 ? hash : `${hash.slice(0, 4)}…${hash.slice(-4)}`;
}

function Change({ number, missing }: { number: number; missing: Missing }) {
  const l10n = useL10n();
  const { what, how } = missingWords(l10n, missing);
  return (
    <li className={css.change} data-testid="access-missing" data-code={missing.code}>
      <span className={css.number} aria-hidden="true">{l10n.format.number(number)}</span>
      <b>{what}</b>
      {how !== null && <span className={css.quietly}>{how}</span>}
    </li>
  );
}
