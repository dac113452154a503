import type { PermissionView, RoleDraft, RoleView } from '@/backend';
import { Checkbox, Heard } from '@/kit';
import { useL10n } from '@/l10n';

import css from './draft.module.css';

/** What a role is made of: each permission with what it lets somebody do, marked where it differs from the base. */
export function Permissions({
  draft, base, permissions, onChange,
}: { draft: RoleDraft; base: RoleView | undefined; permissions: readonly PermissionView[]; onChange: (draft: RoleDraft) => void }) {
  const { t, has } = useL10n();
  return (
    <ul className={css.permissions} data-testid="access-permissions">
      {permissions.map(({ permission, actions }) => {
        const on = draft.permissions.includes(permission);
        const was = base?.permissions.includes(permission) ?? false;
        const about = `permission-${permission}-about`;
        return (
          <li key={permission} data-change={on === was ? undefined : on ? 'more' : 'less'}>
            <Checkbox
              isSelected={on}
              onChange={(next) => onChange({ ...draft, permissions: next ? [...draft.permissions, permission] : draft.permissions.filter((one) => one !== permission) })}
              hint={has(about) ? t(about) : undefined}
              data-testid={`access-permission-${permission}`}
            >
              {t(`permission-${permission}`)}
            </Checkbox>
            <small className={css.quietly}>
              {on !== was && <Heard>{t(on ? 'access-draft-added' : 'access-draft-removed')}{' '}</Heard>}
              {t('access-acts-count', { count: actions.length })}
            </small>
          </li>
        );
      })}
    </ul>
  );
}
