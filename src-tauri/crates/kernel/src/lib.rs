//! Ground floor: the words that every other crate speaks.
//!
//! Identifiers that carry their home region, times, data classes, purposes, and the wrapper that keeps personal data
//! out of logs. It deliberately does no I/O, reads no clock, draws no randomness and knows no other crate of ours.

mod class;
mod clock;
mod id;
mod region;
mod sensitive;
mod vault;

pub use class::{DataClass, Purpose};
pub use clock::{Clock, Entropy, Timestamp, TimestampError};
pub use id::{
    
    ApprovalId, AttachmentId, ConversationId, CustomerId, DeviceId, DraftId, EventId, FactorId, GrantId, IdError, IdSource, ImportId, LabelId, MessageId, NoteId, OutboxId, PersonId, QueueId, ScriptId, SessionId, SiteId, TeamId, UndoId,
};
pub use region::{Region, RegionError};
pub use sensitive::{LogSafe, Sensitive};
pub use vault::VaultName;
