import { expect, it } from 'vitest';

import { insertAt, unknownPlaceholders } from './placeholders';

it.each([
  ['all are known', 'Hello {customer}, {agent} here, { subject } of {date}', []],
  ['one is not, twice', 'Hello {name} and {name}', ['{name}']],
  ['doubled braces are braces', 'Write {{name}} as it is, {customer}', []],
  ['an open brace', 'a {b', ['{b']],
  ['a closing brace is a brace', 'a } b }} c', []],
  ['empty braces', '{}', ['{}']],
])('%s', (_why, text, unknown) => {
  expect(unknownPlaceholders(text)).toEqual(unknown);
});

it('puts a placeholder where the caret is', () => {
  expect(insertAt('Hello !', 6, 6, '{customer}')).toEqual({ text: 'Hello {customer}!', caret: 16 });
  expect(insertAt('Hello you!', 6, 9, '{customer}')).toEqual({ text: 'Hello {customer}!', caret: 16 });
});
