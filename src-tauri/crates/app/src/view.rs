//! What the window and `meridianctl` are shown. Only this crate shapes types for them.
//!
//! Times are RFC 3339 in UTC, languages BCP 47, identifiers text. Names, subjects and texts are plain text by people:
//! whoever shows them isolates their direction.

mod access;
mod audit;
mod conversation;
mod customer;
mod device;
mod entrance;
mod factor;
mod job;
mod organisation;
mod people;

pub use access::{
    Cell, CellChange, CellCount, Deciding, DraftReport, Effect, Missing, PermissionView, RoleMatrix, RoleView,
    RolesView, UnmaskedView, WhyView,
};
pub use policy::CellVerdict;
mod sign_on;

pub use audit::{LogStatus, LogView, RecordPage, RecordView};
pub use conversation::{
    AddressView, AttachmentView, ConversationPage, ConversationRow, ConversationView, Count, DraftView, EntryView,
    EventKind, LetterView, OutboxState, OutboxView, PreviewView, SearchHit, SearchPage, SourceView, UndoView, Undoable,
    ViewCounts,
};
pub use customer::{CustomerConversation, CustomerView, InferredTime};
pub use device::{DeviceState, DeviceView, JoinOfferView, JoinRequestView};
pub use entrance::{
    AppState, AppStatus, CreatedView, DeskPerson, DeviceSettings, KeystoreState, Preferences, RegimeRule, RegimeView,
    RegionView, RoleName, SessionView, Strength, VaultHealth, VaultState,
};
pub use factor::{FactorKind, FactorView, FactorsView, RecoveryCodesView, SessionRow, TotpEnrolment};
pub use job::{
    AddressCount, BackupView, ImportSummary, ImportView, JobKind, JobResult, JobState, JobView, Rejection, VaultReport,
};
pub use organisation::{LabelView, OrganisationView, QueueView, ScriptView, SiteView};
pub use people::{
    
    ApprovalKind, ApprovalState, ApprovalView, ColleagueView, DecidedView, GrantView, InvitationView, PersonState, PersonView, ScimInvited, ScimRejected, ScimReport, Skill, TeamView,
};
pub use sign_on::{GroupRole, IdentityProviderView, IdentityView, SignOnView};
