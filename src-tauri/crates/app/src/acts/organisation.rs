//! The organisation's own things: people, queues, labels, scripts, sites.

use std::sync::Arc;

use desk::{Presence, Site};
use kernel::{LabelId, PersonId, QueueId, Region, ScriptId, SiteId, VaultName};
use policy::{Action, Role};
use serde::Deserialize;
use store::person::{Person, State};
use ts_rs::TS;

use super::reading::only;
use crate::desk_view::{label_view, lock_site, person_view, queue_view, script_view, site_view};
use crate::door::{self, Command, Errand, Query, Reading, Target, Work};
use crate::error::{Error, Result};
use crate::founding::{self, initials};
use crate::meridian::Meridian;
use crate::roles;
use crate::session::Session;
use crate::view::{
    InvitationView, LabelView, OrganisationView, PersonState, PersonView, QueueView, ScriptView, SiteView,
};
use crate::wire::Tag;

const CHANGED: &[Tag] = &[Tag::Organisation, Tag::Session, Tag::Records];
/// An invitation is good for a week.
const INVITATION_MS: i64 = 7 * 86_400_000;
const TONES: u8 = 8;

fn named(name: &str) -> Result<String> {
    let name = name.trim();
    if name.is_empty() { Err(Error::User("name-missing")) } else { Ok(name.to_owned()) }
}

fn words(roles: &[Role]) -> Vec<String> {
    roles.iter().map(|role| role.as_str().to_owned()).collect()
}

/// People with their roles.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ListPeople {}

impl Query for ListPeople {
    const ACTION: Action = Action::ListPeople;
    type Part = Vec<PersonView>;

    fn targets(&self, _: &Session) -> Result<Vec<Target>> {
        Ok(vec![Target::Organisation])
    }

    fn read(&self, reading: &Reading<'_, '_>) -> Result<Vec<PersonView>> {
        Ok(store::person::all(reading.snapshot)?.iter().map(person_view).collect())
    }

    fn join(self, _: &Session, parts: Vec<Vec<PersonView>>) -> Result<Vec<PersonView>> {
        only(parts)
    }
}

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

/// Invites somebody; the code is shown once.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct InvitePerson {
    pub name: String,
    pub roles: Vec<Role>,
    pub regions: Vec<Region>,
    pub languages: Vec<String>,
    #[serde(default)]
    pub site: Option<SiteId>,
}

impl Errand for InvitePerson {
    fn run(self, meridian: &Meridian, session: &Arc<Session>) -> Result<InvitationView> {
        let name = named(&self.name)?;
        if self.roles.is_empty() {
            return Err(Error::User("nothing-chosen"));
        }
        let (permit, facts) = door::authorise(meridian, session, Action::InvitePerson, &Target::Organisation)?;
        roles::check_known(&meridian.policies(), &self.roles)?;
        let entropy = meridian.entropy();
        let keys = meridian.profile().keyring()?.ok_or(Error::Locked)?.vault_keys(session.account())?;
        let mut vaults = vec![VaultName::Organisation];
        for region in &self.regions {
            // Nobody can give what they do not hold.
            session.vault((*region).into())?;
            vaults.push((*region).into());
        }
        let person = door::transact(meridian, session, &permit, &Target::Organisation, &facts, |work| {
            let id = PersonId(work.next_id());
            let row = Person {
                id,
                name: name.clone(),
                initials: initials(&name),
                roles: words(&self.roles),
                regions: self.regions.clone(),
                languages: self.languages.clone(),
                queues: None,
                site: self.site,
                state: State::Invited,
                presence: Presence::Offline,
                signature: String::new(),
                created_at: work.now,
            };
            store::person::put(work.tx, &row)?;
            let pseudonym = work.vault.pseudonym("person", &id.to_string());
            work.record.resource(pseudonym);
            Ok(id)
        })?;
        let role = self.roles.first().map(|role| role.as_str().to_owned()).unwrap_or_default();
        let expires_at = meridian.now().plus_ms(INVITATION_MS);
        let code = meridian.profile().change_keyring(|keyring| {
            let member = identity::NewMember { person, initials: initials(&name), role };
            let (code, account) = keyring.invite(member, expires_at, entropy)?;
            for vault in &vaults {
                let key = keys.get(vault).ok_or(Error::ClosedRegion)?;
                keyring.grant(&account, *vault, key, entropy)?;
            }
            Ok(code)
        })?;
        meridian.tell(CHANGED);
        Ok(InvitationView { person, invitation: code.to_string() })
    }
}

/// Changes what somebody may do.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ChangePerson {
    pub person: PersonId,
    pub name: String,
    pub roles: Vec<Role>,
    pub regions: Vec<Region>,
    pub languages: Vec<String>,
    pub state: PersonState,
    pub site: Option<SiteId>,
}

impl Command for ChangePerson {
    const ACTION: Action = Action::ChangePerson;
    const INVALIDATES: &'static [Tag] = CHANGED;

    fn target(&self, _: &Session) -> Result<Target> {
        Ok(Target::Person(self.person))
    }

    fn run(self, work: &mut Work<'_, '_>) -> Result<PersonView> {
        let mut row = store::person::get(work.tx, self.person)?;
        let state = match self.state {
            PersonState::Invited => State::Invited,
            PersonState::Active => State::Active,
            PersonState::Suspended => State::Suspended,
        };
        row.name = named(&self.name)?;
        row.initials = initials(&row.name);
        roles::check_known(&work.meridian.policies(), &self.roles)?;
        row.roles = words(&self.roles);
        row.regions = self.regions;
        row.languages = self.languages;
        row.state = state;
        row.site = self.site;
        store::person::put(work.tx, &row)?;
        // Without an admin nobody could ever change anything again.
        let admin = Role::ADMIN.as_str();
        let is_admin = |person: &Person| person.state == State::Active && person.roles.iter().any(|role| role == admin);
        if !store::person::all(work.tx)?.iter().any(is_admin) {
            return Err(Error::User("person-last-admin"));
        }
        Ok(person_view(&row))
    }
}

/// Makes or changes a queue.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct SaveQueue {
    pub queue: Option<QueueId>,
    pub name: String,
    pub region: Region,
    pub target_min: u32,
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
        let row =
            store::queue::Queue { id, region: self.region, name, target_min: self.target_min.max(1), archived: false };
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
