//! Failed unlocks: no key is open then, so they wait beside the vaults, sealed to the log's public key.

use std::path::PathBuf;

use crypto::Key;
use identity::Keyring;
use kernel::{PersonId, Timestamp, VaultName};
use policy::SystemAct;
use serde::{Deserialize, Serialize};

use crate::door::Target;
use crate::error::{Error, Result};
use crate::meridian::Meridian;
use crate::record::Draft;
use crate::session::Session;

const CONTEXT: &[u8] = b"meridian failed unlock";

/// A failed unlock, as it waits in the spool for the log.
#[derive(Debug, Serialize, Deserialize)]
struct Failure {
    at: Timestamp,
    person: PersonId,
    reason: String,
}

/// Keeps a failed unlock for the log: no key is open now, so it is sealed to the log's public key.
pub(crate) fn keep(meridian: &Meridian, keyring: &Keyring, person: PersonId, reason: &str) {
    let failure = Failure { at: meridian.now(), person, reason: reason.to_owned() };
    let kept = || -> Result<()> {
        let public = keyring.spool().ok_or(Error::Malformed("keyring"))?;
        let plain = serde_json::to_vec(&failure).map_err(|_| Error::Malformed("failure"))?;
        let sealed = public.seal(CONTEXT, &plain, meridian.entropy())?;
        let spool = meridian.profile().home().spool();
        std::fs::create_dir_all(&spool)?;
        let path = spool.join(meridian.next_event().to_string());
        Ok(platform::write_atomically(&path, &sealed)?)
    };
    if let Err(error) = kept() {
        // The answer to whoever tried stays the same; that the record is missing is known to the log of the program.
        crate::error::incident(&format!("a failed unlock could not be kept: {error}"));
    }
}

/// Takes the failed unlocks since the last time into the log.
pub(crate) fn take_in(meridian: &Meridian, session: &Session, secret: &Key) -> Result<()> {
    let vault = session.organisation()?;
    let key = identity::spool_key(secret);
    let mut paths: Vec<PathBuf> = match std::fs::read_dir(meridian.profile().home().spool()) {
        Ok(entries) => entries.filter_map(|entry| entry.ok().map(|entry| entry.path())).collect(),
        Err(_) => return Ok(()),
    };
    paths.sort();
    for path in paths {
        let Ok(sealed) = platform::read_limited(&path, 65_536) else { continue };
        let opened = key.open(CONTEXT, &sealed).ok();
        let failure = opened.and_then(|plain| serde_json::from_slice::<Failure>(&plain).ok());
        let permit = meridian.policies().system(SystemAct::UnlockFailed, VaultName::Organisation, meridian.now());
        let mut draft = Draft::of_permit(&permit);
        let mut at = meridian.now();
        match failure {
            Some(failure) => {
                draft.touch(&Target::Person(failure.person), vault);
                draft.reason(&failure.reason);
                at = failure.at;
            }
            // Somebody has altered it: that is worth a record as well.
            None => draft.reason("spool-unreadable"),
        }
        let mut record = draft.finish(meridian, None, vault, audit::Outcome::Failed);
        record.at = at;
        vault.record(&permit, record)?;
        std::fs::remove_file(&path)?;
    }
    Ok(())
}
