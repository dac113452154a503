//! Keys behind `/dev/hidraw*`, over CTAPHID.

use std::fmt::Display;
use std::panic::{AssertUnwindSafe, catch_unwind};

use crypto::Key;
use ctap_hid_fido2::fidokey::{
    AssertionExtension, CredentialExtension, FidoKeyHid, GetAssertionArgsBuilder, MakeCredentialArgsBuilder,
};
use ctap_hid_fido2::{FidoKeyHidFactory, HidParam, LibCfg, get_fidokey_devices};
use identity::{KeyAnswer, KeyQuestion};
use kernel::{Entropy, Sensitive};

use super::{RELYING_PARTY, SecurityKeys};
use crate::{PlatformError, PlatformResult, SystemEntropy};

pub(super) struct Keys;

impl SecurityKeys for Keys {
    fn make(&self, known: &[Vec<u8>], pin: Option<&Sensitive<String>>) -> PlatformResult<Vec<u8>> {
        let challenge = nonce();
        let extensions = [CredentialExtension::HmacSecret(Some(true))];
        let builder = MakeCredentialArgsBuilder::new(RELYING_PARTY, &challenge).extensions(&extensions);
        let builder = match pin {
            Some(pin) => builder.pin(pin.expose()),
            None => builder.without_pin_and_uv(),
        };
        let builder = known.iter().fold(builder, |builder, credential| builder.exclude_authenticator(credential));
        let args = builder.build();
        let made = first(&plugged()?, |key| key.make_credential_with_args(&args))?;
        let able = |extension: &CredentialExtension| matches!(extension, CredentialExtension::HmacSecret(Some(true)));
        if made.extensions.iter().any(able) { Ok(made.credential_descriptor.id) } else { Err(PlatformError::KeyUnfit) }
    }

    fn answer(&self, question: &KeyQuestion) -> PlatformResult<KeyAnswer> {
        let challenge = nonce();
        let extensions = [AssertionExtension::HmacSecret(Some(question.challenge))];
        let builder =
            GetAssertionArgsBuilder::new(RELYING_PARTY, &challenge).without_pin_and_uv().extensions(&extensions);
        let each = |builder: GetAssertionArgsBuilder<'static>, id: &Vec<u8>| builder.add_credential_id(id);
        let args = question.credentials.iter().fold(builder, each).build();
        let assertions = first(&plugged()?, |key| key.get_assertion_with_args(&args))?;
        let assertion = assertions.into_iter().next().ok_or(PlatformError::KeyUnknown)?;
        let secret = assertion.extensions.iter().find_map(|extension| match extension {
            AssertionExtension::HmacSecret(Some(secret)) => Some(Key::from_bytes(*secret)),
            _ => None,
        });
        // With one credential in the question a key may leave its id out of the answer.
        let credential = match (assertion.credential_id.is_empty(), question.credentials.as_slice()) {
            (true, [only]) => only.clone(),
            _ => assertion.credential_id,
        };
        Ok(KeyAnswer { credential, secret: secret.ok_or(PlatformError::KeyUnfit)? })
    }
}

/// The client data that a key signs. Nobody verifies the signature: what counts is the HMAC.
fn nonce() -> [u8; 32] {
    let mut nonce = [0; 32];
    SystemEntropy.fill(&mut nonce);
    nonce
}

fn plugged() -> PlatformResult<Vec<HidParam>> {
    let devices = guarded(|| Ok::<_, String>(get_fidokey_devices()))?;
    let found: Vec<HidParam> = devices.into_iter().map(|device| device.param).collect();
    if found.is_empty() { Err(PlatformError::KeyAbsent) } else { Ok(found) }
}

/// The answer of the first key that gives one; otherwise what the last one said.
fn first<T, E: Display>(plugged: &[HidParam], ask: impl Fn(&FidoKeyHid) -> Result<T, E>) -> PlatformResult<T> {
    let mut refused = PlatformError::KeyAbsent;
    for param in plugged {
        let one = std::slice::from_ref(param);
        let asked = guarded(|| {
            let key = FidoKeyHidFactory::create_by_params(one, &LibCfg::init()).map_err(|error| error.to_string())?;
            ask(&key).map_err(|error| format!("{error:#}"))
        });
        match asked {
            Ok(answer) => return Ok(answer),
            Err(error) => refused = error,
        }
    }
    Err(refused)
}

/// A key is a foreign device: the library that reads its answers panics at some of them, which must not end the program.
fn guarded<T>(ask: impl FnOnce() -> Result<T, String>) -> PlatformResult<T> {
    match catch_unwind(AssertUnwindSafe(ask)) {
        Ok(Ok(answer)) => Ok(answer),
        Ok(Err(said)) => Err(refusal(&said)),
        Err(_) => Err(PlatformError::KeyFailed { code: "panic".to_owned() }),
    }
}

/// What a key's status means to us (CTAP 2.1, section 8.2). The library gives it as text that begins with the number.
fn refusal(said: &str) -> PlatformError {
    let code = said.find("0x").and_then(|at| said.get(at + 2..at + 4)).and_then(|hex| u8::from_str_radix(hex, 16).ok());
    match code {
        Some(0x2e) => PlatformError::KeyUnknown,
        Some(0x31..=0x36 | 0x3f | 0x40) => PlatformError::KeyPin,
        Some(0x19 | 0x26 | 0x2b | 0x2c) => PlatformError::KeyUnfit,
        // Nobody touched it, or it was cancelled on the key itself.
        Some(0x05 | 0x27 | 0x2d | 0x2f | 0x3a) => PlatformError::KeyAbsent,
        Some(code) => PlatformError::KeyFailed { code: format!("{code:#04x}") },
        None => PlatformError::KeyFailed { code: "transport".to_owned() },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_status_of_a_key_is_told_by_its_number() {
        for (said, meant) in [
            ("0x2E CTAP2_ERR_NO_CREDENTIALS No valid credentials provided.", PlatformError::KeyUnknown),
            ("0x36 CTAP2_ERR_PUAT_REQUIRED", PlatformError::KeyPin),
            ("0x31 CTAP2_ERR_PIN_INVALID", PlatformError::KeyPin),
            ("0x19 CTAP2_ERR_CREDENTIAL_EXCLUDED", PlatformError::KeyUnfit),
            ("0x2F CTAP2_ERR_USER_ACTION_TIMEOUT", PlatformError::KeyAbsent),
            ("0x7F CTAP1_ERR_OTHER", PlatformError::KeyFailed { code: "0x7f".to_owned() }),
            ("Failed to open device.", PlatformError::KeyFailed { code: "transport".to_owned() }),
        ] {
            assert_eq!(refusal(said), meant, "{said}");
        }
    }

    #[test]
    fn a_panic_in_the_library_ends_nothing() {
        let failed = guarded::<()>(|| std::panic::resume_unwind(Box::new("an answer that makes no sense")));
        assert_eq!(failed, Err(PlatformError::KeyFailed { code: "panic".to_owned() }));
    }
}
