//! The way to the provider: few bytes, little patience, no redirects, and encrypted.

use std::net::IpAddr;
use std::time::Duration;

use openidconnect::url::{Host, Url};
use openidconnect::{HttpRequest, HttpResponse};
use ureq::Agent;
use ureq::tls::{RootCerts, TlsConfig};

use crate::error::ExchangeError;

/// Nothing that a provider says about itself, its keys or a person is longer: 1 MiB.
const LONGEST_ANSWER: u64 = 1024 * 1024;
/// Time for one question and its answer.
const PATIENCE: Duration = Duration::from_secs(10);

/// Which providers may be asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Reach {
    /// Over TLS alone, with the certificates that the system trusts.
    #[default]
    Encrypted,
    /// Also in the clear, if the provider is on this machine. Tests ask for it; nothing that ships does.
    LoopbackToo,
}

impl Reach {
    /// Whether this address may be asked, or opened in the browser.
    pub(crate) fn covers(self, address: &Url) -> bool {
        match address.scheme() {
            "https" => address.has_host(),
            "http" => self == Self::LoopbackToo && is_loopback(address),
            _ => false,
        }
    }

    fn agent(self) -> Agent {
        let tls = TlsConfig::builder().root_certs(RootCerts::PlatformVerifier).build();
        let agent = Agent::config_builder()
            .tls_config(tls)
            .timeout_global(Some(PATIENCE))
            // A provider answers where it says that it is. Whoever answers with another address is not followed.
            .max_redirects(0)
            .http_status_as_error(false)
            .https_only(self == Self::Encrypted)
            .user_agent("Meridian");
        let agent = if self == Self::LoopbackToo { agent.proxy(None) } else { agent };
        agent.build().new_agent()
    }
}

fn is_loopback(address: &Url) -> bool {
    match address.host() {
        Some(Host::Ipv4(address)) => IpAddr::V4(address).is_loopback(),
        Some(Host::Ipv6(address)) => IpAddr::V6(address).is_loopback(),
        Some(Host::Domain(_)) | None => false,
    }
}

/// Asks as the library wants it done.
pub(crate) fn asking(reach: Reach) -> impl Fn(HttpRequest) -> Result<HttpResponse, ExchangeError> {
    let agent = reach.agent();
    move |request| {
        // The provider's description names the other addresses; it must not lead out of what may be asked.
        let address = Url::parse(&request.uri().to_string()).map_err(|_| ExchangeError::OtherIssuer)?;
        if !reach.covers(&address) {
            return Err(ExchangeError::OtherIssuer);
        }
        let (parts, mut body) = agent.run(request).map_err(|_| ExchangeError::Unreachable)?.into_parts();
        if parts.status.is_server_error() {
            return Err(ExchangeError::Unreachable);
        }
        let read = body.with_config().limit(LONGEST_ANSWER).read_to_vec();
        Ok(HttpResponse::from_parts(parts, read.map_err(|_| ExchangeError::Unreachable)?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_asked_in_the_clear_but_this_machine_and_only_where_that_is_said() {
        let covers = |reach: Reach, address: &str| reach.covers(&Url::parse(address).unwrap());
        for address in ["https://id.example.org/", "https://127.0.0.1:8443/"] {
            assert!(covers(Reach::Encrypted, address), "{address}");
        }
        for address in ["http://127.0.0.1:3000/", "http://[::1]:3000/"] {
            assert!(!covers(Reach::Encrypted, address), "{address}");
            assert!(covers(Reach::LoopbackToo, address), "{address}");
        }
        for address in [
            "http://id.example.org/",
            "http://localhost.example.org/",
            "http://10.0.0.1/",
            "file:///etc/passwd",
            "data:,x",
        ] {
            assert!(!covers(Reach::LoopbackToo, address), "{address}");
        }
    }
}
