//! The demonstration comes about through the Door, and is worth looking at.

#![expect(clippy::expect_used, reason = "tests fail where they stand")]

use std::collections::BTreeSet;

use app::acts;
use app::demo::{self, Demo};
use app::view::{EntryView, JobResult, JobState, OutboxState};
use kernel::Sensitive;
use policy::Role;
use testkit::{Person, World};

const SEED: u64 = 7;

fn filled() -> (World, Demo) {
    let world = World::empty(SEED);
    let made = demo::fill(world.meridian(), &Sensitive::new(demo::PASSPHRASE.to_owned())).expect("the demonstration");
    (world, made)
}

fn sign_in(world: &World, made: &Demo, name: &str) -> Person {
    let person = made.people.iter().find(|person| person.name == name).expect("the person");
    world.unlock(person.person, &person.passphrase).expect("everybody can sign in")
}

#[test]
fn a_demonstration_shows_every_role_view_and_language() {
    let (world, made) = filled();
    assert!(world.meridian().sessions().is_empty(), "nobody is left signed in");
    assert!(world.meridian().call(None, acts::ReadStatus {}).unwrap().demo);

    let roles: BTreeSet<&str> =
        made.people.iter().flat_map(|person| person.roles.iter().map(|role| role.as_str())).collect();
    for role in Role::FOUNDER {
        assert!(roles.contains(role.as_str()), "somebody for each role that a desk cannot do without: {role}");
    }
    let founder = sign_in(&world, &made, &made.people.first().unwrap().name);
    let organisation = founder.call(acts::CurrentSession {}).unwrap().organisation;
    let regions: Vec<String> = organisation.regions.iter().map(ToString::to_string).collect();
    assert_eq!(organisation.home.to_string(), "eu");
    assert_eq!(regions.iter().map(String::as_str).collect::<BTreeSet<_>>(), ["br", "eu", "sg"].into());
    assert!(made.people.len() >= 9);
    for name in ["Jonas Keller", "Rafał Zieliński", "Camila Moura", "Inès Caron", "Henrik Aas"] {
        drop(sign_in(&world, &made, name));
    }

    let script_languages: BTreeSet<&str> = organisation.scripts.iter().map(|script| script.language.as_str()).collect();
    assert!(script_languages.len() >= 8, "{script_languages:?}");

    let counts = founder.call(acts::CountViews {}).unwrap();
    let known = counts.languages.iter().filter(|count| !count.value.is_empty()).count();
    assert!(known >= 12, "{:?}", counts.languages);
    assert!(counts.all > 30 && counts.unassigned > 5 && counts.snoozed > 2 && counts.done > 5 && counts.spam > 0);
    assert!(counts.breached > 0 && counts.breached < counts.all / 2, "{} of {}", counts.breached, counts.all);
    assert!((1..10).contains(&counts.outbox), "{} replies wait", counts.outbox);

    let done = founder.call(acts::ListConversations { view: acts::View::Done, ..Default::default() }).unwrap();
    assert!(done.conversations.iter().all(|row| row.due.is_none()), "nothing is owed where all is done");

    let agent = sign_in(&world, &made, "Jonas Keller");
    let mine = agent.call(acts::ListConversations { view: acts::View::Mine, ..Default::default() }).unwrap();
    assert!(mine.total >= 3, "{}", mine.total);
    let now = kernel::Clock::now(&*world.clock);
    for row in &mine.conversations {
        let view = agent.call(acts::OpenConversation { conversation: row.id }).unwrap();
        assert_eq!(view.row.subject, row.subject);
        assert!(row.last_at <= now);
    }
    let longest = mine.conversations.iter().max_by_key(|row| row.messages).unwrap();
    let view = agent.call(acts::OpenConversation { conversation: longest.id }).unwrap();
    let files = view.entries.iter().any(
        |entry| matches!(entry, EntryView::Message { attachments, .. } if attachments.iter().any(|file| file.bytes > 0)),
    );
    let notes = view.entries.iter().any(|entry| matches!(entry, EntryView::Note { .. }));
    assert!(files && notes && !view.drafts.is_empty(), "{}", longest.subject);
    let old_reply = view.entries.iter().any(|entry| match entry {
        EntryView::Message { outbox: Some(reply), .. } => reply.state == OutboxState::Waiting,
        _ => false,
    });
    assert!(!old_reply, "what was answered yesterday has gone out");
    assert!(view.customer_view.conversations.len() >= 2, "a customer who has come back");
}

#[test]
fn pages_over_several_regions_are_those_of_one_list() {
    let (world, made) = filled();
    let founder = sign_in(&world, &made, &made.people.first().unwrap().name);
    for sort in [acts::Sort::Deadline, acts::Sort::Newest, acts::Sort::Oldest] {
        let page = |offset, limit| {
            let request = acts::ListConversations { sort, offset, limit, ..Default::default() };
            founder.call(request).unwrap().conversations.iter().map(|row| row.id).collect::<Vec<_>>()
        };
        let whole = page(0, 500);
        let homes: BTreeSet<String> = whole.iter().map(|id| id.region.to_string()).collect();
        assert_eq!(homes.len(), 3, "{homes:?}");
        for offset in (0..=whole.len() + 5).step_by(5) {
            let expected: Vec<_> = whole.iter().skip(offset).take(7).copied().collect();
            assert_eq!(page(u32::try_from(offset).unwrap(), 7), expected, "{sort:?} from {offset}");
        }
    }
}

#[test]
fn what_was_said_is_found_in_every_script() {
    let (world, made) = filled();
    let founder = sign_in(&world, &made, &made.people.first().unwrap().name);
    for (words, language) in
        [("保証", "ja"), ("العدسة", "ar"), ("镜头", "zh-Hans"), ("렌즈", "ko"), ("เลนส์", "th"), ("Objektiv", "de")]
    {
        let query = words.to_owned();
        let request = acts::Search { query, language: None, newest_first: false, limit: 50, count_to: None };
        let found = founder.call(request).unwrap();
        assert!(found.hits.iter().any(|hit| hit.language.as_deref() == Some(language)), "{words}: {}", found.total);
    }
}

#[test]
fn its_logs_verify() {
    let (world, made) = filled();
    let officer = sign_in(&world, &made, "Inès Caron");
    let ended = world.finish(officer.call(acts::VerifyLogs {}).unwrap());
    assert_eq!(ended.state, JobState::Done, "{:?}", ended.error);
    let Some(JobResult::Verify { ok, logs }) = ended.result else { unreachable!("the result of a verification") };
    assert!(ok);
    let vaults: BTreeSet<&str> = logs.iter().map(|log| log.vault.as_str()).collect();
    assert_eq!(vaults, ["br", "eu", "org", "sg"].into());
}

#[test]
fn an_organisation_is_never_filled_over() {
    let world = World::founded("eu");
    let refused = demo::fill(world.meridian(), &Sensitive::new(demo::PASSPHRASE.to_owned())).unwrap_err();
    assert_eq!(refused.code, "exists");
    assert!(!world.meridian().call(None, acts::ReadStatus {}).unwrap().demo);
}
