//! How far everybody is with their sign-on. It is kept in memory alone, and for minutes: what was shown to one process
//! proves nothing to the next.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use exchange::Identity;
use kernel::PersonId;
use platform::uptime;

use super::settings::Settings;

/// So long after the passphrase the browser may be asked for.
const BEGIN_MS: u64 = 600_000;
/// So long after the browser somebody may enter.
const ENTER_MS: u64 = 300_000;

/// What the browser brought.
#[derive(Debug, Clone)]
pub(crate) enum Proof {
    /// Nothing yet.
    Awaited,
    /// Somebody has signed in at the provider.
    Signed(Identity),
    /// Nobody answers there.
    Unreachable,
}

#[derive(Debug)]
struct Standing {
    settings: Settings,
    proof: Proof,
    /// Counted in the time that the machine has been up: setting the clock back prolongs nothing.
    at_ms: u64,
    /// The account of the time before was not theirs: the provider has to ask who is there.
    anew: bool,
    /// The job that waits for the browser.
    job: Option<u32>,
}

/// Everybody who is between passphrase and session.
#[derive(Debug, Default)]
pub(crate) struct Standings(Mutex<BTreeMap<PersonId, Standing>>);

impl Standings {
    fn lock(&self) -> MutexGuard<'_, BTreeMap<PersonId, Standing>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The passphrase was right; now the browser.
    pub(crate) fn await_browser(&self, person: PersonId, settings: Settings) {
        let mut all = self.lock();
        let before = all.get(&person);
        let (anew, job) = before.map_or((false, None), |before| (before.anew, before.job));
        all.insert(person, Standing { settings, proof: Proof::Awaited, at_ms: uptime().ms, anew, job });
    }

    /// Where to sign on, whether the provider has to ask anew, and the job of the time before.
    pub(crate) fn awaited(&self, person: PersonId) -> Option<(Settings, bool, Option<u32>)> {
        let all = self.lock();
        let standing = all.get(&person).filter(|standing| is_fresh(standing, BEGIN_MS))?;
        Some((standing.settings.clone(), standing.anew, standing.job))
    }

    pub(crate) fn begun(&self, person: PersonId, job: u32) {
        if let Some(standing) = self.lock().get_mut(&person) {
            standing.job = Some(job);
        }
    }

    pub(crate) fn prove(&self, person: PersonId, proof: Proof) {
        if let Some(standing) = self.lock().get_mut(&person) {
            (standing.proof, standing.at_ms) = (proof, uptime().ms);
        }
    }

    /// What the browser brought was not enough. Where the account was another's, the provider has to ask anew.
    pub(crate) fn refuse(&self, person: PersonId, anew: bool) {
        if let Some(standing) = self.lock().get_mut(&person) {
            standing.proof = Proof::Awaited;
            standing.anew |= anew;
        }
    }

    /// What the browser brought. It counts for a while: after it a code of a second factor may still be asked for.
    pub(crate) fn proof(&self, person: PersonId) -> Proof {
        let all = self.lock();
        all.get(&person).filter(|standing| is_fresh(standing, ENTER_MS)).map_or(Proof::Awaited, |one| one.proof.clone())
    }

    /// The person has a session: what the browser brought counts for no other.
    pub(crate) fn entered(&self, person: PersonId) {
        self.lock().remove(&person);
    }
}

fn is_fresh(standing: &Standing, longest_ms: u64) -> bool {
    uptime().ms.saturating_sub(standing.at_ms) <= longest_ms
}
