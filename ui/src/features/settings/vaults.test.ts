import { expect, it } from 'vitest';

import { vaultRows } from './vaults';

const EU = { vault: 'eu', state: 'not-checked', checked_at: null, records: null } as const;

it('shows what a check of just now found, and what was known of the others', () => {
  const found = vaultRows([{ ...EU, vault: 'org', state: 'whole' }, EU], [
    { vault: 'eu', ok: false, state: 'damaged', bytes: 8192, records: 3, problems: ['pages'] },
  ]);
  expect(found.map(({ vault, state, bytes, problems }) => [vault, state, bytes, problems])).toEqual([
    ['org', 'whole', null, []], ['eu', 'damaged', 8192, ['pages']],
  ]);
});
