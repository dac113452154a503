//! The keystore against a real gnome-keyring, each test in a session bus of its own.
//!
//! A test starts itself again under `dbus-run-session` with a home of its own, so that no keystore of the machine is
//! ever touched.
#![cfg(target_os = "linux")]
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::print_stdout, reason = "a test")]

use std::io::Write;
use std::os::unix::fs::DirBuilderExt;
use std::process::{Command, Output, Stdio};

use identity::ProfileId;
use kernel::{Entropy, VaultName};
use platform::{Entry, Keystore, PlatformError, Prompting, SecretSource, system_entropy};

const INSIDE: &str = "MERIDIAN_TEST_INSIDE_SESSION";

/// Runs the test of this name again in a session of its own; `true` when that is where we are.
fn inside(name: &str) -> bool {
    if std::env::var_os(INSIDE).is_some() {
        return true;
    }
    for tool in ["dbus-run-session", "gnome-keyring-daemon"] {
        if !installed(tool) {
            println!("skipped: {tool} is not installed");
            return false;
        }
    }
    let home = tempfile::tempdir().unwrap();
    let runtime = home.path().join("run");
    std::fs::DirBuilder::new().mode(0o700).create(&runtime).unwrap();
    let output = Command::new("dbus-run-session")
        .arg("--")
        .arg(std::env::current_exe().unwrap())
        .args([name, "--exact", "--nocapture", "--test-threads=1"])
        .env_clear()
        .env("PATH", std::env::var_os("PATH").unwrap())
        .env("HOME", home.path())
        .env("XDG_DATA_HOME", home.path().join("data"))
        .env("XDG_RUNTIME_DIR", &runtime)
        .env(INSIDE, "1")
        .output()
        .unwrap();
    check_passed(&output);
    false
}

fn installed(tool: &str) -> bool {
    Command::new(tool).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok()
}

fn check_passed(output: &Output) {
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{said}\n{}", String::from_utf8_lossy(&output.stderr));
    assert!(said.contains("1 passed"), "the test ran inside: {said}");
}

/// Starts the keyring and unlocks its login collection, as logging in does.
fn log_in() {
    let mut daemon = Command::new("gnome-keyring-daemon")
        .args(["--daemonize", "--unlock", "--components=secrets"])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    daemon.stdin.take().unwrap().write_all(b"login passphrase").unwrap();
    assert!(daemon.wait().unwrap().success());
}

fn lock_keystore() {
    let service = dbus_secret_service::SecretService::connect(dbus_secret_service::EncryptionType::Plain).unwrap();
    service.get_default_collection().unwrap().lock().unwrap();
}

fn profile() -> ProfileId {
    ProfileId::make(&system_entropy())
}

#[test]
fn a_device_secret_is_made_once_and_found_again() {
    if !inside("a_device_secret_is_made_once_and_found_again") {
        return;
    }
    log_in();
    let (profile, other, source) = (profile(), profile(), SecretSource::Keystore(Prompting::Never));
    assert_eq!(source.read(&profile), Err(PlatformError::SecretMissing));
    let secret = source.make(&profile, &system_entropy()).unwrap();
    assert_eq!(source.read(&profile), Ok(secret));
    assert_eq!(source.make(&profile, &system_entropy()), Err(PlatformError::SecretExists));
    assert_eq!(source.read(&other), Err(PlatformError::SecretMissing), "each profile has its own");
}

#[test]
fn an_anchor_is_replaced_and_removed() {
    if !inside("an_anchor_is_replaced_and_removed") {
        return;
    }
    log_in();
    let keystore = Keystore::new(&profile(), Prompting::Never);
    let [org, eu] = ["org", "eu"].map(|name| Entry::Anchor(name.parse::<VaultName>().unwrap()));
    let read = |entry: &Entry| keystore.read(entry).map(|kept| kept.map(|kept| kept.to_vec()));
    assert_eq!(read(&eu), Ok(None));
    keystore.write(&eu, b"1 root").unwrap();
    keystore.write(&org, b"9 root").unwrap();
    keystore.write(&eu, b"2 root").unwrap();
    assert_eq!(read(&eu), Ok(Some(b"2 root".to_vec())));
    assert_eq!(read(&org), Ok(Some(b"9 root".to_vec())));
    let mut random = [0; 200];
    system_entropy().fill(&mut random);
    keystore.write(&org, &random).unwrap();
    assert_eq!(read(&org), Ok(Some(random.to_vec())), "any bytes");
    keystore.remove(&eu).unwrap();
    keystore.remove(&eu).unwrap();
    assert_eq!(read(&eu), Ok(None));
}

#[test]
fn a_locked_keystore_says_so_and_asks_nobody() {
    if !inside("a_locked_keystore_says_so_and_asks_nobody") {
        return;
    }
    log_in();
    let (profile, source) = (profile(), SecretSource::Keystore(Prompting::Never));
    source.make(&profile, &system_entropy()).unwrap();
    lock_keystore();
    assert_eq!(source.read(&profile), Err(PlatformError::KeystoreLocked));
    let keystore = source.keystore(&profile).unwrap();
    assert_eq!(keystore.write(&Entry::DeviceSecret, &[1; 32]), Err(PlatformError::KeystoreLocked), "in place");
    let anchor = Entry::Anchor(VaultName::Organisation);
    assert_eq!(keystore.write(&anchor, b"1 root"), Err(PlatformError::KeystoreLocked), "a new one");
    assert_eq!(keystore.remove(&Entry::DeviceSecret), Err(PlatformError::KeystoreLocked));
}

#[test]
fn a_keystore_that_may_ask_is_denied_where_nobody_can_answer() {
    if !inside("a_keystore_that_may_ask_is_denied_where_nobody_can_answer") {
        return;
    }
    log_in();
    let profile = profile();
    SecretSource::Keystore(Prompting::Never).make(&profile, &system_entropy()).unwrap();
    lock_keystore();
    // Without a display the prompt is dismissed at once, as when a person closes it.
    let refused = SecretSource::Keystore(Prompting::Allowed).read(&profile);
    assert_eq!(refused, Err(PlatformError::KeystoreDenied));
}

#[test]
fn a_keystore_without_a_keyring_says_so() {
    if !inside("a_keystore_without_a_keyring_says_so") {
        return;
    }
    let made = SecretSource::Keystore(Prompting::Never).make(&profile(), &system_entropy());
    assert_eq!(made, Err(PlatformError::KeystoreEmpty));
}

#[test]
fn no_bus_and_nothing_on_the_bus_are_an_absent_keystore() {
    const NAME: &str = "no_bus_and_nothing_on_the_bus_are_an_absent_keystore";
    if std::env::var_os(INSIDE).is_some() {
        return reports_an_absent_keystore();
    }
    let home = tempfile::tempdir().unwrap();
    let config = home.path().join("bare.conf");
    // A bus that knows no services to start.
    let bare = "<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen>\
        <policy context=\"default\"><allow send_destination=\"*\"/><allow own=\"*\"/>\
        <allow eavesdrop=\"true\"/></policy></busconfig>";
    std::fs::write(&config, bare).unwrap();
    let config = format!("--config-file={}", config.display());
    let bare_bus = ["dbus-run-session", config.as_str(), "--"];
    for (wrapper, address) in [(&[][..], Some("unix:path=/absent/bus")), (&[][..], None), (&bare_bus[..], None)] {
        if wrapper.first().is_some_and(|tool| !installed(tool)) {
            println!("skipped: dbus-run-session is not installed");
            continue;
        }
        let this = std::env::current_exe().unwrap().display().to_string();
        let line: Vec<&str> = wrapper.iter().copied().chain([this.as_str(), NAME, "--exact", "--nocapture"]).collect();
        let mut command = Command::new(line[0]);
        command.args(&line[1..]).env_clear().env("PATH", std::env::var_os("PATH").unwrap()).env(INSIDE, "1");
        command.env("HOME", home.path()).env("XDG_RUNTIME_DIR", home.path());
        address.map(|address| command.env("DBUS_SESSION_BUS_ADDRESS", address));
        check_passed(&command.output().unwrap());
    }
}

fn reports_an_absent_keystore() {
    for prompting in [Prompting::Never, Prompting::Allowed] {
        let source = SecretSource::Keystore(prompting);
        assert_eq!(source.read(&profile()), Err(PlatformError::KeystoreAbsent));
        assert_eq!(source.make(&profile(), &system_entropy()), Err(PlatformError::KeystoreAbsent));
    }
}
