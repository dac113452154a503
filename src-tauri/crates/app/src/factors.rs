//! Second factors: judging what somebody shows.
//!
//! A code is judged inside the transaction that keeps what follows from it (the step that was used, the code that is off the
//! sheet, the wrong try), together with its record: nobody wins a try by being quick or by pulling the plug.

use identity::{AccountKey, Attempts, CodeVerdict, GivenCode, Ladder, TotpSeed, Uptime};
use kernel::{PersonId, Sensitive, Timestamp};
use store::Tx;
use store::factor::{self, Factor, Kind, Wait};

use crate::error::{Error, Result};

/// The words of second factors in records.
pub(crate) const TOTP: &str = "totp";
pub(crate) const RECOVERY_CODE: &str = "recovery-code";
pub(crate) const SECURITY_KEY: &str = "security-key";

/// Whether the word of a factor in records is that of a second one.
pub(crate) fn is_second(factor: &str) -> bool {
    matches!(factor, TOTP | RECOVERY_CODE | SECURITY_KEY)
}

/// Who shows a code, and when.
#[derive(Clone, Copy)]
pub(crate) struct Showing<'a> {
    pub(crate) account: &'a AccountKey,
    pub(crate) code: &'a Sensitive<String>,
    pub(crate) now: Timestamp,
    pub(crate) uptime: &'a Uptime,
}

/// What a code is worth.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Judged {
    /// It is right; the word of the factor in records.
    Right(&'static str),
    /// It is wrong; so many more may be tried at once.
    Wrong { left: u32 },
    /// It was right once.
    Used,
    /// Nothing was tried.
    Blocked { wait_ms: u64 },
}

impl Judged {
    /// The word of the factor, or the error that whoever tried is told.
    pub(crate) fn told(self) -> Result<&'static str> {
        match self {
            Self::Right(factor) => Ok(factor),
            Self::Wrong { left } => Err(Error::UserWith("factor-wrong", "left", left.to_string())),
            Self::Used => Err(Error::User("factor-used")),
            Self::Blocked { wait_ms } => {
                Err(Error::UserWith("factor-blocked", "wait_s", wait_ms.div_ceil(1000).to_string()))
            }
        }
    }
}

/// Judges a code against somebody's apps and sheets, and keeps what follows.
pub(crate) fn judge(tx: &mut Tx<'_>, showing: &Showing<'_>) -> Result<Judged> {
    let person = showing.account.person();
    let mut attempts = attempts(tx, person)?;
    let wait_ms = attempts.left_ms(Ladder::CODE, showing.uptime);
    if wait_ms > 0 {
        return Ok(Judged::Blocked { wait_ms });
    }
    let factors = factor::of_person(tx, person)?;
    let verdict = match GivenCode::read(showing.code) {
        Some(GivenCode::Totp(code)) => judge_totp(tx, showing, &factors, &code)?,
        Some(GivenCode::Recovery(code)) => {
            let hash = code.hash(&showing.account.recovery_codes());
            judge_recovery(tx, showing, &factors, &hash)?
        }
        None => None,
    };
    if let Some(Judged::Right(_)) = verdict {
        factor::keep_wait(tx, person, None)?;
    } else {
        attempts.record_failure(showing.uptime);
        keep(tx, person, &attempts)?;
    }
    Ok(verdict.unwrap_or(Judged::Wrong { left: identity::FREE_TRIES.saturating_sub(attempts.failed()) }))
}

fn judge_totp(tx: &mut Tx<'_>, showing: &Showing<'_>, factors: &[Factor], code: &str) -> Result<Option<Judged>> {
    let mut verdict = None;
    for app in factors.iter().filter(|factor| factor.kind == Kind::Totp && factor.counts()) {
        let seed = TotpSeed::open(showing.account, &app.material)?;
        match seed.judge(code, showing.now, app.last_step) {
            CodeVerdict::Right { step } => {
                let used = Factor { last_step: Some(step), used_at: Some(showing.now), ..app.clone() };
                factor::put(tx, &used)?;
                return Ok(Some(Judged::Right(TOTP)));
            }
            CodeVerdict::Used => verdict = Some(Judged::Used),
            CodeVerdict::Wrong => {}
        }
    }
    Ok(verdict)
}

fn judge_recovery(
    tx: &mut Tx<'_>,
    showing: &Showing<'_>,
    factors: &[Factor],
    hash: &[u8; 32],
) -> Result<Option<Judged>> {
    for sheet in factors.iter().filter(|factor| factor.kind == Kind::RecoveryCodes) {
        if factor::use_code(tx, sheet.id, hash)? {
            factor::put(tx, &Factor { used_at: Some(showing.now), ..sheet.clone() })?;
            return Ok(Some(Judged::Right(RECOVERY_CODE)));
        }
    }
    Ok(None)
}

fn attempts(tx: &Tx<'_>, person: PersonId) -> Result<Attempts> {
    let kept = |wait: Wait| Attempts::kept(wait.failed, Uptime { boot: wait.boot, ms: wait.up_ms });
    Ok(factor::wait(tx, person)?.map(kept).unwrap_or_default())
}

fn keep(tx: &mut Tx<'_>, person: PersonId, attempts: &Attempts) -> Result<()> {
    let wait = |last: &Uptime| Wait { failed: attempts.failed(), boot: last.boot.clone(), up_ms: last.ms };
    Ok(factor::keep_wait(tx, person, attempts.last().map(wait).as_ref())?)
}

/// That a second factor has to be shown, and which there are.
pub(crate) fn needed(factors: &[Factor]) -> Error {
    let mut kinds: Vec<&str> =
        factors.iter().filter(|factor| factor.enrolled_at.is_some()).map(|factor| factor.kind.as_str()).collect();
    kinds.sort_unstable();
    kinds.dedup();
    Error::UserWith("factor-needed", "kinds", kinds.join(","))
}

/// Takes away the security keys that no keyslot knows any more, as after a recovery: they would be asked for in vain.
pub(crate) fn forget_keys(tx: &mut Tx<'_>, person: PersonId, bound: &[Vec<u8>]) -> Result<Vec<Factor>> {
    let mut kept = factor::of_person(tx, person)?;
    for key in &kept {
        if key.kind == Kind::SecurityKey && !bound.contains(&key.material) {
            factor::remove(tx, key.id)?;
        }
    }
    kept.retain(|factor| factor.kind != Kind::SecurityKey || bound.contains(&factor.material));
    Ok(kept)
}
