import { memo, type RefObject, useEffect, useMemo, useRef, useState } from 'react';

import type { ConversationView, EntryView } from '@/backend';
import { Icon, type IconName, join, Said } from '@/kit';
import { millis, useL10n } from '@/l10n';

import { useNow } from '../now';
import { useSeat } from '../session';
import { setDesk, useDesk } from '../state';
import { EVENT_ICON, EventEntry } from './event';
import { Marked } from './marked';
import { MessageEntry } from './message';
import { timeline, type Item } from './items';
import css from './thread.module.css';

/** So near to the end counts as the end. */
const END_PX = 40;

/** All that happened in a conversation, over all channels, along one line. */
export function Timeline({
  view, unreadIds, query, splitting, chosen, onChoose, scroll,
}: {
  view: ConversationView; unreadIds: ReadonlySet<string>; query: string | null; splitting: boolean; chosen: ReadonlySet<string>;
  onChoose: (id: string) => void; scroll: RefObject<HTMLDivElement | null>;
}) {
  const { format } = useL10n();
  const { zone } = useSeat();
  const now = useNow();
  const target = useDesk((desk) => desk.target);
  const [unfolded, setUnfolded] = useState(false);
  const looking = query !== null;
  const targetHidden = target !== null && view.entries.length > 0;
  const items = useMemo(
    () => timeline(view.entries, unreadIds, unfolded || looking || splitting || targetHidden, (moment) => format.date(millis(moment), zone)),
    [view.entries, unreadIds, unfolded, looking, splitting, targetHidden, format, zone],
  );

  // Begins at what is new, else at the end; afterwards it stays at the end as long as the reader is there.
  const count = view.entries.length;
  const place = useRef<{ id: string; count: number }>({ id: '', count: 0 });
  useEffect(() => {
    const element = scroll.current;
    if (element === null) return;
    if (place.current.id !== view.id) {
      const wanted = target === null ? null : element.querySelector(`[data-id="${CSS.escape(target)}"]`);
      const fresh = element.querySelector('[data-unread-line]');
      if (wanted !== null) wanted.scrollIntoView({ block: 'center' });
      else if (fresh !== null) fresh.scrollIntoView({ block: 'start' });
      else element.scrollTop = element.scrollHeight;
    } else if (count > place.current.count && element.scrollHeight - element.scrollTop - element.clientHeight < 240) {
      element.scrollTop = element.scrollHeight;
    }
    place.current = { id: view.id, count };
  }, [view.id, count, target, scroll]);

  // Somebody who reads the end goes on reading it while the composer below grows.
  useEffect(() => {
    const element = scroll.current;
    if (element === null) return undefined;
    let atEnd = element.scrollHeight - element.scrollTop - element.clientHeight < END_PX;
    const moved = () => {
      atEnd = element.scrollHeight - element.scrollTop - element.clientHeight < END_PX;
    };
    const observer = new ResizeObserver(() => {
      if (atEnd) element.scrollTop = element.scrollHeight;
    });
    observer.observe(element);
    element.addEventListener('scroll', moved, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', moved);
    };
  }, [scroll, view.id]);

  return (
    <div className={css.timeline} data-testid="timeline">
      {items.map((item) => (
        <Line
          key={item.key}
          item={item}
          query={query}
          splitting={splitting}
          isChosen={item.kind === 'entry' && item.entry.type === 'message' && chosen.has(item.entry.id)}
          isTarget={item.kind === 'entry' && item.entry.type === 'message' && item.entry.id === target}
          onChoose={onChoose}
          onUnfold={setUnfolded}
          today={format.date(now, zone)}
          yesterday={format.date(now - 86_400_000, zone)}
        />
      ))}
    </div>
  );
}

const CHANNEL_ICON: Readonly<Record<string, IconName>> = { mail: 'mail', chat: 'chat', messenger: 'messenger', sms: 'sms', voice: 'voice' };

const Line = memo(function Line({
  item, query, splitting, isChosen, isTarget, onChoose, onUnfold, today, yesterday,
}: {
  item: Item; query: string | null; splitting: boolean; isChosen: boolean; isTarget: boolean; onChoose: (id: string) => void;
  onUnfold: (unfolded: boolean) => void; today: string; yesterday: string;
}) {
  const { t, format } = useL10n();
  const { zone } = useSeat();
  if (item.kind === 'earlier') {
    const [from, until] = [format.date(millis(item.from), zone), format.date(millis(item.until), zone)];
    return (
      <div className={css.entry}>
        <span />
        <span className={css.node}><Icon name="history" size={13} /></span>
        <button type="button" className={css.earlier} data-testid="timeline-earlier" onClick={() => onUnfold(true)}>
          {from === until
            ? t('workspace-earlier-on', { count: item.count, day: from })
            : t('workspace-earlier', { count: item.count, from, until })}
        </button>
      </div>
    );
  }
  if (item.kind === 'day') {
    const day = format.date(millis(item.at), zone);
    const words = day === today ? t('workspace-today') : day === yesterday ? t('workspace-yesterday') : `${format.weekday(millis(item.at), zone, 'short')}, ${day}`;
    return <div className={css.day}><span>{words}</span></div>;
  }
  if (item.kind === 'unread') {
    return <div className={css.fresh} data-unread-line data-testid="unread-line" role="separator"><span>{t('workspace-new', { count: item.count })}</span></div>;
  }
  const { entry } = item;
  const at = millis(item.at);
  return (
    <article className={join(css.entry, isTarget && css.target)} data-testid={`entry-${entry.type}`} aria-label={`${format.clock(at, zone)}`}>
      <time dateTime={item.at} title={format.dateTime(at, zone)}><bdi>{format.clock(at, zone)}</bdi></time>
      <Node entry={entry} />
      {entry.type === 'message' && (
        <MessageEntry message={entry} query={query} splitting={splitting} isChosen={isChosen} onChoose={onChoose} />
      )}
      {entry.type === 'note' && <NoteEntry note={entry} query={query} />}
      {entry.type === 'event' && <EventEntry event={entry} />}
    </article>
  );
});

function Node({ entry }: { entry: EntryView }) {
  if (entry.type === 'note') return <span className={join(css.node, css.internal)}><Icon name="note" size={13} /></span>;
  if (entry.type === 'event') {
    return <span className={join(css.node, css.small)}><Icon name={EVENT_ICON[entry.kind]} size={12} /></span>;
  }
  return (
    <span className={join(css.node, entry.direction === 'outgoing' && css.mine)}>
      <Icon name={CHANNEL_ICON[entry.channel] ?? 'mail'} size={13} />
    </span>
  );
}

function NoteEntry({ note, query }: { note: Extract<EntryView, { type: 'note' }>; query: string | null }) {
  const { t } = useL10n();
  const { person } = useSeat();
  return (
    <div className={css.note} data-testid="note">
      <div className={css.by}>
        <b>{t('workspace-note')}</b>
        <bdi>{person(note.author)?.name ?? t('workspace-somebody')}</bdi>
        <span className={css.muted}>{t('workspace-note-internal')}</span>
      </div>
      <Said className={css.said}><Marked text={note.text} query={query} /></Said>
    </div>
  );
}

/** Takes the message that was looked for out of the light again. */
export function clearTarget(): void {
  setDesk({ target: null });
}
