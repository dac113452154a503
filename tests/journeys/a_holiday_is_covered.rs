//! A role that is lent holds from its beginning to its end, by the clock, and only while whoever lends it has it.

use app::{ErrorKind, WireError, acts};
use kernel::{Clock, Timestamp};
use policy::Role;
use testkit::{Mail, Person, World};

const DAY_MS: i64 = 86_400_000;

fn import(world: &World, who: &Person) -> Result<(), WireError> {
    let mail = world.write_mail(&[Mail::from("Ada <ada@example.org>").subject("Lamp").text("Broken.").bytes()]);
    let paths = vec![mail.display().to_string()];
    let job = who.call(acts::ImportMail { paths, region: world.region(), queue: None })?;
    let _ = world.finish(job);
    Ok(())
}

fn lend(world: &World, by: &Person, to: &Person, from: Timestamp, until: Timestamp) -> kernel::GrantId {
    let reason = "Two weeks at the sea".to_owned();
    let grant = by.call(acts::DelegateRole { to: to.id, role: Role::SUPERVISOR, from, until, reason }).unwrap();
    assert_eq!((grant.delegated_from, grant.given_by), (Some(by.id), by.id));
    let seen = world.founder().call(acts::ListPeople {}).unwrap();
    assert!(seen.iter().any(|person| person.grants.contains(&grant)), "those who run the organisation see it");
    grant.grant
}

fn is_denied(outcome: Result<(), WireError>) {
    assert_eq!(outcome.unwrap_err().kind, ErrorKind::Denied);
}

#[test]
fn a_role_that_is_lent_begins_and_ends_with_the_clock() {
    let world = World::founded("eu");
    let supervisor = world.person("Rafał Zieliński", &[Role::SUPERVISOR], &["eu"]);
    let agent = world.person("Lena Vogt", &[Role::AGENT], &["eu"]);
    let now = world.clock.now();
    lend(&world, &supervisor, &agent, now.plus_ms(DAY_MS), now.plus_ms(3 * DAY_MS));
    is_denied(import(&world, &agent));
    world.clock.move_by_ms(DAY_MS);
    import(&world, &agent).unwrap();
    world.clock.move_by_ms(2 * DAY_MS - 1);
    import(&world, &agent).unwrap();
    world.clock.move_by_ms(1);
    is_denied(import(&world, &agent));
}

#[test]
fn what_is_lent_holds_only_while_its_owner_has_it() {
    let world = World::founded("eu");
    let supervisor = world.person("Rafał Zieliński", &[Role::SUPERVISOR], &["eu"]);
    let agent = world.person("Lena Vogt", &[Role::AGENT], &["eu"]);
    let now = world.clock.now();
    lend(&world, &supervisor, &agent, now, now.plus_ms(DAY_MS));
    import(&world, &agent).unwrap();
    let change = acts::ChangePerson {
        person: supervisor.id,
        profile: acts::PersonProfile {
            name: "Rafał Zieliński".to_owned(),
            roles: vec![Role::AGENT],
            regions: vec![world.region()],
            ..acts::PersonProfile::default()
        },
        state: app::view::PersonState::Active,
    };
    world.founder().call(change).unwrap();
    is_denied(import(&world, &agent));
}

#[test]
fn whoever_lent_a_role_takes_it_back_and_nobody_lends_what_they_borrowed() {
    let world = World::founded("eu");
    let supervisor = world.person("Rafał Zieliński", &[Role::SUPERVISOR], &["eu"]);
    let agent = world.person("Lena Vogt", &[Role::AGENT], &["eu"]);
    let other = world.person("Ngozi Okafor", &[Role::AGENT], &["eu"]);
    let now = world.clock.now();
    let grant = lend(&world, &supervisor, &agent, now, now.plus_ms(DAY_MS));
    let on = acts::DelegateRole {
        to: other.id,
        role: Role::SUPERVISOR,
        from: now,
        until: now.plus_ms(DAY_MS),
        reason: "On".to_owned(),
    };
    assert_eq!(agent.call(on).unwrap_err().code, "grant-not-own");
    assert_eq!(other.call(acts::EndGrant { grant }).unwrap_err().kind, ErrorKind::Denied, "it is not theirs");
    import(&world, &agent).unwrap();
    supervisor.call(acts::EndGrant { grant }).unwrap();
    is_denied(import(&world, &agent));
}

#[test]
fn an_auditor_comes_for_a_time_only() {
    let world = World::founded("eu");
    let profile = acts::PersonProfile {
        name: "Inès Caron".to_owned(),
        roles: vec![Role::AUDITOR],
        ..acts::PersonProfile::default()
    };
    assert_eq!(world.founder().call(acts::InvitePerson { profile }).unwrap_err().code, "role-needs-end");
    let auditor = world.person("Inès Caron", &[Role::AUDITOR], &["eu"]);
    let look = || auditor.call(acts::ListRecords { vault: None, query: String::new(), offset: 0, limit: 1 });
    look().unwrap();
    world.clock.move_by_ms(31 * DAY_MS);
    assert_eq!(look().unwrap_err().kind, ErrorKind::Denied);
}
