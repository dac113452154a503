import { beforeEach, expect, test } from 'vitest';

import { call, connectTo, offerProof, WireError } from './index';
import { makeFake } from './fake';

const refused = (reason: string) => new WireError({ kind: 'denied', code: 'denied', args: { action: 'revoke-device', reason }, incident: null });

let asked: string[];
let fresh: boolean;
/** What the door refuses for, as long as no fresh proof was given. */
let reason: string;

beforeEach(() => {
  asked = [];
  fresh = false;
  reason = 'step-up';
  connectTo({
    ...makeFake({ state: 'open', count: 1 }),
    call: async (name) => {
      asked.push(name);
      if (!fresh) throw refused(reason);
      return [] as never;
    },
  });
});

test('a refusal for want of a fresh proof asks once, and the act is done again', async () => {
  const stop = offerProof(async (error) => {
    expect(error.args.action).toBe('revoke-device');
    fresh = true;
    return true;
  });
  await expect(call('revoke_device', { device: 'a' })).resolves.toEqual([]);
  expect(asked).toEqual(['revoke_device', 'revoke_device']);
  stop();
});

test('it holds for questions as for acts', async () => {
  const stop = offerProof(async () => (fresh = true));
  await expect(call('list_devices', {})).resolves.toEqual([]);
  stop();
});

test('who thinks better of it gets the first refusal', async () => {
  const stop = offerProof(async () => false);
  await expect(call('revoke_device', { device: 'a' })).rejects.toMatchObject({ code: 'denied', args: { reason: 'step-up' } });
  expect(asked).toEqual(['revoke_device']);
  stop();
});

test('several acts that are refused at once ask once, and are all done again', async () => {
  let questions = 0;
  const stop = offerProof(async () => {
    questions += 1;
    await new Promise((go) => setTimeout(go, 5));
    fresh = true;
    return true;
  });
  await Promise.all([call('revoke_device', { device: 'a' }), call('revoke_device', { device: 'b' }), call('list_devices', {})]);
  expect(questions).toBe(1);
  expect(asked).toHaveLength(6);
  stop();
});

test('a proof that was not enough is not asked for again and again', async () => {
  const stop = offerProof(async () => true);
  await expect(call('revoke_device', { device: 'a' })).rejects.toMatchObject({ code: 'denied' });
  expect(asked).toHaveLength(2);
  stop();
});

test('another refusal asks nothing, and neither does one that nobody can answer', async () => {
  let questions = 0;
  const stop = offerProof(async () => {
    questions += 1;
    return true;
  });
  reason = 'no-role';
  await expect(call('revoke_device', { device: 'a' })).rejects.toMatchObject({ args: { reason: 'no-role' } });
  expect(questions).toBe(0);
  stop();
  reason = 'step-up';
  await expect(call('revoke_device', { device: 'a' })).rejects.toMatchObject({ args: { reason: 'step-up' } });
  expect(questions).toBe(0);
});
