//! Customers as they are shown.

use desk::{Channel, Status};
use kernel::{ConversationId, CustomerId, Region, Timestamp};
use serde::Serialize;
use ts_rs::TS;

/// A customer, with what is known over all their conversations.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CustomerView {
    pub id: CustomerId,
    pub region: Region,
    pub name: String,
    pub addresses: Vec<String>,
    /// Whether addresses and phone numbers are masked, here and in the customer's conversations.
    pub masked: bool,
    pub language: Option<String>,
    /// IANA time zone, as an agent set it.
    pub time_zone: Option<String>,
    /// What the clocks of their last mails suggest; looked for only where no zone was set.
    pub inferred_time: Option<InferredTime>,
    pub first_at: Timestamp,
    pub conversations: Vec<CustomerConversation>,
}

/// Where a customer's clock seems to stand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct InferredTime {
    /// IANA time zone, where their mails keep the time of their region.
    pub time_zone: Option<String>,
    /// Otherwise the offset from UTC that most of them have, in minutes.
    pub utc_offset_min: Option<i32>,
}

/// One line of a customer's history.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CustomerConversation {
    pub id: ConversationId,
    pub subject: String,
    pub status: Status,
    pub channel: Channel,
    pub last_at: Timestamp,
}
