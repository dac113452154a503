//! What the tests of both providers, the real and the hostile, share.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use exchange::{ExchangeError, Identity, IdentityProvider, Page, Reach, SignOn, Waiting};
use kernel::Timestamp;
use testkit::{Browser, SeededEntropy};

pub(crate) fn provider(issuer: &str, client_id: &str) -> IdentityProvider {
    IdentityProvider { issuer: issuer.into(), client_id: client_id.into(), groups_claim: "groups".into() }
}

pub(crate) fn begin(provider: IdentityProvider, seed: u64) -> Result<SignOn, ExchangeError> {
    SignOn::begin(provider, Reach::LoopbackToo, false, &SeededEntropy::from_seed(seed))
}

/// The time by which a provider of others stamps its tokens.
pub(crate) fn now() -> Timestamp {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    Timestamp::from_millis(i64::try_from(since.as_millis()).unwrap())
}

/// Waits while a browser opens this address, and gives what came of both.
pub(crate) fn finish(sign_on: SignOn, address: &str, now: Timestamp) -> (Result<Identity, ExchangeError>, u16) {
    let page = Page {
        language: "en".into(),
        right_to_left: false,
        done: "Done".into(),
        failed: "Failed".into(),
        about: "Go back.".into(),
    };
    std::thread::scope(|scope| {
        let browser = scope.spawn(|| Browser::default().open(address).0);
        let waiting = Waiting { page: &page, patience: Duration::from_secs(20), cancelled: &|| false, now: &|| now };
        let outcome = sign_on.finish(&waiting);
        (outcome, browser.join().unwrap())
    })
}

/// A parameter of an address.
pub(crate) fn parameter(address: &str, name: &str) -> String {
    let query = address.split_once('?').unwrap().1;
    let pairs = openidconnect::url::form_urlencoded::parse(query.as_bytes());
    pairs.into_iter().find(|(key, _)| key == name).unwrap_or_else(|| panic!("{address} has no {name}")).1.into_owned()
}
