//! Factors and sessions are kept as they are written, and only their owner's.

use kernel::{DeviceId, FactorId, PersonId, SessionId, VaultName};

use super::support::{NOW, World};
use crate::factor::{self, Factor, Kind, Wait};
use crate::session::{self, Program, Session};

const ME: PersonId = PersonId(1);
const OTHER: PersonId = PersonId(2);

fn factor(id: i64, person: PersonId, kind: Kind) -> Factor {
    Factor {
        id: FactorId(id),
        person,
        kind,
        name: "Telephone".to_owned(),
        material: vec![1, 2, 3],
        last_step: Some(59_847_000),
        enrolled_at: Some(NOW),
        used_at: None,
    }
}

#[test]
fn factors_are_their_owners_and_a_sheet_counts_for_nothing_by_itself() {
    let world = World::of(VaultName::Organisation);
    let sheet = factor(3, ME, Kind::RecoveryCodes);
    let begun = Factor { enrolled_at: None, last_step: None, ..factor(4, ME, Kind::Totp) };
    world.write(|tx| {
        factor::put(tx, &sheet)?;
        factor::put(tx, &begun)?;
        factor::put(tx, &factor(5, OTHER, Kind::SecurityKey))
    });
    assert_eq!(world.read(|snapshot| factor::of_person(snapshot, ME)), [sheet, begun.clone()]);
    assert_eq!(
        world.read(|snapshot| Ok([factor::is_enrolled(snapshot, ME)?, factor::is_enrolled(snapshot, OTHER)?])),
        [false, true]
    );
    let enrolled = Factor { enrolled_at: Some(NOW), last_step: Some(7), ..begun };
    world.write(|tx| factor::put(tx, &enrolled));
    assert!(world.read(|snapshot| factor::is_enrolled(snapshot, ME)));
    world.write(|tx| factor::remove(tx, enrolled.id));
    assert!(!world.read(|snapshot| factor::is_enrolled(snapshot, ME)));
}

#[test]
fn a_code_of_a_sheet_is_taken_off_once_and_goes_with_its_sheet() {
    let world = World::of(VaultName::Organisation);
    let sheet = factor(3, ME, Kind::RecoveryCodes);
    world.write(|tx| {
        factor::put(tx, &sheet)?;
        factor::add_code(tx, sheet.id, &[1; 32])?;
        factor::add_code(tx, sheet.id, &[2; 32])
    });
    assert!(!world.write(|tx| factor::use_code(tx, FactorId(9), &[1; 32])), "another sheet");
    assert!(world.write(|tx| factor::use_code(tx, sheet.id, &[1; 32])));
    assert!(!world.write(|tx| factor::use_code(tx, sheet.id, &[1; 32])));
    assert_eq!(world.read(|snapshot| factor::codes_left(snapshot, sheet.id)), 1);
    world.write(|tx| factor::remove(tx, sheet.id));
    assert_eq!(world.read(|snapshot| factor::codes_left(snapshot, sheet.id)), 0);
}

#[test]
fn wrong_codes_are_kept_and_forgotten() {
    let world = World::of(VaultName::Organisation);
    let wait = Wait { failed: 7, boot: "9b2f".to_owned(), up_ms: 90_000 };
    assert_eq!(world.read(|snapshot| factor::wait(snapshot, ME)), None);
    world.write(|tx| factor::keep_wait(tx, ME, Some(&wait)));
    assert_eq!(world.read(|snapshot| factor::wait(snapshot, ME)), Some(wait));
    assert_eq!(world.read(|snapshot| factor::wait(snapshot, OTHER)), None);
    world.write(|tx| factor::keep_wait(tx, ME, None));
    assert_eq!(world.read(|snapshot| factor::wait(snapshot, ME)), None);
}

#[test]
fn a_session_is_open_until_it_is_ended_or_has_lasted_its_time() {
    let world = World::of(VaultName::Organisation);
    let of = |id, until_ms| Session {
        id: SessionId(id),
        person: ME,
        device: DeviceId(6),
        program: Program::Ctl,
        started_at: NOW,
        until: NOW.plus_ms(until_ms),
        active_at: NOW,
    };
    world.write(|tx| {
        for (id, until_ms) in [(1, 1_000), (2, 1_000), (3, 9_000)] {
            session::put(tx, &of(id, until_ms))?;
        }
        Ok(())
    });
    assert_eq!(world.read(session::all), [of(1, 1_000), of(2, 1_000), of(3, 9_000)]);
    world.write(|tx| session::forget_over(tx, NOW.plus_ms(1_000), &[SessionId(2)]));
    assert_eq!(world.read(session::all), [of(2, 1_000), of(3, 9_000)], "the second is known to go on");
    assert!(world.write(|tx| session::end(tx, SessionId(3))));
    assert!(!world.write(|tx| session::end(tx, SessionId(3))));
    assert!(!world.read(|snapshot| session::is_open(snapshot, SessionId(3))));
    assert!(world.read(|snapshot| session::is_open(snapshot, SessionId(2))));
}
