use expect_test::expect;

use super::super::parse::parse;
use super::*;

struct Seeded;

impl Entropy for Seeded {
    fn fill(&self, bytes: &mut [u8]) {
        bytes.fill(7);
    }
}

fn mailbox(name: &str, address: &str) -> Mailbox {
    Mailbox { name: (!name.is_empty()).then(|| name.to_owned()), address: address.to_owned() }
}

fn reply<'a>(from: &'a Mailbox, to: &'a [Mailbox], references: &'a [String]) -> Reply<'a> {
    Reply {
        from,
        to,
        cc: &[],
        subject: "Re: Order",
        message_id: "n@x.example",
        in_reply_to: Some("p@x.example"),
        references,
        date: "2026-11-23T05:00:00Z".parse().unwrap(),
        text: "Hello Jane,\n\nit is on its way.\n",
        language: Some("en"),
        attachments: &[],
    }
}

#[test]
fn a_plain_reply_reads_as_it_is() {
    let (from, to) =
        (mailbox("Shop", "shop@x.example"), [mailbox("Jane Doe", "jane@y.example"), mailbox("", "kim@y.example")]);
    let references = ["r@x.example".to_owned(), "p@x.example".to_owned()];
    let written = String::from_utf8(compose(&reply(&from, &to, &references)).unwrap()).unwrap();
    expect![[r#"
        Date: Mon, 23 Nov 2026 05:00:00 +0000
        From: "Shop" <shop@x.example>
        To: "Jane Doe" <jane@y.example>, kim@y.example
        Subject: Re: Order
        Message-ID: <n@x.example>
        In-Reply-To: <p@x.example>
        References: <r@x.example> <p@x.example>
        Content-Language: en
        MIME-Version: 1.0
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: 7bit

        Hello Jane,

        it is on its way.
    "#]]
    .assert_eq(&written.replace("\r\n", "\n"));
    assert_eq!(make_message_id("x.example", &Seeded), "07070707070707070707070707070707@x.example");
}

#[test]
fn nothing_gets_into_a_field_that_does_not_belong_there() {
    let good = mailbox("", "shop@x.example");
    for bad in ["", "nobody", "a@b\r\nBcc: c@d", "a b@c", "<a@b>", "a@b,c@d"] {
        let bad = [mailbox("", bad)];
        assert_eq!(compose(&reply(&good, &bad, &[])), Err(ComposeError::BadAddress), "{bad:?}");
    }
    assert_eq!(compose(&reply(&good, &[], &[])), Err(ComposeError::NoRecipient));
    let to = [mailbox("Jane\r\nBcc: x@y.example", "jane@y.example")];
    let references = ["a b".to_owned(), "ok@x.example".to_owned(), "c\r\nX: y".to_owned()];
    let sly = Reply { subject: "Hi\r\nX-Sly: yes", language: Some("en\r\nX: y"), ..reply(&good, &to, &references) };
    let written = compose(&sly).unwrap();
    let mail = parse(&written).unwrap();
    assert_eq!((mail.bcc.len(), mail.references.as_slice()), (0, ["ok@x.example".to_owned()].as_slice()));
    assert!(!String::from_utf8(written).unwrap().contains("\nX"));
}

proptest::proptest! {
    #[test]
    fn what_is_written_is_read_back(
        name in "[\\PC&&[^\u{200b}-\u{200f}\u{202a}-\u{202e}\u{2066}-\u{2069}\u{feff}'\"“„]]{0,80}",
        subject in "\\PC{0,200}",
        text in "([a-zéñ日本שع.]|From | |\n|\t){0,300}",
        file_name in "[a-zé日 ש]{1,80}\\.pdf",
        content in proptest::collection::vec(proptest::prelude::any::<u8>(), 0..300),
        has_file in proptest::prelude::any::<bool>(),
    ) {
        let name = desk::address::clean_name(&name);
        let (from, to) = (mailbox("店", "shop@x.example"), [mailbox(&name, "jane@y.example")]);
        let references: Vec<String> = (0..30).map(|number| format!("{number}@x.example")).collect();
        let files = [OutgoingAttachment { name: &file_name, media_type: "application/pdf", content: &content }];
        let attachments = if has_file { files.as_slice() } else { &[] };
        let given = Reply { subject: &subject, text: &text, attachments, ..reply(&from, &to, &references) };
        let written = compose(&given).unwrap();
        for line in written.split(|byte| *byte == b'\n') {
            proptest::prop_assert!(line.len() <= 998 && line.is_ascii());
        }
        proptest::prop_assert!(!written.windows(2).any(|pair| pair[1] == b'\n' && pair[0] != b'\r'));
        let mail = parse(&written).unwrap();
        let one_line = |text: &str| text.chars().filter(|letter| !letter.is_control()).collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ");
        proptest::prop_assert_eq!(mail.subject, one_line(&subject));
        proptest::prop_assert_eq!(&mail.references, &references);
        proptest::prop_assert_eq!(mail.message_id.as_deref(), Some("n@x.example"));
        proptest::prop_assert_eq!(&mail.from[0], &from);
        proptest::prop_assert_eq!(mail.to[0].name.clone().unwrap_or_default(), name);
        proptest::prop_assert_eq!(mail.text.trim_end(), text.trim_end());
        proptest::prop_assert_eq!(mail.sent_at, Some(given.date));
        proptest::prop_assert_eq!(mail.attachments.len(), attachments.len());
        if let Some(file) = mail.attachments.first() {
            proptest::prop_assert_eq!(file.content.as_ref(), content.as_slice());
            proptest::prop_assert_eq!(file.name.clone().unwrap_or_default(), super::super::text::file_name(&file_name));
        }
    }
}
