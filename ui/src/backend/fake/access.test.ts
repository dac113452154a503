import { beforeEach, describe, expect, test } from 'vitest';

import { type Commands, WireError } from '../index';
import { makeFake } from '../fake';
import type { PersonView, RoleDraft } from '../wire';
import type { Transport } from '../transport';

let door: Transport;
let people: PersonView[];
const ask = <K extends keyof Commands>(name: K, request: Commands[K]['request']) => door.call(name, request);
const named = (name: string) => people.find((one) => one.name === name)?.id ?? '';
const list = { view: 'all', language: null, channel: null, queue: null, label: null, customer: null, sort: 'deadline', offset: 0, after: null, limit: 50 } as const;

beforeEach(async () => {
  door = makeFake({ state: 'open', count: 60, now: '2026-11-23T15:42:00Z' });
  people = await ask('list_people', {});
});

const draft = (changed: Partial<RoleDraft> = {}): RoleDraft => ({
  role: null, name: 'Returns', based_on: 'agent', permissions: ['read', 'contact', 'desk', 'compose', 'export'], idle_min: 15, absolute_min: 720, factor_from: null, grace_days: 7, ...changed,
});

describe('why somebody may or may not', () => {
  test('agrees with the matrix where no guard speaks', async () => {
    const matrix = await ask('role_matrix', {});
    for (const [row, action] of matrix.actions.entries()) {
      const cell = matrix.cells[row]?.[matrix.roles.indexOf('qa')];
      const why = await ask('explain_access', { person: named('田中 蒼'), action, resource: 'org' });
      expect(why.role_permits, action).toBe(cell?.verdict === 'permit' || cell?.verdict === 'conditional');
    }
  });

  test('lets a forbid win, and names all that would have to change', async () => {
    const brazil = (await ask('list_conversations', list)).conversations.find((row) => row.region === 'br');
    const why = await ask('explain_access', { person: named('Lena Vogt'), action: 'send-reply', resource: brazil?.id ?? '' });
    expect(why).toMatchObject({ permitted: false, role_permits: true });
    expect(why.missing.map(({ code }) => code)).toEqual(['other-region', 'other-queue']);
    expect(why.deciding.map(({ effect }) => effect)).toEqual(['forbid', 'forbid', 'permit']);
  });

  test('says whose it is where a role takes only what is nobody’s or its own', async () => {
    const rows = (await ask('list_conversations', list)).conversations;
    const others = rows.find((row) => row.region === 'eu' && row.owner === named('Jana Keller'));
    const free = rows.find((row) => row.region === 'eu' && row.owner === null && row.queue === others?.queue);
    const ofLena = (resource: string | undefined) => ask('explain_access', { person: named('Lena Vogt'), action: 'assign-conversation', resource: resource ?? '' });
    expect(await ofLena(others?.id)).toMatchObject({ permitted: false, role_permits: true, missing: [{ code: 'owned-by-another', args: { owner: 'Jana Keller' } }] });
    expect((await ofLena(free?.id)).deciding).toEqual([{ policy: 'agent.own', effect: 'permit', reason: null }]);
  });

  test('asks a fresh factor of who has an old one, and a first one of who has none', async () => {
    const codes = async (person: string) => (await ask('explain_access', { person, action: 'invite-person', resource: 'org' })).missing.map(({ code }) => code);
    expect(await codes(named('Jana Keller'))).toEqual([]);
    expect(await codes(named('Tomas Olin'))).toEqual(['no-role', 'step-up']);
    expect(await codes(named('Ada Winter'))).toEqual(['suspended', 'enrolment-needed']);
  });

  test('counts a role that was lent', async () => {
    const why = await ask('explain_access', { person: named('Nurul Hakim'), action: 'list-people', resource: 'org' });
    expect(why.permitted).toBe(true);
    expect(why.deciding.map(({ policy }) => policy)).toEqual(['supervisor.run']);
  });
});

describe('a draft', () => {
  test('decides as its base does until something is changed', async () => {
    const report = await ask('test_role', { draft: draft() });
    expect(report).toMatchObject({ faults: [], changes: [], more_permissive: false, newly_permitted: [], newly_forbidden: [] });
  });

  test('counts the decisions of late that would turn, and all of them', async () => {
    const total = (await ask('list_records', { vault: null, query: '', offset: 0, limit: 1 })).total;
    const report = await ask('test_role', { draft: draft({ permissions: ['read', 'contact', 'desk', 'compose', 'mail'] }) });
    const sum = (counts: { count: number }[]) => counts.reduce((all, { count }) => all + count, 0);
    expect(report.same + sum(report.newly_permitted) + sum(report.newly_forbidden)).toBe(total);
    expect(report.newly_permitted.map(({ action }) => action).sort()).toEqual(['import-mail', 'list-imports', 'undo-import']);
    expect(report.newly_forbidden.map(({ action }) => action)).toEqual(['export-attachment']);
    expect(report.more_permissive).toBe(true);
  });

  test('that allows more is asked for, and another person must approve', async () => {
    await expect(ask('save_role', { draft: draft({ permissions: ['read', 'mail'] }) })).rejects.toMatchObject({ code: 'role-needs-approval' });
    const [request] = await ask('list_approvals', {});
    expect(request).toMatchObject({ kind: 'save-role', role: 'custom-returns', state: 'waiting', may_decide: false });
    await expect(ask('decide_approval', { approval: request?.approval ?? '', approve: true, recovery_key: null })).rejects.toMatchObject({ code: 'own-request' });
  });

  test('that allows less is a role at once, and can be given', async () => {
    const made = await ask('save_role', { draft: draft({ permissions: ['read'] }) });
    expect(made).toMatchObject({ role: 'custom-returns', name: 'Returns', built_in: false });
    const session = await ask('current_session', {});
    expect(session.role_names).toContainEqual({ role: 'custom-returns', name: 'Returns' });
    await ask('delete_role', { role: 'custom-returns' });
    await expect(ask('delete_role', { role: 'custom-night-lead' })).rejects.toMatchObject({ code: 'role-held' });
    await expect(ask('delete_role', { role: 'agent' })).rejects.toThrow(WireError);
  });

  test.each([
    ['no name', { name: ' ' }, 'name-missing'], ['a name that is taken', { name: 'night LEAD' }, 'name-taken'], ['nothing permitted', { permissions: [] }, 'permissions-missing'],
    ['writing to who cannot be seen', { permissions: ['read', 'compose'] }, 'contact-needed'], ['a lock after the end', { idle_min: 90, absolute_min: 60 }, 'times'],
    ['a base that is no built-in role', { based_on: 'custom-night-lead' }, 'base-unknown'], ['a built-in role that would permit less', { role: 'agent', permissions: ['read'] }, 'built-in'],
  ])('finds %s', async (_what, changed, fault) => {
    expect((await ask('test_role', { draft: draft(changed) })).faults).toContain(fault);
  });
});

describe('people', () => {
  test('the last administrator stays', async () => {
    await expect(ask('remove_person', { person: named('Jana Keller'), reason: 'leaves' })).rejects.toMatchObject({ code: 'person-last-admin' });
  });

  test('who is removed is not seen by colleagues any more', async () => {
    await ask('remove_person', { person: named('Rafael Souza'), reason: 'leaves' });
    const { organisation } = await ask('current_session', {});
    expect(organisation.people.map(({ name }) => name)).not.toContain('Rafael Souza');
    expect((await ask('list_people', {})).find(({ name }) => name === 'Rafael Souza')?.state).toBe('removed');
  });

  test('an import is tried without changing anything, and then does what it said', async () => {
    const tried = await ask('import_people', { path: 'people.json', dry_run: true });
    expect((await ask('list_people', {})).length).toBe(people.length);
    const done = await ask('import_people', { path: 'people.json', dry_run: false });
    expect({ ...done, invited: done.invited.map(({ name }) => name) }).toEqual({ ...tried, invited: tried.invited.map(({ name }) => name) });
    expect((await ask('list_people', {})).length).toBe(people.length + done.invited.length);
    expect(tried.read).toBe(tried.invited.length + tried.changed + tried.unchanged + tried.rejected.length);
  });

  test('an address is masked for who has no need of it, in the messages too, and opens for a reason', async () => {
    const seesAll = door;
    door = makeFake({ state: 'open', count: 60, now: '2026-11-23T15:42:00Z', as: '田' });
    for (const row of (await ask('list_conversations', list)).conversations) {
      const open = await ask('open_conversation', { conversation: row.id });
      const whole = await seesAll.call('open_conversation', { conversation: row.id });
      expect(open.customer_view.masked).toBe(true);
      expect(whole.customer_view.masked).toBe(false);
      const { customer } = row;
      await expect(ask('unmask_customer', { customer, conversation: row.id, field: 'address', reason: ' ' })).rejects.toMatchObject({ code: 'reason-missing' });
      const { values } = await ask('unmask_customer', { customer, conversation: row.id, field: 'address', reason: 'Parcel came back' });
      expect(values).toEqual(whole.customer_view.addresses);
      for (const value of values) expect(JSON.stringify(open)).not.toContain(value);
    }
  });
});
