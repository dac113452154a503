//! Where an organisation's people sign on.

use openidconnect::DiscoveryError;
use openidconnect::IssuerUrl;
use openidconnect::core::CoreProviderMetadata;

use crate::error::{ExchangeError, ExchangeResult};
use crate::http::{Reach, asking};

/// An identity provider, as the organisation names it. It holds no secret: a programme on a desktop can keep none
/// (RFC 8252, 8.5), so that it is known to the provider as a public client.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IdentityProvider {
    /// Its address, exactly as the provider itself says it.
    pub issuer: String,
    /// What this programme is called there.
    pub client_id: String,
    /// The claim that lists the groups of a person.
    pub groups_claim: String,
}

impl IdentityProvider {
    /// Whether its address is one at all, before anybody is asked.
    ///
    /// # Errors
    /// `BadIssuer`.
    pub fn check_address(&self, reach: Reach) -> ExchangeResult<()> {
        self.address(reach).map(drop)
    }

    /// Its description and its keys. `OtherIssuer` where it names another address than was asked.
    pub(crate) fn describe(&self, reach: Reach) -> ExchangeResult<CoreProviderMetadata> {
        let issuer = self.address(reach)?;
        let described = CoreProviderMetadata::discover(&issuer, &asking(reach)).map_err(|error| match error {
            DiscoveryError::Request(error) => error,
            _ => ExchangeError::OtherIssuer,
        })?;
        if reach.covers(described.authorization_endpoint().url()) {
            Ok(described)
        } else {
            Err(ExchangeError::OtherIssuer)
        }
    }

    /// An issuer is an `https` address without query and fragment (OpenID Connect Discovery 1.0, 3).
    fn address(&self, reach: Reach) -> ExchangeResult<IssuerUrl> {
        let issuer = IssuerUrl::new(self.issuer.clone()).map_err(|_| ExchangeError::BadIssuer)?;
        let address = issuer.url();
        let plain = address.query().is_none()
            && address.fragment().is_none()
            && address.username().is_empty()
            && address.password().is_none();
        if plain && reach.covers(address) { Ok(issuer) } else { Err(ExchangeError::BadIssuer) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_that_is_no_issuer_is_told_before_anybody_is_asked() {
        for issuer in [
            "",
            "id.example.org",
            "http://id.example.org",
            "http://127.0.0.1:9",
            "https://id.example.org/?realm=1",
            "https://id.example.org/#x",
            "https://me:secret@id.example.org/",
            "ftp://id.example.org",
        ] {
            let provider =
                IdentityProvider { issuer: issuer.into(), client_id: "meridian".into(), groups_claim: "groups".into() };
            assert_eq!(provider.check_address(Reach::Encrypted), Err(ExchangeError::BadIssuer), "{issuer}");
        }
    }
}
