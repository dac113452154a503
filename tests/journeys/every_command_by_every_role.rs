//! Every command of the table, asked for by name by somebody of every role: the policies decide, and each denial is
//! recorded.

use app::table::{ENTRIES, Manner};
use app::{ErrorKind, acts};
use policy::Role;
use testkit::{Mail, Person, World};

use crate::samples::Setting;

const AGENT: Role = Role::AGENT;
const SENIOR: Role = Role::SENIOR_AGENT;
const SUPERVISOR: Role = Role::SUPERVISOR;
const QA: Role = Role::QA;
const COMPLIANCE: Role = Role::COMPLIANCE;
const AUDITOR: Role = Role::AUDITOR;
const ADMIN: Role = Role::ADMIN;

const EVERYBODY: &[Role] = &[AGENT, SENIOR, SUPERVISOR, QA, COMPLIANCE, AUDITOR, ADMIN];
const READERS: &[Role] = &[AGENT, SENIOR, SUPERVISOR, QA, COMPLIANCE, AUDITOR];
const CONTACT: &[Role] = &[AGENT, SENIOR, SUPERVISOR, COMPLIANCE];
const UNMASK: &[Role] = &[QA, COMPLIANCE, AUDITOR];
const DESK: &[Role] = &[AGENT, SENIOR, SUPERVISOR];
const TEXTS: &[Role] = &[SENIOR, SUPERVISOR, ADMIN];
const MAIL: &[Role] = &[SUPERVISOR, ADMIN];
const RUN: &[Role] = &[ADMIN];
const REVIEW: &[Role] = &[COMPLIANCE, AUDITOR];

/// Who may what, written down apart from the policies.
fn may(command: &str) -> &'static [Role] {
    match command {
        "current_session" | "touch" | "lock" | "change_passphrase" | "save_preferences" | "set_presence"
        | "save_profile" | "delegate_role" | "link_identity" => EVERYBODY,
        "list_factors"
        | "begin_totp"
        | "confirm_totp"
        | "enrol_security_key"
        | "make_recovery_codes"
        | "remove_factor"
        | "step_up"
        | "list_sessions"
        | "end_sessions" => EVERYBODY,
        "list_conversations" | "count_views" | "open_conversation" | "open_customer" | "search_messages"
        | "preview_attachment" => READERS,
        "open_source" => CONTACT,
        "unmask_customer" => UNMASK,
        "list_outbox"
        | "assign_conversations"
        | "snooze_conversations"
        | "resolve_conversations"
        | "reopen_conversations"
        | "label_conversations"
        | "prioritise_conversations"
        | "mark_spam"
        | "mark_read"
        | "move_conversations"
        | "undo_act"
        | "merge_conversations"
        | "split_conversation"
        | "merge_customers"
        | "split_customer"
        | "edit_customer"
        | "save_draft"
        | "discard_draft"
        | "attach_file"
        | "detach_file"
        | "send_reply"
        | "revoke_reply"
        | "add_note"
        | "export_attachment"
        | "show_remote_images" => DESK,
        "save_script" | "save_label" => TEXTS,
        "import_mail" | "list_imports" | "list_rejections" | "undo_import" | "list_people" => MAIL,
        // People, what takes two, devices.
        "invite_person" | "change_person" | "remove_person" | "import_people" | "save_team" | "delete_team"
        | "give_grant" | "end_grant" | "list_approvals" | "request_reset" | "decide_approval" | "carry_out_reset"
        | "list_devices" | "name_device" | "revoke_device" | "read_joining" | "approve_joining" => RUN,
        "list_roles" | "role_matrix" | "test_role" | "save_role" | "delete_role" | "explain_access" => RUN,
        "add_region"
        | "save_queue"
        | "delete_label"
        | "delete_script"
        | "save_site"
        | "read_identity_provider"
        | "save_identity_provider"
        | "list_identities"
        | "name_identity"
        | "check_vaults"
        | "backup_vaults"
        | "make_support_bundle" => RUN,
        "list_records" | "verify_logs" | "read_checkpoint" => REVIEW,
        other => panic!("{other} is a new command: say here who may"),
    }
}

fn denials(world: &World) -> u64 {
    let request = acts::ListRecords { vault: None, query: "outcome:denied".to_owned(), offset: 0, limit: 1 };
    world.founder().call(request).unwrap().total
}

#[test]
fn forged_calls_are_decided_by_the_policies_and_denials_are_recorded() {
    let mut tried = 0;
    let mut faults = Vec::new();
    for role in Role::BUILT_IN {
        // A world for each, so that its newest conversations stand on one page.
        let mut setting = Setting::make();
        let person = setting.world.person(&format!("Person {}", role.as_str()), &[role], &["eu"]);
        // Whoever locks is gone, so that comes last.
        let mut entries: Vec<_> = ENTRIES.iter().filter(|entry| entry.needs_session()).collect();
        entries.sort_by_key(|entry| entry.name == "lock");
        for entry in entries {
            let name = entry.name;
            if name == "delegate_role" && role == AUDITOR {
                // Auditors hold their role for a time only, and have nothing to lend.
                continue;
            }
            let request = setting.sample(&person, name).unwrap_or_else(|| panic!("{name} has no sample"));
            let before = denials(&setting.world);
            let outcome = person.dispatch(name, request);
            if name == "link_identity" {
                setting.give_up_browsing(&outcome);
            }
            setting.world.settle();
            let recorded = denials(&setting.world) - before;
            tried += 1;
            let fault = match (may(name).contains(&role), &outcome) {
                (true, Ok(_)) => recorded != 0,
                (true, Err(_)) | (false, Ok(_)) => true,
                (false, Err(error)) => error.kind != ErrorKind::Denied || recorded != 1,
            };
            if fault {
                faults.push(format!("{name} as {}: {recorded} denials recorded, {outcome:?}", role.as_str()));
            }
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
    println!("{tried} calls by {} roles", Role::BUILT_IN.len());
}

#[test]
fn nobody_reaches_a_command_without_a_session() {
    let world = World::founded("eu");
    let mut setting = Setting::make();
    let founder = setting.world.founder().clone();
    for entry in ENTRIES.iter().filter(|entry| entry.manner != Manner::Entrance) {
        let request = setting.sample(&founder, entry.name).unwrap();
        let error = world.meridian().dispatch(None, entry.name, request).expect_err(entry.name);
        assert_eq!((error.kind, error.code.as_str()), (ErrorKind::Denied, "locked"), "{}", entry.name);
    }
}

/// What can be asked for before anybody is signed in.
#[test]
fn the_entrance_is_this_list_and_no_more() {
    let entrance: Vec<_> = ENTRIES.iter().filter(|entry| !entry.needs_session()).map(|entry| entry.name).collect();
    expect_test::expect![[r#"
        [
            "app_status",
            "save_device_settings",
            "measure_passphrase",
            "create_organisation",
            "unlock",
            "accept_invitation",
            "recover",
            "restore_backup",
            "begin_single_sign_on",
            "list_jobs",
            "cancel_job",
            "request_joining",
            "finish_joining",
        ]
    "#]]
    .assert_debug_eq(&entrance);
}

fn only_conversation(world: &World) -> kernel::ConversationId {
    world.founder().call(acts::ListConversations::default()).unwrap().conversations[0].id
}

#[test]
fn denied_work_in_another_region_is_recorded() {
    let world = World::founded("eu");
    let _ = world.founder().call(acts::AddRegion { region: "us".parse().unwrap(), regime: None }).unwrap();
    let _ = world.import(&[Mail::from("Ada <ada@example.org>").subject("Lamp").text("Broken.").bytes()]);
    let conversation = only_conversation(&world);
    let stranger: Person = world.person("Sam Stone", &[AGENT, SUPERVISOR], &["us"]);
    let before = denials(&world);
    let error = stranger.call(acts::OpenConversation { conversation }).unwrap_err();
    assert_eq!((error.kind, error.code.as_str()), (ErrorKind::Denied, "denied-other-region"));
    assert_eq!(denials(&world) - before, 1);
}

#[test]
fn denied_export_is_recorded_and_writes_nothing() {
    let mut setting = Setting::make();
    let reader = setting.world.person("Rita Reader", &[COMPLIANCE], &["eu"]);
    let request = setting.sample(&reader, "export_attachment").unwrap();
    let path = std::path::PathBuf::from(request["path"].as_str().unwrap());
    let before = denials(&setting.world);
    assert_eq!(reader.dispatch("export_attachment", request).unwrap_err().kind, ErrorKind::Denied);
    assert_eq!(denials(&setting.world) - before, 1);
    assert!(!path.exists());
}

#[test]
fn a_role_that_is_taken_away_holds_from_the_next_act_on() {
    let world = World::founded("eu");
    let _ = world.import(&[Mail::from("Ada <ada@example.org>").subject("Lamp").text("Broken.").bytes()]);
    let conversation = only_conversation(&world);
    let agent = world.person("Ngozi Okafor", &[AGENT], &["eu"]);
    agent.call(acts::AddNote { conversation, text: "First".to_owned() }).unwrap();
    let change = acts::ChangePerson {
        person: agent.id,
        profile: acts::PersonProfile {
            name: "Ngozi Okafor".to_owned(),
            roles: vec![COMPLIANCE],
            regions: vec!["eu".parse().unwrap()],
            ..acts::PersonProfile::default()
        },
        state: app::view::PersonState::Active,
    };
    world.founder().call(change).unwrap();
    let error = agent.call(acts::AddNote { conversation, text: "Second".to_owned() }).unwrap_err();
    assert_eq!(error.kind, ErrorKind::Denied);
}
