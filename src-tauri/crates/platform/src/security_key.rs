//! Security keys: FIDO2 authenticators with the `hmac-secret` extension (CTAP 2.1, section 12.5).
//!
//! A key makes a credential once and from then on answers a challenge with an HMAC under a secret that never leaves it. That
//! answer goes into the keyslot, so that without the key the account does not open, whatever program is run. The key is
//! touched, not asked for its PIN, when it answers: the passphrase is what is known, the key is what is held.

#[cfg(all(feature = "security-keys", target_os = "linux"))]
mod ctap;

use identity::{KeyAnswer, KeyQuestion};
use kernel::Sensitive;

use crate::PlatformResult;

/// The name under which keys keep our credentials.
pub const RELYING_PARTY: &str = "desktop.meridian";

/// The security keys within reach.
pub trait SecurityKeys: Send + Sync {
    /// Whether this build can talk to any.
    fn supported(&self) -> bool {
        true
    }

    /// Has the key that is plugged in make a credential, and gives its id. Waits for a touch.
    ///
    /// # Errors
    /// `KeyAbsent`, `KeyPin` when it asks for its PIN and none or a wrong one was given, `KeyUnfit` when it cannot do
    /// `hmac-secret` or holds one of `known` already, `KeyFailed`.
    fn make(&self, known: &[Vec<u8>], pin: Option<&Sensitive<String>>) -> PlatformResult<Vec<u8>>;

    /// Has a key that knows one of the credentials answer. Waits for a touch.
    ///
    /// # Errors
    /// `KeyAbsent`, `KeyUnknown` when it knows none of them, `KeyPin` when it always asks for its PIN, `KeyFailed`.
    fn answer(&self, question: &KeyQuestion) -> PlatformResult<KeyAnswer>;
}

/// The keys on this machine's USB ports; on other systems than Linux there is no adapter yet.
#[must_use]
pub fn security_keys() -> impl SecurityKeys + 'static {
    system::Keys
}

#[cfg(all(feature = "security-keys", target_os = "linux"))]
use ctap as system;

#[cfg(not(all(feature = "security-keys", target_os = "linux")))]
mod system {
    use super::{KeyAnswer, KeyQuestion, SecurityKeys, Sensitive};
    use crate::{PlatformError, PlatformResult};

    pub(super) struct Keys;

    impl SecurityKeys for Keys {
        fn supported(&self) -> bool {
            false
        }

        fn make(&self, _: &[Vec<u8>], _: Option<&Sensitive<String>>) -> PlatformResult<Vec<u8>> {
            Err(PlatformError::KeyAbsent)
        }

        fn answer(&self, _: &KeyQuestion) -> PlatformResult<KeyAnswer> {
            Err(PlatformError::KeyAbsent)
        }
    }
}
