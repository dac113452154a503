//! The organisation and the session as the window needs them.

use std::collections::BTreeMap;

use desk::Site;
use kernel::{Region, Timestamp, VaultName};
use policy::{Action, Resource};
use serde::{Deserialize, Serialize};
use store::person::{Person, State};
use store::{Snapshot, Tx};

use crate::acts::grants::team_view;
use crate::acts::people::grants_to_show;
use crate::door::{self, Target};
use crate::error::{Error, Result};
use crate::meridian::Meridian;
use crate::session::{Session, role};
use crate::view::{
    ColleagueView, LabelView, OrganisationView, PersonState, PersonView, Preferences, QueueView, ScriptView,
    SessionView, SiteView, Skill,
};

/// After so long without a backup a reminder is due: a week.
const BACKUP_REMINDER_MS: i64 = 7 * 86_400_000;
const DAY_MS: i64 = 86_400_000;
const ORGANISATION: &str = "organisation";

/// What holds for the whole organisation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Organisation {
    pub(crate) name: String,
    pub(crate) home: Region,
    /// The regime that each region follows.
    pub(crate) regimes: BTreeMap<Region, String>,
}

pub(crate) fn keep_organisation(tx: &mut Tx<'_>, organisation: &Organisation) -> Result<()> {
    let json = serde_json::to_string(organisation).map_err(|_| Error::Malformed(ORGANISATION))?;
    Ok(store::setting::put(tx, ORGANISATION, &json)?)
}

pub(crate) fn organisation(snapshot: &Snapshot<'_>) -> Result<Organisation> {
    let json = store::setting::get(snapshot, ORGANISATION)?.ok_or(Error::Malformed(ORGANISATION))?;
    serde_json::from_str(&json).map_err(|_| Error::Malformed(ORGANISATION))
}

pub(crate) fn preferences_key(person: kernel::PersonId) -> String {
    format!("preferences/{person}")
}

pub(crate) fn keep_preferences(tx: &mut Tx<'_>, person: kernel::PersonId, preferences: &Preferences) -> Result<()> {
    let json = serde_json::to_string(preferences).map_err(|_| Error::Malformed("preferences"))?;
    Ok(store::setting::put(tx, &preferences_key(person), &json)?)
}

pub(crate) fn preferences(snapshot: &Snapshot<'_>, person: kernel::PersonId) -> Result<Preferences> {
    Ok(read_preferences(store::setting::get(snapshot, &preferences_key(person))?))
}

/// The settings that a row keeps; the usual ones where there are none.
pub(crate) fn read_preferences(json: Option<String>) -> Preferences {
    json.and_then(|json| serde_json::from_str(&json).ok()).unwrap_or_default()
}

/// The session as it stands.
pub(crate) fn session(meridian: &Meridian, session: &Session) -> Result<SessionView> {
    let (permit, _) = door::authorise(meridian, session, Action::ViewOrganisation, &Target::Organisation)?;
    let now = meridian.now();
    let principal = session.principal(now)?;
    let (me, joined_at, preferences, organisation) = door::read(meridian, session, &permit, |reading| {
        let person = store::person::get(reading.snapshot, session.person())?;
        let preferences = preferences(reading.snapshot, session.person())?;
        Ok((
            person_view(reading.snapshot, &person, now)?,
            person.created_at,
            preferences,
            organisation_view(reading.snapshot, now)?,
        ))
    })?;
    session.set_idle_ms(u64::from(preferences.lock_after_s.max(30)) * 1000);
    let last_backup = meridian.profile().device().last_backup;
    Ok(SessionView {
        roles: principal.roles.iter().collect(),
        regions: session.regions(),
        actions: actions(meridian, session, &principal),
        backup_due: now.since_ms(last_backup.unwrap_or(joined_at)) > BACKUP_REMINDER_MS,
        me,
        preferences,
        organisation,
        grace_until: None,
        recovery_key: None,
        started_at: session.started_at(),
    })
}

/// The actions that the roles allow on something of a kind that this session can reach.
fn actions(meridian: &Meridian, session: &Session, principal: &policy::Principal) -> Vec<String> {
    let mut resources =
        vec![Resource::Organisation, Resource::Log(VaultName::Organisation), Resource::Person(session.person())];
    for region in session.regions() {
        resources.push(Resource::Vault(region));
        resources.push(Resource::Customer { region });
        resources.push(Resource::conversation(region, Some(session.person()), None));
    }
    let policies = meridian.policies();
    let allowed =
        |action: &&Action| resources.iter().any(|resource| policies.explain(principal, **action, resource).permitted);
    Action::ALL.iter().filter(allowed).map(|action| action.as_str().to_owned()).collect()
}

fn organisation_view(snapshot: &Snapshot<'_>, now: Timestamp) -> Result<OrganisationView> {
    let Organisation { name, home, regimes } = organisation(snapshot)?;
    let mut sites = Vec::new();
    for site in store::site::all(snapshot)? {
        sites.push(site_view(&site, now)?);
    }
    Ok(OrganisationView {
        name,
        home,
        regions: regimes.into_keys().collect(),
        people: store::person::all(snapshot)?.iter().map(colleague_view).collect(),
        teams: store::team::all(snapshot)?.into_iter().map(team_view).collect(),
        queues: store::queue::all(snapshot)?.into_iter().filter(|queue| !queue.archived).map(queue_view).collect(),
        labels: store::label::all(snapshot)?.into_iter().filter(|label| !label.archived).map(label_view).collect(),
        scripts: store::script::all(snapshot)?.into_iter().map(script_view).collect(),
        sites,
    })
}

const fn person_state(state: State) -> PersonState {
    match state {
        State::Invited => PersonState::Invited,
        State::Active => PersonState::Active,
        State::Suspended => PersonState::Suspended,
        State::Removed => PersonState::Removed,
    }
}

/// What every colleague may see of another.
fn colleague_view(person: &Person) -> ColleagueView {
    ColleagueView {
        id: person.id,
        name: person.name.clone(),
        initials: person.initials.clone(),
        roles: person.roles.iter().filter_map(|word| role(word)).collect(),
        regions: person.regions.clone(),
        languages: person.languages.clone(),
        site: person.site,
        state: person_state(person.state),
        presence: person.presence,
    }
}

/// All that is known of somebody, for those who run the organisation and for themselves.
pub(crate) fn person_view(snapshot: &Snapshot<'_>, person: &Person, now: Timestamp) -> Result<PersonView> {
    let skill = |skill: &store::person::Skill| Skill {
        name: skill.name.clone(),
        level: skill.level,
        expires_at: skill.expires_at,
    };
    Ok(PersonView {
        id: person.id,
        name: person.name.clone(),
        initials: person.initials.clone(),
        roles: person.roles.iter().filter_map(|word| role(word)).collect(),
        regions: person.regions.clone(),
        languages: person.languages.clone(),
        site: person.site,
        state: person_state(person.state),
        presence: person.presence,
        queues: person.queues.clone(),
        teams: (!person.teams.is_empty()).then(|| person.teams.clone()),
        held_languages: person.held_languages.clone(),
        home: person.home,
        entity: person.entity.clone(),
        place: person.place.clone(),
        time_zone: person.time_zone.clone(),
        skills: person.skills.iter().map(skill).collect(),
        grants: grants_to_show(snapshot, person.id, now)?,
        factors: Vec::new(),
        factor_at: None,
        last_seen: person.last_seen,
        invited_until: person.invited_until,
    })
}

pub(crate) fn queue_view(queue: store::queue::Queue) -> QueueView {
    QueueView { id: queue.id, name: queue.name, region: queue.region, target_min: queue.target_min }
}

pub(crate) fn label_view(label: store::label::Label) -> LabelView {
    LabelView { id: label.id, name: label.name, tone: label.tone }
}

pub(crate) fn script_view(script: store::script::Script) -> ScriptView {
    ScriptView { id: script.id, title: script.title, language: script.language, text: script.body }
}

/// A site with its shifts from yesterday to tomorrow.
pub(crate) fn site_view(site: &Site, now: Timestamp) -> Result<SiteView> {
    let shifts = site.shifts(now.plus_ms(-2 * DAY_MS), now.plus_ms(2 * DAY_MS))?;
    Ok(SiteView {
        id: site.id,
        name: site.name.clone(),
        time_zone: site.zone.clone(),
        latitude: site.latitude,
        longitude: site.longitude,
        opens_min: u32::from(site.opens),
        closes_min: u32::from(site.closes),
        days: (1..).zip(site.days).filter(|(_, open)| *open).map(|(day, _)| day).collect(),
        shifts: shifts.into_iter().map(|shift| (shift.starts, shift.ends)).collect(),
    })
}

/// A site as the lock screen knows it.
pub(crate) fn lock_site(site: &Site) -> identity::LockSite {
    identity::LockSite {
        name: site.name.clone(),
        zone: site.zone.clone(),
        latitude: site.latitude,
        longitude: site.longitude,
        opens: site.opens,
        closes: site.closes,
        days: site.days,
    }
}

/// A site as the keyring keeps it, for the lock screen.
pub(crate) fn site_of_lock(site: &identity::LockSite, number: i64) -> Site {
    Site {
        id: kernel::SiteId(number),
        name: site.name.clone(),
        zone: site.zone.clone(),
        latitude: site.latitude,
        longitude: site.longitude,
        opens: site.opens,
        closes: site.closes,
        days: site.days,
    }
}
