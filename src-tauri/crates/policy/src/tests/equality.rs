//! The quick ways equal the long one: index, kept decisions, filter, bulk acts.

use proptest::prelude::*;

use super::*;
use crate::embedded;

fn principals() -> impl Strategy<Value = Principal> {
    let regions = prop::sample::subsequence(vec!["eu", "us", "br"], 0..=3);
    let queues = prop::option::of(prop::sample::subsequence(vec![1_i64, 2, 3], 0..=3));
    let factor = prop::option::of(-10_i64..700);
    let languages = prop::option::of(prop::sample::subsequence(vec!["de", "pt-BR", "ja"], 0..=3));
    let roles = prop::sample::subsequence(Role::BUILT_IN.to_vec(), 0..=4);
    let flags = (any::<bool>(), prop::bool::weighted(0.2));
    (roles, regions, queues, languages, factor, flags, 1_i64..4).prop_map(
        |(roles, regions, queues, languages, factor, (enrolled, must_enrol), id)| {
            let who = Principal::new(PersonId(id), roles, regions.into_iter().map(region));
            let who = match queues {
                Some(queues) => who.in_queues(queues.into_iter().map(QueueId)),
                None => who,
            };
            let who = match languages {
                Some(languages) => who.in_languages(languages.into_iter().map(language)),
                None => who,
            };
            Principal { factor_age_s: factor, enrolled, must_enrol, ..who }
        },
    )
}

fn facts() -> impl Strategy<Value = ConversationFacts> {
    let tag = prop::option::of(prop::sample::select(vec!["de", "pt", "fr"]));
    (prop::option::of(1_i64..4), prop::option::of(1_i64..5), tag).prop_map(|(owner, queue, tag)| ConversationFacts {
        owner: owner.map(PersonId),
        queue: queue.map(QueueId),
        language: tag.map(language),
    })
}

fn shapes(person: PersonId) -> impl Strategy<Value = Shape> {
    let regions = || prop::sample::select(vec!["eu", "us", "br"]).prop_map(region);
    prop_oneof![
        Just(Shape::Organisation),
        regions().prop_map(Shape::Vault),
        (regions(), any::<bool>()).prop_map(|(region, held)| Shape::Import { region, held }),
        (regions(), any::<bool>()).prop_map(|(region, within)| Shape::Customer { region, within }),
        any::<bool>().prop_map(|own| Shape::Approval { own }),
        regions().prop_map(|region| Shape::Log(region.into())),
        Just(Shape::Log(kernel::VaultName::Organisation)),
        any::<bool>().prop_map(|oneself| Shape::Person { oneself }),
        (regions(), facts()).prop_map(move |(region, facts)| Shape::of_conversation(region, facts, person)),
        (regions(), facts()).prop_map(move |(region, facts)| Shape::of_conversation(region, facts, person)),
    ]
}

/// The shipped policies, and more of every form of scope that the index looks at.
fn crowded() -> Policies {
    let mut text = String::new();
    for (number, action) in Action::ALL.iter().enumerate() {
        let role = Role::BUILT_IN[number % 7];
        let kind = ["Conversation", "Customer", "Vault", "Log", "Organisation", "Person"][number % 6];
        let other = Action::ALL[(number * 7 + 3) % Action::ALL.len()];
        text += &format!(
            "@id(\"one.{number}\") permit (principal in Role::\"{role}\", action == Action::\"{action}\", resource)
                when {{ context.factorFresh || principal.enrolled }};
             @id(\"two.{number}\") forbid (principal is Person in Role::\"{role}\",
                action in [Action::\"{action}\", Action::\"{other}\"], resource) unless {{ principal.enrolled }};
             @id(\"three.{number}\") permit (principal is Person, action, resource is {kind})
                when {{ context.factorFresh && !principal.enrolled }};
             @id(\"four.{number}\") forbid (principal, action, resource)
                when {{ action == Action::\"{action}\" && principal in Role::\"{role}\" && !context.factorFresh }};\n"
        );
    }
    let files: Vec<_> = embedded::POLICIES.iter().copied().chain([("more.cedar", text.as_str())]).collect();
    match Policies::load(embedded::SCHEMA, &files) {
        Ok(policies) => policies,
        // A policy that can never be satisfied is a fault to the validator: not every line above is possible.
        Err(error) => panic!("{error}"),
    }
}

fn same(policies: &Policies, who: &Principal, action: Action, shape: Shape) -> Result<(), TestCaseError> {
    let (permitted, reasons) = policies.ask_everything(who, action, shape);
    for time in ["made anew", "kept"] {
        let verdict = policies.verdict(who, action, shape);
        if policies.applies(action, shape) {
            prop_assert_eq!(verdict.permitted, permitted, "{}: {:?} {} {:?}", time, who, action, shape);
            prop_assert_eq!(&verdict.policies, &reasons, "{}: {:?} {} {:?}", time, who, action, shape);
        } else {
            prop_assert!(!verdict.permitted, "{} {:?} is not in the schema", action, shape);
        }
    }
    Ok(())
}

#[test]
fn index_and_kept_decisions_equal_the_whole_set() {
    let crowded = crowded();
    for policies in [shipped(), &crowded] {
        let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig { cases: 3_000, ..Default::default() });
        let questions = principals().prop_flat_map(|who| {
            let shapes = shapes(who.person);
            (Just(who), prop::sample::select(Action::ALL), shapes)
        });
        runner.run(&questions, |(who, action, shape)| same(policies, &who, action, shape)).unwrap();
    }
}

proptest! {
    #[test]
    fn a_bulk_act_is_permitted_when_each_of_its_parts_is(
        who in principals(),
        action in prop::sample::select(Action::ALL),
        all in prop::collection::vec(facts(), 1..12),
    ) {
        let policies = shipped();
        let ask = |facts| policies.authorise(&who, action, &Resource::Conversations { region: region("eu"), facts }, &now());
        let each = all.iter().all(|facts| ask(vec![*facts]).is_ok());
        prop_assert_eq!(ask(all.clone()).is_ok(), each);
    }

    #[test]
    fn a_customer_is_seen_by_whom_one_of_their_conversations_is_seen_by(
        who in principals(),
        all in prop::collection::vec(facts(), 1..6),
    ) {
        let policies = shipped();
        let ask = |action, resource: Resource| policies.authorise(&who, action, &resource, &now()).is_ok();
        let region = region("eu");
        let any = all.iter().any(|facts| {
            ask(Action::OpenConversation, Resource::Conversations { region, facts: vec![*facts] })
        });
        prop_assert_eq!(ask(Action::OpenCustomer, Resource::Customers { region, each: vec![all.clone()] }), any);
    }

    #[test]
    fn a_filter_decides_every_row_as_if_it_were_asked_for_alone(
        who in principals(),
        action in prop::sample::select(Action::ALL),
        rows in prop::collection::vec(facts(), 1..60),
    ) {
        let policies = shipped();
        let mut filter = policies.row_filter(&who, action, region("eu"));
        for facts in rows {
            let alone = Resource::Conversations { region: region("eu"), facts: vec![facts] };
            prop_assert_eq!(filter.permits(&facts), policies.authorise(&who, action, &alone, &now()).is_ok());
        }
    }
}
