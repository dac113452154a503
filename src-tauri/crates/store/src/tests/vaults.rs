//! Opening, refusing, committing.

use kernel::VaultName;

use super::support::{NOW, World, conversation, customer, eu, key, message, permit, record, signer};
use crate::vault::Vault;
use crate::{StoreError, customer as customers, log, message as messages};

fn open(world: &World, name: VaultName, seed: u8) -> Result<Vault, StoreError> {
    Vault::open(&world.path(), name, &key(seed), signer("one"), NOW)
}

#[test]
fn what_cannot_be_opened_is_told_apart() {
    let world = World::new();
    let path = world.path();
    let eu_vault = VaultName::from(eu());
    assert_eq!(open(&world, eu_vault, 2).unwrap_err(), StoreError::Foreign, "a wrong key");
    assert_eq!(open(&world, VaultName::Organisation, 1).unwrap_err(), StoreError::OtherVault);
    assert_eq!(
        Vault::create(&path, eu_vault, &key(1), signer("one"), NOW).unwrap_err(),
        StoreError::Exists,
        "a file that is there is never replaced"
    );
    let missing = world.folder.path().join("none.vault");
    assert_eq!(Vault::open(&missing, eu_vault, &key(1), signer("one"), NOW).unwrap_err(), StoreError::Missing);
    assert!(!missing.exists(), "opening makes no file");
    let foreign = world.folder.path().join("letter.txt");
    std::fs::write(&foreign, "Dear Sir or Madam, ".repeat(1000)).unwrap();
    assert_eq!(Vault::open(&foreign, eu_vault, &key(1), signer("one"), NOW).unwrap_err(), StoreError::Foreign);
    let empty = world.folder.path().join("empty.vault");
    std::fs::write(&empty, "").unwrap();
    assert_eq!(Vault::open(&empty, eu_vault, &key(1), signer("one"), NOW).unwrap_err(), StoreError::Corrupt);
    assert_eq!(std::fs::metadata(&empty).unwrap().len(), 0, "a damaged file stays as it is");
}

#[test]
fn a_newer_schema_is_refused_and_left_alone() {
    let world = World::new();
    world.vault.execute_for_test("PRAGMA user_version = 999; INSERT INTO migration VALUES (999, 'x', x'00', 0)");
    let error = open(&world, eu().into(), 1).unwrap_err();
    assert!(matches!(error, StoreError::Newer { found: 999, .. }), "{error:?}");
}

#[test]
fn an_altered_migration_is_refused() {
    let world = World::new();
    world.vault.execute_for_test("UPDATE migration SET checksum = zeroblob(32) WHERE id = 1");
    assert_eq!(open(&world, eu().into(), 1).unwrap_err(), StoreError::Migration { number: 1 });
}

#[test]
fn settings_of_a_connection_are_as_promised() {
    let world = World::new();
    let ask = |pragma: &str| world.vault.ask_for_test(&format!("PRAGMA {pragma}"));
    for (pragma, value) in [
        ("journal_mode", "wal"),
        ("synchronous", "2"),
        ("secure_delete", "1"),
        ("temp_store", "2"),
        ("trusted_schema", "0"),
        ("cell_size_check", "1"),
        ("page_size", "4096"),
        ("cipher_hmac_algorithm", "HMAC_SHA256"),
        ("cipher_memory_security", "0"),
        ("cipher_use_hmac", "1"),
    ] {
        assert_eq!(ask(pragma), value, "{pragma}");
    }
}

#[test]
fn an_act_and_its_record_come_together_or_not_at_all() {
    let world = World::new();
    world.write(|tx| customers::insert(tx, &customer(5)));
    let refused: Result<(), StoreError> = world.try_write(|tx| {
        customers::insert(tx, &customer(6))?;
        Err(StoreError::Cancelled)
    });
    assert_eq!(refused, Err(StoreError::Cancelled));
    let taken = world.try_write(|tx| customers::insert(tx, &customer(5)));
    assert!(matches!(taken, Err(StoreError::Constraint { .. })), "{taken:?}");
    assert_eq!(world.read(customers::count), 1);
    let head = &world.read(log::heads)[0];
    assert_eq!(head.size, 1, "one act, one record");
}

#[test]
fn a_panic_inside_an_act_takes_it_back() {
    let world = World::new();
    let panicked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        world.write(|tx| -> Result<(), StoreError> {
            customers::insert(tx, &customer(6))?;
            panic!("on purpose")
        });
    }));
    assert!(panicked.is_err());
    world.write(|tx| customers::insert(tx, &customer(7)));
    assert_eq!(world.read(customers::count), 1);
    assert_eq!(world.read(log::heads)[0].size, 1);
}

#[test]
fn a_permit_for_another_vault_opens_nothing() {
    let world = World::new();
    let other = permit(VaultName::Organisation);
    let written = world.vault.write(&other, |_| Ok::<_, StoreError>(((), record("save-draft"))));
    assert_eq!(written, Err(StoreError::NotPermitted));
    assert_eq!(world.vault.read(&other, |_| Ok::<_, StoreError>(())), Err(StoreError::NotPermitted));
    assert_eq!(world.vault.record(&other, record("search")), Err(StoreError::NotPermitted));
}

#[test]
fn a_snapshot_does_not_move_while_others_write() {
    let world = World::new();
    world.read(|snapshot| {
        assert_eq!(customers::count(snapshot)?, 0);
        world.write(|tx| customers::insert(tx, &customer(1)));
        assert_eq!(customers::count(snapshot)?, 0);
        Ok(())
    });
    assert_eq!(world.read(customers::count), 1);
}

#[test]
fn a_full_disk_is_told_and_loses_nothing() {
    let world = World::new();
    world.write(|tx| customers::insert(tx, &customer(1)));
    let pages: i64 = world.vault.ask_for_test("PRAGMA page_count").parse().unwrap();
    world.vault.execute_for_test(&format!("PRAGMA max_page_count = {}", pages + 8));
    let mut written = 0;
    let error = loop {
        let number = written + 10;
        let mut large = message(number, 1);
        large.payload = vec![7; 20_000];
        match world.try_write(|tx| messages::insert(tx, &large)) {
            Ok(_) => written += 1,
            Err(error) => break error,
        }
    };
    assert_eq!(error, StoreError::Full);
    assert_eq!(world.read(messages::count), u64::try_from(written).unwrap(), "what was acknowledged is there");
    world.vault.execute_for_test("PRAGMA max_page_count = 1000000");
    world.write(|tx| customers::insert(tx, &customer(2)));
    assert_eq!(
        world.read(|snapshot| log::verify(snapshot, None, &[], &mut |_, _| std::ops::ControlFlow::Continue(())))[0]
            .fault,
        None
    );
}

#[test]
fn what_is_planted_is_in_no_file() {
    const MARKER: &str = "PLANTEDMARKER7431";
    let world = World::new();
    world.write(|tx| {
        let mut customer = customer(1);
        customer.profile = MARKER.as_bytes().to_vec();
        customers::insert(tx, &customer)?;
        crate::conversation::insert(tx, &conversation(2, 1))?;
        messages::insert(tx, &message(3, 2))?;
        crate::setting::put(tx, "note", MARKER)?;
        crate::search::add(tx, message(3, 2).id, crate::search::Text { body: MARKER, ..Default::default() })
    });
    let hits = |folder: &std::path::Path| {
        let mut files = 0;
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let bytes = std::fs::read(&path).unwrap().to_ascii_lowercase();
            let marker = MARKER.to_ascii_lowercase();
            assert!(memchr::memmem::find(&bytes, marker.as_bytes()).is_none(), "{} holds the marker", path.display());
            assert!(memchr::memmem::find(&bytes, b"create table").is_none(), "{} is in clear", path.display());
            files += 1;
        }
        files
    };
    assert_eq!(hits(world.folder.path()), 3, "the file, its write-ahead log and its index were looked at");
    world.vault.empty_wal().unwrap();
    hits(world.folder.path());
}

#[test]
fn the_data_version_changes_when_somebody_else_writes() {
    let world = World::new();
    let other = world.again("one");
    let before = world.vault.data_version().unwrap();
    world.write(|tx| customers::insert(tx, &customer(1)));
    assert_eq!(world.vault.data_version().unwrap(), before, "one's own writing is no news");
    other
        .write(&world.permit(), |tx| Ok::<_, StoreError>((customers::insert(tx, &customer(2))?, record("x"))))
        .unwrap();
    assert_ne!(world.vault.data_version().unwrap(), before);
}
