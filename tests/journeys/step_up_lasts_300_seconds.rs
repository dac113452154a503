//! What is protected asks for a factor that is no older than 300 seconds.

use std::collections::BTreeSet;

use app::ErrorKind;
use app::acts;
use app::table::ENTRIES;
use policy::Role;
use serde_json::Value;
use testkit::{PASSPHRASE, Person, World};

use crate::authenticator::{enrol, secret, step_up};
use crate::samples::Setting;

/// Every protected request.
const PROTECTED: [&str; 7] = [
    "begin_totp",
    "change_person",
    "confirm_totp",
    "enrol_security_key",
    "invite_person",
    "make_recovery_codes",
    "remove_factor",
];

fn prove(person: &Person) {
    let passphrase = Some(secret(PASSPHRASE));
    person.call(acts::StepUp { code: None, passphrase, security_key: false }).unwrap();
}

/// Lets time pass, in which only the founder shows a factor.
fn pass_s(setting: &Setting, seconds: u64) {
    setting.world.pass_ms(seconds * 1000);
    prove(setting.world.founder());
    setting.world.founder().call(acts::Touch {}).unwrap();
}

/// Whether the person is refused for want of a fresh proof.
fn is_refused(person: &Person, name: &str, request: Value) -> bool {
    person.dispatch(name, request).is_err_and(|error| {
        error.kind == ErrorKind::Denied && error.args.get("reason").is_some_and(|reason| reason == "step-up")
    })
}

#[test]
fn a_proof_of_301_seconds_is_refused_for_everything_protected_and_nothing_else() {
    let mut setting = Setting::make();
    let person = setting.world.person("Ola Roe", &Role::ALL, &["eu"]);
    pass_s(&setting, 301);
    // What shows a factor, or ends the session, is left for the other tests.
    let rest = |name: &&str| !["step_up", "lock", "end_sessions", "change_passphrase"].contains(name);
    let names = ENTRIES.iter().filter(|entry| entry.needs_session()).map(|entry| entry.name).filter(rest);
    let mut refused = BTreeSet::new();
    for name in names {
        let request = setting.sample(&person, name).unwrap_or_else(|| panic!("{name} has no sample"));
        if is_refused(&person, name, request) {
            refused.insert(name);
        }
    }
    assert_eq!(refused, PROTECTED.into());
}

#[test]
fn a_proof_of_299_seconds_passes_for_everything_protected() {
    let mut setting = Setting::make();
    for name in PROTECTED {
        let person = setting.world.person("Ola Roe", &Role::ALL, &["eu"]);
        let request = setting.sample(&person, name).unwrap();
        pass_s(&setting, 299);
        assert!(!is_refused(&person, name, request), "{name}");
    }
}

#[test]
fn whoever_has_a_second_factor_shows_it_and_not_the_passphrase() {
    let world = World::founded("eu");
    let founder = world.founder();
    let app = enrol(&world, founder);
    let invite = || acts::InvitePerson {
        name: "Ann Other".into(),
        roles: vec![Role::Agent],
        regions: vec![],
        languages: vec![],
        site: None,
    };
    founder.call(invite()).unwrap();
    world.pass_ms(301_000);
    assert_eq!(founder.call(invite()).unwrap_err().args["reason"], "step-up");
    let passphrase = acts::StepUp { code: None, passphrase: Some(secret(PASSPHRASE)), security_key: false };
    assert_eq!(founder.call(passphrase).unwrap_err().code, "factor-needed");
    assert_eq!(founder.call(invite()).unwrap_err().args["reason"], "step-up");
    step_up(founder, &app.code(&world)).unwrap();
    founder.call(invite()).unwrap();
}

#[test]
fn a_wrong_passphrase_at_the_step_up_counts_as_one_at_the_door() {
    let world = World::founded("eu");
    let founder = world.founder();
    let wrong = || acts::StepUp { code: None, passphrase: Some(secret("quite another sentence")), security_key: false };
    for _ in 0..6 {
        assert_eq!(founder.call(wrong()).unwrap_err().code, "passphrase-wrong");
    }
    assert_eq!(founder.call(wrong()).unwrap_err().code, "passphrase-blocked");
    assert_eq!(world.unlock(founder.id, PASSPHRASE).unwrap_err().code, "passphrase-blocked");
}
