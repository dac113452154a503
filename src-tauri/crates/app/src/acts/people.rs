//! People, from their invitation until they leave.

use std::sync::Arc;

use identity::NewMember;
use kernel::{PersonId, QueueId, Region, SiteId, TeamId, Timestamp, VaultName};
use policy::{Action, Permit, Role};
use serde::Deserialize;
use store::person::{Person, State};
use store::{Snapshot, Tx};
use ts_rs::TS;

use super::approvals::factors;
use super::reading::only;
use crate::desk_view::person_view;
use crate::door::{self, Command, Decided, Errand, Query, Reading, Target, Work};
use crate::error::{Error, Result};
use crate::founding::initials;
use crate::meridian::Meridian;
use crate::session::Session;
use crate::view::{InvitationView, PersonState, PersonView, Skill};
use crate::wire::Tag;
use crate::{desk_view, roles, standing};

pub(super) const CHANGED: &[Tag] = &[Tag::Organisation, Tag::Session, Tag::Records];
/// An invitation is good for a week.
pub(crate) const INVITATION_MS: i64 = 7 * 86_400_000;
const SKILL_LEVELS: std::ops::RangeInclusive<u8> = 1..=5;

/// A name without the spaces around it.
///
/// # Errors
/// `name-missing`.
pub(super) fn named(name: &str) -> Result<String> {
    let name = name.trim();
    if name.is_empty() { Err(Error::User("name-missing")) } else { Ok(name.to_owned()) }
}

/// A reason without the spaces around it.
///
/// # Errors
/// `reason-missing`.
pub(super) fn reasoned(reason: &str) -> Result<String> {
    let reason = reason.trim();
    if reason.is_empty() { Err(Error::User("reason-missing")) } else { Ok(reason.to_owned()) }
}

/// Roles that may be held without an end.
///
/// # Errors
/// `role-unknown`, `role-needs-end`.
fn permanent(meridian: &Meridian, given: &[Role]) -> Result<()> {
    roles::check_known(&meridian.policies(), given)?;
    if given.contains(&Role::AUDITOR) { Err(Error::User("role-needs-end")) } else { Ok(()) }
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
        let people = store::person::all(reading.snapshot)?;
        people.iter().map(|person| person_view(reading.snapshot, person, reading.now)).collect()
    }

    fn join(self, _: &Session, parts: Vec<Vec<PersonView>>) -> Result<Vec<PersonView>> {
        only(parts)
    }
}

/// What those who run the organisation say of somebody.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, TS)]
pub struct PersonProfile {
    pub name: String,
    pub roles: Vec<Role>,
    pub regions: Vec<Region>,
    pub languages: Vec<String>,
    #[serde(default)]
    #[ts(optional = nullable)]
    pub site: Option<SiteId>,
    /// None means all.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub queues: Option<Vec<QueueId>>,
    #[serde(default)]
    #[ts(optional = nullable)]
    pub teams: Option<Vec<TeamId>>,
    /// None means all.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub held_languages: Option<Vec<String>>,
    #[serde(default)]
    #[ts(optional = nullable)]
    pub home: Option<Region>,
    /// The legal entity that employs them.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub entity: Option<String>,
    /// The country that they work from (ISO 3166-1 alpha-2).
    #[serde(default)]
    #[ts(optional = nullable)]
    pub place: Option<String>,
    /// IANA time zone.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub time_zone: Option<String>,
    #[serde(default)]
    #[ts(optional = nullable)]
    pub skills: Option<Vec<Skill>>,
}

impl PersonProfile {
    /// Whether all of it is possible, as far as can be told without the organisation.
    ///
    /// # Errors
    /// `name-missing`, `role-unknown`, `role-needs-end`, `place-unknown`, `time-zone-unknown`, `skill-invalid`.
    pub(super) fn check(&self, meridian: &Meridian) -> Result<()> {
        named(&self.name)?;
        permanent(meridian, &self.roles)?;
        if self.place.as_deref().is_some_and(|place| !crate::places::is_country(place)) {
            return Err(Error::User("place-unknown"));
        }
        if self.time_zone.as_deref().is_some_and(|zone| !crate::places::is_zone(zone)) {
            return Err(Error::User("time-zone-unknown"));
        }
        let possible = |skill: &Skill| !skill.name.trim().is_empty() && SKILL_LEVELS.contains(&skill.level);
        if self.skills.iter().flatten().all(possible) { Ok(()) } else { Err(Error::User("skill-invalid")) }
    }

    /// Writes it into a row. What it names must be there.
    fn put_into(&self, tx: &Tx<'_>, row: &mut Person) -> Result<()> {
        let queues = store::queue::all(tx)?;
        if self.queues.iter().flatten().any(|id| !queues.iter().any(|queue| queue.id == *id)) {
            return Err(Error::NoSuch("queue"));
        }
        for team in self.teams.iter().flatten() {
            store::team::get(tx, *team)?;
        }
        if let Some(site) = self.site {
            store::site::get(tx, site)?;
        }
        if let Some(home) = self.home
            && !desk_view::organisation(tx)?.regimes.contains_key(&home)
        {
            return Err(Error::User("region-unknown"));
        }
        row.name = named(&self.name)?;
        row.initials = initials(&row.name);
        row.roles = self.roles.iter().map(ToString::to_string).collect();
        row.regions.clone_from(&self.regions);
        row.languages.clone_from(&self.languages);
        row.site = self.site;
        row.queues.clone_from(&self.queues);
        row.teams = self.teams.clone().unwrap_or_default();
        row.held_languages.clone_from(&self.held_languages);
        row.home = self.home;
        row.entity = self.entity.as_deref().unwrap_or_default().trim().to_owned();
        row.place.clone_from(&self.place);
        row.time_zone.clone_from(&self.time_zone);
        let skill = |skill: &Skill| store::person::Skill {
            name: skill.name.trim().to_owned(),
            level: skill.level,
            expires_at: skill.expires_at,
        };
        row.skills = self.skills.iter().flatten().map(skill).collect();
        Ok(())
    }

    /// The role that stands beside somebody on the lock screen.
    fn shown_role(&self) -> String {
        self.roles.first().map(ToString::to_string).unwrap_or_default()
    }
}

/// How a list from elsewhere calls somebody.
#[derive(Debug, Clone, Default)]
pub(super) struct Origin {
    pub(super) user_name: Option<String>,
    pub(super) external_id: Option<String>,
}

/// Invites somebody; the code is shown once.
#[derive(Debug, Clone, Default, Deserialize, TS)]
pub struct InvitePerson {
    #[serde(flatten)]
    pub profile: PersonProfile,
}

impl Errand for InvitePerson {
    fn run(self, meridian: &Meridian, session: &Arc<Session>) -> Result<InvitationView> {
        self.profile.check(meridian)?;
        let (permit, _) = door::authorise(meridian, session, Action::InvitePerson, &Target::Organisation)?;
        let made = invite(meridian, session, &permit, &self.profile, &Origin::default())?;
        meridian.tell(CHANGED);
        Ok(made)
    }
}

/// Puts somebody into the organisation and into the keyring, with the keys of their regions.
pub(super) fn invite(
    meridian: &Meridian,
    session: &Session,
    permit: &Permit,
    profile: &PersonProfile,
    origin: &Origin,
) -> Result<InvitationView> {
    let entropy = meridian.entropy();
    let keys = meridian.profile().keyring()?.ok_or(Error::Locked)?.vault_keys(session.account())?;
    let mut vaults = vec![VaultName::Organisation];
    for region in &profile.regions {
        // Nobody can give what they do not hold.
        session.vault((*region).into())?;
        vaults.push((*region).into());
    }
    let expires_at = meridian.now().plus_ms(INVITATION_MS);
    let person = door::transact(meridian, session, permit, &Target::Organisation, &Decided::Standing, |work| {
        let id = PersonId(work.next_id());
        let mut row = Person::new(id, String::new(), String::new(), State::Invited, work.now);
        profile.put_into(work.tx, &mut row)?;
        row.user_name.clone_from(&origin.user_name);
        row.external_id.clone_from(&origin.external_id);
        row.invited_until = Some(expires_at);
        store::person::put(work.tx, &row)?;
        let pseudonym = work.vault.pseudonym("person", &id.to_string());
        work.record.resource(pseudonym);
        Ok(id)
    })?;
    let code = meridian.profile().change_keyring(|keyring| {
        let member = NewMember { person, initials: initials(&profile.name), role: profile.shown_role() };
        let (code, account) = keyring.invite(member, expires_at, entropy)?;
        for vault in &vaults {
            let key = keys.get(vault).ok_or(Error::ClosedRegion)?;
            keyring.grant(&account, *vault, key, entropy)?;
        }
        Ok(code)
    })?;
    Ok(InvitationView { person, invitation: code.to_string() })
}

/// Changes what somebody is and may do.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ChangePerson {
    pub person: PersonId,
    #[serde(flatten)]
    pub profile: PersonProfile,
    pub state: PersonState,
}

impl Errand for ChangePerson {
    fn run(self, meridian: &Meridian, session: &Arc<Session>) -> Result<PersonView> {
        self.profile.check(meridian)?;
        let (permit, _) = door::authorise(meridian, session, Action::ChangePerson, &Target::Person(self.person))?;
        let changed = change(meridian, session, &permit, self.person, Some(self.state), &self.profile)?;
        meridian.tell(CHANGED);
        Ok(changed)
    }
}

/// The state that somebody may be put into.
///
/// # Errors
/// `person-not-accepted` for who has yet to come, `NoSuch` for who has left.
fn next_state(before: State, asked: PersonState) -> Result<State> {
    match (before, asked) {
        (State::Removed, _) => Err(Error::NoSuch("person")),
        (_, PersonState::Removed) => Err(Error::User("bad-request")),
        (State::Invited, PersonState::Active) | (State::Active, PersonState::Invited) => {
            Err(Error::User("person-not-accepted"))
        }
        (_, PersonState::Invited) => Ok(State::Invited),
        (_, PersonState::Active) => Ok(State::Active),
        (_, PersonState::Suspended) => Ok(State::Suspended),
    }
}

/// Changes somebody's row, then what they hold the keys of. A key that is given is left before the row says so, and taken
/// in only because the row says so; one that is taken away goes after it. Cut short in between, nobody opens what is not
/// theirs, and nobody loses what is.
pub(super) fn change(
    meridian: &Meridian,
    session: &Session,
    permit: &Permit,
    person: PersonId,
    state: Option<PersonState>,
    profile: &PersonProfile,
) -> Result<PersonView> {
    let before = session.organisation()?.facts(|facts| facts.person(person).map_err(Error::from))?;
    let given: Vec<Region> = added(&before.regions, &profile.regions);
    for region in &given {
        session.vault((*region).into())?;
    }
    leave_keys(meridian, session, person, &given)?;
    let view = door::transact(meridian, session, permit, &Target::Person(person), &Decided::Standing, |work| {
        let mut row = store::person::get(work.tx, person)?;
        if row.regions != before.regions {
            return Err(Error::Conflict);
        }
        if let Some(state) = state {
            row.state = next_state(row.state, state)?;
        }
        profile.put_into(work.tx, &mut row)?;
        store::person::put(work.tx, &row)?;
        standing::check_an_admin_is_left(work.tx, &meridian.profile().keyring()?.ok_or(Error::Locked)?)?;
        person_view(work.tx, &row, work.now)
    })?;
    let taken = added(&profile.regions, &before.regions);
    meridian.profile().change_keyring(|keyring| {
        let known = keyring.member(person).is_ok();
        if known {
            keyring.describe(NewMember { person, initials: view.initials.clone(), role: profile.shown_role() })?;
            for region in &taken {
                keyring.revoke(person, (*region).into())?;
            }
        }
        Ok(())
    })?;
    if !taken.is_empty() || view.state == PersonState::Suspended {
        meridian.close_all_of(person);
    }
    Ok(view)
}

/// What is in the second list and not in the first.
fn added(before: &[Region], after: &[Region]) -> Vec<Region> {
    after.iter().filter(|region| !before.contains(region)).copied().collect()
}

fn leave_keys(meridian: &Meridian, session: &Session, person: PersonId, regions: &[Region]) -> Result<()> {
    if regions.is_empty() {
        return Ok(());
    }
    meridian.profile().change_keyring(|keyring| {
        // Who has no place at this desktop takes the key along with the device that they join with.
        if keyring.member(person).is_err() {
            return Ok(());
        }
        let keys = keyring.vault_keys(session.account())?;
        for region in regions {
            let vault = VaultName::Region(*region);
            let key = keys.get(&vault).ok_or(Error::ClosedRegion)?;
            keyring.leave_grant(person, vault, key, meridian.entropy())?;
        }
        Ok(())
    })
}

/// Takes somebody out of the organisation. Their name stays, so that the log can be read.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct RemovePerson {
    pub person: PersonId,
    pub reason: String,
}

impl Errand for RemovePerson {
    fn run(self, meridian: &Meridian, session: &Arc<Session>) -> Result<PersonView> {
        let reason = reasoned(&self.reason)?;
        let target = Target::Person(self.person);
        let (permit, _) = door::authorise(meridian, session, Action::RemovePerson, &target)?;
        let view = door::transact(meridian, session, &permit, &target, &Decided::Standing, |work| {
            let keyring = meridian.profile().keyring()?.ok_or(Error::Locked)?;
            let mut row = store::person::get(work.tx, self.person)?;
            // Once more only where it was cut short before the keyslots were gone.
            if row.state == State::Removed && keyring.member(self.person).is_err() {
                return Err(Error::NoSuch("person"));
            }
            row = Person {
                initials: row.initials,
                created_at: row.created_at,
                last_seen: row.last_seen,
                ..Person::new(row.id, row.name, String::new(), State::Removed, row.created_at)
            };
            store::person::put(work.tx, &row)?;
            end_grants(work, self.person)?;
            factors::forget(work.tx, self.person)?;
            standing::check_an_admin_is_left(work.tx, &keyring)?;
            let commitment = work.vault.commit("reason", &[reason.as_bytes()]);
            work.record.payload(commitment);
            person_view(work.tx, &row, work.now)
        })?;
        meridian.profile().change_keyring(|keyring| match keyring.remove(self.person) {
            // They never had a place at this desktop.
            Err(identity::IdentityError::UnknownPerson) => Ok(()),
            other => Ok(other?),
        })?;
        meridian.close_all_of(self.person);
        meridian.tell(CHANGED);
        Ok(view)
    }
}

/// Ends whatever was given to somebody for a time.
fn end_grants(work: &mut Work<'_, '_>, person: PersonId) -> Result<()> {
    for mut grant in store::grant::of_person(work.tx, person)? {
        if work.now < grant.until {
            grant.until = work.now;
            store::grant::put(work.tx, &grant)?;
        }
    }
    Ok(())
}

/// What people say of themselves.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct SaveProfile {
    pub name: String,
    pub languages: Vec<String>,
    pub time_zone: Option<String>,
}

impl Command for SaveProfile {
    const ACTION: Action = Action::SaveProfile;
    const INVALIDATES: &'static [Tag] = CHANGED;

    fn target(&self, session: &Session) -> Result<Target> {
        Ok(Target::Person(session.person()))
    }

    fn run(self, work: &mut Work<'_, '_>) -> Result<PersonView> {
        if self.time_zone.as_deref().is_some_and(|zone| !crate::places::is_zone(zone)) {
            return Err(Error::User("time-zone-unknown"));
        }
        let mut row = store::person::get(work.tx, work.session.person())?;
        row.name = named(&self.name)?;
        row.initials = initials(&row.name);
        row.languages = self.languages;
        row.time_zone = self.time_zone;
        store::person::put(work.tx, &row)?;
        work.meridian.profile().change_keyring(|keyring| {
            let role = keyring.member(row.id)?.role().to_owned();
            Ok(keyring.describe(NewMember { person: row.id, initials: row.initials.clone(), role })?)
        })?;
        person_view(work.tx, &row, work.now)
    }
}

/// The roles for a time that are in force or to come, for [`person_view`].
pub(crate) fn grants_to_show(
    snapshot: &Snapshot<'_>,
    person: PersonId,
    now: Timestamp,
) -> Result<Vec<crate::view::GrantView>> {
    let grants = store::grant::of_person(snapshot, person)?.into_iter().filter(|grant| now < grant.until);
    Ok(grants.filter_map(super::grants::grant_view).collect())
}
