import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { connectTo, type SessionView, setClock } from '@/backend';
import { makeFake } from '@/backend/fake';
import { L10nProvider } from '@/l10n';

import { TimeOut } from './time-out';

let asked: string[];
let session: SessionView;

beforeEach(async () => {
  asked = [];
  const fake = makeFake({ state: 'open', count: 1 });
  session = await fake.call('current_session', {});
  vi.useFakeTimers();
  setClock(() => Date.now());
  connectTo({
    ...fake,
    call: (name, request) => {
      asked.push(name);
      return fake.call(name, request);
    },
  });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  setClock(Date.now);
});

const open = (ends_s: number) => render(
  <L10nProvider locale="en">
    <TimeOut session={{ ...session, absolute_until: new Date(Date.now() + ends_s * 1_000).toISOString() }} />
  </L10nProvider>,
);
const wait = (seconds: number) => act(async () => {
  await vi.advanceTimersByTimeAsync(seconds * 1_000);
});

test('a minute before nobody has been there for too long it asks, and stays when told to', async () => {
  open(36_000);
  await wait(539);
  expect(screen.queryByTestId('idle')).toBeNull();
  await wait(2);
  expect(screen.getByTestId('idle').textContent).toContain('0:59');
  fireEvent.click(screen.getByTestId('idle-stay'));
  expect(asked).toContain('touch');
  await wait(120);
  expect(screen.queryByTestId('idle')).toBeNull();
  expect(asked).not.toContain('lock');
});

test('it locks when told to, and by itself', async () => {
  open(36_000);
  await wait(545);
  fireEvent.click(screen.getByTestId('idle-lock'));
  await wait(0);
  expect(asked.filter((name) => name === 'lock')).toHaveLength(1);
});

test('nobody answers: it locks', async () => {
  open(36_000);
  await wait(600);
  expect(asked).toContain('lock');
});

test('the end of the whole time is told without a question in the way, and then it locks', async () => {
  open(120);
  await wait(59);
  expect(screen.queryByTestId('ending')).toBeNull();
  await wait(20);
  expect(screen.getByTestId('ending').textContent).toContain('0:41');
  expect(screen.queryByRole('alertdialog')).toBeNull();
  expect(asked).not.toContain('lock');
  await wait(42);
  expect(asked).toContain('lock');
});
