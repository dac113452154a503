//! The shipped files are whole and valid.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use cedar_policy::Schema;

use super::*;
use crate::{Permission, PolicyError, SystemAct, embedded};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../policies")
}

fn files(folder: &Path) -> BTreeSet<String> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.filter(|path| path.is_file()).map(|path| path.file_name().unwrap().to_str().unwrap().to_owned()).collect()
}

#[test]
fn the_shipped_policies_pass_strict_validation() {
    let policies = Policies::load_embedded().unwrap();
    assert_eq!(policies.set_hash().len(), 64);
}

#[test]
fn no_file_is_forgotten() {
    let embedded = [embedded::POLICIES, embedded::REGIONS, embedded::REGIMES].concat();
    let embedded: BTreeSet<_> = embedded.iter().map(|(name, _)| (*name).to_owned()).collect();
    let folders = ["roles", "residency", "guards", "regions", "regimes"];
    let on_disk = folders
        .iter()
        .flat_map(|name| files(&folder().join(name)).into_iter().map(move |file| format!("{name}/{file}")));
    assert_eq!(on_disk.collect::<BTreeSet<_>>(), embedded);
    let beside = std::fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let known = folders.iter().map(ToString::to_string).chain(["meridian.cedarschema".into(), "tests".into()]);
    assert_eq!(beside.collect::<BTreeSet<_>>(), known.collect());
}

#[test]
fn the_schema_knows_every_act_and_no_other() {
    let (schema, _) = Schema::from_cedarschema_str(embedded::SCHEMA).unwrap();
    let groups: BTreeSet<_> = schema.action_groups().map(|uid| uid.id().unescaped().to_owned()).collect();
    let entities = schema.action_entities().unwrap();
    let acts = entities.iter().map(|entity| entity.uid().id().unescaped().to_owned()).filter(|id| !groups.contains(id));
    let ours: BTreeSet<_> = Action::ALL.iter().map(|action| action.as_str().to_owned()).collect();
    assert_eq!(acts.collect::<BTreeSet<_>>(), ours);
}

#[test]
fn every_group_of_acts_is_a_permission_or_known_to_be_none() {
    let (schema, _) = Schema::from_cedarschema_str(embedded::SCHEMA).unwrap();
    let groups: BTreeSet<_> = schema.action_groups().map(|uid| uid.id().unescaped().to_owned()).collect();
    let others = ["session", "system", "step-up-act", "deciding-act", "destroying-act"];
    let known = Permission::ALL.iter().map(ToString::to_string).chain(others.map(str::to_owned));
    assert_eq!(groups, known.collect());
    let policies = Policies::load_embedded().unwrap();
    for permission in Permission::ALL {
        assert!(policies.acts_of(*permission).next().is_some(), "{permission} permits nothing");
    }
    // No act is in two permissions: what a role is made of can be told from what it permits.
    for action in Action::ALL {
        let within =
            Permission::ALL.iter().filter(|permission| policies.acts_of(**permission).any(|act| act == *action));
        assert!(within.count() <= 1, "{action}");
    }
}

#[test]
fn no_act_edits_the_log() {
    let policies = Policies::load_embedded().unwrap();
    let log = Shape::Log(region("eu").into());
    let acts: Vec<_> = Action::ALL.iter().filter(|action| policies.applies(**action, log)).collect();
    assert_eq!(acts, [&Action::ListRecords, &Action::VerifyLog]);
}

#[test]
fn a_file_is_named_after_what_it_says() {
    let policies = Policies::load_embedded().unwrap();
    for ((file, _), profile) in embedded::REGIONS.iter().zip(policies.regions()) {
        assert_eq!(*file, format!("regions/{}.toml", profile.id));
        assert!(!profile.languages.is_empty() && profile.time_zone.contains('/'), "{file}");
        for regime in &profile.regimes {
            assert!(policies.regime(regime).is_some(), "{file} names {regime}");
        }
    }
    for ((file, text), regime) in embedded::REGIMES.iter().zip(policies.regimes()) {
        assert_eq!(*file, format!("regimes/{}.toml", regime.id));
        assert!(regime.counsel_must_confirm && text.contains("must confirm it"), "{file}");
        assert!(!regime.source.is_empty() && regime.reviewed.len() == 10 && !regime.rules.is_empty(), "{file}");
        let codes: BTreeSet<_> = regime.rules.iter().map(|rule| &rule.code).collect();
        assert_eq!(codes.len(), regime.rules.len(), "{file}");
    }
}

#[test]
fn every_region_and_regime_of_the_contract_is_there() {
    let policies = Policies::load_embedded().unwrap();
    for name in "eu uk us ca br cn in jp kr sg sa tr vn ru kz au".split(' ') {
        assert!(policies.region(region(name)).is_some(), "{name}");
    }
    let laws =
        "eu-gdpr uk-gdpr cn-pipl in-dpdp br-lgpd ru-152fz sa-pdpl vn-pdpl tr-kvkk kr-pipa ca-qc-law25 kz us-28cfr202";
    for id in format!("{laws} pci-dss eu-ai-act es-ley10-2025").split(' ') {
        assert!(policies.regime(id).is_some(), "{id}");
    }
}

#[test]
fn policies_that_are_not_valid_are_refused() {
    let load = |text: &str| Policies::load(embedded::SCHEMA, &[("one.cedar", text)]).map(|_| ());
    let id = "@id(\"one\")";
    assert_eq!(load(&format!("{id} permit (principal, action, resource);")), Ok(()));
    assert!(matches!(load("permit (principal, action"), Err(PolicyError::Syntax { .. })));
    assert!(matches!(load("permit (principal, action, resource);"), Err(PolicyError::Id { .. })));
    let twice = format!("{id} permit (principal, action, resource); {id} forbid (principal, action, resource);");
    assert!(matches!(load(&twice), Err(PolicyError::Id { .. })));
    for wrong in [
        "permit (principal, action == Action::\"erase-everything\", resource);",
        "permit (principal, action, resource) when { resource.colour == \"red\" };",
        "permit (principal, action, resource) when { resource.region == \"eu\" };",
        "permit (principal, action, resource) when { principal.regions };",
        "permit (principal == Role::\"agent\", action, resource);",
    ] {
        assert!(matches!(load(&format!("{id} {wrong}")), Err(PolicyError::Invalid(_))), "{wrong}");
    }
    assert!(matches!(Policies::load("entity", &[]), Err(PolicyError::Schema(_))));
    assert!(matches!(Policies::load("entity Person;", &[]), Err(PolicyError::Unknown(_))));
}

#[test]
fn the_hash_of_the_set_changes_with_any_of_its_files() {
    let load = |name, text| Policies::load(embedded::SCHEMA, &[(name, text)]).unwrap();
    let text = "@id(\"one\") permit (principal, action, resource);";
    let base = load("one.cedar", text);
    assert_eq!(base.set_hash(), load("one.cedar", text).set_hash());
    assert_ne!(base.set_hash(), load("two.cedar", text).set_hash());
    assert_ne!(base.set_hash(), load("one.cedar", &format!("{text} ")).set_hash());
}

#[test]
fn a_policy_that_cannot_be_evaluated_denies() {
    let text = r#"
        @id("yes") permit (principal, action, resource);
        @id("broken") forbid (principal, action, resource)
        when { 9223372036854775807 + (if context.factorFresh then 1 else 0) < 0 };
    "#;
    let policies = Policies::load(embedded::SCHEMA, &[("one.cedar", text)]).unwrap();
    let ask = |factor| {
        policies.authorise(&person(&[], false, factor), Action::Search, &Resource::Vault(region("eu")), &now())
    };
    assert!(ask(None).is_ok());
    assert_eq!(ask(Some(1)).unwrap_err().reason(), "policy-error");
}

#[test]
fn the_programmes_own_acts_are_a_closed_list_that_no_person_may() {
    let policies = Policies::load_embedded().unwrap();
    let founder = person(&Role::BUILT_IN, false, Some(0));
    for act in SystemAct::ALL {
        let permit = policies.system(*act, kernel::VaultName::Organisation, now().now);
        assert!(permit.is_system() && *permit.roles() == Roles::default());
        assert_eq!(permit.policies(), [format!("system.{}", act.action())]);
    }
    for action in [
        Action::FoundOrganisation,
        Action::AcceptInvitation,
        Action::LogStart,
        Action::LogStop,
        Action::UnlockFailed,
        Action::RecordDenial,
        Action::QuarantineVault,
    ] {
        for resource in resources() {
            assert!(policies.authorise(&founder, action, &resource, &now()).is_err(), "{action} {resource:?}");
        }
    }
}

#[test]
fn a_permit_says_what_its_record_needs() {
    let policies = Policies::load_embedded().unwrap();
    let ask = |roles: &[Role], action| {
        policies.authorise(
            &person(roles, false, None),
            action,
            &Resource::conversation(region("eu"), None, None),
            &now(),
        )
    };
    let permit = ask(&[Role::AGENT, Role::COMPLIANCE], Action::OpenConversation).unwrap();
    assert_eq!(permit.policies(), ["agent.serve", "compliance.review"]);
    assert_eq!(permit.purpose(), kernel::Purpose::Service, "the purpose nearest to the customer");
    assert_eq!((permit.vault(), permit.region()), (region("eu").into(), Some(region("eu"))));
    assert_eq!((permit.action(), permit.decided_at()), (Action::OpenConversation, now().now));
    assert_eq!(permit.set_hash(), policies.set_hash());
    assert!(!permit.is_system());
    assert_eq!(ask(&[Role::COMPLIANCE], Action::OpenConversation).unwrap().purpose(), kernel::Purpose::Audit);
    let denial = ask(&[Role::COMPLIANCE], Action::SendReply).unwrap_err();
    assert_eq!((denial.reason(), denial.purpose()), ("no-role", kernel::Purpose::Audit));
    assert_eq!(denial.to_string(), "denied: send-reply (no-role)");
}
