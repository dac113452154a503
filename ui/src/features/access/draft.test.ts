import { expect, it } from 'vitest';

import type { RoleView } from '@/backend';

import { draftFrom, measuredAgainst, rebased } from './draft';

const role = (name: string, permissions: string[], more: Partial<RoleView> = {}): RoleView => ({
  role: name, name: null, built_in: true, based_on: null, permissions, idle_min: 15, absolute_min: 720, factor_from: null, grace_days: 7, needs_end: false, people: 0, ...more,
});
const agent = role('agent', ['read', 'desk']);
const supervisor = role('supervisor', ['read', 'desk', 'mail', 'texts']);
const own = role('custom-night', ['read'], { name: 'Night', built_in: false, based_on: 'agent' });

it('makes a new role from any, and changes only one of the organisation’s own', () => {
  expect(draftFrom(own, true)).toMatchObject({ role: null, name: '', based_on: 'agent', permissions: ['read'] });
  expect(draftFrom(own, false)).toMatchObject({ role: 'custom-night', name: 'Night', based_on: 'agent' });
});

it('is measured against itself as it stands, a new one against its base', () => {
  expect(measuredAgainst(draftFrom(own, false))).toBe('custom-night');
  expect(measuredAgainst(draftFrom(agent, true))).toBe('agent');
});

it('keeps what was added and taken by hand when the base changes', () => {
  const draft = { ...draftFrom(agent, true), permissions: ['read', 'review'] };
  const next = rebased(draft, agent, supervisor);
  expect(next.based_on).toBe('supervisor');
  expect([...next.permissions].sort()).toEqual(['mail', 'read', 'review', 'texts']);
});
