//! Opening the vaults for somebody: by passphrase, by invitation, by recovery key.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crypto::{InvitationCode, Key, RecoveryKey};
use identity::{AccountKey, ChosenPassphrase, Given, IdentityError, Keyring};
use kernel::{DeviceId, IdSource, PersonId, Sensitive, SessionId, VaultName};
use platform::PlatformError;
use policy::{Action, Role, SystemAct};
use store::StoreError;

use crate::door::{self, Target};
use crate::error::{Error, Result};
use crate::factors::{self, Showing};
use crate::meridian::Meridian;
use crate::profile::Checked;
use crate::record::Draft;
use crate::role_rules::RoleRules;
use crate::session::{Aside, LogOf, OpenVault, Session};
use crate::{single_sign_on, spool};
use crate::wire::Tag;

/// What somebody shows besides the passphrase.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Besides<'a> {
    /// A code of an app or of a sheet.
    pub(crate) code: Option<&'a Sensitive<String>>,
    /// Whether a security key is to be asked.
    pub(crate) key: bool,
}

/// How somebody comes in.
pub(crate) struct Way<'a> {
    /// The word of what opened the account, in records.
    factor: &'static str,
    code: Code<'a>,
    /// The security keys that the keyslot still knows.
    keys: Vec<Vec<u8>>,
}

enum Code<'a> {
    /// None is asked for: a security key has answered, or there is nobody who could have enrolled one.
    NotAsked,
    /// Asked for where one is enrolled.
    Asked(Option<&'a Sensitive<String>>),
}

impl Way<'static> {
    /// By what leaves nothing more to ask for.
    pub(crate) const fn of(factor: &'static str) -> Self {
        Self { factor, code: Code::NotAsked, keys: Vec::new() }
    }
}

/// Opens with a passphrase, and with what is enrolled besides.
pub(crate) fn unlock(
    meridian: &Meridian,
    person: PersonId,
    passphrase: &Sensitive<String>,
    besides: Besides<'_>,
) -> Result<Arc<Session>> {
    let _one = meridian.one_unlock();
    let keyring = keyring(meridian)?;
    let opened = open_account(meridian, &keyring, person, passphrase, besides);
    let (account, secret, asked_key) = opened.inspect_err(|error| spool::keep(meridian, &keyring, person, reason(error)))?;
    let keys = keyring.member(person)?.key_credentials();
    let way = if asked_key {
        Way { factor: factors::SECURITY_KEY, code: Code::NotAsked, keys }
    } else {
        Way { factor: "passphrase", code: Code::Asked(besides.code), keys }
    };
    admit(meridian, &keyring, account, &secret, &way)
}

fn open_account(
    meridian: &Meridian,
    keyring: &Keyring,
    person: PersonId,
    passphrase: &Sensitive<String>,
    besides: Besides<'_>,
) -> Result<(AccountKey, Key, bool)> {
    let secret = meridian.edges().secrets.read(keyring.keystore())?;
    let question = keyring.key_question(person)?;
    let bound = !question.credentials.is_empty();
    let answer = if bound && besides.key { Some(meridian.edges().security_keys.answer(&question)?) } else { None };
    let (now, uptime, entropy) = (meridian.now(), meridian.uptime(), meridian.entropy());
    let given = Given { passphrase, device_secret: &secret, key: answer.as_ref() };
    let account =
        meridian.profile().change_keyring(|keyring| Ok(keyring.unlock(person, given, now, &uptime, entropy)?))?;
    Ok((account, secret, bound))
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
    Ok((admit(meridian, &keyring(meridian)?, account, &secret, &Way::of("invitation"))?, recovery))
}

/// Opens with the recovery key on a device whose keystore lost its secret, or on a new one, and sets a passphrase. The
/// recovery key stands in for passphrase, device and security key; a code that is enrolled is asked for all the same.
pub(crate) fn recover(
    meridian: &Meridian,
    key: &RecoveryKey,
    passphrase: &ChosenPassphrase,
    code: Option<&Sensitive<String>>,
) -> Result<Arc<Session>> {
    let _one = meridian.one_unlock();
    let before = keyring(meridian)?;
    let account = before.recover(key)?;
    let entropy = meridian.entropy();
    let (secret, is_new) = match meridian.edges().secrets.read(before.keystore()) {
        Ok(secret) => (secret, false),
        Err(PlatformError::SecretMissing) => (meridian.edges().secrets.make(before.keystore(), entropy)?, true),
        Err(error) => return Err(error.into()),
    };
    let kdf = meridian.edges().kdf;
    let spool = identity::spool_key(&secret).public();
    if is_new || before.spool() != Some(spool) {
        // Another secret is another device: its logs are signed with other keys and have other origins.
        let device = DeviceId(IdSource::new(0, 0).next(meridian.now()));
        meridian.profile().change_keyring(|keyring| {
            keyring.move_to(device, spool);
            Ok(())
        })?;
    }
    let way = Way { factor: "recovery-key", code: Code::Asked(code), keys: Vec::new() };
    let session = admit(meridian, &keyring(meridian)?, account.clone(), &secret, &way)?;
    // INVARIANT: the old passphrase goes only when everything that was asked for has been shown.
    meridian
        .profile()
        .change_keyring(|keyring| Ok(keyring.set_passphrase(&account, passphrase, &secret, kdf, entropy)?))
        .inspect_err(|_| meridian.close(session.id()))?;
    if before.organisation().is_none() && session.principal()?.roles.contains(Role::ADMIN) {
        // An organisation that was founded before it had a recovery key of its own takes its admin's.
        meridian.profile().change_keyring(|keyring| {
            keyring.set_organisation(identity::organisation_key(key).public());
            Ok(keyring.entrust(session.account(), entropy)?)
        })?;
    }
    Ok(session)
}

/// Opens the vaults that an account holds the keys of, and begins a session once all that is asked for has been shown.
pub(crate) fn admit(
    meridian: &Meridian,
    keyring: &Keyring,
    account: AccountKey,
    secret: &Key,
    way: &Way<'_>,
) -> Result<Arc<Session>> {
    let (mut person, vaults, node) = open_vaults(meridian, keyring, &account, secret)?;
    single_sign_on::admit_gate(meridian, &vaults, &mut person, way.factor)?;
    let now = meridian.now();
    let id = SessionId(meridian.next_event().0);
    let rules = RoleRules::usual(Role::AGENT);
    let state = identity::Session::start(id, account.person(), now, meridian.uptime().ms, rules.limits(USUAL_IDLE_MS));
    let session = Session::new(state, account, vaults, node, way.factor, meridian.edges().clone());
    if person.state == store::person::State::Invited {
        activate(meridian, &session, person)?;
    }
    spool::take_in(meridian, &session, secret)?;
    sign_in(meridian, keyring, &session, way)?;
    meridian.tell(&[Tag::Session, Tag::Records]);
    Ok(meridian.admit(session))
}

/// Without a wish of one's own, ten minutes.
const USUAL_IDLE_MS: u64 = 600_000;

/// Asks for the second factor and enters the session into the list, in one transaction with its record. What is wrong is
/// kept and recorded as well.
fn sign_in(meridian: &Meridian, keyring: &Keyring, session: &Session, way: &Way<'_>) -> Result<()> {
    let standing = session.standing()?;
    session.hold_to(&standing.rules, USUAL_IDLE_MS);
    let target = Target::Person(session.person());
    let (permit, _) = door::authorise(meridian, session, Action::SignIn, &target)?;
    let vault = session.organisation()?;
    let going_on: Vec<SessionId> = meridian.sessions();
    let outcome = vault.write(&permit, |tx| {
        let mut draft = Draft::of_permit(&permit);
        draft.touch(&target, vault);
        let shown = show(tx, meridian, session, way)?;
        let outcome = match &shown {
            Ok(factor) => {
                note_arrival(tx, keyring, session, meridian.now())?;
                store::session::forget_over(tx, meridian.now(), &going_on)?;
                store::session::put(tx, &session.row(vault.device()))?;
                draft.factor(factor);
                audit::Outcome::Done
            }
            Err(error) => {
                draft.reason(reason(error));
                audit::Outcome::Failed
            }
        };
        Ok::<_, Error>((shown, draft.finish(meridian, Some(session), vault, outcome)))
    })?;
    match outcome {
        Ok(factor) => {
            session.set_listed();
            if factors::is_second(factor) {
                session.prove_factor(factor);
            }
            Ok(())
        }
        Err(error) => {
            meridian.tell(&[Tag::Records]);
            Err(error)
        }
    }
}

/// Notes that somebody has come, and what this device holds for whom.
fn note_arrival(tx: &mut store::Tx<'_>, keyring: &Keyring, session: &Session, now: kernel::Timestamp) -> Result<()> {
    let mut person = store::person::get(tx, session.person())?;
    person.last_seen = Some(now);
    person.invited_until = None;
    store::person::put(tx, &person)?;
    let mut device = store::device::get(tx, keyring.device())?;
    let holds: BTreeSet<VaultName> = keyring.members().iter().flat_map(identity::Member::vaults).collect();
    let people = keyring.members().iter().filter(|member| member.has_a_way_in()).count();
    device.last_seen = Some(now);
    device.holds = holds.into_iter().collect();
    device.people = u32::try_from(people).unwrap_or(u32::MAX);
    Ok(store::device::put(tx, &device)?)
}

/// The factor that was shown, or why it was not enough.
fn show(
    tx: &mut store::Tx<'_>,
    meridian: &Meridian,
    session: &Session,
    way: &Way<'_>,
) -> Result<std::result::Result<&'static str, Error>> {
    let kept = factors::forget_keys(tx, session.person(), &way.keys)?;
    let Code::Asked(code) = way.code else { return Ok(Ok(way.factor)) };
    if !kept.iter().any(|factor| factor.counts()) {
        return Ok(Ok(way.factor));
    }
    let Some(code) = code else { return Ok(Err(factors::needed(&kept))) };
    let uptime = meridian.uptime();
    let showing = Showing { account: session.account(), code, now: meridian.now(), uptime: &uptime };
    Ok(factors::judge(tx, &showing)?.told())
}

/// Why somebody was not let in, as a code for the record.
pub(crate) fn reason(error: &Error) -> &'static str {
    match error {
        Error::Identity(IdentityError::WrongPassphrase { .. }) => "passphrase-wrong",
        Error::Identity(IdentityError::Waiting { .. }) => "passphrase-blocked",
        Error::Identity(IdentityError::KeyNeeded) => "factor-needed",
        Error::Identity(IdentityError::UnknownKey) | Error::Platform(PlatformError::KeyUnknown) => "security-key-wrong",
        Error::User(code) | Error::UserWith(code, ..) => code,
        _ => "failed",
    }
}

/// Opens again what a session may open, as after a region was added to it or a vault got a new key; its number and its
/// clock go on.
pub(crate) fn reopen(meridian: &Meridian, aside: Aside, secret: &Key) -> Result<Arc<Session>> {
    let Aside { state, account, factor } = aside;
    let (_, vaults, node) = open_vaults(meridian, &keyring(meridian)?, &account, secret)?;
    let again = Session::new(state, account, vaults, node, factor, meridian.edges().clone());
    again.set_listed();
    Ok(meridian.admit(again))
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
