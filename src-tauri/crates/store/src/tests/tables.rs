//! Rows are read back as they were written.

use desk::{Presence, Site};
use kernel::{
    AttachmentId, ConversationId, CustomerId, DeviceId, DraftId, LabelId, MessageId, OutboxId, PersonId, QueueId,
    ScriptId, SiteId, UndoId, VaultName,
};

use super::support::{NOW, World, conversation, customer, eu, import, message};
use crate::{
    StoreError, address, approval, attachment, conversation as conversations, customer as customers, device, draft,
    grant, history, ids, import as imports, label, message as messages, outbox, person, queue, script, setting, site,
    source, team, thread_key, undo,
};

#[test]
fn rows_of_a_region_are_read_back_as_they_were_written() {
    let world = World::new();
    let (customer, conversation) = (customer(1), conversation(2, 1));
    let message = messages::Message { offset_min: Some(-210), ..message(3, 2) };
    let address = address::Address { hash: [7; 16], customer: customer.id, import: None, sealed: vec![1, 2] };
    let draft = draft::Draft {
        id: DraftId::new(eu(), 4),
        conversation: conversation.id,
        author: PersonId(9),
        note: Some(false),
        saved_at: NOW,
        sealed: vec![4],
    };
    let file = attachment::Attachment {
        id: AttachmentId::new(eu(), 5),
        holder: attachment::Holder::Draft(draft.id),
        position: 0,
        size: 3,
        meta: vec![8],
    };
    let outgoing = outbox::Outgoing {
        id: OutboxId::new(eu(), 6),
        conversation: conversation.id,
        message: message.id,
        author: PersonId(9),
        state: outbox::State::Waiting,
        queued_at: NOW,
        held_until: NOW.plus_ms(10_000),
        sealed: vec![1],
    };
    let kept = undo::Undo {
        id: UndoId::new(eu(), 7),
        person: PersonId(9),
        at: NOW,
        kind: "state".to_owned(),
        used: false,
        before: vec![1],
    };
    let import = import(8);
    world.write(|tx| {
        customers::insert(tx, &customer)?;
        address::put(tx, &address)?;
        conversations::insert(tx, &conversation)?;
        assert!(messages::insert(tx, &message)?);
        source::put(tx, message.id, b"raw")?;
        assert_eq!(draft::put(tx, &draft)?, draft.id);
        attachment::insert(tx, &file, b"abc")?;
        outbox::insert(tx, &outgoing)?;
        undo::insert(tx, &kept)?;
        imports::put(tx, &import)?;
        assert!(thread_key::add(tx, &[1; 16], conversation.id, None)?);
        assert!(!thread_key::add(tx, &[1; 16], conversation.id, None)?);
        assert!(conversations::add_label(tx, conversation.id, LabelId(5))?);
        history::add(tx, conversation.id, NOW, Some(PersonId(9)), "assigned", b"{}")?;
        Ok(())
    });
    world.read(|snapshot| {
        assert_eq!(customers::get(snapshot, customer.id)?, customer);
        assert_eq!(address::find(snapshot, &[7; 16])?, Some(customer.id));
        assert_eq!(address::of_customer(snapshot, customer.id)?, [address]);
        assert_eq!(conversations::get(snapshot, conversation.id)?, conversation);
        assert_eq!(conversations::labels(snapshot, conversation.id)?, [LabelId(5)]);
        assert_eq!(messages::of_conversation(snapshot, conversation.id)?, vec![message.clone()]);
        assert_eq!(messages::last_of(snapshot, conversation.id)?, Some(message.clone()));
        assert_eq!(messages::with_fingerprint(snapshot, &message.fingerprint.unwrap())?, Some(message.id));
        assert_eq!(source::get(snapshot, message.id)?.as_deref(), Some(&b"raw"[..]));
        assert_eq!(messages::clocks_of(snapshot, customer.id, 9)?, [(message.sent_at, -210)]);
        assert_eq!(draft::of_author(snapshot, conversation.id, PersonId(9))?, std::slice::from_ref(&draft));
        assert_eq!(attachment::of(snapshot, file.holder)?, vec![file.clone()]);
        assert_eq!(attachment::content(snapshot, file.id)?, b"abc");
        assert_eq!(outbox::waiting(snapshot, 0, 10)?, (vec![outgoing.clone()], 1));
        assert_eq!(undo::get(snapshot, kept.id)?, kept);
        assert_eq!(imports::all(snapshot)?, [import]);
        assert_eq!(thread_key::find(snapshot, &[1; 16])?, [conversation.id]);
        assert_eq!(history::of_conversation(snapshot, conversation.id)?[0].kind, "assigned");
        assert_eq!(ids::last_number(snapshot)?, 8);
        Ok(())
    });
}

#[test]
fn states_move_on_once() {
    let world = World::new();
    world.write(|tx| {
        conversations::insert(tx, &conversation(2, 1))?;
        undo::insert(
            tx,
            &undo::Undo {
                id: UndoId::new(eu(), 7),
                person: PersonId(9),
                at: NOW,
                kind: "state".to_owned(),
                used: false,
                before: vec![],
            },
        )?;
        outbox::insert(
            tx,
            &outbox::Outgoing {
                id: OutboxId::new(eu(), 6),
                conversation: ConversationId::new(eu(), 2),
                message: MessageId::new(eu(), 3),
                author: PersonId(9),
                state: outbox::State::Waiting,
                queued_at: NOW,
                held_until: NOW,
                sealed: vec![],
            },
        )
    });
    let revoke = |tx: &mut crate::Tx<'_>| outbox::set_state(tx, OutboxId::new(eu(), 6), outbox::State::Revoked);
    world.write(revoke);
    assert_eq!(world.try_write(revoke), Err(StoreError::Conflict { what: "outbox" }));
    let take_back = |tx: &mut crate::Tx<'_>| undo::use_up(tx, UndoId::new(eu(), 7));
    world.write(take_back);
    assert_eq!(world.try_write(take_back), Err(StoreError::Conflict { what: "undo" }));
    let held = world.try_write(|tx| {
        messages::insert(tx, &message(3, 2))?;
        conversations::remove(tx, ConversationId::new(eu(), 2))
    });
    assert_eq!(held, Err(StoreError::Conflict { what: "conversation" }), "nothing is orphaned");
}

#[test]
fn a_note_and_a_reply_are_under_way_at_once() {
    let world = World::new();
    let draft = |number: i64, note: Option<bool>| draft::Draft {
        id: DraftId::new(eu(), number),
        conversation: ConversationId::new(eu(), 2),
        author: PersonId(1),
        note,
        saved_at: NOW.plus_ms(number),
        sealed: vec![number as u8],
    };
    let ids = |drafts: Vec<draft::Draft>| drafts.iter().map(|one| (one.id.number, one.note)).collect::<Vec<_>>();
    world.write(|tx| {
        // One from before there could be both, which is told apart when it is saved next.
        assert_eq!(draft::put(tx, &draft(4, None))?.number, 4);
        assert_eq!(draft::put(tx, &draft(4, Some(true)))?.number, 4);
        assert_eq!(draft::put(tx, &draft(5, Some(false)))?.number, 5);
        assert_eq!(draft::put(tx, &draft(6, Some(true)))?.number, 4, "the note keeps its id");
        Ok(())
    });
    world.read(|snapshot| {
        let conversation = ConversationId::new(eu(), 2);
        assert_eq!(ids(draft::of_author(snapshot, conversation, PersonId(1))?), [(5, Some(false)), (4, Some(true))]);
        assert_eq!(ids(draft::of_conversation(snapshot, conversation)?).len(), 2);
        Ok(())
    });
}

#[test]
fn a_draft_keeps_its_first_id_and_takes_its_files_along() {
    let world = World::new();
    let draft = |number: i64| draft::Draft {
        id: DraftId::new(eu(), number),
        conversation: ConversationId::new(eu(), 2),
        author: PersonId(1),
        note: Some(false),
        saved_at: NOW.plus_ms(number),
        sealed: vec![number as u8],
    };
    let file = |number: i64| attachment::Attachment {
        id: AttachmentId::new(eu(), number),
        holder: attachment::Holder::Draft(DraftId::new(eu(), 4)),
        position: number as u32,
        size: 1,
        meta: vec![],
    };
    world.write(|tx| {
        assert_eq!(draft::put(tx, &draft(4))?.number, 4);
        assert_eq!(draft::put(tx, &draft(5))?.number, 4);
        attachment::insert(tx, &file(10), b"x")?;
        assert_eq!(attachment::hand_over(tx, draft(4).id, MessageId::new(eu(), 3))?, 1);
        attachment::insert(tx, &file(11), b"y")?;
        draft::remove(tx, draft(4).id)
    });
    world.read(|snapshot| {
        assert_eq!(draft::of_author(snapshot, ConversationId::new(eu(), 2), PersonId(1))?, []);
        assert_eq!(attachment::of(snapshot, attachment::Holder::Message(MessageId::new(eu(), 3)))?.len(), 1);
        assert_eq!(attachment::get(snapshot, file(11).id), Err(StoreError::NoSuch { what: "attachment" }));
        Ok(())
    });
}

#[test]
fn who_was_merged_is_found_under_whom_they_became() {
    let world = World::new();
    world.write(|tx| {
        for number in 1..=3 {
            customers::insert(tx, &customer(number))?;
            conversations::insert(tx, &conversation(10 + number, number))?;
        }
        for (from, to) in [(1, 2), (2, 3)] {
            let mut row = customers::get(tx, CustomerId::new(eu(), from))?;
            row.merged_into = Some(CustomerId::new(eu(), to));
            customers::save(tx, &row)?;
            let mut row = conversations::get(tx, ConversationId::new(eu(), 10 + from))?;
            row.merged_into = Some(ConversationId::new(eu(), 10 + to));
            conversations::save(tx, &row)?;
        }
        Ok(())
    });
    world.read(|snapshot| {
        assert_eq!(customers::current(snapshot, CustomerId::new(eu(), 1))?.id.number, 3);
        assert_eq!(conversations::current(snapshot, ConversationId::new(eu(), 11))?.id.number, 13);
        assert_eq!(conversations::merged_into(snapshot, ConversationId::new(eu(), 13))?.len(), 1);
        assert_eq!(customers::count(snapshot)?, 1);
        Ok(())
    });
}

#[test]
fn a_region_knows_no_id_of_another() {
    let world = World::new();
    let foreign = CustomerId::new("us".parse().unwrap(), 1);
    world.write(|tx| customers::insert(tx, &customer(1)));
    assert_eq!(
        world.try_read(|snapshot| customers::get(snapshot, foreign)),
        Err(StoreError::NoSuch { what: "customer" })
    );
}

#[test]
fn rows_of_the_organisation_are_read_back_as_they_were_written() {
    let world = World::of(VaultName::Organisation);
    let person = person::Person {
        roles: vec!["agent".to_owned(), "supervisor".to_owned()],
        regions: vec![eu()],
        languages: vec!["ar".to_owned(), "de".to_owned()],
        queues: Some(vec![QueueId(2), QueueId(3)]),
        site: Some(SiteId(4)),
        presence: Presence::Away,
        signature: "Best".to_owned(),
        teams: vec![kernel::TeamId(9)],
        held_languages: Some(vec!["ar".to_owned()]),
        home: Some(eu()),
        entity: "Acme GmbH".to_owned(),
        place: Some("DE".to_owned()),
        time_zone: Some("Europe/Berlin".to_owned()),
        skills: vec![person::Skill { name: "returns".to_owned(), level: 4, expires_at: Some(NOW) }],
        invited_until: Some(NOW),
        last_seen: Some(NOW),
        user_name: Some("amina".to_owned()),
        external_id: None,
        ..person::Person::new(PersonId(1), "Amina Haddad".to_owned(), "AH".to_owned(), person::State::Active, NOW)
    };
    let free = person::Person {
        id: PersonId(2),
        queues: None,
        site: None,
        held_languages: None,
        user_name: None,
        ..person.clone()
    };
    let queue = queue::Queue {
        id: QueueId(2),
        region: eu(),
        name: "Orders".to_owned(),
        target_min: 60,
        addresses: vec!["help@example.com".to_owned(), "関@例え.jp".to_owned()],
        archived: false,
    };
    let label = label::Label { id: LabelId(3), name: "vip".to_owned(), tone: 2, archived: true };
    let script = script::Script {
        id: ScriptId(5),
        title: "Hello".to_owned(),
        language: "de".to_owned(),
        body: "Guten Tag".to_owned(),
    };
    let site = Site {
        id: SiteId(4),
        name: "Berlin".to_owned(),
        zone: "Europe/Berlin".to_owned(),
        latitude: 52.5,
        longitude: 13.4,
        opens: 480,
        closes: 1080,
        days: [true, true, false, true, true, false, false],
    };
    let device = device::Device {
        id: DeviceId(6),
        name: "desk".to_owned(),
        node: 0,
        signer: [7; 32],
        created_at: NOW,
        revoked_at: None,
        last_seen: Some(NOW),
        holds: vec![VaultName::Organisation, eu().into()],
        people: 3,
    };
    let team = team::Team { id: kernel::TeamId(9), name: "Returns".to_owned(), queues: vec![QueueId(2)] };
    let grant = grant::Grant {
        id: kernel::GrantId(10),
        person: PersonId(1),
        role: "supervisor".to_owned(),
        from: NOW,
        until: NOW.plus_ms(1),
        reason: "Holiday".to_owned(),
        given_by: PersonId(2),
        delegated_from: Some(PersonId(2)),
    };
    let approval = approval::Approval {
        id: kernel::ApprovalId(11),
        kind: approval::Kind::ResetPassphrase,
        about: Some(PersonId(1)),
        role: None,
        requested_by: PersonId(2),
        requested_at: NOW,
        expires_at: NOW.plus_ms(1),
        reason: "Lost".to_owned(),
        state: approval::State::Waiting,
        decided_by: None,
        detail: None,
    };
    world.write(|tx| {
        assert_eq!(device::free_node(tx)?, 0);
        person::put(tx, &person)?;
        person::put(tx, &free)?;
        queue::put(tx, &queue)?;
        label::put(tx, &label)?;
        script::put(tx, &script)?;
        site::put(tx, &site)?;
        device::put(tx, &device)?;
        team::put(tx, &team)?;
        grant::put(tx, &grant)?;
        approval::put(tx, &approval)?;
        setting::put(tx, "name", "\"Acme\"")
    });
    world.read(|snapshot| {
        assert_eq!(person::all(snapshot)?, [person.clone(), free.clone()]);
        assert_eq!(team::all(snapshot)?, vec![team.clone()]);
        assert_eq!(grant::of_person(snapshot, PersonId(1))?, vec![grant.clone()]);
        assert_eq!(approval::all(snapshot)?, vec![approval.clone()]);
        assert_eq!(queue::all(snapshot)?, vec![queue.clone()]);
        assert_eq!(label::all(snapshot)?, vec![label.clone()]);
        assert_eq!(script::all(snapshot)?, vec![script.clone()]);
        assert_eq!(site::all(snapshot)?, vec![site.clone()]);
        assert_eq!(device::all(snapshot)?, vec![device.clone()]);
        assert_eq!(device::free_node(snapshot)?, 1);
        assert_eq!(setting::get(snapshot, "name")?.as_deref(), Some("\"Acme\""));
        assert_eq!(ids::last_number(snapshot)?, 6);
        Ok(())
    });
    world.write(|tx| script::remove(tx, script.id));
    assert_eq!(world.read(script::all), []);
}
