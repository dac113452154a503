//! The demonstration: Kestrel Optics, which repairs and sells camera lenses at three sites in sixteen languages.
//!
//! It is not written into the vaults, it is lived through: on a clock of its own that goes from months ago to now, people
//! are invited, mail comes in as any mail does, is answered, noted, put off and resolved, each act through the Door with
//! its record. So whatever a screen shows of it has come about as it would at work.
//!
//! It deliberately fills only a profile that has no organisation yet, and knows no other way into a vault.

mod clock;
mod enclosure;
mod letter;
mod life;
mod stage;
mod story;

use std::sync::Arc;

use kernel::{PersonId, Region, Sensitive};
use policy::Role;
use serde::Serialize;

use crate::error::Error;
use crate::meridian::{Edges, Meridian};
use crate::wire::{Tag, WireError};

/// What everybody in the demonstration signs in with, unless another passphrase is chosen. Nothing in it is secret.
pub const PASSPHRASE: &str = "seven lanterns over the harbour";

/// The demonstration, and how to get in.
#[derive(Debug, Clone, Serialize)]
pub struct Demo {
    /// Name of the organisation.
    pub organisation: String,
    /// Who can sign in, the founder first.
    pub people: Vec<DemoPerson>,
}

/// Somebody who can sign in.
#[derive(Debug, Clone, Serialize)]
pub struct DemoPerson {
    /// Their number.
    pub person: PersonId,
    /// Their name.
    pub name: String,
    /// As the lock screen shows them.
    pub initials: String,
    /// What they may do.
    pub roles: Vec<Role>,
    /// Where they work.
    pub regions: Vec<Region>,
    /// The site that they work at.
    pub site: String,
    /// What they sign in with.
    pub passphrase: String,
}

/// Fills a profile that has no organisation yet.
///
/// # Errors
/// `exists` where there is an organisation; else whatever the Door answers.
pub fn fill(meridian: &Meridian, passphrase: &Sensitive<String>) -> std::result::Result<Demo, WireError> {
    if meridian.profile().keyring()?.is_some() {
        return Err(Error::User("exists").into());
    }
    let stories = story::all()?;
    let now = meridian.now();
    let clock = Arc::new(clock::Played::from(now.plus_ms(-stage::AGE_MS)));
    // The same profile under another clock: sessions of the demonstration are none of the caller's.
    let edges = Edges { clock: clock.clone(), ..meridian.edges().clone() };
    let played = Meridian::open(meridian.folder().to_owned(), edges)?;
    let stage = stage::set(&played, passphrase, &stories)?;
    life::live(&played, &stage, &stories, &clock, now)?;
    let demo = stage.strike(&played, passphrase)?;
    meridian.tell(&[Tag::Organisation, Tag::Session, Tag::Vaults, Tag::Conversations, Tag::Outbox, Tag::Records]);
    Ok(demo)
}

/// An error in what we ship ourselves.
const fn malformed() -> Error {
    Error::Malformed("demonstration")
}
