//! Sessions are seen and ended across processes; each ends by itself when nobody is there.

use app::acts;
use app::view::SessionRow;
use app::{ErrorKind, Meridian};
use kernel::SessionId;
use policy::Role;
use testkit::{PASSPHRASE, Person, World};

use crate::authenticator::{records, secret};

/// Signs somebody in through another process on the same profile.
fn elsewhere(world: &World, person: &Person) -> (Meridian, SessionId) {
    let other = world.another_process();
    let request = acts::Unlock { person: person.id, passphrase: secret(PASSPHRASE), code: None, security_key: false };
    other.call(None, request).unwrap();
    let session = other.sessions()[0];
    (other, session)
}

fn sessions(person: &Person) -> Vec<SessionRow> {
    person.call(acts::ListSessions {}).unwrap()
}

#[test]
fn a_session_elsewhere_is_seen_and_ended() {
    let world = World::founded("eu");
    let agent = world.person("Ngozi Okafor", &[Role::Agent], &["eu"]);
    let (other, there) = elsewhere(&world, &agent);
    let seen = sessions(&agent);
    assert_eq!(seen.len(), 2, "an agent sees their own: {seen:?}");
    assert!(seen.iter().all(|row| row.mine));
    assert_eq!(seen.iter().filter(|row| row.here).map(|row| row.session).collect::<Vec<_>>(), [agent.session]);
    assert_eq!(sessions(world.founder()).len(), 3, "an admin sees everybody's");

    agent.call(acts::EndSessions { session: None, person: None }).unwrap();
    let ended = other.call(Some(there), acts::ListConversations::default()).unwrap_err();
    assert_eq!((ended.kind, ended.code.as_str()), (ErrorKind::Denied, "session-ended"));
    assert!(other.sessions().is_empty(), "its keys are gone");
    let locked = other.call(Some(there), acts::ListConversations::default()).unwrap_err();
    assert_eq!(locked.code, "locked");
    agent.call(acts::ListConversations::default()).expect("this one goes on");
    assert_eq!(sessions(&agent).len(), 1);
}

#[test]
fn everywhere_means_here_too() {
    let world = World::founded("eu");
    let agent = world.person("Ngozi Okafor", &[Role::Agent], &["eu"]);
    let (other, _) = elsewhere(&world, &agent);
    agent.call(acts::EndSessions { session: None, person: Some(agent.id) }).unwrap();
    assert_eq!(agent.call(acts::CurrentSession {}).unwrap_err().code, "locked");
    other.end_idle_sessions();
    assert!(other.sessions().is_empty(), "a round finds out without an act");
    assert_eq!(sessions(world.founder()).len(), 1);
}

#[test]
fn an_admin_ends_a_colleagues_session_and_an_agent_does_not() {
    let world = World::founded("eu");
    let agent = world.person("Ngozi Okafor", &[Role::Agent], &["eu"]);
    let founder = world.founder();
    let end = |session| acts::EndSessions { session: Some(session), person: None };
    let before = records(&world, "action:end-sessions outcome:denied");
    let denied = agent.call(end(founder.session)).unwrap_err();
    assert_eq!(denied.kind, ErrorKind::Denied);
    assert_eq!(records(&world, "action:end-sessions outcome:denied") - before, 1);
    founder.call(end(agent.session)).unwrap();
    assert_eq!(agent.call(acts::CurrentSession {}).unwrap_err().kind, ErrorKind::Denied);
    assert_eq!(founder.call(end(agent.session)).unwrap_err().code, "no-such");
}

#[test]
fn a_session_ends_when_idle_by_its_role_and_after_its_time() {
    let world = World::founded("eu");
    let agent = world.person("Ngozi Okafor", &[Role::Agent], &["eu"]);
    let mut preferences = agent.call(acts::CurrentSession {}).unwrap().preferences;
    preferences.lock_after_s = 100_000;
    agent.call(acts::SavePreferences { preferences }).unwrap();
    let session = agent.call(acts::CurrentSession {}).unwrap();
    assert_eq!(session.idle_ms, 900_000, "no longer than the role allows");
    assert_eq!(session.absolute_until.since_ms(session.started_at), 12 * 3_600_000);
    world.pass_ms(899_000);
    agent.call(acts::Touch {}).unwrap();
    world.pass_ms(899_999);
    agent.call(acts::CurrentSession {}).unwrap();
    world.pass_ms(1);
    assert_eq!(agent.call(acts::CurrentSession {}).unwrap_err().code, "locked");
    let founder = world.unlock(world.founder().id, PASSPHRASE).unwrap();
    let session = founder.call(acts::CurrentSession {}).unwrap();
    assert_eq!(session.idle_ms, 600_000, "an admin is let stay for less");
    for _ in 0..8 * 6 - 1 {
        world.pass_ms(599_000);
        founder.call(acts::Touch {}).unwrap();
    }
    world.pass_ms(599_000);
    founder.call(acts::CurrentSession {}).unwrap();
    world.pass_ms(48_000);
    assert_eq!(founder.call(acts::Touch {}).unwrap_err().code, "locked", "eight hours are over");
}

#[test]
fn the_systems_lock_ends_every_session_with_a_record() {
    let world = World::founded("eu");
    let agent = world.person("Ngozi Okafor", &[Role::Agent], &["eu"]);
    world.meridian().lock_all();
    assert!(world.meridian().sessions().is_empty());
    assert_eq!(agent.call(acts::CurrentSession {}).unwrap_err().code, "locked");
    let founder = world.unlock(world.founder().id, PASSPHRASE).unwrap();
    let request = acts::ListRecords { vault: Some("org".into()), query: "action:lock".into(), offset: 0, limit: 9 };
    assert_eq!(founder.call(request).unwrap().total, 2);
    assert_eq!(sessions(&founder).len(), 1);
}

#[test]
fn whoever_is_suspended_while_signed_in_is_out_within_a_round() {
    let world = World::founded("eu");
    let agent = world.person("Ngozi Okafor", &[Role::Agent], &["eu"]);
    let change = acts::ChangePerson {
        person: agent.id,
        name: "Ngozi Okafor".into(),
        roles: vec![Role::Agent],
        regions: vec!["eu".parse().unwrap()],
        languages: vec![],
        state: app::view::PersonState::Suspended,
        site: None,
    };
    world.founder().call(change).unwrap();
    assert_eq!(agent.call(acts::ListConversations::default()).unwrap_err().code, "person-suspended");
    world.meridian().end_idle_sessions();
    assert!(!world.meridian().sessions().contains(&agent.session));
    assert_eq!(world.unlock(agent.id, PASSPHRASE).unwrap_err().code, "person-suspended");
}
