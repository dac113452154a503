//! Security keys in software, behind the same trait as those that are plugged in.

use std::pin::pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll, Waker};

use async_trait::async_trait;
use crypto::Key;
use identity::{KeyAnswer, KeyQuestion};
use kernel::Sensitive;
use passkey_authenticator::extensions::HmacSecretConfig;
use passkey_authenticator::{Authenticator, MemoryStore, UiHint, UserCheck, UserValidationMethod};
use passkey_crypto::{AvailableBackend, iana};
use passkey_types::Passkey;
use passkey_types::ctap2::extensions::{AuthenticatorPrfInputs, AuthenticatorPrfValues};
use passkey_types::ctap2::{Aaguid, Ctap2Error, StatusCode, get_assertion, make_credential};
use passkey_types::webauthn::{
    PublicKeyCredentialDescriptor, PublicKeyCredentialParameters, PublicKeyCredentialType,
    PublicKeyCredentialUserEntity,
};
use platform::{PlatformError, PlatformResult, RELYING_PARTY, SecurityKeys};

type SoftwareKey = Authenticator<MemoryStore, Touch, AvailableBackend>;

/// Keys of which at most one is plugged in.
#[derive(Default)]
pub struct SoftwareKeys(Mutex<Desk>);

#[derive(Default)]
struct Desk {
    keys: Vec<SoftwareKey>,
    plugged: Option<usize>,
}

impl std::fmt::Debug for SoftwareKeys {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("SoftwareKeys").finish_non_exhaustive()
    }
}

impl SoftwareKeys {
    /// No key at all.
    #[must_use]
    pub fn none() -> Self {
        Self::default()
    }

    /// Plugs a new key in, in place of any other; its number.
    pub fn plug_new(&self) -> usize {
        let mut desk = self.desk();
        let key = Authenticator::new(Aaguid::new_empty(), MemoryStore::new(), Touch, AvailableBackend)
            .hmac_secret(HmacSecretConfig::new_without_uv());
        desk.keys.push(key);
        let number = desk.keys.len() - 1;
        desk.plugged = Some(number);
        number
    }

    /// Plugs a key in again.
    pub fn plug(&self, number: usize) {
        self.desk().plugged = Some(number);
    }

    /// Pulls out what is plugged in.
    pub fn unplug(&self) {
        self.desk().plugged = None;
    }

    fn desk(&self) -> std::sync::MutexGuard<'_, Desk> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn with<T>(&self, ask: impl FnOnce(&mut SoftwareKey) -> Result<T, StatusCode>) -> PlatformResult<T> {
        let mut desk = self.desk();
        let plugged = desk.plugged.ok_or(PlatformError::KeyAbsent)?;
        let key = desk.keys.get_mut(plugged).ok_or(PlatformError::KeyAbsent)?;
        ask(key).map_err(|status| match status {
            StatusCode::Known(Ctap2Error::NoCredentials) => PlatformError::KeyUnknown,
            StatusCode::Known(Ctap2Error::CredentialExcluded) => PlatformError::KeyUnfit,
            other => PlatformError::KeyFailed { code: format!("{:#04x}", u8::from(other)) },
        })
    }
}

impl SecurityKeys for SoftwareKeys {
    fn make(&self, known: &[Vec<u8>], _: Option<&Sensitive<String>>) -> PlatformResult<Vec<u8>> {
        let request = make_credential::Request {
            client_data_hash: vec![0; 32].into(),
            rp: make_credential::PublicKeyCredentialRpEntity { id: RELYING_PARTY.to_owned(), name: None },
            user: PublicKeyCredentialUserEntity {
                id: vec![0].into(),
                display_name: String::new(),
                name: String::new(),
            },
            pub_key_cred_params: vec![PublicKeyCredentialParameters {
                ty: PublicKeyCredentialType::PublicKey,
                alg: iana::Algorithm::ES256,
            }],
            exclude_list: Some(described(known)),
            extensions: Some(make_credential::ExtensionInputs {
                hmac_secret: Some(true),
                ..make_credential::ExtensionInputs::default()
            }),
            options: make_credential::Options { rk: false, up: true, uv: false },
            pin_auth: None,
            pin_protocol: None,
        };
        let made = self.with(|key| at_once(key.make_credential(request)))?;
        let data = made.auth_data.attested_credential_data.ok_or(PlatformError::KeyUnfit)?;
        Ok(data.credential_id().to_vec())
    }

    fn answer(&self, question: &KeyQuestion) -> PlatformResult<KeyAnswer> {
        let eval = AuthenticatorPrfValues { first: question.challenge, second: None };
        let request = get_assertion::Request {
            rp_id: RELYING_PARTY.to_owned(),
            client_data_hash: vec![0; 32].into(),
            allow_list: Some(described(&question.credentials)),
            extensions: Some(get_assertion::ExtensionInputs {
                prf: Some(AuthenticatorPrfInputs { eval: Some(eval), eval_by_credential: None }),
                ..get_assertion::ExtensionInputs::default()
            }),
            options: get_assertion::Options { up: true, uv: false },
            pin_auth: None,
            pin_protocol: None,
        };
        let asserted = self.with(|key| at_once(key.get_assertion(request)))?;
        let credential = asserted.credential.ok_or(PlatformError::KeyUnknown)?.id.to_vec();
        let outputs = asserted.unsigned_extension_outputs.and_then(|outputs| outputs.prf);
        let secret = outputs.ok_or(PlatformError::KeyUnfit)?.results.first;
        Ok(KeyAnswer { credential, secret: Key::from_bytes(secret) })
    }
}

fn described(credentials: &[Vec<u8>]) -> Vec<PublicKeyCredentialDescriptor> {
    let of = |id: &Vec<u8>| PublicKeyCredentialDescriptor {
        ty: PublicKeyCredentialType::PublicKey,
        id: id.clone().into(),
        transports: None,
    };
    credentials.iter().map(of).collect()
}

/// Nothing in a key of software waits for anything.
fn at_once<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("a key of software waits"),
    }
}

/// Somebody who touches the key whenever it blinks, and has no PIN.
struct Touch;

#[async_trait]
impl UserValidationMethod for Touch {
    type PasskeyItem = Passkey;

    async fn check_user<'a>(
        &self,
        hint: UiHint<'a, Passkey>,
        presence: bool,
        _: bool,
    ) -> Result<UserCheck, Ctap2Error> {
        match hint {
            // A key says so only once it has been touched.
            UiHint::InformExcludedCredentialFound(_) => Err(Ctap2Error::CredentialExcluded),
            _ => Ok(UserCheck { presence, verification: false }),
        }
    }

    fn is_presence_enabled(&self) -> bool {
        true
    }

    fn is_verification_enabled(&self) -> Option<bool> {
        None
    }
}
