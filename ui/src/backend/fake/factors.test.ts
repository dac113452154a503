import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { setClock } from '../clock';
import { makeFake } from '../fake';
import type { Transport } from '../transport';
import { CODES } from './factors';
import { KEY, MODULES, SIDE } from './qr';
import { codeAt, stepAt, stepOf } from './totp';

const START = Date.parse('2026-11-23T15:42:00Z');
let clock: number;
const at = (seconds: number) => {
  clock = START + seconds * 1_000;
};
const code = () => codeAt(KEY, stepAt(clock));

beforeEach(() => {
  at(0);
  setClock(() => clock);
});
afterEach(() => setClock(Date.now));

// RFC 6238, appendix B, the last six of its eight digits.
test.each([
  [59, '287082'], [1_111_111_109, '081804'], [1_111_111_111, '050471'], [1_234_567_890, '005924'], [2_000_000_000, '279037'], [20_000_000_000, '353130'],
])('the code at %d s is %s', async (seconds, expected) => {
  expect(await codeAt('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ', stepAt(seconds * 1_000))).toBe(expected);
});

test('the neighbouring steps count, those beyond do not', async () => {
  const step = stepAt(START);
  for (const [offset, counts] of [[-2, false], [-1, true], [0, true], [1, true], [2, false]] as const) {
    expect(await stepOf(KEY, await codeAt(KEY, step + offset), START) !== null, String(offset)).toBe(counts);
  }
});

test('the picture of the key is square, with its three finders', () => {
  expect(MODULES).toHaveLength(SIDE * SIDE);
  const row = (y: number, x: number) => MODULES.slice(y * SIDE + x, y * SIDE + x + 7);
  for (const [y, x] of [[0, 0], [0, SIDE - 7], [SIDE - 7, 0]] as const) {
    expect([0, 1, 2, 3, 4, 5, 6].map((line) => row(y + line, x))).toEqual(['1111111', '1000001', '1011101', '1011101', '1011101', '1000001', '1111111']);
  }
});

describe('unlock', () => {
  let door: Transport;
  let person: string;
  const unlock = (given: string | null, security_key = false) => door.call('unlock', { person, passphrase: 'seven quiet lanterns', code: given, security_key });

  beforeEach(async () => {
    door = makeFake({ state: 'locked', count: 1, standing: 'totp' });
    const [first] = (await door.call('app_status', {})).people;
    person = first?.person ?? '';
    expect(first?.needs_code).toBe(true);
  });

  test('needs the factor, and says which there are', async () => {
    await expect(unlock(null)).rejects.toMatchObject({ code: 'factor-needed', args: { kinds: 'totp,recovery-codes' } });
  });

  test('takes a code once', async () => {
    const now = await code();
    await unlock(now);
    await door.call('lock', {});
    await expect(unlock(now)).rejects.toMatchObject({ code: 'factor-used' });
    at(30);
    await unlock(await code());
  });

  test('takes each recovery code once, however it is written', async () => {
    await unlock(` ${CODES[2]?.toLowerCase().replace('-', ' ')} `);
    expect((await door.call('list_factors', {})).factors.find(({ kind }) => kind === 'recovery-codes')?.left).toBe(9);
    await door.call('lock', {});
    await expect(unlock(CODES[2] ?? '')).rejects.toMatchObject({ code: 'factor-wrong' });
  });

  test('makes wait after five wrong codes, also for the right one', async () => {
    for (let tried = 0; tried < 5; tried += 1) await expect(unlock('000000')).rejects.toMatchObject({ code: 'factor-wrong' });
    await expect(unlock(await code())).rejects.toMatchObject({ code: 'factor-blocked', args: { wait_s: '32' } });
    at(33);
    await unlock(await code());
  });

  test('nothing stands in for a security key', async () => {
    door = makeFake({ state: 'locked', count: 1, standing: 'key' });
    await expect(unlock(await code())).rejects.toMatchObject({ code: 'factor-needed', args: { kinds: 'security-key' } });
    await unlock(null, true);
  });
});

describe('a proof', () => {
  const door = () => makeFake({ state: 'open', count: 1, standing: 'totp' });
  const act = async (open: Transport) => {
    const approved = (await open.call('list_devices', {})).find(({ state }) => state === 'approved');
    return open.call('revoke_device', { device: approved?.device ?? '' });
  };

  test('of 300 s passes, of 301 s is refused', async () => {
    const open = door();
    at(300);
    await act(open);
    at(301);
    await expect(act(open)).rejects.toMatchObject({ kind: 'denied', code: 'denied', args: { reason: 'step-up' } });
  });

  test('is made fresh by a step-up', async () => {
    const open = door();
    at(400);
    await expect(open.call('step_up', { code: null, passphrase: 'seven quiet lanterns', security_key: false })).rejects.toMatchObject({ code: 'passphrase-wrong' });
    const session = await open.call('step_up', { code: await code(), passphrase: null, security_key: false });
    expect(session.factor_age_s).toBe(0);
    await act(open);
  });
});
