//! A real Secret Service behind the door: unlocked, locked, gone. Nothing falls back to anything else.
//!
//! The test starts itself again under a session bus and a home of its own, so that no keystore of the machine is touched.

use std::io::Write;
use std::os::unix::fs::DirBuilderExt;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};

use app::view::KeystoreState;
use app::{Edges, Meridian, Program, acts};
use platform::{Prompting, SecretSource};
use testkit::PASSPHRASE;

use crate::authenticator::secret;

const INSIDE: &str = "MERIDIAN_TEST_INSIDE_SESSION";
const NAME: &str = "the_keystore_is_asked_each_time::a_locked_and_an_absent_keystore_open_nothing";

#[test]
fn a_locked_and_an_absent_keystore_open_nothing() {
    match std::env::var(INSIDE).as_deref() {
        Ok("bus") => return unlocked_and_locked(),
        Ok("no bus") => return absent(),
        _ => {}
    }
    for tool in ["dbus-run-session", "gnome-keyring-daemon"] {
        if Command::new(tool).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status().is_err() {
            println!("skipped: {tool} is not installed");
            return;
        }
    }
    let home = tempfile::tempdir().unwrap();
    let runtime = home.path().join("run");
    std::fs::DirBuilder::new().mode(0o700).create(&runtime).unwrap();
    let output = Command::new("dbus-run-session")
        .arg("--")
        .arg(std::env::current_exe().unwrap())
        .args([NAME, "--exact", "--nocapture"])
        .env_clear()
        .env("PATH", std::env::var_os("PATH").unwrap())
        .env("HOME", home.path())
        .env("XDG_DATA_HOME", home.path().join("data"))
        .env("XDG_RUNTIME_DIR", &runtime)
        .env(INSIDE, "bus")
        .output()
        .unwrap();
    passed(&output);
}

fn passed(output: &Output) {
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{said}\n{}", String::from_utf8_lossy(&output.stderr));
    assert!(said.contains("1 passed"), "{said}");
}

/// The keyring, unlocked as logging in does it, as long as it is held.
struct Daemon(Child);

impl Daemon {
    fn start() -> Self {
        let mut daemon = Command::new("gnome-keyring-daemon")
            .args(["--foreground", "--unlock", "--components=secrets"])
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        daemon.stdin.take().unwrap().write_all(b"login passphrase").unwrap();
        Self(daemon)
    }
}

impl Drop for Daemon {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn service() -> Option<dbus_secret_service::SecretService> {
    dbus_secret_service::SecretService::connect(dbus_secret_service::EncryptionType::Plain).ok()
}

/// Waits until the login collection is there.
fn ready() {
    for _ in 0..200 {
        if service().is_some_and(|service| service.get_default_collection().is_ok()) {
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
    panic!("the keyring does not come up");
}

/// The profile in this folder, as a program finds it that was just started.
fn open(home: &Path) -> Meridian {
    let secrets = SecretSource::Keystore(Prompting::Never);
    let edges = Edges { kdf: crypto::KdfParams::FLOOR, ..Edges::system(secrets, Program::Ctl) };
    Meridian::open(home.to_owned(), edges).unwrap()
}

/// How a try to unlock ends, and what the lock screen says of the keystore.
fn tried(meridian: &Meridian) -> (Result<(), String>, KeystoreState) {
    let status = meridian.call(None, acts::ReadStatus {}).unwrap();
    let passphrase = secret(PASSPHRASE);
    let request = acts::Unlock { person: status.people[0].person, passphrase, code: None, security_key: false };
    (meridian.call(None, request).map(drop).map_err(|error| error.code), status.keystore)
}

fn unlocked_and_locked() {
    let _daemon = Daemon::start();
    ready();
    let place = tempfile::tempdir().unwrap();
    let home = place.path().join("home");
    let meridian = open(&home);
    let create = acts::CreateOrganisation {
        organisation: "Nordlicht".into(),
        region: "eu".parse().unwrap(),
        regime: None,
        admin: "Mara Brandt".into(),
        passphrase: secret(PASSPHRASE),
        locale: None,
        time_zone: None,
    };
    meridian.call(None, create).unwrap();
    meridian.lock_all();
    assert_eq!(tried(&meridian), (Ok(()), KeystoreState::Ready));
    meridian.lock_all();

    service().unwrap().get_default_collection().unwrap().lock().unwrap();
    let meridian = open(&home);
    assert_eq!(tried(&meridian), (Err("keystore-locked".to_owned()), KeystoreState::Locked));
    assert!(meridian.sessions().is_empty());
    // The bus would start the keyring anew; so for its absence there is no bus.
    let output = Command::new(std::env::current_exe().unwrap())
        .args([NAME, "--exact", "--nocapture"])
        .env(INSIDE, "no bus")
        .env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/absent/bus")
        .env("MERIDIAN_HOME", &home)
        .output()
        .unwrap();
    passed(&output);
}

fn absent() {
    let home = std::env::var_os("MERIDIAN_HOME").unwrap();
    let meridian = open(Path::new(&home));
    assert_eq!(tried(&meridian), (Err("keystore-absent".to_owned()), KeystoreState::Absent));
    assert!(meridian.sessions().is_empty());
    for entry in std::fs::read_dir(home).unwrap() {
        let path = entry.unwrap().path();
        assert_ne!(std::fs::metadata(&path).unwrap().len(), 32, "{} could be a key", path.display());
    }
}
