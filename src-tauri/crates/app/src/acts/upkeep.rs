//! Care for the vaults and the log.

use std::io::Write;
use std::path::Path;
use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use kernel::{PersonId, VaultName};
use policy::Action;
use serde::Deserialize;
use store::log::RecordFilter;
use ts_rs::TS;

use super::reading::only;
use crate::door::{self, Errand, Query, Reading, Target};
use crate::error::{Error, Result};
use crate::meridian::Meridian;
use crate::record::Draft;
use crate::session::Session;
use crate::view::{JobView, RecordPage, RecordView};
use crate::{backup, checking, support};

const LARGEST_PAGE: u32 = 500;
const USUAL_PAGE: u32 = 100;

fn vault_named(name: &str) -> Result<VaultName> {
    name.parse().map_err(|_| Error::User("region-unknown"))
}

/// Checks every page, row and record of the open vaults.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct CheckVaults {}

impl Errand for CheckVaults {
    fn run(self, meridian: &Meridian, session: &Arc<Session>) -> Result<JobView> {
        checking::start_check(meridian, session)
    }
}

/// Writes a backup of the open vaults.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct BackupVaults {
    /// None takes the profile's own folder.
    pub directory: Option<String>,
}

impl Errand for BackupVaults {
    fn run(self, meridian: &Meridian, session: &Arc<Session>) -> Result<JobView> {
        backup::start(meridian, session, self.directory)
    }
}

/// Records of the audit log, newest first.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ListRecords {
    /// `org` or a region; none takes all that are open.
    #[serde(default)]
    pub vault: Option<String>,
    /// Filters as `action:assign-conversation outcome:denied actor:…` and free text.
    #[serde(default)]
    pub query: String,
    #[serde(default)]
    pub offset: u32,
    /// At most 500; 0 takes 100.
    #[serde(default)]
    pub limit: u32,
}

impl ListRecords {
    fn limit(&self) -> u32 {
        match self.limit {
            0 => USUAL_PAGE,
            limit => limit.min(LARGEST_PAGE),
        }
    }

    /// The filter that the query's words name. The full grammar comes with the review of the log.
    fn filter(&self, session: &Session) -> Result<RecordFilter> {
        let mut filter = RecordFilter::default();
        for word in self.query.split_whitespace() {
            match word.split_once(':') {
                Some(("action", action)) => filter.actions.push(action.to_owned()),
                Some(("outcome", outcome)) => {
                    let outcome = serde_json::from_value(serde_json::Value::String(outcome.to_owned()));
                    filter.outcome =
                        Some(outcome.map_err(|_| Error::UserWith("query-word-unknown", "word", word.to_owned()))?);
                }
                Some(("actor", person)) => {
                    let person: PersonId = person.parse().map_err(|_| Error::NoSuch("person"))?;
                    filter.actor = Some(pseudonym(session, person)?);
                }
                _ => return Err(Error::UserWith("query-word-unknown", "word", word.to_owned())),
            }
        }
        Ok(filter)
    }
}

fn pseudonym(session: &Session, person: PersonId) -> Result<audit::Pseudonym> {
    Ok(session.organisation()?.pseudonym("person", &person.to_string()))
}

impl Query for ListRecords {
    const ACTION: Action = Action::ListRecords;
    type Part = RecordPage;

    fn targets(&self, session: &Session) -> Result<Vec<Target>> {
        match &self.vault {
            Some(vault) => Ok(vec![Target::Log(vault_named(vault)?)]),
            None => Ok(session.vaults().map(|vault| Target::Log(vault.name())).collect()),
        }
    }

    fn read(&self, reading: &Reading<'_, '_>) -> Result<RecordPage> {
        let filter = self.filter(reading.session)?;
        // Any of the records before may lie in another vault: each gives as many as all together may need.
        let (offset, limit) = match self.vault {
            Some(_) => (self.offset, self.limit()),
            None => (0, self.offset.saturating_add(self.limit())),
        };
        let (entries, total) = store::log::page(reading.snapshot, &filter, u64::from(offset), limit)?;
        let heads = store::log::heads(reading.snapshot)?;
        let people = reading.session.organisation()?.facts(|facts| Ok::<_, Error>(facts.people()?))?;
        let mut known = std::collections::BTreeMap::new();
        for person in people {
            known.insert(pseudonym(reading.session, person)?.to_string(), person);
        }
        let view = |entry: store::log::Entry| {
            let origin = heads.iter().find(|head| head.log == entry.log).map(|head| head.origin.as_str());
            let record = entry.record;
            let actor = record.actor.map(|actor| actor.to_string()).unwrap_or_default();
            RecordView {
                vault: reading.vault.name().to_string(),
                device: origin.and_then(|origin| origin.rsplit('/').next()).unwrap_or_default().to_owned(),
                sequence: entry.index,
                at: record.at,
                actor: known.get(&actor).copied(),
                actor_pseudonym: actor,
                action: record.action,
                outcome: crate::change::word(&record.outcome),
                region: record.region.map(|region| region.to_string()),
                resource: record.resource.map(|resource| resource.to_string()).unwrap_or_default(),
                reason: record.reason,
                policies: record.policies,
                policy_hash: record.policy_set,
                items: record.items.map_or(0, |items| u32::try_from(items.count()).unwrap_or(u32::MAX)),
                hash: STANDARD.encode(audit::leaf_hash(&entry.leaf).as_bytes()),
            }
        };
        Ok(RecordPage { records: entries.into_iter().map(view).collect(), total })
    }

    fn join(self, _: &Session, parts: Vec<RecordPage>) -> Result<RecordPage> {
        let total = parts.iter().map(|part| part.total).sum();
        let mut records: Vec<_> = parts.into_iter().flat_map(|part| part.records).collect();
        if self.vault.is_none() {
            records.sort_by_key(|record| std::cmp::Reverse(record.at));
            records.drain(..records.len().min(self.offset as usize));
        }
        records.truncate(self.limit() as usize);
        Ok(RecordPage { records, total })
    }
}

/// Computes the logs anew from their records.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct VerifyLogs {}

impl Errand for VerifyLogs {
    fn run(self, meridian: &Meridian, session: &Arc<Session>) -> Result<JobView> {
        checking::start_verify(meridian, session)
    }
}

/// The signed checkpoint of a vault's log, as a C2SP note.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ReadCheckpoint {
    pub vault: String,
}

impl Query for ReadCheckpoint {
    const ACTION: Action = Action::ListRecords;
    type Part = CheckpointView;

    fn targets(&self, _: &Session) -> Result<Vec<Target>> {
        Ok(vec![Target::Log(vault_named(&self.vault)?)])
    }

    fn read(&self, reading: &Reading<'_, '_>) -> Result<CheckpointView> {
        let (origin, key) = reading.vault.own_log();
        let heads = store::log::heads(reading.snapshot)?;
        let head = heads.into_iter().find(|head| head.origin == origin).ok_or(Error::NoSuch("checkpoint"))?;
        Ok(CheckpointView { checkpoint: head.checkpoint, key: audit::verifier_key_string(origin, key) })
    }

    fn join(self, _: &Session, parts: Vec<CheckpointView>) -> Result<CheckpointView> {
        only(parts)
    }
}

/// Checkpoint and the key that verifies it.
#[derive(Debug, Clone, serde::Serialize, TS)]
pub struct CheckpointView {
    pub checkpoint: String,
    /// Verifier key as `signed-note` writes it.
    pub key: String,
}

/// Writes what helps to find a fault, without personal data.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct MakeSupportBundle {
    pub path: String,
}

impl Errand for MakeSupportBundle {
    fn run(self, meridian: &Meridian, session: &Arc<Session>) -> Result<()> {
        let (permit, _) = door::authorise(meridian, session, Action::MakeSupportBundle, &Target::Organisation)?;
        let path = Path::new(&self.path);
        if !path.is_absolute() {
            return Err(Error::User("path-missing"));
        }
        let bundle = support::bundle(meridian, session, &permit)?;
        let vault = session.organisation()?;
        vault
            .record(&permit, Draft::of_permit(&permit).finish(meridian, Some(session), vault, audit::Outcome::Done))?;
        let mut file = std::fs::File::create_new(path).map_err(|error| match error.kind() {
            std::io::ErrorKind::AlreadyExists => Error::User("exists"),
            _ => Error::Io(error),
        })?;
        Ok(file.write_all(&bundle)?)
    }
}
