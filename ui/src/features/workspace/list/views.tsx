import { type View, useAsk } from '@/backend';
import { Button, Heard, Icon, IconButton, Menu, type MenuGroup } from '@/kit';
import { ownName, useL10n } from '@/l10n';

import { narrowings, sameFilter, type Filter } from '../acts/filter';
import { useSeat } from '../session';
import { setDesk, showList, useDesk } from '../state';
import css from './list.module.css';
import type { Rows } from './pages';

const FIRST: readonly View[] = ['mine', 'unassigned', 'all'];
const SORTS = ['deadline', 'newest', 'oldest'] as const;

/** The views, their counts, and what narrows and orders the list. */
export function Views({ rows }: { rows: Rows }) {
  const { t, format } = useL10n();
  const seat = useSeat();
  const filter = useDesk((now) => now.filter);
  const counts = useAsk('count_views', {}, { keep: true }).data;
  const show = (change: Partial<Filter>) => showList({ ...filter, ...change });
  const count = (view: View) => (counts === undefined ? undefined : format.number(counts[view]));
  const { queues, labels } = seat.session.organisation;
  const chosen = (change: Partial<Filter>) => sameFilter(filter, { ...filter, ...change });
  const narrowed = narrowings(filter);

  const groups: MenuGroup[] = [
    {
      id: 'views',
      entries: (['snoozed', 'done', 'spam'] as const).map((view) => ({
        id: view, label: t(`workspace-view-${view}`), hint: count(view), isChosen: filter.view === view, run: () => show({ view }),
      })),
    },
    {
      id: 'languages',
      heading: t('workspace-by-language'),
      entries: (counts?.languages ?? []).slice(0, 16).map(({ value, count: number }) => ({
        id: `language-${value}`, label: format.language(value), hint: format.number(number), isChosen: filter.language === value,
        run: () => show({ language: chosen({ language: value }) ? null : value }),
      })),
    },
    {
      id: 'channels',
      heading: t('workspace-by-channel'),
      entries: (counts?.channels ?? []).map(({ value, count: number }) => ({
        id: `channel-${value}`, label: t(`workspace-channel-${value}`), hint: format.number(number), isChosen: filter.channel === value,
        run: () => show({ channel: chosen({ channel: value as Filter['channel'] }) ? null : (value as Filter['channel']) }),
      })),
    },
    {
      id: 'queues',
      heading: t('workspace-by-queue'),
      entries: queues.map((queue) => ({
        id: `queue-${queue.id}`, label: queue.name, hint: queue.region, isChosen: filter.queue === queue.id,
        run: () => show({ queue: chosen({ queue: queue.id }) ? null : queue.id }),
      })),
    },
    {
      id: 'labels',
      heading: t('workspace-by-label'),
      entries: labels.map((label) => ({
        id: `label-${label.id}`, label: label.name, isChosen: filter.label === label.id,
        run: () => show({ label: chosen({ label: label.id }) ? null : label.id }),
      })),
    },
  ].filter((group) => group.entries.length > 0);

  const tabs: View[] = FIRST.includes(filter.view) ? [...FIRST] : [...FIRST, filter.view];
  return (
    <>
      <header className={css.head}>
        <div className={css.views} role="group" aria-label={t('workspace-views')}>
          {tabs.map((view) => (
            <button
              key={view}
              type="button"
              className={css.view}
              aria-pressed={filter.view === view}
              data-testid={`view-${view}`}
              onClick={() => show({ view })}
            >
              {t(`workspace-view-${view}`)}
              {count(view) !== undefined && <small><bdi>{count(view)}</bdi></small>}
            </button>
          ))}
        </div>
        <Menu
          label={t('workspace-more-views')}
          data-testid="views"
          groups={groups}
          trigger={<IconButton icon="chevron-down" label={t('workspace-more-views')} data-testid="views-more" />}
        />
      </header>
      <div className={css.sub}>
        <Menu
          label={t('workspace-sort')}
          placement="bottom start"
          data-testid="sort"
          groups={[{
            id: 'sort',
            entries: SORTS.map((sort) => ({
              id: sort, label: t(`workspace-sort-${sort}`), isChosen: filter.sort === sort, run: () => show({ sort }),
            })),
          }]}
          trigger={<Button look="link" size="small" className={css.sort} data-testid="sort-open">{t(`workspace-sort-${filter.sort}`)}</Button>}
        />
        <span className={css.grow} />
        {counts !== undefined && counts.breached > 0 ? (
          <span className={css.late} data-testid="breached">{t('workspace-breached', { count: counts.breached })}</span>
        ) : (
          <span className={css.muted} data-testid="list-total">{t('workspace-total', { count: rows.total })}</span>
        )}
        <Menu
          label={t('workspace-narrow')}
          data-testid="narrow"
          groups={groups.filter((group) => group.id !== 'views')}
          trigger={<IconButton icon="filter" label={t('workspace-narrow')} data-testid="narrow-open" />}
        />
        <IconButton
          icon="search"
          label={t('command-search-everywhere')}
          keys="Mod+Shift+F"
          data-testid="search-open"
          onPress={() => setDesk({ overlay: 'search' })}
        />
      </div>
      {narrowed.length > 0 && (
        <div className={css.narrowed} data-testid="narrowed">
          {narrowed.map((key) => (
            <button key={key} type="button" className={css.chip} data-testid={`narrowed-${key}`} onClick={() => show({ [key]: null })}>
              <bdi>{nameOf(key, filter[key] ?? '')}</bdi>
              <Icon name="close" size={12} />
              <Heard>{t('workspace-widen-one')}</Heard>
            </button>
          ))}
        </div>
      )}
    </>
  );

  function nameOf(key: (typeof narrowed)[number], value: string): string {
    switch (key) {
      case 'language': return `${format.language(value)} · ${ownName(value)}`;
      case 'channel': return t(`workspace-channel-${value}`);
      case 'queue': return seat.queue(value)?.name ?? value;
      case 'label': return seat.label(value)?.name ?? value;
    }
  }
}
