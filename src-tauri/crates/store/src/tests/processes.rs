//! What is acknowledged survives whatever happens to the process.

use std::io::{BufRead, BufReader};
use std::ops::ControlFlow;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use super::support::{NOW, World, customer, eu, key, permit, record, signer};
use crate::{StoreError, Vault, customer as customers, log};

const FOLDER: &str = "MERIDIAN_TEST_VAULT";
const OFFSET: &str = "MERIDIAN_TEST_OFFSET";

/// Not a test of its own: what the other processes run. Writes one customer after the other and says so after each.
#[test]
fn writes_until_it_is_killed() {
    let (Ok(path), Ok(offset)) = (std::env::var(FOLDER), std::env::var(OFFSET)) else { return };
    let vault = Vault::open(Path::new(&path), eu().into(), &key(1), signer("one"), NOW).unwrap();
    let offset: i64 = offset.parse().unwrap();
    for number in 1..1_000_000 {
        let act = |tx: &mut crate::Tx<'_>| {
            Ok::<_, StoreError>((customers::insert(tx, &customer(offset + number))?, record("x")))
        };
        // A machine that is very busy can keep the other process in its transaction for longer than this one waits. What
        // was refused was not acknowledged, and is tried again.
        while let Err(error) = vault.write(&permit(eu().into()), act) {
            assert_eq!(error, StoreError::Busy, "writing {number}");
        }
        println!("wrote {number}");
    }
}

fn start(path: &Path, offset: i64) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args(["tests::processes::writes_until_it_is_killed", "--exact", "--nocapture"])
        .env(FOLDER, path)
        .env(OFFSET, offset.to_string())
        .stdout(Stdio::piped())
        .stderr(Stdio::inherit())
        .spawn()
        .unwrap()
}

/// Reads acknowledgements until there are so many; the last one that was read.
fn acknowledged(child: &mut Child, wanted: i64) -> i64 {
    let lines = BufReader::new(child.stdout.as_mut().unwrap()).lines();
    let numbers = lines
        .map_while(Result::ok)
        .filter_map(|line| line.strip_prefix("wrote ").and_then(|number| number.parse().ok()));
    numbers.take_while(|number| *number <= wanted).last().unwrap_or(0)
}

#[test]
fn processes_that_are_killed_lose_nothing_that_they_acknowledged() {
    let world = World::new();
    let path = world.path();
    let World { folder, vault } = world;
    drop(vault);
    for round in 0..6_i64 {
        // Two processes write at the same time; both are killed in the middle of it.
        let mut one = start(&path, round * 10_000_000);
        let mut two = start(&path, round * 10_000_000 + 5_000_000);
        let known = (acknowledged(&mut one, 3 + 5 * round), acknowledged(&mut two, 3 + 2 * round));
        let ended = (one.try_wait().unwrap(), two.try_wait().unwrap());
        assert_eq!(ended, (None, None), "round {round}: neither ended by itself: {known:?}");
        one.kill().unwrap();
        two.kill().unwrap();
        one.wait().unwrap();
        two.wait().unwrap();
        assert!(known.0 > 0 && known.1 > 0, "both wrote: {known:?}");
        let vault = Vault::open(&path, eu().into(), &key(1), signer("one"), NOW).unwrap();
        let (found, reports) = vault
            .read(&permit(eu().into()), |snapshot| {
                let mut found = Vec::new();
                for (offset, known) in [(0, known.0), (5_000_000, known.1)] {
                    for number in 1..=known {
                        found.push(customers::get(snapshot, customer(round * 10_000_000 + offset + number).id).is_ok());
                    }
                }
                let count = customers::count(snapshot)?;
                let reports = log::verify(snapshot, None, &[], &mut |_, _| ControlFlow::Continue(()))?;
                assert_eq!(reports[0].head.size, count, "as many records as acts");
                Ok::<_, StoreError>((found, reports))
            })
            .unwrap();
        assert!(found.iter().all(|found| *found), "round {round}: what was acknowledged is there");
        assert_eq!(reports[0].fault, None);
    }
    drop(folder);
}
