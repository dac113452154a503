//! The devices of the organisation, and how another one joins.

use kernel::{DeviceId, Region, Timestamp};
use serde::Serialize;
use ts_rs::TS;

/// Whether a device belongs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum DeviceState {
    /// This one.
    Here,
    Approved,
    Revoked,
}

/// A device that opens the organisation's vaults.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DeviceView {
    pub device: DeviceId,
    pub name: String,
    pub state: DeviceState,
    pub created_at: Timestamp,
    pub revoked_at: Option<Timestamp>,
    /// The regions whose present keys it holds. Of a revoked device: those that still have to get new ones.
    pub regions: Vec<Region>,
    /// How many people could unlock there when it was last seen.
    pub people: u32,
    pub last_seen: Option<Timestamp>,
    /// Six groups of digits, to be read aloud.
    pub fingerprint: String,
}

/// A request to join was written.
#[derive(Debug, Clone, Serialize, TS)]
pub struct JoinRequestView {
    pub path: String,
    /// To be compared aloud with what the other device shows.
    pub fingerprint: String,
}

/// A request to join, as the device that lets others in reads it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct JoinOfferView {
    pub name: String,
    pub fingerprint: String,
    pub created_at: Timestamp,
}
