import { now } from '../clock';
import { WireError } from '../error';
import type {
  AppStatus, ApprovalView, DeviceView, DraftView, IdentityProviderView, IdentityView, ImportView, JobKind, JobResult, JobView, OrganisationView, OutboxView, Preferences, PersonView, RecordView, RoleView, SessionRow, SessionView, Tag, UndoView,
} from '../wire';
import type { FakeOptions } from '../fake';
import { makeDevices } from './devices';
import { makeExtremes } from './extremes';
import { Factors, makeSessions } from './factors';
import { homed, personal, seeded } from './ids';
import { type Held, makeMailbox } from './mailbox';
import { makeOrganisation } from './organisation';
import { colleague, makePeople } from './people';
import { ACTS, actionsOf, makeRoles } from './roles';
import { makeIdentities, makeProvider } from './sign-on';

/** Tells whoever listens. */
export class Bell<T> {
  private readonly ears = new Set<(news: T) => void>();

  listen(tell: (news: T) => void): () => void {
    this.ears.add(tell);
    return () => {
      this.ears.delete(tell);
    };
  }

  ring(news: T): void {
    for (const tell of this.ears) tell(news);
  }
}

/** All that the organisation in memory knows. */
export class World {
  state: AppStatus['state'];
  readonly changed = new Bell<Tag[]>();
  readonly progress = new Bell<JobView>();
  readonly locked = new Bell<void>();
  readonly held: Map<string, Held>;
  readonly customers: ReturnType<typeof makeMailbox>['customers'];
  readonly organisation: OrganisationView = makeOrganisation();
  readonly people: PersonView[] = makePeople();
  readonly roles: RoleView[] = makeRoles();
  readonly approvals: ApprovalView[];
  /** Questions about access that were asked so far, as the log counts them. */
  asked = 48_213;
  /** By conversation and kind. */
  readonly drafts = new Map<string, DraftView>();
  readonly outbox: OutboxView[] = [];
  readonly undos = new Map<string, () => void>();
  readonly jobs: JobView[] = [];
  readonly imports: ImportView[];
  readonly records: RecordView[];
  readonly born = now();
  readonly started_at = new Date(this.born - 3 * 3_600_000).toISOString();
  device: AppStatus['device'];
  preferences: Preferences;
  me: PersonView;
  tries = 0;
  /** Until when somebody must wait after wrong passphrases. */
  readonly blocked = new Map<string, string>();
  readonly options: FakeOptions;
  identityProvider: IdentityProviderView | null;
  readonly identities: IdentityView[];
  /** Whose browser has come back from the identity provider. */
  signedOn = false;
  readonly factors: Factors;
  readonly devices: DeviceView[] = makeDevices();
  sessions: SessionRow[];
  private last = 70_000;

  constructor(options: FakeOptions) {
    this.options = options;
    this.state = options.state ?? 'open';
    const { held, customers } = makeMailbox(options.count ?? 400);
    if (options.extreme) makeExtremes(held);
    this.held = held;
    this.customers = customers;
    this.device = { locale: options.locale ?? null, theme: options.theme ?? null, density: options.density ?? null };
    this.preferences = { ...this.device, single_keys: true, keymap: {}, signature: 'Jana Keller\nKestrel Optics', undo_s: 10, lock_after_s: 600 };
    const first = this.people.find(({ initials }) => initials === options.as) ?? this.people[0];
    if (!first) throw new Error('an organisation without people');
    this.me = first;
    this.organisation.people = this.people.map(colleague);
    this.approvals = makeApprovals(this.people);
    this.identityProvider = options.sso ? makeProvider(true) : null;
    this.identities = options.sso ? makeIdentities(this.organisation.people) : [];
    this.factors = new Factors(this, options.standing ?? 'none', options.stale ?? false);
    this.sessions = makeSessions(first.id, this.organisation.people.slice(1).map(({ id }) => id));
    this.imports = [
      {
        id: homed('eu', 60_001), region: 'eu', queue: this.organisation.queues[0]?.id ?? null, source: 'archive.mbox', by: this.me.id,
        at: new Date(now() - 26 * 3_600_000).toISOString(), state: 'done', imported: 381, duplicates: 12, rejected: 2,
      },
    ];
    this.records = makeRecords(this.me.id);
  }

  number(): number {
    this.last += 1;
    return this.last;
  }

  session(): SessionView {
    if (this.state !== 'open') throw refusal('locked', 'denied');
    return {
      me: this.me, roles: this.me.roles, regions: this.me.regions, actions: actionsOf(this.roles, this.me), preferences: this.preferences, organisation: this.organisation,
      grace_until: this.factors.graceUntil(), started_at: this.started_at, backup_due: false,
      enrolled: this.factors.enrolled(this.me.id), must_enrol: this.options.standing === 'must' && !this.factors.enrolled(this.me.id),
      factor_age_s: this.factors.age(), idle_ms: this.options.idle_s ? this.options.idle_s * 1_000 : 30 * 60_000,
      recovery_key: null, role_names: this.roles.map(({ role, name }) => ({ role, name })),
      absolute_until: new Date(this.born + (this.options.ends_s ?? 9 * 3_600) * 1_000).toISOString(),
    };
  }

  person(id: string): PersonView {
    const found = this.people.find((one) => one.id === id);
    if (!found) throw refusal('no-such', 'user', { what: 'person' });
    return found;
  }

  approval(id: string): ApprovalView {
    const found = this.approvals.find((one) => one.approval === id);
    if (!found) throw refusal('no-such', 'user');
    return found;
  }

  /** A request as the person at the desk sees it: nobody decides their own, nor one about themselves. */
  seen(approval: ApprovalView): ApprovalView {
    const expired = approval.state === 'waiting' && Date.parse(approval.expires_at) <= now();
    const state = expired ? 'expired' : approval.state;
    return { ...approval, state, may_decide: state === 'waiting' && approval.requested_by !== this.me.id && approval.about !== this.me.id };
  }

  request(what: Pick<ApprovalView, 'kind' | 'about' | 'role' | 'reason'>): ApprovalView {
    const made = makeApproval(this.number(), this.me.id, 0, what);
    this.approvals.unshift(made);
    this.ring(['organisation']);
    return made;
  }

  /** Whether somebody else approved that this role permits more. */
  mayWiden(role: string): boolean {
    return this.approvals.some((one) => one.kind === 'save-role' && one.role === role && one.state === 'approved');
  }

  conversation(id: string): Held {
    this.session();
    const held = this.held.get(id);
    if (!held) throw refusal('no-such', 'user');
    return held;
  }

  /** Changes conversations so that the change can be taken back, and says so. */
  change(ids: readonly string[], act: (held: Held) => void, tags: Tag[] = ['conversations', 'conversation']): UndoView {
    const before = ids.map((id) => [id, structuredClone(this.conversation(id))] as const);
    if (new Set(ids.map((id) => id.split('-')[0])).size > 1) throw refusal('mixed-regions', 'user');
    for (const id of ids) act(this.conversation(id));
    this.ring(tags);
    return this.undoable(ids.length, () => {
      for (const [id, held] of before) this.held.set(id, held);
      this.ring(tags);
    });
  }

  undoable(changed: number, undo: () => void): UndoView {
    const id = homed('eu', this.number());
    this.undos.set(id, undo);
    return { undo: id, changed, refused: [] };
  }

  /** The door tells after it has answered. */
  ring(tags: Tag[]): void {
    setTimeout(() => this.changed.ring(tags), 0);
  }

  /** Work that moves on by itself. */
  startJob(kind: JobKind, unit: string, total: number, result: JobResult | null, done: () => void = () => undefined): JobView {
    const job: JobView = { job: this.jobs.length + 1, kind, state: 'running', done: 0, total, unit, result: null, error: null };
    this.jobs.push(job);
    const timer = setInterval(() => {
      if (job.state === 'running') {
        job.done = Math.min(total, job.done + Math.ceil(total / 25));
        if (job.done === total) {
          job.state = 'done';
          job.result = result;
          done();
        }
      }
      if (job.state !== 'running') clearInterval(timer);
      this.progress.ring(structuredClone(job));
    }, 120);
    return job;
  }
}

/** A refusal of the door. */
export function refusal(code: string, kind: 'user' | 'denied' | 'conflict', args: Record<string, string> = {}): WireError {
  return new WireError({ kind, code, args, incident: null });
}

function makeRecords(me: string): RecordView[] {
  const random = seeded(3);
  return Array.from({ length: 1_200 }, (_, index) => ({
    vault: random() < 0.2 ? 'org' : 'eu', device: 'BER-14', sequence: 1_200 - index, at: new Date(now() - index * 173_000).toISOString(), actor: index % 4 ? me : null,
    actor_pseudonym: personal(Math.floor(random() * 9e9)), action: ACTS[Math.floor(random() * ACTS.length)] ?? 'lock',
    outcome: random() < 0.05 ? 'denied' : 'done', region: 'eu', resource: homed('eu', 500_000 + (index % 300)), reason: null, policies: ['agent-desk'],
    policy_hash: 'b1f0c2', items: 1, hash: 'pXkJ3V0m1rQ4m9bT7m1yB2c5Wn0k8u6s4f2a1e9d7c0=',
  }));
}

const HOUR_MS = 3_600_000;

function makeApproval(number: number, requested_by: string, ago_ms: number, what: Pick<ApprovalView, 'kind' | 'about' | 'role' | 'reason'> & Partial<ApprovalView>): ApprovalView {
  const asked = now() - ago_ms;
  return {
    approval: personal(number), requested_by, requested_at: new Date(asked).toISOString(), expires_at: new Date(asked + 24 * HOUR_MS).toISOString(), state: 'waiting', decided_by: null,
    may_decide: false, ...what,
  };
}

function makeApprovals(people: readonly PersonView[]): ApprovalView[] {
  const id = (at: number) => people[at]?.id ?? '';
  return [
    makeApproval(801, id(2), 0.4 * HOUR_MS, { kind: 'reset-factors', about: id(1), role: null, reason: 'Lost her telephone on the way to work' }),
    makeApproval(802, id(3), 3 * HOUR_MS, { kind: 'save-role', about: null, role: 'custom-night-lead', reason: 'The night needs to look at masked addresses' }),
    makeApproval(803, id(0), 2 * HOUR_MS, { kind: 'reset-passphrase', about: id(4), role: null, reason: 'Forgotten over the holidays' }),
    makeApproval(804, id(0), 5 * HOUR_MS, { kind: 'reset-passphrase', about: id(7), role: null, reason: 'Forgotten', state: 'approved', decided_by: id(2) }),
    makeApproval(805, id(2), 50 * HOUR_MS, { kind: 'reset-factors', about: id(6), role: null, reason: 'New telephone', state: 'rejected', decided_by: id(3) }),
  ];
}
