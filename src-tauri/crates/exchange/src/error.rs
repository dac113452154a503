//! Why a sign-on did not come about.

/// The result of talking to an identity provider.
pub(crate) type ExchangeResult<T> = Result<T, ExchangeError>;

/// Why a sign-on did not come about. Holds no token, no code and nothing about anybody.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ExchangeError {
    /// The address of the provider is none that may be asked: no `https`, or with a query or a fragment.
    #[error("the address of the identity provider cannot be used")]
    BadIssuer,
    /// Nobody answers, or not in time, or not as a server does.
    #[error("the identity provider cannot be reached")]
    Unreachable,
    /// What answers describes itself as somebody else, or not at all (OpenID Connect Discovery 1.0, 4.3).
    #[error("what answers is not the identity provider of this address")]
    OtherIssuer,
    /// The provider said no. The code is one of OAuth's own words, such as `access_denied` or `invalid_grant`.
    #[error("the identity provider refused: {code}")]
    Refused {
        /// Lower-case letters and underscores only.
        code: String,
    },
    /// What the browser brought back belongs to no sign-on that was begun here.
    #[error("the answer belongs to another sign-on")]
    State,
    /// The ID token does not hold. The fault says which check failed.
    #[error("the identity token is not valid: {fault}")]
    Token {
        /// One word for the log.
        fault: TokenFault,
    },
    /// Nobody came back from the browser in time.
    #[error("nobody came back from the browser in time")]
    TimedOut,
    /// Whoever asked thought better of it.
    #[error("the sign-on was cancelled")]
    Cancelled,
    /// No port of this machine could be listened on.
    #[error("this machine gives no port to come back to: {0}")]
    NoPort(std::io::ErrorKind),
}

/// Which check of an ID token failed (OpenID Connect Core 1.0, 3.1.3.7).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TokenFault {
    /// The provider sent none, or none that can be read.
    Absent,
    /// It is not signed, or in a way that is not accepted.
    Algorithm,
    /// No key of the provider has signed it.
    Key,
    /// The signature does not fit.
    Signature,
    /// It was made by another issuer.
    Issuer,
    /// It was made for another programme.
    Audience,
    /// It was handed to another programme than it was made for.
    Party,
    /// Its time is over.
    Expired,
    /// It was issued too long ago, or in the future.
    Issued,
    /// It answers another question.
    Nonce,
    /// What the provider says besides is about somebody else.
    Subject,
    /// It asks for something that is not understood here.
    Unsupported,
}

impl std::fmt::Display for TokenFault {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(match self {
            Self::Absent => "absent",
            Self::Algorithm => "algorithm",
            Self::Key => "key",
            Self::Signature => "signature",
            Self::Issuer => "issuer",
            Self::Audience => "audience",
            Self::Party => "authorised party",
            Self::Expired => "expired",
            Self::Issued => "issue time",
            Self::Nonce => "nonce",
            Self::Subject => "subject",
            Self::Unsupported => "unsupported",
        })
    }
}

impl From<TokenFault> for ExchangeError {
    fn from(fault: TokenFault) -> Self {
        Self::Token { fault }
    }
}

impl kernel::LogSafe for ExchangeError {
    fn log_safe(&self) -> String {
        self.to_string()
    }
}
