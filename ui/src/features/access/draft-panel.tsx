import { useState } from 'react';

import { call, type DraftReport, type PermissionView, type RoleDraft, type RoleView, type SessionView, WireError } from '@/backend';
import { goTo } from '@/frame';
import { Bdi, Button, Notice, Select, showToast, Tabs, TextField, useErrorWords } from '@/kit';
import { useL10n } from '@/l10n';
import { roleName } from '@/parts';

import { rebased } from './draft';
import css from './draft.module.css';
import { Effect } from './draft-effect';
import { Limits } from './draft-limits';
import { Permissions } from './draft-permissions';

/** A role while it is being made: what it is made of, how long its sessions last, and what it would change. */
export function DraftPanel({
  session, draft, roles, permissions, report, isTesting, onChange, onClose,
}: {
  session: SessionView; draft: RoleDraft; roles: readonly RoleView[]; permissions: readonly PermissionView[]; report: DraftReport | undefined; isTesting: boolean;
  onChange: (draft: RoleDraft) => void; onClose: () => void;
}) {
  const l10n = useL10n();
  const { t } = l10n;
  const base = roles.find((one) => one.role === draft.based_on);
  const isBuiltIn = roles.some((one) => one.role === draft.role && one.built_in);
  const title = isBuiltIn ? roleName(l10n, session.role_names, draft.based_on) : draft.name.trim();
  const limits = { id: 'limits', label: t('access-draft-limits'), content: <Limits session={session} draft={draft} onChange={onChange} /> };
  return (
    <section className={css.panel} aria-label={t('access-draft')} data-region data-testid="access-draft">
      <header className={css.head}>
        <h2><Bdi cut>{title === '' ? t('access-draft-unnamed') : title}</Bdi></h2>
        {!isBuiltIn && <span className={css.quietly}>{t(draft.role === null ? 'access-draft-new' : 'access-draft-changed')}</span>}
      </header>
      {!isBuiltIn && <div className={css.fields}>
        <TextField
          label={t('access-draft-name')}
          value={draft.name}
          onChange={(name) => onChange({ ...draft, name })}
          autoFocus={draft.role === null}
          maxLength={40}
          data-testid="access-draft-name"
        />
        <Select
          label={t('access-draft-base')}
          options={roles.filter((one) => one.built_in).map((one) => ({ value: one.role, label: roleName(l10n, session.role_names, one.role) }))}
          value={draft.based_on}
          onChange={(role) => {
            const to = roles.find((one) => one.role === role);
            if (to) onChange(rebased(draft, base, to));
          }}
          data-testid="access-draft-base"
        />
      </div>}
      {isBuiltIn && <p className={css.note}>{t('access-draft-built-in')}</p>}
      <Tabs
        label={t('access-draft')}
        className={css.tabs ?? ''}
        data-testid="access-draft-tab"
        leaves={isBuiltIn ? [limits] : [
          { id: 'permissions', label: t('access-draft-permissions'), content: <Permissions draft={draft} base={base} permissions={permissions} onChange={onChange} /> },
          limits,
          { id: 'effect', label: t('access-draft-effect'), content: <Effect session={session} draft={draft} report={report} /> },
        ]}
      />
      <Save session={session} draft={draft} name={title} isNamed={title !== ''} isCounted={!isBuiltIn} report={report} isTesting={isTesting} onClose={onClose} />
    </section>
  );
}

/** What came of the test, and the way to keep the role or drop it. */
function Save({
  session, draft, name, isNamed, isCounted, report, isTesting, onClose,
}: { session: SessionView; draft: RoleDraft; name: string; isNamed: boolean;
  /** Whether what it decides can have changed. */
  isCounted: boolean; report: DraftReport | undefined; isTesting: boolean; onClose: () => void }) {
  const { t, has, format } = useL10n();
  const words = useErrorWords();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<WireError | null>(null);
  const waits = error?.code === 'role-needs-approval';
  // That a name is missing is seen; it is not said before somebody wrote one.
  const faults = (report?.faults ?? []).filter((fault) => isNamed || fault !== 'name-missing');

  const save = () => {
    setBusy(true);
    setError(null);
    call('save_role', { draft: { ...draft, name: draft.name.trim() } }).then(
      () => {
        showToast({ id: 'access-saved', args: { name }, tone: 'ok' });
        onClose();
      },
      (thrown: unknown) => {
        setBusy(false);
        setError(WireError.from(thrown));
      },
    );
  };
  return (
    <footer className={css.save}>
      {report && isCounted && (
        <p className={css.sum} data-testid="access-draft-sum" role="status">
          {t('access-draft-sum', { changes: report.changes.length, permitted: total(report.newly_permitted), forbidden: total(report.newly_forbidden) })}
        </p>
      )}
      {faults.length > 0 && (
        <Notice tone="danger" data-testid="access-draft-faults">
          {format.list(faults.map((fault) => (has(`access-fault-${fault}`) ? t(`access-fault-${fault}`) : fault)), 'unit')}
        </Notice>
      )}
      {report?.more_permissive && !waits && faults.length === 0 && <Notice tone="warn" data-testid="access-draft-wider">{t('access-draft-wider')}</Notice>}
      {waits && (
        <Notice
          tone="info"
          title={t('access-draft-waits')}
          data-testid="access-draft-waits"
          actions={session.actions.includes('list-approvals') && <Button size="small" onPress={() => goTo('approvals')}>{t('app-place-approvals')}</Button>}
        >
          {t('access-draft-waits-about')}
        </Notice>
      )}
      {error && !waits && <Notice tone="danger" data-testid="access-draft-error">{words(error)}</Notice>}
      <div className={css.buttons}>
        <Button
          look="primary"
          isPending={busy}
          isDisabled={report === undefined || isTesting || report.faults.length > 0 || waits}
          onPress={save}
          className={css.grow}
          data-testid="access-draft-save"
        >
          {t(report?.more_permissive ? 'access-draft-ask' : 'access-draft-save')}
        </Button>
        <Button onPress={onClose} data-testid="access-draft-discard">{t(waits ? 'app-close' : 'access-draft-discard')}</Button>
      </div>
    </footer>
  );
}

const total = (counts: DraftReport['newly_permitted']) => counts.reduce((sum, { count }) => sum + count, 0);
