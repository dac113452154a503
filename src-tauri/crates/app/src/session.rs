//! A person at work: their open vaults, and how long they stay in.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use audit::{Commitment, Pseudonym};
use crypto::{Key, VerifyingKey};
use identity::{AccountKey, SessionState, Uptime};
use kernel::{
    AttachmentId, ConversationId, CustomerId, DeviceId, LabelId, MessageId, OutboxId, PersonId, QueueId, Region,
    SessionId, Timestamp, VaultName,
};
use policy::{ConversationFacts, Principal, Role};
use store::{LogSigner, Vault};

use crate::error::{Error, Result};
use crate::meridian::Edges;
use crate::role_rules::{self, RoleRules};
use crate::{rekeying, standing};

/// An open vault with the keys that follow from its own.
#[derive(Debug)]
pub(crate) struct OpenVault {
    vault: Vault,
    device: DeviceId,
    /// What the keys below follow from: the vault's first key, whatever its key is now.
    root: Key,
    /// Wraps the customers' data keys.
    customers: Key,
    /// Finds addresses, messages and threads without telling them.
    blind: Key,
    /// Stands for people and things in records.
    pseudonyms: Key,
    /// Seals how people are known at the identity provider.
    identities: Key,
    /// The origin of this device's log here, and the key that its checkpoints are checked with.
    own_log: (String, VerifyingKey),
    seen: Mutex<i64>,
}

impl std::ops::Deref for OpenVault {
    type Target = Vault;

    fn deref(&self) -> &Vault {
        &self.vault
    }
}

/// Whose log is written: the organisation's name in origins, the device, its secret.
#[derive(Debug)]
pub(crate) struct LogOf<'a> {
    pub(crate) organisation: &'a str,
    pub(crate) device: DeviceId,
    pub(crate) secret: &'a Key,
}

impl LogOf<'_> {
    fn signer(&self, vault: VaultName) -> Result<(LogSigner, (String, VerifyingKey))> {
        let origin = audit::origin(self.organisation, vault, self.device)?;
        let key = identity::log_signing_key(self.secret, vault);
        let own_log = (origin.clone(), key.verifying_key());
        Ok((LogSigner { origin, key }, own_log))
    }
}

impl OpenVault {
    pub(crate) fn create(path: &Path, name: VaultName, key: &Key, log: &LogOf<'_>, now: Timestamp) -> Result<Self> {
        let (signer, own_log) = log.signer(name)?;
        Ok(Self::with_root(Vault::create(path, name, key, signer, now)?, key, log.device, own_log))
    }

    pub(crate) fn open(path: &Path, name: VaultName, key: &Key, log: &LogOf<'_>, now: Timestamp) -> Result<Self> {
        let (signer, own_log) = log.signer(name)?;
        let vault = Vault::open(path, name, key, signer, now)?;
        let root = rekeying::root(&vault, key)?;
        Ok(Self::with_root(vault, &root, log.device, own_log))
    }

    fn with_root(vault: Vault, root: &Key, device: DeviceId, own_log: (String, VerifyingKey)) -> Self {
        let seen = Mutex::new(vault.data_version().unwrap_or_default());
        Self {
            device,
            root: root.clone(),
            customers: root.derive("meridian customers"),
            blind: root.derive("meridian blind index"),
            pseudonyms: root.derive("meridian pseudonyms"),
            identities: root.derive("meridian identities"),
            own_log,
            seen,
            vault,
        }
    }

    pub(crate) const fn device(&self) -> DeviceId {
        self.device
    }

    pub(crate) const fn root(&self) -> &Key {
        &self.root
    }

    /// The origin of this device's log here, and the key that its checkpoints are checked with.
    pub(crate) fn own_log(&self) -> (&str, &VerifyingKey) {
        (&self.own_log.0, &self.own_log.1)
    }

    pub(crate) const fn customers(&self) -> &Key {
        &self.customers
    }

    pub(crate) const fn identities(&self) -> &Key {
        &self.identities
    }

    /// A keyed hash that finds something without telling it.
    pub(crate) fn blind(&self, kind: &str, value: &[u8]) -> [u8; 16] {
        let hash = crypto::keyed_hash(&self.blind, &[kind.as_bytes(), value]);
        let mut short = [0; 16];
        short.iter_mut().zip(hash).for_each(|(slot, byte)| *slot = byte);
        short
    }

    pub(crate) fn pseudonym(&self, kind: &str, id: &str) -> Pseudonym {
        audit::pseudonym(&self.pseudonyms, kind, id)
    }

    pub(crate) fn commit(&self, kind: &str, parts: &[&[u8]]) -> Commitment {
        audit::commit(&self.pseudonyms, kind, parts)
    }

    fn changed_outside(&self) -> bool {
        let Ok(version) = self.vault.data_version() else { return false };
        let mut seen = lock(&self.seen);
        let changed = *seen != version;
        *seen = version;
        changed
    }
}

/// A person at work.
pub(crate) struct Session {
    state: Mutex<identity::Session>,
    account: AccountKey,
    vaults: BTreeMap<VaultName, OpenVault>,
    node: u16,
    factor: Mutex<&'static str>,
    /// Whether it stands in the organisation's list, from where others can take it.
    listed: AtomicBool,
    edges: Edges,
}

/// What the policies and the desk need to know of a person, besides what they say themselves.
pub(crate) struct Standing {
    /// As the policies see them.
    pub(crate) principal: Principal,
    pub(crate) rules: RoleRules,
    /// Since when they are known: from then on the time runs within which a passphrase counts for a factor.
    pub(crate) since: Timestamp,
}

impl std::fmt::Debug for Session {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Session").field("id", &self.id()).finish_non_exhaustive()
    }
}

/// A session without its vaults.
#[derive(Debug, Clone)]
pub(crate) struct Aside {
    pub(crate) state: identity::Session,
    pub(crate) account: AccountKey,
    pub(crate) factor: &'static str,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Session {
    pub(crate) const fn new(
        state: identity::Session,
        account: AccountKey,
        vaults: BTreeMap<VaultName, OpenVault>,
        node: u16,
        factor: &'static str,
        edges: Edges,
    ) -> Self {
        let (state, factor) = (Mutex::new(state), Mutex::new(factor));
        Self { state, account, vaults, node, factor, listed: AtomicBool::new(false), edges }
    }

    /// Says that it stands in the organisation's list now: once it is taken from there, it has ended.
    pub(crate) fn set_listed(&self) {
        self.listed.store(true, Ordering::Relaxed);
    }

    pub(crate) fn id(&self) -> SessionId {
        lock(&self.state).id()
    }

    pub(crate) fn person(&self) -> PersonId {
        lock(&self.state).person()
    }

    pub(crate) fn state(&self) -> identity::Session {
        lock(&self.state).clone()
    }

    /// What opens it again.
    pub(crate) fn aside(&self) -> Aside {
        Aside { state: self.state(), account: self.account.clone(), factor: self.factor() }
    }

    pub(crate) const fn account(&self) -> &AccountKey {
        &self.account
    }

    /// The part of this device in the numbers that it gives.
    pub(crate) const fn node(&self) -> u16 {
        self.node
    }

    /// The factor that was last shown.
    pub(crate) fn factor(&self) -> &'static str {
        *lock(&self.factor)
    }

    pub(crate) const fn edges(&self) -> &Edges {
        &self.edges
    }

    pub(crate) fn uptime(&self) -> Uptime {
        (self.edges.uptime)()
    }

    pub(crate) fn touch(&self) {
        lock(&self.state).touch(self.uptime().ms);
    }

    pub(crate) fn prove_passphrase(&self) {
        lock(&self.state).prove_passphrase(self.uptime().ms);
    }

    /// A second factor was right just now; its word in records.
    pub(crate) fn prove_factor(&self, factor: &'static str) {
        lock(&self.state).prove_factor(self.uptime().ms);
        *lock(&self.factor) = factor;
    }

    /// When somebody was last at work in it.
    pub(crate) fn active_at(&self, now: Timestamp) -> Timestamp {
        let idle_ms = lock(&self.state).idle_ms(self.uptime().ms);
        now.plus_ms(-i64::try_from(idle_ms).unwrap_or(i64::MAX))
    }

    /// Its line in the organisation's list.
    pub(crate) fn row(&self, device: DeviceId) -> store::session::Session {
        let state = self.state();
        store::session::Session {
            id: state.id(),
            person: state.person(),
            device,
            program: self.edges.program,
            started_at: state.started_at(),
            until: state.until(),
            active_at: self.edges.clock.now(),
        }
    }

    /// Holds it to the rules of its person's roles, and to how long they want to be away.
    pub(crate) fn hold_to(&self, rules: &RoleRules, wish_idle_ms: u64) {
        lock(&self.state).set_limits(rules.limits(wish_idle_ms));
    }

    /// Seconds since the last proof that counts for this person.
    pub(crate) fn factor_age_s(&self, enrolled: bool) -> Option<i64> {
        // Whoever has a second factor shows it; until then a fresh passphrase is the only proof that there is, and when the
        // grace of a role is over it serves for nothing but to enrol one.
        lock(&self.state).factor_age_s(self.uptime().ms, !enrolled)
    }

    pub(crate) fn is_over(&self) -> bool {
        !matches!(lock(&self.state).state(self.uptime().ms), SessionState::Active { .. })
    }

    /// Whether it was ended from elsewhere, or its person may no longer work.
    pub(crate) fn was_ended(&self) -> bool {
        matches!(self.standing(), Err(Error::Ended | Error::User("person-suspended")))
    }

    /// The vault of this name, if this session has its key.
    pub(crate) fn vault(&self, name: VaultName) -> Result<&OpenVault> {
        self.vaults.get(&name).ok_or(Error::ClosedRegion)
    }

    pub(crate) fn organisation(&self) -> Result<&OpenVault> {
        self.vault(VaultName::Organisation)
    }

    /// All open vaults, the organisation's first.
    pub(crate) fn vaults(&self) -> impl Iterator<Item = &OpenVault> {
        self.vaults.values()
    }

    /// The regions whose vaults are open.
    pub(crate) fn regions(&self) -> Vec<Region> {
        self.vaults.keys().filter_map(|name| name.region()).collect()
    }

    pub(crate) fn changed_outside(&self) -> bool {
        // Every vault is asked, so that each remembers what it has seen.
        let changed = self.vaults.values().filter(|vault| vault.changed_outside()).count();
        changed > 0
    }

    /// How its person stands, read anew each time: a change of roles, a role for a time, a factor more or less, and an end
    /// from elsewhere hold from the next act on.
    pub(crate) fn standing(&self) -> Result<Standing> {
        let (id, now) = (self.id(), self.edges.clock.now());
        let (person, principal, enrolled, open, setting) = self.organisation()?.facts(|facts| {
            let person = facts.person(self.person())?;
            let principal = standing::principal(facts, &person, now)?;
            let (enrolled, open) = (facts.has_factor(person.id)?, facts.is_open(id)?);
            Ok::<_, Error>((person, principal, enrolled, open, facts.setting(role_rules::SETTING)?))
        })?;
        if !open && self.listed.load(Ordering::Relaxed) {
            return Err(Error::Ended);
        }
        if person.state != store::person::State::Active {
            return Err(Error::User("person-suspended"));
        }
        let rules = RoleRules::of(principal.roles.iter(), setting.as_deref())?;
        let must_enrol = !enrolled && rules.demands_factor(person.created_at, now);
        let principal = Principal { enrolled, must_enrol, factor_age_s: self.factor_age_s(enrolled), ..principal };
        Ok(Standing { principal, rules, since: person.created_at })
    }

    /// Who asks, as the policies see them.
    pub(crate) fn principal(&self) -> Result<Principal> {
        Ok(self.standing()?.principal)
    }

    /// Somebody as the policies see them, who has shown no factor, and whether they can work.
    pub(crate) fn colleague_as_principal(&self, id: PersonId) -> Result<(Principal, store::person::State)> {
        let now = self.edges.clock.now();
        self.organisation()?.facts(|facts| {
            let person = facts.person(id)?;
            Ok((standing::principal(facts, &person, now)?, person.state))
        })
    }

    /// What the decision about these conversations looks at.
    pub(crate) fn facts(&self, ids: &[ConversationId]) -> Result<Vec<ConversationFacts>> {
        let region = ids.first().ok_or(Error::User("nothing-chosen"))?.region;
        let Ok(vault) = self.vault(region.into()) else {
            // Without the key nothing is known of them; the policies see that the region is not the person's.
            return Ok(vec![ConversationFacts::default()]);
        };
        vault.facts(|facts| ids.iter().map(|id| facts.conversation(*id).map_err(Error::from)).collect())
    }

    /// The same about these customers.
    pub(crate) fn customer_facts(&self, ids: &[CustomerId]) -> Result<Vec<Vec<ConversationFacts>>> {
        let region = ids.first().ok_or(Error::User("nothing-chosen"))?.region;
        let Ok(vault) = self.vault(region.into()) else { return Ok(vec![vec![ConversationFacts::default()]]) };
        vault.facts(|facts| ids.iter().map(|id| facts.customer(*id).map_err(Error::from)).collect())
    }

    pub(crate) fn conversation_of_message(&self, id: MessageId) -> Result<ConversationId> {
        self.vault(id.region.into())?.facts(|facts| Ok(facts.conversation_of_message(id)?))
    }

    pub(crate) fn conversation_of_attachment(&self, id: AttachmentId) -> Result<ConversationId> {
        self.vault(id.region.into())?.facts(|facts| Ok(facts.conversation_of_attachment(id)?))
    }

    pub(crate) fn conversation_of_reply(&self, id: OutboxId) -> Result<ConversationId> {
        self.vault(id.region.into())?.facts(|facts| Ok(facts.conversation_of_reply(id)?))
    }

    /// Somebody who can own conversations.
    pub(crate) fn colleague(&self, id: PersonId) -> Result<()> {
        let person = self.organisation()?.facts(|facts| facts.person(id).map_err(Error::from))?;
        match person.state {
            store::person::State::Invited | store::person::State::Active => Ok(()),
            store::person::State::Suspended => Err(Error::User("person-suspended")),
            store::person::State::Removed => Err(Error::NoSuch("person")),
        }
    }

    /// A label that there is.
    pub(crate) fn label(&self, id: LabelId) -> Result<()> {
        self.organisation()?.facts(|facts| Ok(facts.label(id)?))
    }

    /// A queue of this region.
    pub(crate) fn queue(&self, id: QueueId, region: Region) -> Result<store::queue::Queue> {
        let queue = self.organisation()?.facts(|facts| facts.queue(id).map_err(Error::from))?;
        if queue.region == region { Ok(queue) } else { Err(Error::NoSuch("queue")) }
    }

    /// The first queue of this region, where it has any.
    pub(crate) fn first_queue(&self, region: Region) -> Result<Option<store::queue::Queue>> {
        self.organisation()?.facts(|facts| Ok(facts.queues()?.into_iter().find(|queue| queue.region == region)))
    }
}

/// The role that a word of a person's row names.
pub(crate) fn role(word: &str) -> Option<Role> {
    word.parse().ok()
}
