//! The answers.

use std::sync::Arc;

use kernel::{Purpose, Region, Timestamp, VaultName};

use crate::{Action, Principal, Roles};

/// What the decision may look at besides who, what and on what.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Context {
    /// The time of the decision.
    pub now: Timestamp,
}

impl Context {
    /// At this moment.
    #[must_use]
    pub const fn at(now: Timestamp) -> Self {
        Self { now }
    }
}

/// A decision as it is kept: everything but the moment.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Verdict {
    pub(crate) permitted: bool,
    pub(crate) policies: Vec<String>,
    pub(crate) reason: String,
    pub(crate) purpose: Purpose,
}

/// Leave to do one act. Only this crate can make one, and the store opens a transaction for nothing else.
#[derive(Debug, Clone)]
pub struct Permit {
    pub(crate) action: Action,
    pub(crate) principal: Principal,
    pub(crate) vault: VaultName,
    pub(crate) verdict: Arc<Verdict>,
    pub(crate) set_hash: Arc<str>,
    pub(crate) at: Timestamp,
    pub(crate) system: bool,
}

impl Permit {
    /// What is permitted.
    #[must_use]
    pub const fn action(&self) -> Action {
        self.action
    }

    /// Who may; for an act of the programme itself somebody without a number and without roles.
    #[must_use]
    pub const fn principal(&self) -> &Principal {
        &self.principal
    }

    /// The roles that the person has.
    #[must_use]
    pub const fn roles(&self) -> &Roles {
        &self.principal.roles
    }

    /// The vault that the act is for.
    #[must_use]
    pub const fn vault(&self) -> VaultName {
        self.vault
    }

    /// The region that the act is for; `None` for the organisation.
    #[must_use]
    pub const fn region(&self) -> Option<Region> {
        self.vault.region()
    }

    /// The ids of the policies that permit it.
    #[must_use]
    pub fn policies(&self) -> &[String] {
        &self.verdict.policies
    }

    /// SHA-256 over the whole policy set, in hexadecimal.
    #[must_use]
    pub fn set_hash(&self) -> &str {
        &self.set_hash
    }

    /// What for.
    #[must_use]
    pub fn purpose(&self) -> Purpose {
        self.verdict.purpose
    }

    /// When it was decided.
    #[must_use]
    pub const fn decided_at(&self) -> Timestamp {
        self.at
    }

    /// Whether the programme acts by itself.
    #[must_use]
    pub const fn is_system(&self) -> bool {
        self.system
    }
}

/// A refusal, with all that its record needs.
#[derive(Debug, Clone, thiserror::Error)]
#[error("denied: {action} ({})", .verdict.reason)]
pub struct Denial {
    pub(crate) action: Action,
    pub(crate) principal: Principal,
    pub(crate) vault: VaultName,
    pub(crate) verdict: Arc<Verdict>,
    pub(crate) set_hash: Arc<str>,
    pub(crate) at: Timestamp,
}

impl Denial {
    /// What is denied.
    #[must_use]
    pub const fn action(&self) -> Action {
        self.action
    }

    /// Who asked.
    #[must_use]
    pub const fn principal(&self) -> &Principal {
        &self.principal
    }

    /// The vault that the act would have been for.
    #[must_use]
    pub const fn vault(&self) -> VaultName {
        self.vault
    }

    /// The ids of the policies that forbid it; empty when no policy permits it.
    #[must_use]
    pub fn policies(&self) -> &[String] {
        &self.verdict.policies
    }

    /// Why, as a code: `no-role` (no policy permits it), `enrolment-needed`, `other-region`, `auditor-writes`, `four-eyes`,
    /// `legal-hold`, `other-queue`, `other-language`, `owned-by-another`, `step-up` (a fresh factor would do),
    /// `not-applicable` (an act on the wrong kind of thing), `policy-error`.
    #[must_use]
    pub fn reason(&self) -> &str {
        &self.verdict.reason
    }

    /// SHA-256 over the whole policy set, in hexadecimal.
    #[must_use]
    pub fn set_hash(&self) -> &str {
        &self.set_hash
    }

    /// When it was decided.
    #[must_use]
    pub const fn decided_at(&self) -> Timestamp {
        self.at
    }

    /// What it would have been for, had it been permitted: a guess for the record, from the person's roles.
    #[must_use]
    pub fn purpose(&self) -> Purpose {
        self.verdict.purpose
    }
}
