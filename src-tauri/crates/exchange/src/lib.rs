//! What leaves the desktop for other programmes of the organisation. So far that is its identity provider: OpenID
//! Connect Core 1.0 by the authorization code flow with PKCE (RFC 7636), through the system's browser and back by a
//! redirect to this machine (RFC 8252).
//!
//! A sign-on begins with the provider's own description, hands out the address that the browser has to open, waits for
//! the browser to come back, exchanges the code and checks the ID token. What comes of it says who signed in there, and
//! nothing else: tokens are dropped before anybody could keep them.
//!
//! It deliberately decides nothing: whether that person may enter, and which roles their groups bring, is `app`'s. It
//! opens no browser, reads no clock and draws no randomness of its own: time and entropy are arguments.

mod error;
mod http;
mod landing;
mod provider;
mod sign_on;
mod token;

pub use error::{ExchangeError, TokenFault};
pub use http::Reach;
pub use landing::{Page, REDIRECT};
pub use provider::IdentityProvider;
pub use sign_on::{SignOn, Waiting};
pub use token::Identity;
