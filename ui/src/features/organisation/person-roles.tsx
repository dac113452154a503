import type { RoleView } from '@/backend';
import { Checkbox } from '@/kit';
import { useL10n } from '@/l10n';
import { roleName, Several } from '@/parts';

import css from './organisation.module.css';
import { toggled } from './person';
import type { LeafProps } from './person-dialog';

/** What somebody is trusted with, built-in roles and the organisation's own. */
export function Roles({ session, draft, onChange, roles }: LeafProps & { roles: readonly RoleView[] }) {
  const l10n = useL10n();
  const { t, has } = l10n;
  const needEnd = new Set(roles.filter(({ needs_end }) => needs_end).map(({ role }) => role));
  const about = (role: string) => {
    if (needEnd.has(role)) return t('organisation-role-needs-end');
    return has(`role-${role}-about`) ? t(`role-${role}-about`) : t('organisation-role-own');
  };
  return (
    <div className={css.leaf}>
      <Several legend={t('organisation-person-roles')} hint={t(draft.roles.length === 0 ? 'organisation-person-roles-none' : 'organisation-person-roles-about')}>
        {session.role_names.map(({ role }) => (
          <Checkbox
            key={role}
            isSelected={draft.roles.includes(role)}
            // What may be held for a time only is given for a time, from the list of people.
            isDisabled={needEnd.has(role) && !draft.roles.includes(role)}
            onChange={(on) => onChange({ roles: toggled(draft.roles, role, on) })}
            hint={about(role)}
            data-testid={`person-role-${role}`}
          >
            {roleName(l10n, session.role_names, role)}
          </Checkbox>
        ))}
      </Several>
    </div>
  );
}
