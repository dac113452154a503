//! Damage is found, by the first read of what is damaged and by a check.

use std::fs;
use std::ops::ControlFlow;
use std::path::Path;

use rand::{Rng, SeedableRng};

use super::support::{NOW, World, conversation, customer, eu, key, message, permit, record, signer};
use crate::check::{self, Report};
use crate::{
    Snapshot, StoreError, Vault, conversation as conversations, customer as customers, message as messages, search,
    source,
};

const SEED: u64 = 20_261_123;

/// A vault with something in most of its tables, closed.
fn filled() -> (World, Vec<u8>) {
    let world = World::new();
    world.write(|tx| {
        for number in 1..=40 {
            customers::insert(tx, &customer(number))?;
            conversations::insert(tx, &conversation(100 + number, number))?;
            let message = message(1000 + number, 100 + number);
            messages::insert(tx, &message)?;
            source::put(tx, message.id, &vec![9; 3000 + 400 * number as usize])?;
            let body = format!("message number{number} about refunds and parcels");
            search::add(tx, message.id, search::Text { body: &body, ..Default::default() })?;
        }
        Ok(())
    });
    for _ in 0..50 {
        world.vault.record(&world.permit(), record("search")).unwrap();
    }
    world.vault.empty_wal().unwrap();
    let bytes = fs::read(world.path()).unwrap();
    (world, bytes)
}

/// Reads every row of every table: touches every page that holds something.
fn read_all(snapshot: &Snapshot<'_>) -> Result<(), StoreError> {
    let tables = snapshot.all("SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0", (), |row| {
        row.get::<_, String>(0)
    })?;
    for table in tables {
        let mut statement = snapshot.connection().prepare(&format!("SELECT * FROM \"{table}\""))?;
        let columns = statement.column_count();
        let mut rows = statement.query(())?;
        while let Some(row) = rows.next()? {
            for column in 0..columns {
                row.get_ref(column)?;
            }
        }
    }
    let indexes = snapshot.all(
        "SELECT name, tbl_name FROM sqlite_schema WHERE type = 'index' AND rootpage > 0 AND sql IS NOT NULL AND sql NOT LIKE '%WHERE%'",
        (),
        |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)),
    )?;
    for (index, table) in indexes {
        let sql = format!("SELECT count(*) FROM \"{table}\" INDEXED BY \"{index}\"");
        snapshot.connection().query_row(&sql, (), |row| row.get::<_, i64>(0))?;
    }
    Ok(())
}

fn open(path: &Path) -> Result<Vault, StoreError> {
    Vault::open(path, eu().into(), &key(1), signer("one"), NOW)
}

fn checked(vault: &Vault) -> Report {
    check::check(vault, None, &[], &mut |_, _| ControlFlow::Continue(())).unwrap()
}

/// What opening and reading a damaged file come to: an error that says damage. The first page cannot be told from one
/// under another key.
fn is_told(outcome: &Result<(), StoreError>) -> bool {
    matches!(outcome, Err(StoreError::Corrupt | StoreError::Foreign | StoreError::Malformed { .. }))
}

#[test]
fn a_whole_vault_is_whole() {
    let (world, bytes) = filled();
    world.read(read_all);
    let report = checked(&world.vault);
    assert!(report.is_whole(), "{report:?}");
    assert_eq!((report.records, report.bytes), (51, bytes.len() as u64));
}

/// A thousand files, each with one flipped byte or cut short: each is told by reading and by a check, and none is
/// changed by being looked at.
#[test]
fn a_thousand_damaged_files_are_all_told() {
    let (world, whole) = filled();
    let World { folder, vault } = world;
    let path = vault.path().to_owned();
    drop(vault);
    let mut random = rand_chacha::ChaCha8Rng::seed_from_u64(SEED);
    let (mut by_reading, mut by_page) = (0, 0);
    for round in 0..1000 {
        for ending in ["-wal", "-shm"] {
            let _ = fs::remove_file(format!("{}{ending}", path.display()));
        }
        let mut bytes = whole.clone();
        let at = random.random_range(0..bytes.len());
        let what = if round % 10 == 9 {
            bytes.truncate(at);
            format!("cut at {at}")
        } else {
            bytes[at] ^= 1 << random.random_range(0..8);
            format!("flipped at {at}")
        };
        fs::write(&path, &bytes).unwrap();
        let opened = open(&path);
        let outcome = match &opened {
            Ok(vault) => vault.read(&permit(eu().into()), read_all),
            Err(error) => Err(error.clone()),
        };
        let report = match &opened {
            Ok(vault) => checked(vault),
            Err(error) => {
                assert!(is_told(&Err(error.clone())), "seed {SEED} round {round}, {what}: {error:?}");
                by_reading += 1;
                continue;
            }
        };
        assert!(!report.is_whole(), "seed {SEED} round {round}, {what}: the check took it as whole");
        match outcome {
            Err(_) => {
                assert!(is_told(&outcome), "seed {SEED} round {round}, {what}: {outcome:?}");
                by_reading += 1;
            }
            // Pages that hold nothing, or that a walk through the rows does not need, are told by asking for every page.
            Ok(()) => by_page += 1,
        }
        drop(opened);
        let after = fs::read(&path).unwrap();
        assert!(after == bytes, "seed {SEED} round {round}, {what}: the damaged file was changed");
    }
    assert!(by_reading > 900, "{by_reading} by reading, {by_page} by asking for every page");
    drop(folder);
}

#[test]
fn damage_under_an_open_vault_is_told_by_the_next_read_of_the_page() {
    let (world, whole) = filled();
    let path = world.path();
    let mut bytes = whole.clone();
    let last = bytes.len() - 2000;
    bytes[last] ^= 1;
    fs::write(&path, &bytes).unwrap();
    let other = world.again("one");
    let read = other.read(&world.permit(), |snapshot| {
        read_all(snapshot)?;
        snapshot.connection().query_row("PRAGMA integrity_check(1)", (), |row| row.get::<_, String>(0))?;
        Ok::<_, StoreError>(())
    });
    assert_eq!(read, Err(StoreError::Corrupt));
    assert!(!checked(&world.vault).is_whole(), "what is in memory does not hide what is in the file");
}
