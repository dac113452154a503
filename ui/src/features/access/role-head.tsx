import { Button as AriaButton } from 'react-aria-components';

import type { RoleView, SessionView } from '@/backend';
import { mayDo } from '@/frame';
import { Bdi, Icon, Menu, type MenuGroup } from '@/kit';
import { useL10n } from '@/l10n';
import { roleName } from '@/parts';

import css from './matrix.module.css';

/** A role at the head of its column, with what can be done with it. */
export function RoleHead({
  session, role, onDraft, onDelete,
}: { session: SessionView; role: RoleView; onDraft: (role: RoleView, isNew: boolean) => void; onDelete: (role: RoleView) => void }) {
  const l10n = useL10n();
  const { t } = l10n;
  const name = roleName(l10n, session.role_names, role.role);
  const held = t('access-role-people', { count: role.people });
  const words = (
    <span className={css.rolehead} title={name}>
      <Bdi className={css.rolename}>{name}</Bdi>
      <small>{held}</small>
    </span>
  );
  const groups: MenuGroup[] = [{
    id: 'role', heading: name,
    entries: [
      ...(mayDo(session, 'save-role') ? [
        { id: 'change', icon: 'edit' as const, label: t(role.built_in ? 'access-role-limits' : 'access-role-change'), run: () => onDraft(role, false) },
        { id: 'draft', icon: 'plus' as const, label: t('access-role-draft-from'), run: () => onDraft(role, true) },
      ] : []),
      ...(!role.built_in && mayDo(session, 'delete-role') ? [
        { id: 'delete', icon: 'trash' as const, label: t('access-role-delete'), danger: true, isDisabled: role.people > 0, run: () => onDelete(role) },
      ] : []),
    ],
  }];
  if (groups[0]?.entries.length === 0) return words;
  return (
    <Menu
      label={name}
      groups={groups}
      placement="bottom start"
      data-testid={`access-role-${role.role}`}
      trigger={<AriaButton className={css.rolebutton ?? ''} data-testid={`access-role-${role.role}`}>{words}<Icon name="chevron-down" size={13} /></AriaButton>}
    />
  );
}
