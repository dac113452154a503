//! Roles of the organisation's own, beside the shipped ones.

use kernel::Purpose;

use super::*;
use crate::{CellVerdict, CustomRole, Permission};

fn night_lead(permissions: &[Permission]) -> CustomRole {
    CustomRole {
        role: "custom-night-lead".parse().unwrap(),
        purpose: Purpose::Service,
        permissions: permissions.to_vec(),
    }
}

fn with(permissions: &[Permission]) -> Policies {
    Policies::load_with(&[night_lead(permissions)]).unwrap()
}

fn holder() -> Principal {
    Principal::new(ME, Role::from(night_lead(&[]).role), [region("eu")]).with_factor_age(0)
}

#[test]
fn every_permission_alone_permits_its_acts_and_no_other() {
    for permission in Permission::ALL {
        let policies = with(&[*permission]);
        let acts: Vec<_> = policies.acts_of(*permission).collect();
        for action in Action::ALL {
            let permits = resources().iter().any(|resource| policies.permits(&holder(), *action, resource));
            let everybodys = ["view-organisation", "sign-in", "sign-out", "lock", "change-passphrase", "set-presence"];
            let own =
                *permission == Permission::Desk && policies.acts_of(Permission::TakeOver).any(|act| act == *action);
            let expected = acts.contains(action) || own || everybodys.contains(&action.as_str());
            assert_eq!(permits, expected, "{permission}: {action}");
        }
        assert_eq!(policies.permissions_of(holder().roles.iter().next().unwrap()), [*permission]);
    }
}

#[test]
fn every_guard_holds_for_a_custom_role() {
    let policies = with(Permission::ALL);
    let who = holder();
    let reason = |who: &Principal, action, resource: &Resource| {
        policies.authorise(who, action, resource, &now()).map(|_| ()).map_err(|denial| denial.reason().to_owned())
    };
    let here = |owner| Resource::conversation(region("eu"), owner, Some(QUEUE));
    assert_eq!(reason(&who, Action::AssignConversation, &here(Some(SOMEBODY))), Ok(()));
    assert_eq!(
        reason(&who, Action::OpenConversation, &Resource::conversation(region("us"), None, None)),
        Err("other-region".into())
    );
    assert_eq!(
        reason(&who.clone().in_queues([OTHER_QUEUE]), Action::OpenConversation, &here(None)),
        Err("other-queue".into())
    );
    let stale = Principal { factor_age_s: Some(301), ..who.clone() };
    assert_eq!(reason(&stale, Action::ExportAttachment, &here(None)), Err("step-up".into()));
    assert_eq!(reason(&who.who_must_enrol(), Action::OpenConversation, &here(None)), Err("enrolment-needed".into()));
    let desk = with(&[Permission::Desk]);
    let denial = desk.authorise(&holder(), Action::AssignConversation, &here(Some(SOMEBODY)), &now()).unwrap_err();
    assert_eq!((denial.reason(), denial.purpose()), ("owned-by-another", Purpose::Service));
}

#[test]
fn the_hash_of_the_set_changes_with_a_role_and_back() {
    let (none, one, two) = (with(&[]), with(&[Permission::Read]), with(&[Permission::Read, Permission::Desk]));
    assert_ne!(one.set_hash(), two.set_hash());
    assert_ne!(one.set_hash(), none.set_hash());
    assert_eq!(Policies::load_with(&[]).unwrap().set_hash(), Policies::load_embedded().unwrap().set_hash());
    assert_eq!(one.size(), shipped().size() + 1);
}

#[test]
fn two_roles_of_one_id_are_refused() {
    let twice = [night_lead(&[Permission::Read]), night_lead(&[Permission::Mail])];
    assert!(Policies::load_with(&twice).is_err());
}

/// The shipped roles, in the words of permissions and cells.
#[test]
fn the_matrix_says_what_the_roles_come_to() {
    let policies = shipped();
    let permissions =
        |role| policies.permissions_of(role).iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
    assert_eq!(permissions(Role::AGENT), "read contact desk compose export");
    assert_eq!(permissions(Role::SENIOR_AGENT), "read contact desk take-over compose export texts");
    assert_eq!(permissions(Role::SUPERVISOR), "read contact desk take-over compose export mail texts roster");
    assert_eq!(permissions(Role::QA), "read unmask");
    assert_eq!(permissions(Role::COMPLIANCE), "read contact unmask review");
    assert_eq!(permissions(Role::AUDITOR), "read unmask review");
    assert_eq!(permissions(Role::ADMIN), "mail texts organise roster people access care");
    let cell = |role: Role, action| {
        let cell = policies.cell(&role.into(), action);
        (cell.verdict, cell.conditions.join(" "))
    };
    let scopes = "own-region own-queues own-languages";
    assert_eq!(cell(Role::AGENT, Action::SendReply), (CellVerdict::Permit, scopes.into()));
    assert_eq!(cell(Role::AGENT, Action::AssignConversation), (CellVerdict::Conditional, format!("{scopes} own")));
    assert_eq!(cell(Role::SUPERVISOR, Action::AssignConversation), (CellVerdict::Permit, scopes.into()));
    assert_eq!(cell(Role::AGENT, Action::ExportAttachment), (CellVerdict::Conditional, format!("{scopes} step-up")));
    assert_eq!(cell(Role::ADMIN, Action::SaveRole), (CellVerdict::Conditional, "step-up".into()));
    assert_eq!(cell(Role::ADMIN, Action::DecideApproval), (CellVerdict::Conditional, "four-eyes step-up".into()));
    assert_eq!(cell(Role::ADMIN, Action::SendReply), (CellVerdict::None, String::new()));
    assert_eq!(cell(Role::AUDITOR, Action::SendReply), (CellVerdict::Forbid, String::new()));
    assert_eq!(cell(Role::QA, Action::Lock), (CellVerdict::Conditional, "oneself".into()));
    let exceeds = |one: Role, other: Role, action| {
        policies.cell(&one.into(), action).exceeds(&policies.cell(&other.into(), action))
    };
    assert!(exceeds(Role::SENIOR_AGENT, Role::AGENT, Action::AssignConversation));
    assert!(!exceeds(Role::AGENT, Role::SENIOR_AGENT, Action::AssignConversation));
    assert!(!exceeds(Role::AGENT, Role::AGENT, Action::SendReply));
    assert!(exceeds(Role::ADMIN, Role::AGENT, Action::SaveRole));
}
