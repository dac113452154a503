//! Single sign-on with a provider of others: a gate before a session, never a key.

use std::time::{SystemTime, UNIX_EPOCH};

use app::view::{GroupRole, JobState, JobView, PersonState, RecordView, SignOnView};
use app::{ErrorKind, WireError, acts};
use kernel::{PersonId, Sensitive};
use policy::Role::{self, Admin, Agent, Compliance, Supervisor};
use testkit::{Browser, IdentityPeer, PASSPHRASE, Person, Site, World};

use crate::ctl::Ctl;

/// An organisation whose founder has linked their own account, and switched single sign-on on.
struct Desk {
    world: World,
    peer: Option<IdentityPeer>,
    agent: Person,
}

impl Desk {
    /// None where there is no provider, which is said.
    fn open(mapping: &[(&str, Role)]) -> Option<Self> {
        let peer = IdentityPeer::start()?;
        let world = World::founded("eu");
        // Tokens of others are stamped with the time of this machine.
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_millis();
        let started = world.founder().call(acts::CurrentSession {}).unwrap().started_at;
        world.clock.move_by_ms(i64::try_from(now).unwrap() - started.millis());
        let agent = world.person("Ngozi Okafor", &[Compliance], &["eu"]);
        let desk = Self { world, peer: Some(peer), agent };
        desk.founder().call(desk.setup(mapping, false)).unwrap();
        let linking = desk.founder().call(acts::LinkIdentity {}).unwrap();
        assert_eq!(desk.browse(linking, "mara").state, JobState::Done);
        desk.founder().call(desk.setup(mapping, true)).unwrap();
        desk.expect_agent(Some("ngozi@nordlicht.example"));
        Some(desk)
    }

    fn founder(&self) -> &Person {
        self.world.founder()
    }

    fn setup(&self, mapping: &[(&str, Role)], enabled: bool) -> acts::SaveIdentityProvider {
        let pair = |(group, role): &(&str, Role)| GroupRole { group: (*group).to_owned(), role: *role };
        acts::SaveIdentityProvider {
            issuer: self.peer.as_ref().unwrap().address().to_owned(),
            client_id: "meridian".to_owned(),
            groups_claim: "groups".to_owned(),
            mapping: mapping.iter().map(pair).collect(),
            offline_hours: 72,
            enabled,
        }
    }

    fn expect_agent(&self, login: Option<&str>) {
        let request = acts::NameIdentity { person: self.agent.id, login: login.map(str::to_owned) };
        self.founder().call(request).unwrap();
    }

    /// Signs in at the provider, comes back, and waits for what comes of it.
    fn browse(&self, begun: SignOnView, login: &str) -> JobView {
        let mut browser = Browser::default();
        let back = browser.sign_in(&begun.url, login);
        browser.open(&back);
        self.world.finish(begun.job)
    }

    fn unlock(&self, person: PersonId) -> Result<Person, WireError> {
        self.world.unlock(person, PASSPHRASE)
    }

    fn begin(&self, person: PersonId) -> Result<SignOnView, WireError> {
        self.world.meridian().call(None, acts::BeginSingleSignOn { person })
    }

    /// Passphrase, browser, passphrase.
    fn sign_in(&self, person: PersonId, login: &str) -> Result<Person, WireError> {
        assert_eq!(self.unlock(person).unwrap_err().code, "sso-needed");
        let job = self.browse(self.begin(person)?, login);
        job.error.map_or_else(|| self.unlock(person), Err)
    }

    fn records(&self, query: &str) -> Vec<RecordView> {
        let request = acts::ListRecords { vault: Some("org".into()), query: query.to_owned(), offset: 0, limit: 50 };
        self.founder().call(request).unwrap().records
    }

    fn reasons(&self, query: &str) -> Vec<String> {
        self.records(query).into_iter().filter_map(|record| record.reason).collect()
    }
}

#[test]
fn the_passphrase_alone_does_not_open_and_neither_does_the_provider() {
    let Some(desk) = Desk::open(&[("desk", Agent), ("leads", Supervisor)]) else { return };
    // Without the passphrase there is nobody to sign on.
    assert_eq!(desk.begin(desk.agent.id).unwrap_err().code, "sso-state");
    assert_eq!(desk.world.unlock(desk.agent.id, "quite another sentence").unwrap_err().code, "passphrase-wrong");
    assert_eq!(desk.begin(desk.agent.id).unwrap_err().code, "sso-state");
    let agent = desk.sign_in(desk.agent.id, "ngozi").unwrap();
    // The group brought its role; what no group brings stayed.
    let session = agent.call(acts::CurrentSession {}).unwrap();
    assert_eq!(session.roles, [Agent, Compliance]);
    assert_eq!(desk.reasons("action:single-sign-on"), ["linked"]);
    assert_eq!(desk.records("action:apply-groups").len(), 1);
    // What the browser brought counts for one session.
    assert_eq!(desk.unlock(desk.agent.id).unwrap_err().code, "sso-needed");
    assert!(desk.world.meridian().call(None, acts::ReadStatus {}).unwrap().single_sign_on);
}

#[test]
fn another_account_does_not_pass_also_under_the_same_name_later() {
    let Some(desk) = Desk::open(&[]) else { return };
    assert_eq!(desk.sign_in(desk.agent.id, "sam").unwrap_err().code, "sso-not-linked");
    // The provider is told to ask who is there: the browser may still know the other one.
    let again = desk.begin(desk.agent.id).unwrap();
    assert!(again.url.contains("prompt=login"), "{}", again.url);
    assert_eq!(desk.browse(again, "ngozi").state, JobState::Done);
    assert!(desk.unlock(desk.agent.id).is_ok());
    assert_eq!(desk.reasons("action:unlock-failed"), ["sso-not-linked"]);
    // Mara's account is hers; nobody else can make it theirs, whatever an admin expects.
    desk.expect_agent(Some("mara"));
    assert_eq!(desk.sign_in(desk.agent.id, "mara").unwrap_err().code, "sso-not-linked");
    let linking = desk.agent.call(acts::LinkIdentity {}).unwrap();
    let job = desk.browse(linking, "mara");
    assert_eq!((job.state, job.error.unwrap().code), (JobState::Failed, "sso-taken".to_owned()));
}

#[test]
fn nobody_expected_is_nobody_let_in() {
    let Some(desk) = Desk::open(&[]) else { return };
    desk.expect_agent(None);
    assert_eq!(desk.sign_in(desk.agent.id, "ngozi").unwrap_err().code, "sso-not-linked");
    // The person's own word counts as well, given from within a session.
    let linking = desk.agent.call(acts::LinkIdentity {}).unwrap();
    assert_eq!(desk.browse(linking, "ngozi").state, JobState::Done);
    assert!(desk.sign_in(desk.agent.id, "ngozi").is_ok());
}

#[test]
fn a_suspended_person_signs_on_in_vain() {
    let Some(desk) = Desk::open(&[]) else { return };
    let change = acts::ChangePerson {
        person: desk.agent.id,
        name: "Ngozi Okafor".to_owned(),
        roles: vec![Agent],
        regions: vec!["eu".parse().unwrap()],
        languages: vec![],
        state: PersonState::Suspended,
        site: None,
    };
    desk.founder().call(change).unwrap();
    assert_eq!(desk.unlock(desk.agent.id).unwrap_err().code, "person-suspended");
}

#[test]
fn the_last_sign_on_counts_for_its_hours_and_not_with_the_clock_set_back() {
    let Some(mut desk) = Desk::open(&[]) else { return };
    let hour = 3_600_000;
    assert!(desk.sign_in(desk.agent.id, "ngozi").is_ok());
    // Nobody answers at the provider from here on.
    drop(desk.peer.take());
    let try_again = |desk: &Desk| {
        assert_eq!(desk.unlock(desk.agent.id).unwrap_err().code, "sso-needed");
        let gone = desk.begin(desk.agent.id).unwrap_err();
        assert_eq!((gone.kind, gone.code.as_str()), (ErrorKind::Offline, "sso-unreachable"));
        desk.unlock(desk.agent.id).map(drop).map_err(|error| error.code)
    };
    desk.world.clock.move_by_ms(71 * hour);
    assert_eq!(try_again(&desk), Ok(()));
    desk.world.clock.move_by_ms(-hour);
    assert_eq!(try_again(&desk), Err("sso-expired".to_owned()), "the clock was set back");
    desk.world.clock.move_by_ms(3 * hour);
    assert_eq!(try_again(&desk), Err("sso-expired".to_owned()));
    assert_eq!(desk.reasons("action:single-sign-on"), ["offline", "linked"]);
    assert_eq!(desk.reasons("action:unlock-failed"), ["sso-expired", "sso-expired"]);
    // A provider that is gone for good locks nobody out who holds the recovery key.
    let recovery_key = desk.world.recovery_key();
    let passphrase = Sensitive::new(PASSPHRASE.to_owned());
    assert!(desk.world.meridian().call(None, acts::Recover { recovery_key, passphrase }).is_ok());
}

#[test]
fn an_answer_that_does_not_hold_lets_nobody_in_and_is_recorded() {
    let Some(desk) = Desk::open(&[]) else { return };
    assert_eq!(desk.unlock(desk.agent.id).unwrap_err().code, "sso-needed");
    let begun = desk.begin(desk.agent.id).unwrap();
    let mut browser = Browser::default();
    let back = browser.sign_in(&begun.url, "ngozi");
    assert_eq!(browser.open(&back.replace("state=", "state=x")).0, 400);
    assert_eq!(desk.world.finish(begun.job).error.unwrap().code, "sso-state");
    assert_eq!(desk.unlock(desk.agent.id).unwrap_err().code, "sso-needed");
    // No key was open: the log learns of it with the next session.
    assert!(desk.sign_in(desk.agent.id, "ngozi").is_ok());
    assert_eq!(desk.reasons("action:unlock-failed"), ["sso-state"]);
}

#[test]
fn whoever_gives_up_waits_no_longer_and_an_earlier_browser_counts_no_more() {
    let Some(desk) = Desk::open(&[]) else { return };
    assert_eq!(desk.unlock(desk.agent.id).unwrap_err().code, "sso-needed");
    let first = desk.begin(desk.agent.id).unwrap();
    let second = desk.begin(desk.agent.id).unwrap();
    assert_eq!(desk.world.finish(first.job).state, JobState::Cancelled);
    desk.world.meridian().call(None, acts::CancelJob { job: second.job.job }).unwrap();
    assert_eq!(desk.world.finish(second.job).state, JobState::Cancelled);
    assert_eq!(desk.unlock(desk.agent.id).unwrap_err().code, "sso-needed");
}

#[test]
fn groups_make_no_admin_by_themselves_and_leave_the_last_one() {
    let Some(desk) = Desk::open(&[("desk", Supervisor), ("owners", Admin)]) else { return };
    let agent = desk.sign_in(desk.agent.id, "ngozi").unwrap();
    assert_eq!(agent.call(acts::CurrentSession {}).unwrap().roles, [Supervisor, Compliance]);
    // Mara is in no group that brings the role, and nobody else has it.
    let mara = desk.sign_in(desk.founder().id, "mara").unwrap();
    assert!(mara.call(acts::CurrentSession {}).unwrap().roles.contains(&Admin));
    assert!(desk.reasons("action:apply-groups").contains(&"last-admin".to_owned()));
}

#[test]
fn nobody_can_close_the_gate_behind_whom_they_stand() {
    let world = World::founded("eu");
    let site = Site::open();
    site.describe_provider(serde_json::json!({ "keys": [] }));
    let save = |enabled| acts::SaveIdentityProvider {
        issuer: site.address().to_owned(),
        client_id: "meridian".to_owned(),
        groups_claim: "groups".to_owned(),
        mapping: vec![],
        offline_hours: 72,
        enabled,
    };
    assert_eq!(world.founder().call(acts::LinkIdentity {}).unwrap_err().code, "sso-off");
    assert_eq!(world.founder().call(save(true)).unwrap_err().code, "sso-locks-out");
    assert!(world.founder().call(save(false)).is_ok());
    assert!(!world.meridian().call(None, acts::ReadStatus {}).unwrap().single_sign_on);
    for (request, code) in [
        (
            acts::SaveIdentityProvider { issuer: "http://id.example.org".to_owned(), ..save(false) },
            "sso-issuer-invalid",
        ),
        (acts::SaveIdentityProvider { client_id: " ".to_owned(), ..save(false) }, "sso-client-missing"),
        (acts::SaveIdentityProvider { groups_claim: String::new(), ..save(false) }, "sso-group-missing"),
        (acts::SaveIdentityProvider { offline_hours: 721, ..save(false) }, "sso-hours-out-of-range"),
    ] {
        assert_eq!(world.founder().call(request).unwrap_err().code, code);
    }
}

#[test]
fn an_invited_person_comes_in_through_the_gate() {
    let Some(desk) = Desk::open(&[]) else { return };
    let invite = acts::InvitePerson {
        name: "Sam Stone".to_owned(),
        roles: vec![Agent],
        regions: vec!["eu".parse().unwrap()],
        languages: vec![],
        site: None,
    };
    let invited = desk.founder().call(invite).unwrap();
    desk.founder().call(acts::NameIdentity { person: invited.person, login: Some("sam".to_owned()) }).unwrap();
    let accept = acts::AcceptInvitation {
        invitation: Sensitive::new(invited.invitation),
        passphrase: Sensitive::new(PASSPHRASE.to_owned()),
    };
    assert_eq!(desk.world.meridian().call(None, accept).unwrap_err().code, "sso-needed");
    let sam = desk.sign_in(invited.person, "sam").unwrap();
    assert_eq!(sam.call(acts::CurrentSession {}).unwrap().me.state, PersonState::Active);
}

#[test]
fn what_ships_asks_nobody_in_the_clear() {
    let Some(desk) = Desk::open(&[]) else { return };
    let ctl = Ctl::of(&desk.world).seated(desk.agent.id);
    let refused = ctl.call(["conversations"]);
    assert_eq!(refused.json["error"]["code"], "sso-issuer-invalid", "{refused:?}");
}

#[test]
fn nothing_of_the_provider_or_the_accounts_lies_outside_the_vault() {
    let Some(desk) = Desk::open(&[]) else { return };
    assert!(desk.sign_in(desk.agent.id, "ngozi").is_ok());
    let needles = ["ngozi", "id_token", desk.peer.as_ref().unwrap().address()];
    for entry in std::fs::read_dir(desk.world.home()).unwrap() {
        let path = entry.unwrap().path();
        let Ok(bytes) = std::fs::read(&path) else { continue };
        let text = String::from_utf8_lossy(&bytes).to_lowercase();
        for needle in needles {
            assert!(!text.contains(needle), "{needle} in {}", path.display());
        }
    }
}
