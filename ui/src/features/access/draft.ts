import { useEffect, useState } from 'react';

import type { RoleDraft, RoleView } from '@/backend';

/**
 * A draft of a role: a new one made from it, or the role itself as it would be changed. What a draft is based on is always a
 * built-in role; from another role it takes over what that one is made of.
 */
export function draftFrom(role: RoleView, isNew: boolean): RoleDraft {
  return {
    role: isNew ? null : role.role, name: isNew ? '' : (role.name ?? ''), based_on: role.based_on ?? role.role, permissions: [...role.permissions],
    idle_min: role.idle_min, absolute_min: role.absolute_min, factor_from: role.factor_from, grace_days: role.grace_days,
  };
}

/** The role that a draft is measured against: itself as it stands, or what it was made from. */
export const measuredAgainst = (draft: RoleDraft): string => draft.role ?? draft.based_on;

/** Puts another role under a draft. What was chosen by hand stays. */
export function rebased(draft: RoleDraft, from: RoleView | undefined, to: RoleView): RoleDraft {
  const taken = draft.permissions.filter((one) => !from?.permissions.includes(one));
  const dropped = new Set(from?.permissions.filter((one) => !draft.permissions.includes(one)));
  return { ...draft, based_on: to.role, permissions: [...new Set([...to.permissions.filter((one) => !dropped.has(one)), ...taken])] };
}

/** What stayed the same for a moment: nothing is tried for every key that is pressed. */
export function useSettled<T>(value: T, after_ms = 250): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), after_ms);
    return () => clearTimeout(timer);
  }, [value, after_ms]);
  return settled;
}
