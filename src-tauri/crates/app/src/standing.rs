//! How somebody stands at this moment: their roles, those for a time among them; the queues that they are held to; and
//! that somebody is left who can let others in.

use identity::Keyring;
use kernel::{QueueId, Timestamp};
use policy::{Principal, Role};
use store::person::{Person, State};
use store::{Facts, Snapshot};

use crate::error::{Error, Result};
use crate::session::role;

/// Somebody as the policies see them at this moment, who has shown no factor.
pub(crate) fn principal(facts: &Facts<'_, '_>, person: &Person, now: Timestamp) -> Result<Principal> {
    let mut principal = Principal::new(person.id, roles(facts, person, now)?, person.regions.clone());
    if let Some(queues) = queues(facts, person)? {
        principal = principal.in_queues(queues);
    }
    if let Some(languages) = &person.held_languages {
        principal = principal.in_languages(languages.iter().filter_map(|tag| tag.parse().ok()));
    }
    Ok(principal)
}

/// The roles that hold now: the permanent ones and those for a time. One that is lent holds only while whoever lends it is
/// active and holds it themselves, not by loan.
fn roles(facts: &Facts<'_, '_>, person: &Person, now: Timestamp) -> Result<Vec<Role>> {
    let mut words = person.roles.clone();
    for grant in facts.grants(person.id)?.into_iter().filter(|grant| grant.is_in_force(now)) {
        let holds = match grant.delegated_from {
            None => true,
            Some(lender) => {
                let lender = facts.person(lender)?;
                lender.state == State::Active && lender.roles.contains(&grant.role)
            }
        };
        if holds {
            words.push(grant.role);
        }
    }
    Ok(words.iter().filter_map(|word| role(word)).collect())
}

/// The queues that somebody is held to: their own and those of their teams. None is all.
fn queues(facts: &Facts<'_, '_>, person: &Person) -> Result<Option<Vec<QueueId>>> {
    let mut of_teams: Vec<QueueId> = Vec::new();
    if !person.teams.is_empty() {
        for team in facts.teams()?.into_iter().filter(|team| person.teams.contains(&team.id)) {
            of_teams.extend(team.queues);
        }
    }
    if person.queues.is_none() && of_teams.is_empty() {
        return Ok(None);
    }
    let mut all = person.queues.clone().unwrap_or_default();
    all.extend(of_teams);
    all.sort_unstable();
    all.dedup();
    Ok(Some(all))
}

/// Whether somebody who is active can sign in as an admin, here or, as far as is known, on another device. Without one
/// nobody could ever change anything again.
///
/// # Errors
/// `person-last-admin`.
pub(crate) fn check_an_admin_is_left(snapshot: &Snapshot<'_>, keyring: &Keyring) -> Result<()> {
    let has_a_way_in = |person: &Person| match keyring.member(person.id) {
        Ok(member) => member.has_accepted(),
        Err(_) => person.last_seen.is_some(),
    };
    let is_admin =
        |person: &Person| person.state == State::Active && person.roles.iter().any(|role| role == Role::ADMIN.as_str());
    let left = store::person::all(snapshot)?.iter().any(|person| is_admin(person) && has_a_way_in(person));
    if left { Ok(()) } else { Err(Error::User("person-last-admin")) }
}
