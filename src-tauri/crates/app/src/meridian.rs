//! One installation at work: its profile, its open sessions, who listens.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use channels::remote::Reach;
use crypto::KdfParams;
use identity::Uptime;
use kernel::{Clock, Entropy, EventId, IdSource, PersonId, SessionId, Timestamp};
use platform::{Home, SecretSource, SecurityKeys};
use policy::Policies;
use serde_json::Value;

use crate::error::{Error, Result};
use crate::jobs::Jobs;
use crate::profile::Profile;
use crate::roles;
use crate::session::{Aside, Session};
use crate::single_sign_on::Standings;
use crate::table::{self, Act};
use crate::view::JobView;
use crate::wire::{Tag, WireError};
use crate::{signing_out, upkeep};

/// Which door is opened onto the installation.
pub use store::session::Program;

/// What the installation is told of the world outside.
#[derive(Clone)]
pub struct Edges {
    /// Tells the time.
    pub clock: Arc<dyn Clock>,
    /// How long the machine has been up: what waits and sessions are measured in.
    pub uptime: Arc<dyn Fn() -> Uptime + Send + Sync>,
    /// Gives randomness.
    pub entropy: Arc<dyn Entropy>,
    /// Where the device's secret is.
    pub secrets: SecretSource,
    /// The security keys within reach.
    pub security_keys: Arc<dyn SecurityKeys>,
    /// How costly a guess at a passphrase is made.
    pub kdf: KdfParams,
    /// Through which door people work here.
    pub program: Program,
    /// Where pictures of letters may be fetched from, once somebody asks for them.
    pub reach: Reach,
    /// Whether an identity provider on this machine may be asked without TLS. For tests.
    pub plain_loopback: bool,
}

impl Edges {
    /// The machine's own.
    #[must_use]
    pub fn system(secrets: SecretSource, program: Program) -> Self {
        Self {
            clock: Arc::new(platform::system_clock()),
            uptime: Arc::new(platform::uptime),
            entropy: Arc::new(platform::system_entropy()),
            secrets,
            security_keys: Arc::new(platform::security_keys()),
            kdf: KdfParams::DEFAULT,
            program,
            reach: Reach::Public,
            plain_loopback: false,
        }
    }

    /// How identity providers may be reached.
    pub(crate) const fn providers(&self) -> exchange::Reach {
        if self.plain_loopback { exchange::Reach::LoopbackToo } else { exchange::Reach::Encrypted }
    }
}

/// The rules in force, and how often the organisation had changed its roles when they were made.
struct InForce {
    revision: u64,
    policies: Arc<Policies>,
}

type Listener<T> = Box<dyn Fn(&T) + Send + Sync>;

struct Inner {
    profile: Profile,
    edges: Edges,
    in_force: RwLock<InForce>,
    sessions: RwLock<BTreeMap<SessionId, Arc<Session>>>,
    jobs: Jobs,
    events: IdSource,
    on_change: RwLock<Vec<Listener<[Tag]>>>,
    on_progress: RwLock<Vec<Listener<JobView>>>,
    unlocking: Mutex<()>,
    standings: Standings,
}

/// One installation. Cheap to clone; all clones are the same one.
#[derive(Clone)]
pub struct Meridian(Arc<Inner>);

impl std::fmt::Debug for Meridian {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Meridian").finish_non_exhaustive()
    }
}

impl Meridian {
    /// Opens the profile in this folder, or prepares the folder for one.
    ///
    /// # Errors
    /// When the folder cannot be read or written, or a keyring in it is damaged or newer.
    pub fn open(home: PathBuf, edges: Edges) -> std::result::Result<Self, WireError> {
        Ok(Self::try_open(home, edges)?)
    }

    fn try_open(home: PathBuf, edges: Edges) -> Result<Self> {
        let home = Home::find(Some(home))?;
        home.prepare()?;
        let policies = Policies::load_embedded().map_err(|_| Error::Malformed("policies"))?;
        let profile = Profile::open(home)?;
        let mut seed = [0; 2];
        edges.entropy.fill(&mut seed);
        let events = IdSource::new(u16::from_le_bytes(seed), 0);
        Ok(Self(Arc::new(Inner {
            profile,
            edges,
            in_force: RwLock::new(InForce { revision: 0, policies: Arc::new(policies) }),
            sessions: RwLock::default(),
            jobs: Jobs::default(),
            events,
            on_change: RwLock::default(),
            on_progress: RwLock::default(),
            unlocking: Mutex::default(),
            standings: Standings::default(),
        })))
    }

    /// Carries out a request. Blocks until it is done.
    ///
    /// # Errors
    /// In the form of the wire.
    pub fn call<A: Act>(&self, session: Option<SessionId>, request: A) -> std::result::Result<A::Output, WireError> {
        request.carry_out(self, session)
    }

    /// Carries out the request of this name, in JSON.
    ///
    /// # Errors
    /// In the form of the wire.
    pub fn dispatch(
        &self,
        session: Option<SessionId>,
        name: &str,
        request: Value,
    ) -> std::result::Result<Value, WireError> {
        table::dispatch(self, session, name, request)
    }

    /// Calls this after each change, with what changed.
    pub fn on_change(&self, listener: impl Fn(&[Tag]) + Send + Sync + 'static) {
        write(&self.0.on_change).push(Box::new(listener));
    }

    /// Calls this while work in the background goes on.
    pub fn on_progress(&self, listener: impl Fn(&JobView) + Send + Sync + 'static) {
        write(&self.0.on_progress).push(Box::new(listener));
    }

    /// What goes on by itself, to be called every second or so while somebody may be at work: tells the listeners when
    /// another process has changed an open vault, brings back conversations whose time has come, writes the daily backup.
    pub fn tick(&self) {
        let sessions: Vec<_> = read(&self.0.sessions).values().cloned().collect();
        // Every session is asked, so that each remembers what it has seen.
        let changed = sessions.iter().filter(|session| session.changed_outside()).count();
        if changed > 0 {
            self.tell(&[Tag::Conversations, Tag::Conversation, Tag::Customer, Tag::Outbox, Tag::Imports, Tag::Records]);
        }
        for session in &sessions {
            if let Err(error) = upkeep::tick(self, session) {
                // Nobody has asked, so nobody waits for an answer; the next tick tries again.
                crate::error::incident(&WireError::from(error).code);
            }
        }
    }

    /// The sessions that are open now, oldest first.
    #[must_use]
    pub fn sessions(&self) -> Vec<SessionId> {
        read(&self.0.sessions).keys().copied().collect()
    }

    /// Closes the sessions at which nobody has been for too long, and those that were ended from elsewhere.
    pub fn end_idle_sessions(&self) {
        for session in self.all_sessions() {
            if session.is_over() {
                signing_out::lock(self, &session);
            } else if session.was_ended() {
                self.close(session.id());
                self.tell(&[Tag::Session]);
            }
        }
    }

    /// Locks everything at once, as when the system is locked or goes to sleep. When this returns, no key is in memory.
    pub fn lock_all(&self) {
        for session in self.all_sessions() {
            signing_out::lock(self, &session);
        }
    }

    pub(crate) fn all_sessions(&self) -> Vec<Arc<Session>> {
        read(&self.0.sessions).values().cloned().collect()
    }

    /// The folder of the profile.
    #[must_use]
    pub fn folder(&self) -> &Path {
        self.0.profile.home().path()
    }

    pub(crate) fn profile(&self) -> &Profile {
        &self.0.profile
    }

    /// The rules as they were last in force.
    pub(crate) fn policies(&self) -> Arc<Policies> {
        Arc::clone(&read(&self.0.in_force).policies)
    }

    /// The rules as they are in force now: the organisation may have changed its roles meanwhile, here or in another
    /// process.
    pub(crate) fn policies_now(&self, session: &Session) -> Result<Arc<Policies>> {
        let organisation = session.organisation()?;
        let revision = organisation.facts(|facts| facts.roles_revision().map_err(Error::from))?;
        {
            let known = read(&self.0.in_force);
            if known.revision == revision {
                return Ok(Arc::clone(&known.policies));
            }
        }
        let (rows, revision) = organisation.facts(|facts| facts.roles().map_err(Error::from))?;
        let policies = Arc::new(roles::in_force(&self.policies(), &rows)?);
        *write(&self.0.in_force) = InForce { revision, policies: Arc::clone(&policies) };
        self.tell(&[Tag::Session]);
        Ok(policies)
    }

    pub(crate) fn entropy(&self) -> &dyn Entropy {
        &*self.0.edges.entropy
    }

    pub(crate) fn edges(&self) -> &Edges {
        &self.0.edges
    }

    pub(crate) fn jobs(&self) -> &Jobs {
        &self.0.jobs
    }

    pub(crate) fn uptime(&self) -> Uptime {
        (self.0.edges.uptime)()
    }

    pub(crate) fn standings(&self) -> &Standings {
        &self.0.standings
    }

    pub(crate) fn now(&self) -> Timestamp {
        self.0.edges.clock.now()
    }

    pub(crate) fn next_event(&self) -> EventId {
        EventId(self.0.events.next(self.now()))
    }

    /// Held while somebody unlocks: key derivation is costly on purpose, one at a time is enough.
    pub(crate) fn one_unlock(&self) -> std::sync::MutexGuard<'_, ()> {
        self.0.unlocking.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The open session of this number; an idle or over one is closed first.
    pub(crate) fn session(&self, id: Option<SessionId>) -> Result<Arc<Session>> {
        let session = id.and_then(|id| read(&self.0.sessions).get(&id).cloned()).ok_or(Error::Locked)?;
        if session.is_over() {
            signing_out::lock(self, &session);
            return Err(Error::Locked);
        }
        Ok(session)
    }

    pub(crate) fn admit(&self, session: Session) -> Arc<Session> {
        let session = Arc::new(session);
        self.0.standings.entered(session.person());
        write(&self.0.sessions).insert(session.id(), Arc::clone(&session));
        session
    }

    pub(crate) fn close(&self, id: SessionId) {
        write(&self.0.sessions).remove(&id);
    }

    /// Closes every session of somebody.
    pub(crate) fn close_all_of(&self, person: PersonId) {
        write(&self.0.sessions).retain(|_, session| session.person() != person);
    }

    /// Closes every session but this one, and gives back what opens them again.
    pub(crate) fn put_others_aside(&self, id: SessionId) -> Vec<Aside> {
        let mut sessions = write(&self.0.sessions);
        let aside = sessions.values().filter(|session| session.id() != id).map(|session| session.aside()).collect();
        sessions.retain(|other, _| *other == id);
        aside
    }

    pub(crate) fn has_sessions(&self) -> bool {
        !read(&self.0.sessions).is_empty()
    }

    pub(crate) fn tell(&self, tags: &[Tag]) {
        for listener in read(&self.0.on_change).iter() {
            listener(tags);
        }
    }

    pub(crate) fn tell_progress(&self, job: &JobView) {
        for listener in read(&self.0.on_progress).iter() {
            listener(job);
        }
    }
}

fn read<T>(lock: &RwLock<T>) -> std::sync::RwLockReadGuard<'_, T> {
    lock.read().unwrap_or_else(PoisonError::into_inner)
}

fn write<T>(lock: &RwLock<T>) -> std::sync::RwLockWriteGuard<'_, T> {
    lock.write().unwrap_or_else(PoisonError::into_inner)
}
