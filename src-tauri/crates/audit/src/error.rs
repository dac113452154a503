//! What can be wrong with a log.

/// Something about a log is not as it must be.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AuditError {
    /// A leaf is no record, or not written as this crate writes it.
    #[error("the leaf is not a canonical record")]
    Leaf,
    /// The bytes are no frontier.
    #[error("the frontier is malformed")]
    Frontier,
    /// Asked for a record or a size that the log does not have.
    #[error("the log is not that long")]
    Range,
    /// A proof does not lead to the root.
    #[error("the proof does not hold")]
    Proof,
    /// A name of a log or key holds what it must not: nothing at all, a space, a plus sign, a control character.
    #[error("not a name of a log or a key")]
    Name,
    /// The text is no signed note.
    #[error("the note is malformed")]
    Note,
    /// No signature of the key in question.
    #[error("the note is not signed by this key")]
    Unsigned,
    /// A signature of the key in question that does not hold.
    #[error("the signature does not hold")]
    Signature,
    /// The note is signed, but its text is no checkpoint.
    #[error("the checkpoint is malformed")]
    Checkpoint,
    /// The text is no verifier key.
    #[error("the verifier key is malformed")]
    VerifierKey,
}
