//! A real Secret Service behind the door: unlocked, locked, gone. Nothing falls back to anything else.
//!
//! The test starts itself again under a session bus and a home of its own, so that no keystore of the machine is touched.

use std::io::Write;
use std::os::unix::fs::DirBuilderExt;
use std::process::{Child, Command, Stdio};

use app::view::KeystoreState;
use app::{Edges, Meridian, Program, acts};
use platform::{Prompting, SecretSource};
use testkit::PASSPHRASE;

use crate::authenticator::secret;

const INSIDE: &str = "MERIDIAN_TEST_INSIDE_SESSION";
const NAME: &str = "the_keystore_is_asked_each_time::a_locked_and_an_absent_keystore_open_nothing";

#[test]
fn a_locked_and_an_absent_keystore_open_nothing() {
    if std::env::var_os(INSIDE).is_some() {
        return unlocked_locked_and_gone();
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
        .env(INSIDE, "1")
        .output()
        .unwrap();
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

fn unlocked_locked_and_gone() {
    let daemon = Daemon::start();
    ready();
    let place = tempfile::tempdir().unwrap();
    let open = || {
        let edges = Edges {
            kdf: crypto::KdfParams::FLOOR,
            ..Edges::system(SecretSource::Keystore(Prompting::Never), Program::Ctl)
        };
        Meridian::open(place.path().join("home"), edges).unwrap()
    };
    let meridian = open();
    let create = acts::CreateOrganisation {
        organisation: "Nordlicht".into(),
        region: "eu".parse().unwrap(),
        regime: None,
        admin: "Mara Brandt".into(),
        passphrase: secret(PASSPHRASE),
        locale: None,
        time_zone: None,
    };
    let person = meridian.call(None, create).unwrap().admin;
    meridian.lock_all();
    let unlock = |meridian: &Meridian| {
        let passphrase = secret(PASSPHRASE);
        let request = acts::Unlock { person, passphrase, code: None, security_key: false };
        meridian.call(None, request).map(drop).map_err(|error| error.code)
    };
    let state = |meridian: &Meridian| meridian.call(None, acts::ReadStatus {}).unwrap().keystore;
    assert_eq!((unlock(&meridian), state(&meridian)), (Ok(()), KeystoreState::Ready));
    meridian.lock_all();

    service().unwrap().get_default_collection().unwrap().lock().unwrap();
    let meridian = open();
    assert_eq!((unlock(&meridian), state(&meridian)), (Err("keystore-locked".to_owned()), KeystoreState::Locked));
    assert!(meridian.sessions().is_empty());

    drop(daemon);
    let meridian = open();
    assert_eq!((unlock(&meridian), state(&meridian)), (Err("keystore-absent".to_owned()), KeystoreState::Absent));
    for entry in std::fs::read_dir(place.path().join("home")).unwrap() {
        let path = entry.unwrap().path();
        assert_ne!(std::fs::metadata(&path).unwrap().len(), 32, "{} could be a key", path.display());
    }
}
