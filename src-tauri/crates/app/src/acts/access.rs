//! Roles, and who may do what and why.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Instant;

use kernel::{PersonId, Timestamp, VaultName};
use policy::{Action, Permission, Policies, Principal, Resource, Role, Roles};
use serde::Deserialize;
use store::log::RecordFilter;
use store::person::State;
use store::{Snapshot, StoreError, Tx};
use ts_rs::TS;

use super::reading::only;
use crate::door::{self, Command, Errand, Query, Reading, Target, Work};
use crate::error::{Error, Result};
use crate::meridian::Meridian;
use crate::record::Draft;
use crate::role_draft::Setting;
use crate::role_rules::RoleRules;
use crate::roles;
use crate::session::Session;
use crate::view::{
    Cell, Deciding, DraftReport, Effect, Missing, PermissionView, RoleMatrix, RoleView, RolesView, WhyView,
};
use crate::wire::Tag;

const CHANGED: &[Tag] = &[Tag::Organisation, Tag::Session, Tag::Records];
/// So many of the last decisions of each log are asked again to try a draft.
const ASKED_AGAIN: u32 = 2_000;

/// A role as somebody wants it.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct RoleDraft {
    /// None is a new one.
    pub role: Option<Role>,
    /// Of a built-in role it is not looked at.
    pub name: String,
    /// The built-in role that it starts from, and for whose purpose it is there.
    pub based_on: Role,
    pub permissions: Vec<String>,
    pub idle_min: u32,
    pub absolute_min: u32,
    pub factor_from: Option<Timestamp>,
    pub grace_days: u32,
}

/// Every role, with what roles can be made of.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ListRoles {}

impl Query for ListRoles {
    const ACTION: Action = Action::ListRoles;
    type Part = RolesView;

    fn targets(&self, _: &Session) -> Result<Vec<Target>> {
        Ok(vec![Target::Organisation])
    }

    fn read(&self, reading: &Reading<'_, '_>) -> Result<RolesView> {
        let policies = &reading.policies;
        let rows = store::role::all(reading.snapshot)?;
        let own = rows.iter().map(|row| view(policies, reading.snapshot, row.role, Some(row)));
        let built_in = Role::BUILT_IN.iter().map(|role| view(policies, reading.snapshot, *role, None));
        let permission = |permission: &Permission| PermissionView {
            permission: permission.to_string(),
            actions: policies.acts_of(*permission).map(|action| action.to_string()).collect(),
        };
        Ok(RolesView {
            roles: built_in.chain(own).collect::<Result<_>>()?,
            permissions: Permission::ALL.iter().map(permission).collect(),
            policy_set: policies.set_hash().to_owned(),
        })
    }

    fn join(self, _: &Session, parts: Vec<RolesView>) -> Result<RolesView> {
        only(parts)
    }
}

/// A role as it is shown; of the organisation's own with its row.
fn view(policies: &Policies, snapshot: &Snapshot<'_>, role: Role, row: Option<&store::role::Row>) -> Result<RoleView> {
    let set = roles::rules(snapshot)?;
    let rules = set.get(role.as_str()).copied().unwrap_or_else(|| RoleRules::usual(role));
    let holds = |person: &&store::person::Person| person.roles.iter().any(|word| word == role.as_str());
    let people = store::person::all(snapshot)?.iter().filter(holds).count();
    Ok(RoleView {
        role,
        name: row.map(|row| row.name.clone()),
        built_in: row.is_none(),
        based_on: row.map(|row| row.based_on),
        permissions: match row {
            Some(row) => row.permissions.clone(),
            None => roles::permissions(policies, role),
        },
        idle_min: rules.idle_min,
        absolute_min: rules.absolute_min,
        factor_from: rules.factor_from,
        grace_days: rules.grace_days,
        needs_end: role == Role::AUDITOR,
        people: u32::try_from(people).unwrap_or(u32::MAX),
    })
}

/// Every act by every role.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ReadRoleMatrix {}

impl Query for ReadRoleMatrix {
    const ACTION: Action = Action::ListRoles;
    type Part = RoleMatrix;

    fn targets(&self, _: &Session) -> Result<Vec<Target>> {
        Ok(vec![Target::Organisation])
    }

    fn read(&self, reading: &Reading<'_, '_>) -> Result<RoleMatrix> {
        let own = store::role::all(reading.snapshot)?.into_iter().map(|row| row.role);
        let roles: Vec<Role> = Role::BUILT_IN.into_iter().chain(own).collect();
        let row = |action: &Action| {
            roles.iter().map(|role| Cell::from(&reading.policies.cell(&(*role).into(), *action))).collect()
        };
        Ok(RoleMatrix {
            actions: Action::ALL.iter().map(ToString::to_string).collect(),
            cells: Action::ALL.iter().map(row).collect(),
            roles,
        })
    }

    fn join(self, _: &Session, parts: Vec<RoleMatrix>) -> Result<RoleMatrix> {
        only(parts)
    }
}

/// What a draft is looked at against.
fn setting(policies: Arc<Policies>, snapshot: &Snapshot<'_>) -> Result<Setting> {
    Ok(Setting { policies, rows: store::role::all(snapshot)?, people: store::person::all(snapshot)? })
}

/// Says what a draft would change, and changes nothing.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct TestRole {
    pub draft: RoleDraft,
}

impl Errand for TestRole {
    fn run(self, meridian: &Meridian, session: &Arc<Session>) -> Result<DraftReport> {
        let mut asked = BTreeMap::new();
        let mut found = None;
        for vault in session.vaults() {
            let target = match vault.name() {
                VaultName::Organisation => Target::Organisation,
                VaultName::Region(region) => Target::Region(region),
            };
            let (permit, _) = door::authorise(meridian, session, Action::TestRole, &target)?;
            door::read(meridian, session, &permit, |reading| {
                if vault.name() == VaultName::Organisation {
                    found = Some(setting(Arc::clone(&reading.policies), reading.snapshot)?);
                }
                count_decisions(reading.snapshot, &mut asked)
            })?;
            let record = Draft::of_permit(&permit).finish(meridian, Some(session), vault, audit::Outcome::Done);
            vault.record(&permit, record)?;
        }
        let setting = found.ok_or(Error::ClosedRegion)?;
        Ok(setting.check(&self.draft).report(&setting.policies, &asked))
    }
}

/// Counts who asked for what in the last decisions of a log: which roles, which act.
fn count_decisions(snapshot: &Snapshot<'_>, asked: &mut BTreeMap<(Roles, Action), u32>) -> Result<()> {
    let (entries, _) = store::log::page(snapshot, &RecordFilter::default(), 0, ASKED_AGAIN)?;
    for record in entries.into_iter().map(|entry| entry.record) {
        let roles: Roles = record.roles.iter().filter_map(|word| word.parse().ok()).collect();
        let Ok(action) = record.action.parse::<Action>() else { continue };
        if roles != Roles::default() {
            *asked.entry((roles, action)).or_default() += 1;
        }
    }
    Ok(())
}

/// Makes a role or changes one. A built-in role keeps its permissions; how long its sessions last can be set.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct SaveRole {
    pub draft: RoleDraft,
}

impl Command for SaveRole {
    const ACTION: Action = Action::SaveRole;
    const INVALIDATES: &'static [Tag] = CHANGED;

    fn target(&self, _: &Session) -> Result<Target> {
        Ok(Target::Organisation)
    }

    fn run(self, work: &mut Work<'_, '_>) -> Result<RoleView> {
        let setting = setting(work.meridian.policies(), work.tx)?;
        let is_unknown = |role: Role| !role.is_built_in() && setting.rows.iter().all(|row| row.role != role);
        if self.draft.role.is_some_and(is_unknown) {
            return Err(Error::User("role-unknown"));
        }
        let checked = setting.check(&self.draft);
        if let Some(error) = checked.error() {
            return Err(error);
        }
        if checked.exceeds_base(&setting.policies) {
            return Err(Error::User("role-needs-approval"));
        }
        let row = (!checked.row.role.is_built_in()).then_some(&checked.row);
        if let Some(row) = row {
            store::role::put(work.tx, row)?;
        }
        roles::keep_rules(work.tx, checked.row.role, Some(checked.rules))?;
        touch(work, checked.row.role);
        view(&setting.policies, work.tx, checked.row.role, row)
    }
}

/// Deletes a role that nobody holds.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct DeleteRole {
    pub role: Role,
}

impl Command for DeleteRole {
    const ACTION: Action = Action::DeleteRole;
    const INVALIDATES: &'static [Tag] = CHANGED;

    fn target(&self, _: &Session) -> Result<Target> {
        Ok(Target::Organisation)
    }

    fn run(self, work: &mut Work<'_, '_>) -> Result<()> {
        if self.role.is_built_in() {
            return Err(Error::User("role-built-in"));
        }
        let setting = setting(work.meridian.policies(), work.tx)?;
        if setting.rows.iter().all(|row| row.role != self.role) {
            return Err(Error::User("role-unknown"));
        }
        if is_held(work.tx, self.role)? {
            return Err(Error::User("role-held"));
        }
        if !setting.can_do_without(self.role) {
            return Err(Error::User("role-locks-out"));
        }
        store::role::remove(work.tx, self.role)?;
        roles::keep_rules(work.tx, self.role, None)?;
        touch(work, self.role);
        Ok(())
    }
}

fn is_held(tx: &Tx<'_>, role: Role) -> Result<bool> {
    Ok(store::person::all(tx)?.iter().any(|person| person.roles.iter().any(|word| word == role.as_str())))
}

/// Says in the record which role was touched.
fn touch(work: &mut Work<'_, '_>, role: Role) {
    let pseudonym = work.vault.pseudonym("role", role.as_str());
    work.record.resource(pseudonym);
}

/// Why somebody may or may not do something.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ExplainAccess {
    pub person: PersonId,
    /// An act's id, such as `send-reply`.
    pub action: String,
    /// `org`, a region, `log/<vault>`, or the id of a conversation, a customer or a person.
    pub resource: String,
}

impl ExplainAccess {
    fn target(&self, session: &Session) -> Result<Target> {
        let text = self.resource.as_str();
        if text == "org" {
            return Ok(Target::Organisation);
        }
        if let Some(vault) = text.strip_prefix("log/") {
            return Ok(Target::Log(vault.parse().map_err(|_| Error::User("region-unknown"))?));
        }
        if let Ok(region) = text.parse() {
            return Ok(Target::Region(region));
        }
        if let Ok(person) = text.parse() {
            return Ok(Target::Person(person));
        }
        // No two things of a region have one number, so that what an id is of can be found out.
        let conversation = text.parse().map_err(|_| Error::NoSuch("resource"))?;
        match session.facts(&[conversation]) {
            Err(Error::Store(StoreError::NoSuch { .. })) => {
                Target::customers([text.parse().map_err(|_| Error::NoSuch("resource"))?])
            }
            Err(error) => Err(error),
            Ok(_) => Target::conversations(&[conversation]),
        }
    }
}

impl Errand for ExplainAccess {
    fn run(self, meridian: &Meridian, session: &Arc<Session>) -> Result<WhyView> {
        let about = Target::Person(self.person);
        let (permit, _) = door::authorise(meridian, session, Action::ExplainAccess, &about)?;
        let action: Action = self.action.parse().map_err(|_| Error::NoSuch("action"))?;
        let target = self.target(session)?;
        let (who, state) = match self.person == session.person() {
            true => (session.principal()?, State::Active),
            false => session.colleague_as_principal(self.person)?,
        };
        let (resource, _) = door::resource_of(session, &target)?;
        let policies = meridian.policies();
        let vault = session.organisation()?;
        let mut draft = Draft::of_permit(&permit);
        draft.touch(&about, vault);
        let question = vault.commit("question", &[self.action.as_bytes(), self.resource.as_bytes()]);
        draft.payload(question);
        let record = vault.record(&permit, draft.finish(meridian, Some(session), vault, audit::Outcome::Done))?;
        let mut why = explain(&policies, &who, action, &resource, state);
        why.record = Some(record.to_string());
        Ok(why)
    }
}

fn explain(policies: &Policies, who: &Principal, action: Action, resource: &Resource, state: State) -> WhyView {
    let started = Instant::now();
    // What is thrown away here is the same decision that the Door would make; it is timed alone.
    let permitted = policies.permits(who, action, resource);
    let micros = u32::try_from(started.elapsed().as_micros()).unwrap_or(u32::MAX);
    let explanation = policies.explain(who, action, resource);
    let suspended = (state != State::Active).then_some("suspended");
    let codes = suspended.into_iter().chain(explanation.missing.iter().copied());
    let missing = codes.map(|code| Missing { code: code.to_owned(), args: BTreeMap::new() }).collect();
    let deciding = |one: &policy::Deciding| Deciding {
        effect: if one.permits { Effect::Permit } else { Effect::Forbid },
        reason: one.reason.clone(),
        policy: one.policy.clone(),
    };
    WhyView {
        permitted: permitted && suspended.is_none(),
        role_permits: explanation.role_permits(),
        deciding: explanation.deciding.iter().map(deciding).collect(),
        missing,
        policy_set: policies.set_hash().to_owned(),
        record: None,
        micros,
    }
}
