//! Whoever is suspended or removed while they work is refused from the next act on, and their session ends, with its
//! record.

use app::view::PersonState;
use app::{ErrorKind, acts};
use policy::Role;
use testkit::{PASSPHRASE, Person, World};

use crate::ctl::Ctl;

fn put_into(world: &World, who: &Person, state: PersonState) {
    let profile = acts::PersonProfile {
        name: "Ngozi Okafor".to_owned(),
        roles: vec![Role::AGENT],
        regions: vec![world.region()],
        ..acts::PersonProfile::default()
    };
    world.founder().call(acts::ChangePerson { person: who.id, profile, state }).unwrap();
}

fn records(world: &World, query: &str) -> u64 {
    let request = acts::ListRecords { vault: Some("org".into()), query: query.into(), offset: 0, limit: 1 };
    world.founder().call(request).unwrap().total
}

#[test]
fn a_suspended_person_is_out_until_they_are_activated() {
    let world = World::founded("eu");
    let agent = world.person("Ngozi Okafor", &[Role::AGENT], &["eu"]);
    agent.call(acts::ListConversations::default()).unwrap();
    put_into(&world, &agent, PersonState::Suspended);
    assert_eq!(agent.call(acts::ListConversations::default()).unwrap_err().code, "locked");
    assert_eq!(world.unlock(agent.id, PASSPHRASE).unwrap_err().code, "person-suspended");
    put_into(&world, &agent, PersonState::Active);
    world.unlock(agent.id, PASSPHRASE).unwrap().call(acts::ListConversations::default()).unwrap();
}

#[test]
fn what_another_program_did_ends_the_session_at_the_next_act() {
    let world = World::founded("eu");
    let agent = world.person("Ngozi Okafor", &[Role::AGENT], &["eu"]);
    let other = world.person("Kenji Sato", &[Role::AGENT], &["eu"]);
    let ctl = Ctl::of(&world).seated(world.founder().id);
    for person in [&agent, &other] {
        let suspended = ctl.done(["user", "suspend", &person.id.to_string()]);
        assert_eq!(suspended["state"], "suspended");
    }
    // One asks for something; of the other the upkeep takes care.
    assert_eq!(agent.call(acts::ListConversations::default()).unwrap_err().code, "person-suspended");
    assert_eq!(agent.call(acts::ListConversations::default()).unwrap_err().kind, ErrorKind::Denied);
    world.meridian().tick();
    assert_eq!(other.call(acts::ListConversations::default()).unwrap_err().code, "locked");
    assert_eq!(records(&world, "action:end-session"), 2);
    assert_eq!(world.meridian().sessions(), [world.founder().session]);
    assert_eq!(ctl.done(["user", "activate", &agent.id.to_string()])["state"], "active");
}

#[test]
fn a_removed_person_leaves_their_name_and_no_key() {
    let world = World::founded("eu");
    let agent = world.person("Ngozi Okafor", &[Role::AGENT], &["eu"]);
    let keyring = || std::fs::read_to_string(world.home().join("keyring.json")).unwrap();
    assert!(keyring().contains(&agent.id.to_string()));
    let remove = |reason: &str| acts::RemovePerson { person: agent.id, reason: reason.to_owned() };
    assert_eq!(world.founder().call(remove(" ")).unwrap_err().code, "reason-missing");
    let removed = world.founder().call(remove("Has left")).unwrap();
    assert_eq!((removed.state, removed.roles.len(), removed.regions.len()), (PersonState::Removed, 0, 0));
    assert!(!keyring().contains(&agent.id.to_string()));
    assert_eq!(agent.call(acts::ListConversations::default()).unwrap_err().code, "locked");
    assert_eq!(world.unlock(agent.id, PASSPHRASE).unwrap_err().code, "no-such");
    let people = world.founder().call(acts::CurrentSession {}).unwrap().organisation.people;
    assert!(people.iter().any(|person| person.name == "Ngozi Okafor" && person.state == PersonState::Removed));
    assert_eq!(world.founder().call(remove("Again")).unwrap_err().code, "no-such");
}
