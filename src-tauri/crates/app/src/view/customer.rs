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
    /// IANA time zone, as the offset of their mail suggests or as an agent set it.
    pub time_zone: Option<String>,
    /// Offset of their last mail from UTC, in minutes.
    pub utc_offset_min: Option<i32>,
    pub first_at: Timestamp,
    pub conversations: Vec<CustomerConversation>,
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
