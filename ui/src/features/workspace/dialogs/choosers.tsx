import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { type ConversationId, type ConversationView, now as readNow, type Priority, useAsk } from '@/backend';
import { Button, DateTimePicker, Dialog } from '@/kit';
import { millis, ownName, useL10n } from '@/l10n';

import { knownRows, useActs } from '../acts/acts';
import { putScript } from '../composer/composer';
import { useScripts } from '../composer/scripts';
import { useNow } from '../now';
import { Launcher, type Line } from '../palette/launcher';
import { ranked } from '../palette/rank';
import { useSeat } from '../session';
import { setDesk } from '../state';
import { laters } from './snooze-times';

const close = () => setDesk({ question: null });
const PRIORITIES: readonly Priority[] = ['urgent', 'high', 'normal', 'low'];

interface Ids {
  readonly ids: readonly ConversationId[];
}

function useQuery(lines: readonly Line[]): { query: string; onQuery: (query: string) => void; found: Line[] } {
  const [query, onQuery] = useState('');
  return { query, onQuery, found: ranked(query, lines, (line) => [line.label, line.why ?? '']) };
}

/** Who should own these conversations. */
export function AssignChooser({ ids }: Ids) {
  const { t, format } = useL10n();
  const acts = useActs();
  const seat = useSeat();
  const client = useQueryClient();
  const rows = knownRows(client, ids);
  const owners = new Set(rows.map((row) => row.owner));
  const regions = new Set(rows.map((row) => row.region));
  const languages = new Set(rows.map((row) => row.language));
  const chosen = (id: string | null) => (owners.has(id) ? (owners.size === 1 ? 'yes' as const : 'some' as const) : 'no' as const);
  const people = seat.session.organisation.people
    .filter((person) => person.state === 'active' && [...regions].every((region) => person.regions.includes(region)))
    .map((person) => ({ person, speaks: person.languages.some((language) => languages.has(language)) }))
    .sort((one, other) => Number(other.person.id === seat.me.id) - Number(one.person.id === seat.me.id)
      || Number(other.person.presence === 'available') - Number(one.person.presence === 'available')
      || Number(other.speaks) - Number(one.speaks) || format.compare(one.person.name, other.person.name));
  const lines: Line[] = [
    ...people.map(({ person }): Line => ({
      id: person.id,
      label: person.id === seat.me.id ? t('workspace-person-me', { person: person.name }) : person.name,
      icon: 'user',
      why: `${t(`app-presence-${person.presence}`)} · ${format.codes(person.languages)}`,
      chosen: chosen(person.id),
      run: () => void acts.assign(ids, person.id, person.name),
    })),
    { id: 'nobody', label: t('workspace-nobody'), icon: 'close', chosen: chosen(null), run: () => void acts.assign(ids, null, '') },
  ];
  const { query, onQuery, found } = useQuery(lines);
  return (
    <Launcher
      label={t('command-assign')} placeholder={t('workspace-assign-hint', { count: ids.length })} icon="user" data-testid="assign"
      query={query} onQuery={onQuery} onClose={close} groups={[{ id: 'people', lines: found }]} none={t('workspace-nobody-found')}
    />
  );
}

/** Until when these conversations should rest. */
export function SnoozeChooser({ ids }: Ids) {
  const { t, format } = useL10n();
  const acts = useActs();
  const seat = useSeat();
  const client = useQueryClient();
  const now = useNow();
  const [own, setOwn] = useState<number | null>(null);
  const zone = seat.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const only = ids.length === 1 ? client.getQueryData<ConversationView>(['open_conversation', { conversation: ids[0] }]) : undefined;
  const snooze = (at: number) => void acts.snooze(ids, at, format.deadline(at, zone));
  const lines: Line[] = [
    ...laters(now, zone, only?.customer_view.time_zone ?? only?.customer_view.inferred_time?.time_zone ?? null).map((later): Line => ({
      id: later.id, label: t(`workspace-snooze-${later.id}`), icon: later.id === 'customer-morning' ? 'sun' : 'clock',
      why: format.deadline(later.at, zone), run: () => snooze(later.at),
    })),
    { id: 'own', label: t('workspace-snooze-own'), icon: 'calendar', stays: true, run: () => setOwn(now + 86_400_000) },
  ];
  const { query, onQuery, found } = useQuery(lines);
  if (own !== null) {
    return (
      <Dialog
        isOpen
        title={t('workspace-snooze-own')}
        onClose={close}
        data-testid="snooze-own"
        actions={
          <>
            <Button onPress={close}>{t('app-cancel')}</Button>
            <Button
              look="primary"
              isDisabled={own <= readNow()}
              data-testid="snooze-own-confirm"
              onPress={() => {
                close();
                snooze(own);
              }}
            >
              {t('command-snooze')}
            </Button>
          </>
        }
      >
        <DateTimePicker label={t('workspace-snooze-until')} value={own} onChange={setOwn} time_zone={zone} least={now} data-testid="snooze-own-time" />
      </Dialog>
    );
  }
  return (
    <Launcher
      label={t('command-snooze')} placeholder={t('workspace-snooze-hint', { count: ids.length })} icon="moon" data-testid="snooze"
      query={query} onQuery={onQuery} onClose={close} groups={[{ id: 'times', lines: found }]} none={t('workspace-nothing-found')}
    />
  );
}

/** Which labels these conversations bear. Stays open: labels come in handfuls. */
export function LabelChooser({ ids }: Ids) {
  const { t } = useL10n();
  const acts = useActs();
  const seat = useSeat();
  const client = useQueryClient();
  const [, redraw] = useState(0);
  const rows = knownRows(client, ids);
  const lines: Line[] = seat.session.organisation.labels.map((label) => {
    const bearing = rows.filter((row) => row.labels.includes(label.id)).length;
    const chosen = bearing === 0 ? 'no' : bearing === rows.length ? 'yes' : 'some';
    return {
      id: label.id, label: label.name, tone: label.tone, chosen, stays: true,
      run: () => {
        void acts.label(ids, chosen === 'yes' ? [] : [label.id], chosen === 'yes' ? [label.id] : []).then(() => redraw((n) => n + 1));
        // The change shows in the cache at the next turn.
        setTimeout(() => redraw((n) => n + 1), 0);
      },
    };
  });
  const { query, onQuery, found } = useQuery(lines);
  return (
    <Launcher
      label={t('command-label')} placeholder={t('workspace-label-hint', { count: ids.length })} icon="label" data-testid="label"
      query={query} onQuery={onQuery} onClose={close} groups={[{ id: 'labels', lines: found }]} none={t('workspace-no-such-label')}
    />
  );
}

/** How pressing these conversations are. */
export function PriorityChooser({ ids }: Ids) {
  const { t } = useL10n();
  const acts = useActs();
  const client = useQueryClient();
  const now = new Set(knownRows(client, ids).map((row) => row.priority));
  const lines: Line[] = PRIORITIES.map((priority) => ({
    id: priority, label: t(`workspace-priority-${priority}`), icon: 'flag', chosen: now.has(priority) ? (now.size === 1 ? 'yes' : 'some') : 'no',
    run: () => void acts.prioritise(ids, priority),
  }));
  const { query, onQuery, found } = useQuery(lines);
  return (
    <Launcher
      label={t('command-priority')} placeholder={t('workspace-priority-hint', { count: ids.length })} icon="flag" data-testid="priority"
      query={query} onQuery={onQuery} onClose={close} groups={[{ id: 'priorities', lines: found }]} none={t('workspace-nothing-found')}
    />
  );
}

/** Which queue these conversations wait in. Queues belong to a region, and conversations never leave theirs. */
export function MoveChooser({ ids }: Ids) {
  const { t } = useL10n();
  const acts = useActs();
  const seat = useSeat();
  const client = useQueryClient();
  const rows = knownRows(client, ids);
  const regions = new Set(rows.map((row) => row.region));
  const queues = new Set(rows.map((row) => row.queue));
  const lines: Line[] = seat.session.organisation.queues
    .filter((queue) => regions.size === 1 && regions.has(queue.region))
    .map((queue) => ({
      id: queue.id, label: queue.name, icon: 'inbox', why: queue.region,
      chosen: queues.has(queue.id) ? (queues.size === 1 ? 'yes' : 'some') : 'no',
      run: () => void acts.move(ids, queue.id, queue.name),
    }));
  const { query, onQuery, found } = useQuery(lines);
  return (
    <Launcher
      label={t('command-move')} placeholder={t('workspace-move-hint', { count: ids.length })} icon="swap" data-testid="move"
      query={query} onQuery={onQuery} onClose={close} groups={[{ id: 'queues', lines: found }]}
      none={t(regions.size > 1 ? 'workspace-move-one-region' : 'workspace-no-queues')}
    />
  );
}

/** Which prepared text to put in. */
export function ScriptChooser({ id }: { id: ConversationId }) {
  const asked = useAsk('open_conversation', { conversation: id });
  return asked.data === undefined ? null : <Scripts view={asked.data} />;
}

function Scripts({ view }: { view: ConversationView }) {
  const { t, format } = useL10n();
  const scripts = useScripts(view);
  const lines: Line[] = scripts.map((script) => ({
    id: script.id, label: script.title, lang: script.language, icon: 'script', why: script.text.replaceAll(/\s+/gu, ' '), whyLang: script.language,
    end: <span title={format.language(script.language)}>{ownName(script.language)}</span>,
    run: () => putScript(view.id, script),
  }));
  const { query, onQuery, found } = useQuery(lines);
  return (
    <Launcher
      wide label={t('command-scripts')} placeholder={t('compose-scripts-hint')} icon="script" data-testid="scripts"
      query={query} onQuery={onQuery} onClose={close} groups={[{ id: 'scripts', lines: found }]} none={t('compose-scripts-none')}
    />
  );
}

/** Which conversations become one with this. Those of the same customer come first. */
export function MergeChooser({ id }: { id: ConversationId }) {
  const { t, format } = useL10n();
  const acts = useActs();
  const now = useNow();
  const view = useAsk('open_conversation', { conversation: id }).data;
  const [query, onQuery] = useState('');
  const sought = query.trim();
  const found = useAsk('search_messages', { query: sought, language: null, limit: 20, newest_first: true, count_to: 0 }, { enabled: sought.length > 1, keep: true });
  const region = id.slice(0, id.lastIndexOf('-'));
  const own: Line[] = (view?.customer_view.conversations ?? []).filter((each) => each.id !== id).map((each) => ({
    id: each.id, label: each.subject === '' ? t('workspace-no-subject') : each.subject, icon: each.channel,
    why: t(`workspace-status-${each.status}`), end: <bdi>{format.shortDate(millis(each.last_at), now)}</bdi>, run: () => void acts.merge(id, [each.id]),
  }));
  const seen = new Set([id, ...own.map((line) => line.id)]);
  const others: Line[] = (sought.length > 1 ? found.data?.hits ?? [] : [])
    .filter((hit) => hit.region === region && !seen.has(hit.conversation) && seen.add(hit.conversation))
    .map((hit) => ({
      id: hit.conversation, label: hit.customer_name, lang: hit.language, icon: 'mail', why: hit.subject, whyLang: hit.language,
      end: <bdi>{format.shortDate(millis(hit.sent_at), now)}</bdi>, run: () => void acts.merge(id, [hit.conversation]),
    }));
  return (
    <Launcher
      label={t('command-merge')} placeholder={t('workspace-merge-hint')} icon="merge" data-testid="merge" query={query} onQuery={onQuery} onClose={close}
      groups={[
        { id: 'own', heading: t('workspace-merge-own'), lines: ranked(query, own, (line) => [line.label]) },
        { id: 'others', heading: t('workspace-merge-others'), lines: others },
      ]}
      none={t('workspace-merge-none')} busy={found.isFetching}
    />
  );
}

/** Which customer is the same person. */
export function MergeCustomersChooser({ id }: { id: ConversationId }) {
  const { t } = useL10n();
  const acts = useActs();
  const client = useQueryClient();
  const view = useAsk('open_conversation', { conversation: id }).data;
  const [query, onQuery] = useState('');
  const sought = query.trim();
  const filter = { view: 'all' as const, language: null, channel: null, queue: null, label: null, customer: null, sort: 'newest' as const, offset: 0, after: null, limit: 100 };
  const page = useAsk('list_conversations', filter).data;
  const found = useAsk('search_messages', { query: sought, language: null, limit: 20, newest_first: true, count_to: 0 }, { enabled: sought.length > 1, keep: true });
  const hits = (sought.length > 1 ? found.data?.hits ?? [] : []).map((hit) => hit.conversation);
  const rows = [...knownRows(client, hits), ...(page?.conversations ?? [])];
  const seen = new Set<string>([view?.customer ?? '']);
  const lines: Line[] = rows
    .filter((row) => row.region === view?.region && !seen.has(row.customer) && seen.add(row.customer))
    .map((row) => ({
      id: row.customer, label: row.customer_name, lang: row.language, icon: 'user', why: row.subject, whyLang: row.language,
      run: () => {
        if (view !== undefined) void acts.mergeCustomers(view.customer, [row.customer], view.customer_view.name);
      },
    }));
  return (
    <Launcher
      label={t('command-merge-customers')} placeholder={t('workspace-merge-customers-hint')} icon="users" data-testid="merge-customers"
      query={query} onQuery={onQuery} onClose={close}
      groups={[{ id: 'customers', lines: ranked(query, lines, (line) => [line.label, line.why ?? '']).slice(0, 50) }]}
      none={t('workspace-merge-customers-none')}
    />
  );
}
