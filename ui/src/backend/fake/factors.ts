import { now } from '../clock';
import type { Commands, FactorKind, FactorsView, FactorView, SessionRow } from '../wire';
import type { Part } from './door';
import { personal } from './ids';
import { KEY, KEY_URI, MODULES, SIDE } from './qr';
import { stepOf } from './totp';
import { refusal, type World } from './world';

const FRESH_S = 300;
const FREE_TRIES = 5;
const FIRST_WAIT_S = 32;
const DAY_MS = 86_400_000;

/** How the person of the organisation in memory stands with second factors. */
export const STANDINGS = ['none', 'grace', 'must', 'totp', 'key'] as const;
export type Standing = (typeof STANDINGS)[number];

/** The recovery codes that are given out first. */
export const CODES = [
  '7QX4M-2P9TR', 'VD3HW-8NZC5', 'FJBY6-KA03E', 'M2K8T-Q7WPD', 'X9R4H-5VYNC', 'B6ZTA-1MJ8K', 'W3PQE-70DFS', 'H5CN2-RX6VG', 'T8YJM-4KQ9B', 'E1WSD-Z2P7H',
];

const instant = (moment: number) => new Date(moment).toISOString();
const digitsOf = (code: string) => code.toUpperCase().replace(/[^0-9A-Z]/g, '');

/** What one person has enrolled, and how their tries went. */
class Held {
  readonly list: FactorView[] = [];
  readonly codes = new Set<string>();
  /** The last step whose code was taken. */
  step = -1;
  tries = 0;
  blocked_until = 0;

  add(kind: FactorKind, name: string, id: string, left: number | null = null, age_ms = 0): FactorView {
    const made: FactorView = { factor: id, kind, name, enrolled_at: instant(now() - age_ms), used_at: null, left };
    this.list.push(made);
    return made;
  }

  used(kind: FactorKind): void {
    const found = this.list.find((one) => one.kind === kind);
    if (found) found.used_at = instant(now());
    this.tries = 0;
  }

  has(kind: FactorKind): boolean {
    return this.list.some((one) => one.kind === kind);
  }
}

/** Second factors and sessions: a code works once, wrong ones make wait, and a proof grows old. */
export class Factors {
  private readonly world: World;
  private readonly people = new Map<string, Held>();
  private begun = false;
  private proved_at: number;
  private last = 900;

  constructor(world: World, standing: Standing, stale: boolean) {
    this.world = world;
    this.proved_at = now() - (stale ? 2 * FRESH_S * 1_000 : 0);
    const mine = this.of(world.me.id);
    if (standing === 'totp' || standing === 'key') mine.add('totp', 'Pixel', this.id(), null, 40 * DAY_MS);
    if (standing === 'key') mine.add('security-key', 'Solo 2', this.id(), null, 39 * DAY_MS);
    if (standing === 'totp' || standing === 'key') this.giveCodes(mine, 40 * DAY_MS);
  }

  private id(): string {
    this.last += 1;
    return personal(this.last);
  }

  of(person: string): Held {
    const held = this.people.get(person) ?? new Held();
    this.people.set(person, held);
    return held;
  }

  mine(): Held {
    return this.of(this.world.me.id);
  }

  enrolled(person: string): boolean {
    return this.of(person).list.some((one) => one.kind !== 'recovery-codes');
  }

  giveCodes(held: Held, age_ms = 0): void {
    held.list.splice(0, held.list.length, ...held.list.filter((one) => one.kind !== 'recovery-codes'));
    held.codes.clear();
    for (const code of CODES) held.codes.add(digitsOf(code));
    held.add('recovery-codes', '', this.id(), CODES.length, age_ms);
  }

  graceUntil(): string | null {
    const { standing = 'none', state } = this.world.options;
    return standing === 'grace' || state === 'first-run' ? instant(this.world.born + 14 * DAY_MS) : null;
  }

  /** Seconds since the last proof. */
  age(): number {
    return Math.floor((now() - this.proved_at) / 1_000);
  }

  /** Refuses an act for which the last proof is too old. */
  needFresh(action: string): void {
    if (this.age() > FRESH_S) throw refusal('denied', 'denied', { action, reason: 'step-up' });
  }

  prove(): void {
    this.proved_at = now();
  }

  view(): FactorsView {
    const grace_until = this.graceUntil();
    return {
      factors: this.mine().list, grace_until, required_from: grace_until ?? (this.world.options.standing === 'must' ? instant(this.world.born - 2 * DAY_MS) : null),
      keys_supported: true, factor_age_s: this.age(),
    };
  }

  /** Takes a code of an app or of the sheet, once. */
  async take(held: Held, code: string): Promise<void> {
    if (held.blocked_until > now()) throw refusal('factor-blocked', 'user', { wait_s: String(Math.ceil((held.blocked_until - now()) / 1_000)) });
    const step = held.has('totp') && /^\d{6}$/.test(code) ? await stepOf(KEY, code, now()) : null;
    if (step !== null) {
      if (step <= held.step) throw refusal('factor-used', 'user');
      held.step = step;
      held.used('totp');
      return;
    }
    if (held.codes.delete(digitsOf(code))) {
      held.used('recovery-codes');
      const sheet = held.list.find((one) => one.kind === 'recovery-codes');
      if (sheet) sheet.left = held.codes.size;
      return;
    }
    held.tries += 1;
    if (held.tries >= FREE_TRIES) held.blocked_until = now() + FIRST_WAIT_S * 1_000 * 2 ** (held.tries - FREE_TRIES);
    throw refusal('factor-wrong', 'user', held.tries < FREE_TRIES ? { left: String(FREE_TRIES - held.tries) } : {});
  }

  /** What the lock screen says of a person. */
  needs(person: string): { needs_code: boolean; needs_key: boolean } {
    return { needs_code: this.of(person).has('totp'), needs_key: this.of(person).has('security-key') };
  }

  /** What opening the window asks for beside the passphrase. A security key is a part of the lock: nothing stands in for it. */
  async admit(person: string, code: string | null | undefined, security_key: boolean | undefined): Promise<void> {
    const held = this.of(person);
    if (!held.has('security-key')) return this.admitCode(person, code);
    if (!security_key) throw refusal('factor-needed', 'user', { kinds: 'security-key' });
    held.used('security-key');
    this.prove();
  }

  /** Takes the code that is asked for where one is enrolled. */
  async admitCode(person: string, code: string | null | undefined): Promise<void> {
    const held = this.of(person);
    if (this.enrolled(person)) {
      if (typeof code !== 'string') throw refusal('factor-needed', 'user', { kinds: held.list.map(({ kind }) => kind).join(',') });
      await this.take(held, code);
    }
    this.prove();
  }

  begin(): void {
    this.begun = true;
  }

  async confirm(name: string, code: string): Promise<FactorView> {
    if (!this.begun) throw refusal('totp-not-begun', 'user');
    const step = await stepOf(KEY, code, now());
    if (step === null) throw refusal('factor-wrong', 'user');
    this.begun = false;
    this.mine().step = step;
    return this.enrol('totp', name);
  }

  enrol(kind: FactorKind, name: string): FactorView {
    this.prove();
    return this.mine().add(kind, name, this.id());
  }
}

/** The answers about factors and sessions. */
export function securing(world: World): Part<
  | 'list_factors' | 'begin_totp' | 'confirm_totp' | 'enrol_security_key' | 'make_recovery_codes' | 'remove_factor' | 'step_up' | 'list_sessions'
  | 'end_sessions'
> {
  const { factors } = world;
  const changed = <T>(answer: T): T => {
    world.ring(['session']);
    return answer;
  };
  return {
    list_factors: () => {
      world.session();
      return factors.view();
    },
    begin_totp: () => {
      factors.needFresh('enrol-factor');
      factors.begin();
      return { secret: (KEY.match(/.{4}/g) ?? []).join(' '), uri: KEY_URI, qr: MODULES, side: SIDE };
    },
    confirm_totp: async ({ name, code }) => changed(await factors.confirm(name, code)),
    enrol_security_key: ({ name, pin }) => {
      factors.needFresh('enrol-factor');
      if (pin === '0000') throw refusal('security-key-pin', 'user');
      if (world.options.keystore === 'absent') throw refusal('security-key-absent', 'user');
      return changed(factors.enrol('security-key', name));
    },
    make_recovery_codes: () => {
      factors.needFresh('enrol-factor');
      factors.giveCodes(factors.mine());
      return changed({ codes: CODES, made_at: instant(now()) });
    },
    remove_factor: ({ factor }) => {
      factors.needFresh('remove-factor');
      const { list } = factors.mine();
      const at = list.findIndex((one) => one.factor === factor);
      if (at < 0) throw refusal('factor-unknown', 'user');
      if (world.options.standing === 'must' && list.filter(({ kind }) => kind !== 'recovery-codes').length === 1) throw refusal('factor-last', 'user');
      list.splice(at, 1);
      return changed(factors.view());
    },
    step_up: async ({ code = null, passphrase = null, security_key = false }: Commands['step_up']['request']) => {
      const mine = factors.mine();
      if (security_key) mine.used('security-key');
      else if (code !== null) await factors.take(mine, code);
      else if (passphrase === null || passphrase === 'wrong' || factors.enrolled(world.me.id)) throw refusal('passphrase-wrong', 'user', { seconds: '0' });
      factors.prove();
      return changed(world.session());
    },
    list_sessions: () => {
      world.session();
      return world.sessions;
    },
    end_sessions: ({ session = null, person = null }) => {
      const ends = (one: SessionRow) => (session === null ? one.person === (person ?? world.me.id) && (person !== null || !one.here) : one.session === session);
      const here = world.sessions.some((one) => one.here && one.mine && ends(one));
      world.sessions = world.sessions.filter((one) => !ends(one));
      if (here) {
        world.state = 'locked';
        setTimeout(() => world.locked.ring(), 0);
      }
      return changed(null);
    },
  };
}

/** Who is signed in where. */
export function makeSessions(me: string, others: readonly string[]): SessionRow[] {
  const row = (number: number, person: string, device_name: string, hours: number, idle_min: number, program: SessionRow['program'], here = false): SessionRow => ({
    session: personal(700 + number), person, device: personal(800 + number), device_name, started_at: instant(now() - hours * 3_600_000),
    active_at: instant(now() - idle_min * 60_000), here, mine: person === me, program,
  });
  const [second = me, third = me, fourth = me] = others;
  return [
    row(1, me, 'BER-14', 3, 0, 'window', true), row(2, me, 'BER-02', 26, 94, 'window'), row(3, me, 'BER-14', 1, 12, 'ctl'),
    row(4, second, 'BER-07', 2, 1, 'window'), row(5, third, 'BER-02', 5, 31, 'window'), row(6, fourth, 'SIN-07', 7, 4, 'window'),
  ];
}
