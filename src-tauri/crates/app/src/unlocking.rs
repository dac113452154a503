//! Opening the vaults for somebody: by passphrase, by invitation, by recovery key.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::Arc;

use crypto::{InvitationCode, Key, RecoveryKey};
use identity::{AccountKey, ChosenPassphrase, IdentityError, Keyring, SessionLimits};
use kernel::{DeviceId, IdSource, PersonId, Sensitive, SessionId, Timestamp, VaultName};
use policy::{Action, Role, SystemAct};
use serde::{Deserialize, Serialize};
use store::StoreError;

use crate::door::{self, Target};
use crate::error::{Error, Result};
use crate::meridian::Meridian;
use crate::profile::Checked;
use crate::record::Draft;
use crate::session::{Aside, LogOf, OpenVault, Session};
use crate::wire::Tag;

const SPOOL_CONTEXT: &[u8] = b"meridian failed unlock";

/// A failed unlock, as it waits in the spool for the log.
#[derive(Debug, Serialize, Deserialize)]
struct Failure {
    at: Timestamp,
    person: PersonId,
    reason: String,
}

/// Opens with a passphrase.
pub(crate) fn unlock(meridian: &Meridian, person: PersonId, passphrase: &Sensitive<String>) -> Result<Arc<Session>> {
    let _one = meridian.one_unlock();
    let keyring = keyring(meridian)?;
    let secret = meridian.edges().secrets.read(keyring.keystore())?;
    let now = meridian.now();
    let uptime = platform::uptime();
    let opened =
        meridian.profile().change_keyring(|keyring| Ok(keyring.unlock(person, passphrase, &secret, now, &uptime)?));
    let account = match opened {
        Ok(account) => account,
        Err(error) => {
            spool_failure(meridian, &keyring, person, &error);
            return Err(error);
        }
    };
    admit(meridian, &keyring, account, &secret, "passphrase")
}

/// Takes up an invitation: a passphrase of one's own in its place, and a recovery key for whoever has none yet.
pub(crate) fn accept(
    meridian: &Meridian,
    code: &InvitationCode,
    passphrase: &ChosenPassphrase,
) -> Result<(Arc<Session>, Option<RecoveryKey>)> {
    let _one = meridian.one_unlock();
    let secret = meridian.edges().secrets.read(keyring(meridian)?.keystore())?;
    let (now, kdf) = (meridian.now(), meridian.edges().kdf);
    let (account, recovery) = meridian
        .profile()
        .change_keyring(|keyring| Ok(keyring.accept(code, passphrase, &secret, kdf, now, meridian.entropy())?))?;
    Ok((admit(meridian, &keyring(meridian)?, account, &secret, "invitation")?, recovery))
}

/// Opens with the recovery key on a device whose keystore lost its secret, or on a new one, and sets a passphrase.
pub(crate) fn recover(meridian: &Meridian, key: &RecoveryKey, passphrase: &ChosenPassphrase) -> Result<Arc<Session>> {
    let _one = meridian.one_unlock();
    let before = keyring(meridian)?;
    let account = before.recover(key)?;
    let entropy = meridian.entropy();
    let (secret, is_new) = match meridian.edges().secrets.read(before.keystore()) {
        Ok(secret) => (secret, false),
        Err(platform::PlatformError::SecretMissing) => {
            (meridian.edges().secrets.make(before.keystore(), entropy)?, true)
        }
        Err(error) => return Err(error.into()),
    };
    let kdf = meridian.edges().kdf;
    meridian.profile().change_keyring(|keyring| {
        let spool = identity::spool_key(&secret).public();
        if is_new || keyring.spool() != Some(spool) {
            // Another secret is another device: its logs are signed with other keys and have other origins.
            let ids = IdSource::new(0, 0);
            keyring.move_to(DeviceId(ids.next(meridian.now())), spool);
        }
        Ok(keyring.set_passphrase(&account, passphrase, &secret, kdf, entropy)?)
    })?;
    let session = admit(meridian, &keyring(meridian)?, account, &secret, "recovery-key")?;
    if before.organisation().is_none() && session.principal(meridian.now())?.roles.contains(Role::ADMIN) {
        // An organisation that was founded before it had a recovery key of its own takes its admin's.
        meridian.profile().change_keyring(|keyring| {
            keyring.set_organisation(identity::organisation_key(key).public());
            Ok(keyring.entrust(session.account(), entropy)?)
        })?;
    }
    Ok(session)
}

/// Opens the vaults that an account holds the keys of, and begins a session.
pub(crate) fn admit(
    meridian: &Meridian,
    keyring: &Keyring,
    account: AccountKey,
    secret: &Key,
    factor: &'static str,
) -> Result<Arc<Session>> {
    let (person, vaults, node) = open_vaults(meridian, keyring, &account, secret)?;
    let now = meridian.now();
    let id = SessionId(meridian.next_event().0);
    let state = identity::Session::start(id, account.person(), now, platform::uptime().ms, SessionLimits::DEFAULT);
    let session = Session::new(state, account, vaults, node, factor);
    let invited = person.state == store::person::State::Invited;
    if invited {
        activate(meridian, &session, person)?;
    }
    take_in_spool(meridian, &session, secret)?;
    let target = Target::Person(session.person());
    let (permit, _) = door::authorise(meridian, &session, Action::SignIn, &target)?;
    let vault = session.organisation()?;
    let mut draft = Draft::of_permit(&permit);
    draft.touch(&target, vault);
    draft.factor(factor);
    let people = keyring.members().iter().filter(|member| member.has_a_way_in()).count();
    let holds: BTreeSet<VaultName> = keyring.members().iter().flat_map(identity::Member::vaults).collect();
    vault.write(&permit, |tx| {
        let mut row = store::person::get(tx, session.person())?;
        row.last_seen = Some(now);
        row.invited_until = None;
        store::person::put(tx, &row)?;
        let mut device = store::device::get(tx, keyring.device())?;
        device.last_seen = Some(now);
        device.holds = holds.into_iter().collect();
        device.people = u32::try_from(people).unwrap_or(u32::MAX);
        store::device::put(tx, &device)?;
        Ok::<_, Error>(((), draft.finish(meridian, Some(&session), vault, audit::Outcome::Done)))
    })?;
    meridian.tell(&[Tag::Session, Tag::Records]);
    Ok(meridian.admit(session))
}

/// Opens again what a session may open, as after a region was added to it or a vault got a new key; its number and its
/// clock go on.
pub(crate) fn reopen(meridian: &Meridian, aside: Aside, secret: &Key) -> Result<Arc<Session>> {
    let Aside { state, account, factor } = aside;
    let (_, vaults, node) = open_vaults(meridian, &keyring(meridian)?, &account, secret)?;
    Ok(meridian.admit(Session::new(state, account, vaults, node, factor)))
}

type Opened = (store::person::Person, BTreeMap<VaultName, OpenVault>, u16);

fn open_vaults(meridian: &Meridian, keyring: &Keyring, account: &AccountKey, secret: &Key) -> Result<Opened> {
    let log = LogOf { organisation: keyring.log(), device: keyring.device(), secret };
    let entropy = meridian.entropy();
    let keys = meridian.profile().change_keyring(|keyring| {
        keyring.take_successors(account, entropy)?;
        Ok(keyring.vault_keys(account)?)
    })?;
    let organisation = open_vault(meridian, keys, VaultName::Organisation, &log)?;
    let (person, device) = organisation
        .facts(|facts| Ok::<_, Error>((facts.person(account.person())?, facts.device(keyring.device())?)))?;
    if device.is_some_and(|device| device.revoked_at.is_some()) {
        return Err(Error::User("device-revoked"));
    }
    if matches!(person.state, store::person::State::Suspended | store::person::State::Removed) {
        return Err(Error::User("person-suspended"));
    }
    // What others left for this person counts only for the regions that the organisation gives them.
    let regions: Vec<VaultName> = person.regions.iter().map(|region| VaultName::Region(*region)).collect();
    let keys = meridian.profile().change_keyring(|keyring| {
        keyring.take_grants(account, &regions, entropy)?;
        keyring.entrust(account, entropy)?;
        let keys = keyring.vault_keys(account)?;
        // A region that was taken away, where that was cut short before its key was.
        for vault in keys.keys().filter(|vault| vault.region().is_some() && !regions.contains(vault)) {
            keyring.revoke(account.person(), *vault)?;
        }
        Ok(keys)
    })?;
    let mut vaults = BTreeMap::new();
    let mut refused = None;
    for name in regions {
        if !keys.contains_key(&name) {
            continue;
        }
        match open_vault(meridian, keys.clone(), name, &log) {
            Ok(vault) => drop(vaults.insert(name, vault)),
            Err(Error::Store(error)) if is_damage(&error) => {
                refused = Some(error);
            }
            Err(error) => return Err(error),
        }
    }
    if let (true, Some(error)) = (vaults.is_empty(), refused) {
        return Err(error.into());
    }
    let node = node_of(meridian, &organisation, keyring.device(), secret)?;
    vaults.insert(VaultName::Organisation, organisation);
    Ok((person, vaults, node))
}

fn keyring(meridian: &Meridian) -> Result<Keyring> {
    meridian.profile().keyring()?.ok_or(Error::User("vault-missing"))
}

fn open_vault(
    meridian: &Meridian,
    keys: BTreeMap<VaultName, Key>,
    name: VaultName,
    log: &LogOf<'_>,
) -> Result<OpenVault> {
    let key = keys.get(&name).ok_or(Error::Store(StoreError::Missing))?;
    let path = meridian.profile().home().vault_file(name);
    let opened = OpenVault::open(&path, name, key, log, meridian.now());
    if let Err(Error::Store(error)) = &opened
        && is_damage(error)
        && !matches!(error, StoreError::Missing)
    {
        // INVARIANT: the file is refused and stays where it is; it is never replaced.
        meridian.profile().keep_check(name, Checked { whole: false, at: meridian.now(), records: 0 })?;
    }
    opened
}

const fn is_damage(error: &StoreError) -> bool {
    matches!(
        error,
        StoreError::Corrupt
            | StoreError::Foreign
            | StoreError::OtherVault
            | StoreError::Malformed { .. }
            | StoreError::Migration { .. }
            | StoreError::Log(_)
            | StoreError::Missing
    )
}

/// This device's part of the numbers it gives; a device that is new here is entered.
fn node_of(meridian: &Meridian, organisation: &OpenVault, device: DeviceId, secret: &Key) -> Result<u16> {
    let known = organisation.facts(|facts| facts.device(device).map_err(Error::from))?;
    if let Some(known) = known {
        return Ok(known.node);
    }
    let permit = meridian.policies().system(SystemAct::LogStart, VaultName::Organisation, meridian.now());
    let signer = identity::log_signing_key(secret, VaultName::Organisation).verifying_key().to_bytes();
    organisation.write(&permit, |tx| {
        let node = store::device::free_node(tx)?;
        let row = store::device::Device {
            id: device,
            name: String::new(),
            node,
            signer,
            created_at: meridian.now(),
            revoked_at: None,
            last_seen: None,
            holds: Vec::new(),
            people: 0,
        };
        store::device::put(tx, &row)?;
        let record = Draft::of_permit(&permit).finish(meridian, None, organisation, audit::Outcome::Done);
        Ok((node, record))
    })
}

/// An invited person has come.
fn activate(meridian: &Meridian, session: &Session, mut person: store::person::Person) -> Result<()> {
    let vault = session.organisation()?;
    let permit = meridian.policies().system(SystemAct::AcceptInvitation, VaultName::Organisation, meridian.now());
    person.state = store::person::State::Active;
    vault.write(&permit, |tx| {
        store::person::put(tx, &person)?;
        let mut draft = Draft::of_permit(&permit);
        draft.touch(&Target::Person(person.id), vault);
        Ok(((), draft.finish(meridian, Some(session), vault, audit::Outcome::Done)))
    })
}

/// Keeps a failed unlock for the log: no key is open now, so it is sealed to the log's public key.
fn spool_failure(meridian: &Meridian, keyring: &Keyring, person: PersonId, error: &Error) {
    let reason = match error {
        Error::Identity(IdentityError::WrongPassphrase { .. }) => "passphrase-wrong",
        Error::Identity(IdentityError::Waiting { .. }) => "passphrase-blocked",
        _ => "failed",
    };
    let failure = Failure { at: meridian.now(), person, reason: reason.to_owned() };
    let kept = || -> Result<()> {
        let public = keyring.spool().ok_or(Error::Malformed("keyring"))?;
        let plain = serde_json::to_vec(&failure).map_err(|_| Error::Malformed("failure"))?;
        let sealed = public.seal(SPOOL_CONTEXT, &plain, meridian.entropy())?;
        let spool = meridian.profile().home().spool();
        std::fs::create_dir_all(&spool)?;
        let path = spool.join(meridian.next_event().to_string());
        Ok(platform::write_atomically(&path, &sealed)?)
    };
    if let Err(error) = kept() {
        // The answer to whoever tried stays the same; that the record is missing is known to the log of the program.
        crate::error::incident(&format!("a failed unlock could not be kept: {error}"));
    }
}

/// Takes the failed unlocks since the last time into the log.
fn take_in_spool(meridian: &Meridian, session: &Session, secret: &Key) -> Result<()> {
    let vault = session.organisation()?;
    let key = identity::spool_key(secret);
    let mut paths: Vec<PathBuf> = match std::fs::read_dir(meridian.profile().home().spool()) {
        Ok(entries) => entries.filter_map(|entry| entry.ok().map(|entry| entry.path())).collect(),
        Err(_) => return Ok(()),
    };
    paths.sort();
    for path in paths {
        let Ok(sealed) = platform::read_limited(&path, 65_536) else { continue };
        let opened = key.open(SPOOL_CONTEXT, &sealed).ok();
        let failure = opened.and_then(|plain| serde_json::from_slice::<Failure>(&plain).ok());
        let permit = meridian.policies().system(SystemAct::UnlockFailed, VaultName::Organisation, meridian.now());
        let mut draft = Draft::of_permit(&permit);
        let mut at = meridian.now();
        match failure {
            Some(failure) => {
                draft.touch(&Target::Person(failure.person), vault);
                draft.reason(&failure.reason);
                at = failure.at;
            }
            // Somebody has altered it: that is worth a record as well.
            None => draft.reason("spool-unreadable"),
        }
        let mut record = draft.finish(meridian, None, vault, audit::Outcome::Failed);
        record.at = at;
        vault.record(&permit, record)?;
        std::fs::remove_file(&path)?;
    }
    Ok(())
}
