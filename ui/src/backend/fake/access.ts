import { now } from '../clock';
import type { Cell, CellCount, Deciding, DraftReport, Missing, PersonView, RoleDraft, RoleView, WhyView } from '../wire';
import type { Door } from './door';
import { entriesOf } from './mailbox';
import { ACTS, cellOf, cellOfDraft, heldRoles, isHarmless, PERMISSIONS, readsOnly, STEP_UP_ACTS } from './roles';
import { refusal, type World } from './world';

const POLICY_SET = '9f3cb1f0c2d4e7a16b5c8d90a2e4f613c7b8d5e6f9a1027384b5c6d7e8f9a1e7';
const FRESH_MS = 300_000;
const PLAIN = new Set(['permit', 'conditional']);

/** Why the roles and guards of the organisation decide as they do. */
export function access(world: World): Pick<Door, 'list_roles' | 'role_matrix' | 'test_role' | 'save_role' | 'delete_role' | 'explain_access' | 'unmask_customer'> {
  return {
    list_roles: () => ({ roles: world.roles.map((role) => ({ ...role, people: holders(world, role.role) })), permissions: [...PERMISSIONS], policy_set: POLICY_SET }),
    role_matrix: () => ({
      actions: [...ACTS], roles: world.roles.map(({ role }) => role), cells: ACTS.map((action) => world.roles.map(({ role }) => cellOf(world.roles, role, action))),
    }),
    test_role: ({ draft }) => test(world, draft),
    save_role: ({ draft }) => save(world, draft),
    delete_role: ({ role }) => {
      const found = roleOf(world, role);
      if (found.built_in) throw refusal('role-built-in', 'user');
      if (holders(world, role) > 0) throw refusal('role-held', 'user', { people: String(holders(world, role)) });
      world.roles.splice(world.roles.indexOf(found), 1);
      world.ring(['organisation', 'session']);
      return null;
    },
    explain_access: ({ person, action, resource }) => why(world, world.person(person), action, resource),
    unmask_customer: ({ customer, conversation, field, reason }) => {
      const found = world.customers.get(customer);
      if (!found) throw refusal('no-such', 'user', { what: 'customer' });
      if (reason.trim() === '') throw refusal('reason-missing', 'user');
      if (conversation !== null) entriesOf(world.conversation(conversation)).push({ type: 'event', at: new Date(now()).toISOString(), actor: world.me.id, kind: 'unmasked', args: { field, reason } });
      world.ring(['conversation', 'records']);
      return { values: found.addresses, until: new Date(now() + 60_000).toISOString() };
    },
  };
}

const holders = (world: World, role: string) => world.people.filter(({ roles, state }) => state !== 'removed' && roles.includes(role)).length;

function roleOf(world: World, role: string): RoleView {
  const found = world.roles.find((one) => one.role === role);
  if (!found) throw refusal('role-unknown', 'user');
  return found;
}

/** Asks again what was decided of late, as if those who hold the base held the draft. */
function test(world: World, draft: RoleDraft): DraftReport {
  const base = draft.role ?? draft.based_on;
  const cells = ACTS.map((action) => cellOfDraft(world.roles, draft, action));
  const changes = ACTS.flatMap((action, index) => {
    const [before, after] = [cellOf(world.roles, base, action), cells[index] ?? nothing];
    return said(before) === said(after) ? [] : [{ action, before, after }];
  });
  const report: DraftReport = {
    faults: faults(world, draft), changes, more_permissive: changes.some(({ before, after }) => opens(before) < opens(after)), same: 0, newly_permitted: [], newly_forbidden: [], cells,
  };
  for (const { action } of world.records) {
    const change = changes.find((one) => one.action === action);
    if (!change || opens(change.before) === opens(change.after)) report.same += 1;
    else count(opens(change.before) < opens(change.after) ? report.newly_permitted : report.newly_forbidden, action);
  }
  return report;
}

const nothing: Cell = { verdict: 'none', conditions: [] };
const said = ({ verdict, conditions }: Cell) => `${verdict} ${conditions.join(' ')}`;
/** How far a cell lets somebody in. */
const opens = ({ verdict }: Cell) => (verdict === 'permit' ? 2 : verdict === 'conditional' ? 1 : 0);

function count(counts: CellCount[], action: string): void {
  const known = counts.find((one) => one.action === action);
  if (known) known.count += 1;
  else counts.push({ action, count: 1 });
}

function faults(world: World, draft: RoleDraft): string[] {
  const name = draft.name.trim().toLowerCase();
  const taken = world.roles.some((one) => one.role !== draft.role && one.name?.toLowerCase() === name);
  const lastKeeper = draft.role !== null && !draft.permissions.includes('access')
    && !world.people.some((one) => one.state === 'active' && one.roles.some((role) => role !== draft.role && roleOf(world, role).permissions.includes('access')));
  const writes = ['desk', 'take-over', 'compose', 'export'].some((one) => draft.permissions.includes(one));
  const known = draft.role === null ? undefined : roleOf(world, draft.role);
  if (known?.built_in) return draft.permissions.join() === known.permissions.join() ? times(draft) : ['built-in'];
  return [
    ...(name === '' ? ['name-missing'] : []), ...(taken ? ['name-taken'] : []), ...(roleOf(world, draft.based_on).built_in ? [] : ['base-unknown']),
    ...(draft.permissions.length === 0 ? ['permissions-missing'] : []), ...(writes && !draft.permissions.includes('contact') ? ['contact-needed'] : []), ...times(draft),
    ...(lastKeeper ? ['locks-out'] : []),
  ];
}

const times = (draft: RoleDraft) => (draft.idle_min > draft.absolute_min || draft.absolute_min > 1_440 ? ['times'] : []);

function save(world: World, draft: RoleDraft): RoleView {
  const report = test(world, draft);
  if (report.faults[0] !== undefined) throw refusal('role-invalid', 'user', { fault: report.faults[0] });
  const role = draft.role ?? `custom-${draft.name.trim().toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`.slice(0, 24);
  if (report.more_permissive && !world.mayWiden(role)) {
    world.request({ kind: 'save-role', about: null, role, reason: draft.name });
    throw refusal('role-needs-approval', 'user');
  }
  const known = world.roles.find((one) => one.role === role);
  const { idle_min, absolute_min, factor_from, grace_days } = draft;
  if (known?.built_in) return Object.assign(known, { idle_min, absolute_min, factor_from, grace_days });
  const made: RoleView = {
    role, name: draft.name.trim(), built_in: false, based_on: draft.based_on, permissions: draft.permissions, idle_min, absolute_min, factor_from, grace_days,
    needs_end: known?.needs_end ?? false, people: 0,
  };
  if (known) Object.assign(known, made);
  else world.roles.push(made);
  world.ring(['organisation', 'session']);
  return made;
}

/** Where the thing is at home and whose it is, as far as policies look. */
function thing(world: World, resource: string): { region: string | null; queue: string | null; owner: string | null } {
  const row = world.held.get(resource)?.row;
  if (row) return row;
  const region = world.organisation.regions.find((one) => resource === one || resource.startsWith(`${one}-`) || resource === `log/${one}`);
  return { region: region ?? null, queue: null, owner: null };
}

function why(world: World, person: PersonView, action: string, resource: string): WhyView {
  const held = heldRoles(person);
  const allowed = held.filter((role) => PLAIN.has(cellOf(world.roles, role, action).verdict));
  const { region, queue, owner } = thing(world, resource);
  const isOthers = owner !== null && owner !== person.id;
  // Some permit only with what is nobody's or their own.
  const permits = allowed.filter((role) => !(isOthers && cellOf(world.roles, role, action).conditions.includes('own')));
  const forbids: [policy: string, missing: Missing][] = [];
  const forbid = (policy: string, code: string, args: Record<string, string> = {}) => forbids.push([policy, { code, args }]);
  if (person.state !== 'active') forbid('guard.state', 'suspended');
  if (held.some((role) => readsOnly(world.roles, role)) && !isHarmless(action)) forbid('guard.auditor', 'auditor-writes');
  if (region !== null && !person.regions.includes(region)) forbid('residency.home', 'other-region', { region });
  if (queue !== null && person.queues !== null && !person.queues.includes(queue) && owner !== person.id) {
    forbid('guard.queue', 'other-queue', { queue: world.organisation.queues.find(({ id }) => id === queue)?.name ?? queue });
  }
  if (STEP_UP_ACTS.has(action) && (person.factor_at === null || now() - Date.parse(person.factor_at) > FRESH_MS)) {
    forbid(person.factors.length === 0 ? 'guard.enrolment' : 'guard.step-up', person.factors.length === 0 ? 'enrolment-needed' : 'step-up');
  }
  if (action === 'decide-approval' && resource === person.id) forbid('guard.four-eyes', 'four-eyes');
  const deciding: Deciding[] = [
    ...forbids.filter(([policy]) => policy !== 'guard.state').map(([policy, { code }]) => ({ policy, effect: 'forbid' as const, reason: code })),
    ...permits.map((role) => ({ policy: policyOf(world, role, action), effect: 'permit' as const, reason: null })),
  ];
  const others = { code: 'owned-by-another', args: { owner: world.people.find(({ id }) => id === owner)?.name ?? '' } };
  const missing: Missing[] = [...(allowed.length === 0 ? [{ code: 'no-role', args: {} }] : permits.length === 0 ? [others] : []), ...forbids.map(([, one]) => one)];
  world.asked += 1;
  return {
    permitted: permits.length > 0 && forbids.length === 0, role_permits: allowed.length > 0, deciding, missing, policy_set: POLICY_SET, record: String(world.asked),
    micros: 9 + 2 * deciding.length + held.length * 4,
  };
}

const SERVE = new Set(['read', 'contact', 'desk', 'take-over', 'compose', 'export']);

/** The policy by which a role permits an act: the built-in ones have names of their own. */
function policyOf(world: World, role: string, action: string): string {
  const permission = PERMISSIONS.find(({ actions }) => actions.includes(action))?.permission ?? '';
  const isOwn = cellOf(world.roles, role, action).conditions.includes('own');
  if (!roleOf(world, role).built_in) return `role.${role}${isOwn ? '.own' : ''}`;
  if (isOwn) return `${role}.own`;
  if (role === 'qa') return 'qa.read';
  if (role === 'compliance' || role === 'auditor') return `${role}.review`;
  return SERVE.has(permission) || role === 'senior-agent' ? `${role}.serve` : `${role}.run`;
}
