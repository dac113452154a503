//! Each kind of bad input is answered with an error of its own, and nothing is lost.

use std::path::{Path, PathBuf};
use std::process::Command;

use platform::{Home, PlatformError};
use testkit::{Mail, World};

use crate::ctl::{Ctl, Ended};

fn code(ended: &Ended) -> &str {
    let code = ended.json["error"]["code"].as_str().unwrap_or_else(|| panic!("no error: {ended:?}"));
    assert!(locale::Words::for_locale("en").has(&format!("error-{code}")), "{code} has no words");
    code
}

fn with_one_message() -> World {
    let world = World::founded_today("eu");
    let _ = world.import(&[Mail::from("Ada <ada@example.org>").subject("Lamp").text("Broken.").bytes()]);
    world
}

fn is_whole(ctl: &Ctl) {
    assert_eq!(ctl.done(["conversations"])["total"], 1);
    assert_eq!(ctl.done(["audit", "verify"])["ok"], true);
}

#[test]
fn a_wrong_passphrase_is_denied_recorded_and_slowed_down() {
    let world = with_one_message();
    let ctl = Ctl::of(&world);
    let wrong = ctl.clone().with_passphrase("quite another sentence");
    let first = wrong.call(["conversations"]);
    assert_eq!((first.code, code(&first)), (3, "passphrase-wrong"));
    let mut tries = 1;
    let last = loop {
        let next = wrong.call(["conversations"]);
        tries += 1;
        if code(&next) != "passphrase-wrong" {
            break next;
        }
        assert!(tries < 20, "nobody may guess for ever");
    };
    assert_eq!((last.code, code(&last)), (3, "passphrase-blocked"));
    // They are in the log as soon as somebody opens it.
    let request = app::acts::ListRecords {
        vault: Some("org".into()),
        query: "action:unlock-failed".into(),
        offset: 0,
        limit: 50,
    };
    let key = world.recovery_key();
    let passphrase = kernel::Sensitive::new(testkit::PASSPHRASE.to_owned());
    world.meridian().call(None, app::acts::Recover { recovery_key: key, passphrase, code: None }).unwrap();
    let page = world.founder().call(request).unwrap();
    assert_eq!(page.total, tries, "{page:?}");
}

#[test]
fn a_foreign_file_is_refused_and_left_as_it_is() {
    let world = with_one_message();
    let ctl = Ctl::of(&world);
    let vault = world.home().join("eu.vault");
    let aside = world.desk().join("eu.vault");
    let wal = |path: &Path| PathBuf::from(format!("{}-wal", path.display()));
    drop_sessions(&world);
    std::fs::rename(&vault, &aside).unwrap();
    if wal(&vault).exists() {
        std::fs::rename(wal(&vault), wal(&aside)).unwrap();
    }
    let foreign = b"SQLite format 3\0 this is no vault of ours".repeat(300);
    std::fs::write(&vault, &foreign).unwrap();
    let refused = ctl.call(["conversations"]);
    assert!(["vault-foreign", "vault-corrupt"].contains(&code(&refused)), "{refused:?}");
    assert_eq!(std::fs::read(&vault).unwrap(), foreign, "it is neither replaced nor mended");
    let status = ctl.done(["status"]);
    let eu = status["vaults"].as_array().unwrap().iter().find(|vault| vault["vault"] == "eu").unwrap();
    assert_eq!(eu["state"], "damaged", "{status}");
    std::fs::remove_file(&vault).unwrap();
    let missing = ctl.call(["conversations"]);
    assert_eq!(code(&missing), "vault-missing");
    std::fs::rename(&aside, &vault).unwrap();
    if wal(&aside).exists() {
        std::fs::rename(wal(&aside), wal(&vault)).unwrap();
    }
    is_whole(&ctl);
}

/// Closes what this process holds open, so that its files can be moved about.
fn drop_sessions(world: &World) {
    world.founder().call(app::acts::Lock {}).unwrap();
}

#[test]
fn a_profile_of_a_newer_version_is_refused() {
    let world = with_one_message();
    let ctl = Ctl::of(&world);
    let path = world.home().join("keyring.json");
    let text = std::fs::read_to_string(&path).unwrap();
    let mut keyring: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert!(keyring["form"].is_u64());
    keyring["form"] = 9_999.into();
    let newer = serde_json::to_string(&keyring).unwrap();
    std::fs::write(&path, &newer).unwrap();
    let refused = ctl.call(["conversations"]);
    assert_eq!((refused.code, code(&refused)), (1, "home-newer"));
    assert_eq!(std::fs::read_to_string(&path).unwrap(), newer);
    std::fs::write(&path, text).unwrap();
    is_whole(&ctl);
}

#[test]
fn a_credential_that_is_none_is_named() {
    let world = with_one_message();
    let place = world.desk();
    let with = |content: &[u8]| {
        let path = place.join("credential");
        std::fs::write(&path, content).unwrap();
        Ctl::on(&world.home(), &path).call(["conversations"])
    };
    assert_eq!(code(&with(&[1; 31])), "credential-unreadable");
    let absent = Ctl::on(&world.home(), &place.join("nowhere")).call(["conversations"]);
    assert_eq!(code(&absent), "credential-unreadable");
    // Another device's secret opens nothing, whatever the passphrase.
    assert_eq!(code(&with(&[1; 32])), "keystore-unknown");
}

#[test]
fn a_path_that_leads_nowhere_is_named() {
    let world = with_one_message();
    let ctl = Ctl::of(&world);
    let refused = ctl.call(["import", "/nowhere/at/all.mbox", "--region", "eu"]);
    assert_eq!((refused.code, code(&refused)), (1, "file-unreadable"));
    assert_eq!(refused.json["error"]["args"]["path"], "/nowhere/at/all.mbox");
    let elsewhere = ctl.call(["import", "/tmp", "--region", "us"]);
    assert_eq!((elsewhere.code, code(&elsewhere)), (3, "denied-other-region"));
}

#[test]
fn a_second_window_is_refused_and_a_headless_door_is_not() {
    let world = with_one_message();
    let home = Home::find(Some(world.home())).unwrap();
    let first = home.lock_window().unwrap();
    assert_eq!(home.lock_window().map(|_| ()), Err(PlatformError::AlreadyOpen));
    is_whole(&Ctl::of(&world));
    drop(first);
    assert!(home.lock_window().is_ok());
}

/// A small disk of its own.
struct Disk(PathBuf);

impl Disk {
    /// None where this user may not mount, which is said.
    fn of(size: &str) -> Option<(Self, tempfile::TempDir)> {
        let place = tempfile::tempdir().unwrap();
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o", &format!("size={size}"), "tmpfs"])
            .arg(place.path())
            .output()
            .is_ok_and(|output| output.status.success());
        if !mounted {
            eprintln!("skipped: this user cannot mount a small disk");
            return None;
        }
        Some((Self(place.path().to_owned()), place))
    }

    fn remount(&self, options: &str) {
        let done = Command::new("mount").args(["-o", &format!("remount,{options}")]).arg(&self.0).status().unwrap();
        assert!(done.success());
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(&self.0).status();
    }
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            let _ = std::fs::copy(&path, target).unwrap();
        }
    }
}

#[test]
fn a_full_disk_loses_nothing_and_a_repeat_completes() {
    let Some((disk, _place)) = Disk::of("3m") else { return };
    let world = with_one_message();
    let mail: Vec<_> = (0..3000)
        .map(|n| {
            Mail::from(&format!("p{n}@example.org")).subject(&format!("Question {n}")).text("Where is it?").bytes()
        })
        .collect();
    let folder = world.write_mail(&mail);
    drop_sessions(&world);
    copy(&world.home(), &disk.0.join("home"));
    let ctl = Ctl::on(&disk.0.join("home"), &world.device_secret());
    let arguments = ["import".as_ref(), folder.as_os_str(), "--region".as_ref(), "eu".as_ref()];
    let full = ctl.call(arguments);
    assert_eq!((full.code, code(&full)), (1, "disk-full"), "{full:?}");
    disk.remount("size=64m");
    let before = ctl.done(["conversations"])["total"].as_u64().unwrap();
    assert!((1..3001).contains(&before), "{before}");
    assert_eq!(ctl.done(["audit", "verify"])["ok"], true);
    let again = ctl.done(arguments);
    assert_eq!(again["read"], 3000);
    assert_eq!(ctl.done(["conversations"])["total"], 3001);
    assert_eq!(ctl.done(["vault", "check"])["ok"], true);
}

#[test]
fn a_read_only_folder_is_named() {
    let Some((disk, _place)) = Disk::of("16m") else { return };
    let world = with_one_message();
    drop_sessions(&world);
    copy(&world.home(), &disk.0.join("home"));
    let ctl = Ctl::on(&disk.0.join("home"), &world.device_secret());
    disk.remount("ro");
    let refused = ctl.call(["conversations"]);
    assert_eq!((refused.code, code(&refused)), (1, "folder-read-only"), "{refused:?}");
    disk.remount("rw");
    is_whole(&ctl);
}
