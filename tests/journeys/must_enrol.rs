//! When the grace of a role is over, a second factor comes before everything else.

use app::ErrorKind;
use app::acts;
use app::table::ENTRIES;
use policy::Role;
use testkit::{PASSPHRASE, World};

use crate::authenticator::enrol;
use crate::samples::Setting;

const DAY_MS: u64 = 86_400_000;

/// What somebody who must enrol may do all the same: what is about their own session, and the names of the organisation.
const OPEN: [&str; 15] = [
    "begin_totp",
    "change_passphrase",
    "confirm_totp",
    "current_session",
    "end_sessions",
    "enrol_security_key",
    "list_factors",
    "list_sessions",
    "lock",
    "make_recovery_codes",
    "remove_factor",
    "save_preferences",
    "set_presence",
    "step_up",
    "touch",
];

#[test]
fn after_the_grace_nothing_but_enrolling_is_open() {
    let mut setting = Setting::make();
    let founder = setting.world.founder().clone();
    let late = setting.world.person("Ola Roe", &Role::ALL, &["eu"]);
    // The founder enrols in time, so that there is somebody to furnish the samples.
    let _ = enrol(&setting.world, &founder);
    late.call(acts::Lock {}).unwrap();
    setting.world.clock.move_by_ms(i64::try_from(7 * DAY_MS).unwrap());
    let late = setting.world.unlock(late.id, PASSPHRASE).unwrap();
    let session = late.call(acts::CurrentSession {}).unwrap();
    assert!(session.must_enrol && !session.enrolled);
    let names: Vec<_> = ENTRIES.iter().filter(|entry| entry.needs_session()).map(|entry| entry.name).collect();
    for name in names.iter().filter(|name| !OPEN.contains(name)) {
        let request = setting.sample(&founder, name).unwrap_or_else(|| panic!("{name} has no sample"));
        let error = late.dispatch(name, request).expect_err(name);
        assert_eq!((error.kind, error.code.as_str()), (ErrorKind::Denied, "enrolment-needed"), "{name}");
    }
    assert!(late.call(acts::CurrentSession {}).unwrap().actions.iter().all(|action| action != "search"));
    let _ = enrol(&setting.world, &late);
    assert!(!late.call(acts::CurrentSession {}).unwrap().must_enrol);
    late.call(acts::ListConversations::default()).unwrap();
    let factor = late.call(acts::ListFactors {}).unwrap().factors[0].factor;
    assert_eq!(late.call(acts::RemoveFactor { factor }).unwrap_err().code, "factor-last");
}

#[test]
fn within_the_grace_the_passphrase_counts_and_the_day_is_told() {
    let world = World::founded("eu");
    let founder = world.founder();
    let session = founder.call(acts::CurrentSession {}).unwrap();
    let until = session.grace_until.unwrap();
    assert_eq!(until.since_ms(session.started_at), i64::try_from(7 * DAY_MS).unwrap());
    assert_eq!((session.must_enrol, session.enrolled, session.factor_age_s), (false, false, Some(0)));
    let factors = founder.call(acts::ListFactors {}).unwrap();
    assert_eq!((factors.grace_until, factors.keys_supported), (Some(until), true));
    world.clock.move_by_ms(i64::try_from(7 * DAY_MS).unwrap() - 1);
    founder.call(acts::ListConversations::default()).unwrap();
    world.clock.move_by_ms(1);
    assert_eq!(founder.call(acts::ListConversations::default()).unwrap_err().code, "enrolment-needed");
    world.clock.move_by_ms(-30 * i64::try_from(DAY_MS).unwrap());
    let before = founder.call(acts::ListConversations::default()).unwrap_err();
    assert_eq!(before.code, "enrolment-needed", "a clock that is set back gives no grace");
}
