import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

import type { SessionView } from '@/backend';
import { useCommands, type CommandRuns } from '@/commands';
import { useRest, usePlace } from '@/frame';
import { SplitPanes } from '@/kit';
import { useL10n } from '@/l10n';

import { knownRows, useActs } from './acts/acts';
import { CustomerPanel } from './customer/panel';
import { useWindowWidth } from './density';
import { Questions } from './dialogs/questions';
import { List, openSoon } from './list/list';
import { add, extend, NOTHING, stepTo, toggle } from './list/selection';
import { SeatProvider, useMakeSeat, useSeat } from './session';
import { deskState, openConversation, setDesk, shownRows, targets, useDesk } from './state';
import { Thread } from './thread/thread';
import css from './workspace.module.css';

/** The agent's workspace: the list, the conversation, the customer. */
export default function Workspace({ session }: { session: SessionView }) {
  const seat = useMakeSeat(session);
  return (
    <SeatProvider value={seat}>
      <Desk />
    </SeatProvider>
  );
}

/** Below this width the conversation needs the room of the customer's pane. */
const THREE_PANES_PX = 1180;

const between = (least: number, value: number, most: number) => Math.round(Math.min(most, Math.max(least, value)));

function Desk() {
  const { t } = useL10n();
  const width = useWindowWidth();
  const listHidden = useDesk((now) => now.listHidden);
  const asked = useDesk((now) => now.customerHidden);
  const customerHidden = asked ?? width < THREE_PANES_PX;
  useWorkspaceCommands(customerHidden);

  // The address may name a conversation, as the outbox does.
  const rest = useRest();
  const place = usePlace();
  useEffect(() => {
    if (place === 'workspace' && rest !== '') openConversation(rest);
  }, [place, rest]);

  return (
    <div className={css.desk} data-testid="workspace">
      <h1 className={css.heard}>{t('app-place-workspace')}</h1>
      <SplitPanes
        start={{
          label: t('workspace-list'), content: <List />, isHidden: listHidden, 'data-testid': 'pane-list',
          least_px: 300, usual_px: between(328, width * 0.26, 380), most_px: 560,
        }}
        main={{ label: t('workspace-thread'), content: <div className={css.thread}><Thread /></div>, 'data-testid': 'pane-thread' }}
        end={{
          label: t('workspace-customer'), content: <CustomerPanel />, isHidden: customerHidden, 'data-testid': 'pane-customer',
          least_px: 240, usual_px: between(276, width * 0.21, 308), most_px: 480,
        }}
      />
      <Questions />
    </div>
  );
}

/** Offers what can be done in the workspace to keyboard and palette. */
function useWorkspaceCommands(customerHidden: boolean): void {
  const { may, me } = useSeat();
  const acts = useActs();
  const client = useQueryClient();
  const current = useDesk((now) => now.current);
  const cursor = useDesk((now) => now.cursor);
  const selection = useDesk((now) => now.selection);
  const find = useDesk((now) => now.find);
  const ids = targets(deskState());
  const some = ids.length > 0;
  const chosen = selection.ids.size > 0;
  const one = current ?? cursor.id;
  const rows = knownRows(client, ids);

  const step = (by: 1 | -1) => {
    const rowsNow = shownRows();
    const to = stepTo(cursor.id === null ? null : cursor.place, cursor.id === null ? undefined : rowsNow.placeOf(cursor.id), by, rowsNow.total);
    const row = rowsNow.at(to);
    setDesk({ cursor: { id: row?.id ?? null, place: to } });
    if (row !== undefined && current !== null) openSoon(row.id);
    return row;
  };
  const select = (by: 1 | -1) => {
    const before = deskState();
    const row = step(by);
    if (row !== undefined) setDesk({ selection: extend(before.selection, before.cursor.id ?? row.id, row.id, shownRows().ids()) });
  };
  const ask = (kind: 'assign' | 'snooze' | 'label' | 'priority' | 'move') => () => setDesk({ question: { kind, ids: targets(deskState()) } });
  const about = (kind: 'merge' | 'edit-customer' | 'merge-customers' | 'split-customer') => () => {
    if (current !== null) setDesk({ question: { kind, id: current } });
  };
  const allSpam = rows.length > 0 && rows.every((row) => row.status === 'spam');
  const anyOpen = rows.length === 0 || rows.some((row) => row.status === 'open' || row.status === 'snoozed');
  const anyClosed = rows.some((row) => row.status !== 'open');

  const runs: CommandRuns = {
    next: () => void step(1),
    previous: () => void step(-1),
    'select-down': () => select(1),
    'select-up': () => select(-1),
    'select-all': () => setDesk((now) => ({ selection: add(now.selection, shownRows().ids()) })),
    'toggle-list': () => setDesk((now) => ({ listHidden: !now.listHidden })),
    'toggle-customer': () => setDesk({ customerHidden: !customerHidden }),
    ...(cursor.id === null ? {} : {
      open: () => openConversation(cursor.id ?? ''),
      select: () => setDesk((now) => ({ selection: now.cursor.id === null ? now.selection : toggle(now.selection, now.cursor.id) })),
    }),
    ...(chosen ? { 'clear-selection': () => setDesk({ selection: NOTHING }) } : {}),
    ...(chosen || current !== null || find !== null ? {
      back: () => {
        if (find !== null) setDesk({ find: null });
        else if (chosen) setDesk({ selection: NOTHING });
        else setDesk({ current: null, target: null });
        document.querySelector<HTMLElement>('[data-testid="conversation-list"]')?.focus();
      },
    } : {}),
    ...(some && may('resolve-conversation') && anyOpen ? { resolve: () => void acts.resolve(targets(deskState())) } : {}),
    ...(some && may('reopen-conversation') && anyClosed ? { reopen: () => void acts.reopen(targets(deskState())) } : {}),
    ...(some && may('snooze-conversation') && anyOpen ? { snooze: ask('snooze') } : {}),
    ...(some && may('assign-conversation') ? {
      assign: ask('assign'),
      'assign-me': () => void acts.assign(targets(deskState()), me.id, me.name),
      unassign: () => void acts.assign(targets(deskState()), null, ''),
    } : {}),
    ...(some && may('label-conversation') ? { label: ask('label') } : {}),
    ...(some && may('prioritise-conversation') ? { priority: ask('priority') } : {}),
    ...(some && may('move-conversation') ? { move: ask('move') } : {}),
    ...(some && may('mark-read') ? {
      unread: () => {
        const wanted = targets(deskState());
        // What is marked unread is put away unread: it would be read again under one's eyes.
        if (!chosen) setDesk({ current: null });
        void acts.read(wanted, false);
      },
    } : {}),
    ...(some && may('mark-spam') ? { spam: () => void acts.spam(targets(deskState()), !allSpam) } : {}),
    ...(one !== null && current !== null && may('merge-conversations') ? { merge: about('merge') } : {}),
    ...(current !== null ? {
      'find-in-thread': () => {
        setDesk((now) => ({ find: now.find ?? '' }));
        document.querySelector<HTMLInputElement>('[data-testid="find-input"]')?.select();
      },
    } : {}),
    ...(current !== null && may('edit-customer') ? { 'edit-customer': about('edit-customer') } : {}),
    ...(current !== null && may('merge-customers') ? { 'merge-customers': about('merge-customers') } : {}),
    ...(current !== null && may('split-customer') ? { 'split-customer': about('split-customer') } : {}),
  };
  useCommands(runs);
}
