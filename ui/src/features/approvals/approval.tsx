import { useState } from 'react';

import { type ApprovalState, type ApprovalView, call, type SessionView, WireError } from '@/backend';
import { Badge, Bdi, Button, Icon, type IconName, showError, showToast, type Tone } from '@/kit';
import { millis, useL10n } from '@/l10n';
import { roleName } from '@/parts';

import css from './approvals.module.css';
import { KeyDialog } from './key-dialog';

const LOOK: Record<ApprovalState, { tone?: Tone; icon: IconName }> = {
  waiting: { tone: 'warn', icon: 'hourglass' }, approved: { tone: 'permit', icon: 'check' }, rejected: { tone: 'forbid', icon: 'close' }, 'carried-out': { tone: 'ok', icon: 'done' },
  expired: { icon: 'clock' },
};
const PICTURE: Record<ApprovalView['kind'], IconName> = { 'reset-passphrase': 'lock', 'reset-factors': 'phone', 'save-role': 'access', 'unlock-role': 'unlock' };
const RESETS: readonly ApprovalView['kind'][] = ['reset-passphrase', 'reset-factors'];

/** A new invitation, and for whom it is. */
export interface Invited {
  name: string;
  invitation: string;
}

/** One request: what it asks for, why, until when, and what the reader may do about it. */
export function Approval({ session, approval, now, onInvitation }: { session: SessionView; approval: ApprovalView; now: number; onInvitation: (made: Invited) => void }) {
  const l10n = useL10n();
  const { t, format } = l10n;
  const nameOf = (id: string | null) => session.organisation.people.find((one) => one.id === id)?.name ?? t('approvals-somebody');
  const { kind, state } = approval;
  const about = approval.role !== null ? roleName(l10n, session.role_names, approval.role) : nameOf(approval.about);
  return (
    <li className={css.card} data-testid="approval" data-state={state} data-kind={kind}>
      <span className={css.picture}><Icon name={PICTURE[kind]} size={18} /></span>
      <div className={css.words}>
        <h3><Bdi>{t(`approvals-${kind}`, { name: about })}</Bdi></h3>
        <p className={css.quietly}>{t(`approvals-${kind}-changes`)}</p>
        <p className={css.reason}><span className={css.quietly}>{t('approvals-reason')}</span> <Bdi>{approval.reason}</Bdi></p>
        <p className={css.quietly}>
          {t('approvals-asked', { name: nameOf(approval.requested_by), ago: format.relative(millis(approval.requested_at), now) })}
          {approval.decided_by !== null && <> · {t('approvals-decided-by', { name: nameOf(approval.decided_by) })}</>}
        </p>
      </div>
      <div className={css.side}>
        <Badge {...LOOK[state]}>{t(`approvals-state-${state}`)}</Badge>
        {state === 'waiting' && <span className={css.quietly} title={format.dateTime(millis(approval.expires_at))}>{t('approvals-expires', { when: format.relative(millis(approval.expires_at), now) })}</span>}
        <Acts session={session} approval={approval} name={about} onInvitation={(invitation) => onInvitation({ name: about, invitation })} />
      </div>
    </li>
  );
}

/** Why somebody cannot decide a request. */
function whyNot(session: SessionView, { requested_by, about }: ApprovalView): string {
  if (requested_by === session.me.id) return 'approvals-own';
  return about === session.me.id ? 'approvals-about-you' : 'approvals-not-yours';
}

function Acts({
  session, approval, name, onInvitation,
}: { session: SessionView; approval: ApprovalView; name: string; onInvitation: (invitation: string) => void }) {
  const { t } = useL10n();
  const [busy, setBusy] = useState<'approve' | 'reject' | null>(null);
  const [asking, setAsking] = useState(false);
  const decide = async (approve: boolean, recovery_key: string | null = null) => {
    setBusy(approve ? 'approve' : 'reject');
    try {
      const decided = await call('decide_approval', { approval: approval.approval, approve, recovery_key });
      showToast({ id: approve ? 'approvals-done-approved' : 'approvals-done-rejected' });
      if (decided.invitation !== null) onInvitation(decided.invitation);
    } finally {
      setBusy(null);
    }
  };
  const fault = (thrown: unknown) => void showError(WireError.from(thrown));
  const carryOut = async (recovery_key: string | null) => {
    const made = await call('carry_out_reset', { approval: approval.approval, recovery_key });
    if (approval.kind === 'reset-passphrase') onInvitation(made.invitation);
    else showToast({ id: 'approvals-done-carried-out' });
  };
  const needsKey = approval.kind === 'reset-passphrase';
  return (
    <>
      {approval.state === 'waiting' && (approval.may_decide ? (
        <div className={css.acts}>
          <Button size="small" look="primary" icon="check" isPending={busy === 'approve'} isDisabled={busy !== null} onPress={() => void decide(true).catch(fault)} data-testid="approval-approve">{t('approvals-approve')}</Button>
          <Button size="small" icon="close" isPending={busy === 'reject'} isDisabled={busy !== null} onPress={() => void decide(false).catch(fault)} data-testid="approval-reject">{t('approvals-reject')}</Button>
        </div>
      ) : <p className={css.whynot} data-testid="approval-why-not"><Icon name="info" size={14} />{t(whyNot(session, approval))}</p>)}
      {approval.state === 'approved' && RESETS.includes(approval.kind) && session.actions.includes('carry-out-reset') && (
        <Button
          size="small" look="primary"
          onPress={() => (needsKey ? setAsking(true) : void carryOut(null).catch(fault))}
          data-testid="approval-carry-out"
        >
          {t('approvals-carry-out')}
        </Button>
      )}
      {asking && <KeyDialog name={name} onClose={() => setAsking(false)} onGo={carryOut} />}
    </>
  );
}
