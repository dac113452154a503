//! The signed-in person's own second factors.

use std::sync::Arc;

use audit::Outcome;
use crypto::RecoveryCode;
use identity::{CodeVerdict, Given, GivenCode, TotpSeed};
use kernel::{FactorId, Sensitive};
use policy::Action;
use qrcodegen::{QrCode, QrCodeEcc};
use serde::Deserialize;
use store::factor::{self, Factor, Kind};
use ts_rs::TS;

use crate::door::{self, Errand, Query, Reading, Target, Work};
use crate::error::{Error, Result};
use crate::factors::{self, Showing};
use crate::meridian::Meridian;
use crate::record::Draft;
use crate::session::Session;
use crate::view::{FactorKind, FactorView, FactorsView, RecoveryCodesView, SessionView, TotpEnrolment};
use crate::wire::Tag;
use crate::{desk_view, otpauth, unlocking};

use super::reading::only;

/// Codes on a sheet.
const SHEET: usize = 10;
/// A name is as long as a line.
const LONGEST_NAME: usize = 80;
const CHANGED: &[Tag] = &[Tag::Session, Tag::Records];

/// One's own second factors.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ListFactors {}

impl Query for ListFactors {
    const ACTION: Action = Action::ListFactors;
    const REGULATED: bool = false;
    type Part = FactorsView;

    fn targets(&self, session: &Session) -> Result<Vec<Target>> {
        Ok(vec![Target::Person(session.person())])
    }

    fn read(&self, reading: &Reading<'_, '_>) -> Result<FactorsView> {
        factors_view(reading.snapshot, reading.session)
    }

    fn join(self, _: &Session, parts: Vec<FactorsView>) -> Result<FactorsView> {
        only(parts)
    }
}

fn factors_view(snapshot: &store::Snapshot<'_>, session: &Session) -> Result<FactorsView> {
    let standing = session.standing()?;
    let rows = factor::of_person(snapshot, session.person())?;
    let enrolled = rows.iter().any(Factor::counts);
    let views = rows.iter().filter_map(|row| factor_view(snapshot, row).transpose()).collect::<Result<_>>()?;
    Ok(FactorsView {
        factors: views,
        required_from: standing.rules.factor_from,
        grace_until: (!enrolled).then(|| standing.rules.grace_until(standing.since)).flatten(),
        keys_supported: session.edges().security_keys.supported(),
        factor_age_s: session.factor_age_s(enrolled),
    })
}

/// None while it is begun and not confirmed.
fn factor_view(snapshot: &store::Snapshot<'_>, row: &Factor) -> Result<Option<FactorView>> {
    let Some(enrolled_at) = row.enrolled_at else { return Ok(None) };
    let (kind, left) = match row.kind {
        Kind::Totp => (FactorKind::Totp, None),
        Kind::SecurityKey => (FactorKind::SecurityKey, None),
        Kind::RecoveryCodes => (FactorKind::RecoveryCodes, Some(factor::codes_left(snapshot, row.id)?)),
    };
    Ok(Some(FactorView { factor: row.id, kind, name: row.name.clone(), enrolled_at, used_at: row.used_at, left }))
}

/// A change to one's own factors, in one transaction with its record.
fn change<T>(
    meridian: &Meridian,
    session: &Session,
    action: Action,
    run: impl FnOnce(&mut Work<'_, '_>) -> Result<T>,
) -> Result<T> {
    let target = Target::Person(session.person());
    let (permit, facts) = door::authorise(meridian, session, action, &target)?;
    let done = door::transact(meridian, session, &permit, &target, &facts, run)?;
    meridian.tell(CHANGED);
    Ok(done)
}

fn row(work: &Work<'_, '_>, kind: Kind, name: &str, material: Vec<u8>) -> Factor {
    Factor {
        id: FactorId(work.next_id()),
        person: work.session.person(),
        kind,
        name: name.to_owned(),
        material,
        last_step: None,
        enrolled_at: Some(work.now),
        used_at: None,
    }
}

fn named(name: &str) -> Result<String> {
    match name.trim() {
        "" => Err(Error::User("name-missing")),
        long if long.chars().count() > LONGEST_NAME => Err(Error::User("text-too-long")),
        name => Ok(name.to_owned()),
    }
}

fn is_begun(factor: &Factor) -> bool {
    factor.kind == Kind::Totp && factor.enrolled_at.is_none()
}

/// Notes for the lock screen whether a code is asked for.
fn note_code(work: &Work<'_, '_>) -> Result<()> {
    let person = work.session.person();
    let asked = factor::of_person(work.tx, person)?.iter().any(|factor| factor.kind == Kind::Totp && factor.counts());
    work.meridian.profile().change_keyring(|keyring| Ok(keyring.note_code(person, asked)?))
}

/// Begins with an app that gives codes. It counts once a first code has been right.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct BeginTotp {}

impl Errand for BeginTotp {
    fn run(self, meridian: &Meridian, session: &Arc<Session>) -> Result<TotpEnrolment> {
        let seed = TotpSeed::make(meridian.entropy());
        let (issuer, name) = change(meridian, session, Action::EnrolFactor, |work| {
            let person = session.person();
            for begun in factor::of_person(work.tx, person)?.iter().filter(|factor| is_begun(factor)) {
                factor::remove(work.tx, begun.id)?;
            }
            let material = seed.seal(session.account(), meridian.entropy());
            let begun = Factor { enrolled_at: None, ..row(work, Kind::Totp, "", material) };
            factor::put(work.tx, &begun)?;
            Ok((desk_view::organisation(work.tx)?.name, store::person::get(work.tx, person)?.name))
        })?;
        let uri = otpauth::uri(&seed, &issuer, &name);
        let code = QrCode::encode_text(&uri, QrCodeEcc::Medium).map_err(|_| Error::User("text-too-long"))?;
        let side = code.size();
        let dark = (0..side).flat_map(|y| (0..side).map(move |x| (x, y))).map(|(x, y)| code.get_module(x, y));
        Ok(TotpEnrolment {
            secret: otpauth::in_groups(&seed),
            qr: dark.map(|dark| if dark { '1' } else { '0' }).collect(),
            side: u32::try_from(side).unwrap_or_default(),
            uri,
        })
    }
}

/// Ends what `BeginTotp` began: the app has shown a code.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ConfirmTotp {
    /// What the person calls it.
    pub name: String,
    /// The code that it shows now.
    #[ts(type = "string")]
    pub code: Sensitive<String>,
}

impl Errand for ConfirmTotp {
    fn run(self, meridian: &Meridian, session: &Arc<Session>) -> Result<FactorView> {
        let name = named(&self.name)?;
        let view = change(meridian, session, Action::EnrolFactor, |work| {
            let rows = factor::of_person(work.tx, session.person())?;
            let begun = rows.into_iter().find(is_begun).ok_or(Error::User("totp-not-begun"))?;
            let seed = TotpSeed::open(session.account(), &begun.material)?;
            let verdict = match GivenCode::read(&self.code) {
                Some(GivenCode::Totp(code)) => seed.judge(&code, work.now, None),
                _ => CodeVerdict::Wrong,
            };
            let CodeVerdict::Right { step } = verdict else { return Err(Error::User("factor-wrong")) };
            let enrolled =
                Factor { name, last_step: Some(step), enrolled_at: Some(work.now), used_at: Some(work.now), ..begun };
            factor::put(work.tx, &enrolled)?;
            note_code(work)?;
            factor_view(work.tx, &enrolled)?.ok_or(Error::Malformed("factor"))
        })?;
        session.prove_factor(factors::TOTP);
        Ok(view)
    }
}

/// Binds the security key that is plugged in into the keyslot. From then on nothing but the recovery key opens the account
/// without it.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct EnrolSecurityKey {
    /// What the person calls it.
    pub name: String,
    /// The key's own PIN, where it asks for one.
    #[serde(default)]
    #[ts(optional = nullable, type = "string")]
    pub pin: Option<Sensitive<String>>,
}

impl Errand for EnrolSecurityKey {
    fn run(self, meridian: &Meridian, session: &Arc<Session>) -> Result<FactorView> {
        let name = named(&self.name)?;
        let target = Target::Person(session.person());
        let (permit, facts) = door::authorise(meridian, session, Action::EnrolFactor, &target)?;
        let keyring = meridian.profile().keyring()?.ok_or(Error::Locked)?;
        let mut question = keyring.key_question(session.person())?;
        let keys = &meridian.edges().security_keys;
        // A person touches the key twice meanwhile, so nothing is locked.
        let credential = keys.make(&question.credentials, self.pin.as_ref())?;
        question.credentials = vec![credential.clone()];
        let answer = keys.answer(&question)?;
        let view = door::transact(meridian, session, &permit, &target, &facts, |work| {
            let enrolled = row(work, Kind::SecurityKey, &name, credential);
            factor::put(work.tx, &enrolled)?;
            meridian
                .profile()
                .change_keyring(|keyring| Ok(keyring.add_key(session.account(), &answer, meridian.entropy())?))?;
            factor_view(work.tx, &enrolled)?.ok_or(Error::Malformed("factor"))
        })?;
        session.prove_factor(factors::SECURITY_KEY);
        meridian.tell(CHANGED);
        Ok(view)
    }
}

/// Makes a sheet of ten codes in place of the one before.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct MakeRecoveryCodes {}

impl Errand for MakeRecoveryCodes {
    fn run(self, meridian: &Meridian, session: &Arc<Session>) -> Result<RecoveryCodesView> {
        let key = session.account().recovery_codes();
        change(meridian, session, Action::EnrolFactor, |work| {
            let rows = factor::of_person(work.tx, session.person())?;
            if !rows.iter().any(Factor::counts) {
                // A sheet stands in for a factor; alone it would stand in for nothing.
                return Err(Error::User("factor-unknown"));
            }
            for sheet in rows.iter().filter(|factor| factor.kind == Kind::RecoveryCodes) {
                factor::remove(work.tx, sheet.id)?;
            }
            let sheet = row(work, Kind::RecoveryCodes, "", Vec::new());
            factor::put(work.tx, &sheet)?;
            let codes: Vec<RecoveryCode> = (0..SHEET).map(|_| RecoveryCode::make(meridian.entropy())).collect();
            for code in &codes {
                factor::add_code(work.tx, sheet.id, &code.hash(&key))?;
            }
            Ok(RecoveryCodesView { codes: codes.iter().map(ToString::to_string).collect(), made_at: work.now })
        })
    }
}

/// Takes a factor away.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct RemoveFactor {
    /// Which.
    pub factor: FactorId,
}

impl Errand for RemoveFactor {
    fn run(self, meridian: &Meridian, session: &Arc<Session>) -> Result<FactorsView> {
        let standing = session.standing()?;
        change(meridian, session, Action::RemoveFactor, |work| {
            let mut rows = factor::of_person(work.tx, session.person())?;
            let at = rows.iter().position(|row| row.id == self.factor).ok_or(Error::User("factor-unknown"))?;
            let removed = rows.remove(at);
            let enrolled = rows.iter().any(Factor::counts);
            if !enrolled && removed.counts() && standing.rules.demands_factor(standing.since, work.now) {
                return Err(Error::User("factor-last"));
            }
            factor::remove(work.tx, removed.id)?;
            for sheet in rows.iter().filter(|row| !enrolled && row.kind == Kind::RecoveryCodes) {
                // A sheet stands in for a factor; alone it would stand in for nothing.
                factor::remove(work.tx, sheet.id)?;
            }
            if removed.kind == Kind::SecurityKey {
                let entropy = meridian.entropy();
                let forget = |keyring: &mut identity::Keyring| {
                    Ok(keyring.remove_key(session.account(), &removed.material, entropy)?)
                };
                meridian.profile().change_keyring(forget)?;
            }
            note_code(work)?;
            factors_view(work.tx, session)
        })
    }
}

/// Shows a factor again, for what asks for a fresh one.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct StepUp {
    /// A code of an app or of a sheet.
    #[serde(default)]
    #[ts(optional = nullable, type = "string")]
    pub code: Option<Sensitive<String>>,
    /// The passphrase, which counts for who has no second factor yet.
    #[serde(default)]
    #[ts(optional = nullable, type = "string")]
    pub passphrase: Option<Sensitive<String>>,
    /// Whether a security key is to be asked.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub security_key: bool,
}

impl Errand for StepUp {
    fn run(self, meridian: &Meridian, session: &Arc<Session>) -> Result<SessionView> {
        let target = Target::Person(session.person());
        let (permit, _) = door::authorise(meridian, session, Action::StepUp, &target)?;
        let vault = session.organisation()?;
        // What needs the keystore, a key or a slow derivation is asked before the vault is locked for writing.
        let answered = match (&self.code, self.security_key, &self.passphrase) {
            (Some(_), _, _) => None,
            (None, true, _) => Some(ask_key(meridian, session)),
            (None, false, passphrase) => Some(check_passphrase(meridian, session, passphrase.as_ref())),
        };
        let shown = vault.write(&permit, |tx| {
            let shown = match (&self.code, answered) {
                (Some(code), _) => {
                    let (now, uptime) = (meridian.now(), meridian.uptime());
                    factors::judge(tx, &Showing { account: session.account(), code, now, uptime: &uptime })?.told()
                }
                (None, answered) => answered.unwrap_or(Err(Error::User("factor-unknown"))),
            };
            let mut draft = Draft::of_permit(&permit);
            draft.touch(&target, vault);
            let outcome = match &shown {
                Ok(factor) => {
                    draft.factor(factor);
                    Outcome::Done
                }
                Err(error) => {
                    draft.reason(unlocking::reason(error));
                    Outcome::Failed
                }
            };
            Ok::<_, Error>((shown, draft.finish(meridian, Some(session), vault, outcome)))
        })?;
        meridian.tell(&[Tag::Records]);
        match shown? {
            factor if factors::is_second(factor) => session.prove_factor(factor),
            _ => session.prove_passphrase(),
        }
        desk_view::session(meridian, session)
    }
}

fn ask_key(meridian: &Meridian, session: &Session) -> Result<&'static str> {
    let keyring = meridian.profile().keyring()?.ok_or(Error::Locked)?;
    let question = keyring.key_question(session.person())?;
    if question.credentials.is_empty() {
        return Err(Error::User("factor-unknown"));
    }
    let answer = meridian.edges().security_keys.answer(&question)?;
    if keyring.check_key(session.account(), &answer)? {
        Ok(factors::SECURITY_KEY)
    } else {
        Err(Error::User("security-key-wrong"))
    }
}

/// The passphrase counts only where there is nothing better.
fn check_passphrase(
    meridian: &Meridian,
    session: &Session,
    passphrase: Option<&Sensitive<String>>,
) -> Result<&'static str> {
    let vault = session.organisation()?;
    let rows = vault.facts(|facts| facts.factors(session.person()).map_err(Error::from))?;
    let Some(passphrase) = passphrase.filter(|_| !rows.iter().any(Factor::counts)) else {
        return Err(factors::needed(&rows));
    };
    let uptime = meridian.uptime();
    meridian.profile().change_keyring(|keyring| {
        let secret = meridian.edges().secrets.read(keyring.keystore())?;
        let given = Given { passphrase, device_secret: &secret, key: None };
        Ok(keyring.check_passphrase(session.account(), given, &uptime)?)
    })?;
    Ok("passphrase")
}
