//! A request for every line of the table, and one that fails after it was permitted.

use app::acts;
use app::view::{ConversationView, EntryView};
use kernel::{
    
    
    ApprovalId, AttachmentId, Clock, ConversationId, CustomerId, DeviceId, FactorId, GrantId, ImportId, LabelId, MessageId, OutboxId, PersonId, QueueId, ScriptId, SiteId, TeamId, UndoId,

};
use serde_json::{Value, json};
use testkit::{Mail, PASSPHRASE, Person, Site, World};

use crate::authenticator::{App, try_enrol};

/// A world in which every request has something to be about.
pub(crate) struct Setting {
    pub(crate) world: World,
    mail: std::path::PathBuf,
    provider: Site,
    count: u64,
    /// Agrees to what the founder asks for.
    second_admin: Person,
    /// Whom it is about.
    subject: Person,
    /// Another computer that would like to join.
    newcomer: World,
}

/// What one sample is about: made anew for each, so that none stands in the way of another.
struct Things {
    conversation: ConversationId,
    other: ConversationId,
    customer: CustomerId,
    other_customer: CustomerId,
    message: MessageId,
    address: String,
    attachment: AttachmentId,
    draft_file: AttachmentId,
    reply: OutboxId,
    undo: UndoId,
    import: ImportId,
    label: LabelId,
    script: ScriptId,
    queue: QueueId,
    site: SiteId,
    person: PersonId,
    team: TeamId,
    grant: GrantId,
}

impl Setting {
    pub(crate) fn make() -> Self {
        let world = World::founded("eu");
        let mail = world.write_mail(&[Mail::from("Late <late@example.org>").subject("Late").text("Late.").bytes()]);
        let second_admin = world.person("Henrik Aas", &[policy::Role::ADMIN], &["eu"]);
        let subject = world.person("Lena Vogt", &[policy::Role::AGENT], &["eu"]);
        let provider = Site::open();
        provider.describe_provider(json!({ "keys": [] }));
        Self { world, mail, provider, count: 0, second_admin, subject, newcomer: World::empty(99) }
    }

    /// A reset that the founder has asked for, and that was agreed to where it is to be carried out.
    fn reset(&self, agreed: bool) -> ApprovalId {
        let (what, reason) = (acts::ResetWhat::Passphrase, "Lost on the train".to_owned());
        let request = acts::RequestReset { person: self.subject.id, what, reason };
        let approval = self.world.founder().call(request).unwrap().approval;
        if agreed {
            let request = acts::DecideApproval { approval, approve: true, recovery_key: None };
            self.second_admin.call(request).unwrap();
        }
        approval
    }

    /// Where the other computer's request lies, and its fingerprint.
    fn request_to_join(&self) -> (String, String) {
        let path = self.world.desk().join(format!("join-{}.json", self.count)).display().to_string();
        let request = acts::RequestJoining { name: "Front desk".to_owned(), path: path.clone() };
        (path, self.newcomer.meridian().call(None, request).unwrap().fingerprint)
    }

    /// A device that was let in; a new one each time, as one that was revoked never comes back.
    fn joined(&self) -> DeviceId {
        let newcomer = World::empty(1000 + self.count);
        let path = self.world.desk().join(format!("joined-{}.json", self.count)).display().to_string();
        let request = acts::RequestJoining { name: "Back office".to_owned(), path: path.clone() };
        let fingerprint = newcomer.meridian().call(None, request).unwrap().fingerprint;
        let out = format!("{path}.package");
        let regions = vec![self.world.region()];
        let approve = acts::ApproveJoining { path, fingerprint: fingerprint.clone(), regions, out };
        let _ = self.world.finish(self.world.founder().call(approve).unwrap());
        let devices = self.world.founder().call(acts::ListDevices {}).unwrap();
        devices.into_iter().find(|device| device.fingerprint == fingerprint).unwrap().device
    }

    fn here(&self) -> DeviceId {
        self.world.founder().call(acts::ListDevices {}).unwrap()[0].device
    }

    /// A role that this person holds without an end.
    fn own_role(&self, by: &Person) -> Option<policy::Role> {
        let people = self.world.founder().call(acts::ListPeople {}).unwrap();
        people.into_iter().find(|person| person.id == by.id).unwrap().roles.first().copied()
    }

    /// Where single sign-on is set up, switched off.
    fn identity_provider(&self) -> Value {
        json!({
            "issuer": self.provider.address(), "client_id": "meridian", "groups_claim": "groups",
            "mapping": [{ "group": "desk", "role": "agent" }], "offline_hours": 72, "enabled": false,
        })
    }

    /// Nobody comes back from a browser here, so that whoever waits is told to stop.
    pub(crate) fn give_up_browsing(&self, begun: &Result<Value, app::WireError>) {
        if let Some(job) = begun.as_ref().ok().and_then(|begun| begun["job"]["job"].as_u64()) {
            self.world.meridian().dispatch(None, "cancel_job", json!({ "job": job })).unwrap();
        }
    }

    fn open(&self, conversation: ConversationId) -> ConversationView {
        self.world.founder().call(acts::OpenConversation { conversation }).unwrap()
    }

    /// Two conversations, of two customers, and what hangs on them.
    fn things(&mut self, by: &Person) -> Things {
        self.count += 1;
        let n = self.count;
        let founder = self.world.founder().clone();
        // Later ones are newer, so that they stand on the first page.
        let date = format!("Mon, 23 Nov 2026 00:{:02}:{:02} +0000", n / 60, n % 60);
        let mail = |from: String| Mail::from(&from).date(&date);
        let first =
            mail(format!("Ada <ada{n}@example.org>")).subject(&format!("Lamp {n}")).id(&format!("a{n}@example.org"));
        let summary = self.world.import(&[
            first.clone().text("The lamp is broken.").file("lamp.txt", "text/plain", b"a lamp").bytes(),
            first
                .id(&format!("c{n}@example.org"))
                .answering(&format!("a{n}@example.org"))
                .text("It is still broken.")
                .page("<p>It is <b>still</b> broken. <img src=\"https://127.0.0.1:9/lamp.png\"></p>")
                .bytes(),
            mail(format!("Bo <bo{n}@example.org>")).subject(&format!("Chair {n}")).text("One leg is short.").bytes(),
            mail(format!("Ada at work <work{n}@example.org>"))
                .subject(&format!("Desk {n}"))
                .text("And the desk.")
                .bytes(),
        ]);
        assert_eq!(summary.imported, 4, "{summary:?}");
        let page = founder
            .call(acts::ListConversations {
                sort: acts::Sort::Newest,
                limit: 500,
                ..acts::ListConversations::default()
            })
            .unwrap();
        let row = |subject: String| page.conversations.iter().find(|row| row.subject == subject).unwrap().clone();
        let (lamp, chair, desk) = (row(format!("Lamp {n}")), row(format!("Chair {n}")), row(format!("Desk {n}")));
        founder.call(acts::MergeCustomers { into: lamp.customer, from: vec![desk.customer] }).unwrap();
        let view = self.open(lamp.id);
        let messages: Vec<_> = view
            .entries
            .iter()
            .filter_map(|entry| match entry {
                EntryView::Message { id, attachments, .. } => Some((*id, attachments.clone())),
                _ => None,
            })
            .collect();
        let attachment = messages.iter().find_map(|(_, files)| files.first().map(|file| file.id)).unwrap();
        let message = messages.last().unwrap().0;
        // Drafts, replies and what can be undone belong to a person; who may not write has none, and is denied before.
        let writer = if by.call(draft(lamp.id)).is_ok() { by.clone() } else { founder.clone() };
        writer.call(draft(lamp.id)).unwrap();
        let text = acts::SendReply {
            conversation: chair.id,
            text: "We will look.".into(),
            to: vec![],
            cc: vec![],
            bcc: vec![],
            resolve: false,
        };
        let reply = writer.call(text).unwrap().id;
        let attach = acts::AttachFile {
            conversation: lamp.id,
            name: "offer.txt".into(),
            media_type: "text/plain".into(),
            content_base64: "b2ZmZXI=".into(),
        };
        let draft_file = writer.call(attach).unwrap().attachments[0].id;
        let undo = writer
            .call(acts::PrioritiseConversations {
                conversations: vec![chair.id],
                priority: serde_json::from_value(json!("high")).unwrap(),
            })
            .unwrap()
            .undo;
        let label = founder.call(acts::SaveLabel { label: None, name: format!("Label {n}"), tone: 1 }).unwrap().id;
        let script = acts::SaveScript {
            script: None,
            title: format!("Script {n}"),
            language: "en".into(),
            text: "Dear {customer}".into(),
        };
        let script = founder.call(script).unwrap().id;
        let queue = acts::SaveQueue {
            queue: None,
            name: format!("Queue {n}"),
            region: self.world.region(),
            target_min: 60,
            addresses: None,
        };
        let queue = founder.call(queue).unwrap().id;
        let site = founder.call(acts::CurrentSession {}).unwrap().organisation.sites[0].id;
        let roles = vec![policy::Role::AGENT];
        let profile = acts::PersonProfile { name: format!("Guest {n}"), roles, ..acts::PersonProfile::default() };
        let person = founder.call(acts::InvitePerson { profile }).unwrap().person;
        let team = acts::SaveTeam { team: None, name: format!("Team {n}"), queues: vec![queue] };
        let team = founder.call(team).unwrap().id;
        let until = self.world.clock.now().plus_ms(86_400_000);
        let grant =
            acts::GiveGrant { person, role: policy::Role::QA, from: None, until, reason: "A week of listening".into() };
        let grant = founder.call(grant).unwrap().grant;
        Things {
            conversation: lamp.id,
            other: chair.id,
            customer: lamp.customer,
            other_customer: chair.customer,
            message,
            address: format!("work{n}@example.org"),
            attachment,
            draft_file,
            reply,
            undo,
            import: summary.import.unwrap(),
            label,
            script,
            queue,
            site,
            person,
            team,
            grant,
        }
    }

    /// A request of this name that does something. None: a command of the table has no sample yet.
    pub(crate) fn sample(&mut self, by: &Person, name: &str) -> Option<Value> {
        let t = self.things(by);
        let n = self.count;
        let one = json!([t.conversation]);
        let outside = |ending: &str| self.world.desk().join(format!("out-{n}{ending}")).display().to_string();
        Some(match name {
            // Factors and sessions.
            "list_factors" | "begin_totp" | "list_sessions" | "end_sessions" => json!({}),
            // Who may not enrol a factor now has no code to show, and is denied before it is looked at.
            "confirm_totp" => {
                let app = by.call(acts::BeginTotp {}).ok().map(|begun| App::scan(&begun));
                json!({ "name": "Telephone", "code": app.map_or_else(String::new, |app| app.code(&self.world)) })
            }
            "enrol_security_key" => {
                self.world.keys.plug_new();
                json!({ "name": format!("Key {n}") })
            }
            "make_recovery_codes" => {
                let _ = try_enrol(&self.world, by);
                json!({})
            }
            "remove_factor" => {
                let _ = try_enrol(&self.world, by);
                let last = by.call(acts::ListFactors {}).unwrap().factors.pop();
                json!({ "factor": last.map_or(FactorId(1), |last| last.factor) })
            }
            "step_up" => {
                let app = try_enrol(&self.world, by);
                json!({ "code": app.map(|app| app.next_code(&self.world)), "security_key": false })
            }

            "current_session" | "touch" | "count_views" | "list_outbox" | "list_people" | "list_imports" | "lock"
            | "check_vaults" | "verify_logs" | "list_approvals" | "list_devices" => json!({}),
            "change_passphrase" => json!({ "current": PASSPHRASE, "new": PASSPHRASE }),
            "save_preferences" => {
                json!({ "preferences": { "locale": "ja", "theme": "dark", "undo_s": 20, "lock_after_s": 900 } })
            }
            "set_presence" => json!({ "presence": "busy" }),
            "list_conversations" => json!({ "view": "all" }),
            "open_conversation" => json!({ "conversation": t.conversation }),
            "open_customer" => json!({ "customer": t.customer }),
            "search_messages" => json!({ "query": "lamp" }),
            "preview_attachment" => json!({ "attachment": t.attachment }),
            "open_source" | "show_remote_images" => json!({ "message": t.message }),
            "assign_conversations" => json!({ "conversations": one, "to": by.id }),
            "snooze_conversations" => json!({ "conversations": one, "until": "2027-01-01T00:00:00Z" }),
            "resolve_conversations" | "reopen_conversations" => json!({ "conversations": one }),
            "label_conversations" => json!({ "conversations": one, "add": [t.label], "remove": [] }),
            "prioritise_conversations" => json!({ "conversations": one, "priority": "urgent" }),
            "mark_spam" => json!({ "conversations": one, "spam": true }),
            "mark_read" => json!({ "conversations": one, "read": true }),
            "move_conversations" => json!({ "conversations": one, "queue": t.queue }),
            "undo_act" => json!({ "undo": t.undo }),
            "merge_conversations" => json!({ "into": t.conversation, "from": [t.other] }),
            "split_conversation" => json!({ "conversation": t.conversation, "messages": [t.message] }),
            "merge_customers" => json!({ "into": t.customer, "from": [t.other_customer] }),
            "split_customer" => json!({ "customer": t.customer, "addresses": [t.address] }),
            "edit_customer" => {
                json!({ "customer": t.customer, "name": "Ada L.", "language": "en", "time_zone": "Europe/Berlin" })
            }
            "save_draft" => {
                json!({ "conversation": t.other, "note": false, "text": "Dear Bo", "to": [], "cc": [], "bcc": [] })
            }
            "discard_draft" => json!({ "conversation": t.conversation, "note": false }),
            "attach_file" => {
                json!({ "conversation": t.conversation, "name": "a.txt", "media_type": "text/plain", "content_base64": "YQ==" })
            }
            "detach_file" => json!({ "conversation": t.conversation, "attachment": t.draft_file }),
            "send_reply" => json!({ "conversation": t.conversation, "text": "It is on its way." }),
            "revoke_reply" => json!({ "reply": t.reply }),
            "add_note" => json!({ "conversation": t.conversation, "text": "Ask the store room." }),
            "export_attachment" => json!({ "attachment": t.attachment, "path": outside(".txt") }),
            "add_region" => json!({ "region": REGIONS[usize::try_from(n).unwrap() % REGIONS.len()], "regime": null }),
            "invite_person" => json!({ "name": "Somebody New", "roles": ["agent"], "regions": [], "languages": [] }),
            "change_person" => {
                json!({ "person": t.person, "name": "Guest", "roles": ["agent"], "regions": [], "languages": ["de"], "state": "invited", "site": null })
            }
            "remove_person" => json!({ "person": t.person, "reason": "Has left" }),
            "import_people" => {
                let path = outside(".csv");
                std::fs::write(&path, "user_name,name,roles\nnew,Nora New,agent\n").unwrap();
                json!({ "path": path, "dry_run": true })
            }
            "save_profile" => json!({ "name": "Same Person", "languages": ["de"], "time_zone": "Europe/Berlin" }),
            "save_team" => json!({ "name": format!("Evening {n}"), "queues": [t.queue] }),
            "delete_team" => json!({ "team": t.team }),
            "give_grant" => {
                json!({ "person": t.person, "role": "qa", "until": "2027-01-01T00:00:00Z", "reason": "Listens in" })
            }
            "delegate_role" => {
                let role = self.own_role(by);
                json!({ "to": t.person, "role": role, "from": "2026-12-20T00:00:00Z", "until": "2027-01-01T00:00:00Z", "reason": "Holiday" })
            }
            "end_grant" => json!({ "grant": t.grant }),
            "request_reset" => json!({ "person": self.subject.id, "what": "passphrase", "reason": "Lost" }),
            "decide_approval" => json!({ "approval": self.reset(false), "approve": true }),
            "carry_out_reset" => {
                json!({ "approval": self.reset(true), "recovery_key": self.world.recovery_key().expose() })
            }
            "name_device" => json!({ "device": self.here(), "name": format!("Desk {n}") }),
            "revoke_device" => json!({ "device": self.joined() }),
            "read_joining" => json!({ "path": self.request_to_join().0 }),
            "approve_joining" => {
                let (path, fingerprint) = self.request_to_join();
                json!({ "path": path, "fingerprint": fingerprint, "regions": [self.world.region()], "out": outside(".package") })
            }
            "save_queue" => {
                json!({ "queue": null, "name": format!("Returns {n}"), "region": self.world.region(), "target_min": 30, "addresses": ["returns@example.com"] })
            }
            "save_label" => json!({ "label": null, "name": format!("Fragile {n}"), "tone": 2 }),
            "delete_label" => json!({ "label": t.label }),
            "save_script" => {
                json!({ "script": null, "title": format!("Thanks {n}"), "language": "en", "text": "Thank you, {customer}." })
            }
            "delete_script" => json!({ "script": t.script }),
            "save_site" => {
                json!({ "site": t.site, "name": "Berlin", "time_zone": "Europe/Berlin", "latitude": 52.5, "longitude": 13.4, "opens_min": 480, "closes_min": 960, "days": [1, 2, 3, 4, 5] })
            }
            "list_roles" | "role_matrix" => json!({}),
            "test_role" | "save_role" => json!({ "draft": draft_of_role(None, &format!("Night lead {n}")) }),
            "delete_role" => json!({ "role": self.role(&format!("Day lead {n}")) }),
            "explain_access" => json!({ "person": by.id, "action": "send-reply", "resource": t.conversation }),
            "unmask_customer" => {
                json!({ "customer": t.customer, "conversation": t.conversation, "field": "address", "reason": "They called." })
            }
            "read_identity_provider" | "list_identities" => json!({}),
            "save_identity_provider" => self.identity_provider(),
            "name_identity" => json!({ "person": t.person, "login": format!("guest{n}@example.org") }),
            "link_identity" => {
                let founder = self.world.founder();
                founder.dispatch("save_identity_provider", self.identity_provider()).unwrap();
                json!({})
            }
            "import_mail" => json!({ "paths": [self.mail], "region": self.world.region(), "queue": null }),
            "list_rejections" => json!({ "import": t.import }),
            "undo_import" => json!({ "import": t.import }),
            "backup_vaults" => json!({ "directory": outside("") }),
            "list_records" => json!({}),
            "read_checkpoint" => json!({ "vault": "eu" }),
            "make_support_bundle" => json!({ "path": outside(".json") }),
            _ => return None,
        })
    }

    /// A role of the organisation's own.
    fn role(&self, name: &str) -> policy::Role {
        let draft = serde_json::from_value(draft_of_role(None, name)).unwrap();
        self.world.founder().call(acts::SaveRole { draft }).unwrap().role
    }

    /// A request of this name that is permitted and then fails. None where nothing that is permitted can fail for the
    /// asking.
    pub(crate) fn failing(&mut self, name: &str) -> Option<Value> {
        let founder = self.world.founder().clone();
        let t = self.things(&founder);
        let one = json!([t.conversation]);
        let nobody = PersonId(1);
        let unknown = ConversationId::new(self.world.region(), 1);
        Some(match name {
            "save_preferences" => json!({ "preferences": { "locale": "tlh" } }),
            "assign_conversations" => json!({ "conversations": one, "to": nobody }),
            "snooze_conversations" => json!({ "conversations": one, "until": "2020-01-01T00:00:00Z" }),
            "resolve_conversations" | "reopen_conversations" => json!({ "conversations": [unknown] }),
            "label_conversations" => json!({ "conversations": one, "add": [t.label, LabelId(1)], "remove": [] }),
            "prioritise_conversations" => json!({ "conversations": [t.conversation, unknown], "priority": "urgent" }),
            "mark_spam" => json!({ "conversations": [unknown], "spam": true }),
            "mark_read" => json!({ "conversations": [unknown], "read": true }),
            "move_conversations" => json!({ "conversations": one, "queue": QueueId(1) }),
            "undo_act" => json!({ "undo": UndoId::new(self.world.region(), 1) }),
            "merge_conversations" => json!({ "into": t.conversation, "from": [t.other, unknown] }),
            "split_conversation" => {
                json!({ "conversation": t.conversation, "messages": [MessageId::new(self.world.region(), 1)] })
            }
            "merge_customers" => {
                json!({ "into": t.customer, "from": [t.other_customer, CustomerId::new(self.world.region(), 1)] })
            }
            "split_customer" => json!({ "customer": t.customer, "addresses": ["nobody@example.org"] }),
            "edit_customer" => json!({ "customer": t.customer, "name": " ", "language": null, "time_zone": null }),
            "save_draft" => {
                json!({ "conversation": unknown, "note": false, "text": "x", "to": [], "cc": [], "bcc": [] })
            }
            "discard_draft" => json!({ "conversation": unknown, "note": false }),
            "attach_file" => {
                json!({ "conversation": t.conversation, "name": "a", "media_type": "text/plain", "content_base64": "?" })
            }
            "detach_file" => {
                json!({ "conversation": t.conversation, "attachment": AttachmentId::new(self.world.region(), 1) })
            }
            "send_reply" => json!({ "conversation": t.conversation, "text": " " }),
            "revoke_reply" => json!({ "reply": OutboxId::new(self.world.region(), 1) }),
            "add_note" => json!({ "conversation": t.conversation, "text": " " }),
            "save_profile" => json!({ "name": " ", "languages": [], "time_zone": null }),
            "save_team" => json!({ "name": " ", "queues": [t.queue] }),
            "delete_team" => json!({ "team": TeamId(1) }),
            "give_grant" => {
                json!({ "person": t.person, "role": "qa", "until": "2020-01-01T00:00:00Z", "reason": "Too late" })
            }
            "delegate_role" => {
                json!({ "to": t.person, "role": "qa", "from": "2026-12-20T00:00:00Z", "until": "2027-01-01T00:00:00Z", "reason": "Not theirs" })
            }
            "end_grant" => json!({ "grant": GrantId(1) }),
            "request_reset" => json!({ "person": self.subject.id, "what": "factors", "reason": " " }),
            "name_device" => json!({ "device": self.here(), "name": " " }),
            "save_queue" => json!({ "queue": QueueId(1), "name": " ", "region": "eu", "target_min": 1 }),
            "save_label" => json!({ "label": null, "name": " ", "tone": 1 }),
            "delete_label" => json!({ "label": LabelId(1) }),
            "save_script" => json!({ "script": null, "title": "x", "language": "en", "text": "Dear {nobody}" }),
            "delete_script" => json!({ "script": ScriptId(1) }),
            "save_site" => {
                json!({ "site": null, "name": "x", "time_zone": "Mars/Olympus", "latitude": 0.0, "longitude": 0.0, "opens_min": 1, "closes_min": 2, "days": [1] })
            }
            "save_role" => json!({ "draft": draft_of_role(None, " ") }),
            "delete_role" => json!({ "role": "custom-unheard-of" }),
            "unmask_customer" => {
                json!({ "customer": t.customer, "conversation": null, "field": "address", "reason": " " })
            }
            "save_identity_provider" => {
                let mut asked = self.identity_provider();
                asked["issuer"] = "http://id.example.org".into();
                asked
            }
            "name_identity" => json!({ "person": nobody, "login": "nobody@example.org" }),
            _ => return None,
        })
    }
}

/// Regions to add, none twice.
const REGIONS: [&str; 15] = ["uk", "us", "ca", "br", "cn", "in", "jp", "kr", "sg", "sa", "tr", "vn", "ru", "kz", "au"];

/// A role that reads and writes at the desk, and exports nothing.
pub(crate) fn draft_of_role(role: Option<&str>, name: &str) -> Value {
    json!({
        "role": role, "name": name, "based_on": "agent", "permissions": ["read", "contact", "desk", "compose"],
        "idle_min": 15, "absolute_min": 600, "factor_from": null, "grace_days": 7,
    })
}

fn draft(conversation: ConversationId) -> acts::SaveDraft {
    acts::SaveDraft { conversation, note: false, text: "Dear Ada".into(), to: vec![], cc: vec![], bcc: vec![] }
}
