//! What goes on by itself while somebody is at work.

use std::sync::Arc;

use audit::Outcome;
use desk::Status;
use policy::SystemAct;
use store::conversation;

use crate::error::{Error, Result};
use crate::meridian::Meridian;
use crate::record::Draft;
use crate::session::{OpenVault, Session};
use crate::view::{JobKind, JobState};
use crate::wire::Tag;
use crate::{backup, door};

/// A backup is written by itself when the last one is older than a day.
const BACKUP_EVERY_MS: i64 = 86_400_000;
/// So many conversations are brought back in one transaction.
const WAKE_BATCH: u32 = 200;

/// One round.
pub(crate) fn tick(meridian: &Meridian, session: &Arc<Session>) -> Result<()> {
    if let Err(Error::User("person-suspended")) = session.principal() {
        return door::end(meridian, session, "person-suspended");
    }
    for vault in session.vaults().filter(|vault| vault.name().region().is_some()) {
        wake(meridian, session, vault)?;
    }
    back_up(meridian, session)
}

/// Brings back conversations whose time has come, with one record for all of them.
fn wake(meridian: &Meridian, session: &Session, vault: &OpenVault) -> Result<()> {
    let now = meridian.now();
    let permit = meridian.policies().system(SystemAct::Wake, vault.name(), now);
    let asleep = |snapshot: &store::Snapshot<'_>| Ok::<_, Error>(conversation::awaking(snapshot, now, WAKE_BATCH)?);
    if vault.read(&permit, asleep)?.is_empty() {
        return Ok(());
    }
    vault.write(&permit, |tx| {
        let mut draft = Draft::of_permit(&permit);
        for mut row in conversation::awaking(tx, now, WAKE_BATCH)? {
            row.status = Status::Open;
            row.snoozed_until = None;
            conversation::save(tx, &row)?;
            store::history::add(tx, row.id, now, None, "woken", b"{}")?;
            draft.item(vault.commit("conversation", &[row.id.to_string().as_bytes()]));
        }
        Ok::<_, Error>(((), draft.finish(meridian, Some(session), vault, Outcome::Done)))
    })?;
    meridian.tell(&[Tag::Conversations, Tag::Conversation, Tag::Records]);
    Ok(())
}

/// Starts the backup of the day where none was made, and none is being made or has just failed.
fn back_up(meridian: &Meridian, session: &Arc<Session>) -> Result<()> {
    let now = meridian.now();
    let Some(last) = meridian.profile().device().last_backup else {
        // The first one waits for a day as well: a desk that was just set up has nothing to lose yet.
        return meridian.profile().change_device(|device| device.last_backup = Some(now));
    };
    let tried = |job: &crate::view::JobView| job.kind == JobKind::Backup && job.state != JobState::Done;
    if now.since_ms(last) > BACKUP_EVERY_MS && !meridian.jobs().list().iter().any(tried) {
        backup::start_scheduled(meridian, session)?;
    }
    Ok(())
}
