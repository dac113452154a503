import { now } from '../clock';
import type {
  AppStatus, Commands, ConversationRow, ConversationView, CustomerView, ListConversations, OutboxView, SearchHit, UndoView,
} from '../wire';
import { access } from './access';
import { equipping } from './devices';
import { directory } from './directory';
import { securing } from './factors';
import { homed, personal } from './ids';
import { entriesOf, type Held } from './mailbox';
import { mask, maskCustomer, maskEntries } from './masking';
import { makeSites } from './organisation';
import { seesContact } from './roles';
import { signingOn } from './sign-on';
import { refusal, type World } from './world';

type Answer<K extends keyof Commands> = Commands[K]['response'] | Promise<Commands[K]['response']>;

/** One answer for every command: a command without one does not compile. */
export type Door = { [K in keyof Commands]: (request: Commands[K]['request']) => Answer<K> };

/** The answers of one area. */
export type Part<K extends keyof Commands> = Pick<Door, K>;

const instant = (moment: number) => new Date(moment).toISOString();

export function makeDoor(world: World): Door {
  return { ...entrance(world), ...reading(world), ...desk(world), ...composing(world), ...organising(world), ...access(world), ...directory(world), ...signingOn(world), ...upkeep(world), ...securing(world), ...equipping(world) };
}

const RECOVERY_KEY = 'K7QX-4M2P-9TRV-D3HW-8NZC-5FJB-Y6A0';

/** Some of the laws that the policies come with, as they are told to the window. */
const REGIMES: AppStatus['regimes'] = [
  regime('eu-gdpr', ['permit home-not-required', 'conditional transfer-adequacy-or-clauses', 'forbid transfer-without-mechanism', 'conditional erase-within-month', 'permit portable-copy', 'conditional breach-72-hours']),
  regime('eu-ai-act', ['forbid emotion-of-employees', 'conditional say-when-bot']),
  regime('pci-dss', ['forbid card-codes-kept', 'conditional card-pause-recorded']),
  regime('uk-gdpr', ['permit home-not-required', 'conditional transfer-not-materially-lower', 'forbid transfer-without-mechanism', 'conditional breach-72-hours']),
  regime('br-lgpd', ['permit home-not-required', 'conditional transfer-unmodified-clauses', 'conditional breach-3-business-days']),
  regime('sa-pdpl', ['permit home-not-required', 'conditional transfer-mechanism-and-risk', 'conditional breach-72-hours']),
];

function regime(id: string, rules: string[]): AppStatus['regimes'][number] {
  return {
    id, reviewed: '2026-11-23',
    rules: rules.map((rule) => {
      const [effect = '', code = ''] = rule.split(' ');
      return { effect, code: `regime-rule-${code}` };
    }),
  };
}

function status(world: World): AppStatus {
  const first = world.state === 'first-run';
  return {
    state: world.state, version: '0.1.0', device: world.device, system_locale: 'en', keystore: world.options.keystore ?? 'ready',
    people: first ? [] : world.organisation.people.slice(0, 4).map((one) => ({ person: one.id, initials: one.initials, role: one.roles[0] ?? 'agent', blocked_until: world.blocked.get(one.id) ?? null, ...world.factors.needs(one.id) })),
    sites: first ? [] : makeSites(),
    vaults: first ? [] : ['org', ...world.organisation.regions].map((vault) => ({
      vault, state: vault === world.organisation.home ? (world.options.vault ?? 'whole') : 'whole', checked_at: instant(now() - 60_000), records: 48_213,
    })),
    low_disk: world.options.low_disk ?? false, free_bytes: world.options.low_disk ? 412_000_000 : 212_000_000_000,
    regions: [
      { region: 'eu', regimes: ['eu-gdpr', 'eu-ai-act', 'pci-dss'], time_zone: 'Europe/Brussels' }, { region: 'uk', regimes: ['uk-gdpr'], time_zone: 'Europe/London' },
      { region: 'br', regimes: ['br-lgpd'], time_zone: 'America/Sao_Paulo' }, { region: 'jp', regimes: [], time_zone: 'Asia/Tokyo' },
      { region: 'sa', regimes: ['sa-pdpl'], time_zone: 'Asia/Riyadh' },
    ],
    regimes: REGIMES,
    demo: true,
    single_sign_on: world.identityProvider?.enabled ?? false,
  };
}

function entrance(world: World): Part<
  | 'app_status' | 'save_device_settings' | 'measure_passphrase' | 'create_organisation' | 'unlock' | 'accept_invitation' | 'recover' | 'restore_backup'
  | 'list_jobs' | 'cancel_job' | 'current_session' | 'touch' | 'lock' | 'change_passphrase' | 'save_preferences' | 'set_presence'
> {
  const open = () => {
    world.state = 'open';
    world.ring(['session']);
    return world.session();
  };
  return {
    app_status: () => status(world),
    save_device_settings: ({ settings }) => {
      world.device = settings;
      return status(world);
    },
    measure_passphrase: ({ passphrase }) => {
      const score = Math.min(4, Math.floor(passphrase.length / 5));
      return { score, accepted: score >= 3, advice: score >= 3 ? [] : ['add-words'] };
    },
    create_organisation: ({ organisation, region, admin }) => {
      world.factors.prove();
      world.organisation.name = organisation;
      world.me.name = admin;
      return { org: personal(1), region, admin: world.me.id, recovery_key: RECOVERY_KEY, session: open() };
    },
    unlock: async ({ person, passphrase, code, security_key }) => {
      if (passphrase === 'wrong') {
        world.tries += 1;
        if (world.tries > 5) world.blocked.set(person, instant(now() + 32_000 * 2 ** (world.tries - 6)));
        throw refusal('passphrase-wrong', 'user');
      }
      // The browser comes before any code of a second factor is used up.
      if (world.identityProvider?.enabled && !world.signedOn) throw refusal('sso-needed', 'user');
      await world.factors.admit(person, code, security_key);
      world.signedOn = false;
      world.me = world.people.find((one) => one.id === person) ?? world.me;
      return open();
    },
    accept_invitation: () => ({ ...open(), recovery_key: RECOVERY_KEY }),
    recover: async ({ code }) => {
      await world.factors.admitCode(world.me.id, code);
      return open();
    },
    restore_backup: () => world.startJob('restore', 'bytes', 182_000_000, { type: 'restored', vaults: ['org', 'eu'] }),
    list_jobs: () => world.jobs,
    cancel_job: ({ job }) => {
      const found = world.jobs.find((one) => one.job === job);
      if (!found) throw refusal('no-such', 'user');
      if (found.state === 'running') found.state = 'cancelled';
      return found;
    },
    current_session: () => world.session(),
    touch: () => null,
    lock: () => {
      world.state = 'locked';
      world.ring(['session']);
      return status(world);
    },
    change_passphrase: ({ current }) => {
      if (current === 'wrong') throw refusal('passphrase-wrong', 'user');
      return null;
    },
    save_preferences: ({ preferences }) => {
      world.preferences = preferences;
      world.ring(['session']);
      return preferences;
    },
    set_presence: ({ presence }) => {
      world.me.presence = presence;
      world.ring(['session']);
      return null;
    },
  };
}

function inView(world: World, row: ConversationRow, view: ListConversations['view']): boolean {
  switch (view) {
    case 'mine':
      return row.status === 'open' && row.owner === world.me.id;
    case 'unassigned':
      return row.status === 'open' && row.owner === null;
    case 'all':
      return row.status === 'open';
    default:
      return row.status === view;
  }
}

function rows(world: World, asked: ListConversations): ConversationRow[] {
  const found: ConversationRow[] = [];
  for (const { row } of world.held.values()) {
    if (
      inView(world, row, asked.view) && (!asked.language || row.language === asked.language) && (!asked.channel || row.channel === asked.channel)
      && (!asked.queue || row.queue === asked.queue) && (!asked.label || row.labels.includes(asked.label)) && (!asked.customer || row.customer === asked.customer)
    ) found.push(row);
  }
  const late = '9999';
  const by: Record<ListConversations['sort'], (one: ConversationRow, other: ConversationRow) => number> = {
    deadline: (one, other) => (one.due ?? late).localeCompare(other.due ?? late) || other.last_at.localeCompare(one.last_at),
    newest: (one, other) => (one.last_at < other.last_at ? 1 : -1),
    oldest: (one, other) => (one.last_at < other.last_at ? -1 : 1),
  };
  return found.sort(by[asked.sort]);
}

function counted(values: Iterable<string>): { value: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count })).sort((one, other) => other.count - one.count);
}

function view(world: World, held: Held): ConversationView {
  const entries = entriesOf(held);
  const { row, story } = held;
  const customer = world.customers.get(row.customer);
  if (!customer) throw refusal('no-such', 'user');
  const isMasked = !seesContact(world.roles, world.me);
  return {
    ...row, customer_view: isMasked ? maskCustomer(customer) : customer, entries: isMasked ? maskEntries(entries, customer) : entries, drafts: [...world.drafts.values()].filter((each) => each.conversation === row.id), reply_to: [{ name: story.name, address: isMasked ? mask(story.address) : story.address }], reply_cc: held.copies ?? [],
  };
}

function reading(world: World): Part<
  | 'list_conversations' | 'count_views' | 'open_conversation' | 'open_customer' | 'search_messages' | 'preview_attachment' | 'open_source' | 'list_outbox'
  | 'show_remote_images' | 'list_imports' | 'list_rejections' | 'list_records' | 'read_checkpoint'
> {
  return {
    list_conversations: (asked) => {
      world.session();
      const all = rows(world, asked);
      return { conversations: all.slice(asked.offset, asked.offset + (asked.limit || 100)), total: all.length, next: null };
    },
    count_views: () => {
      world.session();
      const all = [...world.held.values()].map(({ row }) => row);
      const many = (which: ListConversations['view']) => all.filter((row) => inView(world, row, which)).length;
      const open = all.filter((row) => row.status === 'open');
      return {
        mine: many('mine'), unassigned: many('unassigned'), all: many('all'), snoozed: many('snoozed'), done: many('done'), spam: many('spam'),
        breached: open.filter((row) => row.due !== null && Date.parse(row.due) < now()).length, outbox: world.outbox.filter((one) => one.state !== 'revoked').length,
        languages: counted(open.flatMap((row) => row.language ?? [])), channels: counted(open.map((row) => row.channel)),
      };
    },
    open_conversation: ({ conversation }) => view(world, world.conversation(conversation)),
    open_customer: ({ customer }) => {
      const found = world.customers.get(customer);
      if (!found) throw refusal('no-such', 'user');
      return seesContact(world.roles, world.me) ? found : maskCustomer(found);
    },
    search_messages: ({ query, limit, count_to }) => {
      world.session();
      const wanted = query.trim().toLowerCase();
      const hits: SearchHit[] = [];
      let total = 0;
      if (!wanted) return { hits, total, more: false };
      for (const { row, story } of world.held.values()) {
        story.turns.forEach(([, text], index) => {
          const whole = `${row.subject} ${text}`.replaceAll('\n', ' ');
          const at = `${whole} ${row.customer_name}`.toLowerCase().indexOf(wanted);
          if (at < 0) return;
          total += 1;
          if (hits.length >= (limit || 50)) return;
          const from = Math.max(0, at - 40);
          const snippet = whole.slice(from, at + wanted.length + 80);
          hits.push({
            conversation: row.id, message: homed(row.region, Number.parseInt(row.id.slice(-4), 36) * 100 + index), region: row.region, customer_name: row.customer_name,
            subject: row.subject, snippet, highlights: at < whole.length ? [[at - from, at - from + wanted.length]] : [], language: row.language, status: row.status,
            sent_at: row.last_at,
          });
        });
      }
      return { hits, total: Math.min(total, count_to ?? total), more: total > (count_to ?? total) };
    },
    preview_attachment: ({ attachment }) => ({ type: 'text', name: attachment, text: 'USt-IdNr. DE 123456789\n東京都千代田区\n', truncated: false }),
    open_source: () => ({ text: 'Received: from mail.example.net\nMessage-ID: <1@example.net>\nSubject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=\n\nGuten Tag …\n', truncated: false }),
    show_remote_images: ({ message }) => {
      const held = [...world.held.values()].find((each) => entriesOf(each).some((entry) => entry.type === 'message' && entry.id === message));
      const entry = held && entriesOf(held).find((each) => each.type === 'message' && each.id === message);
      if (entry?.type !== 'message' || entry.html === null) throw refusal('no-such', 'user');
      return { html: entry.html, remote_images: 0 };
    },
    list_outbox: () => world.outbox,
    list_imports: () => world.imports,
    list_rejections: () => [
      { source: 'archive.mbox', index: 17, reason: 'not-mail' },
      { source: 'archive.mbox', index: 204, reason: 'too-large' },
    ],
    list_records: ({ vault, query, offset, limit }) => {
      const found = world.records.filter((one) => (!vault || one.vault === vault) && query.split(/\s+/).every((word) => {
        const [key, value] = word.split(':');
        return value === undefined ? `${one.action} ${one.resource}`.includes(key ?? '') : (one as unknown as Record<string, unknown>)[key ?? ''] === value;
      }));
      return { records: found.slice(offset, offset + (limit || 100)), total: found.length };
    },
    read_checkpoint: () => ({
      checkpoint: 'kestrel/eu/BER-14\n48213\npXkJ3V0m1rQ4m9bT7m1yB2c5Wn0k8u6s4f2a1e9d7c0=\n\n— kestrel/eu/BER-14 Az3grg==\n', key: 'kestrel/eu/BER-14+b1f0c2d4+AQ==',
    }),
  };
}

function desk(world: World): Part<
  | 'assign_conversations' | 'snooze_conversations' | 'resolve_conversations' | 'reopen_conversations' | 'label_conversations' | 'prioritise_conversations'
  | 'mark_spam' | 'mark_read' | 'move_conversations' | 'undo_act' | 'merge_conversations' | 'split_conversation' | 'merge_customers' | 'split_customer'
  | 'edit_customer'
> {
  const nothing: UndoView = { undo: '', changed: 0, refused: [] };
  const customer = (id: string): CustomerView => {
    const found = world.customers.get(id);
    if (!found) throw refusal('no-such', 'user');
    return found;
  };
  return {
    assign_conversations: ({ conversations, to }) => world.change(conversations, ({ row }) => { row.owner = to; }),
    snooze_conversations: ({ conversations, until }) => world.change(conversations, ({ row }) => { row.status = 'snoozed'; row.snoozed_until = until; }),
    resolve_conversations: ({ conversations }) => world.change(conversations, ({ row }) => { row.status = 'done'; row.due = null; }),
    reopen_conversations: ({ conversations }) => world.change(conversations, ({ row }) => { row.status = 'open'; row.snoozed_until = null; }),
    label_conversations: ({ conversations, add, remove }) =>
      world.change(conversations, ({ row }) => { row.labels = [...new Set([...row.labels, ...add])].filter((id) => !remove.includes(id)); }),
    prioritise_conversations: ({ conversations, priority }) => world.change(conversations, ({ row }) => { row.priority = priority; }),
    mark_spam: ({ conversations, spam }) => world.change(conversations, ({ row }) => { row.status = spam ? 'spam' : 'open'; }),
    mark_read: ({ conversations, read }) => world.change(conversations, (held) => {
      held.row.unread = !read;
      for (const entry of entriesOf(held)) if (entry.type === 'message') entry.unread = false;
    }),
    move_conversations: ({ conversations, queue }) => world.change(conversations, ({ row }) => { row.queue = queue; }),
    undo_act: ({ undo }) => {
      const act = world.undos.get(undo);
      if (!act) throw refusal('nothing-to-undo', 'user');
      world.undos.delete(undo);
      act();
      return { ...nothing, undo, changed: 1 };
    },
    merge_conversations: ({ into, from }) => {
      const target = world.conversation(into);
      const taken = from.map((id) => [id, world.conversation(id)] as const);
      const before = entriesOf(target);
      target.entries = [...before, ...taken.flatMap(([, held]) => entriesOf(held))];
      for (const [id] of taken) world.held.delete(id);
      world.ring(['conversations', 'conversation']);
      return world.undoable(from.length, () => {
        target.entries = before;
        for (const [id, held] of taken) world.held.set(id, held);
        world.ring(['conversations', 'conversation']);
      });
    },
    split_conversation: ({ conversation, messages }) => {
      const source = world.conversation(conversation);
      const before = entriesOf(source);
      const moved = (id: string) => messages.includes(id);
      const id = homed(source.row.region, world.number());
      world.held.set(id, { story: source.story, row: { ...source.row, id, messages: messages.length }, entries: before.filter((one) => one.type === 'message' && moved(one.id)) });
      source.entries = before.filter((one) => one.type !== 'message' || !moved(one.id));
      world.ring(['conversations', 'conversation']);
      return { conversation: id, undo: world.undoable(1, () => {
        source.entries = before;
        world.held.delete(id);
        world.ring(['conversations', 'conversation']);
      }) };
    },
    merge_customers: ({ into, from }) => {
      const target = customer(into);
      for (const id of from) {
        target.addresses.push(...customer(id).addresses);
        target.conversations.push(...customer(id).conversations);
      }
      world.ring(['customer', 'conversations', 'conversation']);
      return world.undoable(from.length, () => undefined);
    },
    split_customer: ({ customer: id, addresses }) => {
      const source = customer(id);
      source.addresses = source.addresses.filter((one) => !addresses.includes(one));
      const made: CustomerView = { ...source, id: homed(source.region, world.number()), addresses, conversations: [] };
      world.customers.set(made.id, made);
      world.ring(['customer', 'conversation']);
      return { customer: made.id, undo: world.undoable(1, () => { source.addresses.push(...addresses); }) };
    },
    edit_customer: ({ customer: id, name, language, time_zone }) => {
      const found = customer(id);
      Object.assign(found, { name, language, time_zone });
      for (const { row } of world.held.values()) if (row.customer === id) row.customer_name = name;
      world.ring(['customer', 'conversations', 'conversation']);
      return found;
    },
  };
}

function composing(world: World): Part<
  'save_draft' | 'discard_draft' | 'attach_file' | 'detach_file' | 'send_reply' | 'revoke_reply' | 'add_note' | 'export_attachment'
> {
  const draft = (conversation: string, note = false) => {
    const found = world.drafts.get(`${conversation} ${note}`) ?? { conversation, note, text: '', to: [], cc: [], bcc: [], attachments: [], saved_at: instant(now()) };
    world.drafts.set(`${conversation} ${note}`, found);
    return found;
  };
  return {
    save_draft: (asked) => {
      world.conversation(asked.conversation);
      return Object.assign(draft(asked.conversation, asked.note), asked, { saved_at: instant(now()) });
    },
    discard_draft: ({ conversation, note }) => {
      world.drafts.delete(`${conversation} ${note}`);
      return null;
    },
    attach_file: ({ conversation, name, media_type, content_base64 }) => {
      const found = draft(conversation);
      found.attachments.push({
        id: homed('eu', world.number()), name, media_type, bytes: Math.floor(content_base64.length * 0.75), previewable: /^(image|text)\//.test(media_type),
        dangerous: /\.(exe|js|bat|docm)$/i.test(name),
      });
      return found;
    },
    detach_file: ({ conversation, attachment }) => {
      const found = draft(conversation);
      found.attachments = found.attachments.filter((one) => one.id !== attachment);
      return found;
    },
    send_reply: ({ conversation, text, to, cc, resolve }) => {
      const held = world.conversation(conversation);
      const sent_at = instant(now());
      const message = homed(held.row.region, world.number());
      const reply: OutboxView = {
        id: homed(held.row.region, world.number()), conversation, message, state: 'held', subject: held.row.subject, to, author: world.me.id, queued_at: sent_at,
        held_until: instant(now() + world.preferences.undo_s * 1000),
      };
      world.outbox.push(reply);
      setTimeout(() => {
        if (reply.state !== 'held') return;
        reply.state = 'waiting';
        world.ring(['outbox', 'conversation']);
      }, world.preferences.undo_s * 1000);
      entriesOf(held).push({
        type: 'message', id: message, direction: 'outgoing', channel: 'mail', kind: 'person', from: { name: world.organisation.name, address: 'help@kestrel.example' }, to, cc,
        subject: held.row.subject, sent_at, language: held.row.language, text, quoted: null, html: null, remote_images: 0, attachments: [], unread: false, outbox: reply,
      });
      Object.assign(held.row, { due: null, preview: text, last_at: sent_at, messages: held.row.messages + 1, ...(resolve ? { status: 'done' } : {}) });
      world.drafts.delete(`${conversation} false`);
      world.ring(['conversations', 'conversation', 'outbox']);
      return reply;
    },
    revoke_reply: ({ reply: id }) => {
      const reply = world.outbox.find((one) => one.id === id);
      if (!reply) throw refusal('no-such', 'user');
      reply.state = 'revoked';
      const held = world.conversation(reply.conversation);
      const entry = entriesOf(held).find((one) => one.type === 'message' && one.id === reply.message);
      held.entries = entriesOf(held).filter((one) => one !== entry);
      world.ring(['conversations', 'conversation', 'outbox']);
      return Object.assign(draft(reply.conversation), { text: entry?.type === 'message' ? entry.text : '', to: reply.to });
    },
    add_note: ({ conversation, text }) => {
      const held = world.conversation(conversation);
      entriesOf(held).push({ type: 'note', id: homed(held.row.region, world.number()), author: world.me.id, at: instant(now()), text });
      world.drafts.delete(`${conversation} true`);
      world.ring(['conversation']);
      return null;
    },
    export_attachment: () => null,
  };
}

function organising(world: World): Part<
  'save_queue' | 'save_label' | 'delete_label' | 'save_script' | 'delete_script' | 'save_site' | 'add_region'
> {
  function put<T extends { id: string }>(list: T[], made: T): T {
    const at = list.findIndex((one) => one.id === made.id);
    if (at < 0) list.push(made);
    else list[at] = made;
    world.ring(['organisation', 'session']);
    return made;
  }
  function drop<T extends { id: string }>(list: T[], id: string): null {
    const at = list.findIndex((one) => one.id === id);
    if (at >= 0) list.splice(at, 1);
    world.ring(['organisation', 'session']);
    return null;
  }
  const { organisation } = world;
  const fresh = () => personal(world.number());
  return {
    save_queue: ({ queue, addresses, ...rest }) => put(organisation.queues, { id: queue ?? fresh(), ...rest, addresses: (addresses ?? []).filter((each) => each !== '') }),
    save_label: ({ label, ...rest }) => put(organisation.labels, { id: label ?? fresh(), ...rest }),
    delete_label: ({ label }) => drop(organisation.labels, label),
    save_script: ({ script, ...rest }) => put(organisation.scripts, { id: script ?? fresh(), ...rest }),
    delete_script: ({ script }) => drop(organisation.scripts, script),
    add_region: ({ region }) => {
      organisation.regions = [...new Set([...organisation.regions, region])];
      world.ring(['organisation', 'session', 'vaults']);
      return organisation;
    },
    save_site: ({ site, ...rest }) => put(organisation.sites, { id: site ?? fresh(), ...rest, shifts: [] }),
  };
}

function upkeep(world: World): Part<
  'import_mail' | 'undo_import' | 'check_vaults' | 'backup_vaults' | 'verify_logs' | 'make_support_bundle'
> {
  return {
    import_mail: ({ paths, region, queue, own_addresses }) => {
      const known = new Set([...own_addresses, ...world.organisation.queues.flatMap((each) => each.addresses)]);
      const id = homed(region, world.number());
      return world.startJob(
        'import', 'messages', 1_250,
        {
          type: 'import', import: id, read: 1_250, imported: 1_231, duplicates: 17, customers: 88, conversations: 402,
          rejected: [{ source: paths[0] ?? '', index: 17, reason: 'not-mail' }, { source: paths[0] ?? '', index: 204, reason: 'too-large' }],
          own_addresses: [{ address: 'help@kestrel.example', mails: 212 }].filter((each) => !known.has(each.address)),
        },
        () => {
          world.imports.unshift({
            id, region, queue: queue ?? world.organisation.queues.find((each) => each.region === region)?.id ?? null, source: paths.join('\n'), by: world.me.id, at: instant(now()), state: 'done', imported: 1_231, duplicates: 17, rejected: 2,
          });
          world.ring(['imports', 'conversations']);
        },
      );
    },
    undo_import: ({ import: id }) => world.startJob('undo-import', 'messages', 1_231, null, () => {
      const found = world.imports.find((one) => one.id === id);
      if (found) found.state = 'undone';
      world.ring(['imports', 'conversations']);
    }),
    check_vaults: () => world.startJob('check', 'pages', 44_500, {
      type: 'check', ok: true, vaults: [{ vault: 'eu', ok: true, state: 'whole', bytes: 182_000_000, records: 48_213, problems: [] }],
    }, () => world.ring(['vaults'])),
    backup_vaults: ({ directory }) => world.startJob('backup', 'bytes', 182_000_000, {
      type: 'backup', directory: directory ?? '/home/demo/backups', at: instant(now()), vaults: ['org', 'eu', 'uk', 'br'], bytes: 182_000_000,
    }, () => world.ring(['vaults'])),
    verify_logs: () => world.startJob('verify', 'records', 48_213, {
      type: 'verify', ok: true, logs: [{ vault: 'eu', device: 'BER-14', size: 48_213, root: 'pXkJ3V0m1rQ4m9bT7m1yB2c5Wn0k8u6s4f2a1e9d7c0=', status: 'verified', since: null }],
    }, () => world.ring(['records', 'vaults'])),
    make_support_bundle: () => null,
  };
}
