//! Import of mail.

use std::sync::Arc;

use kernel::{ImportId, QueueId, Region};
use policy::Action;
use serde::Deserialize;
use store::import::{Import, State};
use ts_rs::TS;

use super::reading::only;
use crate::door::{Errand, Query, Reading, Target};
use crate::error::{Error, Result};
use crate::importing;
use crate::meridian::Meridian;
use crate::session::{OpenVault, Session};
use crate::view::{ImportView, JobView, Rejection};

/// Takes mail in from files and folders.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ImportMail {
    /// Files and folders.
    pub paths: Vec<String>,
    /// Where the mail will be at home.
    pub region: Region,
    /// None takes the region's first queue.
    pub queue: Option<QueueId>,
    /// Addresses of one's own besides those of the queues: mail from there was sent by the desk.
    #[serde(default)]
    pub own_addresses: Vec<String>,
}

impl Errand for ImportMail {
    fn run(self, meridian: &Meridian, session: &Arc<Session>) -> Result<JobView> {
        importing::start(meridian, session, self.paths, self.region, self.queue, &self.own_addresses)
    }
}

/// Imports that were made.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ListImports {}

impl Query for ListImports {
    const ACTION: Action = Action::ListImports;
    type Part = Vec<ImportView>;

    fn targets(&self, session: &Session) -> Result<Vec<Target>> {
        Ok(session.regions().into_iter().map(Target::Region).collect())
    }

    fn read(&self, reading: &Reading<'_, '_>) -> Result<Vec<ImportView>> {
        store::import::all(reading.snapshot)?.iter().map(|row| import_view(reading.vault, row)).collect()
    }

    fn join(self, _: &Session, parts: Vec<Vec<ImportView>>) -> Result<Vec<ImportView>> {
        let mut all: Vec<_> = parts.into_iter().flatten().collect();
        all.sort_by_key(|import| std::cmp::Reverse(import.at));
        Ok(all)
    }
}

fn open(vault: &OpenVault, sealed: &[u8]) -> Result<String> {
    let opened = crypto::open(vault.customers(), b"import", sealed)?;
    std::str::from_utf8(&opened).map(str::to_owned).map_err(|_| Error::Malformed("import"))
}

fn import_view(vault: &OpenVault, row: &Import) -> Result<ImportView> {
    Ok(ImportView {
        id: row.id,
        region: row.id.region,
        queue: row.queue,
        source: open(vault, &row.source)?,
        by: row.person,
        at: row.started_at,
        state: match row.state {
            State::Running => "running",
            State::Done => "done",
            State::Cancelled => "cancelled",
            State::Undone => "undone",
        }
        .to_owned(),
        imported: row.counts.imported,
        duplicates: row.counts.duplicates,
        rejected: row.counts.rejected,
    })
}

/// What an import could not read.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ListRejections {
    pub import: ImportId,
}

impl Query for ListRejections {
    const ACTION: Action = Action::ListImports;
    type Part = Vec<Rejection>;

    fn targets(&self, _: &Session) -> Result<Vec<Target>> {
        Ok(vec![Target::Region(self.import.region)])
    }

    fn read(&self, reading: &Reading<'_, '_>) -> Result<Vec<Rejection>> {
        let rejects = store::reject::of_import(reading.snapshot, self.import)?;
        let view = |reject: &store::reject::Reject| {
            let source = open(reading.vault, &reject.source)?;
            Ok(Rejection { source, index: reject.position, reason: reject.reason.clone() })
        };
        rejects.iter().map(view).collect()
    }

    fn join(self, _: &Session, parts: Vec<Vec<Rejection>>) -> Result<Vec<Rejection>> {
        only(parts)
    }
}

/// Takes an import back as a whole.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct UndoImport {
    pub import: ImportId,
}

impl Errand for UndoImport {
    fn run(self, meridian: &Meridian, session: &Arc<Session>) -> Result<JobView> {
        importing::start_undo(meridian, session, self.import)
    }
}
