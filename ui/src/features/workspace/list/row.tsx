import { memo } from 'react';

import { type ConversationRow, now } from '@/backend';
import { Avatar, Bdi, Code, Heard, Icon, join, Skeleton } from '@/kit';
import { useL10n } from '@/l10n';

import { useSeat } from '../session';
import { DueBadge } from './due-badge';
import css from './list.module.css';

/** One conversation of the list, in two lines. */
export const Row = memo(function Row({
  row, isOpen, isChosen, choosing, showOwner, onToggle,
}: {
  row: ConversationRow; isOpen: boolean; isChosen: boolean; choosing: boolean; showOwner: boolean; onToggle: (id: string) => void;
}) {
  const { t } = useL10n();
  const seat = useSeat();
  const owner = showOwner ? seat.person(row.owner) : undefined;
  const [first, ...others] = row.labels.map((id) => seat.label(id)).filter((label) => label !== undefined);
  const pressing = row.priority === 'high' || row.priority === 'urgent';
  return (
    <div
      className={join(css.item, row.unread && css.unread, isOpen && css.open, choosing && css.choosing)}
      data-testid="conversation-item"
      data-id={row.id}
      aria-current={isOpen || undefined}
    >
      <span className={css.sign}>
        <span className={css.channel}>
          <Icon name={row.channel} />
          <Heard>{t(`workspace-channel-${row.channel}`)}</Heard>
        </span>
        <span
          className={css.choose}
          aria-hidden="true"
          data-testid="row-choose"
          data-chosen={isChosen || undefined}
          onPointerDown={(event) => {
            event.stopPropagation();
            event.preventDefault();
            onToggle(row.id);
          }}
        >
          {isChosen && <Icon name="check" size={12} />}
        </span>
      </span>
      <div className={css.who}>
        <Bdi cut lang={row.language}>{row.customer_name === '' ? t('workspace-no-name') : row.customer_name}</Bdi>
        {row.language !== null && <Code>{row.language}</Code>}
        <span className={css.home}>
          <Icon name="pin" size={12} />
          <bdi dir="ltr">{row.region}</bdi>
        </span>
        {row.unread && <Heard>{t('workspace-unread')}</Heard>}
      </div>
      <div className={css.where}>
        {pressing && (
          <span className={join(css.flag, row.priority === 'urgent' && css.urgent)} title={t(`workspace-priority-${row.priority}`)}>
            <Icon name="flag" size={13} />
            <Heard>{t(`workspace-priority-${row.priority}`)}</Heard>
          </span>
        )}
        {owner !== undefined && <Avatar size="tiny" initials={owner.initials} label={t('workspace-owned-by', { person: owner.name })} />}
        {row.status === 'snoozed' && row.snoozed_until !== null ? <SnoozedUntil until={row.snoozed_until} /> : <DueBadge due={row.due} />}
      </div>
      <div className={css.what}>
        <span className={css.said}>
          <Bdi className={css.subject} lang={row.language}>{row.subject === '' ? t('workspace-no-subject') : row.subject}</Bdi>
          {row.preview !== '' && (
            <span className={css.last}>
              <span className={css.dot} aria-hidden="true">·</span>
              <Bdi lang={row.language}>{row.preview}</Bdi>
            </span>
          )}
        </span>
        {first !== undefined && (
          <span className={css.label} data-tone={first.tone}>
            <bdi className={css.labelname}>{first.name}</bdi>
            {others.length > 0 && <bdi>{t('workspace-more-labels', { count: others.length })}</bdi>}
          </span>
        )}
      </div>
    </div>
  );
});

function SnoozedUntil({ until }: { until: string }) {
  const { t, format } = useL10n();
  const at = Date.parse(until);
  return (
    <span className={css.due} title={t('workspace-snoozed-until', { time: format.deadline(at) })}>
      <Icon name="moon" size={13} />
      <Heard>{t('workspace-snoozed-until', { time: format.deadline(at) })}</Heard>
      <bdi aria-hidden="true">{format.shortDate(at, now())}</bdi>
    </span>
  );
}

/** A row that is on its way. */
export function RowSkeleton() {
  return (
    <div className={css.item} data-pending="true">
      <Skeleton width={16} height={16} />
      <Skeleton width="45%" height={12} />
      <Skeleton width={32} height={12} />
      <div className={css.what}><Skeleton width="80%" height={10} /></div>
    </div>
  );
}
