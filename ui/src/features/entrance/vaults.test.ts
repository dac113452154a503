import { describe, expect, it } from 'vitest';

import type { VaultHealth, VaultState } from '@/backend';

import { summary, troubles } from './vaults';

function vault(name: string, state: VaultState, checked_at: string | null = '2026-11-23T10:00:00Z', records: number | null = 5): VaultHealth {
  return { vault: name, state, checked_at, records };
}

describe('summary', () => {
  it('names the regions when all is whole', () => {
    expect(summary([vault('org', 'whole'), vault('eu', 'whole', '2026-11-22T10:00:00Z', 7)])).toEqual({
      state: 'whole', vaults: ['eu'], checked: '2026-11-22T10:00:00Z', records: 12,
    });
  });
  it('does not call whole what was not checked', () => {
    expect(summary([vault('org', 'whole'), vault('eu', 'not-checked', null, null)])).toEqual({
      state: 'not-checked', vaults: ['eu'], checked: null, records: null,
    });
  });
  it('names what is in trouble, the organisation’s own vault too', () => {
    expect(summary([vault('org', 'damaged'), vault('eu', 'whole')])).toMatchObject({ state: 'trouble', vaults: ['org'] });
  });
});

it('has three kinds of trouble', () => {
  const all: VaultState[] = ['whole', 'not-checked', 'damaged', 'missing', 'newer'];
  expect(troubles(all.map((state) => vault(state, state))).map(({ state }) => state)).toEqual(['damaged', 'missing', 'newer']);
});
