//! Somebody is always left who can let others in.

use app::view::PersonState;
use app::{WireError, acts};
use policy::Role;
use testkit::{Person, World};

fn change(world: &World, who: &Person, roles: &[Role], state: PersonState) -> Result<(), WireError> {
    let profile = acts::PersonProfile {
        name: "Somebody".to_owned(),
        roles: roles.to_vec(),
        regions: vec![world.region()],
        ..acts::PersonProfile::default()
    };
    world.founder().call(acts::ChangePerson { person: who.id, profile, state }).map(drop)
}

fn remove(world: &World, who: &Person) -> Result<(), WireError> {
    world.founder().call(acts::RemovePerson { person: who.id, reason: "Has left".to_owned() }).map(drop)
}

#[test]
fn the_only_admin_can_neither_be_lowered_nor_suspended_nor_removed() {
    let world = World::founded("eu");
    let founder = world.founder().clone();
    let outcomes = [
        change(&world, &founder, &[Role::AGENT], PersonState::Active),
        change(&world, &founder, &[Role::ADMIN], PersonState::Suspended),
        remove(&world, &founder),
    ];
    for outcome in outcomes {
        assert_eq!(outcome.unwrap_err().code, "person-last-admin");
    }
    change(&world, &founder, &[Role::ADMIN], PersonState::Active).unwrap();
}

#[test]
fn an_admin_who_has_not_come_yet_does_not_count() {
    let world = World::founded("eu");
    let founder = world.founder().clone();
    let profile = acts::PersonProfile {
        name: "Henrik Aas".to_owned(),
        roles: vec![Role::ADMIN],
        regions: vec![],
        ..acts::PersonProfile::default()
    };
    founder.call(acts::InvitePerson { profile }).unwrap();
    assert_eq!(remove(&world, &founder).unwrap_err().code, "person-last-admin");
    let second = world.person("Ines Caron", &[Role::ADMIN], &["eu"]);
    change(&world, &founder, &[Role::AGENT], PersonState::Active).unwrap();
    assert!(second.call(acts::ListPeople {}).is_ok());
}

#[test]
fn an_admin_whose_passphrase_was_reset_does_not_count_until_they_come_back() {
    let world = World::founded("eu");
    let founder = world.founder().clone();
    let second = world.person("Henrik Aas", &[Role::ADMIN], &["eu"]);
    let third = world.person("Ines Caron", &[Role::ADMIN], &["eu"]);
    let (what, reason) = (acts::ResetWhat::Passphrase, "Lost".to_owned());
    let asked = founder.call(acts::RequestReset { person: third.id, what, reason }).unwrap().approval;
    let recovery_key = Some(world.recovery_key());
    second.call(acts::DecideApproval { approval: asked, approve: true, recovery_key }).unwrap();
    change(&world, &second, &[Role::AGENT], PersonState::Active).unwrap();
    assert_eq!(remove(&world, &founder).unwrap_err().code, "person-last-admin");
}
