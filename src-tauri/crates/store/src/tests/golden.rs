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

fn golden(name: VaultName, version: usize) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("tests/golden/{name}-{version}.vault"))
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
    let newest = migration::of(name).len();
    if std::env::var_os("MERIDIAN_WRITE_GOLDEN").is_some() && !golden(name, newest).exists() {
        let vault = Vault::create(&golden(name, newest), name, &key(1), signer("one"), NOW).unwrap();
        fill(&vault).unwrap();
        vault.empty_wal().unwrap();
    }
    for version in 1..=newest {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("copy.vault");
        std::fs::copy(golden(name, version), &path).unwrap();
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
                    let found = search::find(snapshot, &Query::parse("東京"), Order::Best, None, 0, 9)?;
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
                "003_add_factors c7a896c681000250",
            ],
            [
                "001_create_vault b91e8770bd93cd52",
            ],
        )
    "#]]
    .assert_debug_eq(&(sums(VaultName::Organisation), sums(eu().into())));
}
