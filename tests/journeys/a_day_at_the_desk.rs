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
