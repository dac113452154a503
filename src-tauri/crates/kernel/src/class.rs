//! What kind of data, and what for.

use serde::{Deserialize, Serialize};

/// Kind of data, as residency rules tell them apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "kebab-case")]
pub enum DataClass {
    /// Who a customer is.
    Identity,
    /// How a customer is reached.
    Contact,
    /// What was said.
    Content,
    /// Files that came along.
    Attachment,
    /// What was said aloud, and its transcript.
    Recording,
    /// Cards and accounts.
    Payment,
    /// Health, biometrics, beliefs.
    Sensitive,
    /// The organisation's own people.
    Staff,
    /// Times, states, sizes.
    Operational,
    /// Counts of many.
    Aggregate,
}

/// Why data is read or changed (GDPR Art. 5(1)(b)).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "kebab-case")]
pub enum Purpose {
    /// Serving the customer.
    Service,
    /// Supervising the service.
    Supervision,
    /// Reviewing records.
    Audit,
    /// Running the installation.
    Administration,
}
