//! Copies under another key, and back.

use std::ops::ControlFlow;

use kernel::VaultName;

use super::support::{NOW, World, conversation, customer, eu, key, message, permit, record, signer};
use crate::backup::{backup, restore, verify};
use crate::check::Problem;
use crate::search::{self, Query, Text};
use crate::{StoreError, Vault, conversation as conversations, customer as customers, list, log, message as messages};

fn go_on(_: u64, _: u64) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

fn filled() -> World {
    let world = World::new();
    world.write(|tx| {
        for number in 1..=300 {
            customers::insert(tx, &customer(number))?;
            conversations::insert(tx, &conversation(1000 + number, number))?;
            let message = message(2000 + number, 1000 + number);
            messages::insert(tx, &message)?;
            let body: String = (0..60).map(|at| format!("word{number}x{at} ")).collect();
            search::add(tx, message.id, Text { body: &body, ..Text::default() })?;
        }
        Ok(())
    });
    world
}

#[test]
fn a_backup_is_restored_under_another_key_with_all_but_the_index() {
    let world = filled();
    let copy = world.folder.path().join("eu.backup");
    let made = backup(&world.vault, &copy, &key(8), &mut go_on).unwrap();
    world.vault.empty_wal().unwrap();
    let size = std::fs::metadata(world.path()).unwrap().len();
    assert!(made.bytes < size * 85 / 100, "the index is left out: {} of {size} bytes", made.bytes);
    let names: Vec<_> =
        std::fs::read_dir(world.folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert!(
        names
            .iter()
            .all(|name| !name.to_string_lossy().contains(".part") && !name.to_string_lossy().contains(".whole")),
        "{names:?}"
    );

    assert_eq!(verify(&copy, eu().into(), &key(1), &mut go_on), Err(StoreError::Foreign), "under its own key only");
    assert_eq!(verify(&copy, VaultName::Organisation, &key(8), &mut go_on), Err(StoreError::OtherVault));
    let report = verify(&copy, eu().into(), &key(8), &mut go_on).unwrap();
    assert!(report.is_whole(), "{report:?}");
    assert_eq!(report.records, 1);

    let there = world.folder.path().join("restored.vault");
    restore(&copy, &key(8), eu().into(), &there, &key(9), &mut go_on).unwrap();
    let restored = Vault::open(&there, eu().into(), &key(9), signer("two"), NOW).unwrap();
    let permit = permit(eu().into());
    let read = |vault: &Vault| {
        vault
            .read(&permit, |snapshot| {
                let all = list::Filter::of(list::View::Open);
                let page = list::page(snapshot, &all, list::Sort::Newest, list::From::Offset(0), 1000)?;
                Ok::<_, StoreError>((page, list::count(snapshot, &all)?, messages::after(snapshot, 0, 1000)?))
            })
            .unwrap()
    };
    assert_eq!(read(&restored), read(&world.vault));
    restored.record(&permit, record("restore-vault")).unwrap();
    let reports = restored.read(&permit, |snapshot| log::verify(snapshot, None, &[], &mut go_on)).unwrap();
    let seen: Vec<_> =
        reports.iter().map(|report| (report.head.origin.as_str(), report.head.size, report.fault)).collect();
    assert_eq!(seen, [("acme/eu/two", 1, None), ("acme/eu/one", 1, None)], "a new log beside the old one");

    assert!(restored.read(&permit, search::is_stale).unwrap());
    let rebuild = |tx: &mut crate::Tx<'_>| {
        let whole = search::rebuild(tx, 1000, |_, message, put| {
            put(Text { body: &format!("unusualword{}", message.id.number - 2000), ..Text::default() })
        })?;
        Ok::<_, StoreError>((whole, record("restore-vault")))
    };
    assert!(restored.write(&permit, rebuild).unwrap());
    let query = Query::parse("unusualword77 ");
    let found = restored
        .read(&permit, |snapshot| search::find(snapshot, &query, search::Order::Best, None, (0, 5), None))
        .unwrap();
    assert_eq!(found.hits[0].message.number, 2077);
}

#[test]
fn a_damaged_backup_is_not_restored() {
    let world = filled();
    let copy = world.folder.path().join("eu.backup");
    backup(&world.vault, &copy, &key(8), &mut go_on).unwrap();
    let mut bytes = std::fs::read(&copy).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 4;
    std::fs::write(&copy, bytes).unwrap();
    let report = verify(&copy, eu().into(), &key(8), &mut go_on).unwrap();
    assert!(report.problems.contains(&Problem::Pages), "{report:?}");
    let there = world.folder.path().join("restored.vault");
    assert_eq!(restore(&copy, &key(8), eu().into(), &there, &key(9), &mut go_on), Err(StoreError::Corrupt));
    assert!(!there.exists());
}

#[test]
fn a_backup_can_be_broken_off_and_overwrites_nothing() {
    let world = filled();
    let copy = world.folder.path().join("eu.backup");
    let broken = backup(&world.vault, &copy, &key(8), &mut |_, _| ControlFlow::Break(()));
    assert_eq!(broken, Err(StoreError::Cancelled));
    assert_eq!(std::fs::read_dir(world.folder.path()).unwrap().count(), 3, "nothing is left of it");
    std::fs::write(&copy, "precious").unwrap();
    assert_eq!(backup(&world.vault, &copy, &key(8), &mut go_on), Err(StoreError::Exists));
    assert_eq!(std::fs::read(&copy).unwrap(), b"precious");
}

#[test]
fn the_organisations_vault_is_copied_as_well() {
    let world = World::of(VaultName::Organisation);
    world.write(|tx| crate::setting::put(tx, "name", "\"Acme\""));
    let copy = world.folder.path().join("org.backup");
    backup(&world.vault, &copy, &key(8), &mut go_on).unwrap();
    assert!(verify(&copy, VaultName::Organisation, &key(8), &mut go_on).unwrap().is_whole());
}
