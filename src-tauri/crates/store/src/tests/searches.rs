//! What is found, and how it is shown.

use expect_test::expect;
use kernel::{ConversationId, MessageId};
use proptest::prelude::*;
use rand::{Rng, SeedableRng};
use unicode_normalization::UnicodeNormalization;

use super::support::{World, conversation, customer, eu, message};
use crate::search::{self, Order, Query, Text, highlights, prepare, snippet};
use crate::{StoreError, conversation as conversations, customer as customers, message as messages};

fn filled<'a>(texts: impl IntoIterator<Item = &'a str>) -> World {
    let world = World::new();
    world.write(|tx| {
        customers::insert(tx, &customer(1))?;
        conversations::insert(tx, &conversation(2, 1))?;
        for (at, text) in texts.into_iter().enumerate() {
            let message = message(10 + at as i64, 2);
            messages::insert(tx, &message)?;
            search::add(tx, message.id, Text { body: text, ..Text::default() })?;
        }
        Ok(())
    });
    world
}

fn found(world: &World, query: &str) -> Vec<i64> {
    let query = Query::parse(query);
    let found = world.read(|snapshot| search::find(snapshot, &query, Order::Newest, None, (0, 10_000), None));
    assert_eq!(found.total, found.hits.len() as u64);
    let mut numbers: Vec<i64> = found.hits.iter().map(|hit| hit.message.number - 10).collect();
    numbers.sort_unstable();
    numbers
}

#[test]
fn every_script_becomes_words() {
    let cases = [
        ("Please don't REFUND order #12-345!", expect!["please don t refund order 12 345"]),
        ("Größe, naïve, İstanbul, ÆON", expect!["grosse naive istanbul aeon"]),
        ("ご注文番号：ＡＢＣ１２３、㈱テスト", expect!["ご 注 文 番 号 abc123 株 テ ス ト"]),
        ("ﾊﾟｿｺﾝ", expect!["パ ソ コ ン"]),
        ("환불해 주세요", expect!["환 불 해 주 세 요"]),
        ("الطَّلَبُ رَقْم ١٢٣ إلى أحمد", expect!["الطلب رقم 123 الي احمد"]),
        ("שָׁלוֹם עולם", expect!["שלום עולם"]),
        ("สวัสดี", expect!["ส ว ั ส ด ี"]),
        ("धन्यवाद", expect!["धन्यवाद"]),
        ("Ёлка и йод", expect!["елка и йод"]),
        ("a\u{ad}b\u{200d}c", expect!["abc"]),
        ("👍 ok", expect!["ok"]),
        ("", expect![""]),
    ];
    for (text, expected) in cases {
        expected.assert_eq(&prepare(text));
    }
}

#[test]
fn words_are_found_whatever_their_case_accents_and_variants() {
    let world = filled([
        "Die Lieferung nach München ist beschädigt",
        "أريد استرجاع المبلغ من فضلك، رقم الطلب ٤٥٦",
        "返金をお願いします。東京タワー",
        "Η παραγγελία μου",
        "The parcel for anna.schmidt@example.org is late",
    ]);
    for (query, expected) in [
        ("munchen", vec![0]),
        ("MÜNCHEN beschadigt", vec![0]),
        ("beschä", vec![0]),
        ("beschä ", vec![]),
        ("\"nach münchen\"", vec![0]),
        ("\"münchen nach\"", vec![]),
        ("اريد", vec![1]),
        ("٤٥٦", vec![1]),
        ("456", vec![1]),
        ("المبلغُ", vec![1]),
        ("返金", vec![2]),
        ("東京", vec![2]),
        ("タワ", vec![2]),
        ("京東", vec![]),
        ("παραγγελια", vec![3]),
        ("anna.schmidt@example.org", vec![4]),
        ("schmidt", vec![4]),
        ("lieferung parcel", vec![]),
        ("!!! ---", vec![]),
    ] {
        assert_eq!(found(&world, query), expected, "{query}");
    }
}

#[test]
fn two_ideographs_are_found_wherever_a_scan_finds_them() {
    let mut random = rand_chacha::ChaCha8Rng::seed_from_u64(7);
    // A small alphabet, so that pairs occur often; kana, Han, hangul, Thai with vowel signs.
    let alphabet: Vec<char> = "東京都返金注文配送のをがテスト환불주문สวัสดี๊กขี".chars().collect();
    let between = ['、', ' ', '。', 'a', '1', '\n'];
    let texts: Vec<String> = (0..400)
        .map(|_| {
            (0..random.random_range(2..60))
                .map(|_| {
                    if random.random_ratio(1, 8) {
                        between[random.random_range(0..between.len())]
                    } else {
                        alphabet[random.random_range(0..alphabet.len())]
                    }
                })
                .collect()
        })
        .collect();
    let world = filled(texts.iter().map(String::as_str));
    let mut pairs = 0;
    for first in &alphabet {
        for second in &alphabet {
            let query = format!("{first}{second}");
            let folded: String = query.nfkc().collect();
            let scan: Vec<i64> = texts
                .iter()
                .enumerate()
                .filter(|(_, text)| text.nfkc().collect::<String>().contains(&folded))
                .map(|(at, _)| at as i64)
                .collect();
            let hits = found(&world, &query);
            assert!(scan.iter().all(|at| hits.contains(at)), "{query}: the scan finds {scan:?}, the index {hits:?}");
            pairs += scan.len();
        }
    }
    assert!(pairs > 1000, "the pairs occur: {pairs}");
}

#[test]
fn the_best_come_first() {
    let world = World::new();
    let long = "refund ".to_owned() + &"and something else entirely ".repeat(40);
    let texts = [
        Text { body: &long, ..Text::default() },
        Text { body: "refund refund please refund", ..Text::default() },
        Text { body: "a letter", subject: "Refund", ..Text::default() },
        Text { body: "nothing of it", ..Text::default() },
    ];
    world.write(|tx| {
        customers::insert(tx, &customer(1))?;
        conversations::insert(tx, &conversation(2, 1))?;
        for (at, text) in texts.into_iter().enumerate() {
            messages::insert(tx, &message(10 + at as i64, 2))?;
            search::add(tx, message(10 + at as i64, 2).id, text)?;
        }
        Ok(())
    });
    let query = Query::parse("refund");
    let ranked = world.read(|snapshot| search::find(snapshot, &query, Order::Best, None, (0, 10), None));
    let numbers: Vec<i64> = ranked.hits.iter().map(|hit| hit.message.number - 10).collect();
    assert_eq!(numbers.last(), Some(&0), "the long text comes last: {numbers:?}");
    assert_eq!(ranked.total, 3);
    let newest = world.read(|snapshot| search::find(snapshot, &query, Order::Newest, None, (1, 1), None));
    assert_eq!(newest.hits[0].message.number, 11, "pages go on where the last one ended");
}

#[test]
fn a_very_common_word_is_ranked_among_the_newest_and_counted_up_to_a_limit() {
    let world = World::new();
    world.write(|tx| {
        customers::insert(tx, &customer(1))?;
        conversations::insert(tx, &conversation(2, 1))?;
        for number in 10..12_010 {
            messages::insert(tx, &crate::message::Message { payload: vec![], ..message(number, 2) })?;
            let subject = if number == 11_000 { "order" } else { "" };
            search::add(tx, message(number, 2).id, Text { body: "order", subject, ..Text::default() })?;
        }
        Ok(())
    });
    let query = Query::parse("order");
    world.read(|snapshot| {
        let best = search::page(snapshot, &query, Order::Best, None, 0, 3)?;
        let numbers: Vec<i64> = best.iter().map(|hit| hit.message.number).collect();
        assert_eq!(numbers, [11_000, 12_009, 12_008], "the subject first, then by age");
        assert_eq!(search::count(snapshot, &query, None, Some(500))?, 500);
        assert_eq!(search::count(snapshot, &query, None, None)?, 12_000);
        let bounded = |most| search::find(snapshot, &query, Order::Newest, None, (0, 3), Some(most));
        assert_eq!(bounded(500).map(|found| (found.total, found.more, found.hits.len()))?, (500, true, 3));
        assert_eq!(bounded(11_999).map(|found| (found.total, found.more))?, (11_999, true));
        assert_eq!(bounded(12_000).map(|found| (found.total, found.more))?, (12_000, false));
        Ok(())
    });
}

#[test]
fn a_message_is_found_once_and_after_removal_not_at_all() {
    let world = filled(["refund the parcel", "refund"]);
    let id = MessageId::new(eu(), 10);
    world.write(|tx| search::add(tx, id, Text { body: "something new", ..Text::default() }));
    assert_eq!(found(&world, "refund"), [1]);
    assert_eq!(found(&world, "something"), [0]);
    world.write(|tx| messages::remove(tx, id));
    assert_eq!(found(&world, "something"), Vec::<i64>::new());
    world.write(search::compact);
    assert_eq!(found(&world, "refund"), [1]);
}

#[test]
fn an_emptied_index_is_filled_again_in_batches() {
    let texts: Vec<String> = (0..25).map(|at| format!("message number{at} about refunds")).collect();
    let world = filled(texts.iter().map(String::as_str));
    world.write(search::clear);
    assert!(world.read(search::is_stale));
    assert_eq!(found(&world, "refunds"), Vec::<i64>::new());
    let mut batches = 0;
    loop {
        batches += 1;
        let whole = world.write(|tx| {
            search::rebuild(tx, 10, |_, message, put| {
                put(Text { body: &texts[message.id.number as usize - 10], ..Text::default() })
            })
        });
        if whole {
            break;
        }
    }
    assert_eq!(batches, 3);
    assert!(!world.read(search::is_stale));
    assert_eq!(found(&world, "refunds").len(), 25);
    assert_eq!(found(&world, "number7"), [7]);
}

#[test]
fn what_somebody_may_not_see_is_not_found() {
    let world = filled(["refund one"]);
    world.write(|tx| {
        let mut first = conversations::get(tx, ConversationId::new(eu(), 2))?;
        first.queue = Some(kernel::QueueId(4));
        conversations::save(tx, &first)?;
        let mut other = conversation(3, 1);
        other.queue = Some(kernel::QueueId(5));
        conversations::insert(tx, &other)?;
        messages::insert(tx, &message(50, 3))?;
        search::add(tx, message(50, 3).id, Text { body: "refund two", ..Text::default() })
    });
    let queues = Some(vec![kernel::QueueId(5)]);
    let reach = crate::list::Reach { person: kernel::PersonId(9), queues, languages: None };
    for order in [Order::Best, Order::Newest] {
        let found =
            world.read(|snapshot| search::find(snapshot, &Query::parse("refund"), order, Some(&reach), (0, 10), None));
        assert_eq!(found.total, 1);
        assert_eq!(found.hits[0].conversation, ConversationId::new(eu(), 3));
    }
}

#[test]
fn findings_are_marked_in_the_text_as_it_is() {
    let check = |text: &str, query: &str, expected: expect_test::Expect| {
        let mut marked = String::new();
        let mut end = 0;
        for range in highlights(text, &Query::parse(query)) {
            marked.push_str(&text[end..range.start]);
            marked.push('[');
            marked.push_str(&text[range.clone()]);
            marked.push(']');
            end = range.end;
        }
        marked.push_str(&text[end..]);
        expected.assert_eq(&marked);
    };
    check("Die Größe ist GROSSE Klasse", "größe", expect!["Die [Größe] ist [GROSSE] Klasse"]);
    check("東京タワーと東京駅", "東京", expect!["[東京]タワーと[東京]駅"]);
    check("رقم الطَّلَبُ ١٢٣", "الطلب 123", expect!["رقم [الطَّلَبُ] [١٢٣]"]);
    check("refunded, refunding", "refund", expect!["[refunded], [refunding]"]);
    check("refunded, refund", "refund ", expect!["refunded, [refund]"]);
    check("ﾊﾟｿｺﾝ!", "パソコン", expect!["[ﾊﾟｿｺﾝ]!"]);
    check("to be or not to be", "\"to be\"", expect!["[to be] or not [to be]"]);
}

#[test]
fn a_snippet_is_cut_around_the_first_finding() {
    let text = format!("{}the refund   is\nlate. {}", "words before it ".repeat(20), "and words after ".repeat(20));
    let piece = snippet(&text, &Query::parse("refund"), 60);
    expect!["…before it the refund is late. and words after and words afte…"].assert_eq(&piece.text);
    assert_eq!(&piece.text[piece.highlights[0].clone()], "refund");
    let whole = snippet("short text", &Query::parse("nothing"), 60);
    assert_eq!((whole.text.as_str(), whole.highlights.len()), ("short text", 0));
}

proptest! {
    #[test]
    fn any_text_is_a_safe_query(text in any::<String>(), query in any::<String>(), length in 0..80_usize) {
        thread_local! {
            static WORLD: World = filled(["some text", "東京", "NOT AND OR NEAR"]);
        }
        let query = Query::parse(&query);
        WORLD.with(|world| {
            for order in [Order::Best, Order::Newest] {
                let found = world.try_read(|snapshot| search::find(snapshot, &query, order, None, (0, 10), None));
                assert!(found.is_ok(), "{query:?}: {found:?}");
            }
        });
        for range in highlights(&text, &query) {
            prop_assert!(text.get(range).is_some(), "ranges lie between characters");
        }
        let piece = snippet(&text, &query, length);
        prop_assert!(piece.text.chars().count() <= length + 3);
    }

    #[test]
    fn a_text_is_found_by_each_of_its_words(text in "[a-zäöüéß 東京ด 0-9أب,.@-]{1,60}") {
        thread_local! {
            static WORLD: World = World::new();
        }
        WORLD.with(|world| {
            let number = world.read(crate::ids::last_number) + 1;
            world.write(|tx| {
                messages::insert(tx, &message(number, 2))?;
                search::add(tx, message(number, 2).id, Text { body: &text, ..Text::default() })
            });
            for word in text.split_whitespace() {
                let query = Query::parse(word);
                if query.is_empty() {
                    continue;
                }
                let newest = world.read(|snapshot| search::find(snapshot, &query, Order::Newest, None, (0, 1), None));
                assert_eq!(newest.hits.first().map(|hit| hit.message.number), Some(number), "{word:?} in {text:?}");
                assert!(!highlights(&text, &query).is_empty(), "{word:?} is marked in {text:?}");
            }
            Ok::<_, StoreError>(())
        }).unwrap();
    }
}
