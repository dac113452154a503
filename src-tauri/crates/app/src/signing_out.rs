//! How sessions end: by whoever works in them, by themselves, or from elsewhere.

use kernel::VaultName;
use policy::{Permit, SystemAct};

use crate::door::Target;
use crate::error::Result;
use crate::meridian::Meridian;
use crate::record::Draft;
use crate::session::Session;
use crate::wire::{Tag, WireError};

/// Ends a session in the list and in memory, with one record. The keys are gone whatever the vault says.
pub(crate) fn end(meridian: &Meridian, session: &Session, permit: &Permit) -> Result<()> {
    meridian.close(session.id());
    let vault = session.organisation()?;
    let ended = vault.write(permit, |tx| {
        store::session::end(tx, session.id())?;
        let mut draft = Draft::of_permit(permit);
        draft.touch(&Target::Person(session.person()), vault);
        Ok(((), draft.finish(meridian, Some(session), vault, audit::Outcome::Done)))
    });
    meridian.tell(&[Tag::Session]);
    ended
}

/// Ends a session because the program says so: nobody was there for too long, or the system is locked.
pub(crate) fn lock(meridian: &Meridian, session: &Session) {
    let permit = meridian.policies().system(SystemAct::Lock, VaultName::Organisation, meridian.now());
    if let Err(error) = end(meridian, session, &permit) {
        // Nobody waits for an answer, and the session is over all the same.
        crate::error::incident(&WireError::from(error).code);
    }
}
