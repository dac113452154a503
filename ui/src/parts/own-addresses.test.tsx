import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';

import { call, connectTo, queryClient, useAsk } from '@/backend';
import { makeFake } from '@/backend/fake';
import { L10nProvider } from '@/l10n';

import { ImportForm } from './import-form';
import { ImportOutcome } from './import-outcome';
import { useFollow } from './job';

afterEach(() => {
  cleanup();
  queryClient.clear();
});

function Shown() {
  const session = useAsk('current_session', {}).data;
  const { job, follow } = useFollow('import', 'undo-import');
  if (session === undefined) return null;
  return (
    <>
      <ImportForm organisation={session.organisation} regions={session.regions} busy={false} onStart={follow} />
      {job && <ImportOutcome job={job} session={session} follow={follow} />}
    </>
  );
}

async function imported() {
  connectTo(makeFake({ state: 'open', count: 5 }));
  render(<QueryClientProvider client={queryClient}><L10nProvider locale="en"><Shown /></L10nProvider></QueryClientProvider>);
  const user = userEvent.setup();
  await user.type(await screen.findByTestId('import-paths'), '/mail/archive.mbox');
  await user.click(screen.getByTestId('import-start'));
  await screen.findByTestId('import-own', {}, { timeout: 10_000 });
  return user;
}

test('addresses that look like one’s own are asked about; a yes makes the import anew and keeps them', async () => {
  const user = await imported();
  expect(screen.getByTestId('import-own').textContent).toContain('help@kestrel.example');
  await user.click(screen.getByTestId('import-own-go'));
  await waitFor(async () => {
    const states = (await call('list_imports', {})).map((each) => each.state);
    expect(states.slice(0, 2)).toEqual(['done', 'undone']);
  }, { timeout: 15_000 });
  const { organisation } = await call('current_session', {});
  expect(organisation.queues[0]?.addresses).toEqual(['help@kestrel.example']);
  await waitFor(() => expect(screen.queryByTestId('import-own')).toBeNull());
  expect(screen.getByTestId('import-outcome').dataset.state).toBe('done');
}, 30_000);

test('a no leaves everything as it is', async () => {
  const user = await imported();
  await user.click(screen.getByTestId('import-own-not'));
  expect(screen.queryByTestId('import-own')).toBeNull();
  expect((await call('list_imports', {}))[0]?.state).toBe('done');
}, 30_000);
