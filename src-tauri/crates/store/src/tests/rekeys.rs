//! Another key for a vault: whole before and after, whenever the process ends.

use std::ops::ControlFlow;
use std::path::PathBuf;

use super::support::{NOW, World, conversation, customer, eu, key, message, permit, record, signer};
use crate::search::{self, Order, Query, Text};
use crate::{StoreError, Vault, conversation as conversations, customer as customers, message as messages};

fn go_on(_: u64, _: u64) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

fn filled() -> World {
    let world = World::new();
    world.write(|tx| {
        for number in 1..=40 {
            customers::insert(tx, &customer(number))?;
            conversations::insert(tx, &conversation(1000 + number, number))?;
            let message = message(2000 + number, 1000 + number);
            messages::insert(tx, &message)?;
            search::add(tx, message.id, Text { body: "golden words", ..Text::default() })?;
        }
        Ok(())
    });
    world
}

fn open(world: &World, with: u8) -> Result<Vault, StoreError> {
    Vault::open(&world.path(), eu().into(), &key(with), signer("one"), NOW)
}

fn is_whole(vault: &Vault) {
    let permit = permit(eu().into());
    let found = |snapshot: &crate::Snapshot<'_>| {
        let found = search::find(snapshot, &Query::parse("golden"), Order::Best, None, 0, 9)?;
        assert_eq!(found.total, 40, "the search index goes along");
        let reports = crate::log::verify(snapshot, None, &[], &mut |_, _| ControlFlow::Continue(()))?;
        assert!(reports.iter().all(|report| report.fault.is_none()), "{reports:?}");
        Ok::<_, StoreError>(())
    };
    vault.read(&permit, found).unwrap();
    vault.record(&permit, record("search")).unwrap();
}

fn beside(world: &World) -> Vec<PathBuf> {
    let all = std::fs::read_dir(world.folder.path()).unwrap().map(|entry| entry.unwrap().path());
    all.filter(|path| !["-wal", "-shm"].iter().any(|end| path.to_string_lossy().ends_with(end))).collect()
}

#[test]
fn the_new_key_opens_it_and_the_old_one_does_not() {
    let world = filled();
    let permit = permit(eu().into());
    world.vault.rekey(&permit, &key(7), &mut go_on, || Ok::<_, StoreError>(())).unwrap();
    is_whole(&world.vault);
    assert_eq!(open(&world, 1).map(drop), Err(StoreError::Foreign));
    is_whole(&open(&world, 7).unwrap());
    assert_eq!(beside(&world), [world.path()]);
}

#[test]
fn a_key_that_could_not_be_handed_out_changes_nothing() {
    let world = filled();
    let permit = permit(eu().into());
    let failed = world.vault.rekey(&permit, &key(7), &mut go_on, || Err(StoreError::Full));
    assert_eq!(failed, Err(StoreError::Full));
    is_whole(&world.vault);
    is_whole(&open(&world, 1).unwrap());
    assert_eq!(beside(&world), [world.path()]);
}

#[test]
fn nobody_works_on_in_the_old_file() {
    let world = filled();
    let other = open(&world, 1).unwrap();
    let permit = permit(eu().into());
    let refused = world.vault.rekey(&permit, &key(7), &mut go_on, || Ok::<_, StoreError>(()));
    assert_eq!(refused, Err(StoreError::Busy), "somebody else has it open");
    is_whole(&other);
    is_whole(&world.vault);
    drop(other);
    world.vault.rekey(&permit, &key(7), &mut go_on, || Ok::<_, StoreError>(())).unwrap();
    is_whole(&world.vault);
}

#[test]
fn a_process_that_ends_in_between_leaves_what_one_of_the_keys_opens() {
    // The files as they lie on the disk just before and just after the new key is handed out.
    let world = filled();
    let permit = permit(eu().into());
    let copy = |name: &str| {
        let folder = world.folder.path().parent().unwrap().join(format!("{name}-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        for path in beside(&world) {
            std::fs::copy(&path, folder.join(path.file_name().unwrap())).unwrap();
        }
        folder
    };
    let mut cut = None;
    world
        .vault
        .rekey(&permit, &key(7), &mut go_on, || {
            cut = Some((copy("cut-before"), copy("cut-after")));
            Ok::<_, StoreError>(())
        })
        .unwrap();
    let (before, after) = cut.unwrap();
    for (folder, opens, refused) in [(before, 1, None), (after, 7, Some(1))] {
        let path = folder.join(world.path().file_name().unwrap());
        let open = |with: u8| Vault::open(&path, eu().into(), &key(with), signer("one"), NOW);
        is_whole(&open(opens).unwrap());
        if let Some(refused) = refused {
            assert_eq!(open(refused).map(drop), Err(StoreError::Foreign), "the new file is in its place");
        }
        std::fs::remove_dir_all(folder).unwrap();
    }
}
