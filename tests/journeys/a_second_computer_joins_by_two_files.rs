//! A second computer joins without any server: one file there, an approval, one file back.

use app::acts;
use app::view::{DeviceState, JobResult, JobState, JobView};
use kernel::Sensitive;
use policy::Role;
use testkit::{Mail, PASSPHRASE, World};

use crate::ctl::Ctl;

const THERE: &str = "a kettle sings above the rain";

pub(crate) fn ask(world: &World, newcomer: &World, name: &str) -> (String, String) {
    let path = world.desk().join(name).display().to_string();
    let request = acts::RequestJoining { name: "Front desk".to_owned(), path: path.clone() };
    (path, newcomer.meridian().call(None, request).unwrap().fingerprint)
}

pub(crate) fn let_in(world: &World, path: &str, fingerprint: &str, regions: &[&str]) -> String {
    let out = format!("{path}.package");
    let regions = regions.iter().map(|region| region.parse().unwrap()).collect();
    let request =
        acts::ApproveJoining { path: path.to_owned(), fingerprint: fingerprint.to_owned(), regions, out: out.clone() };
    let job = world.finish(world.founder().call(request).unwrap());
    assert!(matches!(job.result, Some(JobResult::Joining { .. })), "{job:?}");
    out
}

pub(crate) fn finish(newcomer: &World, package: &str) -> JobView {
    let started = newcomer.meridian().call(None, acts::FinishJoining { path: package.to_owned() }).unwrap();
    newcomer.finish(started)
}

pub(crate) fn search(words: &str) -> acts::Search {
    acts::Search { query: words.to_owned(), language: None, newest_first: false, limit: 0 }
}

/// With their recovery key they choose a passphrase there.
pub(crate) fn sit_down(newcomer: &World, key: Sensitive<String>) -> app::view::SessionView {
    let passphrase = Sensitive::new(THERE.to_owned());
    newcomer.meridian().call(None, acts::Recover { recovery_key: key, passphrase }).unwrap()
}

#[test]
fn the_second_computer_opens_what_it_was_given_and_goes_on_by_itself() {
    let world = World::founded("eu");
    let _ = world.founder().call(acts::AddRegion { region: "us".parse().unwrap(), regime: None }).unwrap();
    let _ = world.import(&[Mail::from("Ada <ada@example.org>").subject("Lamp").text("It is broken.").bytes()]);
    let newcomer = World::empty(31);
    let (path, fingerprint) = ask(&world, &newcomer, "request.json");
    let offer = world.founder().call(acts::ReadJoining { path: path.clone() }).unwrap();
    assert_eq!((offer.name.as_str(), &offer.fingerprint), ("Front desk", &fingerprint));
    let package = let_in(&world, &path, &fingerprint.replace(' ', "-"), &["eu"]);
    let joined = finish(&newcomer, &package);
    assert_eq!(joined.state, JobState::Done, "{joined:?}");
    let Some(JobResult::Joined { vaults }) = joined.result else { panic!("{:?}", joined.result) };
    assert_eq!(vaults, ["org", "eu"]);

    // Nobody's passphrase came along.
    assert!(newcomer.unlock(world.founder().id, PASSPHRASE).is_err());
    let session = sit_down(&newcomer, world.recovery_key());
    assert_eq!((session.me.id, session.regions.len()), (world.founder().id, 1));
    let there = newcomer.unlock(world.founder().id, THERE).unwrap();
    let page = there.call(acts::ListConversations::default()).unwrap();
    assert_eq!(page.conversations[0].subject, "Lamp");
    let found = there.call(search("broken")).unwrap();
    assert_eq!(found.total, 1, "the index is built anew");
    let conversation = page.conversations[0].id;
    there.call(acts::AddNote { conversation, text: "Noted there.".into() }).unwrap();

    // Two devices in the register, each with a log of its own; the first computer goes on as before.
    let devices = there.call(acts::ListDevices {}).unwrap();
    let here: Vec<_> = devices.iter().filter(|device| device.state == DeviceState::Here).collect();
    assert_eq!((devices.len(), here.len()), (2, 1));
    assert_eq!((here[0].fingerprint.as_str(), here[0].name.as_str()), (fingerprint.as_str(), "Front desk"));
    for (who, ctl) in [(world.founder().id, Ctl::of(&world)), (there.id, Ctl::of(&newcomer).with_passphrase(THERE))] {
        let ctl = ctl.seated(who);
        assert_eq!(ctl.done(["audit", "verify"])["ok"], true);
        assert_eq!(ctl.done(["vault", "check"])["ok"], true);
    }
}

#[test]
fn only_the_device_that_asked_and_was_let_in_can_finish() {
    let world = World::founded("eu");
    let newcomer = World::empty(32);
    let path = world.desk().join("request.json").display().to_string();
    let early = newcomer.meridian().call(None, acts::FinishJoining { path: path.clone() });
    assert_eq!(early.unwrap_err().code, "joining-not-requested");
    let (path, fingerprint) = ask(&world, &newcomer, "request.json");
    let early = newcomer.meridian().call(None, acts::FinishJoining { path: path.clone() });
    assert_eq!(early.unwrap_err().code, "joining-foreign", "a request is no package");

    // Somebody between the two exchanges the request for their own: the digits that are read aloud are others.
    let stranger = World::empty(33);
    let (swapped, _) = ask(&world, &stranger, "swapped.json");
    let approve = |path: &str, fingerprint: &str| acts::ApproveJoining {
        path: path.to_owned(),
        fingerprint: fingerprint.to_owned(),
        regions: vec![world.region()],
        out: format!("{path}.package"),
    };
    let refused = world.founder().call(approve(&swapped, &fingerprint)).unwrap_err();
    assert_eq!(refused.code, "joining-fingerprint");
    // Or only the key inside: the signature is broken.
    let text = std::fs::read_to_string(&path).unwrap();
    let stolen: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(&swapped).unwrap()).unwrap();
    let mut forged: serde_json::Value = serde_json::from_str(&text).unwrap();
    forged["opens"] = stolen["opens"].clone();
    let forged_path = world.desk().join("forged.json").display().to_string();
    std::fs::write(&forged_path, forged.to_string()).unwrap();
    let refused = world.founder().call(approve(&forged_path, &fingerprint)).unwrap_err();
    assert_eq!(refused.code, "joining-foreign");
    let agent = world.person("Ngozi Okafor", &[Role::AGENT], &["eu"]);
    assert_eq!(agent.call(approve(&path, &fingerprint)).unwrap_err().kind, app::ErrorKind::Denied);

    let package = let_in(&world, &path, &fingerprint, &["eu"]);
    let other = stranger.meridian().call(None, acts::FinishJoining { path: package.clone() });
    assert_eq!(other.unwrap_err().code, "joining-foreign", "it is sealed to the one that asked");
    assert_eq!(world.meridian().call(None, acts::FinishJoining { path: package.clone() }).unwrap_err().code, "exists");

    // A package that was altered on its way, or lay about for too long.
    let mut bytes = std::fs::read(&package).unwrap();
    let last = bytes.len() - 5000;
    bytes[last] ^= 1;
    let altered = format!("{package}.altered");
    std::fs::write(&altered, bytes).unwrap();
    let failed = finish(&newcomer, &altered);
    assert_eq!(failed.state, JobState::Failed, "{failed:?}");
    let late = World::empty(34);
    let (path, fingerprint) = ask(&world, &late, "late.json");
    let package_of_late = let_in(&world, &path, &fingerprint, &["eu"]);
    late.clock.move_by_ms(8 * 86_400_000);
    let refused = late.meridian().call(None, acts::FinishJoining { path: package_of_late });
    assert_eq!(refused.unwrap_err().code, "approval-expired");

    assert_eq!(finish(&newcomer, &package).state, JobState::Done, "what failed before leaves nothing in the way");
    assert_eq!(sit_down(&newcomer, world.recovery_key()).me.id, world.founder().id);
}

#[test]
fn the_headless_door_joins_as_well() {
    let world = World::founded("eu");
    let newcomer = World::empty(35);
    let (here, there) = (Ctl::of(&world), Ctl::of(&newcomer).with_passphrase(THERE));
    let request = world.desk().join("request.json").display().to_string();
    let package = world.desk().join("package").display().to_string();
    let asked = there.done(["device", "request", "Front desk", "--out", &request]);
    let digits = asked["fingerprint"].as_str().unwrap();
    let wrong =
        here.call(["device", "approve", &request, "--fingerprint", "0000", "--region", "eu", "--out", &package]);
    assert_eq!(wrong.json["error"]["code"], "joining-fingerprint", "{wrong:?}");
    here.done(["device", "approve", &request, "--fingerprint", digits, "--region", "eu", "--out", &package]);
    let joined = there.done(["device", "finish", &package]);
    assert_eq!(joined["vaults"], serde_json::json!(["org", "eu"]));
    assert_eq!(here.done(["device", "list"])["devices"].as_array().map(Vec::len), Some(2));
}
