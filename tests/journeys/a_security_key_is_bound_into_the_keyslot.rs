//! Without the security key that is enrolled nothing opens, whatever is copied, edited or tried.

use std::path::Path;

use app::acts;
use identity::KeyQuestion;
use platform::{PlatformError, SecurityKeys};
use testkit::{PASSPHRASE, Person, SoftwareKeys, World};

use crate::authenticator::secret;

fn enrol(person: &Person, name: &str) -> Result<app::view::FactorView, app::WireError> {
    person.call(acts::EnrolSecurityKey { name: name.to_owned(), pin: None })
}

/// What every key does, in software or in the hand. It may be touched several times.
fn conforms(keys: &dyn SecurityKeys) {
    assert!(keys.supported());
    let credential = keys.make(&[], None).expect("a credential");
    let ask = |challenge: u8| KeyQuestion { credentials: vec![credential.clone()], challenge: [challenge; 32] };
    let first = keys.answer(&ask(1)).expect("an answer");
    assert_eq!(first.credential, credential);
    assert_eq!(keys.answer(&ask(1)).unwrap().secret, first.secret, "the same question has the same answer");
    assert_ne!(keys.answer(&ask(2)).unwrap().secret, first.secret, "another question has another");
    let other = keys.make(&[], None).expect("another credential");
    let both = KeyQuestion { credentials: vec![other.clone()], challenge: [1; 32] };
    assert_ne!(keys.answer(&both).unwrap().secret, first.secret, "so has another credential");
    let foreign = KeyQuestion { credentials: vec![vec![7; 16]], challenge: [1; 32] };
    assert_eq!(keys.answer(&foreign).map(|_| ()), Err(PlatformError::KeyUnknown));
    assert_eq!(keys.make(&[credential], None), Err(PlatformError::KeyUnfit), "it is enrolled already");
}

#[test]
fn a_key_of_software_conforms() {
    let keys = SoftwareKeys::none();
    assert_eq!(keys.make(&[], None), Err(PlatformError::KeyAbsent));
    keys.plug_new();
    conforms(&keys);
}

#[test]
#[ignore = "needs a FIDO2 key in a USB port and somebody who touches it"]
fn a_key_in_the_hand_conforms() {
    conforms(&platform::security_keys());
}

#[test]
fn nothing_opens_without_the_key() {
    let mut world = World::founded("eu");
    let founder = world.founder().clone();
    assert_eq!(enrol(&founder, "Blue").unwrap_err().code, "security-key-absent");
    let blue = world.keys.plug_new();
    let view = enrol(&founder, "Blue").unwrap();
    assert_eq!(view.name, "Blue");
    assert_eq!(enrol(&founder, "Again").unwrap_err().code, "security-key-unfit");
    founder.call(acts::Lock {}).unwrap();
    let status = world.meridian().call(None, acts::ReadStatus {}).unwrap();
    assert!(status.people[0].needs_key && !status.people[0].needs_code);

    let refused = world.unlock(founder.id, PASSPHRASE).unwrap_err();
    assert_eq!((refused.code.as_str(), refused.args["kinds"].as_str()), ("factor-needed", "security-key"));
    let with_key = |world: &World| world.unlock_with(founder.id, PASSPHRASE, None, true);
    world.keys.unplug();
    assert_eq!(with_key(&world).unwrap_err().code, "security-key-absent");
    world.keys.plug_new();
    assert_eq!(with_key(&world).unwrap_err().code, "security-key-wrong");
    world.keys.plug(blue);
    assert_eq!(world.unlock_with(founder.id, "wrong words entirely", None, true).unwrap_err().code, "passphrase-wrong");
    let back = with_key(&world).unwrap();
    let session = back.call(acts::CurrentSession {}).unwrap();
    assert_eq!((session.enrolled, session.factor_age_s), (true, Some(0)));

    world.pass_ms(301_000);
    let step_up = || acts::StepUp { code: None, passphrase: None, security_key: true };
    world.keys.unplug();
    assert_eq!(back.call(step_up()).unwrap_err().code, "security-key-absent");
    world.keys.plug(blue);
    assert_eq!(back.call(step_up()).unwrap().factor_age_s, Some(0));

    // A second key beside the first, and either opens.
    let red = world.keys.plug_new();
    enrol(&back, "Red").unwrap();
    world.restart();
    for number in [blue, red] {
        world.keys.plug(number);
        with_key(&world).unwrap();
    }
}

#[test]
fn a_hundred_tries_without_or_with_another_key_open_nothing() {
    let world = World::founded("eu");
    let founder = world.founder().clone();
    let blue = world.keys.plug_new();
    enrol(&founder, "Blue").unwrap();
    founder.call(acts::Lock {}).unwrap();
    for number in 0..100 {
        world.pass_ms(7_200_000);
        match number % 3 {
            0 => world.keys.unplug(),
            _ => drop(world.keys.plug_new()),
        }
        let asked = number % 2 == 0;
        let refused = world.unlock_with(founder.id, PASSPHRASE, Some("000000"), asked).unwrap_err();
        let expected = ["factor-needed", "security-key-absent", "security-key-wrong"];
        assert!(expected.contains(&refused.code.as_str()), "{number}: {refused:?}");
    }
    assert!(world.meridian().sessions().is_empty());
    no_key_file(&world.home());
    world.keys.plug(blue);
    let back = world.unlock_with(founder.id, PASSPHRASE, None, true).unwrap();
    assert_eq!(failures(&back), 100, "each try is in the log");
}

#[test]
fn the_passphrase_changes_with_the_key_and_the_last_key_can_be_taken_away() {
    let world = World::founded("eu");
    let founder = world.founder();
    world.keys.plug_new();
    let factor = enrol(founder, "Blue").unwrap().factor;
    let new = "copper violin thunder";
    founder.call(acts::ChangePassphrase { current: secret(PASSPHRASE), new: secret(new) }).unwrap();
    assert_eq!(world.unlock(founder.id, new).unwrap_err().code, "factor-needed");
    world.unlock_with(founder.id, new, None, true).unwrap();
    assert_eq!(world.unlock_with(founder.id, PASSPHRASE, None, true).unwrap_err().code, "passphrase-wrong");
    founder.call(acts::RemoveFactor { factor }).unwrap();
    world.keys.unplug();
    world.unlock(founder.id, new).unwrap();
}

#[test]
fn a_lost_key_is_replaced_by_the_recovery_key() {
    let world = World::founded("eu");
    let founder = world.founder().clone();
    world.keys.plug_new();
    enrol(&founder, "Blue").unwrap();
    world.keys.unplug();
    let recover = |code: Option<&str>| acts::Recover {
        recovery_key: world.recovery_key(),
        passphrase: secret("copper violin thunder"),
        code: code.map(secret),
    };
    world.meridian().call(None, recover(None)).unwrap();
    let back = world.unlock(founder.id, "copper violin thunder").unwrap();
    assert!(back.call(acts::ListFactors {}).unwrap().factors.is_empty(), "it is not asked for in vain");
}

#[test]
fn a_copied_profile_an_absent_keystore_and_weakened_parameters_open_nothing() {
    let world = World::founded("eu");
    let founder = world.founder().clone();
    founder.call(acts::Lock {}).unwrap();
    // Another machine: the same files, another secret.
    let elsewhere = World::empty(testkit::seed() + 7);
    copy(&world.home(), &elsewhere.home());
    assert_eq!(elsewhere.unlock(founder.id, PASSPHRASE).unwrap_err().code, "keystore-unknown");
    // A keystore that is not there.
    std::fs::remove_file(elsewhere.device_secret()).unwrap();
    assert_eq!(elsewhere.unlock(founder.id, PASSPHRASE).unwrap_err().code, "credential-unreadable");
    // Parameters below the floor.
    let path = world.home().join("keyring.json");
    let text = std::fs::read_to_string(&path).unwrap();
    for (from, to) in [("\"memory_kib\": 19456", "\"memory_kib\": 8"), ("\"iterations\": 2", "\"iterations\": 1")] {
        std::fs::write(&path, text.replace(from, to)).unwrap();
        assert_eq!(world.unlock(founder.id, PASSPHRASE).unwrap_err().code, "keyring-damaged");
    }
    std::fs::write(&path, text).unwrap();
    for home in [world.home(), elsewhere.home()] {
        no_key_file(&home);
    }
    let back = world.unlock(founder.id, PASSPHRASE).unwrap();
    assert_eq!(failures(&back), 2, "each try is in the log");
}

/// How many tries to unlock have failed.
fn failures(person: &Person) -> u64 {
    let query = "action:unlock-failed".to_owned();
    person.call(acts::ListRecords { vault: Some("org".into()), query, offset: 0, limit: 1 }).unwrap().total
}

/// Nothing in the profile has a form in which keys are kept elsewhere: 32 bytes, or a name that says so.
fn no_key_file(home: &Path) {
    for entry in std::fs::read_dir(home).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() {
            no_key_file(&path);
        } else {
            assert_ne!(std::fs::metadata(&path).unwrap().len(), 32, "{name}");
            let known = ["keyring.json", "device.json", "quarantine.json", "window.lock", "files.lock"];
            let vault = [".vault", ".vault-wal", ".vault-shm"].iter().any(|ending| name.ends_with(ending));
            let spool = path.parent().unwrap().ends_with("spool");
            assert!(known.contains(&name.as_str()) || vault || spool, "{name} is no file of a profile");
        }
    }
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            std::fs::copy(&path, &target).unwrap();
        }
    }
}
