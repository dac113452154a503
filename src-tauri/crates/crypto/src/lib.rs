//! Keys and what is done with them: sealing and opening, key derivation, keyed hashes, signatures, boxes for one
//! recipient, and the codes that people write down.
//!
//! The surface is small and hard to misuse; the primitives of `ring`, `argon2` and `hpke` stay behind private modules
//! and nothing else in the workspace imports them. Keys are wiped when they are dropped and print as `…`.
//!
//! It deliberately stores nothing, reads no clock and draws no randomness of its own: entropy is an argument. It knows
//! neither people nor vaults; what a key is for is said by the label or the context that the caller gives.

mod aead;
mod boxes;
mod code;
mod error;
mod key;
mod passphrase;
mod recovery_code;
mod sign;

pub use aead::{open, seal};
pub use boxes::{BoxKey, BoxPublic};
pub use code::{InvitationCode, RecoveryKey};
pub use error::CryptoError;
pub use key::{Key, keyed_hash, sha256};
pub use passphrase::{KdfParams, derive_passphrase_key};
pub use recovery_code::RecoveryCode;
pub use sign::{SigningKey, VerifyingKey};

#[cfg(test)]
mod testing;
