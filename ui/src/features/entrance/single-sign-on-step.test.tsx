import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';

import { connectTo, queryClient, type Transport, WireError } from '@/backend';
import { type FakeOptions, makeFake } from '@/backend/fake';
import { holdEntrance, Root } from '@/frame';

import Entrance from '.';

afterEach(() => {
  cleanup();
  queryClient.clear();
  holdEntrance(false);
});

/** The lock screen of an organisation with an identity provider, with everything that it asked the door. */
function enter(options: FakeOptions = {}, answer: (name: string) => Error | undefined = () => undefined) {
  const asked: string[] = [];
  const fake = makeFake({ state: 'locked', locale: 'en', count: 5, sso: true, ...options });
  const listening: Transport = {
    ...fake,
    call: (name, request) => {
      asked.push(name);
      const thrown = answer(name);
      return thrown ? Promise.reject(thrown) : fake.call(name, request);
    },
  };
  connectTo(listening);
  render(
    <QueryClientProvider client={queryClient}>
      <Root entrance={(status) => <Entrance status={status} />} session={(session) => <p data-testid="desk">{session.organisation.name}</p>} />
    </QueryClientProvider>,
  );
  return { asked, user: userEvent.setup() };
}

const at = (id: string) => screen.findByTestId(id, undefined, { timeout: 4000 });
const give = async (user: ReturnType<typeof userEvent.setup>) => user.type(await at('unlock-passphrase'), 'seven quiet lanterns{Enter}');

test('waits for the browser after the passphrase, and opens when it has come back', async () => {
  const { asked, user } = enter();
  await screen.findByText('Single sign-on');
  await give(user);
  const address = (await at('sign-on-address')) as HTMLInputElement;
  expect(address.value).toMatch(/^https:\/\//);
  expect(screen.queryByTestId('unlock-passphrase')).toBeNull();
  await at('desk');
  expect(asked.filter((name) => ['unlock', 'begin_single_sign_on', 'cancel_job'].includes(name))).toEqual(['unlock', 'begin_single_sign_on', 'unlock']);
});

test('stops waiting when told to, and forgets the passphrase', async () => {
  const { asked, user } = enter();
  await give(user);
  await at('sign-on-address');
  await user.click(screen.getByTestId('sign-on-cancel'));
  const field = (await at('unlock-passphrase')) as HTMLInputElement;
  expect(field.value).toBe('');
  await waitFor(() => expect(asked).toContain('cancel_job'));
});

test('says what the provider said, and tries again', async () => {
  const refused = new WireError({ kind: 'user', code: 'sso-refused', args: { reason: 'access_denied' }, incident: null });
  let tries = 0;
  const { user } = enter({}, (name) => (name === 'begin_single_sign_on' && tries++ === 0 ? refused : undefined));
  await give(user);
  expect((await at('sign-on-error')).textContent).toContain('access_denied');
  await user.click(screen.getByTestId('sign-on-again'));
  await at('desk');
});

test('leaves it to the door whether the last sign-on counts when nobody answers at the provider', async () => {
  const gone = new WireError({ kind: 'offline', code: 'sso-unreachable', args: {}, incident: null });
  const expired = new WireError({ kind: 'user', code: 'sso-expired', args: {}, incident: null });
  let unlocks = 0;
  const { user } = enter({}, (name) => {
    if (name === 'begin_single_sign_on') return gone;
    return name === 'unlock' && unlocks++ === 1 ? expired : undefined;
  });
  await give(user);
  expect((await at('unlock-error')).textContent).toContain('recovery key');
  expect(unlocks).toBe(2);
});
