//! Each mutating command leaves exactly one record; one that fails leaves neither an act nor a record.

use app::acts;
use app::table::{ENTRIES, Manner};
use serde_json::Value;
use testkit::World;

use crate::samples::Setting;

/// All records of all vaults. Looking leaves records too, as many each time.
fn records(world: &World) -> u64 {
    let request = acts::ListRecords { vault: None, query: String::new(), offset: 0, limit: 1 };
    world.founder().call(request).unwrap().total
}

/// How many records an act leaves.
fn left_by<T>(world: &World, act: impl FnOnce() -> T) -> (T, u64) {
    let first = records(world);
    let looking = records(world) - first;
    let outcome = act();
    (outcome, records(world) - first - 2 * looking)
}

fn commands() -> impl Iterator<Item = &'static str> {
    ENTRIES.iter().filter(|entry| entry.manner == Manner::Command).map(|entry| entry.name)
}

#[test]
fn each_command_leaves_one_record() {
    let mut setting = Setting::make();
    let founder = setting.world.founder().clone();
    for name in commands() {
        let request = setting.sample(&founder, name).unwrap_or_else(|| panic!("{name} has no sample"));
        let (outcome, left) = left_by(&setting.world, || founder.dispatch(name, request));
        assert!(outcome.is_ok(), "{name}: {outcome:?}");
        assert_eq!(left, 1, "{name}");
    }
}

/// All that can be seen of the conversations and the organisation.
fn picture(world: &World) -> String {
    let founder = world.founder();
    let mut seen = Vec::new();
    let mut see = |name: &str, request: Value| seen.push(founder.dispatch(name, request).unwrap());
    for view in ["all", "snoozed", "done", "spam"] {
        see("list_conversations", serde_json::json!({ "view": view, "limit": 500, "sort": "newest" }));
    }
    see("current_session", serde_json::json!({}));
    see("list_people", serde_json::json!({}));
    see("list_outbox", serde_json::json!({}));
    serde_json::to_string_pretty(&seen).unwrap()
}

#[test]
fn a_command_that_fails_leaves_neither() {
    let mut setting = Setting::make();
    let founder = setting.world.founder().clone();
    for name in commands() {
        // Saying what one does can only fail with the whole vault.
        let Some(request) = setting.failing(name) else {
            assert_eq!(name, "set_presence", "{name} has no sample that fails");
            continue;
        };
        let before = picture(&setting.world);
        let (outcome, left) = left_by(&setting.world, || founder.dispatch(name, request));
        // A bulk act does what it can and reports the rest: then it is an act, with its record.
        match outcome {
            Err(_) => {
                assert_eq!(left, 0, "{name}");
                assert_eq!(picture(&setting.world), before, "{name}");
            }
            Ok(done) => {
                assert!(done["refused"].as_array().is_some_and(|refused| !refused.is_empty()), "{name}: {done}");
                assert_eq!(left, 1, "{name}");
            }
        }
    }
}

#[test]
fn a_bulk_act_leaves_one_record_that_commits_to_each_item() {
    let world = World::founded("eu");
    let mail: Vec<_> = (0..40)
        .map(|n| {
            testkit::Mail::from(&format!("p{n}@example.org")).subject(&format!("Question {n}")).text("Where?").bytes()
        })
        .collect();
    let (summary, left) = left_by(&world, || world.import(&mail));
    assert_eq!(summary.imported, 40);
    // One says that it begins, one is the batch, one says that it is done.
    assert_eq!(left, 3);
    let page = world
        .founder()
        .call(acts::ListRecords { vault: Some("eu".into()), query: "action:import-mail".into(), offset: 0, limit: 10 })
        .unwrap();
    let items: Vec<_> = page.records.iter().map(|record| record.items).collect();
    assert_eq!(items.iter().max(), Some(&40), "{items:?}");
}
