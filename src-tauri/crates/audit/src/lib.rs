//! The audit log: what a record says, and the tree that makes a set of records unchangeable.
//!
//! A [`Record`] is written as a leaf of canonical JSON. Leaves are hashed into the Merkle tree of RFC 6962 / RFC 9162 over
//! SHA-256; a [`Frontier`] is all that appending needs, and the hashes that it gives out, kept at their [`stored_index`],
//! are all that proofs need. A [`Checkpoint`] is the signed size and root, in the C2SP formats `tlog-checkpoint` and
//! `signed-note`, so that other people's tools can read it.
//!
//! It deliberately stores nothing, reads no clock and knows no person: who acted and on what are pseudonyms, and what was
//! changed is a keyed commitment, so that erasing a customer leaves every proof intact.

mod bytes;
mod checkpoint;
mod error;
mod frontier;
mod items;
mod note;
mod proof;
mod record;

pub use bytes::{Commitment, Hash, Pseudonym, commit, pseudonym};
pub use checkpoint::{Checkpoint, origin};
pub use error::AuditError;
pub use frontier::{Frontier, leaf_hash, node_hash, stored_count, stored_index};
pub use items::Items;
pub use note::{parse_verifier_key, verifier_key_string};
pub use proof::{consistency_proof, inclusion_proof, root_at, verify_consistency, verify_inclusion};
pub use record::{Outcome, Record};
