import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';

import { connectTo, now, queryClient, setClock, type Transport, WireError } from '@/backend';
import { type FakeOptions, makeFake } from '@/backend/fake';
import { CODES } from '@/backend/fake/factors';
import { KEY } from '@/backend/fake/qr';
import { codeAt, stepAt } from '@/backend/fake/totp';
import { holdEntrance, Root } from '@/frame';
import { Localisation } from '@/l10n';

import Entrance from '.';

afterEach(() => {
  cleanup();
  queryClient.clear();
  holdEntrance(false);
  setClock(Date.now);
});

const words = new Localisation('en');
/** The words for an error, as every screen finds them. */
const says = (id: string) => words.say(words.has(id) ? id : 'error-internal');
const at = (id: string) => screen.findByTestId(id);
const field = (id: string) => screen.getByTestId(id) as HTMLInputElement;
const code = () => codeAt(KEY, stepAt(now()));

function enter(options: FakeOptions, change: (fake: Transport) => Partial<Transport> = () => ({})) {
  const fake = makeFake({ count: 5, locale: 'en', now: '2026-11-23T15:42:00Z', ...options });
  const asked: { name: string; request: unknown }[] = [];
  const heard: Transport = { ...fake, ...change(fake) };
  connectTo({
    ...heard,
    call: (name, request) => {
      asked.push({ name, request });
      return heard.call(name, request);
    },
  });
  render(
    <QueryClientProvider client={queryClient}>
      <Root entrance={(status) => <Entrance status={status} />} session={(session) => <p data-testid="desk">{String(session.enrolled)}</p>} />
    </QueryClientProvider>,
  );
  return { asked, user: userEvent.setup() };
}

describe('unlock with a second factor', () => {
  test('a person without one is not asked for one', async () => {
    enter({ state: 'locked' });
    await at('unlock-passphrase');
    expect(screen.queryByTestId('unlock-factor')).toBeNull();
  });

  test('passphrase, Enter, code in Arabic digits, Enter', async () => {
    const { user } = enter({ state: 'locked', standing: 'totp' });
    await user.type(await at('unlock-passphrase'), 'seven quiet lanterns{Enter}');
    expect(document.activeElement).toBe(field('unlock-totp'));
    await user.keyboard([...await code()].map((digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)]).join(''));
    await user.keyboard('{Enter}');
    await at('desk');
  });

  test('a wrong code keeps the passphrase, and says so in words', async () => {
    const { user } = enter({ state: 'locked', standing: 'totp' });
    await user.type(await at('unlock-passphrase'), 'seven quiet lanterns');
    await user.type(field('unlock-totp'), '000000{Enter}');
    await waitFor(() => expect(screen.getByTestId('unlock-factor').textContent).toContain(says('error-factor-wrong')));
    expect(field('unlock-passphrase').value).toBe('seven quiet lanterns');
    expect(field('unlock-totp').value).toBe('');
    expect(document.activeElement).toBe(field('unlock-totp'));
  });

  test('a used code is called used', async () => {
    const { user } = enter({ state: 'locked', standing: 'totp' }, (fake) => ({
      call: (name, request) => (name === 'unlock' ? Promise.reject(new WireError({ kind: 'user', code: 'factor-used', args: {}, incident: null })) : fake.call(name, request)),
    }));
    await user.type(await at('unlock-passphrase'), 'seven quiet lanterns');
    await user.type(field('unlock-totp'), '123456{Enter}');
    await waitFor(() => expect(screen.getByTestId('unlock-factor').textContent).toContain(says('error-factor-used')));
  });

  test('too many wrong codes make wait, counted down, and the door is asked no more', async () => {
    const { asked, user } = enter({ state: 'locked', standing: 'totp' });
    await user.type(await at('unlock-passphrase'), 'seven quiet lanterns');
    for (let tries = 1; tries <= 6; tries += 1) {
      await user.type(field('unlock-totp'), '000000{Enter}');
      await waitFor(() => expect(asked.filter(({ name }) => name === 'unlock')).toHaveLength(tries));
      await waitFor(() => expect(field('unlock-totp').readOnly).toBe(false));
    }
    await waitFor(() => expect(screen.getByTestId('unlock-factor').textContent).toContain('0:32'));
    await user.type(field('unlock-totp'), `${await code()}{Enter}`);
    expect(asked.filter(({ name }) => name === 'unlock')).toHaveLength(6);
    const later = now() + 33_000;
    setClock(() => later);
    await waitFor(() => expect(screen.getByTestId('unlock')).not.toHaveProperty('disabled', true), { timeout: 3_000 });
    await user.type(field('unlock-totp'), `{Control>}a{/Control}${await code()}{Enter}`);
    await at('desk');
  });

  test('a recovery code opens in its place', async () => {
    const { user } = enter({ state: 'locked', standing: 'totp' });
    await user.type(await at('unlock-passphrase'), 'seven quiet lanterns');
    await user.click(screen.getByTestId('unlock-way-recovery-codes'));
    await user.type(field('unlock-recovery-codes'), `${CODES[0]?.toLowerCase()}{Enter}`);
    await at('desk');
  });

  test('a door that asks only after the passphrase is answered then, with what it names', async () => {
    const { user } = enter({ state: 'locked', standing: 'totp' }, (fake) => ({
      call: async (name, request) => {
        const answer = await fake.call(name, request);
        return name === 'app_status' ? { ...answer, people: (answer as { people: object[] }).people.map((one) => ({ ...one, needs_code: false })) } as never : answer;
      },
    }));
    await user.type(await at('unlock-passphrase'), 'seven quiet lanterns{Enter}');
    await at('unlock-totp');
    expect(document.activeElement).toBe(field('unlock-totp'));
    expect(screen.queryByTestId('unlock-way-security-key')).toBeNull();
    await user.keyboard(`${await code()}{Enter}`);
    await at('desk');
  });

  test('a security key that is turned away from opens nothing, even when it is touched', async () => {
    let touch = () => undefined as void;
    const { asked, user } = enter({ state: 'locked', standing: 'key' }, (fake) => ({
      call: async (name, request) => {
        if (name === 'unlock') await new Promise<void>((go) => { touch = go; });
        return fake.call(name, request);
      },
    }));
    await user.type(await at('unlock-passphrase'), 'seven quiet lanterns');
    expect(screen.queryByTestId('unlock-way-recovery-codes')).toBeNull();
    await user.click(screen.getByTestId('unlock'));
    await user.click(await at('unlock-touch-cancel'));
    expect(screen.queryByTestId('unlock-touch')).toBeNull();
    touch();
    await waitFor(() => expect(asked.map(({ name }) => name)).toContain('lock'));
    await at('lock-screen');
    expect(screen.queryByTestId('desk')).toBeNull();
  });

  test('another person begins without the factor of the one before', async () => {
    const { user } = enter({ state: 'locked', standing: 'totp' });
    await user.type(await at('unlock-passphrase'), 'seven quiet');
    await user.type(field('unlock-totp'), '12');
    await user.click(screen.getAllByTestId('lock-person')[1] ?? document.body);
    expect(field('unlock-passphrase').value).toBe('');
    expect(screen.queryByTestId('unlock-factor')).toBeNull();
  });
});

test('the recovery key opens only with the code that is enrolled', async () => {
  const { user } = enter({ state: 'locked', standing: 'totp' });
  await user.click(await at('lock-recovery'));
  await user.type(await at('recover-key'), 'k7qx 4m2p 9trv d3hw 8nzc 5fjb y6a0');
  await user.type(screen.getByTestId('recover-passphrase'), 'seven quiet lanterns');
  await user.type(screen.getByTestId('recover-passphrase-again'), 'seven quiet lanterns');
  await waitFor(() => expect(screen.getByTestId('recover-go')).not.toHaveProperty('disabled', true));
  await user.click(screen.getByTestId('recover-go'));
  await user.type(await at('recover-totp'), '000000');
  await user.click(screen.getByTestId('recover-go'));
  await waitFor(() => expect(screen.getByTestId('recover').textContent).toContain(says('error-factor-wrong')));
  await user.type(field('recover-totp'), await code());
  await user.click(screen.getByTestId('recover-go'));
  await at('desk');
});

describe('a second factor at the first run', () => {
  async function toTheFactor(user: ReturnType<typeof userEvent.setup>) {
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
    const key = (await at('recovery-key')).dataset.key?.split('-') ?? [];
    for (const one of [field('recovery-confirm-1'), field('recovery-confirm-2')]) await user.type(one, key[Number(/\d/.exec(one.labels?.[0]?.textContent ?? '')?.[0]) - 1] ?? '');
    await user.click(screen.getByTestId('first-run-continue'));
    await at('first-run-factor');
  }

  test('is enrolled with its recovery codes, and the desk knows', async () => {
    const { user } = enter({ state: 'first-run' });
    await toTheFactor(user);
    expect(screen.getByTestId('protection').textContent).toContain('a gate, not a lock');
    await user.type(await at('totp-code'), '000000{Enter}');
    await waitFor(() => expect(screen.getByTestId('totp').textContent).toContain(says('error-factor-wrong')));
    await user.type(field('totp-code'), `${await code()}{Enter}`);
    expect(await screen.findAllByTestId('recovery-code')).toHaveLength(10);
    expect(screen.getByTestId('enrol-done')).toHaveProperty('disabled', true);
    await user.click(screen.getByTestId('recovery-codes-kept'));
    await user.click(screen.getByTestId('enrol-done'));
    await at('import-form');
    expect(screen.getByTestId('first-run-step-factor').textContent).toContain('Enrolled');
    await user.click(screen.getByTestId('first-run-open'));
    expect((await at('desk')).textContent).toBe('true');
  });

  test('may be put off, and the path says until when', async () => {
    const { user } = enter({ state: 'first-run' });
    await toTheFactor(user);
    await user.click(screen.getByTestId('first-run-later'));
    await at('import-form');
    expect(screen.getByTestId('first-run-step-factor').textContent).toContain('Dec 7, 2026');
  });
});

describe('joining an organisation', () => {
  test('goes from the request over the fingerprint and the package to one’s own recovery key', async () => {
    const { asked, user } = enter({ state: 'first-run' });
    await user.click(await at('first-run-join'));
    expect(await at('join-go')).toHaveProperty('disabled', true);
    await user.type(screen.getByTestId('join-name'), 'BER-21');
    await user.click(screen.getByTestId('join-go'));
    expect((await at('fingerprint')).querySelectorAll('li')).toHaveLength(6);
    expect(asked.find(({ name }) => name === 'request_joining')?.request).toEqual({ name: 'BER-21', path: '/home/demo/BER-21.meridian-request' });
    await user.click(screen.getByTestId('join-package-go'));
    await user.click(await screen.findByTestId('join-open', {}, { timeout: 8_000 }));
    await at('recover-key');
  });

  test('says what is wrong with a package, and goes back', async () => {
    const { user } = enter({ state: 'first-run', fail: { finish_joining: 'joining-foreign' } });
    await user.click(await at('first-run-join'));
    await user.click(await at('join-have-package'));
    expect((await at('join-error')).textContent).toContain(says('error-joining-foreign'));
    await user.click(screen.getByTestId('join-back'));
    await at('first-run');
  });
});
