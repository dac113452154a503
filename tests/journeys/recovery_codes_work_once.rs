//! Ten codes on a sheet, each of which opens once; a new sheet replaces the old.

use app::acts;
use app::view::FactorKind;
use testkit::{PASSPHRASE, World};

use crate::authenticator::{enrol, step_up};

#[test]
fn each_code_of_a_sheet_opens_once() {
    let mut world = World::founded("eu");
    let founder = world.founder().clone();
    let refused = founder.call(acts::MakeRecoveryCodes {}).unwrap_err();
    assert_eq!(refused.code, "factor-unknown", "a sheet stands in for a factor");
    let _ = enrol(&world, &founder);
    let sheet = founder.call(acts::MakeRecoveryCodes {}).unwrap();
    let distinct: std::collections::BTreeSet<_> = sheet.codes.iter().collect();
    assert_eq!(distinct.len(), 10);
    world.restart();
    for (number, code) in sheet.codes.iter().enumerate() {
        let typed = if number % 2 == 0 { code.to_lowercase().replace('-', " ") } else { code.clone() };
        let person = world.unlock_with(founder.id, PASSPHRASE, Some(&typed), false).unwrap();
        let again = world.unlock_with(founder.id, PASSPHRASE, Some(code), false).unwrap_err();
        assert_eq!(again.code, "factor-wrong", "it is off the sheet");
        let factors = person.call(acts::ListFactors {}).unwrap().factors;
        let left = factors.iter().find(|factor| factor.kind == FactorKind::RecoveryCodes).unwrap().left;
        assert_eq!(left, Some(9 - u32::try_from(number).unwrap()));
    }
}

#[test]
fn a_new_sheet_replaces_the_old_and_nobody_elses_opens() {
    let world = World::founded("eu");
    let (founder, agent) = (world.founder(), world.person("Ngozi Okafor", &[policy::Role::Agent], &["eu"]));
    let _ = (enrol(&world, founder), enrol(&world, &agent));
    let old = founder.call(acts::MakeRecoveryCodes {}).unwrap().codes;
    let new = founder.call(acts::MakeRecoveryCodes {}).unwrap().codes;
    let other = agent.call(acts::MakeRecoveryCodes {}).unwrap().codes;
    assert_eq!(step_up(founder, &old[0]).unwrap_err().code, "factor-wrong");
    assert_eq!(step_up(founder, &other[0]).unwrap_err().code, "factor-wrong");
    step_up(founder, &new[0]).unwrap();
    step_up(&agent, &other[0]).unwrap();
    assert_eq!(founder.call(acts::ListFactors {}).unwrap().factors.len(), 2, "an app and a sheet");
}

#[test]
fn no_code_is_kept_as_it_is_shown() {
    let world = World::founded("eu");
    let founder = world.founder();
    let begun = founder.call(acts::BeginTotp {}).unwrap();
    let _ = enrol(&world, founder);
    let codes = founder.call(acts::MakeRecoveryCodes {}).unwrap().codes;
    founder.call(acts::Lock {}).unwrap();
    let secrets = codes.iter().chain([&begun.secret]).flat_map(|text| [text.clone(), text.replace(['-', ' '], "")]);
    for text in secrets {
        for path in files(&world.home()) {
            let bytes = std::fs::read(&path).unwrap();
            let found = bytes.windows(text.len()).any(|window| window == text.as_bytes());
            assert!(!found, "{text} stands in {}", path.display());
        }
    }
}

fn files(folder: &std::path::Path) -> Vec<std::path::PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}
