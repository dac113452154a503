//! Backups, and the way back from one.
//!
//! A backup is a folder: each vault as the online backup API copied it, under a key that follows from the vault's own; the
//! keyring, in which the recovery key opens an account that holds the vaults' keys; and what the backup holds. Whoever
//! restores begins a new log whose first record commits to where the restored logs stood.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use audit::Outcome;
use crypto::{Key, RecoveryKey};
use identity::{ChosenPassphrase, Keyring};
use kernel::{DeviceId, IdSource, Timestamp, VaultName};
use policy::{Action, SystemAct};
use serde::{Deserialize, Serialize};

use crate::assemble::sealer;
use crate::cipher::Payload;
use crate::door::{self, Target};
use crate::error::{Error, Result};
use crate::jobs::{self, Job};
use crate::meridian::Meridian;
use crate::record::Draft;
use crate::session::{OpenVault, Session};
use crate::unlocking;
use crate::view::{BackupView, JobKind, JobResult, JobView};
use crate::wire::Tag;

const MANIFEST: &str = "backup.json";
const KEYRING: &str = "keyring.json";
const FORM: u32 = 1;
const LONGEST_FILE: u64 = 16 * 1024 * 1024;
/// So many messages go into the search index in one transaction when it is built anew.
const REBUILD_BATCH: u32 = 2_000;

/// What a backup holds.
#[derive(Debug, Serialize, Deserialize)]
struct Manifest {
    form: u32,
    at: Timestamp,
    app: String,
    vaults: Vec<VaultName>,
}

fn backup_key(vault: &Key) -> Key {
    vault.derive("meridian backup")
}

fn file(directory: &Path, vault: VaultName) -> PathBuf {
    directory.join(format!("{vault}.vault"))
}

/// Starts a backup of all open vaults, for somebody who asks.
pub(crate) fn start(meridian: &Meridian, session: &Arc<Session>, directory: Option<String>) -> Result<JobView> {
    let mut permits = Vec::new();
    for vault in session.vaults() {
        let target = vault.name().region().map_or(Target::Organisation, Target::Region);
        permits.push((door::authorise(meridian, session, Action::BackupVault, &target)?.0, vault.name()));
    }
    let parent = directory.map_or_else(|| meridian.profile().home().backups(), PathBuf::from);
    write(meridian, session, permits, &parent)
}

/// Starts the backup of the day.
pub(crate) fn start_scheduled(meridian: &Meridian, session: &Arc<Session>) -> Result<JobView> {
    let now = meridian.now();
    let permits = session
        .vaults()
        .map(|vault| (meridian.policies().system(SystemAct::Backup, vault.name(), now), vault.name()))
        .collect();
    write(meridian, session, permits, &meridian.profile().home().backups())
}

fn write(
    meridian: &Meridian,
    session: &Arc<Session>,
    permits: Vec<(policy::Permit, VaultName)>,
    parent: &Path,
) -> Result<JobView> {
    let now = meridian.now();
    // Colons are not allowed in names everywhere.
    let directory = parent.join(format!("meridian-{}", now.to_string().replace([':', '.'], "-")));
    std::fs::create_dir_all(&directory)?;
    let session = Arc::clone(session);
    jobs::start(meridian, JobKind::Backup, "pages", move |meridian, job| {
        let keyring = meridian.profile().keyring()?.ok_or(Error::Locked)?;
        let keys = keyring.vault_keys(session.account())?;
        let mut bytes = 0;
        for (permit, name) in &permits {
            let key = keys.get(name).ok_or(Error::Malformed("keyring"))?;
            let vault = session.vault(*name)?;
            let copied =
                store::backup::backup(vault, &file(&directory, *name), &backup_key(key), &mut steps(meridian, job))?;
            // A backup that cannot be read back is none.
            let report =
                store::backup::verify(&file(&directory, *name), *name, &backup_key(key), &mut steps(meridian, job))?;
            if !report.is_whole() {
                return Err(Error::Store(store::StoreError::Corrupt));
            }
            bytes += copied.bytes;
            vault.record(permit, Draft::of_permit(permit).finish(meridian, Some(&session), vault, Outcome::Done))?;
        }
        platform::write_atomically(&directory.join(KEYRING), &keyring.to_json()?)?;
        let vaults: Vec<VaultName> = permits.iter().map(|(_, name)| *name).collect();
        let manifest = Manifest { form: FORM, at: now, app: env!("CARGO_PKG_VERSION").to_owned(), vaults };
        let json = serde_json::to_vec_pretty(&manifest).map_err(|_| Error::Malformed("backup"))?;
        // The manifest comes last: a folder without one is a backup that was not finished.
        platform::write_atomically(&directory.join(MANIFEST), &json)?;
        meridian.profile().change_device(|device| device.last_backup = Some(now))?;
        meridian.tell(&[Tag::Vaults, Tag::Session, Tag::Records]);
        Ok(JobResult::Backup(BackupView {
            directory: directory.display().to_string(),
            at: now,
            vaults: manifest.vaults.iter().map(ToString::to_string).collect(),
            bytes,
        }))
    })
}

/// Tells how far a step of several is; the unit is that of the step.
pub(crate) fn steps<'a>(meridian: &'a Meridian, job: &'a Job) -> impl FnMut(u64, u64) -> ControlFlow<()> + 'a {
    move |done, total| job.step(meridian, done, Some(total))
}

/// Starts the way back from a backup.
pub(crate) fn start_restore(
    meridian: &Meridian,
    directory: PathBuf,
    recovery: RecoveryKey,
    passphrase: ChosenPassphrase,
) -> Result<JobView> {
    let directory = newest_in(directory);
    let manifest = manifest(&directory)?;
    let keyring = Keyring::from_json(&platform::read_limited(&directory.join(KEYRING), LONGEST_FILE)?)?;
    // The key is tried before anything is touched.
    keyring.recover(&recovery)?;
    if meridian.has_sessions() {
        return Err(Error::User("busy"));
    }
    jobs::start(meridian, JobKind::Restore, "pages", move |meridian, job| {
        restore(meridian, job, &directory, &manifest, keyring, &recovery, &passphrase)?;
        meridian.tell(&[Tag::Session, Tag::Vaults]);
        Ok(JobResult::Restored { vaults: manifest.vaults.iter().map(ToString::to_string).collect() })
    })
}

/// The backup itself, or the newest finished one of a folder of backups: their names tell their times.
fn newest_in(directory: PathBuf) -> PathBuf {
    if directory.join(MANIFEST).is_file() {
        return directory;
    }
    let entries = std::fs::read_dir(&directory).into_iter().flatten().filter_map(|entry| Some(entry.ok()?.path()));
    entries.filter(|path| path.join(MANIFEST).is_file()).max().unwrap_or(directory)
}

fn manifest(directory: &Path) -> Result<Manifest> {
    let bytes =
        platform::read_limited(&directory.join(MANIFEST), LONGEST_FILE).map_err(|_| Error::User("backup-foreign"))?;
    let manifest: Manifest = serde_json::from_slice(&bytes).map_err(|_| Error::User("backup-foreign"))?;
    if manifest.form > FORM { Err(Error::User("home-newer")) } else { Ok(manifest) }
}

fn restore(
    meridian: &Meridian,
    job: &Job,
    directory: &Path,
    manifest: &Manifest,
    mut keyring: Keyring,
    recovery: &RecoveryKey,
    passphrase: &ChosenPassphrase,
) -> Result<()> {
    let home = meridian.profile().home();
    let entropy = meridian.entropy();
    let now = meridian.now();
    let account = keyring.recover(recovery)?;
    let keys = keyring.vault_keys(&account)?;
    let workshop = home.path().join("restoring");
    drop(std::fs::remove_dir_all(&workshop));
    std::fs::create_dir(&workshop)?;
    let mut restored = Vec::new();
    for name in &manifest.vaults {
        // A vault whose key this account does not hold stays in the backup.
        let Some(key) = keys.get(name) else { continue };
        let (from, to) = (file(directory, *name), file(&workshop, *name));
        store::backup::restore(&from, &backup_key(key), *name, &to, key, &mut steps(meridian, job))?;
        restored.push(*name);
    }
    set_aside(meridian, now)?;
    for name in &restored {
        std::fs::rename(file(&workshop, *name), home.vault_file(*name))?;
    }
    std::fs::remove_dir(&workshop)?;
    let secret = match meridian.edges().secrets.read(keyring.keystore()) {
        Ok(secret) => secret,
        Err(platform::PlatformError::SecretMissing) => meridian.edges().secrets.make(keyring.keystore(), entropy)?,
        Err(error) => return Err(error.into()),
    };
    // A restored log goes on under another origin: a lawful restore never looks like a rollback.
    let device = DeviceId(IdSource::new(0, 0).next(now));
    keyring.move_to(device, identity::spool_key(&secret).public());
    keyring.set_passphrase(&account, passphrase, &secret, meridian.edges().kdf, entropy)?;
    meridian.profile().write_keyring(&keyring)?;
    let session = unlocking::admit(meridian, &keyring, account, &secret, &unlocking::Way::of("recovery-key"))?;
    for vault in session.vaults() {
        begin_log(meridian, SystemAct::Restore, Some(&session), vault)?;
        rebuild_search(meridian, SystemAct::Restore, Some(&session), vault)?;
    }
    meridian.close(session.id());
    Ok(())
}

/// The first record of a log that goes on under another origin commits to where the logs stood that went before it.
pub(crate) fn begin_log(
    meridian: &Meridian,
    act: SystemAct,
    session: Option<&Session>,
    vault: &OpenVault,
) -> Result<()> {
    let permit = meridian.policies().system(act, vault.name(), meridian.now());
    let heads = vault.read(&permit, |snapshot| Ok::<_, Error>(store::log::heads(snapshot)?))?;
    let stood: Vec<String> = heads.iter().map(|head| head.checkpoint.clone()).collect();
    let mut draft = Draft::of_permit(&permit);
    let parts: Vec<&[u8]> = stood.iter().map(String::as_bytes).collect();
    draft.payload(vault.commit("restored-checkpoints", &parts));
    vault.record(&permit, draft.finish(meridian, session, vault, Outcome::Done))?;
    Ok(())
}

/// Puts every message into the search index again, which no backup holds. That of the organisation has none.
pub(crate) fn rebuild_search(
    meridian: &Meridian,
    act: SystemAct,
    session: Option<&Session>,
    vault: &OpenVault,
) -> Result<()> {
    if vault.name() == VaultName::Organisation {
        return Ok(());
    }
    loop {
        let permit = meridian.policies().system(act, vault.name(), meridian.now());
        let finished = vault.write(&permit, |tx| {
            let finished = store::search::rebuild(tx, REBUILD_BATCH, |snapshot, message, put| {
                let conversation = store::conversation::get(snapshot, message.conversation)?;
                let (_, key) = sealer(vault, snapshot, conversation.customer)?;
                let payload: Payload = key.open_value("message", &message.payload)?;
                let body =
                    payload.quoted.map_or_else(|| payload.text.clone(), |quoted| format!("{}\n{quoted}", payload.text));
                let people = std::iter::once(&payload.from).chain(&payload.to);
                let names: String = people
                    .flat_map(|person| person.name.iter().chain([&person.address]))
                    .flat_map(|word| [word.as_str(), " "])
                    .collect();
                put(store::search::Text { body: &body, subject: &payload.subject, names: &names })?;
                Ok::<_, Error>(())
            })?;
            let mut draft = Draft::of_permit(&permit);
            draft.reason("search-index");
            Ok::<_, Error>((finished, draft.finish(meridian, session, vault, Outcome::Done)))
        })?;
        if finished {
            return Ok(());
        }
    }
}

/// Moves what is in the profile out of the way; nothing is deleted.
fn set_aside(meridian: &Meridian, now: Timestamp) -> Result<()> {
    let home = meridian.profile().home();
    let Some(keyring) = meridian.profile().keyring()? else { return Ok(()) };
    let aside = home.path().join(format!("before-restore-{}", now.to_string().replace([':', '.'], "-")));
    std::fs::create_dir(&aside)?;
    let mut names: Vec<VaultName> = keyring.members().iter().flat_map(identity::Member::vaults).collect();
    names.sort();
    names.dedup();
    for name in names {
        for suffix in ["", "-wal", "-shm"] {
            let from = PathBuf::from(format!("{}{suffix}", home.vault_file(name).display()));
            if from.exists() {
                std::fs::rename(&from, aside.join(from.file_name().unwrap_or_default()))?;
            }
        }
    }
    std::fs::rename(home.keyring_file(), aside.join(KEYRING))?;
    drop(std::fs::remove_file(home.quarantine_file()));
    Ok(())
}
