import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';

import { connectTo, type DraftReport, forgetChanged, queryClient, type RoleMatrix, type Transport } from '@/backend';
import { type FakeOptions, makeFake } from '@/backend/fake';
import { L10nProvider } from '@/l10n';

import Access from '.';

// A matrix is many cells; a busy machine takes its time for them.
configure({ asyncUtilTimeout: 8_000 });

afterEach(() => {
  cleanup();
  queryClient.clear();
});

const ACTS = ['list-conversations', 'open-conversation', 'assign-conversation', 'unmask-customer', 'export-attachment', 'save-queue', 'save-site', 'save-role'];
let places: number[] = [];

/** A matrix of a few acts, so that the page in memory has less to draw. */
function fewer(answer: unknown): unknown {
  const of = <T,>(all: readonly T[]) => places.flatMap((place) => all[place] ?? []);
  if (typeof answer !== 'object' || answer === null) return answer;
  if ('actions' in answer && 'cells' in answer) {
    const matrix = answer as RoleMatrix;
    places = ACTS.map((action) => matrix.actions.indexOf(action));
    return { ...matrix, actions: ACTS, cells: places.map((place) => matrix.cells[place] ?? []) };
  }
  return 'newly_permitted' in answer ? { ...answer, cells: of((answer as DraftReport).cells) } : answer;
}

/** The screen over the organisation in memory, with everything that it asked the door. */
async function open(options: FakeOptions = {}, locale = 'en') {
  const asked: { name: string; request: unknown }[] = [];
  const fake = makeFake({ state: 'open', count: 20, now: '2026-11-23T15:42:00Z', ...options });
  const listening: Transport = {
    ...fake,
    call: async (name, request) => {
      asked.push({ name, request });
      return fewer(await fake.call(name, request)) as never;
    },
  };
  connectTo(listening);
  listening.onChanged((tags) => void forgetChanged(queryClient, tags));
  const session = await makeFake({ state: 'open', count: 1, now: '2026-11-23T15:42:00Z' }).call('current_session', {});
  render(
    <QueryClientProvider client={queryClient}>
      <L10nProvider locale={locale}><Access session={session} /></L10nProvider>
    </QueryClientProvider>,
  );
  return { user: userEvent.setup({ pointerEventsCheck: 0 }), times: (name: string) => asked.filter((one) => one.name === name).length, last: (name: string) => asked.findLast((one) => one.name === name)?.request };
}

const write = (name: string) => fireEvent.change(screen.getByTestId('access-draft-name'), { target: { value: name } });
const cellAt = (action: string, role: string) => {
  const row = screen.getAllByTestId('access-row').find((one) => one.dataset.action === action);
  const found = row?.querySelector<HTMLElement>(`td[data-role="${role}"]`);
  if (!found) throw new Error(`no cell ${action} × ${role}`);
  return found;
};

describe('roles and access', () => {
  test('asks nothing before somebody wants to know, since every question is recorded', async () => {
    const { user, times } = await open();
    await screen.findByTestId('access-matrix');
    expect(times('explain_access')).toBe(0);
    expect(screen.getByTestId('access-question').dataset.verdict).toBe('open');
    await user.click(screen.getByTestId('access-ask'));
    const answer = await screen.findByTestId('access-answer');
    expect(times('explain_access')).toBe(1);
    expect(screen.getByTestId('access-question').dataset.verdict).toBe(answer.dataset.permitted === 'true' ? 'permit' : 'forbid');
  });

  test('says what decided and all that would have to change', async () => {
    const { user } = await open();
    await screen.findByTestId('access-matrix');
    await user.click(cellAt('export-attachment', 'senior-agent'));
    const answer = await screen.findByTestId('access-answer');
    // Salma showed a factor three minutes ago.
    expect(answer.dataset.permitted).toBe('true');
    await user.click(cellAt('save-role', 'qa'));
    await waitFor(() => expect(screen.getByTestId('access-answer').dataset.permitted).toBe('false'));
    const missing = screen.getAllByTestId('access-missing').map((one) => one.dataset.code);
    expect(missing).toContain('no-role');
    expect(missing).toContain('step-up');
    expect(cellAt('save-role', 'qa').dataset.asked).toBe('forbid');
  });

  test('is walked with the arrows, and Enter asks', async () => {
    const { user, last } = await open();
    await screen.findByTestId('access-matrix');
    cellAt('list-conversations', 'agent').focus();
    await user.keyboard('{ArrowDown}{ArrowRight}');
    expect(document.activeElement).toBe(cellAt('open-conversation', 'senior-agent'));
    await user.keyboard('{Enter}');
    await screen.findByTestId('access-answer');
    expect(last('explain_access')).toMatchObject({ action: 'open-conversation' });
    expect(screen.getAllByRole('gridcell').filter((one) => one.tabIndex === 0)).toHaveLength(1);
  });

  test('asks once with Ctrl and Enter', async () => {
    const { user, times } = await open();
    await screen.findByTestId('access-matrix');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await screen.findByTestId('access-answer');
    expect(times('explain_access')).toBe(1);
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(times('explain_access')).toBe(2));
  });

  test('turns the arrows where one reads from right to left', async () => {
    const { user } = await open({}, 'ar');
    await screen.findByTestId('access-matrix');
    cellAt('list-conversations', 'agent').focus();
    await user.keyboard('{ArrowLeft}');
    expect(document.activeElement).toBe(cellAt('list-conversations', 'senior-agent'));
  });

  test('shows a draft as a column, what it changes, and asks for approval where it allows more', async () => {
    const { user, last } = await open();
    await user.click(await screen.findByTestId('access-draft-new'));
    write('Night desk');
    await user.click(screen.getByTestId('access-permission-export'));
    await screen.findByTestId('access-draft-column');
    await waitFor(() => expect(screen.getByTestId('access-draft-sum').textContent).toMatch(/One act changes/));
    expect(screen.queryByTestId('access-draft-wider')).toBeNull();
    await user.click(screen.getByTestId('access-permission-organise'));
    await screen.findByTestId('access-draft-wider');
    await user.click(screen.getByTestId('access-only-changes'));
    const rows = screen.getAllByTestId('access-row').map((one) => one.dataset.action);
    expect(rows).toContain('save-queue');
    expect(rows).not.toContain('open-conversation');
    await user.click(screen.getByTestId('access-draft-save'));
    await screen.findByTestId('access-draft-waits');
    expect(last('save_role')).toMatchObject({ draft: { name: 'Night desk', based_on: 'supervisor', role: null } });
  });

  test('saves what allows less, and takes the name of no other role', async () => {
    const { user, times } = await open();
    await user.click(await screen.findByTestId('access-draft-new'));
    write('night lead');
    await user.click(screen.getByTestId('access-permission-export'));
    await screen.findByTestId('access-draft-faults');
    expect(screen.getByTestId('access-draft-save')).toHaveProperty('disabled', true);
    write('night lead two');
    await waitFor(() => expect(screen.queryByTestId('access-draft-faults')).toBeNull());
    await waitFor(() => expect(screen.getByTestId('access-draft-save')).toHaveProperty('disabled', false));
    await user.click(screen.getByTestId('access-draft-save'));
    await waitFor(() => expect(screen.queryByTestId('access-draft')).toBeNull());
    expect(times('save_role')).toBe(1);
    await waitFor(() => expect(cellAt('export-attachment', 'custom-night-lead-two')).toBeTruthy());
  });

  test('deletes a role only when nobody holds it', async () => {
    const { user } = await open();
    await user.click(await screen.findByTestId('access-role-custom-night-lead'));
    const item = await screen.findByTestId('access-role-custom-night-lead-delete');
    expect(item.getAttribute('aria-disabled')).toBe('true');
  });

  test('shows how people prove who they are, and who cannot sign in', async () => {
    await open();
    const people = await screen.findByTestId('access-people');
    const level = (name: string) => {
      const person = within(people).getAllByTestId('access-person').find((one) => one.textContent?.includes(name));
      return person && within(person).getByTestId('factor-state').dataset.level;
    };
    expect(level('Ada Winter')).toBe('must');
    expect(level('Lena Vogt')).toBe('code');
    expect(level('Mert Bayar')).toBe('key');
  });

  test('says when it cannot be read, and tries again', async () => {
    await open({ fail: { role_matrix: 'internal' } });
    const failed = await screen.findByTestId('error-state');
    expect(within(failed).getByTestId('error-retry')).toBeTruthy();
  });

  test('says when a question cannot be answered, and stays', async () => {
    const { user } = await open({ fail: { explain_access: 'internal' } });
    await screen.findByTestId('access-matrix');
    await user.click(screen.getByTestId('access-ask'));
    await screen.findByTestId('access-answer-error');
    expect(screen.getByTestId('access-matrix')).toBeTruthy();
  });
});
