import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, test } from 'vitest';

import { L10nProvider } from '@/l10n';

import { CodeField } from './code-field';

afterEach(cleanup);

function Shown() {
  const [code, setCode] = useState('');
  return <L10nProvider locale="en"><CodeField label="Code" value={code} onChange={setCode} autoFocus data-testid="code" /></L10nProvider>;
}

const field = () => screen.getByTestId('code') as HTMLInputElement;

test('tells systems what it is, and has the keyboard at once', () => {
  render(<Shown />);
  expect(field().autocomplete).toBe('one-time-code');
  expect(field().inputMode).toBe('numeric');
  expect(document.activeElement).toBe(field());
});

test.each([
  ['Latin digits, six of them', '4182035', '418203'],
  ['Arabic digits', '٤١٨٢٠٣', '418203'],
  ['Devanagari digits', '४१८२०३', '418203'],
  ['no letters', 'a4b1', '41'],
])('takes %s', async (_what, typed, value) => {
  render(<Shown />);
  await userEvent.setup().type(field(), typed);
  expect(field().value).toBe(value);
});

test('takes what is pasted with a space', async () => {
  render(<Shown />);
  const user = userEvent.setup();
  await user.click(field());
  await user.paste('418 203\n');
  expect(field().value).toBe('418203');
});
