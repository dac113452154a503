//! The audit log.

use app::acts;
use app::view::JobResult;
use kernel::VaultName;
use serde_json::json;

use crate::answer::{Answer, Exit};
use crate::args::Audit;
use crate::desk::Desk;
use crate::failure::Failure;
use crate::{job, text};

pub(super) fn run(desk: &mut Desk, audit: Audit) -> Result<Answer, Failure> {
    match audit {
        Audit::Verify => verify(desk),
        Audit::List { query, limit, offset, vault } => {
            let vault = vault.map(|vault| vault.to_string());
            let page = desk.call(acts::ListRecords { vault, query, offset, limit })?;
            let text = text::records(desk.words(), &page);
            Ok(Answer::new(page, text))
        }
        Audit::Checkpoint { vault } => {
            let read = checkpoint(desk, vault)?;
            Ok(Answer::new(json!({ "checkpoint": read.checkpoint }), read.checkpoint.as_str()))
        }
        Audit::Key { vault } => {
            let read = checkpoint(desk, vault)?;
            Ok(Answer::new(json!({ "key": read.key }), read.key.as_str()))
        }
    }
}

fn verify(desk: &mut Desk) -> Result<Answer, Failure> {
    desk.sign_in()?;
    let meridian = desk.meridian()?;
    let words = desk.own_words();
    let finished = job::wait(&meridian, &words, || desk.call(acts::VerifyLogs {}))?;
    let (ok, logs) = match finished.result {
        Some(JobResult::Verify { ok, logs }) => (ok, logs),
        _ => (false, Vec::new()),
    };
    let exit = match (ok, finished.cancelled) {
        (true, _) => Exit::Done,
        (false, true) => Exit::Other,
        (false, false) => Exit::Broken,
    };
    let text = text::logs(&words, ok, &logs);
    Ok(Answer::new(json!({ "ok": ok, "logs": logs }), text).ending(exit))
}

/// The log of the home region, unless another is named.
fn checkpoint(desk: &mut Desk, vault: Option<VaultName>) -> Result<acts::CheckpointView, Failure> {
    let vault = match vault {
        Some(vault) => vault,
        None => desk.session()?.organisation.home.into(),
    };
    desk.call(acts::ReadCheckpoint { vault: vault.to_string() })
}
