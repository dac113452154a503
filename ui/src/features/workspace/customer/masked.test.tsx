import { QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import { connectTo, type CustomerView, queryClient, setClock, type Transport } from '@/backend';
import { type FakeOptions, makeFake } from '@/backend/fake';
import { L10nProvider } from '@/l10n';

import { makeSeat, SeatProvider } from '../session';
import { Masked } from './masked';

configure({ asyncUtilTimeout: 8_000 });

const LIST = { view: 'all', language: null, channel: null, queue: null, label: null, customer: null, sort: 'deadline', offset: 0, after: null, limit: 1 } as const;

afterEach(() => {
  cleanup();
  queryClient.clear();
  setClock(Date.now);
});

/** The addresses of a customer as quality assurance sees them. */
async function open(options: FakeOptions = {}) {
  const asked: { name: string; request: unknown }[] = [];
  const fake = makeFake({ state: 'open', count: 5, as: '田', ...options });
  const door: Transport = {
    ...fake,
    call: (name, request) => {
      asked.push({ name, request });
      return fake.call(name, request);
    },
  };
  connectTo(door);
  const session = await fake.call('current_session', {});
  const [row] = (await fake.call('list_conversations', LIST)).conversations;
  const customer = (await fake.call('open_conversation', { conversation: row?.id ?? '' })).customer_view;
  const show = (shown: CustomerView) => (
    <QueryClientProvider client={queryClient}>
      <L10nProvider locale="en"><SeatProvider value={makeSeat(session)}><Masked customer={shown} conversation={row?.id ?? ''} /></SeatProvider></L10nProvider>
    </QueryClientProvider>
  );
  render(show(customer));
  return { customer, asked };
}

const answer = async (reason: string) => {
  fireEvent.click(screen.getByTestId('customer-unmask'));
  fireEvent.change(await screen.findByTestId('customer-unmask-reason'), { target: { value: reason } });
};

test('asks why before it shows anything', async () => {
  const { asked } = await open();
  await answer('   ');
  expect(screen.getByTestId('customer-unmask-go')).toHaveProperty('disabled', true);
  fireEvent.submit(screen.getByTestId('customer-unmask-why'));
  expect(asked.filter(({ name }) => name === 'unmask_customer')).toEqual([]);
});

test('shows the address for a minute with its reason on record, and masks it again by itself', async () => {
  let clock = Date.parse('2026-11-23T15:42:00Z');
  setClock(() => clock);
  const { customer, asked } = await open();
  const masked = customer.addresses[0] ?? '';
  await answer('Parcel came back');
  fireEvent.submit(screen.getByTestId('customer-unmask-why'));
  await screen.findByTestId('customer-unmasked');
  expect(asked.findLast(({ name }) => name === 'unmask_customer')?.request).toMatchObject({ customer: customer.id, field: 'address', reason: 'Parcel came back' });
  expect(screen.getByTestId('customer-address').textContent).not.toContain(masked);
  clock += 59_000;
  await waitFor(() => expect(screen.getByRole('timer').textContent?.replaceAll(/[\u2068\u2069]/g, '')).toBe('1 s'));
  act(() => {
    clock += 1_000;
  });
  await waitFor(() => expect(screen.getByTestId('customer-masked').textContent).toContain(masked));
});

test('says why it could not, and keeps what was written', async () => {
  await open({ fail: { unmask_customer: 'locked' } });
  await answer('Parcel came back');
  fireEvent.submit(screen.getByTestId('customer-unmask-why'));
  await screen.findByTestId('customer-unmask-error');
  expect(screen.getByTestId('customer-unmask-reason')).toHaveProperty('value', 'Parcel came back');
});

test('offers nothing to who may not', async () => {
  const { customer } = await open();
  cleanup();
  const session = await makeFake({ state: 'open', count: 1, as: 'LV' }).call('current_session', {});
  render(
    <QueryClientProvider client={queryClient}>
      <L10nProvider locale="en"><SeatProvider value={makeSeat(session)}><Masked customer={customer} conversation="eu-0000000000001" /></SeatProvider></L10nProvider>
    </QueryClientProvider>,
  );
  expect(screen.queryByTestId('customer-unmask')).toBeNull();
});
