//! What the desk sent itself, in folders that were imported, is no customer's.

use app::acts;
use app::view::{ConversationView, EntryView, ImportSummary, JobResult};
use policy::Role;
use testkit::{Mail, World};

const OURS: &str = "Kenji Sato <desk@example.com>";

fn ask() -> Mail {
    Mail::from("Ada <ada@example.org>").subject("Lamp").id("one@example.org").text("It is broken, as you know.")
}

fn answer() -> Mail {
    Mail::from(OURS)
        .to("Ada <ada@example.org>, Bo <bo@example.org>")
        .subject("Re: Lamp")
        .id("two@example.com")
        .answering("one@example.org")
        .date("Mon, 23 Nov 2026 06:00:00 +0000")
        .text("A new one is on its way to you.")
}

fn world() -> World {
    let world = World::founded("eu");
    let queue = world.founder().call(acts::CurrentSession {}).unwrap().organisation.queues[0].clone();
    let save = acts::SaveQueue {
        queue: Some(queue.id),
        name: queue.name,
        region: queue.region,
        target_min: queue.target_min,
        addresses: Some(vec![" Desk@Example.com".into(), "desk@example.com".into(), String::new()]),
    };
    assert_eq!(world.founder().call(save).unwrap().addresses, ["desk@example.com"], "as compared, each once");
    world
}

fn open_all(world: &World) -> Vec<ConversationView> {
    let list = acts::ListConversations { limit: 500, ..acts::ListConversations::default() };
    let page = world.founder().call(list).unwrap();
    page.conversations
        .iter()
        .map(|row| world.founder().call(acts::OpenConversation { conversation: row.id }).unwrap())
        .collect()
}

fn ways(view: &ConversationView) -> Vec<&'static str> {
    view.entries
        .iter()
        .filter_map(|entry| match entry {
            EntryView::Message { direction, .. } => Some(if direction.as_str() == "incoming" { "in" } else { "out" }),
            _ => None,
        })
        .collect()
}

#[test]
fn an_answer_of_ours_is_no_customer_and_nobody_waits_behind_it() {
    for order in [[0, 1, 2], [2, 1, 0], [1, 2, 0], [1, 0, 2]] {
        let world = world();
        let again = Mail::from("Ada <ada@example.org>")
            .subject("Re: Lamp")
            .id("three@example.org")
            .answering("two@example.com")
            .date("Mon, 23 Nov 2026 05:30:00 +0000")
            .text("Are you there?");
        let mails = [ask().bytes(), answer().bytes(), again.bytes()];
        let mut customers = 0;
        for at in order {
            let summary = world.import(&[mails[at].clone()]);
            assert_eq!(summary.imported, 1);
            customers += summary.customers;
        }
        let views = open_all(&world);
        assert_eq!((views.len(), customers), (1, 1), "{order:?}: whoever gets a copy is no customer by that");
        let view = &views[0];
        assert_eq!(view.row.customer_name, "Ada", "{order:?}");
        assert_eq!(ways(view), ["in", "in", "out"], "{order:?}");
        assert_eq!((view.row.due, view.row.unread), (None, false), "{order:?}: the last word is ours");
        assert!(world.import(&mails).imported == 0, "known again");
    }
}

#[test]
fn a_question_after_our_answer_waits_again() {
    let world = world();
    let later = ask().id("four@example.org").answering("two@example.com").date("Mon, 23 Nov 2026 07:00:00 +0000");
    let _ = world.import(&[answer().bytes(), later.text("Broken again.").bytes(), ask().bytes()]);
    let view = open_all(&world).remove(0);
    assert!(view.row.due.is_some() && view.row.unread);
    assert_eq!(ways(&view), ["in", "out", "in"]);
    assert!(view.reply_cc.is_empty() && view.reply_to[0].address == "ada@example.org");
}

#[test]
fn what_we_began_belongs_to_whom_it_was_sent() {
    let world = world();
    let colleague = world.person("Kenji Sato", &[Role::Agent], &["eu"]);
    let _ = world.import(&[Mail::from(OURS)
        .to("desk@example.com, Bo <bo@example.org>")
        .subject("Your order")
        .text("It is ready for you.")
        .bytes()]);
    let view = open_all(&world).remove(0);
    assert_eq!((view.row.customer_name.as_str(), view.row.due, view.row.unread), ("Bo", None, false));
    // An answer to it leaves from the same address, to the one who is not us.
    let reply = acts::SendReply {
        conversation: view.row.id,
        text: "Will you fetch it?".into(),
        to: vec![],
        cc: vec![],
        bcc: vec![],
        resolve: false,
    };
    let sent = colleague.call(reply).unwrap();
    assert_eq!(sent.to.iter().map(|to| to.address.as_str()).collect::<Vec<_>>(), ["bo@example.org"]);
    let view = open_all(&world).remove(0);
    let EntryView::Message { from, .. } = view.entries.last().unwrap() else { panic!("{:?}", view.entries) };
    assert_eq!(from.address, "desk@example.com");
}

fn import(world: &World, path: &std::path::Path, own: &[&str]) -> ImportSummary {
    let request = acts::ImportMail {
        paths: vec![path.display().to_string()],
        region: world.region(),
        queue: None,
        own_addresses: own.iter().map(|&address| address.to_owned()).collect(),
    };
    let ended = world.finish(world.founder().call(request).unwrap());
    match ended.result {
        Some(JobResult::Import(summary)) => summary,
        other => panic!("{other:?} {:?}", ended.error),
    }
}

#[test]
fn addresses_that_look_like_ours_are_asked_about_and_then_known() {
    let world = World::founded("eu");
    let folder = world.desk().join("me");
    for (place, mails) in [("INBOX", vec![ask()]), ("Sent", vec![answer()])] {
        std::fs::create_dir_all(folder.join(place)).unwrap();
        for (number, mail) in mails.iter().enumerate() {
            std::fs::write(folder.join(place).join(format!("{number}.eml")), mail.bytes()).unwrap();
        }
    }
    let first = import(&world, &folder, &[]);
    assert_eq!((first.imported, first.customers), (2, 2), "not known yet, the desk is a customer");
    let asked: Vec<_> = first.own_addresses.iter().map(|own| (own.address.as_str(), own.mails)).collect();
    assert_eq!(asked, [("desk@example.com", 1)]);
    let job = world.founder().call(acts::UndoImport { import: first.import.unwrap() }).unwrap();
    assert!(world.finish(job).error.is_none());
    let second = import(&world, &folder, &["desk@example.com"]);
    assert_eq!((second.imported, second.customers, second.own_addresses.len()), (2, 1, 0));
    let wrong = acts::ImportMail {
        paths: vec![folder.display().to_string()],
        region: world.region(),
        queue: None,
        own_addresses: vec!["nobody".into()],
    };
    assert_eq!(world.founder().call(wrong).unwrap_err().code, "address-invalid");
}
