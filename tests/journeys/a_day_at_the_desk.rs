//! What an agent does in a day, over several languages and several people.

use app::acts;
use app::view::{EntryView, EventKind};
use policy::Role;
use testkit::{GREETINGS, Mail, World};

fn all(world: &World) -> Vec<app::view::ConversationRow> {
    world
        .founder()
        .call(acts::ListConversations { limit: 500, ..acts::ListConversations::default() })
        .unwrap()
        .conversations
}

#[test]
fn mail_of_fourteen_languages_is_recognised_and_found() {
    let world = World::founded("eu");
    let mail: Vec<_> =
        GREETINGS.iter().map(|(_, from, subject, text)| Mail::from(from).subject(subject).text(text).bytes()).collect();
    let summary = world.import(&mail);
    assert_eq!((summary.imported, summary.customers, summary.conversations), (14, 14, 14));
    for (language, from, subject, text) in GREETINGS {
        let rows = all(&world);
        let row = rows.iter().find(|row| row.subject == *subject).unwrap();
        assert_eq!(row.language.as_deref(), Some(*language), "{subject}");
        assert_eq!(row.customer_name, from.split(" <").next().unwrap());
        let view = world.founder().call(acts::OpenConversation { conversation: row.id }).unwrap();
        let EntryView::Message { text: shown, .. } = &view.entries[0] else { panic!("{:?}", view.entries) };
        assert_eq!(shown.trim(), *text);
    }
}

#[test]
fn an_answer_of_the_customer_reopens_what_was_resolved() {
    let world = World::founded("eu");
    let ask = Mail::from("Ada <ada@example.org>").subject("Lamp").id("one@example.org");
    let _ = world.import(&[ask.clone().text("It is broken.").bytes()]);
    let conversation = all(&world)[0].id;
    let agent = world.person("Ngozi Okafor", &[Role::AGENT], &["eu"]);
    agent.call(acts::AssignConversations { conversations: vec![conversation], to: Some(agent.id) }).unwrap();
    agent
        .call(acts::SendReply {
            conversation,
            text: "A new one is on its way.".into(),
            to: vec![],
            cc: vec![],
            bcc: vec![],
            resolve: true,
        })
        .unwrap();
    assert_eq!(all(&world).len(), 0, "done is no longer in the list of open ones");
    let again = ask.id("two@example.org").answering("one@example.org").date("Mon, 23 Nov 2026 06:00:00 +0000");
    let summary = world.import(&[again.text("That one is broken too.").bytes()]);
    assert_eq!((summary.imported, summary.conversations), (1, 0));
    let row = all(&world)[0].clone();
    assert_eq!((row.id, row.owner, row.unread), (conversation, Some(agent.id), true));
    assert!(row.due.is_some(), "an answer is owed again");
}

#[test]
fn what_was_done_can_be_undone_unless_somebody_else_was_there() {
    let world = World::founded("eu");
    let _ = world.import(&[Mail::from("Ada <ada@example.org>").subject("Lamp").text("Broken.").bytes()]);
    let conversation = all(&world)[0].id;
    let (one, other) = (
        world.person("Ngozi Okafor", &[Role::AGENT], &["eu"]),
        world.person("Kenji Sato", &[Role::SUPERVISOR], &["eu"]),
    );
    let undo = one.call(acts::ResolveConversations { conversations: vec![conversation] }).unwrap().undo;
    one.call(acts::Undo { undo }).unwrap();
    let view = world.founder().call(acts::OpenConversation { conversation }).unwrap();
    let kinds = view.entries.iter().filter_map(|entry| match entry {
        EntryView::Event { kind, .. } => Some(*kind),
        _ => None,
    });
    let kinds = kinds.collect::<Vec<_>>();
    assert!(kinds.ends_with(&[EventKind::Resolved, EventKind::Undone]), "{kinds:?}");
    let undo = one.call(acts::ResolveConversations { conversations: vec![conversation] }).unwrap().undo;
    other.call(acts::ReopenConversations { conversations: vec![conversation] }).unwrap();
    let done = one.call(acts::Undo { undo }).unwrap();
    assert_eq!((done.changed, done.refused.len()), (0, 1), "{done:?}");
    assert_eq!(done.refused[0].code, "changed-meanwhile");
}

/// What can be seen of all conversations and their customers, without the times and texts of events.
fn picture(world: &World) -> Vec<(String, String, Vec<String>, Vec<String>)> {
    let mut seen: Vec<_> = all(world)
        .iter()
        .map(|row| {
            let view = world.founder().call(acts::OpenConversation { conversation: row.id }).unwrap();
            let texts = view.entries.iter().filter_map(|entry| match entry {
                EntryView::Message { text, .. } => Some(text.clone()),
                _ => None,
            });
            let mut addresses = view.customer_view.addresses.clone();
            addresses.sort();
            (row.subject.clone(), row.customer_name.clone(), texts.collect(), addresses)
        })
        .collect();
    seen.sort();
    seen
}

#[test]
fn joining_and_parting_can_be_taken_back_and_done_again() {
    let world = World::founded("eu");
    let lamp = Mail::from("Ada <ada@example.org>").subject("Lamp").id("one@example.org");
    let _ = world.import(&[
        lamp.clone().text("Broken.").bytes(),
        lamp.id("two@example.org").answering("one@example.org").text("Still broken.").bytes(),
        Mail::from("Ada at work <work@example.org>").subject("Desk").text("Wobbly.").bytes(),
    ]);
    let row = |subject: &str| all(&world).into_iter().find(|row| row.subject == subject).unwrap();
    let (lamp, desk) = (row("Lamp"), row("Desk"));
    let view = world.founder().call(acts::OpenConversation { conversation: lamp.id }).unwrap();
    let last = view.entries.iter().rev().find_map(|entry| match entry {
        EntryView::Message { id, .. } => Some(*id),
        _ => None,
    });
    let agent = world.person("Ngozi Okafor", &[Role::Agent], &["eu"]);
    let through = |what: &str, act: &dyn Fn() -> kernel::UndoId| {
        let before = picture(&world);
        let mut undo = act();
        let after = picture(&world);
        assert_ne!(before, after, "{what}");
        for round in 0..2 {
            let back = agent.call(acts::Undo { undo }).unwrap();
            assert_eq!(picture(&world), before, "{what} taken back, round {round}");
            assert_eq!((back.changed, back.refused.len()), (1, 0), "{what}");
            undo = agent.call(acts::Undo { undo: back.undo }).unwrap().undo;
            assert_eq!(picture(&world), after, "{what} done again, round {round}");
            assert_eq!(agent.call(acts::Undo { undo: back.undo }).unwrap_err().code, "nothing-to-undo");
        }
        agent.call(acts::Undo { undo }).unwrap();
        assert_eq!(picture(&world), before, "{what}");
    };
    through("merging conversations", &|| {
        agent.call(acts::MergeConversations { into: lamp.id, from: vec![desk.id] }).unwrap().undo
    });
    through("splitting a conversation", &|| {
        let messages = vec![last.unwrap()];
        agent.call(acts::SplitConversation { conversation: lamp.id, messages }).unwrap().undo.undo
    });
    through("merging customers", &|| {
        agent.call(acts::MergeCustomers { into: lamp.customer, from: vec![desk.customer] }).unwrap().undo
    });
    agent.call(acts::MergeCustomers { into: lamp.customer, from: vec![desk.customer] }).unwrap();
    through("splitting a customer", &|| {
        let addresses = vec!["work@example.org".to_owned()];
        agent.call(acts::SplitCustomer { customer: lamp.customer, addresses }).unwrap().undo.undo
    });
}

#[test]
fn a_reply_can_be_taken_back_after_its_conversation_went_to_another_customer() {
    let world = World::founded("eu");
    let mail = |from: &str, subject: &str| Mail::from(from).subject(subject).text("Broken.").bytes();
    let _ = world.import(&[mail("Ada <ada@example.org>", "Lamp"), mail("Bo <bo@example.org>", "Chair")]);
    let row = |subject: &str| all(&world).into_iter().find(|row| row.subject == subject).unwrap();
    let (lamp, chair) = (row("Lamp"), row("Chair"));
    let agent = world.person("Ngozi Okafor", &[Role::Agent], &["eu"]);
    let (to, cc, bcc) = (vec![], vec![], vec![]);
    let reply = acts::SendReply { conversation: chair.id, text: "Dear Bo".into(), to, cc, bcc, resolve: false };
    let reply = agent.call(reply).unwrap().id;
    agent.call(acts::MergeConversations { into: lamp.id, from: vec![chair.id] }).unwrap();
    let draft = agent.call(acts::RevokeReply { reply }).unwrap();
    assert_eq!((draft.conversation, draft.text.as_str()), (lamp.id, "Dear Bo"));
}

#[test]
fn a_note_and_a_reply_are_under_way_at_once() {
    let world = World::founded("eu");
    let _ = world.import(&[Mail::from("Ada <ada@example.org>").subject("Lamp").text("Broken.").bytes()]);
    let conversation = all(&world)[0].id;
    let agent = world.person("Ngozi Okafor", &[Role::Agent], &["eu"]);
    let save = |note: bool, text: &str| {
        let (to, cc, bcc) = (vec![], vec![], vec![]);
        agent.call(acts::SaveDraft { conversation, note, text: text.into(), to, cc, bcc }).unwrap()
    };
    let drafts = || {
        let view = agent.call(acts::OpenConversation { conversation }).unwrap();
        let mut drafts: Vec<_> = view.drafts.iter().map(|draft| (draft.note, draft.text.clone())).collect();
        drafts.sort();
        drafts
    };
    save(true, "Ask the store room");
    save(false, "Dear Ada");
    save(true, "Ask the store room at nine");
    let both = [(false, "Dear Ada".to_owned()), (true, "Ask the store room at nine".to_owned())];
    assert_eq!(drafts(), both);
    agent.call(acts::AddNote { conversation, text: "Ask the store room at nine".into() }).unwrap();
    assert_eq!(drafts(), both[..1], "the reply outlives the note");
    save(true, "And the lorry");
    let (to, cc, bcc) = (vec![], vec![], vec![]);
    let reply = acts::SendReply { conversation, text: "Dear Ada".into(), to, cc, bcc, resolve: false };
    let reply = agent.call(reply).unwrap().id;
    assert_eq!(drafts(), [(true, "And the lorry".to_owned())], "the note outlives the reply");
    agent.call(acts::RevokeReply { reply }).unwrap();
    assert_eq!(drafts(), [both[0].clone(), (true, "And the lorry".to_owned())], "what is taken back takes no place");
    agent.call(acts::DiscardDraft { conversation, note: true }).unwrap();
    assert_eq!(drafts(), both[..1]);
}

#[test]
fn an_import_can_be_taken_back_as_a_whole() {
    let world = World::founded("eu");
    let _ = world.import(&[Mail::from("Ada <ada@example.org>").subject("Lamp").text("Broken.").bytes()]);
    let more: Vec<_> = (0..30)
        .map(|n| Mail::from(&format!("p{n}@example.org")).subject(&format!("Q {n}")).text("Where?").bytes())
        .collect();
    let summary = world.import(&more);
    assert_eq!(all(&world).len(), 31);
    let job = world.founder().call(acts::UndoImport { import: summary.import.unwrap() }).unwrap();
    let ended = world.finish(job);
    assert!(ended.error.is_none(), "{ended:?}");
    let rows = all(&world);
    assert_eq!(rows.iter().map(|row| row.subject.as_str()).collect::<Vec<_>>(), ["Lamp"]);
    let again = world.import(&more);
    assert_eq!(again.imported, 30, "what was taken back can be taken in again");
}
