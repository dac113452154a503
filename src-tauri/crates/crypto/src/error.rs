//! What can go wrong with a key.

/// Why something could not be sealed, opened, derived or verified. Says nothing about the data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CryptoError {
    /// The key is another one, the context is another one, or the bytes were altered: which of them, nobody can say.
    #[error("cannot be opened with this key in this context")]
    Opening,
    /// Sealed in a form that this version does not know.
    #[error("sealed in an unknown form")]
    UnknownForm,
    /// Too much to seal in one piece.
    #[error("too long to be sealed in one piece")]
    TooLong,
    /// Stored parameters of the passphrase's derivation are weaker than the floor, so somebody may have lowered them.
    #[error("parameters of the key derivation are below the floor")]
    WeakParameters,
    /// Stored parameters of the passphrase's derivation ask for more than any machine of ours would have chosen.
    #[error("parameters of the key derivation are above the ceiling")]
    ExcessiveParameters,
    /// There is not enough memory for the derivation of a key.
    #[error("not enough memory to derive the key")]
    Memory,
    /// The bytes are not a public key.
    #[error("not a public key")]
    PublicKey,
    /// The signature was not made by this key over these bytes.
    #[error("the signature does not verify")]
    Signature,
    /// The code has too few or too many digits.
    #[error("the code has {found} digits instead of {expected}")]
    CodeLength {
        /// Digits that were given.
        found: usize,
        /// Digits that it should have.
        expected: usize,
    },
    /// The code contains a character that no code has.
    #[error("the code contains a character that is not one of its digits")]
    CodeDigit,
    /// The digits don't belong together: one was mistyped, or it is a code of another kind.
    #[error("the digits of the code do not belong together")]
    CodeCheck,
}

impl kernel::LogSafe for CryptoError {
    fn log_safe(&self) -> String {
        self.to_string()
    }
}
