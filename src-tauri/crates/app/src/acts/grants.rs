//! Teams, and roles for a time: given by whoever runs the organisation, or lent by whoever holds them.

use kernel::{GrantId, PersonId, QueueId, TeamId, Timestamp};
use policy::{Action, Role};
use serde::Deserialize;
use store::grant::Grant;
use store::person::State;
use ts_rs::TS;

use super::people::{CHANGED, named, reasoned};
use crate::door::{Command, Target, Work};
use crate::error::{Error, Result};
use crate::roles;
use crate::session::{Session, role};
use crate::view::{GrantView, TeamView};
use crate::wire::Tag;

pub(crate) fn team_view(team: store::team::Team) -> TeamView {
    TeamView { id: team.id, name: team.name, queues: team.queues }
}

pub(crate) fn grant_view(grant: Grant) -> Option<GrantView> {
    Some(GrantView {
        grant: grant.id,
        person: grant.person,
        role: role(&grant.role)?,
        from: grant.from,
        until: grant.until,
        reason: grant.reason,
        given_by: grant.given_by,
        delegated_from: grant.delegated_from,
    })
}

/// Makes or changes a team.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct SaveTeam {
    #[serde(default)]
    #[ts(optional = nullable)]
    pub team: Option<TeamId>,
    pub name: String,
    pub queues: Vec<QueueId>,
}

impl Command for SaveTeam {
    const ACTION: Action = Action::SaveTeam;
    const INVALIDATES: &'static [Tag] = CHANGED;

    fn target(&self, _: &Session) -> Result<Target> {
        Ok(Target::Organisation)
    }

    fn run(self, work: &mut Work<'_, '_>) -> Result<TeamView> {
        let id = match self.team {
            Some(known) => store::team::get(work.tx, known)?.id,
            None => TeamId(work.next_id()),
        };
        for queue in &self.queues {
            store::queue::get(work.tx, *queue)?;
        }
        let row = store::team::Team { id, name: named(&self.name)?, queues: self.queues };
        store::team::put(work.tx, &row)?;
        Ok(team_view(row))
    }
}

/// Takes a team away. Its people are no longer held to its queues.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct DeleteTeam {
    pub team: TeamId,
}

impl Command for DeleteTeam {
    const ACTION: Action = Action::DeleteTeam;
    const INVALIDATES: &'static [Tag] = CHANGED;

    fn target(&self, _: &Session) -> Result<Target> {
        Ok(Target::Organisation)
    }

    fn run(self, work: &mut Work<'_, '_>) -> Result<()> {
        store::team::remove(work.tx, self.team)?;
        for mut person in store::person::all(work.tx)? {
            if person.teams.contains(&self.team) {
                person.teams.retain(|team| *team != self.team);
                store::person::put(work.tx, &person)?;
            }
        }
        Ok(())
    }
}

/// Gives somebody a role for a time.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct GiveGrant {
    pub person: PersonId,
    pub role: Role,
    /// None is from now on.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub from: Option<Timestamp>,
    pub until: Timestamp,
    pub reason: String,
}

impl Command for GiveGrant {
    const ACTION: Action = Action::GiveGrant;
    const INVALIDATES: &'static [Tag] = CHANGED;

    fn target(&self, _: &Session) -> Result<Target> {
        Ok(Target::Person(self.person))
    }

    fn run(self, work: &mut Work<'_, '_>) -> Result<GrantView> {
        let from = self.from.unwrap_or(work.now);
        keep(work, self.person, self.role, from, self.until, &self.reason, None)
    }
}

/// Lends a role of one's own to somebody for a time, as over a holiday.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct DelegateRole {
    pub to: PersonId,
    pub role: Role,
    pub from: Timestamp,
    pub until: Timestamp,
    pub reason: String,
}

impl Command for DelegateRole {
    const ACTION: Action = Action::DelegateRole;
    const INVALIDATES: &'static [Tag] = CHANGED;

    fn target(&self, session: &Session) -> Result<Target> {
        Ok(Target::Person(session.person()))
    }

    fn run(self, work: &mut Work<'_, '_>) -> Result<GrantView> {
        let lender = store::person::get(work.tx, work.session.person())?;
        // What was lent is not lent on.
        if self.to == lender.id || !lender.roles.iter().any(|word| *word == self.role.to_string()) {
            return Err(Error::User("grant-not-own"));
        }
        keep(work, self.to, self.role, self.from, self.until, &self.reason, Some(lender.id))
    }
}

fn keep(
    work: &mut Work<'_, '_>,
    person: PersonId,
    role: Role,
    from: Timestamp,
    until: Timestamp,
    reason: &str,
    delegated_from: Option<PersonId>,
) -> Result<GrantView> {
    roles::check_known(&work.meridian.policies(), &[role])?;
    if until <= work.now || until <= from {
        return Err(Error::User("grant-in-past"));
    }
    if store::person::get(work.tx, person)?.state == State::Removed {
        return Err(Error::NoSuch("person"));
    }
    let grant = Grant {
        id: GrantId(work.next_id()),
        person,
        role: role.to_string(),
        from,
        until,
        reason: reasoned(reason)?,
        given_by: work.session.person(),
        delegated_from,
    };
    store::grant::put(work.tx, &grant)?;
    let commitment = work.vault.commit("person", &[person.to_string().as_bytes()]);
    work.record.item(commitment);
    grant_view(grant).ok_or(Error::User("role-unknown"))
}

/// Ends a role for a time before its time.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct EndGrant {
    pub grant: GrantId,
}

impl Command for EndGrant {
    const ACTION: Action = Action::EndGrant;
    const INVALIDATES: &'static [Tag] = CHANGED;

    fn target(&self, session: &Session) -> Result<Target> {
        let grant = session.organisation()?.facts(|facts| facts.grant(self.grant).map_err(Error::from))?;
        // What one has lent is one's own to take back.
        let lent_by_me = grant.delegated_from.filter(|lender| *lender == session.person());
        Ok(Target::Person(lent_by_me.unwrap_or(grant.person)))
    }

    fn run(self, work: &mut Work<'_, '_>) -> Result<GrantView> {
        let mut grant = store::grant::get(work.tx, self.grant)?;
        if grant.until <= work.now {
            return Err(Error::User("grant-in-past"));
        }
        grant.until = work.now;
        store::grant::put(work.tx, &grant)?;
        grant_view(grant).ok_or(Error::User("role-unknown"))
    }
}
