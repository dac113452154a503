import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, configure, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';

import { connectTo, forgetChanged, queryClient } from '@/backend';
import { type FakeOptions, makeFake } from '@/backend/fake';
import { L10nProvider } from '@/l10n';

import Approvals from '.';

configure({ asyncUtilTimeout: 8_000 });

afterEach(() => {
  cleanup();
  queryClient.clear();
});

async function open(options: FakeOptions = {}) {
  const door = makeFake({ state: 'open', count: 1, now: '2026-11-23T15:42:00Z', ...options });
  connectTo(door);
  door.onChanged((tags) => void forgetChanged(queryClient, tags));
  const session = await door.call('current_session', {});
  render(<QueryClientProvider client={queryClient}><L10nProvider locale="en"><Approvals session={session} /></L10nProvider></QueryClientProvider>);
  return { door, user: userEvent.setup({ pointerEventsCheck: 0 }) };
}

const card = async (kind: string, state: string) => {
  const found = (await screen.findAllByTestId('approval')).find((one) => one.dataset.kind === kind && one.dataset.state === state);
  if (!found) throw new Error(`no ${kind} ${state}`);
  return found;
};

describe('approvals', () => {
  test('one’s own request is decided by somebody else, and the screen says so', async () => {
    await open();
    const own = await card('reset-passphrase', 'waiting');
    expect(within(own).queryByTestId('approval-approve')).toBeNull();
    expect(within(own).getByTestId('approval-why-not').textContent).toMatch(/You asked for this/);
  });

  test('another’s request is approved, and then waits to be carried out', async () => {
    const { user } = await open();
    await user.click(within(await card('reset-factors', 'waiting')).getByTestId('approval-approve'));
    await waitFor(() => expect(within(screen.getByTestId('approvals-approved')).getAllByTestId('approval').map((one) => one.dataset.kind)).toContain('reset-factors'));
  });

  test('a new invitation is shown once, after the recovery key was given; a wrong key stays in the dialog', async () => {
    const { user } = await open();
    await user.click(within(await card('reset-passphrase', 'approved')).getByTestId('approval-carry-out'));
    await user.type(await screen.findByTestId('approval-key-field'), 'wrong');
    await user.click(screen.getByTestId('approval-key-go'));
    await screen.findByTestId('approval-key-error');
    await user.clear(screen.getByTestId('approval-key-field'));
    await user.type(screen.getByTestId('approval-key-field'), 'K7QX');
    await user.click(screen.getByTestId('approval-key-go'));
    expect((await screen.findByTestId('invitation-code')).textContent).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){6}$/);
    await user.click(screen.getByTestId('invitation-close'));
    await waitFor(() => expect(screen.queryByTestId('invitation-code')).toBeNull());
  });

  test('says when nothing waits, and when the requests cannot be read', async () => {
    const { door, user } = await open();
    for (const kind of ['reset-factors', 'save-role']) await user.click(within(await card(kind, 'waiting')).getByTestId('approval-reject'));
    await waitFor(() => expect(screen.getAllByTestId('approval').filter((one) => one.dataset.state === 'waiting')).toHaveLength(1));
    expect((await door.call('list_approvals', {})).filter(({ may_decide }) => may_decide)).toEqual([]);
    cleanup();
    queryClient.clear();
    await open({ fail: { list_approvals: 'internal' } });
    await screen.findByTestId('error-state');
  });
});
