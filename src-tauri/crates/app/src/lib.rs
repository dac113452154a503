//! The Door, the use cases behind it, and the types that cross the wire.
//!
//! Whoever asks — the window, `meridianctl`, a test — names a request of the table and goes the same road: who is asking,
//! may they, one transaction in one vault with its record, commit, tell. This crate composes the others and is the only
//! one that shapes types for the window.
//!
//! It deliberately knows nothing of Tauri, holds no SQL, parses no mail and implements no cryptography.

#[expect(missing_docs, reason = "fields are named as the field names them; what needs a word has one")]
pub mod acts;
mod assemble;
mod backup;
mod change;
mod checking;
mod cipher;
mod contact;
pub mod demo;
mod desk_view;
mod device_joining;
mod door;
mod error;
mod factors;
mod file_kind;
mod founding;
mod importing;
mod intake;
mod jobs;
mod meridian;
mod moving;
mod otpauth;
mod ours;
mod places;
mod preview;
mod profile;
mod record;
mod rekeying;
mod replying;
mod role_draft;
mod role_rules;
mod roles;
mod scim;
mod session;
mod standing;
mod signing_out;
mod spool;
mod single_sign_on;
mod status;
mod support;
pub mod table;
mod unlocking;
mod upkeep;
#[expect(missing_docs, reason = "fields are named as the field names them; what needs a word has one")]
pub mod view;
mod wire;

pub use channels::remote::Reach;
pub use error::ERROR_CODES;
pub use meridian::{Edges, Meridian, Program};
pub use table::Act;
pub use wire::{ErrorKind, Tag, WireError};
