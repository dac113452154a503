import type { PersonView, SessionView } from '@/backend';

/** What is asked about somebody, as the form holds it. */
export type PersonDraft = Pick<
  PersonView,
  'name' | 'roles' | 'regions' | 'languages' | 'site' | 'queues' | 'teams' | 'held_languages' | 'home' | 'entity' | 'place' | 'time_zone' | 'skills'
>;

/** The leaves of the form. */
export type PersonLeaf = 'profile' | 'roles' | 'scope' | 'skills';

/** A form for somebody who is there, or for who is invited. */
export function draftOf(person: PersonView | null, session: SessionView): PersonDraft {
  if (person === null) {
    return {
      name: '', roles: ['agent'], regions: [session.organisation.home], languages: [], site: session.me.site, queues: null, teams: null, held_languages: null,
      home: session.organisation.home, entity: session.me.entity, place: session.me.place, time_zone: session.me.time_zone, skills: [],
    };
  }
  const { name, roles, regions, languages, site, queues, teams, held_languages, home, entity, place, time_zone, skills } = person;
  return { name, roles, regions, languages, site, queues, teams, held_languages, home, entity, place, time_zone, skills };
}

/** What is wrong with a form: the leaf that it is on, and a message for it. */
export interface Fault {
  leaf: PersonLeaf;
  field: 'name' | 'regions' | 'queues' | 'teams' | 'languages' | 'skills';
  id: string;
}

/** Everything that is wrong, in the order of the leaves. */
export function faultsOf(draft: PersonDraft): Fault[] {
  const faults: Fault[] = [];
  const fault = (leaf: PersonLeaf, field: Fault['field'], id: string) => faults.push({ leaf, field, id });
  if (draft.name.trim() === '') fault('profile', 'name', 'organisation-name-missing');
  if (draft.regions.length === 0) fault('scope', 'regions', 'organisation-person-regions-missing');
  if (draft.queues?.length === 0) fault('scope', 'queues', 'organisation-held-missing');
  if (draft.teams?.length === 0) fault('scope', 'teams', 'organisation-held-missing');
  if (draft.held_languages?.length === 0) fault('scope', 'languages', 'organisation-held-missing');
  const skills = draft.skills.map(({ name }) => name.trim().toLowerCase());
  if (skills.includes('')) fault('skills', 'skills', 'organisation-skill-name-missing');
  else if (new Set(skills).size < skills.length) fault('skills', 'skills', 'organisation-skill-twice');
  return faults;
}

/** As it is sent: without spaces around what somebody wrote. */
export function trimmed(draft: PersonDraft): PersonDraft {
  return { ...draft, name: draft.name.trim(), entity: draft.entity.trim(), skills: draft.skills.map((skill) => ({ ...skill, name: skill.name.trim() })) };
}

/** A list with or without one of its members. */
export function toggled<T>(list: readonly T[], one: T, on: boolean): T[] {
  return on ? [...list.filter((other) => other !== one), one] : list.filter((other) => other !== one);
}
