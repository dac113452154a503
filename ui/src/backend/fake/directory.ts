import { now } from '../clock';
import type { GrantView, PersonView, ScimReport } from '../wire';
import type { Door } from './door';
import { personal } from './ids';
import { colleague } from './people';
import { refusal, type World } from './world';

const CODE = '7QX4-M2P9-TRVD-3HW8-NZC5-FJBY-6KA0';
const DAY_MS = 86_400_000;
const instant = (moment: number) => new Date(moment).toISOString();
const initials = (name: string) => name.split(/\s+/).map((word) => word.charAt(0)).join('').slice(0, 2).toUpperCase();

type Acts =
  | 'list_people' | 'invite_person' | 'change_person' | 'remove_person' | 'save_profile' | 'save_team' | 'delete_team' | 'give_grant' | 'delegate_role' | 'end_grant'
  | 'list_approvals' | 'request_reset' | 'decide_approval' | 'carry_out_reset' | 'import_people';

/** The people, what is lent to them, and what needs a second person. */
export function directory(world: World): Pick<Door, Acts> {
  const told = () => {
    world.organisation.people = world.people.filter(({ state }) => state !== 'removed').map(colleague);
    world.ring(['organisation', 'session']);
  };
  const add = (known: Omit<PersonView, 'id' | 'initials' | 'state' | 'presence' | 'grants' | 'factors' | 'factor_at' | 'last_seen' | 'invited_until'>): PersonView => {
    const made: PersonView = {
      ...known, id: personal(world.number()), initials: initials(known.name), state: 'invited', presence: 'offline', grants: [], factors: [], factor_at: null, last_seen: null,
      invited_until: instant(now() + 7 * DAY_MS),
    };
    world.people.push(made);
    return made;
  };
  const lend = (to: string, role: string, from: string | null, until: string, reason: string, delegated_from: string | null): GrantView => {
    const person = world.person(to);
    if (Date.parse(until) <= now()) throw refusal('grant-in-past', 'user');
    if (reason.trim() === '') throw refusal('reason-missing', 'user');
    const made = { grant: personal(world.number()), person: to, role, from: from ?? instant(now()), until, reason, given_by: world.me.id, delegated_from };
    person.grants.push(made);
    told();
    return made;
  };
  return {
    list_people: () => world.people,
    invite_person: (asked) => {
      needsEnd(world, asked.roles);
      const { site = null, queues = null, teams = null, held_languages = null, home = null, place = null, time_zone = null, ...rest } = asked;
      const made = add({ ...rest, entity: asked.entity ?? '', skills: asked.skills ?? [], site, queues, teams, held_languages, home, place, time_zone });
      told();
      return { person: made.id, invitation: CODE };
    },
    change_person: ({ person, ...changed }) => {
      const found = world.person(person);
      if (changed.roles.some((role) => !found.roles.includes(role))) needsEnd(world, changed.roles.filter((role) => !found.roles.includes(role)));
      guardLastAdmin(world, found, changed.state === 'active' && changed.roles.includes('admin'));
      Object.assign(found, changed);
      told();
      return found;
    },
    remove_person: ({ person, reason }) => {
      const found = world.person(person);
      if (reason.trim() === '') throw refusal('reason-missing', 'user');
      guardLastAdmin(world, found, false);
      Object.assign(found, { state: 'removed', presence: 'offline', grants: [] });
      told();
      return found;
    },
    save_profile: (changed) => {
      Object.assign(world.me, changed, { initials: initials(changed.name) });
      told();
      return world.me;
    },
    save_team: ({ team, ...rest }) => {
      const { teams } = world.organisation;
      const made = { id: team ?? personal(world.number()), ...rest };
      const place = teams.findIndex(({ id }) => id === made.id);
      if (place < 0) teams.push(made);
      else teams[place] = made;
      told();
      return made;
    },
    delete_team: ({ team }) => {
      world.organisation.teams = world.organisation.teams.filter(({ id }) => id !== team);
      for (const person of world.people) person.teams = person.teams?.filter((id) => id !== team) ?? null;
      told();
      return null;
    },
    give_grant: ({ person, role, from, until, reason }) => lend(person, role, from ?? null, until, reason, null),
    delegate_role: ({ to, role, from, until, reason }) => {
      if (!world.me.roles.includes(role)) throw refusal('grant-not-own', 'user');
      return lend(to, role, from, until, reason, world.me.id);
    },
    end_grant: ({ grant }) => {
      const found = world.people.flatMap(({ grants }) => grants).find((one) => one.grant === grant);
      if (!found) throw refusal('no-such', 'user');
      found.until = instant(now());
      told();
      return found;
    },
    list_approvals: () => world.approvals.map((one) => world.seen(one)),
    request_reset: ({ person, what, reason }) => {
      world.person(person);
      if (reason.trim() === '') throw refusal('reason-missing', 'user');
      return world.seen(world.request({ kind: what === 'passphrase' ? 'reset-passphrase' : 'reset-factors', about: person, role: null, reason }));
    },
    decide_approval: ({ approval, approve }) => {
      const found = world.approval(approval);
      if (found.state !== 'waiting') throw refusal('approval-decided', 'conflict');
      if (!world.seen(found).may_decide) throw refusal('own-request', 'denied');
      Object.assign(found, { state: approve ? 'approved' : 'rejected', decided_by: world.me.id });
      world.ring(['organisation']);
      return { ...world.seen(found), invitation: null };
    },
    carry_out_reset: ({ approval, recovery_key }) => {
      const found = world.approval(approval);
      if (found.state !== 'approved') throw refusal('approval-decided', 'conflict');
      if (found.kind === 'reset-passphrase' && recovery_key === 'wrong') throw refusal('recovery-key-wrong', 'user');
      found.state = 'carried-out';
      if (found.kind === 'reset-factors') Object.assign(world.person(found.about ?? ''), { factors: [], factor_at: null });
      told();
      return { person: found.about ?? '', invitation: CODE };
    },
    import_people: ({ path, dry_run }) => {
      if (!/\.(json|csv)$/i.test(path)) throw refusal('people-file-unreadable', 'user');
      return take(world, dry_run, add, told);
    },
  };
}

function needsEnd(world: World, roles: readonly string[]): void {
  if (roles.some((role) => world.roles.find((one) => one.role === role)?.needs_end)) throw refusal('role-needs-end', 'user');
}

/** The organisation is never left without somebody who can let others in. */
function guardLastAdmin(world: World, person: PersonView, stays: boolean): void {
  const others = world.people.some((one) => one !== person && one.state === 'active' && one.roles.includes('admin'));
  if (!stays && !others && person.roles.includes('admin')) throw refusal('person-last-admin', 'user');
}

/** What a file of people holds that the demonstration takes in: who is new, who is known, and two lines that cannot be read. */
const FILE: readonly { line: number; name: string; languages: string[]; fault?: string }[] = [
  { line: 2, name: 'Maja Lindqvist', languages: ['sv', 'en'] }, { line: 3, name: 'Lena Vogt', languages: ['de', 'ja', 'en', 'ko'] },
  { line: 4, name: 'Rafael Souza', languages: ['pt', 'es'] }, { line: 5, name: '', languages: [], fault: 'name-missing' },
  { line: 6, name: '佐藤 結衣', languages: ['ja'] }, { line: 7, name: 'Otto Brandt', languages: ['de'], fault: 'region-unknown' },
];

function take(world: World, dry_run: boolean, add: (known: PersonView) => PersonView, told: () => void): ScimReport {
  const report: ScimReport = { read: FILE.length, invited: [], changed: 0, unchanged: 0, rejected: [] };
  for (const { line, name, languages, fault } of FILE) {
    const known = world.people.find((one) => one.name === name);
    if (fault !== undefined) report.rejected.push({ line, reason: fault });
    else if (!known) {
      const made = dry_run ? null : add({ ...world.me, name, languages, roles: ['agent'], regions: ['eu'], skills: [], queues: null, teams: null });
      report.invited.push({ person: made?.id ?? '', name, invitation: made ? CODE : '' });
    } else if (known.languages.join(' ') === languages.join(' ')) report.unchanged += 1;
    else {
      report.changed += 1;
      if (!dry_run) known.languages = languages;
    }
  }
  if (!dry_run) told();
  return report;
}
