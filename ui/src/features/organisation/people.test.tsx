import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';

import { connectTo, forgetChanged, queryClient, type Transport } from '@/backend';
import { type FakeOptions, makeFake } from '@/backend/fake';
import { L10nProvider } from '@/l10n';

import { People } from './people';

configure({ asyncUtilTimeout: 8_000 });

afterEach(() => {
  cleanup();
  queryClient.clear();
});

async function open(options: FakeOptions = {}) {
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
  const session = await fake.call('current_session', {});
  render(<QueryClientProvider client={queryClient}><L10nProvider locale="en"><People session={session} /></L10nProvider></QueryClientProvider>);
  return { fake, user: userEvent.setup({ pointerEventsCheck: 0 }), last: (name: string) => asked.findLast((one) => one.name === name)?.request };
}

const row = async (name: string) => {
  const found = (await screen.findAllByTestId('people-table-row')).find((one) => one.textContent?.includes(name));
  if (!found) throw new Error(`no row of ${name}`);
  return found;
};
/** The words of an element without the marks that keep their directions apart. */
const plain = (element: HTMLElement) => (element.textContent ?? '').replaceAll(/[\u2068\u2069]/g, '');
const put = (id: string, value: string) => fireEvent.change(screen.getByTestId(id), { target: { value } });

describe('people', () => {
  test('show state, roles for a time, factors, and when they were last here', async () => {
    await open();
    expect(within(await row('Nurul Hakim')).getByText(/until/)).toBeTruthy();
    expect(within(await row('Ada Winter')).getByTestId('factor-state').dataset.level).toBe('must');
    expect(plain(await row('Ada Winter'))).toMatch(/expires in 6 days/);
    expect((await row('Tomas Olin')).textContent).toMatch(/40 minutes ago/);
  });

  test('an edit sends the whole person, and goes first to the leaf where something is wrong', async () => {
    const { user, last } = await open();
    await user.click(within(await row('Lena Vogt')).getByTestId('people-edit'));
    put('person-entity', 'Kestrel Nord GmbH');
    await user.click(screen.getByTestId('person-leaf-scope'));
    for (const queue of screen.getAllByRole('checkbox', { name: /Repairs|Orders/ })) await user.click(queue);
    await user.click(screen.getByTestId('person-leaf-profile'));
    await user.click(screen.getByTestId('person-save'));
    expect(screen.getByTestId('person-leaf-scope').getAttribute('aria-selected')).toBe('true');
    expect(last('change_person')).toBeUndefined();
    await user.click(screen.getByTestId('person-queues-all'));
    await user.click(screen.getByTestId('person-save'));
    await waitFor(() => expect(last('change_person')).toMatchObject({ name: 'Lena Vogt', entity: 'Kestrel Nord GmbH', queues: null, state: 'active', place: 'DE' }));
  });

  test('a role that is held for a time only cannot be given for good', async () => {
    const { user } = await open();
    await user.click(within(await row('Lena Vogt')).getByTestId('people-edit'));
    await user.click(screen.getByTestId('person-leaf-roles'));
    await waitFor(() => expect(screen.getByRole('checkbox', { name: /Auditor/ })).toHaveProperty('disabled', true));
    expect(screen.getByRole('checkbox', { name: /Night lead/ })).toHaveProperty('disabled', false);
  });

  test('a role for a time wants a reason', async () => {
    const { user, last } = await open();
    await user.click(within(await row('Lena Vogt')).getByTestId('people-more'));
    await user.click(await screen.findByTestId('people-act-grant'));
    await user.click(await screen.findByTestId('grant-save'));
    expect(last('give_grant')).toBeUndefined();
    put('grant-reason', 'Audit of the quarter');
    await user.click(screen.getByTestId('grant-save'));
    await waitFor(() => expect(last('give_grant')).toMatchObject({ reason: 'Audit of the quarter', role: 'agent' }));
  });

  test('a removal wants a reason, and who is removed is shown on demand', async () => {
    const { user, last } = await open();
    await user.click(within(await row('Rafael Souza')).getByTestId('people-more'));
    await user.click(await screen.findByTestId('people-act-remove'));
    await user.click(await screen.findByTestId('remove-save'));
    expect(last('remove_person')).toBeUndefined();
    put('remove-reason', 'Left the company');
    await user.click(screen.getByTestId('remove-save'));
    await user.click(await screen.findByTestId('people-removed'));
    expect((await row('Rafael Souza')).textContent).toMatch(/Removed/);
  });

  test('a reset is asked for, and nothing else happens', async () => {
    const { fake, user } = await open();
    await user.click(within(await row('Lena Vogt')).getByTestId('people-more'));
    await user.click(await screen.findByTestId('people-act-factors'));
    put('reset-reason', 'Lost telephone');
    await user.click(screen.getByTestId('reset-save'));
    await waitFor(async () => expect((await fake.call('list_approvals', {}))[0]).toMatchObject({ kind: 'reset-factors', reason: 'Lost telephone', may_decide: false }));
    expect((await fake.call('list_people', {})).find(({ name }) => name === 'Lena Vogt')?.factors).toEqual(['totp']);
  });

  test('an import shows what would come of it before it changes anything', async () => {
    const { fake, user } = await open();
    const before = (await fake.call('list_people', {})).length;
    await user.click(await screen.findByTestId('people-import'));
    put('people-import-path', '/home/demo/people.csv');
    await user.click(screen.getByTestId('people-import-try'));
    const report = await screen.findByTestId('people-import-report');
    expect(within(report).getAllByTestId('people-import-rows-row')).toHaveLength(4);
    expect((await fake.call('list_people', {})).length).toBe(before);
    await user.click(screen.getByTestId('people-import-go'));
    await waitFor(() => expect(screen.getByTestId('people-import-report').dataset.done).toBe('true'));
    expect(screen.getByTestId('people-import-copy')).toBeTruthy();
    expect((await fake.call('list_people', {})).length).toBe(before + 2);
  });

  test('an unreadable file is told in place', async () => {
    const { user } = await open();
    await user.click(await screen.findByTestId('people-import'));
    put('people-import-path', '/home/demo/people.pdf');
    await user.click(screen.getByTestId('people-import-try'));
    await screen.findByTestId('people-import-error');
  });
});
