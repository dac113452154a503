import type { EntryView } from '@/backend';
import { Icon, type IconName } from '@/kit';
import { millis, useL10n } from '@/l10n';

import { useSeat } from '../session';
import css from './thread.module.css';

type Happening = Extract<EntryView, { type: 'event' }>;

export const EVENT_ICON: Readonly<Record<Happening['kind'], IconName>> = {
  imported: 'imports', assigned: 'user', unassigned: 'user', snoozed: 'moon', woken: 'sun', resolved: 'check', reopened: 'undo',
  labelled: 'label', unlabelled: 'label', prioritised: 'flag', 'marked-spam': 'spam', 'unmarked-spam': 'spam', moved: 'swap',
  merged: 'merge', split: 'split', 'customer-merged': 'users', 'customer-split': 'users', 'reply-revoked': 'undo', undone: 'undo', unmasked: 'eye',
};

/** What happened to the conversation, in one line. */
export function EventEntry({ event }: { event: Happening }) {
  const { t, format } = useL10n();
  const seat = useSeat();
  const name = (key: string, value: string): string => {
    switch (key) {
      case 'person': return seat.person(value)?.name ?? t('workspace-somebody');
      case 'label': return seat.label(value)?.name ?? value;
      case 'queue': return seat.queue(value)?.name ?? value;
      case 'priority': return t(`workspace-priority-${value}`);
      case 'until': return Number.isNaN(millis(value)) ? value : format.deadline(millis(value), seat.zone);
      default: return value;
    }
  };
  const args = Object.fromEntries(Object.entries(event.args).map(([key, value]) => [key, name(key, value)]));
  const actor = seat.person(event.actor)?.name;
  // Somebody who takes a conversation, and somebody who is given one, read other words.
  const id = event.kind !== 'assigned' ? event.kind
    : event.args['person'] === event.actor ? 'taken' : event.args['person'] === seat.me.id ? 'given' : 'assigned';
  return (
    <div className={css.event} data-testid="event" data-kind={event.kind}>
      <span>{t(`event-${id}`, { ...args, actor: actor ?? '', known: actor === undefined ? 'no' : event.actor === seat.me.id ? 'me' : 'yes' })}</span>
    </div>
  );
}

export function EventIcon({ kind }: { kind: Happening['kind'] }) {
  return <Icon name={EVENT_ICON[kind]} size={13} />;
}
