//! Vaults as every shipped version wrote them are opened, brought up to date and read.
//!
//! A new version adds its files with `MERIDIAN_WRITE_GOLDEN=1 cargo test -p store golden`; those that are there never change.

use std::path::PathBuf;

use expect_test::expect;
use kernel::{PersonId, VaultName};

use super::support::{NOW, conversation, customer, eu, key, message, permit, record, signer};
use crate::search::{self, Order, Query, Text};
use crate::{
    StoreError, Vault, conversation as conversations, customer as customers, list, log, message as messages, migration,
};

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden")
}

/// The vault as the version wrote it whose newest step has this number.
fn golden(name: VaultName, step: &str) -> PathBuf {
    folder().join(format!("{name}-{}.vault", step.trim_start_matches('0')))
}

/// Those of every shipped version, that of this one among them.
fn all(name: VaultName) -> Vec<PathBuf> {
    let of_this_vault = |path: &PathBuf| {
        let file = path.file_name().and_then(|file| file.to_str()).unwrap_or_default();
        file.starts_with(&format!("{name}-")) && file.ends_with(".vault")
    };
    let mut all: Vec<_> = std::fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path()).collect();
    all.retain(of_this_vault);
    all
}

fn fill(vault: &Vault) -> Result<(), StoreError> {
    vault.write(&permit(vault.name()), |tx| {
        if vault.name() == VaultName::Organisation {
            crate::setting::put(tx, "name", "\"Acme\"")?;
        } else {
            customers::insert(tx, &customer(1))?;
            let mut conversation = conversation(2, 1);
            conversation.owner = Some(PersonId(3));
            conversations::insert(tx, &conversation)?;
            messages::insert(tx, &message(4, 2))?;
            search::add(tx, message(4, 2).id, Text { body: "golden words 東京", ..Text::default() })?;
        }
        Ok(((), record("save-draft")))
    })
}

fn check(name: VaultName) {
    let newest = golden(name, &migration::of(name).last().unwrap().name[..3]);
    if std::env::var_os("MERIDIAN_WRITE_GOLDEN").is_some() && !newest.exists() {
        let vault = Vault::create(&newest, name, &key(1), signer("one"), NOW).unwrap();
        fill(&vault).unwrap();
        vault.empty_wal().unwrap();
    }
    assert!(newest.exists(), "this version has no golden vault yet");
    for shipped in all(name) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("copy.vault");
        std::fs::copy(shipped, &path).unwrap();
        let vault = Vault::open(&path, name, &key(1), signer("one"), NOW).unwrap();
        let permit = permit(name);
        vault
            .read(&permit, |snapshot| {
                let reports = log::verify(snapshot, None, &[], &mut |_, _| std::ops::ControlFlow::Continue(()))?;
                assert_eq!((reports[0].fault, reports[0].head.size), (None, 1));
                if name == VaultName::Organisation {
                    assert_eq!(crate::setting::get(snapshot, "name")?.as_deref(), Some("\"Acme\""));
                } else {
                    let mine = list::Filter::of(list::View::Mine(PersonId(3)));
                    assert_eq!(list::page(snapshot, &mine, list::Sort::Newest, list::From::Offset(0), 9)?.len(), 1);
                    assert_eq!(messages::get(snapshot, message(4, 2).id)?, message(4, 2));
                    let found = search::find(snapshot, &Query::parse("東京"), Order::Best, None, (0, 9), None)?;
                    assert_eq!(found.total, 1);
                }
                Ok::<_, StoreError>(())
            })
            .unwrap();
        vault.record(&permit, record("search")).unwrap();
    }
}

#[test]
fn golden_vaults_of_the_organisation_are_read() {
    check(VaultName::Organisation);
}

#[test]
fn golden_vaults_of_a_region_are_read() {
    check(eu().into());
}

#[test]
fn a_draft_of_the_first_version_stays_with_its_kind_in_its_seal() {
    let region = eu().into();
    let connection = rusqlite::Connection::open_in_memory().unwrap();
    assert_eq!(migration::run(&connection, region, &migration::of(region)[..1], NOW), Ok(1));
    connection.execute("INSERT INTO draft VALUES (4, 2, 9, 5, x'07')", ()).unwrap();
    migration::migrate(&connection, region, NOW).unwrap();
    let sql = "SELECT id, conversation, author, note, saved_at, sealed FROM draft";
    let kept = connection
        .query_row(sql, (), |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?)));
    assert_eq!(kept, Ok((4, 2, 9, None::<bool>, 5, vec![7_u8])));
}

#[test]
fn shipped_migrations_do_not_change() {
    let sums = |name| -> Vec<String> {
        migration::of(name)
            .iter()
            .map(|step| format!("{} {}", step.name, &hex::encode(crypto::sha256(step.sql.as_bytes()))[..16]))
            .collect()
    };
    expect![[r#"
        (
            [
                "001_create_vault fb7cde87219960fc",
                "004_add_people_fields b4bf3360e97658f1",
                "002_add_roles 394d4f136a00860b",
                "005_add_queue_addresses d2aa59328a4582cf",
                "003_add_factors c7a896c681000250",
            ],
            [
                "001_create_vault b91e8770bd93cd52",
                "002_widen_drafts_and_messages 7e1ea6c382f1ca54",
            ],
        )
    "#]]
    .assert_debug_eq(&(sums(VaultName::Organisation), sums(eu().into())));
}
