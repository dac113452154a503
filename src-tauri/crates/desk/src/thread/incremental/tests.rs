use proptest::prelude::*;

use super::super::batch::{Mail, thread};
use super::*;

#[derive(Debug, Clone)]
struct Given {
    id: Option<String>,
    references: Vec<String>,
    subject: String,
    correspondent: &'static str,
    sent: i64,
}

fn keys(given: &Given) -> Keys {
    Keys::of(given.id.as_deref(), &given.references, &given.subject, Some(given.correspondent))
}

/// The groups into which an import in this order puts the messages, each by their places in `all`.
fn groups(all: &[Given], order: &[usize]) -> BTreeSet<BTreeSet<usize>> {
    let mut threads = Threads::default();
    let mut of: HashMap<usize, usize> = HashMap::new();
    for (turn, at) in order.iter().enumerate() {
        let given = &all[*at];
        let conversation = match threads.take(&keys(given), Timestamp::from_millis(given.sent), turn) {
            Placement::New => turn,
            Placement::Into(into) | Placement::Join { into, .. } => into,
        };
        of.insert(*at, conversation);
    }
    let mut groups: HashMap<usize, BTreeSet<usize>> = HashMap::new();
    for (at, conversation) in of {
        groups.entry(threads.now(conversation)).or_default().insert(at);
    }
    groups.into_values().collect()
}

fn batch_groups(all: &[Given]) -> Vec<Vec<usize>> {
    let mails: Vec<Mail<'_>> = all
        .iter()
        .map(|given| Mail {
            message_id: given.id.as_deref(),
            references: &given.references,
            subject: &given.subject,
            sent: Timestamp::from_millis(given.sent),
        })
        .collect();
    thread(&mails).iter().map(super::super::batch::Node::mails).collect()
}

fn given(id: &str, references: &[&str], subject: &str, correspondent: &'static str) -> Given {
    Given {
        id: Some(id.to_owned()),
        references: references.iter().map(|id| (*id).to_owned()).collect(),
        subject: subject.to_owned(),
        correspondent,
        sent: 0,
    }
}

#[track_caller]
fn check(all: &[Given], expected: &[&[usize]]) {
    let expected: BTreeSet<BTreeSet<usize>> = expected.iter().map(|group| group.iter().copied().collect()).collect();
    let forward: Vec<usize> = (0..all.len()).collect();
    let backward: Vec<usize> = forward.iter().rev().copied().collect();
    assert_eq!(groups(all, &forward), expected);
    assert_eq!(groups(all, &backward), expected, "backwards");
}

#[test]
fn references_join_also_over_a_message_that_nobody_has() {
    check(&[given("a", &[], "x", "c"), given("b", &["a"], "y", "c")], &[&[0, 1]]);
    check(&[given("b", &["lost"], "x", "c"), given("c", &["lost"], "y", "d")], &[&[0, 1]]);
    check(&[given("a", &[], "x", "c"), given("b", &[], "y", "c"), given("j", &["a", "b"], "z", "c")], &[&[0, 1, 2]]);
}

#[test]
fn a_reply_without_references_finds_its_subject_with_the_same_correspondent_only() {
    check(
        &[given("a", &[], "Order", "jane"), given("b", &[], "AW: order", "jane"), given("c", &[], "Re: Order", "kim")],
        &[&[0, 1], &[2]],
    );
}

#[test]
fn the_same_subject_alone_joins_nothing() {
    check(&[given("a", &[], "Invoice", "jane"), given("b", &[], "Invoice", "jane")], &[&[0], &[1]]);
    check(&[given("a", &[], "", "jane"), given("b", &[], "Re:", "jane")], &[&[0], &[1]]);
}

#[test]
fn the_conversation_that_began_first_stays() {
    let candidate = |conversation: u32, began| Candidate { conversation, began: Timestamp::from_millis(began) };
    assert_eq!(place::<u32>([]), Placement::New);
    assert_eq!(place([candidate(7, 5), candidate(7, 5)]), Placement::Into(7));
    assert_eq!(
        place([candidate(7, 5), candidate(9, 3), candidate(8, 4)]),
        Placement::Join { into: 9, from: vec![7, 8] }
    );
    assert_eq!(place([candidate(7, 5), candidate(3, 5)]), Placement::Join { into: 3, from: vec![7] });
}

#[test]
fn no_number_of_references_makes_many_keys() {
    let references: Vec<String> = (0..10_000).map(|number| format!("r{number}")).collect();
    let keys = Keys::of(Some("own"), &references, "x", None);
    assert_eq!(keys.ids.len(), MOST_REFERENCES + 1);
    assert_eq!(keys.ids.get(1).map(String::as_str), Some("r0"), "the first tells the thread");
    assert_eq!(keys.ids.last().map(String::as_str), Some("r9999"), "the last tells the answered message");
}

/// Any mail, contradictory as it may be.
fn any_mail() -> impl Strategy<Value = Vec<Given>> {
    let one = (0_usize..10, proptest::collection::vec(0_usize..12, 0..4), 0_usize..5, 0_usize..2, 0_i64..5);
    proptest::collection::vec(one, 1..12).prop_map(|mails| {
        let subjects = ["", "x", "Re: x", "y", "Re: y"];
        mails
            .into_iter()
            .map(|(id, references, subject, correspondent, sent)| Given {
                id: (id < 9).then(|| format!("m{id}")),
                references: references.into_iter().map(|id| format!("m{id}")).collect(),
                subject: subjects[subject].to_owned(),
                correspondent: ["jane", "kim"][correspondent],
                sent,
            })
            .collect()
    })
}

/// Mail as it grows: each message answers an earlier one and quotes the end of its chain of references. Some of it is
/// missing. No two messages start with the same subject, so that only references join.
fn grown_mail() -> impl Strategy<Value = Vec<Given>> {
    let one = (any::<prop::sample::Index>(), 0_usize..4, 1_usize..4, any::<bool>());
    proptest::collection::vec(one, 1..16).prop_map(|steps| {
        let mut chains: Vec<Vec<String>> = Vec::new();
        let mut mails = Vec::new();
        for (at, (parent, kind, quoted, is_here)) in steps.into_iter().enumerate() {
            let id = format!("m{at}");
            let chain = if kind == 0 || chains.is_empty() { Vec::new() } else { parent.get(&chains).clone() };
            let references = chain[chain.len().saturating_sub(quoted)..].to_vec();
            let grown = chain.into_iter().chain([id.clone()]).collect();
            chains.push(grown);
            if is_here {
                let sent = i64::try_from(at).unwrap();
                mails.push(Given {
                    id: Some(id),
                    references,
                    subject: format!("subject {at}"),
                    correspondent: "jane",
                    sent,
                });
            }
        }
        mails
    })
}

proptest! {
    #[test]
    fn what_belongs_together_does_not_depend_on_the_order(
        (all, order) in any_mail().prop_flat_map(|all| {
            let order: Vec<usize> = (0..all.len()).collect();
            (Just(all), Just(order).prop_shuffle())
        })
    ) {
        let straight: Vec<usize> = (0..all.len()).collect();
        prop_assert_eq!(groups(&all, &order), groups(&all, &straight));
    }

    #[test]
    fn what_the_rfc_joins_by_references_is_joined(all in any_mail()) {
        // Without subjects the batch form joins by references alone. Two messages with one id are two to the RFC and
        // one thread here, so they are left out.
        let mut seen = BTreeSet::new();
        let all: Vec<Given> = all.into_iter().filter(|mail| mail.id.as_ref().is_none_or(|id| seen.insert(id.clone())))
            .map(|mail| Given { subject: String::new(), ..mail }).collect();
        let order: Vec<usize> = (0..all.len()).collect();
        let incremental = groups(&all, &order);
        for group in batch_groups(&all) {
            let group: BTreeSet<usize> = group.into_iter().collect();
            prop_assert!(incremental.iter().any(|joined| joined.is_superset(&group)), "{group:?} in {incremental:?}");
        }
    }

    #[test]
    fn mail_that_does_not_contradict_itself_is_grouped_as_by_the_rfc(
        (all, order) in grown_mail().prop_flat_map(|all| {
            let order: Vec<usize> = (0..all.len()).collect();
            (Just(all), Just(order).prop_shuffle())
        })
    ) {
        let batch: BTreeSet<BTreeSet<usize>> = batch_groups(&all).into_iter().map(|group| group.into_iter().collect()).collect();
        prop_assert_eq!(groups(&all, &order), batch);
    }
}
