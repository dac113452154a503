//! Which messages belong together.
//!
//! Two forms of one idea. [`batch::thread`] is the algorithm REFERENCES of RFC 5256, step by step: it takes all messages
//! at once and gives trees. [`incremental`] is what an import needs: it takes one message after the other and says
//! which conversation it belongs to. The incremental form joins what the batch form joins by references, in whatever
//! order the messages come; where the two differ is said there.

pub mod batch;
pub mod incremental;
mod subject;

pub use batch::{Mail, Node};
pub use incremental::{Candidate, Keys, Placement, SubjectKey, Threads, place};
pub use subject::{BaseSubject, Prefixes, base_subject};

/// A message id as ids are compared: without angle brackets and white space.
#[must_use]
pub fn clean_id(id: &str) -> String {
    let id = id.trim().trim_matches(['<', '>']);
    if id.contains(char::is_whitespace) { id.split_whitespace().collect() } else { id.to_owned() }
}
