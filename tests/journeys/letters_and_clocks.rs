//! Pictures of a letter come only when somebody asks, and that is recorded; clocks of mails suggest where a customer is.

use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::sync::mpsc::{Receiver, channel};

use app::acts;
use app::view::{EntryView, InferredTime};
use kernel::{ConversationId, MessageId};
use policy::Role;
use testkit::{Mail, World};

/// Serves one picture whatever is asked for, and tells each question.
fn serve() -> (u16, Receiver<String>) {
    let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let port = listener.local_addr().unwrap().port();
    let (asked, told) = channel();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let mut line = String::new();
            let mut lines = BufReader::new(stream.try_clone().unwrap());
            lines.read_line(&mut line).unwrap();
            let _ = asked.send(line.trim().to_owned());
            let mut rest = String::new();
            while lines.read_line(&mut rest).is_ok_and(|read| read > 2) {}
            let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 6\r\nConnection: close\r\n\r\nGIF89a");
        }
    });
    (port, told)
}

fn first_message(world: &World, conversation: ConversationId) -> (MessageId, u32) {
    let view = world.founder().call(acts::OpenConversation { conversation }).unwrap();
    let EntryView::Message { id, remote_images, .. } = &view.entries[0] else { panic!("{:?}", view.entries) };
    (*id, *remote_images)
}

fn only(world: &World) -> app::view::ConversationRow {
    world.founder().call(acts::ListConversations::default()).unwrap().conversations[0].clone()
}

#[test]
fn pictures_from_elsewhere_come_when_asked_for_and_asking_is_recorded() {
    let world = World::founded("eu");
    let (port, asked) = serve();
    let page =
        format!("<p>See:<img src=\"https://127.0.0.1:{port}/a.gif?to=ada\"><img src=\"https://10.0.0.1/b.gif\">");
    let mail = Mail::from("Shop <shop@example.org>").subject("Sale").text("See").page(&page);
    let _ = world.import(&[mail.bytes()]);
    let (message, blocked) = first_message(&world, only(&world).id);
    assert_eq!(blocked, 2);
    assert!(asked.try_recv().is_err(), "neither import nor reading asks anybody");
    let agent = world.person("Ngozi Okafor", &[Role::Agent], &["eu"]);
    let letter = agent.call(acts::ShowRemoteImages { message }).unwrap();
    assert!(letter.html.contains("src=\"data:image/gif;base64,R0lGODlh\""), "{}", letter.html);
    assert_eq!(letter.remote_images, 1, "what may not be reached stays away");
    assert_eq!(asked.try_iter().collect::<Vec<_>>(), ["GET /a.gif?to=ada HTTP/1.1"]);
    let list = |query: &str| {
        let request = acts::ListRecords { vault: Some("eu".into()), query: query.into(), offset: 0, limit: 10 };
        world.founder().call(request).unwrap().records
    };
    assert_eq!(list("action:show-remote-images").len(), 1);
    // Whoever may only read has nobody told.
    let officer = world.person("Officer", &[Role::Compliance], &["eu"]);
    assert_eq!(officer.call(acts::ShowRemoteImages { message }).unwrap_err().code, "denied");
    assert!(asked.try_recv().is_err());
    assert_eq!(list("action:show-remote-images outcome:denied").len(), 1);
    // A message without a page has none.
    let _ = world.import(&[Mail::from("Ada <ada@example.org>").subject("Plain").text("Plain.").bytes()]);
    let rows = world.founder().call(acts::ListConversations::default()).unwrap().conversations;
    let plain = rows.iter().find(|row| row.subject == "Plain").unwrap();
    let (message, _) = first_message(&world, plain.id);
    assert!(agent.call(acts::ShowRemoteImages { message }).is_err());
}

#[test]
fn clocks_of_mails_suggest_the_time_until_somebody_sets_it() {
    let world = World::founded("eu");
    let mail = |day: u32, zone: &str| {
        let date = format!("{day} Nov 2026 05:00:00 {zone}");
        Mail::from("Ada <ada@example.org>").subject(&format!("Lamp {day}")).text("Broken.").date(&date).bytes()
    };
    let time = || {
        let customer = only(&world).customer;
        world.founder().call(acts::OpenCustomer { customer }).unwrap()
    };
    let _ = world.import(&[mail(1, "-0000")]);
    assert_eq!(time().inferred_time, None);
    let _ = world.import(&[mail(2, "+0900"), mail(3, "+0900"), mail(4, "+0100")]);
    let tokyo = InferredTime { time_zone: None, utc_offset_min: Some(540) };
    assert_eq!(time().inferred_time, Some(tokyo));
    let _ = world.import(&[mail(5, "+0100"), mail(6, "+0100")]);
    let usual = InferredTime { time_zone: Some("Europe/Brussels".into()), utc_offset_min: None };
    assert_eq!(time().inferred_time, Some(usual));
    let edit = acts::EditCustomer {
        customer: time().id,
        name: "Ada".into(),
        language: None,
        time_zone: Some("Asia/Tokyo".into()),
    };
    let edited = world.founder().call(edit).unwrap();
    assert_eq!((edited.time_zone.as_deref(), edited.inferred_time), (Some("Asia/Tokyo"), None), "what was set holds");
}
