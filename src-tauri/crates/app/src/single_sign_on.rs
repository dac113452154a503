//! Single sign-on: a gate before a session, never a key.
//!
//! The passphrase comes first, because all that is known of the provider lies in the organisation's vault. When it is
//! right, the gate asks for the browser; when the browser has come back, the passphrase is given once more and the gate
//! lets through whom the provider knows. An identity provider cannot hold a vault's key: on a machine that is offline
//! the gate is our programme's word, not cryptography.
//!
//! INVARIANT: no token outlives its check, and nothing that the provider says opens a vault.

mod links;
mod settings;
mod standing;

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use audit::Outcome;
use exchange::{ExchangeError, Identity, Page, SignOn, Waiting};
use kernel::{PersonId, Timestamp, VaultName};
use locale::{Direction, Words};
use policy::{Action, Role, SystemAct};
use store::person::{Person, State};

use self::links::{Claim, holder};
use self::standing::Proof;
use crate::door::{self, Target};
use crate::error::{Error, Result};
use crate::jobs::{self, Job};
use crate::meridian::Meridian;
use crate::record::Draft;
use crate::session::{OpenVault, Session};
use crate::spool;
use crate::view::{JobKind, JobResult, SignOnView};
use crate::wire::Tag;

pub(crate) use self::links::{Link, all as all_links};
pub(crate) use self::settings::Settings;
pub(crate) use self::standing::Standings;

/// As long as somebody may look for their password at the provider: five minutes.
const PATIENCE: Duration = Duration::from_secs(300);
const HOUR_MS: i64 = 3_600_000;
const NOT_LINKED: &str = "sso-not-linked";

/// Lets somebody through whose passphrase was right, or says why not. Where the groups at the provider bring other
/// roles, the person has them from here on.
pub(crate) fn admit_gate(
    meridian: &Meridian,
    vaults: &BTreeMap<VaultName, OpenVault>,
    person: &mut Person,
    factor: &'static str,
) -> Result<()> {
    let vault = vaults.get(&VaultName::Organisation).ok_or(Error::ClosedRegion)?;
    let settings = vault.facts(Settings::of_facts)?.filter(|settings| settings.enabled);
    announce(meridian, settings.is_some())?;
    // Whoever holds the organisation's recovery key is let in past a provider that is gone for good.
    let Some(settings) = settings.filter(|_| factor != "recovery-key") else { return Ok(()) };
    let link = vault.facts(|facts| Link::of_facts(facts, person.id))?;
    let gate = Gate { meridian, vault, settings, link, now: meridian.now() };
    match meridian.standings().proof(person.id) {
        Proof::Signed(identity) => gate.pass(person, &identity),
        Proof::Unreachable => gate.pass_offline(person.id),
        Proof::Awaited => {
            meridian.standings().await_browser(person.id, gate.settings);
            Err(Error::User("sso-needed"))
        }
    }
}

/// Has the lock screen say beforehand that a browser will open.
pub(crate) fn announce(meridian: &Meridian, enabled: bool) -> Result<()> {
    if meridian.profile().device().single_sign_on == enabled {
        return Ok(());
    }
    meridian.profile().change_device(|device| device.single_sign_on = enabled)
}

/// What is looked at when somebody stands before it.
struct Gate<'g> {
    meridian: &'g Meridian,
    vault: &'g OpenVault,
    settings: Settings,
    link: Link,
    now: Timestamp,
}

impl Gate<'_> {
    fn pass(self, person: &mut Person, identity: &Identity) -> Result<()> {
        if identity.issuer != self.settings.issuer {
            return self.refuse(person.id, "sso-state");
        }
        let claim = self.vault.facts(|facts| self.link.claim(facts, self.vault, person.id, identity))?;
        if !matches!(claim, Claim::Own | Claim::Expected) {
            return self.refuse(person.id, NOT_LINKED);
        }
        self.vault.write(&self.permit(SystemAct::SingleSignOn), |tx| {
            let mut link = self.link.clone();
            if claim == Claim::Expected {
                link = link.link(tx, self.vault, person.id, identity, self.meridian.entropy(), self.now)?;
            }
            link.signed_on_at = Some(self.now);
            link.seen_at = Some(self.now);
            link.put(tx, person.id)?;
            Ok::<_, Error>(((), self.record(person.id, (claim == Claim::Expected).then_some("linked"))))
        })?;
        match &identity.groups {
            Some(groups) => self.apply(person, groups),
            None => Ok(()),
        }
    }

    /// Gives the roles that the groups bring, with a record of their own.
    fn apply(&self, person: &mut Person, groups: &[String]) -> Result<()> {
        let roles = self.settings.roles(&person.roles, groups);
        if roles == person.roles {
            return Ok(());
        }
        let permit = self.permit(SystemAct::ApplyGroups);
        let before = std::mem::replace(&mut person.roles, roles);
        self.vault.write(&permit, |tx| {
            let mut draft = Draft::of_permit(&permit);
            if is_admin(&before) && !is_admin(&person.roles) && !has_other_admin(tx, person.id)? {
                // Without an admin nobody could ever change anything again, the mapping of the groups included.
                person.roles.push(Role::ADMIN.as_str().to_owned());
                draft.reason("last-admin");
            }
            let mut row = store::person::get(tx, person.id)?;
            row.roles.clone_from(&person.roles);
            store::person::put(tx, &row)?;
            draft.touch(&Target::Person(person.id), self.vault);
            let roles: Vec<&[u8]> = person.roles.iter().map(String::as_bytes).collect();
            draft.payload(self.vault.commit("roles", &roles));
            Ok(((), draft.finish(self.meridian, None, self.vault, Outcome::Done)))
        })
    }

    /// The last sign-on still counts for so many hours, if the clock has not been set back since.
    fn pass_offline(self, person: PersonId) -> Result<()> {
        let grace_ms = i64::from(self.settings.offline_hours) * HOUR_MS;
        let is_within = |since: Timestamp| (0..=grace_ms).contains(&self.now.since_ms(since));
        let was_set_back = self.link.seen_at.is_some_and(|seen| self.now.since_ms(seen) < 0);
        if was_set_back || !self.link.is_linked() || !self.link.signed_on_at.is_some_and(is_within) {
            return self.refuse(person, "sso-expired");
        }
        self.vault.write(&self.permit(SystemAct::SingleSignOn), |tx| {
            let mut link = self.link.clone();
            link.seen_at = Some(self.now);
            link.put(tx, person)?;
            Ok(((), self.record(person, Some("offline"))))
        })
    }

    fn refuse(&self, person: PersonId, code: &'static str) -> Result<()> {
        self.meridian.standings().refuse(person, code == NOT_LINKED);
        let permit = self.permit(SystemAct::UnlockFailed);
        let mut draft = Draft::of_permit(&permit);
        draft.touch(&Target::Person(person), self.vault);
        draft.reason(code);
        self.vault.record(&permit, draft.finish(self.meridian, None, self.vault, Outcome::Failed))?;
        Err(Error::User(code))
    }

    fn record(&self, person: PersonId, reason: Option<&str>) -> audit::Record {
        let mut draft = Draft::of_permit(&self.permit(SystemAct::SingleSignOn));
        draft.touch(&Target::Person(person), self.vault);
        draft.factor("single-sign-on");
        reason.into_iter().for_each(|reason| draft.reason(reason));
        draft.finish(self.meridian, None, self.vault, Outcome::Done)
    }

    fn permit(&self, act: SystemAct) -> policy::Permit {
        self.meridian.policies().system(act, VaultName::Organisation, self.now)
    }
}

fn is_admin(roles: &[String]) -> bool {
    roles.iter().any(|role| role == Role::ADMIN.as_str())
}

fn has_other_admin(tx: &store::Tx<'_>, person: PersonId) -> Result<bool> {
    let is_one = |other: &Person| other.id != person && other.state == State::Active && is_admin(&other.roles);
    Ok(store::person::all(tx)?.iter().any(is_one))
}

/// Opens the way to the provider for somebody whose passphrase was right.
pub(crate) fn begin(meridian: &Meridian, person: PersonId) -> Result<SignOnView> {
    let (settings, anew, before) = meridian.standings().awaited(person).ok_or(Error::User("sso-state"))?;
    if let Some(job) = before {
        // Whoever begins again has given the earlier browser up.
        meridian.jobs().cancel(job)?;
    }
    let begun = SignOn::begin(settings.provider(), meridian.edges().providers(), anew, meridian.entropy());
    let sign_on = begun.inspect_err(|error| unreachable_or_logged(meridian, person, error))?;
    let view = wait(meridian, sign_on, move |meridian, identity| match identity {
        Ok(identity) => {
            meridian.standings().prove(person, Proof::Signed(identity));
            Ok(())
        }
        Err(error) => {
            unreachable_or_logged(meridian, person, &error);
            Err(error.into())
        }
    })?;
    meridian.standings().begun(person, view.job.job);
    Ok(view)
}

/// A provider that cannot be reached opens the time of grace; whatever else went wrong goes into the log.
fn unreachable_or_logged(meridian: &Meridian, person: PersonId, error: &ExchangeError) {
    let reason = match error {
        ExchangeError::Unreachable => return meridian.standings().prove(person, Proof::Unreachable),
        ExchangeError::Cancelled | ExchangeError::TimedOut => return,
        ExchangeError::Refused { .. } => "sso-refused",
        ExchangeError::State => "sso-state",
        ExchangeError::Token { .. } => "sso-token-invalid",
        ExchangeError::BadIssuer | ExchangeError::OtherIssuer | ExchangeError::NoPort(_) => "sso-failed",
    };
    if let Ok(Some(keyring)) = meridian.profile().keyring() {
        spool::keep(meridian, &keyring, person, reason);
    }
}

/// Makes an account at the provider the signed-in person's own.
pub(crate) fn link(meridian: &Meridian, session: &Arc<Session>) -> Result<SignOnView> {
    let target = Target::Person(session.person());
    let _ = door::authorise(meridian, session, Action::LinkIdentity, &target)?;
    let settings = session.organisation()?.facts(Settings::of_facts)?.ok_or(Error::User("sso-off"))?;
    let sign_on = SignOn::begin(settings.provider(), meridian.edges().providers(), true, meridian.entropy())?;
    let session = Arc::clone(session);
    wait(meridian, sign_on, move |meridian, identity| keep_link(meridian, &session, &identity?))
}

fn keep_link(meridian: &Meridian, session: &Session, identity: &Identity) -> Result<()> {
    let person = session.person();
    let target = Target::Person(person);
    // The browser takes minutes, in which somebody may have lost the right to it.
    let (permit, facts) = door::authorise(meridian, session, Action::LinkIdentity, &target)?;
    let vault = session.organisation()?;
    if vault.facts(|facts| holder(facts, vault, identity))?.is_some_and(|holder| holder != person) {
        return Err(Error::User("sso-taken"));
    }
    door::transact(meridian, session, &permit, &target, &facts, |work| {
        let mut link =
            Link::get(work.tx, person)?.link(work.tx, vault, person, identity, meridian.entropy(), work.now)?;
        link.signed_on_at = Some(work.now);
        link.seen_at = Some(work.now);
        link.put(work.tx, person)
    })?;
    meridian.tell(&[Tag::Organisation, Tag::Records]);
    Ok(())
}

/// Waits for the browser in the background.
fn wait(
    meridian: &Meridian,
    sign_on: SignOn,
    then: impl FnOnce(&Meridian, std::result::Result<Identity, ExchangeError>) -> Result<()> + Send + 'static,
) -> Result<SignOnView> {
    let url = sign_on.address().to_owned();
    let page = page(meridian);
    let job = jobs::start(meridian, JobKind::SignOn, "browsers", move |meridian, job: &Job| {
        let waiting =
            Waiting { page: &page, patience: PATIENCE, cancelled: &|| job.is_cancelled(), now: &|| meridian.now() };
        let came = sign_on.finish(&waiting);
        if came == Err(ExchangeError::Cancelled) {
            return Err(Error::Store(store::StoreError::Cancelled));
        }
        then(meridian, came)?;
        Ok(JobResult::SignedOn)
    })?;
    Ok(SignOnView { url, job })
}

/// What the browser shows at the end, in the language of the lock screen.
fn page(meridian: &Meridian) -> Page {
    let own = meridian.profile().device().settings.locale;
    let wish = own.or_else(sys_locale::get_locale).unwrap_or_default();
    let words = Words::for_locale(&wish);
    Page {
        language: words.locale().tag.to_owned(),
        right_to_left: words.locale().direction == Direction::RightToLeft,
        done: words.say("shell-sign-on-done", &[]),
        failed: words.say("shell-sign-on-failed", &[]),
        about: words.say("shell-sign-on-about", &[]),
    }
}
