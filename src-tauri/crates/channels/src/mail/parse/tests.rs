use super::*;

fn read_text(raw: &str) -> Parsed<'_> {
    parse(raw.as_bytes()).unwrap()
}

#[test]
fn the_head_is_read() {
    let mail = read_text(concat!(
        "Message-ID: <a@x.example>\r\nIn-Reply-To: <p@x.example>\r\nReferences: <r@x.example>\r\n <p@x.example>\r\n",
        "From: =?UTF-8?B?55Sw5Lit6Iqx5a2Q?= <Hanako@Example.jp>\r\nTo: a@x.example, \"Doe, Jane\" <b@x.example>\r\n",
        "Cc: team: c@x.example, d@x.example;\r\nDate: Mon, 23 Nov 2026 14:00:00 +0900\r\n",
        "Subject: =?UTF-8?Q?Gr=C3=BC=C3=9Fe?=\r\n =?UTF-8?Q?_aus_K=C3=B6ln?=\r\n\r\nText\r\n"
    ));
    assert_eq!(mail.message_id.as_deref(), Some("a@x.example"));
    assert_eq!(mail.references, ["r@x.example", "p@x.example"]);
    assert_eq!(mail.in_reply_to, ["p@x.example"]);
    assert_eq!(mail.from, [Mailbox { name: Some("田中花子".to_owned()), address: "Hanako@Example.jp".to_owned() }]);
    assert_eq!(mail.to.len(), 2);
    assert_eq!(mail.to[1].name.as_deref(), Some("Doe, Jane"));
    assert_eq!(mail.cc.iter().map(|one| one.address.as_str()).collect::<Vec<_>>(), ["c@x.example", "d@x.example"]);
    assert_eq!(mail.sent_at, Some("2026-11-23T05:00:00Z".parse().unwrap()));
    assert_eq!(mail.subject, "Grüße aus Köln");
    assert_eq!(mail.text, "Text");
    assert_eq!(mail.kind, MessageKind::Person);
    assert!(!mail.damaged);
}

#[test]
fn without_references_the_first_id_of_in_reply_to_stands_for_them() {
    let mail = read_text("In-Reply-To: <a@x.example> <b@x.example>\n\nx");
    assert_eq!(mail.references, ["a@x.example"]);
}

#[test]
fn charsets_that_nobody_declared_are_guessed() {
    let check = |raw: &[u8], subject: &str, text: &str| {
        let mail = parse(raw).unwrap();
        assert_eq!((mail.subject.as_str(), mail.text.as_ref()), (subject, text));
    };
    check(
        b"Subject: Gr\xfc\xdfe\n\nSch\xf6ne Gr\xfc\xdfe aus K\xf6ln, f\xfcr Sie.\n",
        "Grüße",
        "Schöne Grüße aus Köln, für Sie.",
    );
    // Shift_JIS, declared for the body only.
    check(
        b"Subject: \x92\x8d\x95\xb6\nContent-Type: text/plain; charset=Shift_JIS\n\n\x92\x8d\x95\xb6\n",
        "注文",
        "注文",
    );
    // ISO-2022-JP in a field, which its seven bits do not show.
    check(
        b"Subject: \x1b$BCmJ8\x1b(B\nContent-Type: text/plain; charset=iso-2022-jp\n\n\x1b$BCmJ8\x1b(B\n",
        "注文",
        "注文",
    );
    check(b"Subject: =?iso-8859-1?Q?Fr\xf6sche?=\n\nx", "Frösche", "x");
    check("Subject: Grüße\n\nGrüße".as_bytes(), "Grüße", "Grüße");
}

#[test]
fn only_what_is_no_mail_is_rejected() {
    assert_eq!(parse(b"").err(), Some(Rejection::Empty));
    assert_eq!(parse(b" \r\n\t\n").err(), Some(Rejection::Empty));
    assert_eq!(parse(b"From a@x.example Mon Nov 23 05:00:00 2026\n").err(), Some(Rejection::Empty));
    assert_eq!(parse(b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR").err(), Some(Rejection::NotMail));
    assert_eq!(parse(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0").err(), Some(Rejection::NotMail));
    assert_eq!(read_text("No fields at all.\nJust text.").text, "No fields at all.\nJust text.");
    assert_eq!(parse(b"Subject: a\0b\n\nc\0d").unwrap().text, "cd");
}

#[test]
fn parts_are_told_apart() {
    let mail = read_text(concat!(
        "Content-Type: multipart/mixed; boundary=o\n\n--o\nContent-Type: multipart/related; boundary=r\n\n--r\n",
        "Content-Type: multipart/alternative; boundary=i\n\n--i\nContent-Type: text/plain\n\nplain\n--i\n",
        "Content-Type: text/html\n\n<p>page <img src=\"cid:one@x\"></p>\n--i--\n--r\nContent-Type: image/png\nContent-ID: <one@x>\n",
        "Content-Disposition: inline; filename=a.png\nContent-Transfer-Encoding: base64\n\nAAEC\n--r--\n",
        "--o\nContent-Type: application/pdf; name=\"x\"\nContent-Disposition: attachment; filename*=UTF-8''%E8%AB%8B%E6%B1%82%E6%9B%B8.pdf\n",
        "Content-Transfer-Encoding: base64\n\nAAEC\n--o\nContent-Type: message/rfc822\n\nSubject: inner\n\nInner text\n--o--\n"
    ));
    assert_eq!(mail.text, "plain");
    assert_eq!(mail.html.as_deref().map(str::trim), Some("<p>page <img src=\"cid:one@x\"></p>"));
    let files: Vec<_> = mail
        .attachments
        .iter()
        .map(|file| (file.name.as_deref(), file.media_type.as_str(), file.content_id.as_deref(), file.inline))
        .collect();
    assert_eq!(
        files,
        [
            (Some("a.png"), "image/png", Some("one@x"), true),
            (Some("請求書.pdf"), "application/pdf", None, false),
            (None, "message/rfc822", None, false),
        ]
    );
    assert_eq!(mail.attachments[0].content.as_ref(), [0, 1, 2]);
    assert!(mail.attachments[2].content.starts_with(b"Subject: inner"), "a message within is kept as its source");
}

#[test]
fn file_names_have_no_folders_and_do_not_mislead() {
    let name = |name: &str| {
        let raw = format!("Content-Type: a/b\nContent-Disposition: attachment; filename=\"{name}\"\n\nx");
        parse(raw.as_bytes()).unwrap().attachments[0].name.clone()
    };
    assert_eq!(name("../../etc/passwd").as_deref(), Some("passwd"));
    assert_eq!(name("C:\\\\temp\\\\a.txt").as_deref(), Some("a.txt"));
    assert_eq!(name("invoice\u{202e}fdp.exe").as_deref(), Some("invoicefdp.exe"));
    assert_eq!(name("..").as_deref(), None);
    let long = name(&format!("{}.pdf", "x".repeat(500))).unwrap();
    assert!(long.len() <= 120 && long.ends_with(".pdf"), "{long}");
}

#[test]
fn what_machines_write_is_told_from_what_people_write() {
    let check = |head: &str, kind: MessageKind| {
        let raw = format!("From: a@x.example\nSubject: s\n{head}\n\ntext");
        assert_eq!(parse(raw.as_bytes()).unwrap().kind, kind, "{head}");
    };
    check("To: b@x.example", MessageKind::Person);
    check("Auto-Submitted: no", MessageKind::Person);
    check("Auto-Submitted: auto-replied (vacation)", MessageKind::AutoReply);
    check("X-Autoreply: yes", MessageKind::AutoReply);
    check("Precedence: auto_reply", MessageKind::AutoReply);
    check("Content-Type: multipart/report; report-type=disposition-notification; boundary=b", MessageKind::AutoReply);
    check("Content-Type: multipart/report; report-type=\"delivery-status\"; boundary=b", MessageKind::Bounce);
    check("X-Failed-Recipients: c@x.example", MessageKind::Bounce);
    check("List-Id: Our list <list.x.example>", MessageKind::List);
    check("List-Unsubscribe: <mailto:u@x.example>", MessageKind::List);
    check("Precedence: bulk", MessageKind::List);
    let absence = read_text("From: a@x.example\nSubject: Abwesenheitsnotiz: Urlaub\n\nIch bin weg.");
    assert_eq!(absence.kind, MessageKind::AutoReply);
    let daemon = read_text("Return-Path: <>\nFrom: MAILER-DAEMON@x.example\nSubject: failure\n\nx");
    assert_eq!(daemon.kind, MessageKind::Bounce);
    assert_eq!(read_text("List-Id: Our list <List.x.example>\n\nx").list_id.as_deref(), Some("list.x.example"));
}

#[test]
fn flowed_paragraphs_are_joined() {
    let mail = read_text("Content-Type: text/plain; format=flowed\n\nOne \ntwo\n> three \n> four\nfive\n-- \nJane");
    assert_eq!(mail.text, "One two\n> three four\nfive\n-- \nJane");
    let mail = read_text("Content-Type: text/plain; format=flowed; delsp=yes\n\n日本 \n語\n");
    assert_eq!(mail.text, "日本語");
}

#[test]
fn html_alone_gives_text() {
    let mail = read_text(
        "Content-Type: text/html\n\n<style>p{}</style><p>One&nbsp;&amp; two<br>three</p><blockquote>old</blockquote>",
    );
    assert_eq!(mail.text, "One & two\nthree\n\n> old");
    assert!(mail.html.is_some());
}

#[test]
fn a_multipart_without_its_boundary_is_a_text() {
    let mail = read_text("Content-Type: multipart/mixed; boundary=x\n\nOnly this.\n");
    assert_eq!((mail.text.as_ref(), mail.attachments.len()), ("Only this.", 0));
}

/// Messages within messages, tens of thousands deep, plain and encoded: nothing overflows.
#[test]
fn depth_does_no_harm() {
    let level = "Content-Type:message/rfc822\n\n";
    for depth in [10, 900, 5_000, 50_000] {
        let plain = format!("{}Subject: deep\n\nx", level.repeat(depth));
        assert!(parse(plain.as_bytes()).is_ok(), "{depth} plain");
        let encoded = base64::Engine::encode(&base64::engine::general_purpose::STANDARD, &plain);
        let hidden = format!("Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n{encoded}\n");
        assert!(parse(hidden.as_bytes()).is_ok(), "{depth} encoded");
    }
    let digests: String = (0..20_000)
        .map(|number| format!("Content-Type: multipart/digest; boundary=b{number}\n\n--b{number}\n\n"))
        .collect();
    assert!(parse(digests.as_bytes()).is_ok());
    let multiparts: String = (0..20_000)
        .map(|number| format!("Content-Type: multipart/mixed; boundary=b{number}\n\n--b{number}\n"))
        .collect();
    assert!(parse(multiparts.as_bytes()).is_ok());
}

#[test]
fn copies_of_a_message_are_the_same_whatever_their_way() {
    let one = read_text(
        "Received: by a; Mon, 23 Nov 2026 05:00:00 +0000\r\nMessage-ID: <a@x>\r\nStatus: RO\r\n\r\nText\r\n\r\n",
    );
    let other = read_text("Message-ID: <a@x>\n\nText\n");
    assert!(one.sameness().eq(other.sameness()));
    let third = read_text("Message-ID: <a@x>\n\nAnother text\n");
    assert!(!one.sameness().eq(third.sameness()));
}

proptest::proptest! {
    #[test]
    fn any_bytes_are_read_or_rejected(bytes in proptest::collection::vec(proptest::prelude::any::<u8>(), 0..400)) {
        if let Ok(mail) = parse(&bytes) {
            proptest::prop_assert!(!mail.text.contains('\r') && !mail.subject.contains('\n'));
        }
    }

    #[test]
    fn any_fields_are_read(raw in "((Subject|From|To|Date|Message-ID|References|Content-Type|Content-Transfer-Encoding): ([ -~é日]|=\\?utf-8\\?[QB]\\?){0,30}\r?\n){0,6}\r?\n[ -~\n]{0,60}") {
        let _ = parse(raw.as_bytes());
    }
}

#[test]
fn the_senders_clock_is_read_where_the_date_tells_it() {
    let check = |zone: &str, expected: Option<i32>| {
        let raw = format!("Date: Mon, 23 Nov 2026 14:00:00 {zone}\n\nx");
        assert_eq!(parse(raw.as_bytes()).unwrap().offset_min, expected, "{zone}");
    };
    check("+0900", Some(540));
    check("-0330", Some(-210));
    check("+0000", Some(0));
    check("-0000", None);
    assert_eq!(read_text("Subject: x\n\nx").offset_min, None);
}

#[test]
fn whose_mail_it_is_is_read() {
    let mail = read_text("Delivered-To: Desk@X.example\nX-Gmail-Labels: Opened,Sent\nFrom: a@x.example\n\nx");
    assert_eq!(mail.delivered_to, [Mailbox { name: None, address: "desk@x.example".to_owned() }]);
    assert!(mail.labelled_sent);
    assert!(!read_text("X-Gmail-Labels: Unsent\nFrom: a@x.example\n\nx").labelled_sent);
}
