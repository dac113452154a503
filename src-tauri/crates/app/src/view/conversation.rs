//! Conversations as they are shown.

use desk::{Channel, Direction, MessageKind, Priority, Status};
use kernel::{
    AttachmentId, ConversationId, CustomerId, LabelId, MessageId, NoteId, OutboxId, PersonId, QueueId, Region,
    Timestamp, UndoId,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::CustomerView;
use crate::WireError;

/// A row of the list.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ConversationRow {
    pub id: ConversationId,
    pub region: Region,
    pub customer: CustomerId,
    pub customer_name: String,
    pub subject: String,
    /// The beginning of the last message, without quotes.
    pub preview: String,
    pub channel: Channel,
    /// The customer's language, where it was recognised.
    pub language: Option<String>,
    pub status: Status,
    pub owner: Option<PersonId>,
    pub queue: Option<QueueId>,
    pub priority: Priority,
    pub labels: Vec<LabelId>,
    pub unread: bool,
    pub messages: u64,
    pub last_at: Timestamp,
    /// When the customer must have an answer; none while nothing is owed.
    pub due: Option<Timestamp>,
    pub snoozed_until: Option<Timestamp>,
}

/// A page of the list.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ConversationPage {
    pub conversations: Vec<ConversationRow>,
    /// All that the view holds, not only this page.
    pub total: u64,
    /// Goes on after this page; none at the end.
    pub next: Option<String>,
}

/// How many conversations have this value.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Count {
    pub value: String,
    pub count: u64,
}

/// How many conversations each view holds.
#[derive(Debug, Clone, Default, Serialize, TS)]
pub struct ViewCounts {
    pub mine: u64,
    pub unassigned: u64,
    pub all: u64,
    pub snoozed: u64,
    pub done: u64,
    pub spam: u64,
    /// Open conversations whose due time has passed.
    pub breached: u64,
    pub outbox: u64,
    pub languages: Vec<Count>,
    pub channels: Vec<Count>,
}

/// A name and an address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AddressView {
    pub name: Option<String>,
    pub address: String,
}

/// A file of a message or of a draft.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct AttachmentView {
    pub id: AttachmentId,
    pub name: String,
    /// Media type (RFC 6838), as found by its content where its sender lied.
    pub media_type: String,
    pub bytes: u64,
    /// Can be shown inside the window: pictures and plain text.
    pub previewable: bool,
    /// May run when it is opened: programs, scripts, documents with macros.
    pub dangerous: bool,
}

/// What happened to a conversation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum EventKind {
    Imported,
    Assigned,
    Unassigned,
    Snoozed,
    Woken,
    Resolved,
    Reopened,
    Labelled,
    Unlabelled,
    Prioritised,
    MarkedSpam,
    UnmarkedSpam,
    Moved,
    Merged,
    Split,
    CustomerMerged,
    CustomerSplit,
    ReplyRevoked,
    /// Somebody looked at what is masked.
    Unmasked,
    Undone,
}

/// State of a reply in the outbox.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum OutboxState {
    /// Can still be taken back without a trace for the customer, until `held_until`.
    Held,
    /// Waits for a channel that sends it.
    Waiting,
    /// Taken back.
    Revoked,
}

/// One entry of the timeline over all channels, oldest first.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(tag = "type", rename_all = "kebab-case")]
#[expect(clippy::large_enum_variant, reason = "most entries are messages, and an entry lives only until it is shown")]
pub enum EntryView {
    /// A message in or out.
    Message {
        id: MessageId,
        direction: Direction,
        channel: Channel,
        kind: MessageKind,
        from: AddressView,
        to: Vec<AddressView>,
        cc: Vec<AddressView>,
        subject: String,
        sent_at: Timestamp,
        language: Option<String>,
        /// What was newly written, without quotes.
        text: String,
        /// The quoted rest, if any.
        quoted: Option<String>,
        /// Sanitised HTML for a sandboxed frame, where the message has any.
        html: Option<String>,
        /// Remote pictures that were left out.
        remote_images: u32,
        attachments: Vec<AttachmentView>,
        unread: bool,
        /// Set for a reply that is still in the outbox.
        outbox: Option<OutboxView>,
    },
    /// A note among colleagues; never sent.
    Note { id: NoteId, author: PersonId, at: Timestamp, text: String },
    /// A change of state.
    Event {
        at: Timestamp,
        actor: Option<PersonId>,
        kind: EventKind,
        /// Arguments of the Fluent message `event-<kind>`, such as a person, a label, a time.
        args: std::collections::BTreeMap<String, String>,
    },
}

/// A letter as its sender laid it out, for one showing.
#[derive(Debug, Clone, Serialize, TS)]
pub struct LetterView {
    /// Sanitised HTML for a sandboxed frame.
    pub html: String,
    /// Remote pictures that are missing all the same.
    pub remote_images: u32,
}

/// A conversation, open.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ConversationView {
    #[serde(flatten)]
    pub row: ConversationRow,
    pub customer_view: CustomerView,
    pub entries: Vec<EntryView>,
    /// What the one who asks has under way here: at most one reply and one note.
    pub drafts: Vec<DraftView>,
    /// To whom a reply goes unless the agent changes it.
    pub reply_to: Vec<AddressView>,
    pub reply_cc: Vec<AddressView>,
}

/// A reply or note that is not finished.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DraftView {
    pub conversation: ConversationId,
    pub note: bool,
    pub text: String,
    pub to: Vec<AddressView>,
    pub cc: Vec<AddressView>,
    pub bcc: Vec<AddressView>,
    pub attachments: Vec<AttachmentView>,
    pub saved_at: Timestamp,
}

/// A reply in the outbox.
#[derive(Debug, Clone, Serialize, TS)]
pub struct OutboxView {
    pub id: OutboxId,
    pub conversation: ConversationId,
    pub message: MessageId,
    pub state: OutboxState,
    pub subject: String,
    pub to: Vec<AddressView>,
    pub author: PersonId,
    pub queued_at: Timestamp,
    pub held_until: Timestamp,
}

/// A finding of the search.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SearchHit {
    pub conversation: ConversationId,
    pub message: MessageId,
    pub region: Region,
    pub customer_name: String,
    pub subject: String,
    pub snippet: String,
    /// What matched in the snippet: start and end in UTF-16 code units.
    pub highlights: Vec<(u32, u32)>,
    pub language: Option<String>,
    pub status: Status,
    pub sent_at: Timestamp,
}

/// What the search found.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SearchPage {
    pub hits: Vec<SearchHit>,
    /// Messages that match, each counted once; no more than were to be counted.
    pub total: u64,
    /// Whether there are more than were to be counted.
    pub more: bool,
}

/// A preview of an attachment, made safe.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum PreviewView {
    /// A picture as a `data:` URL.
    Picture { name: String, url: String },
    /// Plain text.
    Text { name: String, text: String, truncated: bool },
    /// Cannot be shown inside; it can be saved.
    None { name: String },
}

/// A message as it came.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SourceView {
    pub text: String,
    pub truncated: bool,
}

/// Handle to take an act back.
#[derive(Debug, Clone, Serialize, TS)]
pub struct UndoView {
    pub undo: UndoId,
    /// How many conversations or customers changed.
    pub changed: u32,
    /// What could not be changed, with its reason; the rest was done.
    pub refused: Vec<WireError>,
}

/// A kind of act that can be taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Undoable {
    State,
    Merge,
    Split,
    CustomerMerge,
    CustomerSplit,
    /// The taking back of one of these: taking that back does it again.
    MergeUndone,
    SplitUndone,
    CustomerMergeUndone,
    CustomerSplitUndone,
}
