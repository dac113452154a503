//! An authenticator app, as somebody has it on their telephone: it shares nothing with ours but the secret.

use app::acts;
use app::view::TotpEnrolment;
use kernel::{Clock, Sensitive};
use testkit::{Person, World};
use totp_rs::{Builder, Secret, Totp};

pub(crate) struct App(Totp);

impl App {
    /// Takes the secret as it is shown.
    pub(crate) fn scan(begun: &TotpEnrolment) -> Self {
        let typed: String = begun.secret.split_whitespace().collect();
        let secret = Secret::try_from_base32(typed).expect("base 32");
        assert_eq!(secret.as_bytes().len(), 20, "160 bits");
        Self(Builder::new().with_secret(secret).build().expect("parameters of the RFC"))
    }

    /// What it shows now.
    pub(crate) fn code(&self, world: &World) -> String {
        self.0.generate(u64::try_from(world.clock.now().millis() / 1000).expect("after 1970")).to_string()
    }

    /// What it shows next; half a minute passes.
    pub(crate) fn next_code(&self, world: &World) -> String {
        world.pass_ms(30_000);
        self.code(world)
    }
}

pub(crate) fn secret(text: &str) -> Sensitive<String> {
    Sensitive::new(text.to_owned())
}

/// Enrols an app for somebody. The code of this half minute is used up.
pub(crate) fn enrol(world: &World, person: &Person) -> App {
    try_enrol(world, person).expect("the first code is right")
}

/// The same for somebody who may be refused.
pub(crate) fn try_enrol(world: &World, person: &Person) -> Option<App> {
    let app = App::scan(&person.call(acts::BeginTotp {}).ok()?);
    let confirm = acts::ConfirmTotp { name: "Telephone".to_owned(), code: secret(&app.code(world)) };
    person.call(confirm).ok().map(|_| app)
}

/// Shows a code again.
pub(crate) fn step_up(person: &Person, code: &str) -> Result<app::view::SessionView, app::WireError> {
    person.call(acts::StepUp { code: Some(secret(code)), passphrase: None, security_key: false })
}

/// How many records of the organisation a query finds.
pub(crate) fn records(world: &World, query: &str) -> u64 {
    let request = acts::ListRecords { vault: Some("org".into()), query: query.to_owned(), offset: 0, limit: 1 };
    world.founder().call(request).expect("the log").total
}
