//! A code opens once: not twice, not after a restart, not with the clock set back.

use app::acts;
use testkit::{PASSPHRASE, World};

use crate::authenticator::{App, enrol, records, secret, step_up};

#[test]
fn a_code_is_asked_for_and_counts_once() {
    let mut world = World::founded("eu");
    let founder = world.founder().clone();
    let app = enrol(&world, &founder);
    let status = world.meridian().call(None, acts::ReadStatus {}).unwrap();
    assert!(status.people[0].needs_code && !status.people[0].needs_key);
    founder.call(acts::Lock {}).unwrap();

    let refused = world.unlock(founder.id, PASSPHRASE).unwrap_err();
    assert_eq!((refused.code.as_str(), refused.args["kinds"].as_str()), ("factor-needed", "totp"));
    let with = |world: &World, code: &str| world.unlock_with(founder.id, PASSPHRASE, Some(code), false);
    let code = app.code(&world);
    assert_eq!(with(&world, &code).unwrap_err().code, "factor-used", "it confirmed the enrolment");
    let code = app.next_code(&world);
    let back = with(&world, &code).unwrap();
    assert_eq!(with(&world, &code).unwrap_err().code, "factor-used");
    let session = back.call(acts::CurrentSession {}).unwrap();
    assert_eq!((session.enrolled, session.must_enrol, session.factor_age_s), (true, false, Some(0)));

    world.restart();
    assert_eq!(with(&world, &code).unwrap_err().code, "factor-used", "the step is kept");
    world.clock.move_by_ms(-3_600_000);
    let earlier = app.code(&world);
    assert_eq!(with(&world, &earlier).unwrap_err().code, "factor-used", "the clock was set back");
    world.clock.move_by_ms(3_600_000);
    with(&world, &app.next_code(&world)).unwrap();
}

#[test]
fn nobody_is_in_before_the_code_is_right_and_each_try_is_recorded() {
    let world = World::founded("eu");
    let agent = world.person("Ngozi Okafor", &[policy::Role::Agent], &["eu"]);
    let app = enrol(&world, &agent);
    agent.call(acts::Lock {}).unwrap();
    let sessions = world.meridian().sessions().len();
    let failed = || records(&world, "action:sign-in outcome:failed");
    let before = failed();
    world.unlock(agent.id, PASSPHRASE).unwrap_err();
    let wrong = world.unlock_with(agent.id, PASSPHRASE, Some("000000"), false).unwrap_err();
    assert_eq!((wrong.code.as_str(), wrong.args["left"].as_str()), ("factor-wrong", "4"));
    let wrong = world.unlock_with(agent.id, PASSPHRASE, Some("what is this"), false).unwrap_err();
    assert_eq!(wrong.code, "factor-wrong");
    assert_eq!(world.meridian().sessions().len(), sessions);
    assert_eq!(failed() - before, 3);
    let arabic = |digit| char::from_u32(u32::from(digit) - u32::from('0') + 0x660).unwrap();
    let code: String = app.next_code(&world).chars().map(arabic).collect();
    world.unlock_with(agent.id, PASSPHRASE, Some(&code), false).unwrap();
}

#[test]
fn an_app_counts_once_its_first_code_is_right() {
    let world = World::founded("eu");
    let founder = world.founder();
    let confirm = |code: &str| founder.call(acts::ConfirmTotp { name: "Telephone".into(), code: secret(code) });
    assert_eq!(confirm("000000").unwrap_err().code, "totp-not-begun");
    let first = founder.call(acts::BeginTotp {}).unwrap();
    let side = usize::try_from(first.side).unwrap();
    assert_eq!(first.qr.len(), side * side);
    assert!(first.qr.starts_with("1111111"), "a finder pattern stands in the corner");
    assert!(first.uri.starts_with("otpauth://totp/Nordlicht%20Handel:Mara%20Brandt?secret="), "{}", first.uri);
    let second = founder.call(acts::BeginTotp {}).unwrap();
    assert_eq!(confirm(&App::scan(&first).code(&world)).unwrap_err().code, "factor-wrong", "another was begun");
    assert!(founder.call(acts::ListFactors {}).unwrap().factors.is_empty());
    confirm(&App::scan(&second).code(&world)).unwrap();
    let factors = founder.call(acts::ListFactors {}).unwrap();
    assert_eq!(factors.factors.len(), 1);
    assert_eq!(factors.factors[0].name, "Telephone");
    let removed = founder.call(acts::RemoveFactor { factor: factors.factors[0].factor }).unwrap();
    assert!(removed.factors.is_empty());
    assert!(!world.meridian().call(None, acts::ReadStatus {}).unwrap().people[0].needs_code);
    assert_eq!(step_up(founder, &App::scan(&second).next_code(&world)).unwrap_err().code, "factor-wrong");
}

#[test]
fn each_act_on_factors_leaves_one_record() {
    let world = World::founded("eu");
    let founder = world.founder();
    let all = || records(&world, "");
    let looking = {
        let first = all();
        all() - first
    };
    let left = |act: &dyn Fn()| {
        let before = all();
        act();
        all() - before - looking
    };
    let begun = std::cell::RefCell::new(None);
    assert_eq!(left(&|| *begun.borrow_mut() = Some(founder.call(acts::BeginTotp {}).unwrap())), 1);
    let app = App::scan(begun.borrow().as_ref().unwrap());
    let confirm = || acts::ConfirmTotp { name: "Telephone".into(), code: secret(&app.code(&world)) };
    assert_eq!(left(&|| drop(founder.call(confirm()).unwrap())), 1);
    assert_eq!(left(&|| drop(founder.call(acts::MakeRecoveryCodes {}).unwrap())), 1);
    let code = app.next_code(&world);
    // The desk that comes back is looked at as well, which is no regulated reading.
    assert_eq!(left(&|| drop(step_up(founder, &code).unwrap())), 1);
    assert_eq!(left(&|| drop(step_up(founder, &code).unwrap_err())), 1);
    assert_eq!(left(&|| drop(founder.call(acts::ListSessions {}).unwrap())), 1);
    assert_eq!(left(&|| founder.call(acts::EndSessions { session: None, person: None }).unwrap()), 1);
    let factor = founder.call(acts::ListFactors {}).unwrap().factors[0].factor;
    assert_eq!(left(&|| drop(founder.call(acts::RemoveFactor { factor }).unwrap())), 1);
    let refused = founder.call(acts::RemoveFactor { factor }).unwrap_err();
    assert_eq!(refused.code, "factor-unknown");
}
