//! What helps to find a fault, without personal data: versions, states, sizes, counts.

use serde::Serialize;

use crate::error::{Error, Result};
use crate::meridian::Meridian;
use crate::session::Session;
use crate::view::{AppStatus, JobState};

#[derive(Debug, Serialize)]
struct Bundle {
    app: &'static str,
    system: &'static str,
    architecture: &'static str,
    at: String,
    keystore: String,
    free_bytes: u64,
    vaults: Vec<VaultFacts>,
    jobs: Vec<JobFacts>,
}

#[derive(Debug, Serialize)]
struct VaultFacts {
    vault: String,
    state: String,
    bytes: u64,
    log_size: u64,
}

#[derive(Debug, Serialize)]
struct JobFacts {
    kind: String,
    state: JobState,
    error: Option<String>,
    incident: Option<String>,
}

/// The bundle as JSON that a person can read before they send it.
pub(crate) fn bundle(meridian: &Meridian, session: &Session, permit: &policy::Permit) -> Result<Vec<u8>> {
    let status: AppStatus = crate::status::read(meridian)?;
    let mut vaults = Vec::new();
    for health in &status.vaults {
        let name: kernel::VaultName = health.vault.parse().map_err(|_| Error::Malformed("vault"))?;
        let bytes = std::fs::metadata(meridian.profile().home().vault_file(name)).map_or(0, |file| file.len());
        let log_size = match session.vault(name) {
            Ok(vault) if permit.vault() == name => vault
                .read(permit, |snapshot| Ok::<_, Error>(store::log::heads(snapshot)?))?
                .iter()
                .map(|head| head.size)
                .sum(),
            _ => health.records.unwrap_or_default(),
        };
        vaults.push(VaultFacts {
            vault: health.vault.clone(),
            state: crate::change::word(&health.state),
            bytes,
            log_size,
        });
    }
    let jobs = meridian.jobs().list().into_iter().map(|job| JobFacts {
        kind: crate::change::word(&job.kind),
        state: job.state,
        incident: job.error.as_ref().and_then(|error| error.incident.clone()),
        error: job.error.map(|error| error.code),
    });
    let bundle = Bundle {
        app: env!("CARGO_PKG_VERSION"),
        system: std::env::consts::OS,
        architecture: std::env::consts::ARCH,
        at: meridian.now().to_string(),
        keystore: crate::change::word(&status.keystore),
        free_bytes: status.free_bytes,
        vaults,
        jobs: jobs.collect(),
    };
    serde_json::to_vec_pretty(&bundle).map_err(|_| Error::Malformed("bundle"))
}
