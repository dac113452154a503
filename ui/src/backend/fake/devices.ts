import { now } from '../clock';
import type { DeviceView } from '../wire';
import type { Part } from './door';
import { personal } from './ids';
import { refusal, type World } from './world';

const DAY_MS = 86_400_000;
const instant = (moment: number) => new Date(moment).toISOString();

/** The fingerprint of the request that every file holds here. */
export const FINGERPRINT = '4821 0937 5516 2204 7783 9160';

/** The computers of the organisation. */
export function makeDevices(): DeviceView[] {
  const device = (
    number: number, name: string, state: DeviceView['state'], regions: string[], people: number, seen_days: number | null, fingerprint: string,
  ): DeviceView => ({
    device: personal(800 + number), name, state, created_at: instant(now() - (400 - number * 30) * DAY_MS),
    revoked_at: state === 'revoked' ? instant(now() - 12 * DAY_MS) : null, regions, people,
    last_seen: seen_days === null ? null : instant(now() - seen_days * DAY_MS), fingerprint,
  });
  return [
    device(1, 'BER-14', 'here', ['eu', 'uk', 'br'], 4, 0, '7740 1982 3365 0417 9956 2281'),
    device(2, 'BER-02', 'approved', ['eu', 'uk'], 3, 0.06, '1093 5527 8814 3360 2975 4418'),
    device(3, 'SIN-07', 'approved', ['eu', 'uk'], 2, 0.3, '6650 9124 0837 4451 3309 7786'),
    device(4, 'SAO-03', 'approved', ['br'], 1, null, '2218 7405 6631 9987 0154 3862'),
    device(5, 'BER-09', 'revoked', ['br'], 2, 13, '9381 0046 2275 5518 6649 1037'),
  ];
}

/** The answers about computers. A path with `foreign` in it holds what belongs to another organisation. */
export function equipping(world: World): Part<
  'list_devices' | 'name_device' | 'revoke_device' | 'request_joining' | 'read_joining' | 'approve_joining' | 'finish_joining'
> {
  const find = (id: string): DeviceView => {
    const found = world.devices.find((one) => one.device === id);
    if (!found) throw refusal('no-such', 'user', { what: 'device' });
    return found;
  };
  const readable = (path: string) => {
    if (path.includes('foreign')) throw refusal('joining-foreign', 'user');
  };
  const changed = <T>(answer: T): T => {
    world.ring(['organisation', 'session']);
    return answer;
  };
  return {
    list_devices: () => {
      world.session();
      return world.devices;
    },
    name_device: ({ device, name }) => {
      if (name.trim() === '') throw refusal('name-missing', 'user');
      return changed(Object.assign(find(device), { name: name.trim() }));
    },
    revoke_device: ({ device }) => {
      world.factors.needFresh('revoke-device');
      const found = find(device);
      if (found.state === 'here') throw refusal('device-here', 'user');
      if (found.state === 'revoked') throw refusal('device-revoked', 'user');
      Object.assign(found, { state: 'revoked', revoked_at: instant(now()), regions: [] });
      world.sessions = world.sessions.filter((one) => one.device !== device);
      return changed(world.devices);
    },
    request_joining: ({ path }) => ({ path, fingerprint: FINGERPRINT }),
    read_joining: ({ path }) => {
      readable(path);
      return { name: 'BER-21', fingerprint: FINGERPRINT, created_at: instant(now() - 600_000) };
    },
    approve_joining: ({ fingerprint, regions, out }) => {
      world.factors.needFresh('approve-joining');
      if (fingerprint !== FINGERPRINT) throw refusal('joining-fingerprint', 'user');
      return world.startJob('approve-joining', 'bytes', 64_000_000, { type: 'joining', path: out, fingerprint }, () => {
        const made: DeviceView = {
          device: personal(world.number()), name: 'BER-21', state: 'approved', created_at: instant(now()), revoked_at: null, regions, people: 0, last_seen: null,
          fingerprint,
        };
        world.devices.push(made);
        world.ring(['organisation']);
      });
    },
    finish_joining: ({ path }) => {
      readable(path);
      return world.startJob('finish-joining', 'bytes', 64_000_000, { type: 'joined', vaults: ['org', 'eu'] }, () => {
        world.state = 'locked';
        world.ring(['session', 'vaults']);
      });
    },
  };
}
