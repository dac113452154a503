import { expect, it } from 'vitest';

import { find } from './find';
import listed from './licences.json';

it('finds by name and by licence', () => {
  const all = [
    { name: 'react', version: '1', licence: 'MIT', origin: 'npm' },
    { name: 'ring', version: '1', licence: 'Apache-2.0 AND ISC', origin: 'crates.io' },
    { name: 'odd', version: '1', licence: null, origin: 'npm' },
  ];
  expect(find(all, 'RE').map(({ name }) => name)).toEqual(['react']);
  expect(find(all, 'isc').map(({ name }) => name)).toEqual(['ring']);
  expect(find(all, ' ')).toHaveLength(3);
});

it('lists what the programme is built from, and not what tests it', () => {
  const names = new Set(listed.map(({ name }) => name));
  expect(['react', 'tauri', 'rusqlite', 'cedar-policy', '@fluent/bundle'].filter((name) => !names.has(name))).toEqual([]);
  expect(['vitest', 'proptest', 'expect-test', 'playwright-core'].filter((name) => names.has(name))).toEqual([]);
});
