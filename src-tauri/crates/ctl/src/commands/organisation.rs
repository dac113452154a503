//! The installation and its organisation as a whole.

use app::{acts, demo};
use kernel::Sensitive;
use serde_json::json;

use crate::answer::Answer;
use crate::args::Init;
use crate::desk::Desk;
use crate::failure::Failure;
use crate::secret::Secret;
use crate::text;

pub(super) fn status(desk: &mut Desk) -> Result<Answer, Failure> {
    let status = desk.ask(acts::ReadStatus {})?;
    let text = text::status(desk.words(), &status);
    Ok(Answer::new(status, text))
}

pub(super) fn init(desk: &mut Desk, init: Init) -> Result<Answer, Failure> {
    let passphrase = Secret::NewPassphrase.get(desk.words())?;
    let request = acts::CreateOrganisation {
        organisation: init.org,
        region: init.region,
        regime: init.regime,
        admin: init.admin,
        passphrase,
        locale: init.locale.clone(),
        time_zone: init.time_zone,
    };
    let made = desk.begin(request)?;
    desk.speak_to(&made.session);
    let text = desk.words().say(
        "ctl-created",
        &[
            ("organisation", made.org.as_str().into()),
            ("region", made.region.as_str().into()),
            ("key", made.recovery_key.as_str().into()),
        ],
    );
    let json = json!({
        "org": made.org,
        "region": made.region,
        "admin": made.admin,
        "recovery_key": made.recovery_key,
    });
    Ok(Answer::new(json, text))
}

pub(super) fn demo(desk: &mut Desk) -> Result<Answer, Failure> {
    let meridian = desk.meridian()?;
    let given = std::env::var("MERIDIAN_PASSPHRASE").ok().filter(|given| !given.is_empty());
    let passphrase = Sensitive::new(given.unwrap_or_else(|| demo::PASSPHRASE.to_owned()));
    let made = demo::fill(&meridian, &passphrase)?;
    let text = text::demo(desk.words(), &made);
    Ok(Answer::new(made, text))
}
