//! One sign-on, from the provider's description to who came back (OpenID Connect Core 1.0, 3.1; RFC 7636; RFC 8252).

use std::collections::BTreeMap;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use kernel::{Entropy, Timestamp};
use openidconnect::core::{
    CoreAuthDisplay, CoreAuthPrompt, CoreAuthenticationFlow, CoreErrorResponseType, CoreGenderClaim, CoreJsonWebKey,
    CoreJweContentEncryptionAlgorithm, CoreJwsSigningAlgorithm, CoreProviderMetadata, CoreRevocableToken,
    CoreRevocationErrorResponse, CoreTokenIntrospectionResponse, CoreTokenType,
};
use openidconnect::{
    AccessToken, AuthorizationCode, Client, ClientId, CsrfToken, EmptyExtraTokenFields, EndpointMaybeSet,
    EndpointNotSet, EndpointSet, IdTokenFields, Nonce, OAuth2TokenResponse, PkceCodeChallenge, PkceCodeVerifier,
    RedirectUrl, RequestTokenError, Scope, StandardErrorResponse, StandardTokenResponse, SubjectIdentifier,
    TokenResponse, UserInfoClaims, UserInfoError,
};

use crate::error::{ExchangeError, ExchangeResult, TokenFault};
use crate::http::{Reach, asking};
use crate::landing::{Landing, Page};
use crate::provider::IdentityProvider;
use crate::token::{Identity, MoreClaims, verified, verify};

type Tokens = StandardTokenResponse<
    IdTokenFields<
        MoreClaims,
        EmptyExtraTokenFields,
        CoreGenderClaim,
        CoreJweContentEncryptionAlgorithm,
        CoreJwsSigningAlgorithm,
    >,
    CoreTokenType,
>;

/// This programme, as a provider knows it.
type Relying = Client<
    MoreClaims,
    CoreAuthDisplay,
    CoreGenderClaim,
    CoreJweContentEncryptionAlgorithm,
    CoreJsonWebKey,
    CoreAuthPrompt,
    StandardErrorResponse<CoreErrorResponseType>,
    Tokens,
    CoreTokenIntrospectionResponse,
    CoreRevocableToken,
    CoreRevocationErrorResponse,
    EndpointSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointMaybeSet,
    EndpointMaybeSet,
>;

/// A sign-on that waits for its browser. It holds a port of this machine until it is dropped.
pub struct SignOn {
    provider: IdentityProvider,
    reach: Reach,
    described: CoreProviderMetadata,
    landing: Landing,
    address: String,
    state: CsrfToken,
    nonce: Nonce,
    verifier: PkceCodeVerifier,
}

impl std::fmt::Debug for SignOn {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // Its address carries what has to come back, and nobody else may know.
        out.debug_struct("SignOn").field("provider", &self.provider).finish_non_exhaustive()
    }
}

/// How somebody waits for the browser.
pub struct Waiting<'a> {
    /// What the browser shows at the end.
    pub page: &'a Page,
    /// How long.
    pub patience: Duration,
    /// Whether they have thought better of it.
    pub cancelled: &'a dyn Fn() -> bool,
    /// What time it is when somebody comes.
    pub now: &'a dyn Fn() -> Timestamp,
}

impl SignOn {
    /// Asks the provider to describe itself, opens a port to come back to, and makes the address that the browser has
    /// to open. `anew` has the provider ask who is there even if its own session still knows somebody.
    ///
    /// # Errors
    /// `BadIssuer`, `Unreachable`, `OtherIssuer`, `NoPort`.
    pub fn begin(provider: IdentityProvider, reach: Reach, anew: bool, entropy: &dyn Entropy) -> ExchangeResult<Self> {
        let described = provider.describe(reach)?;
        let landing = Landing::open()?;
        let (state, nonce) = (make_word(entropy), make_word(entropy));
        let verifier = PkceCodeVerifier::new(make_word(entropy));
        let client = relying(&provider, &described, &landing)?;
        let mut request = client
            .authorize_url(
                CoreAuthenticationFlow::AuthorizationCode,
                move || CsrfToken::new(state),
                move || Nonce::new(nonce),
            )
            // `openid` comes by itself.
            .add_scopes(scopes(&described))
            .set_pkce_challenge(PkceCodeChallenge::from_code_verifier_sha256(&verifier));
        if anew {
            request = request.add_prompt(CoreAuthPrompt::Login);
        }
        let (address, state, nonce) = request.url();
        let address = address.to_string();
        Ok(Self { provider, reach, described, landing, address, state, nonce, verifier })
    }

    /// What the browser has to open.
    #[must_use]
    pub fn address(&self) -> &str {
        &self.address
    }

    /// Waits for the browser to come back, exchanges its code and checks the token.
    ///
    /// # Errors
    /// `State`, `Refused`, `Token`, `Unreachable`, `TimedOut`, `Cancelled`.
    pub fn finish(self, waiting: &Waiting<'_>) -> ExchangeResult<Identity> {
        let Waiting { page, patience, cancelled, now } = waiting;
        self.landing.wait(page, *patience, *cancelled, |answer| self.identify(&answer, now()))
    }

    fn identify(&self, answer: &BTreeMap<String, String>, now: Timestamp) -> ExchangeResult<Identity> {
        let code = self.code(answer)?;
        let client = relying(&self.provider, &self.described, &self.landing)?;
        let verifier = PkceCodeVerifier::new(self.verifier.secret().clone());
        let request = client.exchange_code(code).map_err(|_| ExchangeError::OtherIssuer)?;
        let tokens: Tokens =
            request.set_pkce_verifier(verifier).request(&asking(self.reach)).map_err(|error| match error {
                RequestTokenError::Request(error) => error,
                RequestTokenError::ServerResponse(said) => refused(said.error().as_ref()),
                _ => TokenFault::Absent.into(),
            })?;
        let token = tokens.id_token().ok_or(TokenFault::Absent)?;
        let client_id = ClientId::new(self.provider.client_id.clone());
        let claims = verify(token, self.described.issuer(), &client_id, self.described.jwks(), &self.nonce, now)?;
        let mut identity = Identity::of(claims, &self.provider.groups_claim);
        if identity.email.is_none() || identity.groups.is_none() {
            self.ask_more(&client, tokens.access_token(), claims.subject(), &mut identity)?;
        }
        Ok(identity)
    }

    /// The code in the browser's answer, if it answers this sign-on.
    fn code(&self, answer: &BTreeMap<String, String>) -> ExchangeResult<AuthorizationCode> {
        let state = answer.get("state").map(|state| CsrfToken::new(state.clone()));
        if state.as_ref() != Some(&self.state) {
            return Err(ExchangeError::State);
        }
        // Another provider that answers in the place of this one names itself (RFC 9207).
        if answer.get("iss").is_some_and(|issuer| *issuer != self.provider.issuer) {
            return Err(ExchangeError::State);
        }
        match (answer.get("error"), answer.get("code")) {
            (Some(error), _) => Err(refused(error)),
            (None, Some(code)) => Ok(AuthorizationCode::new(code.clone())),
            (None, None) => Err(ExchangeError::State),
        }
    }

    /// Many providers keep addresses and groups out of the token and tell them when asked.
    fn ask_more(
        &self,
        client: &Relying,
        access: &AccessToken,
        subject: &SubjectIdentifier,
        identity: &mut Identity,
    ) -> ExchangeResult<()> {
        let Ok(request) = client.user_info(access.clone(), Some(subject.clone())) else { return Ok(()) };
        let told: UserInfoClaims<MoreClaims, CoreGenderClaim> = match request.request(&asking(self.reach)) {
            Ok(told) => told,
            Err(UserInfoError::ClaimsVerification(_)) => return Err(TokenFault::Subject.into()),
            Err(UserInfoError::Request(error)) => return Err(error),
            // A provider that tells nothing more has told enough with its token.
            Err(_) => return Ok(()),
        };
        identity.email = identity.email.take().or_else(|| verified(told.email(), told.email_verified()));
        let username = || told.preferred_username().map(|name| name.to_string().into());
        identity.username = identity.username.take().or_else(username);
        let groups = || told.additional_claims().groups(&self.provider.groups_claim);
        identity.groups = identity.groups.take().or_else(groups);
        Ok(())
    }
}

fn relying(
    provider: &IdentityProvider,
    described: &CoreProviderMetadata,
    landing: &Landing,
) -> ExchangeResult<Relying> {
    let back = RedirectUrl::new(landing.address()).map_err(|_| ExchangeError::State)?;
    let client_id = ClientId::new(provider.client_id.clone());
    Ok(Relying::from_provider_metadata(described.clone(), client_id, None).set_redirect_uri(back))
}

/// What is asked for, as far as the provider knows it: some refuse what they do not. Groups are no word of OpenID
/// Connect, and are asked for only where the provider lists them.
fn scopes(described: &CoreProviderMetadata) -> Vec<Scope> {
    let listed = described.scopes_supported();
    let lists = |scope: &str| listed.map(|listed| listed.iter().any(|known| known.as_str() == scope));
    let asked = [
        ("email", lists("email").unwrap_or(true)),
        ("profile", lists("profile").unwrap_or(true)),
        ("groups", lists("groups").unwrap_or(false)),
    ];
    asked.into_iter().filter(|(_, asked)| *asked).map(|(scope, _)| Scope::new(scope.to_owned())).collect()
}

/// 256 bits as 43 letters: a verifier of RFC 7636 has at least so many.
fn make_word(entropy: &dyn Entropy) -> String {
    let mut bytes = [0; 32];
    entropy.fill(&mut bytes);
    URL_SAFE_NO_PAD.encode(bytes)
}

/// OAuth's own words are plain; whatever else a provider writes there goes nowhere.
fn refused(code: &str) -> ExchangeError {
    let plain = |letter: u8| letter.is_ascii_lowercase() || letter == b'_';
    let code = if code.len() <= 40 && code.bytes().all(plain) { code } else { "" };
    ExchangeError::Refused { code: code.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plain_words_of_a_refusal_are_told() {
        assert_eq!(refused("access_denied"), ExchangeError::Refused { code: "access_denied".into() });
        assert_eq!(refused("Ngozi Okafor may not"), ExchangeError::Refused { code: String::new() });
        assert_eq!(refused(&"x".repeat(41)), ExchangeError::Refused { code: String::new() });
    }
}
