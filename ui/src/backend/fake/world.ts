import { now } from '../clock';
import { WireError } from '../error';
import type {
  AppStatus, DeviceView, DraftView, ImportView, JobKind, JobResult, JobView, OrganisationView, OutboxView, Preferences, PersonView, RecordView, SessionRow, SessionView, Tag, UndoView,
} from '../wire';
import type { FakeOptions } from '../fake';
import { makeDevices } from './devices';
import { Factors, makeSessions } from './factors';
import { homed, personal, seeded } from './ids';
import { type Held, makeMailbox } from './mailbox';
import { makeOrganisation } from './organisation';

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

const ACTIONS = [
  'list-conversations', 'open-conversation', 'search', 'open-customer', 'preview-attachment', 'open-source', 'list-outbox', 'list-imports', 'list-people',
  'list-records', 'verify-log', 'view-organisation', 'assign-conversation', 'snooze-conversation', 'resolve-conversation', 'reopen-conversation',
  'label-conversation', 'prioritise-conversation', 'mark-spam', 'mark-read', 'move-conversation', 'merge-conversations', 'split-conversation',
  'merge-customers', 'split-customer', 'edit-customer', 'undo-act', 'save-draft', 'discard-draft', 'send-reply', 'revoke-reply', 'add-note', 'attach-file',
  'export-attachment', 'show-remote-images', 'import-mail', 'undo-import', 'save-script', 'delete-script', 'save-queue', 'save-label', 'delete-label',
  'invite-person', 'change-person', 'save-site', 'change-organisation', 'check-vault', 'backup-vault', 'restore-vault', 'make-support-bundle', 'sign-out',
  'lock', 'change-passphrase', 'set-presence', 'list-sessions', 'list-devices', 'name-device', 'revoke-device', 'approve-joining',
];

/** All that the organisation in memory knows. */
export class World {
  state: AppStatus['state'];
  readonly changed = new Bell<Tag[]>();
  readonly progress = new Bell<JobView>();
  readonly locked = new Bell<void>();
  readonly held: Map<string, Held>;
  readonly customers: ReturnType<typeof makeMailbox>['customers'];
  readonly organisation: OrganisationView = makeOrganisation();
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
  readonly factors: Factors;
  readonly devices: DeviceView[] = makeDevices();
  sessions: SessionRow[];
  private last = 70_000;

  constructor(options: FakeOptions) {
    this.options = options;
    this.state = options.state ?? 'open';
    const { held, customers } = makeMailbox(options.count ?? 400);
    this.held = held;
    this.customers = customers;
    this.device = { locale: options.locale ?? null, theme: options.theme ?? null, density: options.density ?? null };
    this.preferences = { ...this.device, single_keys: true, keymap: {}, signature: 'Jana Keller\nKestrel Optics', undo_s: 10, lock_after_s: 600 };
    const first = this.organisation.people[0];
    if (!first) throw new Error('an organisation without people');
    this.me = first;
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
      me: this.me, roles: this.me.roles, regions: this.me.regions, actions: ACTIONS, preferences: this.preferences, organisation: this.organisation,
      grace_until: this.factors.graceUntil(), started_at: this.started_at, backup_due: false,
      enrolled: this.factors.enrolled(this.me.id), must_enrol: this.options.standing === 'must' && !this.factors.enrolled(this.me.id),
      factor_age_s: this.factors.age(), idle_ms: this.options.idle_s ? this.options.idle_s * 1_000 : 30 * 60_000,
      recovery_key: null,
      absolute_until: new Date(this.born + (this.options.ends_s ?? 9 * 3_600) * 1_000).toISOString(),
    };
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
    actor_pseudonym: personal(Math.floor(random() * 9e9)), action: ACTIONS[Math.floor(random() * ACTIONS.length)] ?? 'lock',
    outcome: random() < 0.05 ? 'denied' : 'done', region: 'eu', resource: homed('eu', 500_000 + (index % 300)), reason: null, policies: ['agent-desk'],
    policy_hash: 'b1f0c2', items: 1, hash: 'pXkJ3V0m1rQ4m9bT7m1yB2c5Wn0k8u6s4f2a1e9d7c0=',
  }));
}
