import { useCallback, useEffect, useMemo, useState } from 'react';

import { call, type ColleagueView, type PersonView, type RoleDraft, type RoleMatrix, type RolesView, type RoleView, type SessionView, useAsk, WireError } from '@/backend';
import { mayDo } from '@/frame';
import { Button, Choice, Confirm, ErrorState, Loading, Notice, showError, showToast, Skeleton, useErrorWords } from '@/kit';
import { useL10n } from '@/l10n';
import { roleName } from '@/parts';

import css from './access.module.css';
import { Answer } from './answer';
import { draftFrom, measuredAgainst, useSettled } from './draft';
import { DraftPanel } from './draft-panel';
import { type DraftColumn, Legend, Matrix } from './matrix';
import { People } from './people';
import { type Question, Sentence } from './question';
import { RoleHead } from './role-head';
import { kindOf, useThings } from './things';
import { leans } from './words';

/** Who may do what, and why; and the roles that say so. */
export default function Access({ session }: { session: SessionView }) {
  const { t } = useL10n();
  const roles = useAsk('list_roles', {});
  const matrix = useAsk('role_matrix', {});
  const mayList = mayDo(session, 'list-people');
  const people = useAsk('list_people', {}, { enabled: mayList });
  const error = roles.error ?? matrix.error ?? (mayList ? people.error : null);
  if (error) {
    return <ErrorState error={error} title={t('access-load-failed')} onRetry={() => void Promise.all([roles.refetch(), matrix.refetch(), people.refetch()])} />;
  }
  if (!roles.data || !matrix.data || (mayList && !people.data)) {
    return <Loading label={t('app-loading')}><div className={css.waiting}><Skeleton height={56} /><Skeleton height={160} /><Skeleton height={320} /></div></Loading>;
  }
  return <Screen session={session} roles={roles.data} matrix={matrix.data} people={people.data ?? null} />;
}

function Screen({ session, roles, matrix, people }: { session: SessionView; roles: RolesView; matrix: RoleMatrix; people: readonly PersonView[] | null }) {
  const l10n = useL10n();
  const { t, format } = l10n;
  const [draft, setDraft] = useState<RoleDraft | null>(null);
  const [onlyChanges, setOnlyChanges] = useState(false);
  const [going, setGoing] = useState<RoleView | null>(null);
  const acts = useMemo(() => actsOf(matrix, roles), [matrix, roles]);
  const asked = useQuestion(session, acts, people ?? session.organisation.people);
  const settled = useSettled(draft);
  const test = useAsk('test_role', { draft: settled ?? NO_DRAFT }, { enabled: settled !== null, keep: true });
  const report = draft === null ? undefined : test.data;
  const byRole = useMemo(() => new Map(roles.roles.map((role) => [role.role, role])), [roles.roles]);
  // A built-in role decides as before whatever its limits are: it needs no column of its own.
  const isShown = draft !== null && byRole.get(draft.role ?? '')?.built_in !== true;
  const column = useMemo(() => (draft && isShown && report ? columnOf(matrix, draft, report.cells) : null), [draft, isShown, matrix, report]);
  const chosen = (people ?? session.organisation.people).find(({ id }) => id === asked.question.person);
  const head = useCallback((role: string) => {
    const view = byRole.get(role);
    return view ? <RoleHead session={session} role={view} onDraft={(from, isNew) => setDraft(draftFrom(from, isNew))} onDelete={setGoing} /> : role;
  }, [byRole, session]);
  const { isAsked, question: { action }, why } = asked;
  const chosenRoles = chosen?.roles;
  const mark = useMemo(() => (isAsked ? { action, roles: chosenRoles ?? [], permitted: why?.permitted ?? null } : null), [action, chosenRoles, isAsked, why]);
  const choose = useCallback((person: string) => asked.change({ person }), [asked.change]);
  const first = roles.roles[0];
  return (
    <div className={css.access} data-testid="access">
      <div className={css.whole}>
        <h1 className={css.heard}>{t('access-title')}</h1>
        <div className={css.top} data-region>
          <Sentence
            session={session} people={people ?? session.organisation.people} acts={acts} question={asked.question} answer={asked.why} busy={asked.busy}
            onChange={asked.change} onAsk={asked.ask}
          />
          <AnswerPlace session={session} asked={asked} name={chosen?.name ?? ''} />
        </div>
        <div className={css.below} data-draft={draft !== null || undefined} data-people={people !== null || undefined}>
          <section className={css.roles} aria-label={t('access-matrix')} data-region>
            <header className={css.head}>
              <h2>{t('access-matrix')}</h2>
              <span className={css.quietly}>{t('access-matrix-count', { roles: format.number(matrix.roles.length), acts: format.number(acts.length) })}</span>
              {isShown && <Choice isSelected={onlyChanges} isDisabled={report?.changes.length === 0} onChange={setOnlyChanges} data-testid="access-only-changes">{t('access-only-changes')}</Choice>}
              {mayDo(session, 'save-role') && draft === null && first && (
                <Button size="small" icon="plus" onPress={() => setDraft(draftFrom(byRole.get('supervisor') ?? first, true))} data-testid="access-draft-new">{t('access-draft-new-role')}</Button>
              )}
            </header>
            <Matrix
              matrix={matrix} acts={acts} permissions={roles.permissions} head={head} draft={column} onlyChanges={onlyChanges && (report?.changes.length ?? 0) > 0}
              asked={mark}
              onAsk={asked.askForRole}
            />
            <Legend />
          </section>
          {draft && (
            <DraftPanel
              session={session} draft={draft} roles={roles.roles} permissions={roles.permissions} report={report} isTesting={settled !== draft || test.isFetching}
              onChange={setDraft} onClose={() => setDraft(null)}
            />
          )}
          {people && <People session={session} people={people} roles={roles.roles} current={asked.question.person} onChoose={choose} />}
        </div>
      </div>
      {going && <DeleteRole name={roleName(l10n, session.role_names, going.role)} role={going} onClose={() => setGoing(null)} />}
    </div>
  );
}

/** The acts that people do. The programme's own, of no permission and allowed to no role, are nobody's to ask about. */
function actsOf(matrix: RoleMatrix, roles: RolesView): string[] {
  const permitted = new Set(roles.permissions.flatMap(({ actions }) => actions));
  return matrix.actions.filter((action, row) => permitted.has(action) || matrix.cells[row]?.some(({ verdict }) => leans(verdict)));
}

const NO_DRAFT: RoleDraft = { role: null, name: '', based_on: '', permissions: [], idle_min: 0, absolute_min: 0, factor_from: null, grace_days: 0 };

/** A draft beside what it is measured against. */
function columnOf(matrix: RoleMatrix, draft: RoleDraft, cells: DraftColumn['cells']): DraftColumn {
  const place = matrix.roles.indexOf(measuredAgainst(draft));
  return { name: draft.name.trim(), cells, before: matrix.cells.map((row) => row[place] ?? { verdict: 'none', conditions: [] }) };
}

/** The question in hand, and its answer once it was asked. Asking is recorded, so nothing is asked before somebody wants to know. */
function useQuestion(session: SessionView, acts: readonly string[], people: readonly ColleagueView[]) {
  const [question, setQuestion] = useState<Question>(() => ({
    person: people.find((one) => one.id !== session.me.id && one.state === 'active')?.id ?? session.me.id,
    action: acts.includes('assign-conversation') ? 'assign-conversation' : (acts[0] ?? ''), resource: '',
  }));
  const [round, setRound] = useState(0);
  const things = useThings(session, kindOf(question.action));
  const resource = question.resource === '' ? (things[0]?.value ?? '') : question.resource;
  const whole = useMemo(() => ({ ...question, resource }), [question, resource]);
  const answer = useAsk('explain_access', whole, { enabled: round > 0 && resource !== '' });

  const change = useCallback((changed: Partial<Question>) => {
    setQuestion((now) => {
      const next = { ...now, ...changed };
      const sameKind = kindOf(next.action) === kindOf(now.action);
      return sameKind || changed.resource !== undefined ? next : { ...next, resource: '' };
    });
    setRound((now) => Math.max(1, now));
  }, []);
  const { refetch } = answer;
  const ask = useCallback(() => {
    if (round === 0) setRound(1);
    else void refetch();
  }, [refetch, round]);
  const askForRole = useCallback((role: string, action: string) => {
    const holder = people.find((one) => one.id === question.person && one.roles.includes(role)) ?? people.find((one) => one.roles.includes(role) && one.state === 'active');
    change(holder ? { person: holder.id, action } : { action });
  }, [change, people, question.person]);
  return { question: whole, why: round > 0 ? answer.data : undefined, error: answer.error, busy: answer.isFetching, isAsked: round > 0, change, ask, askForRole };
}

function AnswerPlace({ session, asked, name }: { session: SessionView; asked: ReturnType<typeof useQuestion>; name: string }) {
  const { t } = useL10n();
  const words = useErrorWords();
  const { ask } = asked;
  useEffect(() => {
    const act = (event: KeyboardEvent) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.defaultPrevented && !event.repeat && !event.isComposing) ask();
    };
    addEventListener('keydown', act);
    return () => removeEventListener('keydown', act);
  }, [ask]);
  if (asked.error) return <Notice tone="danger" flush data-testid="access-answer-error">{words(asked.error)}</Notice>;
  if (asked.why) return <Answer session={session} why={asked.why} name={name} />;
  return <p className={css.hint} data-testid="access-hint">{t(asked.isAsked && asked.busy ? 'access-asking' : 'access-hint')}</p>;
}

function DeleteRole({ role, name, onClose }: { role: RoleView; name: string; onClose: () => void }) {
  const { t } = useL10n();
  const [busy, setBusy] = useState(false);
  const remove = () => {
    setBusy(true);
    call('delete_role', { role: role.role }).then(
      () => {
        showToast({ id: 'access-role-deleted', args: { name } });
        onClose();
      },
      (thrown: unknown) => {
        setBusy(false);
        showError(WireError.from(thrown));
      },
    );
  };
  return (
    <Confirm title={t('access-role-delete-title')} isOpen danger isPending={busy} confirmLabel={t('access-role-delete')} onConfirm={remove} onClose={onClose} data-testid="access-role-delete">
      {t('access-role-delete-about', { name })}
    </Confirm>
  );
}
