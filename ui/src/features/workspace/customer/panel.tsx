import { useState } from 'react';

import { type ConversationView, type CustomerView, useAsk } from '@/backend';
import { commandNow, runCommand, type CommandId } from '@/commands';
import {
  Avatar, Badge, Bdi, Button, EmptyState, ErrorState, Icon, IconButton, join, Menu, type MenuEntry, Skeleton, useSlow,
} from '@/kit';
import { millis, ownName, useL10n } from '@/l10n';

import { useNow } from '../now';
import { useSeat } from '../session';
import { openConversation, useDesk } from '../state';
import { Contact } from './contact';
import css from './customer.module.css';
import { CALLS_FROM_MIN, CALLS_UNTIL_MIN, cityOf, localTime, writeOffset, type DayPart } from './local-time';
import { Masked } from './masked';

/** Everything that is known of the customer, over all their conversations. */
export function CustomerPanel() {
  const current = useDesk((now) => now.current);
  return (
    <div className={css.pane} data-region="customer" data-testid="customer-panel">
      {current === null ? <Nobody /> : <Somebody key={current} id={current} />}
    </div>
  );
}

function Nobody() {
  const { t } = useL10n();
  return <div className={css.state}><EmptyState icon="user" title={t('workspace-no-customer')}>{t('workspace-no-customer-hint')}</EmptyState></div>;
}

function Somebody({ id }: { id: string }) {
  const { t } = useL10n();
  const asked = useAsk('open_conversation', { conversation: id });
  const slow = useSlow(asked.isPending);
  if (asked.data !== undefined) return <Panel view={asked.data} customer={asked.data.customer_view} />;
  if (asked.error !== null) {
    return <div className={css.state}><ErrorState error={asked.error} onRetry={() => void asked.refetch()} data-testid="customer-error" /></div>;
  }
  return (
    <div className={css.state} role="status" aria-busy="true" aria-label={t('workspace-loading-customer')}>
      {slow && (
        <>
          <div className={css.head}><Skeleton width={32} height={32} /><Skeleton width="60%" /></div>
          {[60, 90, 75, 40].map((width) => <div key={width} className={css.card}><Skeleton width={`${width}%`} height={12} /></div>)}
        </>
      )}
    </div>
  );
}

/** First letters of a name in any script. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/[\s@.]+/u).filter((word) => /\p{L}/u.test(word));
  const [first, last] = [words[0], words.length > 1 ? words.at(-1) : undefined];
  const letter = (word: string | undefined) => (word === undefined ? '' : (/\p{L}/u.exec(word)?.[0] ?? '').toUpperCase());
  // One character of Chinese, Japanese or Korean says as much as two letters.
  const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(letter(first));
  return wide ? letter(first) : letter(first) + letter(last);
}

function Panel({ view, customer }: { view: ConversationView; customer: CustomerView }) {
  const { t, format } = useL10n();
  const seat = useSeat();
  const entry = (id: CommandId, icon: 'edit' | 'users' | 'split'): MenuEntry => ({
    id, icon, label: t(`command-${id}`), isDisabled: commandNow(id)?.refused !== undefined, run: () => void runCommand(id),
  });
  const entries = [
    ...(seat.may('edit-customer') ? [entry('edit-customer', 'edit')] : []),
    ...(seat.may('merge-customers') ? [entry('merge-customers', 'users')] : []),
    ...(seat.may('split-customer') && customer.addresses.length > 1 ? [entry('split-customer', 'split')] : []),
  ];
  const address = customer.addresses[0] ?? '';
  const name = [customer.name, address].find((each) => each !== '') ?? t('workspace-no-name');
  return (
    <>
      <header className={css.head}>
        <Avatar size="large" initials={initialsOf(name)} />
        <h2><Bdi lang={customer.language} cut>{name}</Bdi></h2>
        <Badge icon="pin"><bdi dir="ltr">{customer.region}</bdi></Badge>
      </header>
      <div className={css.sub}>
        <span className={css.grow}>{t('workspace-since', { date: format.date(millis(customer.first_at), seat.zone) })}</span>
        {entries.length > 0 && (
          <Menu
            label={t('workspace-customer-more')}
            data-testid="customer"
            groups={[{ id: 'customer', entries }]}
            trigger={<IconButton icon="more" label={t('workspace-customer-more')} data-testid="customer-more" />}
          />
        )}
      </div>
      <div className={css.scroll} tabIndex={0} role="region" aria-label={t('workspace-customer')}>
        <LocalDay customer={customer} />
        <ConversationCard view={view} />
        <section className={css.card}>
          <h3><span>{t('workspace-languages')}</span></h3>
          <Languages view={view} customer={customer} />
        </section>
        <section className={css.card}>
          <h3><span>{t('workspace-contact')}</span><span><bdi>{format.number(customer.addresses.length)}</bdi></span></h3>
          {customer.masked
            ? <Masked customer={customer} conversation={view.id} />
            : customer.addresses.map((each) => <Contact key={each} address={each} />)}
        </section>
        <History view={view} customer={customer} />
      </div>
    </>
  );
}

const PART_ICON: Readonly<Record<DayPart, 'moon' | 'sun'>> = { night: 'moon', morning: 'sun', day: 'sun', evening: 'moon' };
const percent = (minutes: number) => `${(minutes / 1440) * 100}%`;

/** The customer's own time of day, drawn: the hours in which one may call are bright, a line is now. */
function LocalDay({ customer }: { customer: CustomerView }) {
  const { t, format } = useL10n();
  const seat = useSeat();
  const now = useNow();
  const inferred = customer.time_zone === null ? customer.inferred_time : null;
  const zone = customer.time_zone ?? inferred?.time_zone ?? null;
  const local = localTime(zone, inferred?.utc_offset_min ?? null, now);
  if (local === null) {
    return <section className={css.card}><p className={css.muted}>{t('workspace-time-unknown')}</p></section>;
  }
  // 2024-01-01 was a Monday.
  const weekday = format.weekday(Date.UTC(2024, 0, local.weekday), 'UTC');
  const place = (zone === null ? null : cityOf(zone)) ?? writeOffset(local.offset_min);
  const here = localTime(seat.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone, null, now);
  const callsFrom = CALLS_FROM_MIN + ((here?.offset_min ?? 0) - local.offset_min);
  const mayCall = local.minutes >= CALLS_FROM_MIN && local.minutes < CALLS_UNTIL_MIN;
  return (
    <section className={css.card} data-testid="customer-time">
      <div className={css.clock}>
        <bdi dir="ltr">{format.minutes(local.minutes)}</bdi>
        <span>{t('workspace-weekday-in', { weekday, place })}</span>
        <Badge icon={PART_ICON[local.part]}>{t(`workspace-part-${local.part}`)}</Badge>
      </div>
      <div className={css.day} aria-hidden="true">
        <i style={{ insetInlineStart: percent(CALLS_FROM_MIN), inlineSize: percent(CALLS_UNTIL_MIN - CALLS_FROM_MIN) }} />
        <b style={{ insetInlineStart: percent(local.minutes) }} />
      </div>
      <div className={css.muted}>
        {mayCall
          ? t('workspace-calls-now', { until: format.minutes(CALLS_UNTIL_MIN) })
          : here === null || here.offset_min === local.offset_min
            ? t('workspace-calls-from', { from: format.minutes(CALLS_FROM_MIN) })
            : t('workspace-calls-from-here', { from: format.minutes(CALLS_FROM_MIN), here: format.minutes(callsFrom) })}
      </div>
      {inferred !== null && (
        <div className={join(css.muted, css.inferred)} data-testid="customer-time-inferred"><Icon name="info" size={14} />{t('workspace-time-inferred')}</div>
      )}
    </section>
  );
}

/** What the open conversation is filed under. */
function ConversationCard({ view }: { view: ConversationView }) {
  const { t } = useL10n();
  const seat = useSeat();
  return (
    <section className={css.card}>
      <h3><span>{t('workspace-this-conversation')}</span></h3>
      <button type="button" className={css.choice} disabled={!seat.may('move-conversation')} data-testid="panel-queue" onClick={() => runCommand('move')}>
        <span>{t('workspace-queue')}</span>
        <span><bdi>{seat.queue(view.queue)?.name ?? t('workspace-no-queue')}</bdi></span>
      </button>
      <button type="button" className={css.choice} disabled={!seat.may('prioritise-conversation')} data-testid="panel-priority" onClick={() => runCommand('priority')}>
        <span>{t('command-priority')}</span>
        <span>{t(`workspace-priority-${view.priority}`)}</span>
      </button>
      <button type="button" className={css.choice} disabled={!seat.may('label-conversation')} data-testid="panel-labels" onClick={() => runCommand('label')}>
        <span>{t('workspace-labels')}</span>
        <span>
          {view.labels.length === 0
            ? t('workspace-no-labels')
            : view.labels.map((id) => {
                const label = seat.label(id);
                return label === undefined ? null : <bdi key={id} className={css.label} data-tone={label.tone}>{label.name}</bdi>;
              })}
        </span>
      </button>
    </section>
  );
}

function Languages({ view, customer }: { view: ConversationView; customer: CustomerView }) {
  const { t, format } = useL10n();
  const written = new Set(view.entries.flatMap((each) => (each.type === 'message' && each.direction === 'incoming' && each.language !== null ? [each.language] : [])));
  const preferred = customer.language ?? view.language;
  if (preferred !== null) written.delete(preferred);
  if (preferred === null && written.size === 0) return <p className={css.muted}>{t('workspace-language-unknown')}</p>;
  return (
    <div className={css.line}>
      {preferred !== null && (
        <>
          <Bdi lang={preferred}>{ownName(preferred)}</Bdi>
          <span className={css.muted} title={format.language(preferred)}>{t('workspace-prefers')}</span>
        </>
      )}
      <span className={css.end}>{[...written].map((tag) => <Bdi key={tag} lang={tag}>{ownName(tag)} </Bdi>)}</span>
    </div>
  );
}

/** So many past conversations are shown at first. */
const PAST = 8;

function History({ view, customer }: { view: ConversationView; customer: CustomerView }) {
  const { t, format } = useL10n();
  const { zone } = useSeat();
  const now = useNow();
  const [all, setAll] = useState(false);
  const past = customer.conversations;
  return (
    <section className={css.card} data-testid="customer-history">
      <h3><span>{t('workspace-history')}</span><span>{t('workspace-cases', { count: past.length })}</span></h3>
      {(all ? past : past.slice(0, PAST)).map((each) => (
        <button
          key={each.id}
          type="button"
          className={join(css.line, css.past)}
          aria-current={each.id === view.id}
          data-testid="customer-past"
          title={t(`workspace-status-${each.status}`)}
          onClick={() => openConversation(each.id)}
        >
          <Icon name={each.status === 'open' ? each.channel : each.status === 'done' ? 'check' : each.status === 'snoozed' ? 'moon' : 'spam'} size={15} />
          <Bdi cut>{each.subject === '' ? t('workspace-no-subject') : each.subject}</Bdi>
          <span className={css.end}><bdi>{format.shortDate(millis(each.last_at), now, zone)}</bdi></span>
        </button>
      ))}
      {past.length > PAST && !all && (
        <Button look="link" size="small" data-testid="customer-history-all" onPress={() => setAll(true)}>
          {t('workspace-history-all', { count: past.length - PAST })}
        </Button>
      )}
    </section>
  );
}
