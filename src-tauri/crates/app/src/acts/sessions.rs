//! Who is at work where, and ending that.

use std::sync::Arc;

use audit::Outcome;
use kernel::{PersonId, SessionId};
use policy::{Action, Resource};
use serde::Deserialize;
use ts_rs::TS;

use crate::door::{self, Errand, Target};
use crate::error::{Error, Result};
use crate::meridian::Meridian;
use crate::record::Draft;
use crate::session::Session;
use crate::view::SessionRow;
use crate::wire::Tag;

/// The sessions that are open: one's own, and everybody's for who may end them.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ListSessions {}

impl Errand for ListSessions {
    fn run(self, meridian: &Meridian, session: &Arc<Session>) -> Result<Vec<SessionRow>> {
        let everybody =
            meridian.policies().explain(&session.principal()?, Action::ListSessions, &Resource::Organisation);
        let target = if everybody.permitted { Target::Organisation } else { Target::Person(session.person()) };
        let (permit, _) = door::authorise(meridian, session, Action::ListSessions, &target)?;
        let open = meridian.all_sessions();
        let rows = door::read(meridian, session, &permit, |reading| {
            let devices = store::device::all(reading.snapshot)?;
            let seen = |row: store::session::Session| {
                let device_name =
                    devices.iter().find(|device| device.id == row.device).map(|device| device.name.clone());
                let known = open.iter().find(|open| open.id() == row.id);
                SessionRow {
                    session: row.id,
                    person: row.person,
                    device: row.device,
                    device_name: device_name.unwrap_or_default(),
                    started_at: row.started_at,
                    active_at: known.map_or(row.active_at, |known| known.active_at(reading.now)),
                    here: row.id == session.id(),
                    mine: row.person == session.person(),
                    program: row.program,
                }
            };
            // One that has lasted its time is over, unless it is one of ours, which we know to be open.
            let goes_on =
                |row: &store::session::Session| row.until > reading.now || open.iter().any(|open| open.id() == row.id);
            let shown = |row: &store::session::Session| everybody.permitted || row.person == session.person();
            let rows = store::session::all(reading.snapshot)?;
            Ok(rows.into_iter().filter(|row| goes_on(row) && shown(row)).map(seen).collect())
        })?;
        let vault = session.organisation()?;
        let mut draft = Draft::of_permit(&permit);
        draft.touch(&target, vault);
        vault.record(&permit, draft.finish(meridian, Some(session), vault, Outcome::Done))?;
        Ok(rows)
    }
}

/// Ends one session, or all of a person, or, where neither is named, all of one's own but this one.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct EndSessions {
    #[serde(default)]
    #[ts(optional = nullable)]
    pub session: Option<SessionId>,
    #[serde(default)]
    #[ts(optional = nullable)]
    pub person: Option<PersonId>,
}

impl Errand for EndSessions {
    fn run(self, meridian: &Meridian, session: &Arc<Session>) -> Result<()> {
        let all = session.organisation()?.facts(|facts| facts.sessions().map_err(Error::from))?;
        let owner = match (self.session, self.person) {
            (Some(id), _) => all.iter().find(|row| row.id == id).ok_or(Error::NoSuch("session"))?.person,
            (None, person) => person.unwrap_or(session.person()),
        };
        let target = Target::Person(owner);
        let (permit, facts) = door::authorise(meridian, session, Action::EndSessions, &target)?;
        let meant = |row: &&store::session::Session| match (self.session, self.person) {
            (Some(id), _) => row.id == id,
            (None, Some(person)) => row.person == person,
            (None, None) => row.person == session.person() && row.id != session.id(),
        };
        let ended: Vec<SessionId> = all.iter().filter(meant).map(|row| row.id).collect();
        door::transact(meridian, session, &permit, &target, &facts, |work| {
            for id in &ended {
                store::session::end(work.tx, *id)?;
                let commitment = work.vault.commit("session", &[id.to_string().as_bytes()]);
                work.record.item(commitment);
            }
            Ok(())
        })?;
        // Those of this process lose their keys now; others find out at their next act, or within a round.
        for id in ended {
            meridian.close(id);
        }
        meridian.tell(&[Tag::Session, Tag::Records]);
        Ok(())
    }
}
