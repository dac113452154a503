import { useEffect, useState } from 'react';

import { type SearchHit, type SessionView, useAsk } from '@/backend';
import { COMMAND_IDS, COMMANDS, commandNow, useCommandVersion, type CommandId } from '@/commands';
import { Bdi, Icon, type IconName } from '@/kit';
import { useL10n } from '@/l10n';

import { useKeys } from '../keys/use-keys';
import { DueBadge } from '../list/due-badge';
import { useSeat } from '../session';
import { openConversation, setDesk, useDesk, type Recent } from '../state';
import { Launcher, type Line, type LineGroup } from './launcher';
import css from './launcher.module.css';
import { ranked } from './rank';

const ICON: Partial<Record<CommandId, IconName>> = {
  'search-everywhere': 'search', undo: 'undo', help: 'keyboard', lock: 'lock',
  'go-inbox': 'inbox', 'go-outbox': 'outbox', 'go-imports': 'imports', 'go-records': 'records', 'go-organisation': 'organisation', 'go-access': 'access', 'go-approvals': 'approvals',
  'go-settings': 'settings', 'go-about': 'about', 'view-mine': 'user', 'view-unassigned': 'inbox', 'view-all': 'users', 'view-snoozed': 'moon',
  'view-done': 'done', 'view-spam': 'spam', select: 'check', 'select-all': 'check', 'clear-selection': 'close', reply: 'reply', note: 'note',
  resolve: 'check', reopen: 'undo', snooze: 'moon', assign: 'user', 'assign-me': 'user-plus', unassign: 'user', label: 'label', priority: 'flag',
  unread: 'mail', move: 'swap', spam: 'spam', merge: 'merge', split: 'split', 'open-source': 'text', 'find-in-thread': 'search',
  'edit-customer': 'edit', 'merge-customers': 'users', 'split-customer': 'split', scripts: 'script', 'attach-file': 'paperclip', send: 'send',
  'send-resolve': 'send', 'discard-draft': 'trash', 'toggle-list': 'panel-start', 'toggle-customer': 'panel-end', 'theme-light': 'sun',
  'theme-dark': 'moon', 'theme-system': 'device', 'density-compact': 'text', 'density-default': 'text', 'density-comfortable': 'text',
};

/** Commands in the order in which they are offered while nothing is typed. */
const CONVERSATION: readonly CommandId[] = ['reply', 'scripts', 'resolve', 'reopen', 'snooze', 'assign-me', 'assign', 'label', 'note'];
const GO: readonly CommandId[] = ['view-unassigned', 'view-all', 'go-outbox', 'go-settings'];

/** How long typing must rest before the mail is searched: each search is recorded. */
const REST_MS = 350;
const FOUND = 5;

/** Do, go or find: one field for all of it. */
export function Palette({ session }: { session: SessionView }) {
  const { t, format } = useL10n();
  const keys = useKeys();
  const { may } = useSeat();
  useCommandVersion();
  const [query, setQuery] = useState('');
  const [sought, setSought] = useState('');
  const current = useDesk((now) => now.current);
  const recent = useDesk((now) => now.recent);
  const open = recent.find((each) => each.id === current);
  const typed = query.trim();

  useEffect(() => {
    const timer = setTimeout(() => setSought(typed), REST_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  const worth = sought.length >= (/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u.test(sought) ? 2 : 3);
  const found = useAsk('search_messages', { query: sought, language: null, limit: FOUND * 4, newest_first: false, count_to: 0 }, { enabled: worth && may('search') });

  const line = (id: CommandId): Line | null => {
    const now = commandNow(id);
    if (now === null || COMMANDS[id].keyboardOnly === true) return null;
    return {
      id, label: t(`command-${id}`), icon: ICON[id], keys: keys.get(id), isDisabled: now.refused !== undefined,
      why: now.refused === undefined ? now.hint : t(now.refused), run: now.run,
    };
  };
  const lines = (ids: readonly CommandId[]) => ids.map(line).filter((each): each is Line => each !== null);
  const recentLine = (each: Recent): Line => ({
    id: `recent-${each.id}`, label: each.customer_name, icon: each.channel, why: each.subject, whyLang: each.language, lang: each.language,
    end: <DueBadge due={each.due} />, run: () => openConversation(each.id),
  });
  const others = recent.filter((each) => each.id !== current);

  const groups: LineGroup[] = typed === ''
    ? [
        { id: 'conversation', heading: t('workspace-this-conversation'), lines: current === null ? [] : lines(CONVERSATION).slice(0, 6) },
        { id: 'go', heading: t('workspace-go-to'), lines: lines(GO).slice(0, 3) },
        { id: 'recent', heading: t('workspace-recent'), lines: others.slice(0, 4).map(recentLine) },
        { id: 'more', heading: t('workspace-all-commands'), lines: lines(COMMAND_IDS.filter((id) => !CONVERSATION.slice(0, 6).includes(id) && !GO.slice(0, 3).includes(id))) },
      ]
    : [
        { id: 'do', heading: t('workspace-do'), lines: ranked(typed, lines(COMMAND_IDS.filter((id) => COMMANDS[id].area !== 'go')), (each) => [each.label, each.id]).slice(0, 7) },
        { id: 'go', heading: t('workspace-go-to'), lines: ranked(typed, lines(COMMAND_IDS.filter((id) => COMMANDS[id].area === 'go')), (each) => [each.label, each.id]).slice(0, 4) },
        { id: 'recent', heading: t('workspace-recent'), lines: ranked(typed, others, (each) => [each.customer_name, each.subject]).slice(0, 4).map(recentLine) },
        {
          id: 'find',
          heading: t('workspace-find'),
          lines: may('search') ? [
            ...(worth && sought === typed ? onePerConversation(found.data?.hits ?? []).slice(0, FOUND).map(hitLine) : []),
            { id: 'search', icon: 'search' as const, label: t('workspace-search-for', { query: typed }), keys: keys.get('search-everywhere'), stays: true, run: () => setDesk({ overlay: 'search', searchFor: typed }) },
          ] : [],
        },
      ];

  const shut = session.organisation.regions.filter((region) => !session.regions.includes(region));
  return (
    <Launcher
      label={t('command-palette')}
      placeholder={t('workspace-palette-hint')}
      data-testid="palette"
      query={query}
      onQuery={setQuery}
      onClose={() => setDesk((now) => (now.overlay === 'palette' ? { overlay: null } : {}))}
      groups={groups}
      none={t('workspace-palette-none')}
      busy={found.isFetching}
      about={open === undefined ? undefined : <Bdi>{open.customer_name}</Bdi>}
      foot={
        <>
          <Icon name="pin" size={14} /> {t('workspace-searches', { regions: format.codes(session.regions) })}
          {shut.length > 0 && <span className={css.forbid}> <Icon name="lock" size={14} /> {t('workspace-searches-not', { count: shut.length, regions: format.codes(shut) })}</span>}
        </>
      }
    />
  );
}

/** Several messages of one conversation lead to the same place. */
function onePerConversation(hits: readonly SearchHit[]): SearchHit[] {
  const seen = new Set<string>();
  return hits.filter((hit) => !seen.has(hit.conversation) && seen.add(hit.conversation));
}

function hitLine(hit: SearchHit): Line {
  return {
    id: `hit-${hit.message}`, label: hit.customer_name, lang: hit.language, icon: 'mail', why: hit.subject === '' ? hit.snippet : hit.subject, whyLang: hit.language,
    run: () => openConversation(hit.conversation, hit.message),
  };
}
