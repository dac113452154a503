//! Single sign-on, as it is set up and as it goes.

use kernel::{PersonId, Timestamp};
use policy::Role;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::JobView;

/// Whoever is in a group at the provider has a role here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct GroupRole {
    /// As the provider writes it.
    pub group: String,
    pub role: Role,
}

/// Where the organisation's people sign on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct IdentityProviderView {
    /// Its address, exactly as it says it itself.
    pub issuer: String,
    pub client_id: String,
    /// The claim that lists a person's groups.
    pub groups_claim: String,
    pub mapping: Vec<GroupRole>,
    /// How long after the last sign-on people may enter while the provider cannot be reached.
    pub offline_hours: u32,
    pub enabled: bool,
    /// Where the provider must let the browser come back to; the port is another one each time.
    pub redirect: String,
}

/// How somebody is known at the provider.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct IdentityView {
    pub person: PersonId,
    /// The address or user name that an admin expects of them.
    pub login: Option<String>,
    /// Since when their account there is theirs here.
    pub linked_at: Option<Timestamp>,
    /// Their last sign-on.
    pub signed_on_at: Option<Timestamp>,
}

/// A sign-on has begun: the browser is to open this address, and the job ends when it comes back.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SignOnView {
    pub url: String,
    pub job: JobView,
}
