import { useState } from 'react';

import { call, WireError } from '@/backend';
import { Button, IconButton, Menu, showError } from '@/kit';
import { useL10n } from '@/l10n';

import { useActs } from '../acts/acts';
import { pageRequest } from '../acts/filter';
import { useKeys } from '../keys/use-keys';
import { useSeat } from '../session';
import { deskState, setDesk, useDesk } from '../state';
import css from './list.module.css';
import { add, NOTHING } from './selection';

/** No act takes more than this at once: an agent who means more means a rule. */
const MOST = 2000;
/** The largest page that the door gives. */
const STRIDE = 500;

/** What can be done with the chosen rows. */
export function BulkBar({ total }: { total: number }) {
  const { t } = useL10n();
  const acts = useActs();
  const keys = useKeys();
  const { may } = useSeat();
  const filter = useDesk((now) => now.filter);
  const ids = [...useDesk((now) => now.selection).ids];
  const [gathering, setGathering] = useState(false);
  const ask = (kind: 'assign' | 'snooze' | 'label' | 'priority' | 'move') => () => setDesk({ question: { kind, ids } });

  const chooseAll = async () => {
    setGathering(true);
    try {
      const all: string[] = [];
      for (let offset = 0; offset < Math.min(total, MOST); offset += STRIDE) {
        // One page after the other: each says where the next begins.
        const page = await call('list_conversations', { ...pageRequest(filter, offset), limit: STRIDE });
        all.push(...page.conversations.map((row) => row.id));
      }
      setDesk({ selection: add(deskState().selection, all.slice(0, MOST)) });
    } catch (thrown) {
      showError(WireError.from(thrown));
    } finally {
      setGathering(false);
    }
  };

  const isDone = filter.view === 'done' || filter.view === 'spam' || filter.view === 'snoozed';
  return (
    <div className={css.bulk} role="toolbar" aria-label={t('workspace-bulk')} data-testid="bulk-bar">
      <IconButton icon="close" label={t('command-clear-selection')} data-testid="bulk-clear" onPress={() => setDesk({ selection: NOTHING })} />
      <b data-testid="bulk-count">{t('workspace-chosen', { count: ids.length })}</b>
      {ids.length < Math.min(total, MOST) && (
        <Button look="link" size="small" isPending={gathering} data-testid="bulk-all" onPress={() => void chooseAll()}>
          {t('workspace-choose-all', { count: Math.min(total, MOST) })}
        </Button>
      )}
      <span className={css.grow} />
      {isDone
        ? may('reopen-conversation') && (
          <IconButton icon="undo" label={t('command-reopen')} keys={keys.get('reopen')} data-testid="bulk-reopen" onPress={() => void acts.reopen(ids)} />
        )
        : may('resolve-conversation') && (
          <IconButton icon="check" label={t('workspace-resolve')} keys={keys.get('resolve')} data-testid="bulk-resolve" onPress={() => void acts.resolve(ids)} />
        )}
      {may('assign-conversation') && (
        <IconButton icon="user" label={t('command-assign')} keys={keys.get('assign')} data-testid="bulk-assign" onPress={ask('assign')} />
      )}
      {may('label-conversation') && (
        <IconButton icon="label" label={t('command-label')} keys={keys.get('label')} data-testid="bulk-label" onPress={ask('label')} />
      )}
      <Menu
        label={t('workspace-more')}
        data-testid="bulk"
        groups={[{
          id: 'more',
          entries: [
            ...(may('snooze-conversation') ? [{ id: 'snooze', label: t('command-snooze'), icon: 'moon' as const, run: ask('snooze') }] : []),
            ...(may('prioritise-conversation') ? [{ id: 'priority', label: t('command-priority'), icon: 'flag' as const, run: ask('priority') }] : []),
            ...(may('move-conversation') ? [{ id: 'move', label: t('command-move'), icon: 'swap' as const, run: ask('move') }] : []),
            ...(may('mark-read') ? [
              { id: 'read', label: t('workspace-mark-read'), icon: 'eye' as const, run: () => void acts.read(ids, true) },
              { id: 'unread', label: t('command-unread'), icon: 'mail' as const, run: () => void acts.read(ids, false) },
            ] : []),
            ...(may('mark-spam') ? [{
              id: 'spam', label: t(filter.view === 'spam' ? 'workspace-not-spam' : 'command-spam'), icon: 'spam' as const,
              run: () => void acts.spam(ids, filter.view !== 'spam'),
            }] : []),
            ...(may('merge-conversations') && ids.length > 1 ? [{
              id: 'merge', label: t('workspace-merge-chosen'), icon: 'merge' as const,
              run: () => {
                const [into, ...from] = ids;
                if (into !== undefined) void acts.merge(into, from).then(() => setDesk({ selection: NOTHING }));
              },
            }] : []),
          ],
        }]}
        trigger={<IconButton icon="more" label={t('workspace-more')} data-testid="bulk-more" />}
      />
    </div>
  );
}
