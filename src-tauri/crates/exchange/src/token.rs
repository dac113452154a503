//! What an ID token has to hold up to (OpenID Connect Core 1.0, 3.1.3.7), and what is taken from it.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use kernel::{Sensitive, Timestamp};
use openidconnect::core::{
    CoreGenderClaim, CoreJsonWebKey, CoreJsonWebKeySet, CoreJweContentEncryptionAlgorithm, CoreJwsSigningAlgorithm,
};
use openidconnect::{
    AdditionalClaims, ClaimsVerificationError, ClientId, EndUserEmail, EndUserUsername, IdToken, IdTokenClaims,
    IdTokenVerifier, IssuerUrl, Nonce, SignatureVerificationError,
};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::error::{ExchangeError, ExchangeResult, TokenFault};

/// What is accepted: signatures with a key pair. A provider shares no secret with a programme on a desktop, so that a
/// keyed hash proves nothing, and no signature at all proves less.
const ALGORITHMS: [CoreJwsSigningAlgorithm; 4] = [
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256,
    CoreJwsSigningAlgorithm::RsaSsaPssSha256,
    CoreJwsSigningAlgorithm::EcdsaP256Sha256,
    CoreJwsSigningAlgorithm::EdDsa,
];

/// How far two clocks may be apart.
const LEEWAY_MS: i64 = 60_000;
/// A token that answers now was made just now.
const OLDEST_MS: i64 = 600_000;

/// The claims that OpenID Connect itself does not know.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct MoreClaims {
    #[serde(flatten)]
    all: BTreeMap<String, Value>,
}

impl AdditionalClaims for MoreClaims {}

impl MoreClaims {
    /// The groups in this claim: a list of words, or one word. None where the provider says nothing of groups.
    pub(crate) fn groups(&self, claim: &str) -> Option<Vec<String>> {
        match self.all.get(claim)? {
            Value::String(one) => Some(vec![one.clone()]),
            Value::Array(many) => Some(many.iter().filter_map(Value::as_str).map(str::to_owned).collect()),
            _ => None,
        }
    }
}

pub(crate) type Token =
    IdToken<MoreClaims, CoreGenderClaim, CoreJweContentEncryptionAlgorithm, CoreJwsSigningAlgorithm>;
pub(crate) type Claims = IdTokenClaims<MoreClaims, CoreGenderClaim>;

/// Who signed in at the provider. All of it was signed by the provider, or handed over by it behind TLS.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identity {
    /// The provider.
    pub issuer: String,
    /// What the provider calls the person, for ever and for nobody else.
    pub subject: Sensitive<String>,
    /// Their address, where the provider says that it has verified it.
    pub email: Option<Sensitive<String>>,
    /// What they type to sign in there. It may change hands.
    pub username: Option<Sensitive<String>>,
    /// Their groups; none where the provider says nothing of groups.
    pub groups: Option<Vec<String>>,
}

impl Identity {
    /// Whether this is how the person is called at the provider.
    #[must_use]
    pub fn is_called(&self, login: &str) -> bool {
        let same = |name: &Option<Sensitive<String>>| {
            name.as_ref().is_some_and(|name| name.expose().to_lowercase() == login.trim().to_lowercase())
        };
        !login.trim().is_empty() && (same(&self.email) || same(&self.username))
    }

    pub(crate) fn of(claims: &Claims, groups_claim: &str) -> Self {
        Self {
            issuer: claims.issuer().to_string(),
            subject: claims.subject().to_string().into(),
            email: verified(claims.email(), claims.email_verified()),
            username: claims.preferred_username().map(|name: &EndUserUsername| name.to_string().into()),
            groups: claims.additional_claims().groups(groups_claim),
        }
    }
}

pub(crate) fn verified(email: Option<&EndUserEmail>, verified: Option<bool>) -> Option<Sensitive<String>> {
    email.filter(|_| verified == Some(true)).map(|email| email.to_string().into())
}

/// Checks a token: by whom, for whom, when, in answer to what, and signed with which key.
pub(crate) fn verify<'t>(
    token: &'t Token,
    issuer: &IssuerUrl,
    client: &ClientId,
    keys: &CoreJsonWebKeySet,
    nonce: &Nonce,
    now: Timestamp,
) -> ExchangeResult<&'t Claims> {
    let latest = moment(now.plus_ms(LEEWAY_MS))?;
    let (earliest, expiry) = (moment(now.plus_ms(-OLDEST_MS))?, moment(now.plus_ms(-LEEWAY_MS))?);
    let verifier: IdTokenVerifier<'_, CoreJsonWebKey> =
        IdTokenVerifier::new_public_client(client.clone(), issuer.clone(), keys.clone())
            .set_allowed_algs(ALGORITHMS)
            .set_time_fn(move || expiry)
            .set_issue_time_verifier_fn(move |issued| {
                if earliest <= issued && issued <= latest { Ok(()) } else { Err(ISSUED.to_owned()) }
            });
    let claims = token.claims(&verifier, nonce).map_err(|error| ExchangeError::from(fault(&error)))?;
    if claims.authorized_party().is_some_and(|party| party != client) {
        return Err(TokenFault::Party.into());
    }
    Ok(claims)
}

/// How our own check of the time of issue names itself: the library keeps both checks of time under one name.
const ISSUED: &str = "issued";

fn moment(time: Timestamp) -> ExchangeResult<DateTime<Utc>> {
    DateTime::from_timestamp_millis(time.millis()).ok_or(ExchangeError::Token { fault: TokenFault::Expired })
}

fn fault(error: &ClaimsVerificationError) -> TokenFault {
    use SignatureVerificationError as Signature;
    match error {
        ClaimsVerificationError::Expired(which) if which == ISSUED => TokenFault::Issued,
        ClaimsVerificationError::Expired(_) => TokenFault::Expired,
        ClaimsVerificationError::InvalidAudience(_) => TokenFault::Audience,
        ClaimsVerificationError::InvalidIssuer(_) => TokenFault::Issuer,
        ClaimsVerificationError::InvalidNonce(_) => TokenFault::Nonce,
        ClaimsVerificationError::InvalidSubject(_) => TokenFault::Subject,
        ClaimsVerificationError::SignatureVerification(error) => match error {
            Signature::DisallowedAlg(_) | Signature::NoSignature | Signature::UnsupportedAlg(_) => {
                TokenFault::Algorithm
            }
            Signature::NoMatchingKey | Signature::AmbiguousKeyId(_) | Signature::InvalidKey(_) => TokenFault::Key,
            _ => TokenFault::Signature,
        },
        _ => TokenFault::Unsupported,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn claims(json: &str) -> MoreClaims {
        serde_json::from_str(json).unwrap()
    }

    #[test]
    fn groups_are_a_list_or_one_word_and_silence_is_not_an_empty_list() {
        assert_eq!(
            claims(r#"{"groups":["desk","night"]}"#).groups("groups"),
            Some(vec!["desk".into(), "night".into()])
        );
        assert_eq!(claims(r#"{"https://id/roles":"desk"}"#).groups("https://id/roles"), Some(vec!["desk".into()]));
        assert_eq!(claims(r#"{"groups":[]}"#).groups("groups"), Some(vec![]));
        assert_eq!(claims(r#"{"groups":{"desk":true}}"#).groups("groups"), None);
        assert_eq!(claims("{}").groups("groups"), None);
    }

    #[test]
    fn a_name_is_the_same_in_capitals_and_an_empty_one_is_nobodys() {
        let identity = |email: Option<&str>, username: Option<&str>| Identity {
            issuer: "https://id.example.org".into(),
            subject: "7".to_owned().into(),
            email: email.map(|text| text.to_owned().into()),
            username: username.map(|text| text.to_owned().into()),
            groups: None,
        };
        assert!(identity(Some("Ngozi@Example.org"), None).is_called(" ngozi@example.org"));
        assert!(identity(None, Some("ngozi")).is_called("Ngozi"));
        assert!(!identity(None, None).is_called(""));
        assert!(!identity(Some(""), Some("")).is_called(" "));
        assert!(!identity(Some("sam@example.org"), Some("sam")).is_called("ngozi"));
    }
}
