//! Checks of vaults and logs, in the background.

use std::sync::Arc;

use audit::Outcome;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use policy::{Action, SystemAct};
use store::log::LogReport;

use crate::backup::steps;
use crate::door::{self, Target};
use crate::error::Result;
use crate::jobs;
use crate::meridian::Meridian;
use crate::profile::Checked;
use crate::record::Draft;
use crate::session::{OpenVault, Session};
use crate::view::{JobKind, JobResult, JobView, LogStatus, LogView, VaultReport, VaultState};
use crate::wire::Tag;

/// Checks every page, row and record of the open vaults.
pub(crate) fn start_check(meridian: &Meridian, session: &Arc<Session>) -> Result<JobView> {
    let permits = permits(meridian, session, Action::CheckVault, |vault| {
        vault.name().region().map_or(Target::Organisation, Target::Region)
    })?;
    let session = Arc::clone(session);
    jobs::start(meridian, JobKind::Check, "pages", move |meridian, job| {
        let mut reports = Vec::new();
        for permit in &permits {
            let vault = session.vault(permit.vault())?;
            let found = store::check::check(vault, Some(vault.own_log()), &[], &mut steps(meridian, job))?;
            let whole = found.is_whole();
            let checked = Checked { whole, at: meridian.now(), records: found.records };
            meridian.profile().keep_check(vault.name(), checked)?;
            let mut draft = Draft::of_permit(permit);
            if !whole {
                draft.reason("damaged");
                quarantine(meridian, &session, vault)?;
            }
            let outcome = if whole { Outcome::Done } else { Outcome::Failed };
            vault.record(permit, draft.finish(meridian, Some(&session), vault, outcome))?;
            reports.push(VaultReport {
                vault: vault.name().to_string(),
                ok: whole,
                state: if whole { VaultState::Whole } else { VaultState::Damaged },
                bytes: found.bytes,
                records: found.records,
                problems: found.problems.iter().map(|problem| problem.code().to_owned()).collect(),
            });
        }
        meridian.tell(&[Tag::Vaults, Tag::Records]);
        Ok(JobResult::Check { ok: reports.iter().all(|report| report.ok), vaults: reports })
    })
}

/// Says in the organisation's log that a vault is refused from now on. The file stays where it is.
fn quarantine(meridian: &Meridian, session: &Session, vault: &OpenVault) -> Result<()> {
    let organisation = session.organisation()?;
    let permit = meridian.policies().system(SystemAct::Quarantine, organisation.name(), meridian.now());
    let mut draft = Draft::of_permit(&permit);
    draft.resource(organisation.pseudonym("vault", vault.name().as_str()));
    organisation.record(&permit, draft.finish(meridian, Some(session), organisation, Outcome::Done))?;
    Ok(())
}

/// Computes the logs of the open vaults anew from their records.
pub(crate) fn start_verify(meridian: &Meridian, session: &Arc<Session>) -> Result<JobView> {
    let permits = permits(meridian, session, Action::VerifyLog, |vault| Target::Log(vault.name()))?;
    let session = Arc::clone(session);
    jobs::start(meridian, JobKind::Verify, "records", move |meridian, job| {
        let mut logs = Vec::new();
        for permit in &permits {
            let vault = session.vault(permit.vault())?;
            let reports = vault.read(permit, |snapshot| {
                store::log::verify(snapshot, Some(vault.own_log()), &[], &mut steps(meridian, job))
            })?;
            let whole = reports.iter().all(|report| report.fault.is_none());
            let mut draft = Draft::of_permit(permit);
            if !whole {
                draft.reason("log-broken");
            }
            let outcome = if whole { Outcome::Done } else { Outcome::Failed };
            vault.record(permit, draft.finish(meridian, Some(&session), vault, outcome))?;
            logs.extend(reports.iter().map(|report| log_view(vault, report)));
        }
        meridian.tell(&[Tag::Records]);
        Ok(JobResult::Verify { ok: logs.iter().all(|log| log.status != LogStatus::Broken), logs })
    })
}

fn log_view(vault: &OpenVault, report: &LogReport) -> LogView {
    LogView {
        vault: vault.name().to_string(),
        device: report.head.origin.rsplit('/').next().unwrap_or_default().to_owned(),
        size: report.head.size,
        root: STANDARD.encode(report.head.root.as_bytes()),
        status: if report.fault.is_none() { LogStatus::Verified } else { LogStatus::Broken },
        since: report.head.since,
    }
}

/// Leave for each vault of a session that this may be done to; refused only where it may be done to none.
fn permits(
    meridian: &Meridian,
    session: &Session,
    action: Action,
    target: impl Fn(&OpenVault) -> Target,
) -> Result<Vec<policy::Permit>> {
    session
        .vaults()
        .map(|vault| door::authorise(meridian, session, action, &target(vault)).map(|(permit, _)| permit))
        .collect()
}
