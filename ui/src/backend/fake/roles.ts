import { now } from '../clock';
import type { Cell, PermissionView, PersonView, RoleDraft, RoleView } from '../wire';

/** What roles are made of, in the order of a day's work. */
export const PERMISSIONS: readonly PermissionView[] = [
  { permission: 'read', actions: ['list-conversations', 'open-conversation', 'search', 'open-customer', 'preview-attachment'] },
  { permission: 'contact', actions: ['view-contact', 'open-source'] },
  { permission: 'unmask', actions: ['unmask-customer'] },
  {
    permission: 'desk',
    actions: [
      'snooze-conversation', 'resolve-conversation', 'reopen-conversation', 'label-conversation', 'prioritise-conversation',
      'mark-spam', 'mark-read', 'merge-conversations', 'split-conversation', 'merge-customers', 'split-customer', 'edit-customer', 'undo-act',
    ],
  },
  { permission: 'take-over', actions: ['assign-conversation', 'move-conversation'] },
  { permission: 'compose', actions: ['list-outbox', 'save-draft', 'discard-draft', 'send-reply', 'revoke-reply', 'add-note', 'attach-file', 'show-remote-images'] },
  { permission: 'export', actions: ['export-attachment'] },
  { permission: 'mail', actions: ['import-mail', 'undo-import', 'list-imports'] },
  { permission: 'texts', actions: ['save-script', 'save-label'] },
  { permission: 'organise', actions: ['delete-script', 'delete-label', 'save-queue', 'save-site', 'change-organisation', 'read-identity-provider', 'save-identity-provider', 'name-identity'] },
  { permission: 'roster', actions: ['list-people'] },
  {
    permission: 'people',
    actions: [
      'invite-person', 'change-person', 'remove-person', 'import-people', 'give-grant', 'save-team', 'delete-team', 'list-approvals', 'end-grant', 'end-sessions', 'request-reset',
      'carry-out-reset', 'decide-approval', 'list-devices', 'name-device', 'revoke-device', 'approve-joining', 'list-sessions',
    ],
  },
  { permission: 'access', actions: ['list-roles', 'test-role', 'explain-access', 'save-role', 'delete-role'] },
  { permission: 'care', actions: ['check-vault', 'backup-vault', 'restore-vault', 'make-support-bundle'] },
  { permission: 'review', actions: ['list-records', 'verify-log'] },
];

/** Acts that are everybody's own, whatever their roles. */
const OWN = [
  'view-organisation', 'sign-out', 'lock', 'change-passphrase', 'set-presence', 'save-profile', 'delegate-role', 'list-factors', 'enrol-factor', 'remove-factor', 'step-up', 'list-sessions', 'end-sessions',
  'end-grant', 'link-identity',
];

/** Every act that some role may permit, in the order of the matrix. */
export const ACTS: readonly string[] = PERMISSIONS.flatMap(({ actions }) => actions);

const AT_HOME = new Set(PERMISSIONS.filter(({ permission }) => ['read', 'contact', 'unmask', 'desk', 'take-over', 'compose', 'export', 'mail'].includes(permission)).flatMap(({ actions }) => actions));
export const OWNERS_ACTS = new Set(['assign-conversation', 'move-conversation']);
export const STEP_UP_ACTS = new Set([
  'unmask-customer', 'export-attachment', 'invite-person', 'change-person', 'remove-person', 'give-grant', 'import-people', 'request-reset', 'carry-out-reset', 'decide-approval', 'save-role', 'delete-role', 'restore-vault',
  'save-identity-provider', 'name-identity', 'revoke-device', 'approve-joining',
]);
const FOUR_EYES = new Set(['decide-approval', 'carry-out-reset']);
const REASONED = new Set(['unmask-customer', 'remove-person', 'request-reset']);
/** Whoever reads the log for a time changes nothing: not by another role either. */
const HARMLESS = new Set(PERMISSIONS.filter(({ permission }) => ['read', 'contact', 'unmask', 'roster', 'review'].includes(permission)).flatMap(({ actions }) => actions));

const builtIn = (role: string, permissions: string[], changed: Partial<RoleView> = {}): RoleView => ({
  role, name: null, built_in: true, based_on: null, permissions, idle_min: 15, absolute_min: 720, factor_from: null, grace_days: 7, needs_end: false, people: 0, ...changed,
});

/** The roles that everybody starts with, and one that the organisation made. */
export function makeRoles(): RoleView[] {
  const from = new Date(now() - 40 * 86_400_000).toISOString();
  return [
    builtIn('agent', ['read', 'contact', 'desk', 'compose', 'export']),
    builtIn('senior-agent', ['read', 'contact', 'desk', 'take-over', 'compose', 'export', 'texts']),
    builtIn('supervisor', ['read', 'contact', 'desk', 'take-over', 'compose', 'export', 'mail', 'texts', 'roster'], { factor_from: from }),
    builtIn('qa', ['read', 'unmask']),
    builtIn('compliance', ['read', 'contact', 'unmask', 'review'], { factor_from: from, idle_min: 10 }),
    builtIn('auditor', ['read', 'unmask', 'review'], { factor_from: from, idle_min: 10, absolute_min: 240, needs_end: true }),
    builtIn('admin', ['mail', 'texts', 'organise', 'roster', 'people', 'access', 'care'], { factor_from: from, idle_min: 10, absolute_min: 480, grace_days: 3 }),
    {
      ...builtIn('custom-night-lead', ['read', 'contact', 'desk', 'take-over', 'compose', 'texts', 'mail'], { factor_from: from }),
      name: 'Night lead', built_in: false, based_on: 'supervisor',
    },
  ];
}

/** The built-in role that somebody's guards go by. */
const rootOf = (roles: readonly RoleView[], role: string): string => {
  const found = roles.find((one) => one.role === role);
  return found?.based_on ? rootOf(roles, found.based_on) : role;
};

/** Whether a role changes nothing, by no other role either. */
export const readsOnly = (roles: readonly RoleView[], role: string): boolean => rootOf(roles, role) === 'auditor';
export const isHarmless = (action: string): boolean => HARMLESS.has(action);

const has = (permissions: readonly string[], action: string) => PERMISSIONS.some(({ permission, actions }) => permissions.includes(permission) && actions.includes(action));

/** Whoever works at the desk takes what is nobody's or their own; taking over from colleagues is a permission of its own. */
const onlyOwn = (permissions: readonly string[], action: string) => OWNERS_ACTS.has(action) && permissions.includes('desk') && !permissions.includes('take-over');

/** What a set of permissions makes of an act. */
export function cell(roles: readonly RoleView[], based_on: string, permissions: readonly string[], action: string): Cell {
  if (readsOnly(roles, based_on) && !isHarmless(action)) return { verdict: 'forbid', conditions: [] };
  const isOwn = onlyOwn(permissions, action);
  if (!isOwn && !has(permissions, action)) return { verdict: 'none', conditions: [] };
  const conditions = [
    ...(isOwn ? ['own'] : []), ...(STEP_UP_ACTS.has(action) ? ['step-up'] : []), ...(FOUR_EYES.has(action) ? ['four-eyes'] : []), ...(REASONED.has(action) ? ['with-reason'] : []),
  ];
  if (conditions.length > 0) return { verdict: 'conditional', conditions };
  return { verdict: 'permit', conditions: AT_HOME.has(action) ? ['own-region'] : [] };
}

/** What a role makes of an act. */
export function cellOf(roles: readonly RoleView[], role: string, action: string): Cell {
  const found = roles.find((one) => one.role === role);
  return cell(roles, role, found?.permissions ?? [], action);
}

/** What a draft would make of an act. */
export const cellOfDraft = (roles: readonly RoleView[], draft: RoleDraft, action: string): Cell => cell(roles, draft.based_on, draft.permissions, action);

/** The roles that somebody holds now, lent ones too. */
export function heldRoles(person: PersonView): string[] {
  const moment = new Date(now()).toISOString();
  return [...new Set([...person.roles, ...person.grants.filter(({ from, until }) => from <= moment && moment < until).map(({ role }) => role)])];
}

/** The acts that somebody's roles permit somewhere. */
export function actionsOf(roles: readonly RoleView[], person: PersonView): string[] {
  const held = heldRoles(person);
  return [...new Set([...OWN, ...ACTS.filter((action) => held.some((role) => ['permit', 'conditional'].includes(cellOf(roles, role, action).verdict)))])];
}

/** Whether somebody sees how customers are reached. */
export const seesContact = (roles: readonly RoleView[], person: PersonView): boolean => actionsOf(roles, person).includes('view-contact');
