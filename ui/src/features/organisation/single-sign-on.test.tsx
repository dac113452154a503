import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';

import { call, connectTo, forgetChanged, onChanged, queryClient, useAsk } from '@/backend';
import { makeFake } from '@/backend/fake';
import { L10nProvider } from '@/l10n';

import { SingleSignOn } from './single-sign-on';

afterEach(() => {
  cleanup();
  queryClient.clear();
});

function Shown() {
  const session = useAsk('current_session', {}).data;
  return session ? <SingleSignOn session={session} /> : null;
}

async function open(sso: boolean) {
  connectTo(makeFake({ state: 'open', count: 5, sso }));
  onChanged((tags) => void forgetChanged(queryClient, tags));
  render(
    <QueryClientProvider client={queryClient}>
      <L10nProvider locale="en"><Shown /></L10nProvider>
    </QueryClientProvider>,
  );
  await screen.findByTestId('sign-on-edit');
  return userEvent.setup();
}

test('is set up, proved with one’s own account, and only then switched on', async () => {
  const user = await open(false);
  expect(screen.getByTestId('sign-on-why').textContent).toContain('holds no key');
  await user.click(screen.getByTestId('sign-on-edit'));
  await user.type(screen.getByTestId('provider-issuer'), 'http://id.example.org');
  await user.type(screen.getByTestId('provider-client'), 'meridian');
  await user.click(screen.getByTestId('provider-save'));
  expect((await screen.findByTestId('provider-error')).textContent).toContain('https://');
  await user.clear(screen.getByTestId('provider-issuer'));
  await user.type(screen.getByTestId('provider-issuer'), 'https://id.example.org');
  await user.click(screen.getByTestId('provider-group-add'));
  await user.type(screen.getByTestId('provider-group'), 'desk');
  expect(within(screen.getByTestId('provider')).getByRole('switch')).toHaveProperty('disabled', true);
  await user.click(screen.getByTestId('provider-save'));
  await screen.findByTestId('sign-on-mapping-table');
  expect((await call('read_identity_provider', {}))?.mapping).toEqual([{ group: 'desk', role: 'agent' }]);

  await user.click(screen.getByTestId('sign-on-link'));
  await screen.findByTestId('sign-on-linked', undefined, { timeout: 4000 });
  await user.click(screen.getByTestId('sign-on-edit'));
  await waitFor(() => expect(within(screen.getByTestId('provider')).getByRole('switch')).toHaveProperty('disabled', false));
  await user.click(within(screen.getByTestId('provider')).getByRole('switch'));
  await user.click(screen.getByTestId('provider-save'));
  await waitFor(async () => expect((await call('read_identity_provider', {}))?.enabled).toBe(true));
});

test('an account is expected under another name, and then under none', async () => {
  const user = await open(true);
  const before = await call('list_identities', {});
  const rename = async (login: string) => {
    await user.click((await screen.findAllByTestId('sign-on-name'))[0] as HTMLElement);
    await user.clear(screen.getByTestId('login-name'));
    if (login !== '') await user.type(screen.getByTestId('login-name'), login);
    await user.click(screen.getByTestId('login-save'));
    await waitFor(() => expect(screen.queryByTestId('login')).toBeNull());
  };
  await rename('jana@example.org');
  const named = (await call('list_identities', {})).find(({ login }) => login === 'jana@example.org');
  expect(named?.linked_at).toBeNull();
  await rename('');
  expect((await call('list_identities', {})).find(({ person }) => person === named?.person)?.login).toBeNull();
  expect(before.length).toBeGreaterThan(1);
});
