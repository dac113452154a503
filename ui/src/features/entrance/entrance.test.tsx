import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';

import { connectTo, queryClient, type Transport } from '@/backend';
import { type FakeOptions, makeFake } from '@/backend/fake';
import { holdEntrance, Root } from '@/frame';

import Entrance from '.';

afterEach(() => {
  cleanup();
  queryClient.clear();
  holdEntrance(false);
});

/** The entrance as the window shows it, with everything that it asked the door. */
function enter(options: FakeOptions): { asked: string[]; user: ReturnType<typeof userEvent.setup> } {
  const asked: string[] = [];
  const fake = makeFake({ count: 5, ...options });
  const listening: Transport = {
    ...fake,
    call: (name, request) => {
      asked.push(name);
      return fake.call(name, request);
    },
  };
  connectTo(listening);
  render(
    <QueryClientProvider client={queryClient}>
      <Root
        entrance={(status) => <Entrance status={status} />}
        session={(session) => <p data-testid="desk">{session.organisation.name}</p>}
      />
    </QueryClientProvider>,
  );
  return { asked, user: userEvent.setup() };
}

const at = (id: string) => screen.findByTestId(id);

describe('first run', () => {
  test('goes from the language to the desk with the keyboard alone, and stays until the recovery key is read back', async () => {
    const { user } = enter({ state: 'first-run', locale: 'en' });
    await at('first-run-language-continue');
    await user.keyboard('{Enter}');
    await at('first-run-organisation-name');
    await user.keyboard('Nordlicht Retail{Tab}{ArrowDown}');
    await user.click(await at('first-run-region-eu'));
    await user.click(screen.getByTestId('first-run-continue'));
    await at('first-run-person-name');
    await user.keyboard('Mara Brandt');
    await user.type(screen.getByTestId('first-run-passphrase'), 'seven quiet lanterns');
    await user.type(screen.getByTestId('first-run-passphrase-again'), 'seven quiet lanterns');
    await waitFor(() => expect(screen.getByTestId('first-run-create')).not.toHaveProperty('disabled', true));
    await user.keyboard('{Enter}');

    const key = (await at('recovery-key')).dataset.key?.split('-') ?? [];
    expect(key).toHaveLength(7);
    expect(screen.queryByTestId('desk')).toBeNull();
    const fields = [screen.getByTestId('recovery-confirm-1'), screen.getByTestId('recovery-confirm-2')] as HTMLInputElement[];
    for (const field of fields) {
      const group = Number(/\d/.exec(field.labels?.[0]?.textContent ?? '')?.[0]);
      expect(screen.getByTestId('first-run-continue')).toHaveProperty('disabled', true);
      await user.type(field, key[group - 1]?.toLowerCase() ?? '');
    }
    await user.click(screen.getByTestId('first-run-continue'));
    expect((await at('first-run-factor')).textContent).toContain('You can put it off until');
    await user.click(screen.getByTestId('first-run-later'));
    await at('import-form');
    expect(screen.queryByTestId('desk')).toBeNull();
    await user.click(screen.getByTestId('first-run-open'));
    expect((await at('desk')).textContent).toBe('Nordlicht Retail');
  });

  test('tells a group that was read back wrongly', async () => {
    const { user } = enter({ state: 'first-run', locale: 'en' });
    await user.click(await at('first-run-language-continue'));
    await user.type(await at('first-run-organisation-name'), 'N');
    await user.click(screen.getByTestId('first-run-region'));
    await user.click(await at('first-run-region-uk'));
    await user.click(screen.getByTestId('first-run-continue'));
    await user.type(await at('first-run-person-name'), 'M');
    await user.type(screen.getByTestId('first-run-passphrase'), 'seven quiet lanterns');
    await user.type(screen.getByTestId('first-run-passphrase-again'), 'seven quiet lanterns');
    await waitFor(() => expect(screen.getByTestId('first-run-create')).not.toHaveProperty('disabled', true));
    await user.click(screen.getByTestId('first-run-create'));
    await at('recovery-key');
    await user.type(screen.getByTestId('recovery-confirm-1'), 'zzzz');
    expect(screen.getByTestId('first-run-recovery').textContent).toContain('Look at your paper again');
  });

  test('changes the language live, and goes on where the words are not complete', async () => {
    const { user } = enter({ state: 'first-run', locale: 'en' });
    await user.click(await at('first-run-language-ar'));
    await waitFor(() => expect(document.documentElement.dir).toBe('rtl'));
    await user.click(await at('first-run-language-fr'));
    await waitFor(() => expect(screen.getByTestId('first-run-language-continue').textContent).toContain('Français'));
    expect(screen.getByRole('heading', { level: 1 }).textContent).not.toBe('');
  });
});

describe('lock screen', () => {
  test('shows no name of a person, of a customer or of the organisation', async () => {
    enter({ state: 'locked', locale: 'en' });
    const text = (await at('lock-screen')).textContent ?? '';
    const fake = makeFake({ state: 'open', count: 5 });
    const session = await fake.call('current_session', {});
    const people = await fake.call('list_people', {});
    expect(people.length).toBeGreaterThan(3);
    for (const name of [session.organisation.name, ...people.map((one) => one.name), ...session.organisation.queues.map((one) => one.name)]) {
      // A queue may be called as a region is, which everybody may know.
      if (!session.organisation.regions.some((region) => name.toLowerCase().startsWith(region))) expect(text).not.toContain(name);
    }
  });

  test('opens with the passphrase, and forgets it when it was wrong', async () => {
    const { user } = enter({ state: 'locked', locale: 'en' });
    const field = (await at('unlock-passphrase')) as HTMLInputElement;
    await user.type(field, 'wrong{Enter}');
    expect((await at('unlock-wrong')).textContent).toContain('does not open the vault');
    expect(field.value).toBe('');
    await user.type(field, 'seven quiet lanterns{Enter}');
    await at('desk');
  });

  test('asks the door no more while the wait lasts', async () => {
    const { asked, user } = enter({ state: 'locked', locale: 'en', now: '2026-11-23T15:42:00Z' });
    const field = await at('unlock-passphrase');
    for (let tries = 1; tries <= 6; tries += 1) {
      await user.type(field, 'wrong{Enter}');
      await waitFor(() => expect(asked.filter((name) => name === 'unlock')).toHaveLength(tries));
    }
    await at('unlock-ladder');
    expect(screen.getByTestId('unlock').textContent).toContain('0:32');
    await user.type(field, 'seven quiet lanterns{Enter}');
    expect(asked.filter((name) => name === 'unlock')).toHaveLength(6);
    expect(screen.queryByTestId('desk')).toBeNull();
  });

  test.each([
    [{ keystore: 'absent' } as const, 'keystore-absent'],
    [{ keystore: 'locked' } as const, 'keystore-locked'],
    [{ keystore: 'unknown' } as const, 'recover'],
    [{ vault: 'damaged' } as const, 'vault-damaged'],
    [{ vault: 'missing' } as const, 'vault-missing'],
    [{ vault: 'newer' } as const, 'vault-newer'],
    [{ low_disk: true } as const, 'low-disk'],
  ])('says what is wrong and what to do: %o', async (options, shown) => {
    enter({ state: 'locked', locale: 'en', ...options });
    await at(shown);
  });

  test('another person begins with an empty field', async () => {
    const { user } = enter({ state: 'locked', locale: 'en' });
    const field = (await at('unlock-passphrase')) as HTMLInputElement;
    await user.type(field, 'half a pass');
    const second = screen.getAllByTestId('lock-person')[1];
    if (!second) throw new Error('one person only');
    await user.click(second);
    expect((screen.getByTestId('unlock-passphrase') as HTMLInputElement).value).toBe('');
    expect(document.activeElement).toBe(screen.getByTestId('unlock-passphrase'));
  });

  test('takes up an invitation, and shows the new person’s recovery key first', async () => {
    const { user } = enter({ state: 'locked', locale: 'en' });
    await user.click(await at('lock-other'));
    await user.type(await at('accept-code'), '7qx4 m2p9 trvd 3hw8 nzc5 fjby 6ka0');
    await user.type(screen.getByTestId('accept-passphrase'), 'seven quiet lanterns');
    await user.type(screen.getByTestId('accept-passphrase-again'), 'seven quiet lanterns');
    await waitFor(() => expect(screen.getByTestId('accept-go')).not.toHaveProperty('disabled', true));
    await user.click(screen.getByTestId('accept-go'));
    const key = (await at('recovery-key')).dataset.key?.split('-') ?? [];
    expect(screen.queryByTestId('desk')).toBeNull();
    for (const field of [screen.getByTestId('recovery-confirm-1'), screen.getByTestId('recovery-confirm-2')] as HTMLInputElement[]) {
      await user.type(field, key[Number(/\d/.exec(field.labels?.[0]?.textContent ?? '')?.[0]) - 1] ?? '');
    }
    await user.click(screen.getByTestId('first-run-continue'));
    await at('desk');
  });
});
