//! What takes two: one asks, another agrees, and whom it is about is neither of them.

use std::sync::Arc;

use kernel::{ApprovalId, PersonId, Sensitive, Timestamp};
use policy::Action;
use serde::{Deserialize, Serialize};
use store::approval::{Approval, Kind, State};
use ts_rs::TS;

use super::entrance::recovery_key;
use super::people::{CHANGED, INVITATION_MS, reasoned};
use super::reading::only;
use crate::door::{self, Command, Decided, Errand, Query, Reading, Target, Work};
use crate::error::{Error, Result};
use crate::meridian::Meridian;
use crate::session::{Session, role};
use crate::view::{ApprovalKind, ApprovalState, ApprovalView, DecidedView, InvitationView};
use crate::wire::Tag;

/// A request that nobody has decided by then, or that was not carried out, is void: a day.
const APPROVAL_MS: i64 = 24 * 3_600_000;

/// Second factors, as far as a reset needs to know of them.
pub(super) mod factors {
    use kernel::PersonId;
    use store::Tx;

    use crate::error::Result;

    /// Forgets every second factor of somebody. None is stored outside of the keyslots yet, which go by themselves.
    #[expect(clippy::unnecessary_wraps, clippy::missing_const_for_fn, reason = "writes as soon as factors have tables")]
    pub(in crate::acts) fn forget(_: &mut Tx<'_>, _: PersonId) -> Result<()> {
        Ok(())
    }
}

fn view(approval: Approval, by: PersonId, now: Timestamp) -> ApprovalView {
    let is_open = matches!(approval.state, State::Waiting | State::Approved) && now < approval.expires_at;
    ApprovalView {
        approval: approval.id,
        kind: match approval.kind {
            Kind::ResetPassphrase => ApprovalKind::ResetPassphrase,
            Kind::ResetFactors => ApprovalKind::ResetFactors,
            Kind::SaveRole => ApprovalKind::SaveRole,
            Kind::UnlockRole => ApprovalKind::UnlockRole,
        },
        about: approval.about,
        role: approval.role.as_deref().and_then(role),
        requested_by: approval.requested_by,
        requested_at: approval.requested_at,
        expires_at: approval.expires_at,
        reason: approval.reason,
        state: match approval.state {
            State::Waiting | State::Approved if !is_open => ApprovalState::Expired,
            State::Waiting => ApprovalState::Waiting,
            State::Approved => ApprovalState::Approved,
            State::Rejected => ApprovalState::Rejected,
            State::CarriedOut => ApprovalState::CarriedOut,
        },
        decided_by: approval.decided_by,
        may_decide: is_open
            && approval.state == State::Waiting
            && approval.requested_by != by
            && approval.about != Some(by),
    }
}

/// One that can still be decided or carried out.
///
/// # Errors
/// `approval-waiting` when nobody has agreed to it yet, `approval-decided` when it is past this state, `approval-expired`.
fn open(work: &Work<'_, '_>, id: ApprovalId, state: State) -> Result<Approval> {
    let approval = store::approval::get(work.tx, id)?;
    if approval.state != state {
        let waits = approval.state == State::Waiting;
        return Err(Error::User(if waits { "approval-waiting" } else { "approval-decided" }));
    }
    if approval.expires_at <= work.now { Err(Error::User("approval-expired")) } else { Ok(approval) }
}

/// What waits for a second person, and what became of it.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ListApprovals {}

impl Query for ListApprovals {
    const ACTION: Action = Action::ListApprovals;
    type Part = Vec<ApprovalView>;

    fn targets(&self, _: &Session) -> Result<Vec<Target>> {
        Ok(vec![Target::Organisation])
    }

    fn read(&self, reading: &Reading<'_, '_>) -> Result<Vec<ApprovalView>> {
        let all = store::approval::all(reading.snapshot)?;
        Ok(all.into_iter().map(|approval| view(approval, reading.session.person(), reading.now)).collect())
    }

    fn join(self, _: &Session, parts: Vec<Vec<ApprovalView>>) -> Result<Vec<ApprovalView>> {
        only(parts)
    }
}

/// What is to be reset.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ResetWhat {
    /// They have lost their passphrase and their recovery key.
    Passphrase,
    /// They have lost their second factors.
    Factors,
}

/// Asks that somebody's passphrase or factors be reset.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct RequestReset {
    pub person: PersonId,
    pub what: ResetWhat,
    pub reason: String,
}

impl Command for RequestReset {
    const ACTION: Action = Action::RequestReset;
    const INVALIDATES: &'static [Tag] = CHANGED;

    fn target(&self, _: &Session) -> Result<Target> {
        Ok(Target::Person(self.person))
    }

    fn run(self, work: &mut Work<'_, '_>) -> Result<ApprovalView> {
        if store::person::get(work.tx, self.person)?.state == store::person::State::Removed {
            return Err(Error::NoSuch("person"));
        }
        let approval = Approval {
            id: ApprovalId(work.next_id()),
            kind: match self.what {
                ResetWhat::Passphrase => Kind::ResetPassphrase,
                ResetWhat::Factors => Kind::ResetFactors,
            },
            about: Some(self.person),
            role: None,
            requested_by: work.session.person(),
            requested_at: work.now,
            expires_at: work.now.plus_ms(APPROVAL_MS),
            reason: reasoned(&self.reason)?,
            state: State::Waiting,
            decided_by: None,
            detail: None,
        };
        store::approval::put(work.tx, &approval)?;
        Ok(view(approval, work.session.person(), work.now))
    }
}

/// Agrees to a request, or does not. With the organisation's recovery key a reset is carried out at once; a reset of
/// factors needs none.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct DecideApproval {
    pub approval: ApprovalId,
    pub approve: bool,
    #[serde(default)]
    #[ts(type = "string | null")]
    pub recovery_key: Option<Sensitive<String>>,
}

impl Errand for DecideApproval {
    fn run(self, meridian: &Meridian, session: &Arc<Session>) -> Result<DecidedView> {
        // A mistyped key is told before anything is decided.
        let key = self.recovery_key.as_ref().map(recovery_key).transpose()?;
        let target = Target::Approval(self.approval);
        let (permit, _) = door::authorise(meridian, session, Action::DecideApproval, &target)?;
        let decided = door::transact(meridian, session, &permit, &target, &Decided::Standing, |work| {
            let mut approval = open(work, self.approval, State::Waiting)?;
            approval.decided_by = Some(session.person());
            approval.state = if self.approve { State::Approved } else { State::Rejected };
            if let (true, Kind::ResetFactors, Some(about)) = (self.approve, approval.kind, approval.about) {
                factors::forget(work.tx, about)?;
                approval.state = State::CarriedOut;
            }
            store::approval::put(work.tx, &approval)?;
            work.record.reason(if self.approve { "approved" } else { "rejected" });
            Ok(approval)
        })?;
        meridian.tell(CHANGED);
        let mut decided = view(decided, session.person(), meridian.now());
        let mut invitation = None;
        if let (Some(key), ApprovalState::Approved, ApprovalKind::ResetPassphrase) = (key, decided.state, decided.kind)
        {
            invitation = Some(reset_passphrase(meridian, session, self.approval, &key)?.invitation);
            decided.state = ApprovalState::CarriedOut;
        }
        Ok(DecidedView { approval: decided, invitation })
    }
}

/// Carries out a reset of a passphrase that was agreed to.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct CarryOutReset {
    pub approval: ApprovalId,
    /// The organisation's recovery key.
    #[serde(default)]
    #[ts(type = "string | null")]
    pub recovery_key: Option<Sensitive<String>>,
}

impl Errand for CarryOutReset {
    fn run(self, meridian: &Meridian, session: &Arc<Session>) -> Result<InvitationView> {
        let given = self.recovery_key.ok_or(Error::User("recovery-key-malformed"))?;
        reset_passphrase(meridian, session, self.approval, &recovery_key(&given)?)
    }
}

/// Opens the account with the organisation's recovery key, and invites its person anew.
fn reset_passphrase(
    meridian: &Meridian,
    session: &Arc<Session>,
    id: ApprovalId,
    key: &crypto::RecoveryKey,
) -> Result<InvitationView> {
    let about = session.organisation()?.facts(|facts| facts.approval(id).map_err(Error::from))?.about;
    let person = about.ok_or(Error::NoSuch("approval"))?;
    let target = Target::Person(person);
    let (permit, _) = door::authorise(meridian, session, Action::CarryOutReset, &target)?;
    let account = meridian.profile().keyring()?.ok_or(Error::Locked)?.open_entrusted(person, key)?;
    let expires_at = meridian.now().plus_ms(INVITATION_MS);
    // INVARIANT: the record is durable before the old passphrase stops to open anything.
    door::transact(meridian, session, &permit, &target, &Decided::Standing, |work| {
        let mut approval = open(work, id, State::Approved)?;
        if approval.kind != Kind::ResetPassphrase {
            return Err(Error::NoSuch("approval"));
        }
        approval.state = State::CarriedOut;
        store::approval::put(work.tx, &approval)?;
        let mut row = store::person::get(work.tx, person)?;
        row.invited_until = Some(expires_at);
        store::person::put(work.tx, &row)?;
        factors::forget(work.tx, person)
    })?;
    let code = meridian
        .profile()
        .change_keyring(|keyring| Ok(keyring.invite_again(&account, expires_at, meridian.entropy())?))?;
    meridian.close_all_of(person);
    meridian.tell(CHANGED);
    Ok(InvitationView { person, invitation: code.to_string() })
}
