import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';

import { call, connectTo, queryClient, useAsk } from '@/backend';
import { makeFake } from '@/backend/fake';
import { L10nProvider } from '@/l10n';

import { Keys } from './keys';

afterEach(() => {
  cleanup();
  queryClient.clear();
});

function Shown() {
  const session = useAsk('current_session', {}).data;
  return session ? <Keys session={session} /> : null;
}

async function open() {
  connectTo(makeFake({ state: 'open', count: 5 }));
  render(
    <QueryClientProvider client={queryClient}>
      <L10nProvider locale="en"><Shown /></L10nProvider>
    </QueryClientProvider>,
  );
  await screen.findByTestId('keys-change-resolve');
  return userEvent.setup();
}

const kept = async () => (await call('current_session', {})).preferences.keymap;
const row = (id: string) => screen.getAllByTestId('keys-row').find(({ dataset }) => dataset.command === id)?.dataset.keys;

test('keeps keys of one’s own, and puts the delivered ones back', async () => {
  const user = await open();
  await user.click(screen.getByTestId('keys-change-resolve'));
  await user.keyboard('y{Enter}');
  await waitFor(async () => expect(await kept()).toEqual({ resolve: 'y' }));
  expect(row('resolve')).toBe('y');
  await user.click(screen.getByTestId('keys-reset-resolve'));
  await waitFor(async () => expect(await kept()).toEqual({}));
  expect(row('resolve')).toBe('e');
});

test('says who has the keys, and takes them over only when told to', async () => {
  const user = await open();
  await user.click(screen.getByTestId('keys-change-resolve'));
  await user.keyboard('r');
  expect((await screen.findByTestId('keys-problem')).textContent).toContain('Reply');
  await user.keyboard('{Enter}');
  expect(await kept()).toEqual({});
  await user.click(screen.getByTestId('keys-take'));
  await waitFor(async () => expect(await kept()).toEqual({ resolve: 'r', reply: '' }));
  expect(row('reply')).toBe('');
});

test('switches single keys off', async () => {
  const user = await open();
  await user.click(screen.getByRole('switch'));
  await waitFor(async () => expect((await call('current_session', {})).preferences.single_keys).toBe(false));
});
