import type { CellCount, DraftReport, RoleDraft, SessionView, CellVerdict } from '@/backend';
import { Icon } from '@/kit';
import { useL10n } from '@/l10n';
import { actName, roleName } from '@/parts';

import { measuredAgainst } from './draft';
import css from './draft.module.css';
import { CellMark } from './glyph';

const SIGN = { more: '+', less: '−', other: '~' } as const;
const rank: Record<CellVerdict, number> = { none: 0, forbid: 0, conditional: 1, permit: 2 };

/** Whether a change lets more or less through, or the same under other conditions. */
export function way(before: CellVerdict, after: CellVerdict): keyof typeof SIGN {
  if (rank[before] === rank[after]) return 'other';
  return rank[after] > rank[before] ? 'more' : 'less';
}

/** What a draft changes, and what it would have decided of late. */
export function Effect({ session, draft, report }: { session: SessionView; draft: RoleDraft; report: DraftReport | undefined }) {
  const l10n = useL10n();
  const { t } = l10n;
  if (report === undefined) return <p className={css.quietly}>{t('access-testing')}</p>;
  const against = roleName(l10n, session.role_names, measuredAgainst(draft));
  return (
    <div className={css.effect} data-testid="access-effect">
      <section>
        <h3>{t(draft.role === null ? 'access-diff-against' : 'access-diff-itself', { role: against })}</h3>
        {report.changes.length === 0 && <p className={css.quietly}>{t('access-diff-nothing')}</p>}
        <ul className={css.diff}>
          {report.changes.map(({ action, before, after }) => {
            const direction = way(before.verdict, after.verdict);
            return (
              <li key={action} data-testid="access-change" data-way={direction}>
                <span className={css.sign} role="img" aria-label={t(`access-way-${direction}`)}>{SIGN[direction]}</span>
                <span>{actName(l10n, action)}</span>
                <span className={css.turn}><CellMark cell={before} /><Icon name="next" size={13} /><CellMark cell={after} /></span>
              </li>
            );
          })}
        </ul>
      </section>
      <TestRun report={report} />
    </div>
  );
}

const sum = (counts: readonly CellCount[]) => counts.reduce((all, { count }) => all + count, 0);

function TestRun({ report }: { report: DraftReport }) {
  const { t, format } = useL10n();
  const parts = [
    { id: 'same', count: report.same, acts: [] as readonly CellCount[] },
    { id: 'permitted', count: sum(report.newly_permitted), acts: report.newly_permitted },
    { id: 'forbidden', count: sum(report.newly_forbidden), acts: report.newly_forbidden },
  ];
  return (
    <section>
      <h3>{t('access-test-run')}</h3>
      <div className={css.bar} aria-hidden="true">
        {parts.map(({ id, count }) => count > 0 && <i key={id} data-part={id} style={{ flexGrow: count }} />)}
      </div>
      <dl className={css.run}>
        {parts.map(({ id, count, acts }) => (
          <div key={id} data-part={id} data-testid={`access-test-${id}`}>
            <dt>{format.number(count)}</dt>
            <dd>{t(`access-test-${id}`, { count })}<TopActs acts={acts} /></dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The acts that most of the decisions were about. */
function TopActs({ acts }: { acts: readonly CellCount[] }) {
  const l10n = useL10n();
  if (acts.length === 0) return null;
  const top = acts.toSorted((one, other) => other.count - one.count).slice(0, 3).map(({ action }) => actName(l10n, action));
  return <small>{l10n.format.list(top, 'unit')}</small>;
}
