//! A role that an organisation makes of permissions: tried, saved, held, changed, deleted; what it may and may not, and why.

use app::acts::{self, UnmaskField};
use app::view::{CellVerdict, EntryView, PersonState};
use app::{ErrorKind, WireError};
use policy::Role;
use serde_json::{Value, json};
use testkit::{Mail, Person, World};

use crate::samples::draft_of_role;

fn draft(change: impl FnOnce(&mut Value)) -> acts::RoleDraft {
    let mut draft = draft_of_role(None, "Night lead");
    change(&mut draft);
    serde_json::from_value(draft).unwrap()
}

fn save(world: &World, draft: acts::RoleDraft) -> Result<Role, WireError> {
    world.founder().call(acts::SaveRole { draft }).map(|saved| saved.role)
}

fn give(world: &World, person: &Person, roles: &[Role]) -> Result<(), WireError> {
    let change = acts::ChangePerson {
        person: person.id,
        name: "Ngozi Okafor".to_owned(),
        roles: roles.to_vec(),
        regions: vec!["eu".parse().unwrap()],
        languages: vec![],
        state: PersonState::Active,
        site: None,
    };
    world.founder().call(change).map(|_| ())
}

fn with_mail() -> (World, kernel::ConversationId, kernel::CustomerId) {
    let world = World::founded("eu");
    let mail = Mail::from("Ada <ada@example.org>").subject("Lamp").text("Broken.").file("a.txt", "text/plain", b"a");
    let _ = world.import(&[mail.bytes()]);
    let row = world.founder().call(acts::ListConversations::default()).unwrap().conversations.remove(0);
    (world, row.id, row.customer)
}

#[test]
fn a_role_is_tried_made_held_changed_and_deleted() {
    let (world, conversation, _) = with_mail();
    let report = world.founder().call(acts::TestRole { draft: draft(|_| ()) }).unwrap();
    assert_eq!((report.faults, report.more_permissive), (vec![], false));
    let lost: Vec<_> = report.changes.iter().map(|change| change.action.as_str()).collect();
    assert_eq!(lost, ["export-attachment"], "all that an agent may, but for what leaves the vault");
    assert!(report.same > 0 && report.newly_permitted.is_empty());

    let role = save(&world, draft(|_| ())).unwrap();
    assert_eq!(role.as_str(), "custom-night-lead");
    let person = world.person("Ngozi Okafor", &[role], &["eu"]);
    let note = || person.call(acts::AddNote { conversation, text: "By night.".to_owned() });
    note().unwrap();
    let roles = world.founder().call(acts::ListRoles {}).unwrap();
    let kept = roles.roles.iter().find(|known| known.role == role).unwrap();
    assert_eq!((kept.name.as_deref(), kept.people, kept.built_in), (Some("Night lead"), 1, false));
    assert_eq!(kept.permissions, ["read", "contact", "desk", "compose"]);
    let before = roles.policy_set;

    // What holds it is asked anew with each act.
    let narrower = draft(|draft| {
        draft["role"] = json!(role);
        draft["permissions"] = json!(["read"]);
    });
    save(&world, narrower).unwrap();
    assert_eq!(note().unwrap_err().kind, ErrorKind::Denied);
    person.call(acts::OpenConversation { conversation }).unwrap();
    assert_ne!(world.founder().call(acts::ListRoles {}).unwrap().policy_set, before);

    let delete = || world.founder().call(acts::DeleteRole { role });
    assert_eq!(delete().unwrap_err().code, "role-held");
    give(&world, &person, &[Role::QA]).unwrap();
    delete().unwrap();
    assert_eq!(give(&world, &person, &[role]).unwrap_err().code, "role-unknown");
    assert_eq!(delete().unwrap_err().code, "role-unknown");
}

#[test]
fn a_role_that_is_not_as_it_should_be_is_not_saved() {
    let world = World::founded("eu");
    let code = |change: &dyn Fn(&mut Value)| save(&world, draft(|draft| change(draft))).map_err(|error| error.code);
    let role = code(&|_| ()).unwrap();
    let set = |field: &'static str, value: Value| move |draft: &mut Value| draft[field] = value.clone();
    let refused = |change: &dyn Fn(&mut Value), expected: &str| {
        let other = |draft: &mut Value| {
            draft["name"] = json!("Another");
            change(draft);
        };
        assert_eq!(code(&other), Err(expected.to_owned()));
    };
    refused(&set("name", json!("  ")), "role-name-missing");
    refused(&set("name", json!("night LEAD")), "role-name-taken");
    refused(&set("permissions", json!(["read", "everything"])), "role-invalid");
    refused(&set("permissions", json!([])), "role-invalid");
    refused(&set("permissions", json!(["read", "compose"])), "role-invalid");
    refused(&set("based_on", json!("custom-night-lead")), "role-invalid");
    refused(&set("idle_min", json!(0)), "role-invalid");
    refused(&set("absolute_min", json!(10)), "role-invalid");
    refused(&set("role", json!("custom-unheard-of")), "role-unknown");
    refused(&set("permissions", json!(["read", "access"])), "role-needs-approval");
    let admin = |draft: &mut Value| {
        draft["role"] = json!("admin");
        draft["permissions"] = json!(["read"]);
    };
    assert_eq!(code(&admin), Err("role-built-in".to_owned()));
    // Fields that no draft has are no draft.
    let injected = json!({ "draft": { "role": "x\") permit (principal, action, resource); //" } });
    assert_eq!(world.founder().dispatch("save_role", injected).unwrap_err().code, "bad-request");
    // The name alone may say what it likes: it is in no policy.
    let odd = set("name", json!("\"); permit (principal, action, resource); //"));
    assert_eq!(code(&odd).map(|role| role.to_string()), Ok("custom-permit-princip".to_owned()));
    assert_eq!(code(&set("name", json!("夜間リーダー"))).map(|role| role.to_string()), Ok("custom-2".to_owned()));
    assert_eq!(role.as_str(), "custom-night-lead");
}

#[test]
fn how_long_sessions_of_a_built_in_role_last_can_be_set() {
    let world = World::founded("eu");
    let roles = || world.founder().call(acts::ListRoles {}).unwrap().roles;
    let agent = roles().into_iter().find(|role| role.role == Role::AGENT).unwrap();
    let changed = draft(|draft| {
        draft["role"] = json!("agent");
        draft["permissions"] = json!(agent.permissions);
        draft["idle_min"] = json!(5);
    });
    save(&world, changed).unwrap();
    let after = roles().into_iter().find(|role| role.role == Role::AGENT).unwrap();
    assert_eq!((after.idle_min, after.permissions), (5, agent.permissions));
}

#[test]
fn a_draft_says_what_its_holders_could_no_longer_do() {
    let world = World::founded("eu");
    let keeper = draft(|draft| {
        draft["based_on"] = json!("admin");
        draft["permissions"] = json!(["roster", "people", "access"]);
    });
    let role = save(&world, keeper).unwrap();
    let keeper = world.person("Ngozi Okafor", &[role], &["eu"]);
    keeper.call(acts::ListRoles {}).unwrap();
    let draft = draft(|draft| {
        draft["role"] = json!(role);
        draft["based_on"] = json!("admin");
        draft["permissions"] = json!(["roster"]);
    });
    let report = keeper.call(acts::TestRole { draft }).unwrap();
    assert_eq!(report.faults, Vec::<String>::new(), "an admin is there as well");
    assert!(report.newly_forbidden.iter().any(|count| count.action == "list-roles"), "{report:?}");
}

#[test]
fn another_process_takes_a_changed_role_over() {
    let (world, conversation, _) = with_mail();
    let role = save(&world, draft(|_| ())).unwrap();
    let person = world.person("Ngozi Okafor", &[role], &["eu"]);
    let ctl = crate::ctl::Ctl::of(&world);
    let file = world.desk().join("draft.json");
    let mut narrower = draft_of_role(Some(role.as_str()), "Night lead");
    narrower["permissions"] = json!(["read", "contact"]);
    std::fs::write(&file, narrower.to_string()).unwrap();
    let saved = ctl.seated("MB").call(["role".as_ref(), "save".as_ref(), file.as_os_str()]);
    assert_eq!(saved.code, 0, "{saved:?}");
    let denied = person.call(acts::AddNote { conversation, text: "By night.".to_owned() }).unwrap_err();
    assert_eq!(denied.kind, ErrorKind::Denied);
}

#[test]
fn who_need_not_know_sees_addresses_masked_everywhere() {
    let (world, conversation, customer) = with_mail();
    let nameless = Mail::from("bo@example.org").subject("Chair").text("One leg is short.");
    let _ = world.import(&[nameless.bytes()]);
    let reader = world.person("Quin Adler", &[Role::QA], &["eu"]);
    let opened = reader.call(acts::OpenConversation { conversation }).unwrap();
    let shown = [
        serde_json::to_string(&opened).unwrap(),
        serde_json::to_string(&reader.call(acts::OpenCustomer { customer }).unwrap()).unwrap(),
        serde_json::to_string(&reader.call(acts::ListConversations::default()).unwrap()).unwrap(),
        reader.dispatch("search_messages", json!({ "query": "chair" })).unwrap().to_string(),
    ];
    for text in &shown {
        assert!(!text.contains("ada@") && !text.contains("bo@"), "{text}");
    }
    assert!(opened.customer_view.masked);
    assert_eq!(opened.customer_view.addresses, ["a•••@example.org"]);
    assert_eq!(opened.reply_to[0].address, "a•••@example.org");
    let agent = world.person("Ngozi Okafor", &[Role::AGENT], &["eu"]);
    let in_full = agent.call(acts::OpenCustomer { customer }).unwrap();
    assert_eq!((in_full.masked, in_full.addresses), (false, vec!["ada@example.org".to_owned()]));
    let source = opened.entries.iter().find_map(|entry| match entry {
        EntryView::Message { id, .. } => Some(*id),
        _ => None,
    });
    let denied = reader.call(acts::OpenSource { message: source.unwrap() }).unwrap_err();
    assert_eq!(denied.kind, ErrorKind::Denied, "the source has its addresses in full");
}

#[test]
fn unmasking_is_recorded_with_its_reason() {
    let (world, conversation, customer) = with_mail();
    let reader = world.person("Quin Adler", &[Role::QA], &["eu"]);
    let unmask = |field, reason: &str| {
        let reason = reason.to_owned();
        reader.call(acts::UnmaskCustomer { customer, conversation: Some(conversation), field, reason })
    };
    assert_eq!(unmask(UnmaskField::Address, " ").unwrap_err().code, "reason-missing");
    let seen = unmask(UnmaskField::Address, "A complaint about a wrong address").unwrap();
    assert_eq!(seen.values, ["ada@example.org"]);
    assert_eq!(unmask(UnmaskField::Phone, "The same").unwrap().values, Vec::<String>::new());
    let told = world.founder().call(acts::OpenConversation { conversation }).unwrap().entries;
    let reasons: Vec<_> = told
        .iter()
        .filter_map(|entry| match entry {
            EntryView::Event { actor, args, .. } if *actor == Some(reader.id) => args.get("reason").cloned(),
            _ => None,
        })
        .collect();
    assert_eq!(reasons, ["A complaint about a wrong address", "The same"]);
    let query = "action:unmask-customer outcome:done".to_owned();
    let page =
        world.founder().call(acts::ListRecords { vault: Some("eu".into()), query, offset: 0, limit: 10 }).unwrap();
    assert_eq!(page.total, 2);
    let shown_ms = seen.until.since_ms(page.records[1].at);
    assert!((59_000..=60_000).contains(&shown_ms), "{shown_ms}");
}

#[test]
fn why_somebody_may_not_is_said_with_all_that_would_have_to_change() {
    let (world, conversation, _) = with_mail();
    let agent = world.person("Ngozi Okafor", &[Role::AGENT], &["eu"]);
    let ask = |person: &Person, action: &str, resource: String| {
        let (person, action) = (person.id, action.to_owned());
        world.founder().call(acts::ExplainAccess { person, action, resource })
    };
    let codes = |why: &app::view::WhyView| why.missing.iter().map(|one| one.code.clone()).collect::<Vec<_>>();
    let may = ask(&agent, "send-reply", conversation.to_string()).unwrap();
    assert!(may.permitted && may.role_permits && may.record.is_some());
    assert_eq!(may.deciding[0].policy, "agent.serve");
    let stale = ask(&agent, "export-attachment", conversation.to_string()).unwrap();
    assert_eq!((stale.permitted, stale.role_permits, codes(&stale)), (false, true, vec!["step-up".to_owned()]));
    let never = ask(&agent, "save-role", "org".to_owned()).unwrap();
    assert_eq!((never.role_permits, codes(&never)), (false, vec!["no-role".to_owned(), "step-up".to_owned()]));
    let abroad = ask(&agent, "search", "us".to_owned()).unwrap();
    assert_eq!(codes(&abroad), ["other-region"]);
    assert_eq!(ask(&agent, "fly", "org".to_owned()).unwrap_err().code, "no-such");
    assert_eq!(ask(&agent, "search", "eu-0000000000001".to_owned()).unwrap_err().code, "no-such");
    let denied = agent.call(acts::ExplainAccess { person: agent.id, action: "search".into(), resource: "eu".into() });
    assert_eq!(denied.unwrap_err().kind, ErrorKind::Denied, "whom else it is about is for admins to ask");
}

#[test]
fn the_matrix_has_a_cell_for_every_act_and_role() {
    let world = World::founded("eu");
    let role = save(&world, draft(|_| ())).unwrap();
    let matrix = world.founder().call(acts::ReadRoleMatrix {}).unwrap();
    assert_eq!(matrix.roles.last(), Some(&role));
    assert!(
        matrix.cells.iter().all(|row| row.len() == matrix.roles.len()) && matrix.cells.len() == matrix.actions.len()
    );
    let at = |action: &str, role: Role| {
        let (row, column) =
            (matrix.actions.iter().position(|one| one == action), matrix.roles.iter().position(|one| *one == role));
        matrix.cells[row.unwrap()][column.unwrap()].clone()
    };
    assert_eq!(at("export-attachment", role).verdict, CellVerdict::None);
    assert_eq!(at("assign-conversation", role).verdict, CellVerdict::Conditional);
    assert!(at("assign-conversation", role).conditions.contains(&"own".to_owned()));
    assert_eq!(at("send-reply", Role::AUDITOR).verdict, CellVerdict::Forbid);
}
