import { expect, it } from 'vitest';

import { faultsOf, type PersonDraft, toggled, trimmed } from './person';

const whole: PersonDraft = {
  name: 'Lena Vogt', roles: ['agent'], regions: ['eu'], languages: ['de'], site: null, queues: null, teams: null, held_languages: null, home: 'eu', entity: 'Kestrel', place: 'DE',
  time_zone: 'Europe/Berlin', skills: [{ name: 'Warranty', level: 3, expires_at: null }],
};
const fields = (changed: Partial<PersonDraft>) => faultsOf({ ...whole, ...changed }).map(({ leaf, field }) => `${leaf} ${field}`);

it.each<[string, Partial<PersonDraft>, string[]]>([
  ['nothing', {}, []],
  ['no name', { name: '  ' }, ['profile name']],
  ['nothing in having no role: one for a time may follow', { roles: [] }, []],
  ['no region', { regions: [] }, ['scope regions']],
  ['held to no queue at all', { queues: [] }, ['scope queues']],
  ['held to no language at all', { held_languages: [] }, ['scope languages']],
  ['a skill without a name', { skills: [{ name: ' ', level: 1, expires_at: null }] }, ['skills skills']],
  ['the same skill twice', { skills: [{ name: 'Tax', level: 1, expires_at: null }, { name: ' tax', level: 2, expires_at: null }] }, ['skills skills']],
  ['several at once, by leaf', { name: '', roles: [], regions: [] }, ['profile name', 'scope regions']],
])('finds %s', (_what, changed, found) => {
  expect(fields(changed)).toEqual(found);
});

it('sends no spaces around words', () => {
  expect(trimmed({ ...whole, name: ' Lena ', entity: ' K ', skills: [{ name: ' Tax ', level: 1, expires_at: null }] })).toMatchObject({ name: 'Lena', entity: 'K', skills: [{ name: 'Tax' }] });
});

it('puts in once and takes out', () => {
  expect(toggled(['a', 'b'], 'a', true)).toEqual(['b', 'a']);
  expect(toggled(['a', 'b'], 'a', false)).toEqual(['b']);
});
