import type { ConversationView } from '@/backend';
import { runCommand } from '@/commands';
import { Avatar, Badge, Bdi, Button, IconButton, join, Kbd, Menu, type MenuEntry } from '@/kit';
import { useL10n } from '@/l10n';

import { useKeys } from '../keys/use-keys';
import { DueBadge } from '../list/due-badge';
import { useSeat } from '../session';
import { useDesk } from '../state';
import css from './thread.module.css';

/** What the conversation is about, and what can be done with it. */
export function Head({ view }: { view: ConversationView }) {
  const { t } = useL10n();
  const { may } = useSeat();
  const keys = useKeys();
  const customerShown = useDesk((now) => now.customerHidden) === false;
  const open = view.status === 'open';
  const entry = (id: Parameters<typeof runCommand>[0], icon: MenuEntry extends infer E ? Extract<E, { icon?: unknown }>['icon'] : never, label?: string): MenuEntry => ({
    id, icon, label: label ?? t(`command-${id}`), keys: keys.get(id) || undefined, run: () => void runCommand(id),
  });
  const groups = [
    {
      id: 'state',
      entries: [
        ...(may('assign-conversation') ? [entry('assign', 'user'), entry('assign-me', 'user-plus')] : []),
        ...(may('snooze-conversation') && open ? [entry('snooze', 'moon')] : []),
        ...(may('label-conversation') ? [entry('label', 'label')] : []),
        ...(may('prioritise-conversation') ? [entry('priority', 'flag')] : []),
        ...(may('move-conversation') ? [entry('move', 'swap')] : []),
        ...(may('mark-read') ? [entry('unread', 'mail')] : []),
        ...(may('mark-spam') ? [entry('spam', 'spam', t(view.status === 'spam' ? 'workspace-not-spam' : 'command-spam'))] : []),
      ],
    },
    {
      id: 'shape',
      entries: [
        ...(may('merge-conversations') ? [entry('merge', 'merge')] : []),
        ...(may('split-conversation') ? [entry('split', 'split')] : []),
      ],
    },
    {
      id: 'look',
      entries: [entry('find-in-thread', 'search'), ...(may('open-source') ? [entry('open-source', 'text')] : []), ...(customerShown ? [] : [entry('toggle-customer', 'panel-end')])],
    },
  ].filter((group) => group.entries.length > 0);
  return (
    <header className={css.head}>
      <h2 dir="auto"><Bdi lang={view.language}>{view.subject === '' ? t('workspace-no-subject') : view.subject}</Bdi></h2>
      {open && may('snooze-conversation') && (
        <span className={css.wide}>
          <Button look="quiet" size="small" data-testid="thread-snooze" onPress={() => runCommand('snooze')}>
            {t('command-snooze')}<Kbd keys={keys.get('snooze') ?? ''} />
          </Button>
        </span>
      )}
      {open
        ? may('resolve-conversation') && (
          <Button size="small" data-testid="thread-resolve" onPress={() => runCommand('resolve')}>
            {t('workspace-resolve')}<Kbd keys={keys.get('resolve') ?? ''} />
          </Button>
        )
        : may('reopen-conversation') && (
          <Button size="small" data-testid="thread-reopen" onPress={() => runCommand('reopen')}>{t('command-reopen')}</Button>
        )}
      <Menu label={t('workspace-more')} data-testid="thread" groups={groups} trigger={<IconButton icon="more" label={t('workspace-more')} data-testid="thread-more" />} />
    </header>
  );
}

/** Deadline, home, owner and labels of the conversation. */
export function SubHead({ view }: { view: ConversationView }) {
  const { t, format } = useL10n();
  const seat = useSeat();
  const owner = seat.person(view.owner);
  const queue = seat.queue(view.queue);
  return (
    <div className={css.sub} data-testid="thread-sub">
      {view.status === 'open' ? (
        view.due !== null && (
          <>
            <DueBadge due={view.due} />
            <span className={join(css.muted, css.first)}>{t('workspace-to-next-reply')}</span>
          </>
        )
      ) : (
        <Badge icon={view.status === 'snoozed' ? 'moon' : view.status === 'done' ? 'done' : 'spam'}>
          {view.status === 'snoozed' && view.snoozed_until !== null
            ? t('workspace-snoozed-until', { time: format.deadline(Date.parse(view.snoozed_until), seat.zone) })
            : t(`workspace-status-${view.status}`)}
        </Badge>
      )}
      {(view.priority === 'high' || view.priority === 'urgent') && (
        <Badge icon="flag" tone={view.priority === 'urgent' ? 'danger' : 'warn'}>{t(`workspace-priority-${view.priority}`)}</Badge>
      )}
      <Badge icon="pin">{t('workspace-stays-home', { region: view.region })}</Badge>
      <button type="button" className={css.owner} data-testid="thread-owner" disabled={!seat.may('assign-conversation')} onClick={() => runCommand('assign')}>
        {owner !== undefined && <Avatar size="tiny" initials={owner.initials} />}
        <span className={css.short}>
          {owner === undefined ? t('workspace-no-owner') : owner.id === seat.me.id ? t('workspace-owner-me') : t('workspace-owner', { person: owner.name })}
        </span>
      </button>
      {queue !== undefined && <span className={join(css.muted, css.first)}><span className={css.wide}><bdi>{queue.name}</bdi></span></span>}
      <span className={css.labels}>
        {view.labels.map((id) => {
          const label = seat.label(id);
          return label === undefined ? null : <bdi key={id} className={css.label} data-tone={label.tone} data-testid="thread-label">{label.name}</bdi>;
        })}
      </span>
    </div>
  );
}
