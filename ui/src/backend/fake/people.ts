import { now } from '../clock';
import type { ColleagueView, GrantView, PersonView, Skill } from '../wire';
import { personal } from './ids';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

const at = (ago_ms: number) => new Date(now() - ago_ms).toISOString();

/** The queues, by the numbers that their ids are made of. */
const QUEUE = { repairs: personal(201), orders: personal(202), uk: personal(203), brasil: personal(204) };
export const TEAM = { night: personal(601), care: personal(602) };

type Known = Pick<PersonView, 'roles' | 'regions' | 'languages'> & Partial<PersonView>;

const skill = (name: string, level: number, expires_in_days: number | null = null): Skill => ({
  name, level, expires_at: expires_in_days === null ? null : at(-expires_in_days * DAY_MS),
});

function person(number: number, name: string, initials: string, site: number, known: Known): PersonView {
  return {
    id: personal(number), name, initials, state: 'active', site: personal(site), presence: 'available', queues: null, teams: null, held_languages: null,
    home: known.regions[0] ?? null, entity: 'Kestrel Optics GmbH', place: 'DE', time_zone: 'Europe/Berlin', skills: [], grants: [], factors: [], factor_at: null,
    last_seen: at(4 * MINUTE_MS), invited_until: null, ...known,
  };
}

/** The organisation's people as of now. The first one is who sits at the desk. */
export const makePeople = (): PersonView[] => [
  person(101, 'Jana Keller', 'JK', 1, {
    roles: ['agent', 'supervisor', 'compliance', 'admin'], regions: ['eu', 'uk', 'br'], languages: ['de', 'en'], factors: ['security-key', 'recovery-codes'],
    factor_at: at(2 * MINUTE_MS), last_seen: at(0), skills: [skill('Warranty', 5), skill('Customs', 3, 40)],
  }),
  person(102, 'Lena Vogt', 'LV', 1, {
    roles: ['agent'], regions: ['eu'], languages: ['de', 'ja', 'en'], presence: 'busy', factors: ['totp'], factor_at: at(14 * MINUTE_MS), queues: [QUEUE.repairs, QUEUE.orders],
    teams: [TEAM.care], skills: [skill('Warranty', 4), skill('Japanese customs', 2, -3)],
  }),
  person(103, 'Mert Bayar', 'MB', 1, {
    roles: ['supervisor'], regions: ['eu', 'uk'], languages: ['tr', 'de'], factors: ['security-key', 'totp', 'recovery-codes'], factor_at: at(2 * MINUTE_MS), teams: [TEAM.night, TEAM.care],
  }),
  person(104, 'Tomas Olin', 'TO', 1, {
    roles: ['compliance'], regions: ['eu', 'uk', 'br'], languages: ['en', 'sv'], presence: 'away', factors: ['security-key'], factor_at: at(26 * HOUR_MS), last_seen: at(40 * MINUTE_MS),
    place: 'SE', time_zone: 'Europe/Stockholm',
  }),
  person(105, 'Rafael Souza', 'RS', 2, {
    roles: ['agent'], regions: ['br'], languages: ['pt', 'es'], factors: ['totp'], factor_at: at(5 * HOUR_MS), entity: 'Kestrel Óptica Ltda.', place: 'BR', time_zone: 'America/Sao_Paulo',
    queues: [QUEUE.brasil],
  }),
  person(106, 'Nurul Hakim', 'NH', 3, {
    roles: ['custom-night-lead'], regions: ['eu', 'uk'], languages: ['en', 'ms'], presence: 'offline', factors: ['security-key'], factor_at: at(9 * HOUR_MS), last_seen: at(9 * HOUR_MS),
    entity: 'Kestrel Optics Pte. Ltd.', place: 'SG', time_zone: 'Asia/Singapore', teams: [TEAM.night],
    grants: [grant(701, 106, 'supervisor', -2 * DAY_MS, 5 * DAY_MS, 'Covers for Mert Bayar on leave', 103)],
  }),
  person(107, 'سلمى منصور', 'SM', 1, {
    roles: ['senior-agent'], regions: ['eu'], languages: ['ar', 'en'], factors: ['totp', 'recovery-codes'], factor_at: at(3 * MINUTE_MS), held_languages: ['ar', 'en'], teams: [TEAM.care],
  }),
  person(109, '田中 蒼', '田', 3, {
    roles: ['qa'], regions: ['eu'], languages: ['ja', 'en'], presence: 'away', factors: ['security-key'], factor_at: at(30 * HOUR_MS), last_seen: at(3 * HOUR_MS), place: 'JP', time_zone: 'Asia/Tokyo',
  }),
  person(110, 'Ines Duarte', 'ID', 2, {
    roles: ['agent'], regions: ['br', 'eu'], languages: ['pt', 'en'], state: 'suspended', presence: 'offline', factors: ['totp'], factor_at: at(21 * DAY_MS), last_seen: at(20 * DAY_MS),
    entity: 'Kestrel Óptica Ltda.', place: 'BR', time_zone: 'America/Sao_Paulo',
  }),
  person(108, 'Ada Winter', 'AW', 1, {
    roles: ['admin'], regions: ['eu'], languages: ['en'], state: 'invited', presence: 'offline', last_seen: null, invited_until: at(-6 * DAY_MS),
  }),
];

/** A role for a time, from so long ago until so far ahead. */
function grant(number: number, to: number, role: string, from_ms: number, until_ms: number, reason: string, lender: number | null): GrantView {
  return {
    grant: personal(number), person: personal(to), role, from: at(-from_ms), until: at(-until_ms), reason, given_by: personal(lender ?? 101),
    delegated_from: lender === null ? null : personal(lender),
  };
}

/** What every colleague may see of somebody. */
export function colleague({ id, name, initials, roles, regions, languages, site, state, presence }: PersonView): ColleagueView {
  return { id, name, initials, roles, regions, languages, site, state, presence };
}

/** Who is on the desk's list of owners; ids only, so that mail can be made before anybody looks at the clock. */
export const OWNERS: readonly string[] = [101, 102, 103, 104, 105, 106, 107].map(personal);
