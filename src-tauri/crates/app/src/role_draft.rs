//! A draft of a role: what is wrong with it, and what it would change.

use std::collections::BTreeMap;

use policy::{Action, Cell, CustomRole, Permission, Policies, Principal, Resource, Role, Roles};
use store::person::{Person, State};
use store::role::Row;

use crate::acts::RoleDraft;
use crate::error::Error;
use crate::role_rules::RoleRules;
use crate::roles::{self, MOST_POLICIES};
use crate::view::{CellChange, CellCount, DraftReport};

const LONGEST_NAME: usize = 60;
const DAY_MIN: u32 = 24 * 60;
const LONGEST_GRACE_DAYS: u32 = 90;

/// What a draft is looked at against.
#[derive(Debug)]
pub(crate) struct Setting {
    /// The rules in force.
    pub(crate) policies: std::sync::Arc<Policies>,
    /// The organisation's own roles.
    pub(crate) rows: Vec<Row>,
    /// The organisation's people.
    pub(crate) people: Vec<Person>,
}

/// A draft that was looked at.
pub(crate) struct Checked {
    /// As it would be kept.
    pub(crate) row: Row,
    /// What it asks of sessions.
    pub(crate) rules: RoleRules,
    /// What is wrong, as codes; nothing may be wrong with what is kept.
    pub(crate) faults: Vec<&'static str>,
    /// The policies with it, where those are valid.
    policies: Option<Policies>,
}

impl Setting {
    /// Looks at a draft.
    pub(crate) fn check(&self, draft: &RoleDraft) -> Checked {
        let name = draft.name.trim().to_owned();
        let role = draft.role.or_else(|| self.free_id(&name));
        let mut faults = Vec::new();
        if role.is_none() {
            faults.push("name-taken");
        }
        let mut permissions: Vec<Permission> = Vec::new();
        for word in &draft.permissions {
            match word.parse() {
                Ok(permission) => permissions.push(permission),
                Err(_) => faults.push("permission-unknown"),
            }
        }
        permissions.sort_unstable();
        permissions.dedup();
        let row = Row {
            role: role.unwrap_or(draft.based_on),
            name,
            based_on: draft.based_on,
            permissions: permissions.iter().map(Permission::to_string).collect(),
        };
        match draft.role {
            Some(role) if role.is_built_in() => {
                if row.permissions != roles::permissions(&self.policies, role) {
                    faults.push("built-in");
                }
            }
            _ => faults.extend(self.faults_of_own(&row, &permissions)),
        }
        let rules = RoleRules {
            idle_min: draft.idle_min,
            absolute_min: draft.absolute_min,
            factor_from: draft.factor_from,
            grace_days: draft.grace_days,
        };
        let is_a_working_day = (1..=draft.absolute_min).contains(&draft.idle_min) && draft.absolute_min <= DAY_MIN;
        if !is_a_working_day || draft.grace_days > LONGEST_GRACE_DAYS {
            faults.push("times");
        }
        let policies = if row.role.is_built_in() {
            None
        } else {
            let loaded = self.with(Some(&row), row.role);
            match &loaded {
                None => faults.push("invalid"),
                Some(policies) if policies.size() > MOST_POLICIES => faults.push("too-many"),
                Some(policies) if !self.can_go_on(policies) => faults.push("locks-out"),
                Some(_) => {}
            }
            loaded
        };
        faults.dedup();
        Checked { row, rules, faults, policies }
    }

    /// Whether the organisation can go on without a role.
    pub(crate) fn can_do_without(&self, role: Role) -> bool {
        self.with(None, role).is_some_and(|policies| self.can_go_on(&policies))
    }

    fn faults_of_own(&self, row: &Row, permissions: &[Permission]) -> Vec<&'static str> {
        let mut faults = Vec::new();
        if row.name.is_empty() || row.name.chars().count() > LONGEST_NAME {
            faults.push("name-missing");
        }
        let key = |name: &str| desk::address::name_key(name);
        let is_taken = |other: &Row| other.role != row.role && key(&other.name) == key(&row.name);
        if self.rows.iter().any(is_taken) {
            faults.push("name-taken");
        }
        if !row.based_on.is_built_in() {
            faults.push("base-unknown");
        }
        if permissions.is_empty() {
            faults.push("permissions-missing");
        }
        // Whoever writes to customers sees to whom: an address that is masked could not be checked.
        let writes = [Permission::Desk, Permission::TakeOver, Permission::Compose, Permission::Export];
        if permissions.iter().any(|one| writes.contains(one)) && !permissions.contains(&Permission::Contact) {
            faults.push("contact-needed");
        }
        faults
    }

    /// The id of a new role: its name in plain letters, or a number where it has none.
    fn free_id(&self, name: &str) -> Option<Role> {
        let plain: String = name
            .to_lowercase()
            .chars()
            .map(|letter| if letter.is_ascii_alphanumeric() { letter } else { ' ' })
            .collect();
        let words: Vec<_> = plain.split_whitespace().collect();
        let slug: String = words.join("-").chars().take(14).collect();
        let slug = slug.trim_matches('-');
        let numbered = (2_u32..10_000).map(|number| match slug {
            "" => format!("custom-{number}"),
            slug => format!("custom-{slug}-{number}"),
        });
        let first = (!slug.is_empty()).then(|| format!("custom-{slug}"));
        let ids = first.into_iter().chain(numbered).filter_map(|id| id.parse::<Role>().ok());
        ids.into_iter().find(|id| self.rows.iter().all(|row| row.role != *id))
    }

    /// The policies with this row in the place of that role, or without it.
    fn with(&self, row: Option<&Row>, role: Role) -> Option<Policies> {
        let others = self.rows.iter().filter(|other| other.role != role);
        let custom: Vec<CustomRole> = others.chain(row).map(|row| roles::custom(&self.policies, row)).collect();
        Policies::load_with(&custom).ok()
    }

    /// Whether somebody who is active could still change people and roles.
    fn can_go_on(&self, policies: &Policies) -> bool {
        self.people.iter().filter(|person| person.state == State::Active).any(|person| {
            let roles: Roles = person.roles.iter().filter_map(|word| word.parse().ok()).collect();
            let who = Principal::new(person.id, roles, person.regions.iter().copied()).with_factor_age(0);
            let may = |action| policies.permits(&who, action, &Resource::Organisation);
            may(Action::SaveRole) && may(Action::ChangePerson)
        })
    }
}

impl Checked {
    /// The first fault, as an error.
    pub(crate) fn error(&self) -> Option<Error> {
        let code = match *self.faults.first()? {
            "name-missing" => "role-name-missing",
            "name-taken" => "role-name-taken",
            "built-in" => "role-built-in",
            "locks-out" => "role-locks-out",
            fault => return Some(Error::UserWith("role-invalid", "fault", fault.to_owned())),
        };
        Some(Error::User(code))
    }

    /// What it comes to for each act, before and after: against itself where it is there already, else against its base.
    fn cells(&self, before: &Policies) -> Vec<(Action, Cell, Cell)> {
        let known = before.knows(self.row.role);
        let (was, is) = (if known { self.row.role } else { self.row.based_on }, self.row.role);
        let after = self.policies.as_ref().unwrap_or(before);
        let both = |action: &Action| (*action, before.cell(&was.into(), *action), after.cell(&is.into(), *action));
        Action::ALL.iter().map(both).collect()
    }

    /// Whether it permits something that the role which it starts from does not.
    pub(crate) fn exceeds_base(&self, before: &Policies) -> bool {
        let Some(after) = &self.policies else { return false };
        let base = Roles::from(self.row.based_on);
        let exceeds =
            |action: &Action| after.cell(&self.row.role.into(), *action).exceeds(&before.cell(&base, *action));
        Action::ALL.iter().any(exceeds)
    }

    /// What it would change, with the decisions of the log asked again: how often each set of roles asked for each act.
    pub(crate) fn report(&self, before: &Policies, asked: &BTreeMap<(Roles, Action), u32>) -> DraftReport {
        let cells = self.cells(before);
        let changed = cells.iter().filter(|(_, before, after)| before != after);
        let changes = changed.map(|(action, before, after)| CellChange {
            action: action.to_string(),
            before: before.into(),
            after: after.into(),
        });
        let mut report = DraftReport {
            faults: self.faults.iter().map(ToString::to_string).collect(),
            changes: changes.collect(),
            more_permissive: self.exceeds_base(before),
            same: 0,
            newly_permitted: Vec::new(),
            newly_forbidden: Vec::new(),
            cells: cells.iter().map(|(_, _, after)| after.into()).collect(),
        };
        let after = self.policies.as_ref().unwrap_or(before);
        let stands_for = if before.knows(self.row.role) { self.row.role } else { self.row.based_on };
        for ((roles, action), count) in asked {
            let then = roles.iter().map(|role| if role == stands_for { self.row.role } else { role }).collect();
            match (before.cell(roles, *action).permits(), after.cell(&then, *action).permits()) {
                (false, true) => add(&mut report.newly_permitted, *action, *count),
                (true, false) => add(&mut report.newly_forbidden, *action, *count),
                _ => report.same += count,
            }
        }
        report
    }
}

fn add(counts: &mut Vec<CellCount>, action: Action, count: u32) {
    match counts.iter_mut().find(|known| known.action == action.as_str()) {
        Some(known) => known.count += count,
        None => counts.push(CellCount { action: action.to_string(), count }),
    }
}

impl From<&Cell> for crate::view::Cell {
    fn from(cell: &Cell) -> Self {
        Self { verdict: cell.verdict, conditions: cell.conditions.iter().map(ToString::to_string).collect() }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use desk::Presence;
    use kernel::{PersonId, Timestamp};

    use super::*;

    fn keeper(permissions: &[&str]) -> RoleDraft {
        RoleDraft {
            role: None,
            name: "Keeper".to_owned(),
            based_on: Role::ADMIN,
            permissions: permissions.iter().map(ToString::to_string).collect(),
            idle_min: 10,
            absolute_min: 480,
            factor_from: None,
            grace_days: 7,
        }
    }

    fn person(role: Role, state: State) -> Person {
        Person {
            id: PersonId(1),
            name: "Mara Brandt".to_owned(),
            initials: "MB".to_owned(),
            roles: vec![role.to_string()],
            regions: Vec::new(),
            languages: Vec::new(),
            queues: None,
            site: None,
            state,
            presence: Presence::Available,
            signature: String::new(),
            created_at: Timestamp::from_millis(0),
        }
    }

    /// An organisation whose only way back is a role of its own.
    fn setting(state: State) -> Setting {
        let embedded = Setting {
            policies: Arc::new(Policies::load_embedded().unwrap()),
            rows: Vec::new(),
            people: vec![person(Role::ADMIN, State::Active)],
        };
        let row = embedded.check(&keeper(&["people", "access"])).row;
        let policies = Arc::new(roles::in_force(&embedded.policies, std::slice::from_ref(&row)).unwrap());
        Setting { policies, people: vec![person(row.role, state)], rows: vec![row] }
    }

    #[test]
    fn nobody_takes_the_last_way_back() {
        let setting = setting(State::Active);
        let role = setting.rows.first().unwrap().role;
        let faults = |permissions: &[&str]| {
            let draft = RoleDraft { role: Some(role), ..keeper(permissions) };
            setting.check(&draft).faults
        };
        assert_eq!(faults(&["people", "access", "care"]), Vec::<&str>::new());
        assert_eq!(faults(&["people", "care"]), ["locks-out"]);
        assert_eq!(faults(&["access"]), ["locks-out"]);
        assert!(!setting.can_do_without(role));
        assert!(matches!(
            setting.check(&RoleDraft { role: Some(role), ..keeper(&["care"]) }).error(),
            Some(Error::User("role-locks-out"))
        ));
    }

    #[test]
    fn who_cannot_work_is_no_way_back() {
        let setting = setting(State::Suspended);
        let draft = keeper(&["people", "access"]);
        assert_eq!(setting.check(&RoleDraft { name: "Other".to_owned(), ..draft }).faults, ["locks-out"]);
    }

    #[test]
    fn what_a_draft_adds_to_its_base_is_told() {
        let setting = setting(State::Active);
        let other = |permissions: &[&str]| RoleDraft { name: "Other".to_owned(), ..keeper(permissions) };
        let exceeds = |draft: &RoleDraft| setting.check(draft).exceeds_base(&setting.policies);
        assert!(!exceeds(&other(&["people", "access", "care"])));
        assert!(exceeds(&other(&["people", "access", "read"])));
        // What is nobody else's against what is anybody's.
        let agent = |permissions: &[&str]| RoleDraft { based_on: Role::AGENT, ..other(permissions) };
        assert!(!exceeds(&agent(&["read", "contact", "desk"])));
        assert!(exceeds(&agent(&["read", "contact", "desk", "take-over"])));
    }
}
