//! `meridianctl` as `ctl.md` fixes it: fields, exit codes, errors, streams.

use expect_test::{Expect, expect};
use serde_json::Value;
use testkit::{GREETINGS, Mail, World};

use crate::batch::Batch;
use crate::ctl::Ctl;

/// The shape of an answer: every field with the kind of its value; of a list, that of its first element.
fn shape(json: &Value) -> Value {
    match json {
        Value::Object(fields) => fields.iter().map(|(name, value)| (name.clone(), shape(value))).collect(),
        Value::Array(all) => all.iter().take(1).map(shape).collect(),
        Value::String(_) => "text".into(),
        Value::Number(_) => "number".into(),
        Value::Bool(_) => "yes or no".into(),
        Value::Null => Value::Null,
    }
}

fn check(json: &Value, expected: &Expect) {
    expected.assert_eq(&serde_json::to_string_pretty(&shape(json)).unwrap());
}

fn fields(json: &Value, names: &[&str]) {
    for name in names {
        assert!(json.get(name).is_some(), "{name} is missing in {json}");
    }
}

fn greetings() -> Vec<Vec<u8>> {
    GREETINGS
        .iter()
        .map(|(language, from, subject, text)| {
            Mail::from(from).subject(subject).text(text).id(&format!("{language}@example.org")).bytes()
        })
        .collect()
}

#[test]
fn init_makes_an_organisation_once() {
    let world = World::empty(7);
    let ctl = Ctl::of(&world);
    let arguments = ["init", "--org", "Nordlicht", "--region", "eu", "--admin", "Mara Brandt", "--locale", "de"];
    let made = ctl.done(arguments);
    check(
        &made,
        &expect![[r#"
            {
              "org": "text",
              "region": "text",
              "admin": "text",
              "recovery_key": "text"
            }"#]],
    );
    assert_eq!((made["org"].as_str(), made["region"].as_str()), (Some("Nordlicht"), Some("eu")));
    let again = ctl.call(arguments);
    assert_eq!((again.code, again.json["error"]["code"].as_str()), (1, Some("exists")));
}

#[test]
fn exit_codes_and_errors_are_the_contract() {
    let world = World::founded_today("eu");
    let ctl = Ctl::of(&world);
    let code = |ctl: &Ctl, arguments: &[&str]| {
        let ended = ctl.call(arguments.iter().copied());
        (ended.code, ended.json["error"]["code"].as_str().unwrap_or_default().to_owned())
    };
    assert_eq!(code(&ctl, &["nonsense"]), (2, "usage-unknown-command".to_owned()));
    assert_eq!(code(&ctl, &["conversation"]), (2, "usage-missing".to_owned()));
    assert_eq!(code(&ctl, &["conversation", "x"]), (2, "usage-invalid-value".to_owned()));
    assert_eq!(code(&ctl, &["conversation", "eu-0000000000001"]), (1, "no-such".to_owned()));
    assert_eq!(code(&ctl.clone().with_passphrase("not this one"), &["conversations"]).0, 3);
    let agent = world.person("Ngozi Okafor", &[policy::Role::AGENT], &["eu"]);
    let denied = ctl.clone().seated(agent.id).call(["user", "list"]);
    assert_eq!(denied.code, 3);
    check(
        &denied.json,
        &expect![[r#"
            {
              "error": {
                "kind": "text",
                "code": "text",
                "args": {
                  "action": "text",
                  "reason": "text"
                },
                "incident": null
              }
            }"#]],
    );
    assert_eq!(code(&ctl, &["conversations"]), (2, "usage-person-needed".to_owned()), "two people sit here now");
    assert_eq!(ctl.clone().seated("NO").call(["conversations"]).code, 0, "by initials");
    assert_eq!(ctl.clone().seated("Ngozi Okafor").call(["conversations"]).code, 0, "by name");
    let folder = world.write_mail(&[Mail::from("a@example.org").subject("x").bytes()]);
    std::fs::write(folder.join("notes.bin"), [0_u8, 1, 2, 3]).unwrap();
    let partly = ctl.seated("MB").call(["import".as_ref(), folder.as_os_str(), "--region".as_ref(), "eu".as_ref()]);
    assert_eq!(partly.code, 5, "{partly:?}");
    assert_eq!((partly.json["read"].as_u64(), partly.json["imported"].as_u64()), (Some(2), Some(1)));
}

#[test]
fn no_secret_is_an_argument() {
    let world = World::founded_today("eu");
    let ctl = Ctl::of(&world);
    for words in [["--passphrase", "x"], ["--password", "x"], ["--recovery-key", "x"], ["--invitation", "x"]] {
        assert_eq!(ctl.call([&words[..], &["conversations"]].concat()).code, 2, "{words:?}");
    }
    let (code, _, said) = ctl.clone().with("MERIDIAN_PASSPHRASE", "").text(["conversations"]);
    assert_eq!(code, 2);
    assert!(said.contains("MERIDIAN_PASSPHRASE"), "{said}");
}

#[test]
fn what_is_read_and_done_has_the_fields_of_the_contract() {
    let world = World::founded_today("eu");
    let ctl = Ctl::of(&world);
    let folder = world.write_mail(&greetings());
    let read = ctl.done(["import".as_ref(), folder.as_os_str(), "--region".as_ref(), "eu".as_ref()]);
    fields(&read, &["read", "imported", "duplicates", "rejected", "customers", "conversations"]);
    assert_eq!(read["imported"], GREETINGS.len());

    let page = ctl.done(["conversations", "--limit", "3"]);
    fields(&page, &["conversations", "next"]);
    let rows = page["conversations"].as_array().unwrap();
    assert_eq!(rows.len(), 3);
    fields(&rows[0], &["id", "subject", "customer", "region", "language", "status", "owner", "due", "unread"]);
    let mut seen = rows.len();
    let mut next = page["next"].as_str().map(str::to_owned);
    while let Some(after) = next {
        let page = ctl.done(["conversations", "--limit", "3", "--after", &after]);
        seen += page["conversations"].as_array().unwrap().len();
        next = page["next"].as_str().map(str::to_owned);
    }
    assert_eq!(seen, GREETINGS.len(), "every page together is the whole list");

    let found = ctl.done(["search", "返金", "--limit", "5"]);
    fields(&found, &["hits", "total"]);
    assert_eq!(found["total"], 1);
    fields(&found["hits"][0], &["conversation", "message", "snippet", "language"]);
    assert_eq!(found["hits"][0]["language"], "ja");
    for (query, language) in
        [("أسبوعين", "ar"), ("物流", "zh-Hans"), ("배송", "ko"), ("สินค้า", "th"), ("parcel", "en"), ("größere", "de")]
    {
        assert_eq!(ctl.done(["search", query])["hits"][0]["language"], language, "{query}");
    }

    let id = found["hits"][0]["conversation"].as_str().unwrap();
    let text = world.desk().join("reply.txt");
    std::fs::write(&text, "ご連絡ありがとうございます。返金いたします。").unwrap();
    let text = text.to_str().unwrap();
    let view = ctl.done(["conversation", id]);
    fields(&view, &["messages", "notes", "history"]);
    fields(&view["messages"][0], &["id", "from", "to", "sent_at", "language", "text", "attachments"]);
    let replied = ctl.done(["reply", id, "--text-file", text]);
    assert_eq!(replied["messages"].as_array().unwrap().len(), 2, "{replied}");
    let noted = ctl.done(["note", id, "--text-file", text]);
    assert_eq!(noted["notes"].as_array().unwrap().len(), 1);
    assert!(ctl.done(["assign", id])["owner"].is_string());
    assert_eq!(ctl.done(["assign", id, "--to", "Mara Brandt"])["owner"], noted["notes"][0]["author"]);
    assert_eq!(ctl.done(["snooze", id, "--until", "2099-01-01T00:00:00Z"])["status"], "snoozed");
    assert_eq!(ctl.done(["resolve", id])["status"], "done");
    let reopened = ctl.done(["reopen", id]);
    assert_eq!(reopened["status"], "open");
    assert_eq!(ctl.done(["priority", id, "urgent"])["priority"], "urgent");
    assert_eq!(ctl.done(["spam", id])["status"], "spam");
    assert_eq!(ctl.done(["spam", id, "--not"])["status"], "open");
    let undone = ctl.done(["undo", ctl.done(["resolve", id])["undo"].as_str().unwrap()]);
    assert_eq!(undone["changed"], 1);
    assert_eq!(ctl.done(["conversation", id])["status"], "open");

    let outbox = ctl.done(["outbox", "list"]);
    assert_eq!(outbox["replies"].as_array().unwrap().len(), 1, "{outbox}");
    let draft = ctl.done(["outbox", "revoke", outbox["replies"][0]["id"].as_str().unwrap()]);
    assert_eq!(draft["text"], "ご連絡ありがとうございます。返金いたします。");

    let verified = ctl.done(["audit", "verify"]);
    fields(&verified, &["ok", "logs"]);
    fields(&verified["logs"][0], &["vault", "device", "size", "root", "status", "since"]);
    assert!(!ctl.done(["audit", "list", "--limit", "2"])["records"].as_array().unwrap().is_empty());
    let checkpoint = ctl.done(["audit", "checkpoint"]);
    let note = checkpoint["checkpoint"].as_str().unwrap();
    assert!(note.contains("\n\n\u{2014} "), "a signed note: {note}");
    let key = ctl.done(["audit", "key"]);
    let (name, origin) = (key["key"].as_str().unwrap().split('+').next().unwrap(), note.lines().next().unwrap());
    assert_eq!(name, origin);
    let checked = ctl.done(["vault", "check"]);
    assert_eq!(checked["ok"], true);
    fields(&checked["vaults"][0], &["vault", "ok", "state"]);
    fields(&ctl.done(["status"]), &["state", "version", "vaults", "people"]);
}

#[test]
fn people_are_invited_accept_and_are_listed() {
    let world = World::founded_today("eu");
    let ctl = Ctl::of(&world);
    let added = ctl.done(["user", "add", "佐藤 花子", "--role", "agent", "--region", "eu", "--language", "ja"]);
    let code = added["invitation"].as_str().unwrap();
    let mine = "烏龍茶と七つの灯台 over the bay";
    let accepted = ctl.clone().with_passphrase(mine).with("MERIDIAN_INVITATION", code).done(["user", "accept"]);
    assert_eq!(accepted["person"], added["person"]);
    fields(&accepted, &["person", "roles", "regions", "recovery_key"]);
    let again = ctl.clone().with_passphrase(mine).with("MERIDIAN_INVITATION", code).call(["user", "accept"]);
    assert_eq!(again.json["error"]["code"], "invitation-wrong", "an invitation works once: {again:?}");
    let hanako = ctl.clone().seated("佐藤 花子").with_passphrase(mine);
    assert_eq!(hanako.call(["conversations"]).code, 0);
    let people = ctl.seated("MB").done(["user", "list"]);
    assert_eq!(people["people"].as_array().unwrap().len(), 2);
}

#[test]
fn people_what_takes_two_and_devices_have_the_fields_of_the_contract() {
    let world = World::founded("eu");
    let agent = world.person("Ngozi Okafor", &[policy::Role::AGENT], &["eu"]);
    let ctl = Ctl::of(&world).seated(world.founder().id);
    for (act, state) in [("suspend", "suspended"), ("activate", "active")] {
        assert_eq!(ctl.done(["user", act, "Ngozi Okafor"])["state"], state);
    }
    let asked = ctl.done(["user", "reset", "Ngozi Okafor", "--what", "factors", "--why", "Lost her phone"]);
    check(
        &asked,
        &expect![[r#"
            {
              "approval": "text",
              "kind": "text",
              "about": "text",
              "role": null,
              "requested_by": "text",
              "requested_at": "text",
              "expires_at": "text",
              "reason": "text",
              "state": "text",
              "decided_by": null,
              "may_decide": "yes or no"
            }"#]],
    );
    assert_eq!(ctl.done(["approvals"])["approvals"][0], asked);
    let own = ctl.call(["approve", asked["approval"].as_str().unwrap()]);
    assert_eq!((own.code, own.json["error"]["code"].as_str()), (3, Some("own-request")));
    let devices = ctl.done(["device", "list"]);
    check(
        &devices["devices"][0],
        &expect![[r#"
            {
              "device": "text",
              "name": "text",
              "state": "text",
              "created_at": "text",
              "revoked_at": null,
              "regions": [
                "text"
              ],
              "people": "number",
              "last_seen": "text",
              "fingerprint": "text"
            }"#]],
    );
    let device = devices["devices"][0]["device"].as_str().unwrap().to_owned();
    assert_eq!(ctl.done(["device", "name", &device, "Front desk"])["name"], "Front desk");
    let here = ctl.call(["device", "revoke", &device]);
    assert_eq!((here.code, here.json["error"]["code"].as_str()), (1, Some("device-here")));
    let removed = ctl.done(["user", "remove", &agent.id.to_string(), "--why", "Has left"]);
    assert_eq!(removed["state"], "removed");
    assert_eq!(ctl.call(["user", "remove", &agent.id.to_string()]).code, 2, "not without a reason");
}

#[test]
fn roles_and_reasons_are_told() {
    let world = World::founded("eu");
    let _ = world.import(&[Mail::from("Ada <ada@example.org>").subject("Lamp").text("Broken.").bytes()]);
    let ctl = Ctl::of(&world);
    let file = world.desk().join("role.json");
    std::fs::write(&file, crate::samples::draft_of_role(None, "Night lead").to_string()).unwrap();
    let with_file = |verb: &str| ctl.done(["role".as_ref(), verb.as_ref(), file.as_os_str()]);
    let report = with_file("test");
    fields(&report, &["faults", "changes", "more_permissive", "same", "newly_permitted", "newly_forbidden", "cells"]);
    let saved = with_file("save");
    assert_eq!(saved["role"], "custom-night-lead");
    let listed = ctl.done(["role", "list"]);
    fields(&listed, &["roles", "permissions", "policy_set"]);
    assert_eq!(listed["roles"].as_array().unwrap().len(), 8);
    let shown = ctl.done(["role", "show", "Night lead"]);
    assert_eq!(shown["role"]["based_on"], "agent");
    check(
        &shown["cells"],
        &expect![[r#"
            [
              {
                "action": "text",
                "verdict": "text",
                "conditions": [
                  "text"
                ]
              }
            ]"#]],
    );
    let conversation = ctl.done(["conversations"])["conversations"][0]["id"].as_str().unwrap().to_owned();
    let why = ctl.done(["why", "MB", "export-attachment", &conversation]);
    assert_eq!(why["decision"], "permit", "signed in this moment: {why}");
    let why = ctl.done(["why", "MB", "lock", "log/eu"]);
    assert_eq!(
        (why["decision"].as_str(), why["missing"][0]["code"].as_str()),
        (Some("forbid"), Some("not-applicable"))
    );
    fields(&why, &["decision", "policies", "missing"]);
    assert_eq!(ctl.done(["role", "delete", "custom-night-lead"]), serde_json::json!({}));
    assert_eq!(ctl.call(["role", "show", "Night lead"]).json["error"]["code"], "role-unknown");
    std::fs::write(&file, "{}").unwrap();
    assert_eq!(ctl.call(["role".as_ref(), "save".as_ref(), file.as_os_str()]).json["error"]["code"], "bad-request");
}

#[test]
fn a_batch_answers_line_by_line() {
    let world = World::founded_today("eu");
    let _ = world.import(&greetings());
    let mut batch = Batch::begin(&Ctl::of(&world));
    let line = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
    batch.send(&[line(&["conversations", "--limit", "1"]), line(&["nonsense"]), line(&["batch"])]);
    let page = batch.answer().unwrap();
    let id = page["conversations"][0]["id"].as_str().unwrap().to_owned();
    assert_eq!(batch.answer().unwrap()["error"]["code"], "usage-unknown-command");
    assert_eq!(batch.answer().unwrap()["error"]["code"], "usage-not-in-batch");
    batch.send(&[line(&["resolve", &id])]);
    assert_eq!(batch.answer().unwrap()["status"], "done");
    assert_eq!(batch.end(), Some(5), "some lines were bad, the rest was done");
}

#[test]
fn text_for_people_is_text() {
    let world = World::founded_today("eu");
    let _ = world.import(&[Mail::from("Eve <eve@example.org>").subject("\u{1b}[31mred").text("x").bytes()]);
    let ctl = Ctl::of(&world);
    let (code, out, _) = ctl.text(["conversations"]);
    assert_eq!(code, 0);
    assert!(out.contains("[31mred") && !out.contains('\u{1b}'), "{out:?}");
    let (code, out, said) = ctl.text(["conversation", "eu-0000000000001"]);
    assert_eq!((code, out.as_str()), (1, ""), "errors go beside the results: {said}");
    let (code, out, _) = ctl.text(["--help"]);
    assert_eq!(code, 0);
    assert!(out.contains("MERIDIAN_DEVICE_SECRET_FILE") && !out.contains("ctl-"), "{out}");
}

#[test]
fn every_error_code_has_its_words() {
    let words = locale::Words::for_locale("en");
    let missing: Vec<_> = app::ERROR_CODES.iter().filter(|code| !words.has(&format!("error-{code}"))).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn another_process_sees_what_one_does() {
    let world = World::founded_today("eu");
    let _ = world.import(&[Mail::from("Ada <ada@example.org>").subject("Lamp").text("Broken.").bytes()]);
    let ctl = Ctl::of(&world);
    let id = ctl.done(["conversations"])["conversations"][0]["id"].as_str().unwrap().to_owned();
    let heard = std::sync::Arc::new(std::sync::atomic::AtomicBool::new(false));
    let ear = std::sync::Arc::clone(&heard);
    world.meridian().on_change(move |_| ear.store(true, std::sync::atomic::Ordering::Relaxed));
    ctl.done(["resolve", &id]);
    world.meridian().tick();
    assert!(heard.load(std::sync::atomic::Ordering::Relaxed), "a window beside it is told");
    let view = app::acts::OpenConversation { conversation: id.parse().unwrap() };
    let status = world.founder().call(view).unwrap().row.status;
    assert_eq!(serde_json::to_value(status).unwrap(), "done");
}
