//! A whole installation.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Mutex, PoisonError};

use app::table::Act;
use app::view::{ImportSummary, JobResult, JobState, JobView, SessionView};
use app::{Edges, Meridian, Program, Reach, WireError, acts};
use crypto::KdfParams;
use kernel::{Clock, PersonId, Region, Sensitive, SessionId, Timestamp};
use platform::SecretSource;
use policy::Role;
use tempfile::TempDir;

use crate::{SeededEntropy, SoftwareKeys, SteeredUptime, StoppedClock};

/// What everybody in a world signs in with.
pub const PASSPHRASE: &str = "violet otters row at noon";

/// An installation with its disk, its clock and its founder.
#[derive(Debug)]
pub struct World {
    seed: u64,
    place: TempDir,
    /// Its clock. It stands still until it is moved.
    pub clock: Arc<StoppedClock>,
    /// How long its machine has been up. It stands still until it is moved.
    pub uptime: Arc<SteeredUptime>,
    /// The security keys on its desk; none is plugged in until one is.
    pub keys: Arc<SoftwareKeys>,
    meridian: Meridian,
    home: Region,
    founder: Option<Person>,
    recovery_key: String,
    progress: Progress,
}

#[derive(Debug)]
struct Progress {
    sender: Sender<JobView>,
    receiver: Mutex<Receiver<JobView>>,
}

/// Somebody who is signed in.
#[derive(Debug, Clone)]
pub struct Person {
    meridian: Meridian,
    /// Their session.
    pub session: SessionId,
    /// Who they are.
    pub id: PersonId,
}

impl Person {
    /// Asks for something as this person.
    ///
    /// # Errors
    /// Whatever the Door answers.
    pub fn call<A: Act>(&self, request: A) -> Result<A::Output, WireError> {
        self.meridian.call(Some(self.session), request)
    }

    /// Asks for the request of this name as this person.
    ///
    /// # Errors
    /// Whatever the Door answers.
    pub fn dispatch(&self, name: &str, request: serde_json::Value) -> Result<serde_json::Value, WireError> {
        self.meridian.dispatch(Some(self.session), name, request)
    }
}

impl World {
    /// An empty place, before anybody has founded anything.
    #[must_use]
    pub fn empty(seed: u64) -> Self {
        Self::empty_at(seed, "2026-11-23T05:00:00Z".parse().expect("a time"))
    }

    fn empty_at(seed: u64, start: Timestamp) -> Self {
        let place = tempfile::tempdir().expect("a temporary folder");
        let secret = place.path().join("device.secret");
        let random = SeededEntropy::from_seed(seed ^ 0x5eed);
        let mut bytes = [0; 32];
        kernel::Entropy::fill(&random, &mut bytes);
        std::fs::write(&secret, bytes).expect("the device secret");
        let clock = Arc::new(StoppedClock::at(start));
        let uptime = Arc::new(SteeredUptime::new());
        let keys = Arc::new(SoftwareKeys::none());
        let meridian = open(place.path(), &clock, &uptime, &keys, seed);
        let (sender, receiver) = mpsc::channel();
        let progress = Progress { sender, receiver: Mutex::new(receiver) };
        let home = "eu".parse().expect("a region");
        let (founder, recovery_key) = (None, String::new());
        let world = Self { seed, place, clock, uptime, keys, meridian, home, founder, recovery_key, progress };
        world.listen();
        world
    }

    /// An organisation at home in this region, its founder signed in.
    #[must_use]
    pub fn founded(region: &str) -> Self {
        Self::founded_from(region, crate::seed())
    }

    /// The same from a seed of its own.
    #[must_use]
    pub fn founded_from(region: &str, seed: u64) -> Self {
        Self::empty(seed).found(region)
    }

    /// An organisation that was founded now, by the clock of the machine: for who shares the profile with another program,
    /// which has no other clock.
    #[must_use]
    pub fn founded_today(region: &str) -> Self {
        Self::founded_today_from(region, crate::seed())
    }

    /// The same from a seed of its own.
    #[must_use]
    pub fn founded_today_from(region: &str, seed: u64) -> Self {
        Self::empty_at(seed, kernel::Clock::now(&platform::system_clock())).found(region)
    }

    fn found(mut self, region: &str) -> Self {
        let world = &mut self;
        world.home = region.parse().expect("a region");
        let made = world
            .meridian
            .call(
                None,
                acts::CreateOrganisation {
                    organisation: "Nordlicht Handel".to_owned(),
                    region: world.home,
                    regime: None,
                    admin: "Mara Brandt".to_owned(),
                    passphrase: Sensitive::new(PASSPHRASE.to_owned()),
                    locale: Some("en".to_owned()),
                    time_zone: None,
                },
            )
            .expect("the organisation");
        world.recovery_key = made.recovery_key;
        world.founder = Some(world.newest(&made.session));
        self
    }

    /// The installation.
    #[must_use]
    pub const fn meridian(&self) -> &Meridian {
        &self.meridian
    }

    /// Its data directory.
    #[must_use]
    pub fn home(&self) -> PathBuf {
        self.place.path().join("home")
    }

    /// A folder beside the data directory, for what a test writes.
    #[must_use]
    pub fn desk(&self) -> PathBuf {
        let folder = self.place.path().join("desk");
        std::fs::create_dir_all(&folder).expect("a folder");
        folder
    }

    /// The file that stands in for the keystore.
    #[must_use]
    pub fn device_secret(&self) -> PathBuf {
        self.place.path().join("device.secret")
    }

    /// The key that was shown once.
    #[must_use]
    pub fn recovery_key(&self) -> Sensitive<String> {
        Sensitive::new(self.recovery_key.clone())
    }

    /// The region that it was founded in.
    #[must_use]
    pub const fn region(&self) -> Region {
        self.home
    }

    /// Who founded it: holds every role.
    #[must_use]
    pub fn founder(&self) -> &Person {
        self.founder.as_ref().expect("nobody has founded this world")
    }

    /// Invites somebody, who accepts and is signed in.
    #[must_use]
    pub fn person(&self, name: &str, roles: &[Role], regions: &[&str]) -> Person {
        let regions = regions.iter().map(|region| region.parse().expect("a region")).collect();
        let invitation = self
            .founder()
            .call(acts::InvitePerson {
                profile: acts::PersonProfile {
                    name: name.to_owned(),
                    roles: roles.iter().copied().filter(|role| *role != Role::AUDITOR).collect(),
                    regions,
                    languages: vec!["en".to_owned()],
                    ..acts::PersonProfile::default()
                },
            })
            .expect("an invitation");
        if roles.contains(&Role::AUDITOR) {
            // Auditors come for a time.
            let until = self.clock.now().plus_ms(30 * 86_400_000);
            let (person, reason) = (invitation.person, "The audit of the year".to_owned());
            let grant = acts::GiveGrant { person, role: Role::AUDITOR, from: None, until, reason };
            let _ = self.founder().call(grant).expect("a grant");
        }
        let passphrase = Sensitive::new(PASSPHRASE.to_owned());
        let request = acts::AcceptInvitation { invitation: Sensitive::new(invitation.invitation), passphrase };
        let session = self.meridian.call(None, request).expect("the invitation is accepted");
        self.newest(&session)
    }

    fn newest(&self, session: &SessionView) -> Person {
        let id = self.meridian.sessions().last().copied().expect("a session");
        Person { meridian: self.meridian.clone(), session: id, id: session.me.id }
    }

    /// Signs somebody in who has an account here.
    ///
    /// # Errors
    /// Whatever the Door answers.
    pub fn unlock(&self, person: PersonId, passphrase: &str) -> Result<Person, WireError> {
        self.unlock_with(person, passphrase, None, false)
    }

    /// Signs somebody in with what they have enrolled besides.
    ///
    /// # Errors
    /// Whatever the Door answers.
    pub fn unlock_with(
        &self,
        person: PersonId,
        passphrase: &str,
        code: Option<&str>,
        security_key: bool,
    ) -> Result<Person, WireError> {
        let passphrase = Sensitive::new(passphrase.to_owned());
        let code = code.map(|code| Sensitive::new(code.to_owned()));
        let session = self.meridian.call(None, acts::Unlock { person, passphrase, code, security_key })?;
        Ok(self.newest(&session))
    }

    /// Lets time pass, on the clock and for the machine.
    pub fn pass_ms(&self, millis: u64) {
        self.uptime.pass_ms(millis);
        self.clock.move_by_ms(i64::try_from(millis).expect("a time that passes"));
    }

    /// Another process on the same profile.
    #[must_use]
    pub fn another_process(&self) -> Meridian {
        open(self.place.path(), &self.clock, &self.uptime, &self.keys, self.seed + 2)
    }

    /// Ends the process and starts it anew, as far as that can be had in one process: nobody is signed in.
    pub fn restart(&mut self) {
        self.founder = None;
        self.meridian = open(self.place.path(), &self.clock, &self.uptime, &self.keys, self.seed + 1);
        self.listen();
    }

    fn listen(&self) {
        let sender = self.progress.sender.clone();
        self.meridian.on_progress(move |job| drop(sender.send(job.clone())));
    }

    /// Waits until nothing is done in the background any more.
    pub fn settle(&self) {
        let jobs = self.meridian.call(None, acts::ListJobs {}).expect("the jobs");
        for job in jobs {
            let _ = self.finish(job);
        }
    }

    /// Waits until work in the background is over.
    #[must_use]
    pub fn finish(&self, started: JobView) -> JobView {
        let receiver = self.progress.receiver.lock().unwrap_or_else(PoisonError::into_inner);
        loop {
            // A job says that it is over after it has noted so: either it is noted already, or it will be said.
            let jobs = self.meridian.call(None, acts::ListJobs {}).expect("the jobs");
            let now = jobs.into_iter().find(|job| job.job == started.job).expect("the job is known");
            if now.state != JobState::Running {
                return now;
            }
            let _ = receiver.recv().expect("work goes on");
        }
    }

    /// Writes messages as files into a folder of their own.
    #[must_use]
    pub fn write_mail(&self, messages: &[Vec<u8>]) -> PathBuf {
        let folder = tempfile::tempdir_in(self.desk()).expect("a folder").keep();
        for (number, message) in messages.iter().enumerate() {
            std::fs::write(folder.join(format!("{number:05}.eml")), message).expect("a message");
        }
        folder
    }

    /// Takes these messages in, as the founder.
    #[must_use = "what was read is told"]
    pub fn import(&self, messages: &[Vec<u8>]) -> ImportSummary {
        self.import_from(&[&self.write_mail(messages)])
    }

    /// Takes mail in from files and folders, as the founder.
    #[must_use = "what was read is told"]
    pub fn import_from(&self, paths: &[&Path]) -> ImportSummary {
        let paths = paths.iter().map(|path| path.display().to_string()).collect();
        let started = self
            .founder()
            .call(acts::ImportMail { paths, region: self.home, queue: None, own_addresses: vec![] })
            .expect("an import");
        let job = self.finish(started);
        match job.result {
            Some(JobResult::Import(summary)) => summary,
            other => panic!("the import ended with {other:?}, {:?}", job.error),
        }
    }
}

fn open(
    place: &Path,
    clock: &Arc<StoppedClock>,
    uptime: &Arc<SteeredUptime>,
    keys: &Arc<SoftwareKeys>,
    seed: u64,
) -> Meridian {
    let uptime = Arc::clone(uptime);
    let edges = Edges {
        clock: Arc::clone(clock) as _,
        uptime: Arc::new(move || uptime.now()),
        security_keys: Arc::clone(keys) as _,
        program: Program::Window,
        entropy: Arc::new(SeededEntropy::from_seed(seed)),
        secrets: SecretSource::File(place.join("device.secret")),
        kdf: KdfParams::FLOOR,
        reach: Reach::Loopback,
        plain_loopback: true,
    };
    Meridian::open(place.join("home"), edges).expect("the profile")
}

impl Drop for World {
    fn drop(&mut self) {
        if std::thread::panicking() {
            #[expect(clippy::print_stderr, reason = "whoever repeats a failing test needs its seed")]
            {
                eprintln!("the seed of this world: MERIDIAN_TEST_SEED={}", self.seed);
            }
        }
    }
}
