//! What the window and `meridianctl` are shown. Only this crate shapes types for them.
//!
//! Times are RFC 3339 in UTC, languages BCP 47, identifiers text. Names, subjects and texts are plain text by people:
//! whoever shows them isolates their direction.

mod audit;
mod conversation;
mod customer;
mod device;
mod entrance;
mod job;
mod organisation;
mod people;

pub use audit::{LogStatus, LogView, RecordPage, RecordView};
pub use conversation::{
    AddressView, AttachmentView, ConversationPage, ConversationRow, ConversationView, Count, DraftView, EntryView,
    EventKind, OutboxState, OutboxView, PreviewView, SearchHit, SearchPage, SourceView, UndoView, Undoable, ViewCounts,
};
pub use customer::{CustomerConversation, CustomerView};
pub use device::{DeviceState, DeviceView, JoinOfferView, JoinRequestView};
pub use entrance::{
    AppState, AppStatus, CreatedView, DeskPerson, DeviceSettings, KeystoreState, Preferences, RegimeRule, RegimeView,
    RegionView, SessionView, Strength, VaultHealth, VaultState,
};
pub use job::{BackupView, ImportSummary, ImportView, JobKind, JobResult, JobState, JobView, Rejection, VaultReport};
pub use organisation::{LabelView, OrganisationView, QueueView, ScriptView, SiteView};
pub use people::{
    ApprovalKind, ApprovalState, ApprovalView, ColleagueView, DecidedView, FactorKind, GrantView, InvitationView,
    PersonState, PersonView, ScimInvited, ScimRejected, ScimReport, Skill, TeamView,
};
