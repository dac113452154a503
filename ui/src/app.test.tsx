import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';

import { App } from './app';
import { connectTo, now, queryClient, setClock } from './backend';
import { type FakeOptions, makeFake } from './backend/fake';
import { KEY } from './backend/fake/qr';
import { codeAt, stepAt } from './backend/fake/totp';

afterEach(() => {
  cleanup();
  queryClient.clear();
  location.hash = '';
  setClock(Date.now);
});

function open(options: FakeOptions) {
  connectTo(makeFake({ state: 'open', count: 5, locale: 'en', now: '2026-11-23T15:42:00Z', ...options }));
  location.hash = '#/outbox';
  render(<QueryClientProvider client={queryClient}><App /></QueryClientProvider>);
  return userEvent.setup();
}

const at = (id: string) => screen.findByTestId(id, {}, { timeout: 5_000 });

test('who has to enrol sees nothing else, and why and since when', async () => {
  const user = open({ standing: 'must' });
  const forced = await at('forced');
  expect(screen.queryByTestId('frame')).toBeNull();
  expect(forced.textContent).toContain('must not protect alone');
  expect((await at('forced-since')).textContent).toContain('Nov 21, 2026');
  await user.click(screen.getByTestId('forced-lock'));
  await at('lock-screen');
});

test('the desk comes after the recovery codes are put away', async () => {
  const user = open({ standing: 'must' });
  await user.type(await at('totp-code'), `${await codeAt(KEY, stepAt(now()))}{Enter}`);
  await at('recovery-codes');
  expect(screen.queryByTestId('frame')).toBeNull();
  await user.click(screen.getByTestId('recovery-codes-kept'));
  await user.click(screen.getByTestId('enrol-done'));
  await at('frame');
});

test('within the grace period a line says until when, and can be put away', async () => {
  const user = open({ standing: 'grace' });
  expect((await at('grace')).textContent).toContain('Dec 7, 2026');
  await user.click(screen.getByTestId('grace-add'));
  await at('factors');
  await user.click(screen.getByTestId('grace-close'));
  await waitFor(() => expect(screen.queryByTestId('grace')).toBeNull());
});

test('whoever is enrolled is left alone', async () => {
  open({ standing: 'totp' });
  await at('frame');
  expect(screen.queryByTestId('grace')).toBeNull();
});

test('signing oneself out here locks the window', async () => {
  const user = open({});
  await at('frame');
  location.hash = '#/settings/sessions';
  await user.click((await screen.findAllByTestId('sessions-end', {}, { timeout: 5_000 }))[0] ?? document.body);
  await user.click(await at('end-sessions-confirm'));
  await at('lock-screen');
});
