import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';

import { connectTo, forgetChanged, queryClient, type Transport, useAsk } from '@/backend';
import { type FakeOptions, makeFake } from '@/backend/fake';
import { L10nProvider } from '@/l10n';

import { Profile } from './profile';

configure({ asyncUtilTimeout: 8_000 });

afterEach(() => {
  cleanup();
  queryClient.clear();
});

function Screen() {
  const session = useAsk('current_session', {}).data;
  return session ? <Profile session={session} /> : null;
}

function open(options: FakeOptions = {}) {
  const asked: { name: string; request: unknown }[] = [];
  const fake = makeFake({ state: 'open', count: 1, now: '2026-11-23T15:42:00Z', ...options });
  const door: Transport = {
    ...fake,
    call: (name, request) => {
      asked.push({ name, request });
      return fake.call(name, request);
    },
  };
  connectTo(door);
  door.onChanged((tags) => void forgetChanged(queryClient, tags));
  render(<QueryClientProvider client={queryClient}><L10nProvider locale="en"><Screen /></L10nProvider></QueryClientProvider>);
  return { user: userEvent.setup({ pointerEventsCheck: 0 }), last: (name: string) => asked.findLast((one) => one.name === name)?.request };
}

const put = (id: string, value: string) => fireEvent.change(screen.getByTestId(id), { target: { value } });

test('saves one’s own name, and nothing that others decide', async () => {
  const { user, last } = open();
  await screen.findByTestId('profile-name');
  expect(screen.getByTestId('profile-save')).toHaveProperty('disabled', true);
  put('profile-name', 'Jana Keller-Lind');
  await user.click(screen.getByTestId('profile-save'));
  await waitFor(() => expect(last('save_profile')).toEqual({ name: 'Jana Keller-Lind', languages: ['de', 'en'], time_zone: 'Europe/Berlin' }));
  await waitFor(() => expect(screen.getByTestId('profile-save')).toHaveProperty('disabled', true));
});

test('says what went wrong and keeps what was written', async () => {
  const { user } = open({ fail: { save_profile: 'name-missing' } });
  await screen.findByTestId('profile-name');
  put('profile-name', 'J');
  await user.click(screen.getByTestId('profile-save'));
  await screen.findByTestId('profile-error');
  expect(screen.getByTestId('profile-name')).toHaveProperty('value', 'J');
});

test('lends a role of one’s own to somebody, for a reason', async () => {
  const { user, last } = open();
  await user.click(await screen.findByTestId('profile-delegate'));
  await user.click(await screen.findByTestId('grant-to'));
  await user.click((await screen.findAllByRole('option')).find((one) => one.textContent?.includes('Mert Bayar')) ?? document.body);
  await user.click(await screen.findByTestId('grant-save'));
  expect(last('delegate_role')).toBeUndefined();
  put('grant-reason', 'Holidays');
  await user.click(screen.getByTestId('grant-save'));
  await waitFor(() => expect(last('delegate_role')).toMatchObject({ role: 'agent', reason: 'Holidays' }));
});
