//! Fetches the pictures that a letter points to elsewhere, once somebody has asked for them.
//!
//! Whoever keeps them learns that the letter was opened, when, and from which address of the network: nothing else is told.
//! No cookies, no referrer, no proxy of the environment, a name that every browser gives. What comes back is a picture by
//! its own bytes, or nothing. Hosts that resolve to an address of this machine or of the network around it are refused,
//! also after a redirect, so that no letter can reach what only this desk can.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use ureq::config::Config;
use ureq::http::Uri;
use ureq::unversioned::resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::{DefaultConnector, NextTimeout};

/// So many pictures of one letter are fetched.
const MOST_PICTURES: usize = 50;
/// No picture is larger, in bytes.
const LARGEST_PICTURE: u64 = 5 * 1024 * 1024;
/// Nor are all of them together.
const LARGEST_LETTER: u64 = 20 * 1024 * 1024;
/// What has not come by then does not come.
const LONGEST: Duration = Duration::from_secs(10);
const MOST_REDIRECTS: u32 = 3;
/// So many are under way at once.
const AT_ONCE: usize = 4;
const SCHEME: &str = "https://";
const HTTPS_PORT: u16 = 443;

/// Where pictures may be fetched from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// By https from public addresses.
    Public,
    /// From this machine alone, and without TLS, for tests.
    Loopback,
}

/// A picture that was fetched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fetched {
    /// Its media type by its own bytes, one of [`crate::html::IMAGE_TYPES`].
    pub media_type: &'static str,
    /// Its bytes.
    pub content: Vec<u8>,
}

/// The pictures at these addresses, in their order; `None` for what is not there, is no picture, is too large or too slow,
/// or may not be reached.
#[must_use]
pub fn fetch(addresses: &[String], reach: Reach) -> Vec<Option<Fetched>> {
    let until = Instant::now() + LONGEST;
    let agent = agent(reach);
    let next = AtomicUsize::new(0);
    let found: Mutex<(u64, Vec<Option<Fetched>>)> = Mutex::new((0, vec![None; addresses.len()]));
    let work = || {
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            let Some(address) = addresses.get(at).filter(|_| at < MOST_PICTURES) else { break };
            let Some(picture) = fetch_one(&agent, address, reach, until) else { continue };
            let mut found = found.lock().unwrap_or_else(PoisonError::into_inner);
            found.0 += picture.content.len() as u64;
            if found.0 > LARGEST_LETTER {
                break;
            }
            if let Some(slot) = found.1.get_mut(at) {
                *slot = Some(picture);
            }
        }
    };
    std::thread::scope(|threads| {
        for _ in 0..AT_ONCE.min(addresses.len()) {
            threads.spawn(work);
        }
    });
    found.into_inner().unwrap_or_else(PoisonError::into_inner).1
}

fn agent(reach: Reach) -> ureq::Agent {
    let config = Config::builder()
        .https_only(reach == Reach::Public)
        .max_redirects(MOST_REDIRECTS)
        .proxy(None)
        .user_agent("Mozilla/5.0")
        .accept("image/png,image/jpeg,image/gif,image/webp,image/bmp")
        .build();
    ureq::Agent::with_parts(config, DefaultConnector::default(), Guarded { reach, names: DefaultResolver::default() })
}

fn fetch_one(agent: &ureq::Agent, address: &str, reach: Reach, until: Instant) -> Option<Fetched> {
    let left = until.checked_duration_since(Instant::now())?;
    let rest = address.get(SCHEME.len()..).filter(|_| address.to_ascii_lowercase().starts_with(SCHEME))?;
    let scheme = if reach == Reach::Public { SCHEME } else { "http://" };
    let uri: Uri = format!("{scheme}{rest}").parse().ok()?;
    let mut answer = agent.get(uri).config().timeout_global(Some(left)).build().call().ok()?;
    let content = answer.body_mut().with_config().limit(LARGEST_PICTURE).read_to_vec().ok()?;
    Some(Fetched { media_type: picture_type(&content)?, content })
}

/// The media type of a picture by its first bytes. What its sender calls it does not count.
fn picture_type(content: &[u8]) -> Option<&'static str> {
    match content {
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n', ..] => Some("image/png"),
        [0xff, 0xd8, 0xff, ..] => Some("image/jpeg"),
        [b'G', b'I', b'F', b'8', b'7' | b'9', b'a', ..] => Some("image/gif"),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Some("image/webp"),
        [b'B', b'M', _, _, _, _, 0, 0, 0, 0, ..] => Some("image/bmp"),
        _ => None,
    }
}

/// Finds the addresses of names, and refuses names that have one that may not be reached. The connection is made to what
/// is answered here, so that a name cannot mean something else a moment later.
#[derive(Debug)]
struct Guarded {
    reach: Reach,
    names: DefaultResolver,
}

impl Resolver for Guarded {
    fn resolve(&self, uri: &Uri, config: &Config, timeout: NextTimeout) -> Result<ResolvedSocketAddrs, ureq::Error> {
        let is_odd_port = self.reach == Reach::Public && uri.port_u16().is_some_and(|port| port != HTTPS_PORT);
        let found = self.names.resolve(uri, config, timeout)?;
        let may = |address: IpAddr| match self.reach {
            Reach::Public => is_public(address),
            Reach::Loopback => address.is_loopback(),
        };
        if is_odd_port || !found.iter().all(|address| may(address.ip())) {
            return Err(ureq::Error::HostNotFound);
        }
        Ok(found)
    }
}

/// Whether an address is one of the whole network's (the special-purpose registries of RFC 6890 left out).
fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => is_public_v4(address),
        IpAddr::V6(address) => is_public_v6(address),
    }
}

fn is_public_v4(address: Ipv4Addr) -> bool {
    let [a, b, c, _] = address.octets();
    let special = address.is_private()
        || address.is_loopback()
        || address.is_link_local()
        || address.is_multicast()
        || address.is_broadcast()
        || address.is_documentation()
        || a == 0
        || a >= 240
        // Shared by the customers of a carrier (RFC 6598), protocol assignments, relays, measurements.
        || (a == 100 && (64..128).contains(&b))
        || (a == 192 && b == 0 && c == 0)
        || (a == 192 && b == 88 && c == 99)
        || (a == 198 && (18..20).contains(&b));
    !special
}

fn is_public_v6(address: Ipv6Addr) -> bool {
    // What is given to the whole network lies in 2000::/3. Addresses that carry one of version 4 lie elsewhere, or are
    // tunnels that could lead anywhere.
    let [first, second, ..] = address.segments();
    let is_global = first & 0xe000 == 0x2000;
    let is_special = first == 0x2002 || (first == 0x2001 && (second < 0x0200 || second == 0x0db8)) || first == 0x3fff;
    is_global && !is_special
}

#[cfg(test)]
mod tests;
