//! What can be wrong with the policies themselves.

/// The policies cannot be used. Raised when they are loaded, never by a decision.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PolicyError {
    /// The schema does not parse.
    #[error("the schema does not parse: {0}")]
    Schema(String),
    /// A policy file does not parse.
    #[error("{file} does not parse: {detail}")]
    Syntax {
        /// Which file.
        file: String,
        /// What the parser says.
        detail: String,
    },
    /// A policy has no `@id`, or one that another has already.
    #[error("{file} holds a policy without an id of its own")]
    Id {
        /// Which file.
        file: String,
    },
    /// A policy does not pass strict validation against the schema.
    #[error("the policies are not valid: {0}")]
    Invalid(String),
    /// The schema lacks an act that the programme has.
    #[error("the schema lacks the act {0}")]
    Unknown(String),
    /// A file about a region or a regime does not parse.
    #[error("{file} is not as it should be: {detail}")]
    Data {
        /// Which file.
        file: String,
        /// What the parser says.
        detail: String,
    },
}
