//! A device that was revoked opens nothing that is written from then on; everybody else goes on as before.

use app::acts;
use app::view::DeviceState;
use kernel::{DeviceId, VaultName};
use policy::Role;
use testkit::{Mail, PASSPHRASE, World};

use crate::a_second_computer_joins_by_two_files::{ask, finish, let_in, search, sit_down};
use crate::batch::Batch;
use crate::ctl::Ctl;

fn joined(world: &World, newcomer: &World) -> (DeviceId, String, String) {
    let (path, fingerprint) = ask(world, newcomer, "request.json");
    let package = let_in(world, &path, &fingerprint, &["eu"]);
    let devices = world.founder().call(acts::ListDevices {}).unwrap();
    let device = devices.into_iter().find(|device| device.fingerprint == fingerprint).unwrap();
    assert_eq!((device.state, device.regions.len()), (DeviceState::Approved, 1));
    (device.device, path, package)
}

fn lamp(world: &World, number: u32) {
    let mail = Mail::from(&format!("p{number}@example.org")).subject("Lamp").text("It is broken.");
    let _ = world.import(&[mail.bytes()]);
}

/// The keys of the vaults as a device holds them whose person sits at it.
fn opens(home: &std::path::Path, vault: VaultName, keys: &std::path::Path, key: &crypto::RecoveryKey) -> bool {
    let keyring = identity::Keyring::from_json(&std::fs::read(keys.join("keyring.json")).unwrap()).unwrap();
    let account = keyring.recover(key).unwrap();
    let key = keyring.vault_keys(&account).unwrap().remove(&vault).unwrap();
    let copy = tempfile::tempdir().unwrap();
    for suffix in ["", "-wal"] {
        let from = home.join(format!("{vault}.vault{suffix}"));
        if from.exists() {
            std::fs::copy(from, copy.path().join(format!("{vault}.vault{suffix}"))).unwrap();
        }
    }
    let signer = store::LogSigner { origin: "a/b/c".to_owned(), key: crypto::SigningKey::derive(&key, "test") };
    let path = copy.path().join(format!("{vault}.vault"));
    store::Vault::open(&path, vault, &key, signer, kernel::Timestamp::from_millis(0)).is_ok()
}

#[test]
fn the_keys_that_a_revoked_device_knows_open_nothing_any_more() {
    let world = World::founded("eu");
    lamp(&world, 1);
    let agent = world.person("Ngozi Okafor", &[Role::AGENT], &["eu"]);
    let newcomer = World::empty(41);
    let (device, ..) = joined(&world, &newcomer);
    let package = world.desk().join("request.json.package").display().to_string();
    assert_eq!(finish(&newcomer, &package).state, app::view::JobState::Done);
    sit_down(&newcomer, world.recovery_key());
    let key: crypto::RecoveryKey = world.recovery_key().expose().parse().unwrap();
    let vaults = [VaultName::Organisation, VaultName::Region(world.region())];
    for vault in vaults {
        assert!(opens(&world.home(), vault, &newcomer.home(), &key), "{vault}: the keys are the same so far");
    }

    assert_eq!(world.founder().call(acts::RevokeDevice { device: here(&world) }).unwrap_err().code, "device-here");
    let devices = world.founder().call(acts::RevokeDevice { device }).unwrap();
    let revoked = devices.iter().find(|known| known.device == device).unwrap();
    assert_eq!((revoked.state, revoked.regions.len()), (DeviceState::Revoked, 0), "every vault has a new key");
    for vault in vaults {
        assert!(!opens(&world.home(), vault, &newcomer.home(), &key), "{vault}: its keys open nothing here");
        assert!(opens(&world.home(), vault, &world.home(), &key), "{vault}: ours do");
    }
    assert_eq!(world.founder().call(acts::RevokeDevice { device }).unwrap_err().code, "device-revoked");

    // Whoever was signed in goes on, and so does whoever comes later; what was sealed before is read.
    lamp(&world, 2);
    assert_eq!(agent.call(acts::ListConversations::default()).unwrap().total, 2);
    let again = world.unlock(agent.id, PASSPHRASE).unwrap();
    let found = again.call(search("broken")).unwrap();
    assert_eq!(found.total, 2);
    let ctl = Ctl::of(&world).seated(world.founder().id);
    assert_eq!(ctl.done(["audit", "verify"])["ok"], true);
    assert_eq!(ctl.done(["vault", "check"])["ok"], true);
    for vault in ["org", "eu"] {
        let query = "action:rekey-vault".to_owned();
        let request = acts::ListRecords { vault: Some(vault.into()), query, offset: 0, limit: 9 };
        assert!(world.founder().call(request).unwrap().total > 0, "{vault}");
    }
}

fn here(world: &World) -> DeviceId {
    let devices = world.founder().call(acts::ListDevices {}).unwrap();
    devices.into_iter().find(|device| device.state == DeviceState::Here).unwrap().device
}

#[test]
fn a_revoked_device_is_not_let_in_again() {
    let world = World::founded("eu");
    let newcomer = World::empty(42);
    let (device, path, _) = joined(&world, &newcomer);
    world.founder().call(acts::RevokeDevice { device }).unwrap();
    let (_, fingerprint) = ask(&world, &newcomer, "again.json");
    let request = acts::ApproveJoining { path, fingerprint, regions: vec![], out: "/nowhere".to_owned() };
    assert_eq!(world.founder().call(request).unwrap_err().code, "device-revoked");
}

#[test]
fn a_revocation_that_was_cut_short_is_finished_the_next_time() {
    let world = World::founded("eu");
    lamp(&world, 1);
    let newcomer = World::empty(43);
    let (device, ..) = joined(&world, &newcomer);
    // Another program has the vault open: nobody may be left writing into the old file.
    let mut elsewhere = Batch::begin(&Ctl::of(&world));
    elsewhere.send(&[vec!["conversations".to_owned()]]);
    elsewhere.answer().expect("it is at work");
    let busy = world.founder().call(acts::RevokeDevice { device }).unwrap_err();
    assert_eq!(busy.code, "busy");
    let devices = world.founder().call(acts::ListDevices {}).unwrap();
    let revoked = devices.iter().find(|known| known.device == device).unwrap();
    assert_eq!((revoked.state, revoked.regions.len()), (DeviceState::Revoked, 1), "what is left to be done is told");
    assert_eq!(elsewhere.end(), Some(0));
    let devices = world.founder().call(acts::RevokeDevice { device }).unwrap();
    let revoked = devices.iter().find(|known| known.device == device).unwrap();
    assert_eq!((revoked.state, revoked.regions.len()), (DeviceState::Revoked, 0));
    lamp(&world, 2);
    assert_eq!(world.founder().call(acts::ListConversations::default()).unwrap().total, 2);
}
