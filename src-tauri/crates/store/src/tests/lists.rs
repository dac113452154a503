//! Pages and counts against a naive model, and the indexes that they use.

use desk::{Channel, Status};
use kernel::{ConversationId, CustomerId, LabelId, PersonId, QueueId, Timestamp};
use proptest::prelude::*;

use super::support::{NOW, World, conversation, customer, eu};
use crate::conversation::{self as conversations, Conversation};
use crate::list::{self, Filter, From, Reach, Sort, View};
use crate::{StoreError, customer as customers};

#[derive(Debug, Clone)]
struct Row {
    status: u8,
    owner: Option<i64>,
    queue: Option<i64>,
    channel: u8,
    language: Option<&'static str>,
    due: Option<i64>,
    last: i64,
    merged: bool,
    label: bool,
    customer: i64,
}

fn any_row() -> impl Strategy<Value = Row> {
    let language = prop_oneof![Just(None), Just(Some("de")), Just(Some("pt-BR")), Just(Some("ar"))];
    let state = (0..4_u8, proptest::option::of(1..4_i64), proptest::option::of(1..4_i64), 0..2_u8, language);
    let rest = (proptest::option::of(0..30_i64), 0..30_i64, proptest::bool::weighted(0.1), any::<bool>(), 1..4_i64);
    (state, rest).prop_map(|((status, owner, queue, channel, language), (due, last, merged, label, customer))| Row {
        status,
        owner,
        queue,
        channel,
        language,
        due,
        last,
        merged,
        label,
        customer,
    })
}

fn any_filter() -> impl Strategy<Value = Filter> {
    let view = prop_oneof![
        (1..4_i64).prop_map(|person| View::Mine(PersonId(person))),
        Just(View::Unassigned),
        Just(View::Open),
        Just(View::Snoozed),
        Just(View::Done),
        Just(View::Spam),
    ];
    let language = prop_oneof![3 => Just(None), 1 => Just(Some(None)), 1 => Just(Some(Some("de".to_owned())))];
    let channel = proptest::option::weighted(0.2, (0..2_u8).prop_map(|number| Channel::from_number(number).unwrap()));
    let queue = proptest::option::weighted(0.3, proptest::option::of((1..4_i64).prop_map(QueueId)));
    let customer = proptest::option::weighted(0.2, (1..4_i64).prop_map(|number| CustomerId::new(eu(), number)));
    let due = proptest::option::weighted(0.2, (0..30_i64).prop_map(|at| NOW.plus_ms(at)));
    let reach = proptest::option::weighted(
        0.3,
        (
            (1..4_i64).prop_map(PersonId),
            proptest::option::of(proptest::collection::vec((1..4_i64).prop_map(QueueId), 0..3)),
            proptest::option::of(proptest::sample::subsequence(vec!["de".to_owned(), "pt".to_owned()], 0..=2)),
        )
            .prop_map(|(person, queues, languages)| Reach { person, queues, languages }),
    );
    (view, language, channel, queue, proptest::bool::weighted(0.2), customer, due, reach).prop_map(
        |(view, language, channel, queue, label, customer, due_before, reach)| Filter {
            view,
            language,
            channel,
            queue,
            label: label.then_some(LabelId(7)),
            customer,
            due_before,
            reach,
        },
    )
}

fn as_conversation(at: usize, row: &Row) -> Conversation {
    let mut conversation = conversation(at as i64 + 1, row.customer);
    conversation.status = Status::from_number(row.status).unwrap();
    conversation.owner = row.owner.map(PersonId);
    conversation.queue = row.queue.map(QueueId);
    conversation.channel = Channel::from_number(row.channel).unwrap();
    conversation.language = row.language.map(str::to_owned);
    conversation.due_at = row.due.map(|due| NOW.plus_ms(due));
    conversation.last_at = NOW.plus_ms(row.last);
    conversation.merged_into = row.merged.then(|| ConversationId::new(eu(), 1));
    conversation
}

fn matches(filter: &Filter, row: &Conversation, label: bool) -> bool {
    let open = row.status == Status::Open;
    let in_view = match filter.view {
        View::Mine(person) => open && row.owner == Some(person),
        View::Unassigned => open && row.owner.is_none(),
        View::Open => open,
        View::Snoozed => row.status == Status::Snoozed,
        View::Done => row.status == Status::Done,
        View::Spam => row.status == Status::Spam,
    };
    in_view
        && row.merged_into.is_none()
        && filter.language.as_ref().is_none_or(|language| *language == row.language)
        && filter.channel.is_none_or(|channel| channel == row.channel)
        && filter.queue.is_none_or(|queue| queue == row.queue)
        && filter.label.is_none_or(|_| label)
        && filter.customer.is_none_or(|customer| customer == row.customer)
        && filter.due_before.is_none_or(|due| row.due_at.is_some_and(|at| at < due))
        && filter.reach.as_ref().is_none_or(|reach| {
            let primary = row.language.as_deref().and_then(|tag| tag.split('-').next());
            let queue = reach.queues.as_ref().zip(row.queue).is_none_or(|(held, queue)| held.contains(&queue));
            let language =
                reach.languages.as_ref().zip(primary).is_none_or(|(held, tag)| held.iter().any(|held| held == tag));
            row.owner == Some(reach.person) || queue && language
        })
}

fn ordered(rows: &mut [Conversation], sort: Sort) {
    rows.sort_by_key(|row| match sort {
        Sort::Deadline => (row.due_at.map_or(i64::MAX, Timestamp::millis), row.id.number),
        Sort::Newest => (-row.last_at.millis(), -row.id.number),
        Sort::Oldest => (row.last_at.millis(), row.id.number),
    });
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn pages_and_counts_are_those_of_a_naive_model(
        rows in proptest::collection::vec(any_row(), 0..60), changes in proptest::collection::vec((0..60_usize, any_row()), 0..20),
        filters in proptest::collection::vec(any_filter(), 12), offset in 0..8_u32, limit in 1..9_u32,
    ) {
        let world = World::new();
        let mut model: Vec<Conversation> = rows.iter().enumerate().map(|(at, row)| as_conversation(at, row)).collect();
        world.write(|tx| {
            for row in &model {
                conversations::insert(tx, row)?;
            }
            for (row, wanted) in model.iter().zip(&rows).filter(|(_, row)| row.label) {
                assert!(wanted.label && conversations::add_label(tx, row.id, LabelId(7))?);
            }
            for (at, change) in &changes {
                if let Some(row) = model.get_mut(*at) {
                    let version = row.version;
                    *row = Conversation { version, ..as_conversation(*at, change) };
                    row.version = conversations::save(tx, row)?;
                }
            }
            Ok(())
        });
        for filter in &filters {
            let labelled = |row: &Conversation| rows[row.id.number as usize - 1].label;
            let mut expected: Vec<Conversation> = model.iter().filter(|row| matches(filter, row, labelled(row))).cloned().collect();
            prop_assert_eq!(world.read(|snapshot| list::count(snapshot, filter)), expected.len() as u64, "{:?}", filter);
            for sort in [Sort::Deadline, Sort::Newest, Sort::Oldest] {
                ordered(&mut expected, sort);
                let page = world.read(|snapshot| list::page(snapshot, filter, sort, From::Offset(offset), limit));
                let wanted: Vec<_> = expected.iter().skip(offset as usize).take(limit as usize).cloned().collect();
                prop_assert_eq!(&page, &wanted, "{:?} {:?}", filter, sort);
                if let Some(last) = page.last() {
                    let after = From::After(sort.cursor(last));
                    let next = world.read(|snapshot| list::page(snapshot, filter, sort, after, limit));
                    let wanted: Vec<_> = expected.iter().skip((offset + limit) as usize).take(limit as usize).cloned().collect();
                    prop_assert_eq!(&next, &wanted, "after {:?} {:?}", filter, sort);
                }
                let ids = world.read(|snapshot| list::ids(snapshot, filter, sort, 1000));
                prop_assert_eq!(ids, expected.iter().map(|row| row.id).collect::<Vec<_>>());
            }
        }
        let total: u64 = world.read(list::tallies).iter().map(|tally| tally.total).sum();
        prop_assert_eq!(total, model.iter().filter(|row| row.merged_into.is_none()).count() as u64);
        let unread: u64 = world.read(list::tallies).iter().map(|tally| tally.unread).sum();
        prop_assert_eq!(unread, model.iter().filter(|row| row.merged_into.is_none() && row.unread).count() as u64);
    }
}

/// What happens to a vault between two looks at a list.
#[derive(Debug, Clone)]
enum Event {
    /// Somebody changes a conversation, or brings it.
    Change(usize, Row),
    /// It is taken away.
    Remove(usize),
    /// Another process changes one.
    Outside(usize, Row),
    /// Something is read, and recorded.
    Record,
    /// A page is looked at in each of the lists.
    Look(u32),
}

fn any_event() -> impl Strategy<Value = Event> {
    prop_oneof![
        6 => (0..60_usize, any_row()).prop_map(|(at, row)| Event::Change(at, row)),
        2 => (0..60_usize).prop_map(Event::Remove),
        1 => (0..60_usize, any_row()).prop_map(|(at, row)| Event::Outside(at, row)),
        1 => Just(Event::Record),
        6 => (0..60_u32).prop_map(Event::Look),
    ]
}

fn change(vault: &crate::Vault, at: usize, row: &Row) {
    let row = as_conversation(at, row);
    let act = |tx: &mut crate::Tx<'_>| {
        match conversations::get(tx, row.id) {
            Ok(known) => conversations::save(tx, &Conversation { version: known.version, ..row }).map(drop)?,
            Err(_) => conversations::insert(tx, &row)?,
        }
        Ok::<_, StoreError>(((), super::support::record("x")))
    };
    vault.write(&super::support::permit(vault.name()), act).unwrap();
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn a_page_entered_at_a_milestone_is_that_of_a_plain_offset(
        rows in proptest::collection::vec(any_row(), 40..60),
        events in proptest::collection::vec(any_event(), 10..60),
        limit in 1..9_u32,
    ) {
        let world = World::new();
        let other = world.again("two");
        rows.iter().enumerate().for_each(|(at, row)| change(&world.vault, at, row));
        let lists = [
            Filter::of(View::Open),
            Filter::of(View::Unassigned),
            Filter { language: Some(None), ..Filter::of(View::Open) },
            Filter { queue: Some(None), channel: Channel::from_number(1).ok(), ..Filter::of(View::Done) },
            Filter {
                reach: Some(Reach { queues: vec![QueueId(1)], without_queue: true, person: Some(PersonId(2)) }),
                ..Filter::of(View::Open)
            },
        ];
        for event in &events {
            match event {
                Event::Change(at, row) => change(&world.vault, *at, row),
                Event::Outside(at, row) => change(&other, *at, row),
                Event::Remove(at) => {
                    let id = ConversationId::new(eu(), *at as i64 + 1);
                    world.write(|tx| if conversations::get(tx, id).is_ok() { conversations::remove(tx, id) } else { Ok(()) });
                }
                Event::Record => {
                    world.vault.record(&world.permit(), super::support::record("x")).unwrap();
                }
                Event::Look(offset) => {
                    let sorts = [Sort::Deadline, Sort::Newest, Sort::Oldest];
                    let all: Vec<_> = lists.iter().flat_map(|list| sorts.map(|sort| (list, sort))).collect();
                    let pages = |view: &crate::Snapshot<'_>| {
                        all.iter().map(|(list, sort)| list::page(view, list, *sort, From::Offset(*offset), limit)).collect()
                    };
                    let found: Vec<_> = world.read(pages);
                    // A transaction knows no milestones: it walks.
                    let plain: Vec<_> = world.write(|tx| pages(tx));
                    for ((list, found), plain) in all.iter().zip(found).zip(plain) {
                        prop_assert_eq!(&found, &plain, "{:?} from {}", list, offset);
                        let (filter, sort) = *list;
                        let first = world.read(|view| list::nth(view, filter, sort, *offset));
                        prop_assert_eq!(first, plain.first().map(|row| sort.cursor(row)), "{:?} at {}", list, offset);
                        if let Some(place) = first {
                            let rank = |included| world.read(|view| list::rank(view, filter, sort, place, included));
                            prop_assert_eq!((rank(false), rank(true)), (*offset, offset + 1), "{:?}", list);
                        }
                    }
                }
            }
        }
    }
}

#[test]
fn skipping_rows_touches_only_the_index() {
    let world = World::new();
    let (queues, languages) = (Some(vec![QueueId(1), QueueId(2)]), Some(vec!["de".to_owned()]));
    let reach = Reach { person: PersonId(1), queues, languages };
    for view in [View::Mine(PersonId(1)), View::Unassigned, View::Open, View::Done] {
        for sort in [Sort::Deadline, Sort::Newest, Sort::Oldest] {
            let filter = Filter {
                language: Some(Some("de".to_owned())),
                channel: Some(Channel::Mail),
                reach: Some(reach.clone()),
                ..Filter::of(view)
            };
            let plan = world.read(|snapshot| list::plan(snapshot, &filter, sort));
            let inner: Vec<_> = plan.iter().filter(|step| step.contains("INDEX conversation_")).collect();
            assert_eq!(inner.len(), 2, "{view:?} {sort:?}: {plan:?}");
            assert!(inner.iter().all(|step| step.contains("COVERING INDEX")), "{view:?} {sort:?}: {plan:?}");
            let is_own = matches!(view, View::Mine(_));
            // Rows of one time are entered by their number, and not walked over.
            let entered = inner.iter().any(|step| step.contains("_at=? AND id>?") || step.contains("_at=? AND id<?"));
            assert!(entered || is_own, "{view:?} {sort:?}: {plan:?}");
            let sorts = plan.iter().filter(|step| step.contains("TEMP B-TREE")).count();
            let allowed = if is_own { 3 } else { 1 };
            assert!(sorts <= allowed, "only the page itself, or one's own conversations, may be sorted: {plan:?}");
        }
    }
}

#[test]
fn a_row_that_changed_meanwhile_is_not_overwritten() {
    let world = World::new();
    world.write(|tx| {
        customers::insert(tx, &customer(1))?;
        conversations::insert(tx, &conversation(2, 1))
    });
    let mine = world.read(|snapshot| conversations::get(snapshot, ConversationId::new(eu(), 2)));
    let theirs = mine.clone();
    assert_eq!(world.write(|tx| conversations::save(tx, &theirs)), 2);
    assert_eq!(
        world.try_write(|tx| conversations::save(tx, &mine)),
        Err(StoreError::Conflict { what: "conversation" })
    );
}
