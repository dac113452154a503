import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { connectTo, forgetChanged, now, onChanged, queryClient, setClock, useAsk } from '@/backend';
import { type FakeOptions, makeFake } from '@/backend/fake';
import { KEY } from '@/backend/fake/qr';
import { codeAt, stepAt } from '@/backend/fake/totp';
import { ToastRegion } from '@/kit';
import { L10nProvider, Localisation } from '@/l10n';
import { StepUp } from '@/parts';

import Security, { type SecurityPart } from '.';

let stop = () => undefined as void;

beforeEach(() => {
  stop = () => undefined;
});
afterEach(() => {
  stop();
  cleanup();
  queryClient.clear();
  setClock(Date.now);
});

function Shown({ part }: { part: SecurityPart }) {
  const session = useAsk('current_session', {}).data;
  return session ? <Security part={part} session={session} /> : null;
}

function open(part: SecurityPart, options: FakeOptions = {}) {
  const asked: { name: string; request: unknown }[] = [];
  const fake = makeFake({ state: 'open', count: 1, locale: 'en', now: '2026-11-23T15:42:00Z', ...options });
  connectTo({
    ...fake,
    call: (name, request) => {
      asked.push({ name, request });
      return fake.call(name, request);
    },
  });
  stop = onChanged((tags) => void forgetChanged(queryClient, tags));
  render(
    <QueryClientProvider client={queryClient}>
      <L10nProvider locale="en">
        <Shown part={part} />
        <StepUp />
        <ToastRegion />
      </L10nProvider>
    </QueryClientProvider>,
  );
  return { asked, user: userEvent.setup() };
}

const words = new Localisation('en');
/** The words for an error, as every screen finds them. */
const says = (id: string) => words.say(words.has(id) ? id : 'error-internal');
const at = (id: string) => screen.findByTestId(id);
const field = (id: string) => screen.getByTestId(id) as HTMLInputElement;
const code = () => codeAt(KEY, stepAt(now()));
const factors = async () => (await screen.findAllByTestId('factor')).map(({ dataset }) => dataset.kind);

describe('second factors', () => {
  test('none yet: says why one is wanted, and what each protects against', async () => {
    open('factors');
    await screen.findByText('No second factor yet');
    expect(screen.getByTestId('protection').textContent).toContain('Not protected: a gate, not a lock');
  });

  test('within the grace period it says until when', async () => {
    open('factors', { standing: 'grace' });
    expect((await at('factors-grace')).textContent).toContain('Dec 7, 2026');
  });

  test('what cannot be read is told, and asked for again', async () => {
    const { asked, user } = open('factors', { fail: { list_factors: 'internal' } });
    await at('error-state');
    await user.click(screen.getByTestId('error-retry'));
    await waitFor(() => expect(asked.filter(({ name }) => name === 'list_factors')).toHaveLength(2));
  });

  test('what is slow has a place held for it', async () => {
    open('factors', { slow_ms: 600 });
    await waitFor(() => expect(document.querySelector('[aria-busy=true]')).not.toBeNull());
    await screen.findByText('No second factor yet', {}, { timeout: 4_000 });
  });

  test('an app is added with its first code, and brings ten recovery codes', async () => {
    const { asked, user } = open('factors');
    await user.click(await at('factors-add-totp'));
    const dialog = await at('adding');
    expect(within(dialog).getByRole('img', { name: 'QR code for your authenticator app' })).toBeTruthy();
    expect((await at('totp-secret')).textContent).toBe('K5QX 2RMD 7TVE 3WZ6 HJ4P NYB2 CGLS 5UAO');
    await user.clear(field('totp-name'));
    await user.type(field('totp-name'), 'Pixel');
    await user.type(field('totp-code'), await code());
    await user.click(screen.getByTestId('adding-go'));
    expect(await screen.findAllByTestId('recovery-code')).toHaveLength(10);
    expect(asked.find(({ name }) => name === 'confirm_totp')?.request).toEqual({ name: 'Pixel', code: await code() });
    expect(screen.getByTestId('adding-done')).toHaveProperty('disabled', true);
    await user.click(screen.getByTestId('recovery-codes-kept'));
    await user.click(screen.getByTestId('adding-done'));
    expect(await factors()).toEqual(['totp', 'recovery-codes']);
  });

  test('the printed sheet holds the codes and nothing of the window, and goes with the dialog', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    const { user } = open('factors', { standing: 'totp' });
    await user.click(await at('factors-renew'));
    const sheet = await at('sheet');
    expect(sheet.parentElement).toBe(document.body);
    expect(sheet.querySelectorAll('li')).toHaveLength(10);
    expect(sheet.querySelectorAll('button, input')).toHaveLength(0);
    await user.click(screen.getByTestId('recovery-codes-print'));
    expect(print).toHaveBeenCalledOnce();
    await user.click(screen.getByTestId('recovery-codes-kept'));
    await user.click(screen.getByTestId('adding-done'));
    await waitFor(() => expect(screen.queryByTestId('sheet')).toBeNull());
    vi.unstubAllGlobals();
  });

  test('a security key waits for a touch, and a wrong PIN is said at the PIN', async () => {
    const { user } = open('factors', { standing: 'totp' });
    await user.click(await at('factors-add-security-key'));
    await user.type(await at('security-key-pin'), '0000');
    await user.click(screen.getByTestId('adding-go'));
    await waitFor(() => expect(screen.getByTestId('security-key').textContent).toContain(says('error-security-key-pin')));
    expect(field('security-key-pin').value).toBe('');
    await user.click(screen.getByTestId('adding-go'));
    expect(await factors()).toEqual(['totp', 'recovery-codes', 'security-key']);
  });

  test('removing asks for a fresh proof once, and goes through with it', async () => {
    const { asked, user } = open('factors', { standing: 'key', stale: true });
    await user.click((await screen.findAllByTestId('factors-remove'))[1] ?? document.body);
    await user.click(await at('remove-factor-confirm'));
    await user.type(await at('step-up-totp'), '000000');
    await user.click(screen.getByTestId('step-up-go'));
    await waitFor(() => expect(screen.getByTestId('step-up').textContent).toContain(says('error-factor-wrong')));
    await user.type(field('step-up-totp'), `${await code()}{Enter}`);
    await waitFor(() => expect(screen.queryByTestId('step-up')).toBeNull());
    await waitFor(async () => expect(await factors()).toEqual(['totp', 'recovery-codes']));
    expect(asked.filter(({ name }) => name === 'remove_factor')).toHaveLength(2);
  });

  test('who turns away from the proof reads why nothing was changed', async () => {
    const { user } = open('factors', { standing: 'totp', stale: true });
    await user.click((await screen.findAllByTestId('factors-remove'))[0] ?? document.body);
    await user.click(await at('remove-factor-confirm'));
    await user.click(await at('step-up-cancel'));
    expect((await at('remove-factor-error')).textContent).toContain(says('error-denied-step-up'));
    expect(screen.getByTestId('remove-factor')).toBeTruthy();
  });

  test('adding asks for a fresh proof first; who turns away may try again', async () => {
    const { user } = open('factors', { standing: 'totp', stale: true });
    await user.click(await at('factors-add-totp'));
    await user.click(await at('step-up-cancel'));
    await user.click(await at('error-retry'));
    await user.type(await at('step-up-totp'), await code());
    await user.click(screen.getByTestId('step-up-go'));
    await at('qr');
  });

  test('a security key, a recovery code and, without any factor, the passphrase prove as well', async () => {
    const { user } = open('factors', { standing: 'key', stale: true });
    await user.click((await screen.findAllByTestId('factors-remove'))[0] ?? document.body);
    await user.click(await at('remove-factor-confirm'));
    await user.click(await at('step-up-way-recovery-codes'));
    await at('step-up-recovery-codes');
    await user.click(screen.getByTestId('step-up-way-security-key'));
    await user.click(screen.getByTestId('step-up-go'));
    await waitFor(async () => expect(await factors()).toEqual(['security-key', 'recovery-codes']));
  });
});

describe('sessions', () => {
  test('shows one’s own apart from those of others, and ends one', async () => {
    const { asked, user } = open('sessions');
    expect(await screen.findAllByTestId('sessions-table-row')).toHaveLength(3);
    expect(screen.getAllByTestId('sessions-others-table-row')).toHaveLength(3);
    await user.click(screen.getAllByTestId('sessions-end')[1] ?? document.body);
    expect((await at('end-sessions')).textContent).toContain('BER-02');
    await user.click(screen.getByTestId('end-sessions-confirm'));
    await waitFor(() => expect(screen.getAllByTestId('sessions-table-row')).toHaveLength(2));
    expect(asked.find(({ name }) => name === 'end_sessions')?.request).toMatchObject({ person: null });
  });

  test('signs out everywhere else, and a person everywhere', async () => {
    const { user } = open('sessions');
    await user.click(await at('sessions-end-others'));
    await user.click(await at('end-sessions-confirm'));
    await waitFor(() => expect(screen.queryByTestId('sessions-end-others')).toBeNull());
    await user.click(screen.getAllByTestId('sessions-end-person')[0] ?? document.body);
    await user.click(await at('end-sessions-confirm'));
    await waitFor(() => expect(screen.getAllByTestId('sessions-others-table-row')).toHaveLength(2));
  });

  test('what cannot be read is told', async () => {
    open('sessions', { fail: { list_sessions: 'internal' } });
    await at('error-state');
  });
});

describe('computers', () => {
  test('shows each with its state; this one cannot be shut out, one that is shut out not again', async () => {
    open('devices');
    expect(await screen.findAllByTestId('devices-table-row')).toHaveLength(5);
    expect(screen.getAllByTestId('devices-revoke')).toHaveLength(3);
  });

  test('shutting out says what it means, and asks for a fresh proof', async () => {
    const { user } = open('devices', { stale: true });
    await user.click((await screen.findAllByTestId('devices-revoke'))[0] ?? document.body);
    expect((await at('revoke')).textContent).toContain('is not deleted');
    await user.click(screen.getByTestId('revoke-confirm'));
    await user.type(await at('step-up-passphrase'), 'seven quiet lanterns{Enter}');
    await waitFor(() => expect(screen.getAllByTestId('devices-revoke')).toHaveLength(2));
  });

  test('a new name is kept', async () => {
    const { user } = open('devices');
    await user.click((await screen.findAllByTestId('devices-show'))[1] ?? document.body);
    expect(within(await at('device-shown')).getAllByRole('listitem')).toHaveLength(6);
    await user.clear(field('device-name'));
    await user.type(field('device-name'), 'BER-22');
    await user.click(screen.getByTestId('device-rename'));
    await screen.findByText('BER-22');
  });

  test('lets a computer join when its fingerprint was read back, and not before', async () => {
    const { asked, user } = open('devices');
    await user.click(await at('devices-add'));
    await user.click(await at('joining-open'));
    await at('joining-offer');
    await user.click(await at('joining-region-eu'));
    const groups = ['4821', '0937', '5516', '2204', '7783', '9160'];
    for (const one of ['joining-group-1', 'joining-group-2']) {
      const number = Number(/\d/.exec(field(one).labels?.[0]?.textContent ?? '')?.[0]);
      expect(screen.getByTestId('fingerprint').textContent).not.toContain(groups[number - 1]);
      await user.type(field(one), '1111');
      expect(screen.getByTestId('joining-wrong').textContent).toContain('stop');
      expect(screen.getByTestId('joining-approve')).toHaveProperty('disabled', true);
      await user.clear(field(one));
      await user.type(field(one), groups[number - 1] ?? '');
    }
    await user.click(screen.getByTestId('joining-approve'));
    expect((await screen.findByTestId('joining-done', {}, { timeout: 8_000 })).textContent).toContain('BER-21.meridian-package');
    expect(asked.find(({ name }) => name === 'approve_joining')?.request).toMatchObject({ regions: ['eu'], fingerprint: groups.join(' ') });
  });

  test('a file that is no request is told', async () => {
    const { user } = open('devices', { fail: { read_joining: 'joining-foreign' } });
    await user.click(await at('devices-add'));
    await user.click(await at('joining-open'));
    expect((await at('joining-error')).textContent).toContain(says('error-joining-foreign'));
  });
});
