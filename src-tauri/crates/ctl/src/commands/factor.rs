//! One's own second factors.

use app::acts;
use app::view::{FactorKind, FactorsView};
use kernel::FactorId;
use serde_json::json;

use crate::answer::Answer;
use crate::args::Factor;
use crate::desk::Desk;
use crate::failure::Failure;
use crate::secret::Secret;
use crate::text;

pub(super) fn run(desk: &mut Desk, factor: Factor) -> Result<Answer, Failure> {
    match factor {
        Factor::List => {
            let factors = desk.call(acts::ListFactors {})?;
            Ok(told(desk, &factors))
        }
        Factor::Enrol { kind: _ } => {
            let begun = desk.call(acts::BeginTotp {})?;
            let given = [("secret", begun.secret.as_str().into()), ("uri", begun.uri.as_str().into())];
            let text = desk.words().say("ctl-factor-begun", &given);
            // The groups are for eyes; a program takes the secret as it is.
            let secret: String = begun.secret.split_whitespace().collect();
            Ok(Answer::new(json!({ "secret": secret, "uri": begun.uri }), text))
        }
        Factor::Confirm { called } => {
            let code = Secret::Otp.get(desk.words())?;
            desk.call(acts::ConfirmTotp { name: called, code })?;
            let factors = desk.call(acts::ListFactors {})?;
            Ok(told(desk, &factors))
        }
        Factor::Codes => {
            let sheet = desk.call(acts::MakeRecoveryCodes {})?;
            let text = sheet.codes.join("\n");
            Ok(Answer::new(sheet, text))
        }
        Factor::Remove { factor } => {
            let factor = match factor {
                Some(factor) => factor,
                None => only(&desk.call(acts::ListFactors {})?)?,
            };
            let factors = desk.call(acts::RemoveFactor { factor })?;
            Ok(told(desk, &factors))
        }
    }
}

fn told(desk: &Desk, factors: &FactorsView) -> Answer {
    Answer::new(factors, text::factors(desk.words(), factors))
}

/// The one factor that there is, but for a sheet that stands in for it.
fn only(factors: &FactorsView) -> Result<FactorId, Failure> {
    let mut real = factors.factors.iter().filter(|factor| factor.kind != FactorKind::RecoveryCodes);
    match (real.next(), real.next()) {
        (Some(one), None) => Ok(one.factor),
        (Some(_), Some(_)) => Err(Failure::misuse("missing", "FACTOR")),
        (None, _) => Err(Failure::own("factor-unknown")),
    }
}
