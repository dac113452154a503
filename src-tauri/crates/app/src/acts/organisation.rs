//! The organisation's own things: regions, queues, labels, scripts, sites.

use std::sync::Arc;

use desk::Site;
use kernel::{LabelId, QueueId, Region, ScriptId, SiteId};
use policy::Action;
use serde::Deserialize;
use ts_rs::TS;

use super::people::{CHANGED, named};
use crate::desk_view::{label_view, lock_site, queue_view, script_view, site_view};
use crate::door::{Command, Errand, Target, Work};
use crate::error::{Error, Result};
use crate::founding;
use crate::meridian::Meridian;
use crate::ours;
use crate::session::Session;
use crate::view::{LabelView, OrganisationView, QueueView, ScriptView, SiteView};
use crate::wire::Tag;

const TONES: u8 = 8;

/// Opens a vault for another region.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct AddRegion {
    pub region: Region,
    /// Law as a template; none takes the best fit of the region.
    pub regime: Option<String>,
}

impl Errand for AddRegion {
    fn run(self, meridian: &Meridian, session: &Arc<Session>) -> Result<OrganisationView> {
        founding::add_region(meridian, session, self.region, self.regime.as_deref())
    }
}


/// Makes or changes a queue.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct SaveQueue {
    pub queue: Option<QueueId>,
    pub name: String,
    pub region: Region,
    pub target_min: u32,
    /// Its own mail addresses; absent, they stay as they are.
    #[serde(default)]
    pub addresses: Option<Vec<String>>,
}

impl Command for SaveQueue {
    const ACTION: Action = Action::SaveQueue;
    const INVALIDATES: &'static [Tag] = CHANGED;

    fn target(&self, _: &Session) -> Result<Target> {
        Ok(Target::Organisation)
    }

    fn run(self, work: &mut Work<'_, '_>) -> Result<QueueView> {
        let id = self.queue.unwrap_or_else(|| QueueId(work.next_id()));
        let name = named(&self.name)?;
        let addresses = match (&self.addresses, self.queue) {
            (Some(addresses), _) => ours::keys(addresses)?,
            (None, Some(known)) => store::queue::get(work.tx, known)?.addresses,
            (None, None) => Vec::new(),
        };
        let row = store::queue::Queue {
            id,
            region: self.region,
            name,
            target_min: self.target_min.max(1),
            addresses,
            archived: false,
        };
        store::queue::put(work.tx, &row)?;
        Ok(queue_view(row))
    }
}

/// Makes or changes a label.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct SaveLabel {
    pub label: Option<LabelId>,
    pub name: String,
    pub tone: u8,
}

impl Command for SaveLabel {
    const ACTION: Action = Action::SaveLabel;
    const INVALIDATES: &'static [Tag] = CHANGED;

    fn target(&self, _: &Session) -> Result<Target> {
        Ok(Target::Organisation)
    }

    fn run(self, work: &mut Work<'_, '_>) -> Result<LabelView> {
        let id = self.label.unwrap_or_else(|| LabelId(work.next_id()));
        let row = store::label::Label { id, name: named(&self.name)?, tone: self.tone % TONES, archived: false };
        store::label::put(work.tx, &row)?;
        Ok(label_view(row))
    }
}

/// Takes a label away everywhere.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct DeleteLabel {
    pub label: LabelId,
}

impl Command for DeleteLabel {
    const ACTION: Action = Action::DeleteLabel;
    const INVALIDATES: &'static [Tag] = CHANGED;

    fn target(&self, _: &Session) -> Result<Target> {
        Ok(Target::Organisation)
    }

    fn run(self, work: &mut Work<'_, '_>) -> Result<()> {
        // Conversations keep its number until they change; a label that is archived is shown nowhere.
        let mut row = store::label::get(work.tx, self.label)?;
        row.archived = true;
        Ok(store::label::put(work.tx, &row)?)
    }
}

/// Makes or changes a script.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct SaveScript {
    pub script: Option<ScriptId>,
    pub title: String,
    pub language: String,
    pub text: String,
}

impl Command for SaveScript {
    const ACTION: Action = Action::SaveScript;
    const INVALIDATES: &'static [Tag] = CHANGED;

    fn target(&self, _: &Session) -> Result<Target> {
        Ok(Target::Organisation)
    }

    fn run(self, work: &mut Work<'_, '_>) -> Result<ScriptView> {
        desk::script::check(&self.text)?;
        let id = self.script.unwrap_or_else(|| ScriptId(work.next_id()));
        let row = store::script::Script { id, title: named(&self.title)?, language: self.language, body: self.text };
        store::script::put(work.tx, &row)?;
        Ok(script_view(row))
    }
}

/// Takes a script away.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct DeleteScript {
    pub script: ScriptId,
}

impl Command for DeleteScript {
    const ACTION: Action = Action::DeleteScript;
    const INVALIDATES: &'static [Tag] = CHANGED;

    fn target(&self, _: &Session) -> Result<Target> {
        Ok(Target::Organisation)
    }

    fn run(self, work: &mut Work<'_, '_>) -> Result<()> {
        Ok(store::script::remove(work.tx, self.script)?)
    }
}

/// Makes or changes a site.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct SaveSite {
    pub site: Option<SiteId>,
    pub name: String,
    pub time_zone: String,
    pub latitude: f64,
    pub longitude: f64,
    pub opens_min: u32,
    pub closes_min: u32,
    pub days: Vec<u8>,
}

impl Command for SaveSite {
    const ACTION: Action = Action::SaveSite;
    const INVALIDATES: &'static [Tag] = CHANGED;

    fn target(&self, _: &Session) -> Result<Target> {
        Ok(Target::Organisation)
    }

    fn run(self, work: &mut Work<'_, '_>) -> Result<SiteView> {
        let id = self.site.unwrap_or_else(|| SiteId(work.next_id()));
        let minutes = |minutes: u32| u16::try_from(minutes).map_err(|_| Error::User("site-invalid"));
        let mut days = [false; 7];
        for (day, open) in (1..).zip(&mut days) {
            *open = self.days.contains(&day);
        }
        let site = Site {
            id,
            name: named(&self.name)?,
            zone: self.time_zone,
            latitude: self.latitude,
            longitude: self.longitude,
            opens: minutes(self.opens_min)?,
            closes: minutes(self.closes_min)?,
            days,
        };
        site.check()?;
        store::site::put(work.tx, &site)?;
        let sites = store::site::all(work.tx)?.iter().map(lock_site).collect();
        work.meridian.profile().change_keyring(|keyring| {
            keyring.set_sites(sites);
            Ok(())
        })?;
        site_view(&site, work.now)
    }
}
