//! What a forger may try who has all but the provider's key, and a provider that lies about itself.

#![expect(clippy::unwrap_used, clippy::panic, reason = "tests fail where they stand")]

mod shared;

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use exchange::{ExchangeError, TokenFault};
use openidconnect::core::{CoreEdDsaPrivateSigningKey, CoreJwsSigningAlgorithm};
use openidconnect::{JsonWebKeyId, PrivateSigningKey};
use serde_json::{Value, json};
use shared::{begin, finish, now, parameter, provider};
use testkit::Site;

/// The key of these 32 bytes (RFC 8410, 7).
fn key(seed: [u8; 32], kid: &str) -> CoreEdDsaPrivateSigningKey {
    let head = [0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 4, 0x22, 4, 0x20];
    let body = STANDARD.encode([head.as_slice(), &seed].concat());
    let pem = format!("-----BEGIN PRIVATE KEY-----\n{body}\n-----END PRIVATE KEY-----\n");
    CoreEdDsaPrivateSigningKey::from_ed25519_pem(&pem, Some(JsonWebKeyId::new(kid.into()))).unwrap()
}

fn part(value: &Value) -> String {
    URL_SAFE_NO_PAD.encode(value.to_string())
}

/// A token with this head and these claims, signed by the key of this seed.
fn token(head: &Value, claims: &Value, seed: [u8; 32]) -> String {
    let signed = format!("{}.{}", part(head), part(claims));
    let signature = key(seed, "k").sign(&CoreJwsSigningAlgorithm::EdDsa, signed.as_bytes()).unwrap();
    format!("{signed}.{}", URL_SAFE_NO_PAD.encode(signature))
}

const OWN: [u8; 32] = [7; 32];
const STRANGE: [u8; 32] = [8; 32];

/// A provider whose key is `OWN`, and what one of its tokens claims where nothing is forged.
struct Issuer {
    site: Site,
}

impl Issuer {
    fn open() -> Self {
        let site = Site::open();
        let own = serde_json::to_value(key(OWN, "k").as_verification_key()).unwrap();
        site.describe_provider(json!({ "keys": [own] }));
        Self { site }
    }

    fn claims(&self, nonce: &str) -> Value {
        let seconds = now().millis() / 1000;
        json!({
            "iss": self.site.address(), "aud": "meridian", "sub": "7", "nonce": nonce, "iat": seconds,
            "exp": seconds + 300, "email": "ngozi@nordlicht.example", "email_verified": true, "groups": ["desk"],
        })
    }

    /// What comes of a sign-on whose token is made from the nonce of its question.
    fn answer(&self, make: impl FnOnce(&Self, &str) -> Option<String>) -> Result<exchange::Identity, ExchangeError> {
        let sign_on = begin(provider(self.site.address(), "meridian"), 1).unwrap();
        let question = sign_on.address().to_owned();
        let mut said = json!({ "access_token": "opaque", "token_type": "Bearer", "expires_in": 300 });
        if let Some(token) = make(self, &parameter(&question, "nonce")) {
            said["id_token"] = token.into();
        }
        self.site.put("/token", said);
        let back = format!("{}?code=c&state={}", parameter(&question, "redirect_uri"), parameter(&question, "state"));
        finish(sign_on, &back, now()).0
    }

    fn answer_altered(&self, head: Value, seed: [u8; 32], alter: impl FnOnce(&mut Value)) -> Result<(), TokenFault> {
        let outcome = self.answer(|issuer, nonce| {
            let mut claims = issuer.claims(nonce);
            alter(&mut claims);
            Some(token(&head, &claims, seed))
        });
        outcome.map(drop).map_err(|error| match error {
            ExchangeError::Token { fault } => fault,
            other => panic!("{other}"),
        })
    }
}

fn head() -> Value {
    json!({ "alg": "EdDSA", "kid": "k" })
}

#[test]
fn what_is_not_forged_holds() {
    let identity = Issuer::open().answer(|issuer, nonce| Some(token(&head(), &issuer.claims(nonce), OWN))).unwrap();
    assert!(identity.is_called("ngozi@nordlicht.example"));
    assert_eq!(identity.groups, Some(vec!["desk".to_owned()]));
}

#[test]
fn every_forgery_is_refused_for_its_own_reason() {
    let issuer = Issuer::open();
    let seconds = now().millis() / 1000;
    let with = |name: &'static str, value: Value| move |claims: &mut Value| claims[name] = value;
    let cases: Vec<(TokenFault, Result<(), TokenFault>)> = vec![
        (TokenFault::Issuer, issuer.answer_altered(head(), OWN, with("iss", "https://elsewhere.example".into()))),
        (
            TokenFault::Issuer,
            issuer.answer_altered(head(), OWN, with("iss", format!("{}/", issuer.site.address()).into())),
        ),
        (TokenFault::Audience, issuer.answer_altered(head(), OWN, with("aud", "another".into()))),
        (TokenFault::Audience, issuer.answer_altered(head(), OWN, with("aud", json!(["meridian", "another"])))),
        (TokenFault::Party, issuer.answer_altered(head(), OWN, with("azp", "another".into()))),
        (TokenFault::Nonce, issuer.answer_altered(head(), OWN, with("nonce", "another".into()))),
        (
            TokenFault::Nonce,
            issuer.answer_altered(head(), OWN, |claims| drop(claims.as_object_mut().unwrap().remove("nonce"))),
        ),
        (TokenFault::Expired, issuer.answer_altered(head(), OWN, with("exp", (seconds - 120).into()))),
        (TokenFault::Issued, issuer.answer_altered(head(), OWN, with("iat", (seconds - 1200).into()))),
        (TokenFault::Issued, issuer.answer_altered(head(), OWN, with("iat", (seconds + 600).into()))),
        (TokenFault::Signature, issuer.answer_altered(head(), STRANGE, |_| ())),
        (TokenFault::Key, issuer.answer_altered(json!({ "alg": "EdDSA", "kid": "unknown" }), STRANGE, |_| ())),
        (TokenFault::Key, issuer.answer_altered(json!({ "alg": "RS256", "kid": "k" }), STRANGE, |_| ())),
        (TokenFault::Algorithm, issuer.answer_altered(json!({ "alg": "HS256", "kid": "k" }), STRANGE, |_| ())),
        (TokenFault::Algorithm, issuer.answer_altered(json!({ "alg": "RS512", "kid": "k" }), OWN, |_| ())),
        (
            TokenFault::Unsupported,
            issuer.answer_altered(json!({ "alg": "EdDSA", "kid": "k", "crit": ["x"] }), OWN, |_| ()),
        ),
    ];
    for (number, (fault, outcome)) in cases.into_iter().enumerate() {
        assert_eq!(outcome, Err(fault), "case {number}");
    }
}

#[test]
fn an_unsigned_token_is_refused() {
    let issuer = Issuer::open();
    for signature in ["", "AAAA"] {
        let unsigned = issuer.answer(|issuer, nonce| {
            Some(format!("{}.{}.{signature}", part(&json!({ "alg": "none" })), part(&issuer.claims(nonce))))
        });
        assert_eq!(unsigned, Err(ExchangeError::Token { fault: TokenFault::Algorithm }));
    }
    for nothing in [None, Some("not.a.token".to_owned()), Some(String::new())] {
        assert_eq!(issuer.answer(|_, _| nothing), Err(ExchangeError::Token { fault: TokenFault::Absent }));
    }
}

#[test]
fn a_flipped_bit_anywhere_in_the_token_is_refused() {
    let issuer = Issuer::open();
    let length = token(&head(), &issuer.claims(&"n".repeat(43)), OWN).len();
    for at in (0..length).step_by(17) {
        let outcome = issuer.answer(|issuer, nonce| {
            let mut letters = token(&head(), &issuer.claims(nonce), OWN).into_bytes();
            letters[at] = if letters[at] == b'A' { b'B' } else { b'A' };
            Some(String::from_utf8(letters).unwrap())
        });
        assert!(matches!(outcome, Err(ExchangeError::Token { .. })), "letter {at}: {outcome:?}");
    }
}

#[test]
fn a_provider_that_says_it_is_another_or_leads_elsewhere_is_refused() {
    let issuer = Issuer::open();
    let described = |name: &str, value: &str| {
        issuer.site.describe_provider(json!({ "keys": [] }));
        let mut said = json!({
            "issuer": issuer.site.address(), "authorization_endpoint": "https://id.example.org/auth",
            "token_endpoint": "https://id.example.org/token", "jwks_uri": format!("{}/keys", issuer.site.address()),
            "response_types_supported": ["code"], "subject_types_supported": ["public"],
            "id_token_signing_alg_values_supported": ["RS256"],
        });
        said[name] = value.into();
        issuer.site.put("/.well-known/openid-configuration", said);
        begin(provider(issuer.site.address(), "meridian"), 2).map(drop)
    };
    assert_eq!(described("issuer", issuer.site.address()), Ok(()));
    for (name, value) in [
        ("issuer", "https://id.example.org"),
        ("authorization_endpoint", "http://id.example.org/auth"),
        ("authorization_endpoint", "file:///etc/passwd"),
        ("jwks_uri", "http://id.example.org/keys"),
    ] {
        assert_eq!(described(name, value), Err(ExchangeError::OtherIssuer), "{name}");
    }
}

#[test]
fn a_no_of_the_provider_is_told_in_its_own_word() {
    let issuer = Issuer::open();
    let sign_on = begin(provider(issuer.site.address(), "meridian"), 3).unwrap();
    let question = sign_on.address().to_owned();
    let (back, state) = (parameter(&question, "redirect_uri"), parameter(&question, "state"));
    let (outcome, shown) = finish(sign_on, &format!("{back}?error=access_denied&state={state}"), now());
    assert_eq!((outcome, shown), (Err(ExchangeError::Refused { code: "access_denied".into() }), 400));
}

#[test]
fn nobody_there_is_told_as_that() {
    let gone = Site::open().address().to_owned();
    assert_eq!(begin(provider(&gone, "meridian"), 4).map(drop), Err(ExchangeError::Unreachable));
}

#[test]
fn each_question_is_another_and_shows_no_secret() {
    let issuer = Issuer::open();
    let ask = |seed| begin(provider(issuer.site.address(), "meridian"), seed).unwrap().address().to_owned();
    let (one, other) = (ask(1), ask(2));
    for name in ["state", "nonce", "code_challenge"] {
        assert_ne!(parameter(&one, name), parameter(&other, name), "{name}");
        assert!(parameter(&one, name).len() >= 43, "{name}");
    }
    assert_eq!(parameter(&one, "code_challenge_method"), "S256");
    assert_eq!(parameter(&one, "response_type"), "code");
    assert!(parameter(&one, "scope").split(' ').any(|scope| scope == "openid"));
    assert!(!one.contains("code_verifier"), "the verifier never leaves");
    let shown = format!("{:?}", begin(provider(issuer.site.address(), "meridian"), 1).unwrap());
    assert!(!shown.contains(&parameter(&one, "state")) && !shown.contains(&parameter(&one, "nonce")), "{shown}");
}
