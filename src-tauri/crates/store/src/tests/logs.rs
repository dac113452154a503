//! The log.

use std::ops::ControlFlow;
use std::sync::atomic::{AtomicBool, Ordering};

use audit::{Checkpoint, Hash, Outcome, Pseudonym};
use crypto::SigningKey;
use proptest::prelude::*;

use super::support::{NOW, World, customer, key, record, signer};
use crate::log::{self, Anchor, RecordFilter};
use crate::{LogFault, StoreError, customer as customers};

fn faults(world: &World, anchors: &[Anchor]) -> Vec<Option<LogFault>> {
    let own = SigningKey::derive(&key(200), "one").verifying_key();
    let own = Some(("acme/eu/one", &own));
    let reports = world.read(|snapshot| log::verify(snapshot, own, anchors, &mut |_, _| ControlFlow::Continue(())));
    reports.into_iter().map(|report| report.fault).collect()
}

fn filled(count: usize) -> World {
    let world = World::new();
    for _ in 0..count {
        world.vault.record(&world.permit(), record("search")).unwrap();
    }
    world
}

#[test]
fn each_commit_leaves_a_signed_checkpoint_of_all_records() {
    let world = filled(7);
    let head = world.read(log::heads).remove(0);
    let verifier = SigningKey::derive(&key(200), "one").verifying_key();
    let checkpoint = Checkpoint::open(&head.checkpoint, &verifier, "acme/eu/one").unwrap();
    assert_eq!((checkpoint.size, checkpoint.root), (7, head.root));
    assert_eq!(head.since, Some(NOW));
    assert_eq!(faults(&world, &[]), [None]);
}

#[test]
fn a_record_is_given_its_place_in_the_log() {
    let world = filled(5);
    for index in 0..5 {
        let entry = world.read(|snapshot| log::record(snapshot, 1, index));
        assert_eq!((entry.index, entry.record.sequence), (index, index));
    }
    let missing = world.try_read(|snapshot| log::record(snapshot, 1, 5));
    assert_eq!(missing.unwrap_err(), StoreError::NoSuch { what: "record" });
}

#[test]
fn two_connections_that_write_in_turn_keep_one_log() {
    let world = World::new();
    let other = world.again("one");
    for number in 0..20 {
        world.write(|tx| customers::insert(tx, &customer(number * 2 + 1)));
        let act = |tx: &mut crate::Tx<'_>| {
            Ok::<_, StoreError>((customers::insert(tx, &customer(number * 2 + 2))?, record("x")))
        };
        other.write(&world.permit(), act).unwrap();
    }
    assert_eq!(world.read(log::heads)[0].size, 40);
    assert_eq!(faults(&world, &[]), [None]);
}

#[test]
fn records_of_many_threads_share_commits_and_lose_none() {
    let world = World::new();
    let numbers: Vec<u64> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..8)
            .map(|_| {
                scope.spawn(|| {
                    (0..25).map(|_| world.vault.record(&world.permit(), record("search")).unwrap()).collect::<Vec<_>>()
                })
            })
            .collect();
        threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect()
    });
    let mut sorted = numbers.clone();
    sorted.sort_unstable();
    assert_eq!(sorted, (0..200).collect::<Vec<u64>>(), "each got a number of its own");
    assert_eq!(faults(&world, &[]), [None]);
}

#[test]
fn a_second_device_keeps_a_log_of_its_own() {
    let world = filled(3);
    let other = world.again("two");
    for _ in 0..4 {
        other.record(&world.permit(), record("search")).unwrap();
    }
    let heads = world.read(log::heads);
    let seen: Vec<_> = heads.iter().map(|head| (head.origin.as_str(), head.size)).collect();
    assert_eq!(seen, [("acme/eu/two", 4), ("acme/eu/one", 3)]);
    assert_eq!(faults(&world, &[]), [None, None]);
}

#[test]
fn whatever_is_altered_behind_the_log_is_found() {
    let cases = [
        (
            "UPDATE log_leaf SET leaf = CAST(replace(CAST(leaf AS TEXT), 'search', 'seorch') AS BLOB) WHERE id & 0xff = 3",
            LogFault::Altered,
        ),
        ("UPDATE log_leaf SET action = 'other' WHERE id & 0xff = 3", LogFault::Altered),
        ("UPDATE log_leaf SET at = at + 1 WHERE id & 0xff = 3", LogFault::Altered),
        ("UPDATE log_leaf SET outcome = 'denied' WHERE id & 0xff = 3", LogFault::Altered),
        ("UPDATE log_leaf SET actor = 'x' WHERE id & 0xff = 3", LogFault::Altered),
        ("DELETE FROM log_leaf WHERE id & 0xff = 3", LogFault::Missing),
        ("DELETE FROM log_leaf WHERE id & 0xff = 8", LogFault::Missing),
        ("UPDATE log_hash SET hash = zeroblob(32) WHERE id & 0xff = 2", LogFault::Altered),
        ("DELETE FROM log_hash WHERE id & 0xff = 2", LogFault::Altered),
        ("INSERT INTO log_hash SELECT max(id) + 1, zeroblob(32) FROM log_hash", LogFault::Checkpoint),
        (
            "UPDATE log SET checkpoint = replace(checkpoint, char(10) || '9' || char(10), char(10) || '8' || char(10))",
            LogFault::Signature,
        ),
        ("UPDATE log SET checkpoint = ''", LogFault::Signature),
    ];
    for (sql, fault) in cases {
        let world = filled(9);
        world.vault.execute_for_test(sql);
        assert_eq!(faults(&world, &[]), [Some(fault)], "{sql}");
    }
}

#[test]
fn a_file_that_was_rolled_back_is_found_by_an_anchor() {
    let world = filled(4);
    world.vault.empty_wal().unwrap();
    let old = std::fs::read(world.path()).unwrap();
    let anchor = |world: &World| {
        let head = world.read(log::heads).remove(0);
        Anchor { origin: head.origin, size: head.size, root: head.root }
    };
    let early = anchor(&world);
    for _ in 0..3 {
        world.vault.record(&world.permit(), record("search")).unwrap();
    }
    let late = anchor(&world);
    assert_eq!(faults(&world, &[early.clone(), late.clone()]), [None]);
    let mut forked = early.clone();
    forked.root = Hash::from_bytes([9; 32]);
    assert_eq!(faults(&world, &[forked]), [Some(LogFault::RolledBack)], "another past");
    let World { folder, vault } = world;
    let path = vault.path().to_owned();
    drop(vault);
    std::fs::write(&path, old).unwrap();
    let world = World {
        vault: crate::Vault::open(&path, super::support::eu().into(), &key(1), signer("one"), NOW).unwrap(),
        folder,
    };
    assert_eq!(faults(&world, &[early]), [None]);
    assert_eq!(faults(&world, &[late]), [Some(LogFault::RolledBack)]);
}

#[test]
fn verification_can_be_broken_off() {
    let world = filled(3);
    let seen = AtomicBool::new(false);
    let broken = world.try_read(|snapshot| {
        log::verify(snapshot, None, &[], &mut |_, _| {
            seen.store(true, Ordering::Relaxed);
            ControlFlow::Break(())
        })
    });
    assert_eq!(broken.unwrap_err(), StoreError::Cancelled);
    assert!(seen.into_inner());
}

#[test]
fn proofs_from_the_vault_lead_to_its_root() {
    let world = filled(13);
    let head = world.read(log::heads).remove(0);
    for index in 0..13 {
        let entry = world.read(|snapshot| log::record(snapshot, head.log, index));
        let proof = world.read(|snapshot| log::inclusion_proof(snapshot, head.log, index, 13));
        audit::verify_inclusion(&audit::leaf_hash(&entry.leaf), index, 13, &proof, &head.root).unwrap();
    }
    assert!(world.try_read(|snapshot| log::inclusion_proof(snapshot, head.log, 13, 13)).is_err());
}

fn any_records() -> impl Strategy<Value = Vec<(u8, u8, u8, u8)>> {
    proptest::collection::vec((0..3_u8, 0..3_u8, 0..2_u8, 0..20_u8), 0..40)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn a_page_of_records_is_what_a_plain_filter_finds(
        rows in any_records(), actor in proptest::option::of(0..3_u8), actions in proptest::collection::vec(0..3_u8, 0..3),
        outcome in proptest::option::of(0..2_u8), from in 0..20_u8, offset in 0..10_u64, limit in 1..10_u32,
    ) {
        let world = World::new();
        let word = |action: u8| format!("act-{action}");
        let who = |actor: u8| Pseudonym::from_bytes([actor; 16]);
        let how = |outcome: u8| if outcome == 0 { Outcome::Done } else { Outcome::Denied };
        for (actor, action, outcome, at) in &rows {
            let mut record = record(&word(*action));
            record.actor = Some(who(*actor));
            record.outcome = how(*outcome);
            record.at = NOW.plus_ms(i64::from(*at));
            world.vault.record(&world.permit(), record).unwrap();
        }
        let filter = RecordFilter {
            log: None,
            actor: actor.map(who),
            actions: actions.iter().map(|action| word(*action)).collect(),
            outcome: outcome.map(how),
            from: Some(NOW.plus_ms(i64::from(from))),
            to: None,
        };
        let expected: Vec<u64> = rows.iter().enumerate().rev()
            .filter(|(_, row)| actor.is_none_or(|actor| actor == row.0))
            .filter(|(_, row)| actions.is_empty() || actions.contains(&row.1))
            .filter(|(_, row)| outcome.is_none_or(|outcome| outcome == row.2))
            .filter(|(_, row)| row.3 >= from)
            .map(|(at, _)| at as u64)
            .collect();
        let (page, total) = world.read(|snapshot| log::page(snapshot, &filter, offset, limit));
        prop_assert_eq!(total, expected.len() as u64);
        let page: Vec<u64> = page.iter().map(|entry| entry.index).collect();
        let expected: Vec<u64> = expected.into_iter().skip(offset as usize).take(limit as usize).collect();
        prop_assert_eq!(page, expected);
    }
}
