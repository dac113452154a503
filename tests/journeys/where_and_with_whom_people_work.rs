//! Regions are given and taken with their keys, queues come from teams, and each sees of another what is theirs to see.

use app::view::PersonState;
use app::{WireError, acts};
use policy::Role;
use testkit::{Mail, PASSPHRASE, Person, World};

fn give(world: &World, who: &Person, profile: acts::PersonProfile) -> Result<(), WireError> {
    let profile = acts::PersonProfile { name: "Ngozi Okafor".to_owned(), roles: vec![Role::AGENT], ..profile };
    world.founder().call(acts::ChangePerson { person: who.id, profile, state: PersonState::Active }).map(drop)
}

fn regions(names: &[&str]) -> acts::PersonProfile {
    let regions = names.iter().map(|name| name.parse().unwrap()).collect();
    acts::PersonProfile { regions, ..acts::PersonProfile::default() }
}

#[test]
fn a_region_comes_and_goes_with_its_key() {
    let world = World::founded("eu");
    let _ = world.founder().call(acts::AddRegion { region: "us".parse().unwrap(), regime: None }).unwrap();
    let agent = world.person("Ngozi Okafor", &[Role::AGENT], &["eu"]);
    let sees = || world.unlock(agent.id, PASSPHRASE).unwrap().call(acts::CurrentSession {}).unwrap().regions;
    assert_eq!(sees().len(), 1);
    give(&world, &agent, regions(&["eu", "us"])).unwrap();
    assert_eq!(sees().len(), 2, "the key was left for them");
    give(&world, &agent, regions(&["us"])).unwrap();
    assert_eq!(sees(), ["us".parse().unwrap()]);
    let keyring: serde_json::Value =
        serde_json::from_slice(&std::fs::read(world.home().join("keyring.json")).unwrap()).unwrap();
    let members = keyring["members"].as_array().unwrap();
    let member = members.iter().find(|member| member["person"] == agent.id.to_string()).unwrap();
    assert!(member["wraps"].get("eu").is_none() && member["wraps"].get("us").is_some(), "{member}");
    let second = world.person("Henrik Aas", &[Role::ADMIN], &["eu"]);
    let change = acts::ChangePerson {
        person: agent.id,
        profile: acts::PersonProfile { name: "N".into(), roles: vec![Role::AGENT], ..regions(&["us", "eu"]) },
        state: PersonState::Active,
    };
    second.call(change).unwrap();
    let third = world.person("Ada Berg", &[Role::AGENT], &["eu"]);
    let change = acts::ChangePerson {
        person: third.id,
        profile: acts::PersonProfile { name: "A".into(), roles: vec![Role::AGENT], ..regions(&["eu", "us"]) },
        state: PersonState::Active,
    };
    assert_eq!(second.call(change).unwrap_err().code, "denied-other-region", "nobody gives what they do not hold");
}

#[test]
fn a_team_holds_its_people_to_its_queues() {
    let world = World::founded("eu");
    let _ = world.import(&[Mail::from("Ada <ada@example.org>").subject("Lamp").text("Broken.").bytes()]);
    let conversation = world.founder().call(acts::ListConversations::default()).unwrap().conversations[0].id;
    let queue = |name: &str| {
        let request = acts::SaveQueue { queue: None, name: name.into(), region: world.region(), target_min: 60 };
        world.founder().call(request).unwrap().id
    };
    let (orders, repairs) = (queue("Orders"), queue("Repairs"));
    world.founder().call(acts::MoveConversations { conversations: vec![conversation], queue: orders }).unwrap();
    let team = acts::SaveTeam { team: None, name: "Workshop".into(), queues: vec![repairs] };
    let team = world.founder().call(team).unwrap();
    let agent = world.person("Ngozi Okafor", &[Role::AGENT], &["eu"]);
    let opens = || agent.call(acts::OpenConversation { conversation }).map(drop);
    opens().unwrap();
    give(&world, &agent, acts::PersonProfile { teams: Some(vec![team.id]), ..regions(&["eu"]) }).unwrap();
    assert_eq!(opens().unwrap_err().args["reason"], "other-queue");
    let both = acts::SaveTeam { team: Some(team.id), name: "Workshop".into(), queues: vec![repairs, orders] };
    world.founder().call(both).unwrap();
    opens().unwrap();
    world.founder().call(acts::DeleteTeam { team: team.id }).unwrap();
    opens().unwrap();
}

#[test]
fn colleagues_see_of_each_other_what_is_theirs_to_see() {
    let world = World::founded("eu");
    let agent = world.person("Ngozi Okafor", &[Role::AGENT], &["eu"]);
    let private = acts::PersonProfile {
        entity: Some("Nordlicht Handel GmbH".into()),
        place: Some("DE".into()),
        time_zone: Some("Europe/Berlin".into()),
        skills: Some(vec![app::view::Skill { name: "Returns".into(), level: 4, expires_at: None }]),
        ..regions(&["eu"])
    };
    give(&world, &agent, private.clone()).unwrap();
    let other = world.person("Kenji Sato", &[Role::AGENT], &["eu"]);
    let seen = serde_json::to_value(other.call(acts::CurrentSession {}).unwrap().organisation.people).unwrap();
    let colleague = seen.as_array().unwrap().iter().find(|person| person["id"] == agent.id.to_string()).unwrap();
    let fields: Vec<_> = colleague.as_object().unwrap().keys().map(String::as_str).collect();
    let expected = ["id", "name", "initials", "roles", "regions", "languages", "site", "state", "presence"];
    assert_eq!(fields, expected, "and nothing of where and for whom they work");
    assert_eq!(other.call(acts::ListPeople {}).unwrap_err().kind, app::ErrorKind::Denied);
    let listed = world.founder().call(acts::ListPeople {}).unwrap();
    let listed = listed.iter().find(|person| person.id == agent.id).unwrap();
    assert_eq!((listed.place.as_deref(), listed.skills.len()), (Some("DE"), 1));
    assert!(listed.last_seen.is_some());
    for (wrong, code) in [
        (acts::PersonProfile { place: Some("XX".into()), ..private.clone() }, "place-unknown"),
        (acts::PersonProfile { time_zone: Some("Mars/Olympus".into()), ..private.clone() }, "time-zone-unknown"),
        (
            acts::PersonProfile {
                skills: Some(vec![app::view::Skill { name: "Returns".into(), level: 6, expires_at: None }]),
                ..private
            },
            "skill-invalid",
        ),
    ] {
        assert_eq!(give(&world, &agent, wrong).unwrap_err().code, code);
    }
}

#[test]
fn people_take_turns_at_one_desktop_without_a_restart() {
    let world = World::founded("eu");
    let agent = world.person("Ngozi Okafor", &[Role::AGENT], &["eu"]);
    let founder = world.founder();
    assert_eq!(founder.call(acts::CurrentSession {}).unwrap().me.id, founder.id);
    assert_eq!(agent.call(acts::CurrentSession {}).unwrap().me.id, agent.id);
    agent.call(acts::Lock {}).unwrap();
    assert_eq!(agent.call(acts::CurrentSession {}).unwrap_err().code, "locked");
    assert!(founder.call(acts::CurrentSession {}).is_ok());
    let own = acts::SaveProfile { name: "Ngozi A. Okafor".into(), languages: vec!["ig".into()], time_zone: None };
    let again = world.unlock(agent.id, PASSPHRASE).unwrap();
    assert_eq!(again.call(own).unwrap().name, "Ngozi A. Okafor");
    let people = founder.call(acts::CurrentSession {}).unwrap().organisation.people;
    assert!(people.iter().any(|person| person.name == "Ngozi A. Okafor" && person.initials == "NO"));
}
