//! The signed-in person's own session.

use std::sync::Arc;

use desk::Presence;
use identity::Given;
use kernel::Sensitive;
use policy::Action;
use serde::Deserialize;
use ts_rs::TS;

use crate::door::{self, Command, Errand, Target, Work};
use crate::error::{Error, Result};
use crate::meridian::Meridian;
use crate::record::Draft;
use crate::session::Session;
use crate::view::{AppStatus, Preferences, SessionView};
use crate::wire::Tag;
use crate::{desk_view, signing_out, status};

/// The session as it stands.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct CurrentSession {}

impl Errand for CurrentSession {
    fn run(self, meridian: &Meridian, session: &Arc<Session>) -> Result<SessionView> {
        desk_view::session(meridian, session)
    }
}

/// Says that somebody is at the desk; the idle time starts anew.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct Touch {}

impl Errand for Touch {
    fn run(self, _: &Meridian, session: &Arc<Session>) -> Result<()> {
        session.touch();
        Ok(())
    }
}

/// Ends the session and forgets its keys.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct Lock {}

impl Errand for Lock {
    fn run(self, meridian: &Meridian, session: &Arc<Session>) -> Result<AppStatus> {
        let target = Target::Person(session.person());
        let (permit, _) = door::authorise(meridian, session, Action::Lock, &target)?;
        signing_out::end(meridian, session, &permit)?;
        status::read(meridian)
    }
}

/// Sets another passphrase; keys are wrapped anew.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ChangePassphrase {
    /// The passphrase until now.
    #[ts(type = "string")]
    pub current: Sensitive<String>,
    /// The one from now on.
    #[ts(type = "string")]
    pub new: Sensitive<String>,
}

impl Errand for ChangePassphrase {
    fn run(self, meridian: &Meridian, session: &Arc<Session>) -> Result<()> {
        let target = Target::Person(session.person());
        let (permit, _) = door::authorise(meridian, session, Action::ChangePassphrase, &target)?;
        let chosen = identity::ChosenPassphrase::choose(self.new, &[])?;
        let edges = meridian.edges();
        let (uptime, entropy, account) = (meridian.uptime(), meridian.entropy(), session.account());
        meridian.profile().change_keyring(|keyring| {
            let secret = edges.secrets.read(keyring.keystore())?;
            let given = Given { passphrase: &self.current, device_secret: &secret, key: None };
            keyring.check_passphrase(account, given, &uptime)?;
            Ok(keyring.change_passphrase(account, &chosen, &secret, edges.kdf, entropy)?)
        })?;
        session.prove_passphrase();
        let vault = session.organisation()?;
        let mut draft = Draft::of_permit(&permit);
        draft.touch(&target, vault);
        vault.record(&permit, draft.finish(meridian, Some(session), vault, audit::Outcome::Done))?;
        Ok(())
    }
}

/// Keeps the person's own settings.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct SavePreferences {
    /// All of them.
    pub preferences: Preferences,
}

impl Command for SavePreferences {
    const ACTION: Action = Action::SetPresence;
    const INVALIDATES: &'static [Tag] = &[Tag::Session];

    fn target(&self, session: &Session) -> Result<Target> {
        Ok(Target::Person(session.person()))
    }

    fn run(self, work: &mut Work<'_, '_>) -> Result<Preferences> {
        if self.preferences.locale.as_ref().is_some_and(|tag| !locale::is_known(tag)) {
            return Err(Error::User("locale-unknown"));
        }
        desk_view::keep_preferences(work.tx, work.session.person(), &self.preferences)?;
        desk_view::hold_to(work.session, &work.session.standing()?.rules, &self.preferences);
        Ok(self.preferences)
    }
}

/// Says what the person does now.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct SetPresence {
    /// What they do.
    pub presence: Presence,
}

impl Command for SetPresence {
    const ACTION: Action = Action::SetPresence;
    const INVALIDATES: &'static [Tag] = &[Tag::Session, Tag::Organisation];

    fn target(&self, session: &Session) -> Result<Target> {
        Ok(Target::Person(session.person()))
    }

    fn run(self, work: &mut Work<'_, '_>) -> Result<()> {
        let mut person = store::person::get(work.tx, work.session.person())?;
        person.presence = self.presence;
        Ok(store::person::put(work.tx, &person)?)
    }
}
