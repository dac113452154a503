//! The profile that a command works on, and who works.

use std::path::PathBuf;

use app::table::Act;
use app::{Edges, Meridian, Program, WireError, acts, view};
use kernel::{PersonId, Sensitive, SessionId};
use locale::Words;
use platform::{Home, Prompting, SecretSource};
use serde::{Deserialize, Serialize};

use crate::answer::say;
use crate::args::Global;
use crate::failure::Failure;
use crate::job;
use crate::secret::Secret;

/// The door as one command, or one batch of them, uses it.
pub(crate) struct Desk {
    home: Option<PathBuf>,
    person: Option<String>,
    words: Words,
    meridian: Option<Meridian>,
    session: Option<SessionId>,
    secrets: Option<Secrets>,
}

/// What somebody signs in with, asked for beforehand.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Secrets {
    passphrase: Sensitive<String>,
    code: Option<Sensitive<String>>,
    key: bool,
}

impl Desk {
    pub(crate) fn new(global: &Global, words: Words) -> Self {
        let (home, person) = (global.home.clone(), global.person.clone());
        Self { home, person, words, meridian: None, session: None, secrets: None }
    }

    /// Takes what somebody signs in with from whoever has asked them already.
    pub(crate) fn hand(&mut self, secrets: Secrets) {
        self.secrets = Some(secrets);
    }

    pub(crate) const fn words(&self) -> &Words {
        &self.words
    }

    /// The words, for whoever needs them while the desk is at work.
    pub(crate) fn own_words(&self) -> Words {
        Words::for_locale(self.words.locale().tag)
    }

    /// The installation, opened when it is first needed.
    pub(crate) fn meridian(&mut self) -> Result<Meridian, Failure> {
        if let Some(meridian) = &self.meridian {
            return Ok(meridian.clone());
        }
        let home = Home::find(self.home.clone()).map_err(|_| WireError::user("path-missing"))?;
        let edges = Edges::system(SecretSource::from_environment(Prompting::Never), Program::Ctl);
        let meridian = Meridian::open(home.path().to_owned(), edges)?;
        Ok(self.meridian.insert(meridian).clone())
    }

    /// Asks for something that needs nobody.
    pub(crate) fn ask<A: Act>(&mut self, request: A) -> Result<A::Output, Failure> {
        Ok(self.meridian()?.call(None, request)?)
    }

    /// Asks for something that lets somebody in; from then on they work here.
    pub(crate) fn begin<A: Act>(&mut self, request: A) -> Result<A::Output, Failure> {
        let meridian = self.meridian()?;
        let output = meridian.call(None, request)?;
        self.session = meridian.sessions().last().copied();
        Ok(output)
    }

    /// Asks for something as the person who works here; they sign in first.
    pub(crate) fn call<A: Act>(&mut self, request: A) -> Result<A::Output, Failure> {
        self.sign_in()?;
        Ok(self.meridian()?.call(self.session, request)?)
    }

    /// Signs in, where nobody is signed in yet.
    pub(crate) fn sign_in(&mut self) -> Result<(), Failure> {
        if self.session.is_some() {
            return Ok(());
        }
        let person = self.who()?;
        let Secrets { passphrase, code, key } = match self.secrets.take() {
            Some(secrets) => secrets,
            None => self.ask_secrets(&person)?,
        };
        let request = acts::Unlock { person: person.person, passphrase, code, security_key: key };
        let session = match self.begin(request.clone()) {
            Err(failure) if failure.is("sso-needed") => {
                self.sign_on(person.person)?;
                self.begin(request)?
            }
            outcome => outcome?,
        };
        self.speak_to(&session);
        Ok(())
    }

    /// Asks for what somebody signs in with.
    pub(crate) fn ask_secrets(&self, person: &view::DeskPerson) -> Result<Secrets, Failure> {
        let passphrase = Secret::Passphrase.get(&self.words)?;
        // A security key stands for a second factor, so no code is asked for beside it.
        let code = (person.needs_code && !person.needs_key).then(|| Secret::Otp.get(&self.words)).transpose()?;
        Ok(Secrets { passphrase, code, key: person.needs_key })
    }

    /// Who works here, as the lock screen knows them.
    pub(crate) fn who(&mut self) -> Result<view::DeskPerson, Failure> {
        let status = self.ask(acts::ReadStatus {})?;
        if let Some(tag) = &status.device.locale {
            self.words = Words::for_locale(tag);
        }
        if status.people.is_empty() {
            return Err(Failure::own("no-organisation"));
        }
        let person = choose(&status.people, self.person.as_deref())?;
        status.people.into_iter().find(|known| known.person == person).ok_or_else(|| Failure::own("person-unknown"))
    }

    /// The session's number, once somebody has signed in.
    pub(crate) const fn session_id(&self) -> Option<SessionId> {
        self.session
    }

    /// Names the address of the organisation's sign-in, and waits until a browser has come back from there. What holds
    /// when nobody answers there is for the door to say.
    fn sign_on(&mut self, person: PersonId) -> Result<(), Failure> {
        let (meridian, words) = (self.meridian()?, self.own_words());
        let begun = job::wait(&meridian, &words, || {
            let begun = meridian.call(None, acts::BeginSingleSignOn { person })?;
            say(&words.say("ctl-sign-on", &[("address", begun.url.into())]));
            Ok(begun.job)
        });
        match begun {
            Err(failure) if !failure.is("sso-unreachable") => Err(failure),
            _ => Ok(()),
        }
    }

    /// From now on in the person's own locale.
    pub(crate) fn speak_to(&mut self, session: &view::SessionView) {
        if let Some(tag) = &session.preferences.locale {
            self.words = Words::for_locale(tag);
        }
    }

    /// The session as it stands.
    pub(crate) fn session(&mut self) -> Result<view::SessionView, Failure> {
        self.call(acts::CurrentSession {})
    }

    /// One of the organisation's people, by id, name or initials.
    pub(crate) fn colleague(&mut self, wish: &str) -> Result<PersonId, Failure> {
        let people = self.session()?.organisation.people;
        let exact = |person: &&view::ColleagueView| person.id.to_string() == wish || person.name == wish;
        if let Some(person) = people.iter().find(exact) {
            return Ok(person.id);
        }
        let mut found = people.iter().filter(|person| person.initials == wish.to_uppercase());
        match (found.next(), found.next()) {
            (Some(one), None) => Ok(one.id),
            (Some(_), Some(_)) => Err(Failure::own("person-ambiguous")),
            (None, _) => Err(Failure::own("person-unknown")),
        }
    }

    /// Whether somebody has signed in.
    pub(crate) const fn is_open(&self) -> bool {
        self.session.is_some()
    }

    /// Ends the session. What was done is done, also where the session has ended by itself.
    pub(crate) fn leave(&mut self) {
        if let (Some(meridian), Some(session)) = (&self.meridian, self.session.take()) {
            let _ = meridian.call(Some(session), acts::Lock {});
        }
    }
}

/// The person of this id, of these initials or of this name; with one person it is them.
fn choose(people: &[view::DeskPerson], wish: Option<&str>) -> Result<PersonId, Failure> {
    let Some(wish) = wish.map(str::trim) else {
        return match people {
            [only] => Ok(only.person),
            _ => Err(Failure::misuse("person-needed", "--as")),
        };
    };
    if let Some(known) = people.iter().find(|known| known.person.to_string() == wish) {
        return Ok(known.person);
    }
    // Before anybody has unlocked, no name is known: initials are all there is to go by.
    let letters = [wish.to_uppercase(), initials(wish)];
    let mut found = people.iter().filter(|known| letters.contains(&known.initials));
    match (found.next(), found.next()) {
        (Some(one), None) => Ok(one.person),
        (Some(_), Some(_)) => Err(Failure::own("person-ambiguous")),
        (None, _) => Err(Failure::own("person-unknown")),
    }
}

/// The first letters of the first and the last word of a name.
fn initials(name: &str) -> String {
    let first = |word: &str| word.chars().find(|letter| letter.is_alphanumeric());
    let mut letters = name.split_whitespace().filter_map(first);
    let one = letters.next();
    let last = letters.next_back();
    one.into_iter().chain(last).flat_map(char::to_uppercase).collect()
}
