//! People from a list: each line is taken or rejected with its reason, and the same list again changes nothing.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use kernel::QueueId;
use policy::{Action, Permit};
use serde::Deserialize;
use store::person::{Person, State};
use ts_rs::TS;

use super::people::{CHANGED, Origin, PersonProfile, change, invite};
use crate::door::{self, Errand, Target};
use crate::error::{Error, Result};
use crate::meridian::Meridian;
use crate::scim::{self, Entry};
use crate::session::{Session, role};
use crate::view::{PersonState, ScimInvited, ScimRejected, ScimReport, Skill};
use crate::wire::WireError;

const LONGEST_FILE: u64 = 16 * 1024 * 1024;

/// Takes people in from a file: SCIM resources as JSON, or CSV.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ImportPeople {
    pub path: String,
    /// Says what would be done, and does nothing.
    pub dry_run: bool,
}

impl Errand for ImportPeople {
    fn run(self, meridian: &Meridian, session: &Arc<Session>) -> Result<ScimReport> {
        let target = Target::Organisation;
        let (permit, _) = door::authorise(meridian, session, Action::ImportPeople, &target)?;
        let bytes = platform::read_limited(Path::new(&self.path), LONGEST_FILE).map_err(|error| match error {
            platform::PlatformError::TooLong => Error::User("people-file-unreadable"),
            other => other.into(),
        })?;
        let entries = scim::read(&bytes)?;
        let mut taking = Taking { meridian, session, permit, dry_run: self.dry_run, seen: BTreeSet::new() };
        let mut report = ScimReport::default();
        for (line, entry) in entries {
            report.read += 1;
            let taken = entry.map_err(Error::User).and_then(|entry| taking.take(&entry, &mut report));
            if let Err(error) = taken {
                report.rejected.push(ScimRejected { line, reason: WireError::from(error).code });
            }
        }
        meridian.tell(CHANGED);
        Ok(report)
    }
}

struct Taking<'a> {
    meridian: &'a Meridian,
    session: &'a Session,
    permit: Permit,
    dry_run: bool,
    /// The names that this list has had already.
    seen: BTreeSet<String>,
}

impl Taking<'_> {
    fn take(&mut self, entry: &Entry, report: &mut ScimReport) -> Result<()> {
        entry.profile.check(self.meridian)?;
        if !self.seen.insert(entry.user_name.clone()) {
            return Err(Error::User("person-twice"));
        }
        match self.known(entry)? {
            None if !entry.active => report.unchanged += 1,
            None => report.invited.push(self.invite(entry)?),
            Some(person) => match self.change(entry, &person)? {
                true => report.changed += 1,
                false => report.unchanged += 1,
            },
        }
        Ok(())
    }

    /// Whoever has this id in the list that it comes from; else whoever has this name in it.
    fn known(&self, entry: &Entry) -> Result<Option<Person>> {
        let people =
            door::read(self.meridian, self.session, &self.permit, |reading| Ok(store::person::all(reading.snapshot)?))?;
        let by_id = |person: &&Person| entry.external_id.is_some() && person.external_id == entry.external_id;
        let by_name = |person: &&Person| person.user_name.as_deref() == Some(entry.user_name.as_str());
        Ok(people.iter().find(by_id).or_else(|| people.iter().find(by_name)).cloned())
    }

    fn invite(&self, entry: &Entry) -> Result<ScimInvited> {
        for region in &entry.profile.regions {
            self.session.vault((*region).into())?;
        }
        let name = entry.profile.name.clone();
        if self.dry_run {
            return Ok(ScimInvited { person: None, name, invitation: String::new() });
        }
        let origin = Origin { user_name: Some(entry.user_name.clone()), external_id: entry.external_id.clone() };
        let made = invite(self.meridian, self.session, &self.permit, &entry.profile, &origin)?;
        Ok(ScimInvited { person: Some(made.person), name, invitation: made.invitation })
    }

    /// Whether there is anything to change. What a list has no words for stays as it is.
    fn change(&self, entry: &Entry, person: &Person) -> Result<bool> {
        let before = profile_of(person);
        let after = PersonProfile {
            site: before.site,
            queues: before.queues.clone(),
            teams: before.teams.clone(),
            held_languages: before.held_languages.clone(),
            skills: before.skills.clone(),
            ..entry.profile.clone()
        };
        let state = match (entry.active, person.state) {
            (false, State::Active | State::Invited) => Some(PersonState::Suspended),
            (true, State::Suspended) => Some(PersonState::Active),
            _ => None,
        };
        if after == before && state.is_none() {
            return Ok(false);
        }
        if !self.dry_run {
            change(self.meridian, self.session, &self.permit, person.id, state, &after)?;
        }
        Ok(true)
    }
}

fn profile_of(person: &Person) -> PersonProfile {
    let skill = |skill: &store::person::Skill| Skill {
        name: skill.name.clone(),
        level: skill.level,
        expires_at: skill.expires_at,
    };
    let queues: Option<Vec<QueueId>> = person.queues.clone();
    PersonProfile {
        name: person.name.clone(),
        roles: person.roles.iter().filter_map(|word| role(word)).collect(),
        regions: person.regions.clone(),
        languages: person.languages.clone(),
        site: person.site,
        queues,
        teams: (!person.teams.is_empty()).then(|| person.teams.clone()),
        held_languages: person.held_languages.clone(),
        home: person.home,
        entity: (!person.entity.is_empty()).then(|| person.entity.clone()),
        place: person.place.clone(),
        time_zone: person.time_zone.clone(),
        skills: (!person.skills.is_empty()).then(|| person.skills.iter().map(skill).collect()),
    }
}
