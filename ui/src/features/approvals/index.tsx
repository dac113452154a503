import { useMemo, useState } from 'react';

import { type ApprovalView, type SessionView, useAsk } from '@/backend';
import { useNow } from '@/frame';
import { EmptyState, ErrorState, Loading, Skeleton } from '@/kit';
import { millis, useL10n } from '@/l10n';
import { InvitationDialog, Page, Part } from '@/parts';

import css from './approvals.module.css';
import { Approval, type Invited } from './approval';

/** Requests that a second person has to approve, and what became of those of late. */
export default function Approvals({ session }: { session: SessionView }) {
  const { t } = useL10n();
  const list = useAsk('list_approvals', {});
  const now = useNow();
  const { waiting, open, past } = useMemo(() => sorted(list.data ?? []), [list.data]);
  // It outlives its request, which moves on to another list as soon as it is carried out.
  const [invited, setInvited] = useState<Invited | null>(null);
  const shared = { session, now, onInvitation: setInvited };
  return (
    <Page title={t('approvals-title')} lead={t('approvals-lead')} wide data-testid="approvals">
      {list.error && <ErrorState error={list.error} title={t('approvals-load-failed')} onRetry={() => void list.refetch()} />}
      {list.isPending && <Loading label={t('app-loading')}><Skeleton height={160} /></Loading>}
      {list.data && (
        <>
          <Part title={t('approvals-waiting')} data-testid="approvals-waiting">
            {waiting.length === 0 && <div className={css.empty}><EmptyState icon="approvals" title={t('approvals-none')}>{t('approvals-none-about')}</EmptyState></div>}
            <Cards {...shared} list={waiting} />
          </Part>
          {open.length > 0 && <Part title={t('approvals-approved')} lead={t('approvals-approved-lead')} data-testid="approvals-approved"><Cards {...shared} list={open} /></Part>}
          {past.length > 0 && <Part title={t('approvals-past')} data-testid="approvals-past"><Cards {...shared} list={past} /></Part>}
        </>
      )}
      {invited && (
        <InvitationDialog
          invitation={invited.invitation} title={t('approvals-invitation')} lead={t('approvals-invitation-lead', { name: invited.name })} onClose={() => setInvited(null)}
        />
      )}
    </Page>
  );
}

function Cards({ list, ...shared }: { session: SessionView; list: readonly ApprovalView[]; now: number; onInvitation: (made: Invited) => void }) {
  if (list.length === 0) return null;
  return <ul className={css.cards}>{list.map((one) => <Approval key={one.approval} approval={one} {...shared} />)}</ul>;
}

/** What waits, by what expires first; what was approved and is not carried out; the rest, newest first. */
function sorted(list: readonly ApprovalView[]) {
  const newest = list.toSorted((one, other) => millis(other.requested_at) - millis(one.requested_at));
  return {
    waiting: list.filter(({ state }) => state === 'waiting').sort((one, other) => millis(one.expires_at) - millis(other.expires_at)),
    open: newest.filter(({ state }) => state === 'approved'),
    past: newest.filter(({ state }) => state !== 'waiting' && state !== 'approved'),
  };
}
