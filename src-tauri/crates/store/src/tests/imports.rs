//! Taking an import back.

use kernel::{ConversationId, ImportId, PersonId};

use super::support::{NOW, World, conversation, customer, eu, import, message};
use crate::import::{self as imports, State};
use crate::note::{self, Note};
use crate::reject::{self, Reject};
use crate::search::{self, Order, Query, Text};
use crate::{
    StoreError, address, conversation as conversations, customer as customers, list, message as messages, source,
    thread_key,
};

fn id(number: i64) -> ImportId {
    ImportId::new(eu(), number)
}

/// Customer 1 was here before with conversation 10; import 100 adds a message to it, and customers 101 and 102 with a
/// conversation each.
fn filled() -> World {
    let world = World::new();
    world.write(|tx| {
        customers::insert(tx, &customer(1))?;
        conversations::insert(tx, &conversation(10, 1))?;
        messages::insert(tx, &message(11, 10))?;
        imports::put(tx, &import(100))?;
        for number in [101, 102] {
            let mut customer = customer(number);
            customer.import = Some(id(100));
            customers::insert(tx, &customer)?;
            address::put(
                tx,
                &address::Address {
                    hash: [number as u8; 16],
                    customer: customer.id,
                    import: Some(id(100)),
                    sealed: vec![1],
                },
            )?;
            let mut conversation = conversation(number + 100, number);
            conversation.import = Some(id(100));
            conversations::insert(tx, &conversation)?;
            thread_key::add(tx, &[number as u8; 16], conversation.id, Some(id(100)))?;
        }
        for (number, conversation) in [(301, 201), (302, 202), (303, 10)] {
            let mut message = message(number, conversation);
            message.import = Some(id(100));
            messages::insert(tx, &message)?;
            source::put(tx, message.id, b"sealed")?;
            search::add(tx, message.id, Text { body: "imported words", ..Text::default() })?;
        }
        Ok(())
    });
    world
}

fn found(world: &World) -> u64 {
    world.read(|snapshot| search::find(snapshot, &Query::parse("imported"), Order::Newest, None, (0, 10), None)).total
}

#[test]
fn an_import_is_taken_back_as_a_whole() {
    let world = filled();
    assert_eq!(found(&world), 3);
    let undone = world.write(|tx| imports::undo(tx, id(100), NOW));
    assert_eq!((undone.messages, undone.conversations, undone.customers), (3, 2, 2));
    assert_eq!(undone.changed, [ConversationId::new(eu(), 10)]);
    assert!(undone.kept.is_empty());
    assert_eq!(found(&world), 0);
    world.read(|snapshot| {
        assert_eq!(customers::count(snapshot)?, 1);
        assert_eq!(messages::count(snapshot)?, 1);
        assert_eq!(list::count(snapshot, &list::Filter::of(list::View::Open))?, 1);
        assert_eq!(address::find(snapshot, &[101; 16])?, None);
        assert_eq!(thread_key::find(snapshot, &[101; 16])?, []);
        assert_eq!(imports::get(snapshot, id(100))?.state, State::Undone);
        Ok(())
    });
    assert_eq!(world.try_write(|tx| imports::undo(tx, id(100), NOW)), Err(StoreError::Conflict { what: "import" }));
}

#[test]
fn what_people_have_worked_on_since_stays() {
    let world = filled();
    world.write(|tx| {
        note::insert(
            tx,
            &Note {
                id: kernel::NoteId::new(eu(), 400),
                conversation: ConversationId::new(eu(), 201),
                author: PersonId(1),
                at: NOW,
                sealed: vec![1],
            },
        )
    });
    let undone = world.write(|tx| imports::undo(tx, id(100), NOW));
    assert_eq!((undone.messages, undone.conversations, undone.customers), (2, 1, 1));
    assert_eq!(undone.kept, [ConversationId::new(eu(), 201)]);
    world.read(|snapshot| {
        assert_eq!(messages::of_conversation(snapshot, ConversationId::new(eu(), 201))?.len(), 1);
        assert!(!thread_key::find(snapshot, &[101; 16])?.is_empty());
        assert!(address::find(snapshot, &[101; 16])?.is_some());
        Ok(())
    });
}

#[test]
fn the_same_mail_and_the_same_reject_are_kept_once() {
    let world = filled();
    let again = world.write(|tx| {
        let mut again = message(999, 10);
        again.fingerprint = message(11, 10).fingerprint;
        messages::insert(tx, &again)
    });
    assert!(!again);
    let reject = Reject {
        import: id(100),
        position: 4,
        reason: "empty".to_owned(),
        fingerprint: [3; 16],
        source: vec![1],
        raw: vec![2],
    };
    assert!(world.write(|tx| reject::add(tx, &reject)));
    assert!(!world.write(|tx| reject::add(tx, &reject)));
    assert_eq!(world.read(|snapshot| reject::of_import(snapshot, id(100))), [reject]);
}
