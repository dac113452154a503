//! The declared table: every request, once.
//!
//! From it come the window's commands and their access list, the TypeScript types, `meridianctl batch` and the tests
//! that try every request with every role. A request without a handler does not compile.

use std::path::Path;

use kernel::SessionId;
use serde::Serialize;
use serde::de::DeserializeOwned;
use ts_rs::TS;

use crate::acts;
use crate::view;
use crate::{Meridian, WireError};

/// Something that can be asked for.
pub trait Act: DeserializeOwned + TS + Send + 'static {
    /// What comes back.
    type Output: Serialize + TS + Send + 'static;

    /// Goes through the Door.
    ///
    /// # Errors
    /// In the form of the wire; nothing has happened then, but for the record of a denial.
    fn carry_out(self, meridian: &Meridian, session: Option<SessionId>) -> Result<Self::Output, WireError>;
}

/// How a request goes through the Door.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Manner {
    /// Needs no session.
    Entrance,
    /// Reads a snapshot; withheld until its record is durable where what it reads is regulated.
    Query,
    /// One transaction in one vault, with its record.
    Command,
    /// Asks the Door for several transactions, or works in the background.
    Errand,
}

/// One line of the table.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct Entry {
    /// Name on the wire, snake case.
    pub name: &'static str,
    /// The request's type.
    pub request: &'static str,
    /// How it goes through the Door.
    pub manner: Manner,
}

impl Entry {
    /// Whether it may change what is stored, beyond its own record.
    #[must_use]
    pub const fn needs_session(&self) -> bool {
        !matches!(self.manner, Manner::Entrance)
    }
}

macro_rules! manner {
    (entrance) => {
        Manner::Entrance
    };
    (query) => {
        Manner::Query
    };
    (command) => {
        Manner::Command
    };
    (errand) => {
        Manner::Errand
    };
}

macro_rules! act {
    (entrance $request:ty => $response:ty) => {
        impl Act for $request {
            type Output = $response;

            fn carry_out(self, meridian: &Meridian, _session: Option<SessionId>) -> Result<$response, WireError> {
                crate::door::entrance(meridian, self)
            }
        }
    };
    (query $request:ty => $response:ty) => {
        impl Act for $request {
            type Output = $response;

            fn carry_out(self, meridian: &Meridian, session: Option<SessionId>) -> Result<$response, WireError> {
                crate::door::query(meridian, session, self)
            }
        }
    };
    (command $request:ty => $response:ty) => {
        impl Act for $request {
            type Output = $response;

            fn carry_out(self, meridian: &Meridian, session: Option<SessionId>) -> Result<$response, WireError> {
                crate::door::command(meridian, session, self)
            }
        }
    };
    (errand $request:ty => $response:ty) => {
        impl Act for $request {
            type Output = $response;

            fn carry_out(self, meridian: &Meridian, session: Option<SessionId>) -> Result<$response, WireError> {
                crate::door::errand(meridian, session, self)
            }
        }
    };
}

macro_rules! table {
    ($($manner:ident $name:ident: acts::$request:ident => $response:ty;)*) => {
        /// Every request.
        pub const ENTRIES: &[Entry] = &[$(
            Entry { name: stringify!($name), request: stringify!($request), manner: manner!($manner) },
        )*];

        $(act!($manner acts::$request => $response);)*

        /// Carries out the request of this name, in JSON.
        ///
        /// # Errors
        /// `unknown-command` and `bad-request` of our own, and whatever the request answers.
        pub fn dispatch(
            meridian: &Meridian,
            session: Option<SessionId>,
            name: &str,
            request: serde_json::Value,
        ) -> Result<serde_json::Value, WireError> {
            match name {
                $(stringify!($name) => {
                    let request: acts::$request =
                        serde_json::from_value(request).map_err(|_| WireError::user("bad-request"))?;
                    let output = request.carry_out(meridian, session)?;
                    serde_json::to_value(output).map_err(|_| WireError::user("bad-request"))
                })*
                _ => Err(WireError::user("unknown-command")),
            }
        }

        /// Writes the TypeScript types of the table into a folder, one file a type, and `commands.ts` over them.
        ///
        /// # Errors
        /// Where the folder cannot be written.
        pub fn export_types(folder: &Path) -> std::io::Result<()> {
            let config = ts_rs::Config::new().with_out_dir(folder).with_large_int("number");
            let fail = |error: ts_rs::ExportError| std::io::Error::other(error.to_string());
            let mut lines = String::new();
            let mut names = std::collections::BTreeSet::new();
            $(
                <acts::$request as TS>::export_all(&config).map_err(fail)?;
                export_response::<$response>(&config, &mut names).map_err(fail)?;
                names.insert(<acts::$request as TS>::ident(&config));
                lines.push_str(&format!(
                    "  {}: {{ request: {}; response: {} }};\n",
                    stringify!($name),
                    <acts::$request as TS>::name(&config),
                    <$response as TS>::name(&config),
                ));
            )*
            export_response::<WireError>(&config, &mut names).map_err(fail)?;
            export_response::<crate::Tag>(&config, &mut names).map_err(fail)?;
            let imports: String =
                names.iter().map(|name| format!("import type {{ {name} }} from \"./{name}\";\n")).collect();
            let exports = names.iter().map(String::as_str).collect::<Vec<_>>().join(", ");
            let head = "// Generated from the table of commands. Do not edit.\n";
            let text = format!(
                "{head}{imports}\nexport type {{ {exports} }};\n\n/** Every command with its request and response. */\nexport interface Commands {{\n{lines}}}\n"
            );
            std::fs::write(folder.join("commands.ts"), text)
        }
    };
}

/// Writes a response's own types, and those inside a list of them, and notes the names that `commands.ts` imports.
fn export_response<T: TS + 'static>(
    config: &ts_rs::Config,
    names: &mut std::collections::BTreeSet<String>,
) -> Result<(), ts_rs::ExportError> {
    struct Export<'a> {
        config: &'a ts_rs::Config,
        names: &'a mut std::collections::BTreeSet<String>,
        result: Result<(), ts_rs::ExportError>,
    }
    impl ts_rs::TypeVisitor for Export<'_> {
        fn visit<U: TS + 'static + ?Sized>(&mut self) {
            if U::output_path().is_none() || self.result.is_err() {
                return;
            }
            self.result = U::export_all(self.config);
            self.names.insert(U::ident(self.config));
        }
    }
    let mut export = Export { config, names, result: Ok(()) };
    ts_rs::TypeVisitor::visit::<T>(&mut export);
    T::visit_generics(&mut export);
    export.result
}

table! {
    entrance app_status: acts::ReadStatus => view::AppStatus;
    entrance save_device_settings: acts::SaveDeviceSettings => view::AppStatus;
    entrance measure_passphrase: acts::MeasurePassphrase => view::Strength;
    entrance create_organisation: acts::CreateOrganisation => view::CreatedView;
    entrance unlock: acts::Unlock => view::SessionView;
    entrance accept_invitation: acts::AcceptInvitation => view::SessionView;
    entrance recover: acts::Recover => view::SessionView;
    entrance restore_backup: acts::RestoreBackup => view::JobView;
    entrance begin_single_sign_on: acts::BeginSingleSignOn => view::SignOnView;
    entrance list_jobs: acts::ListJobs => Vec<view::JobView>;
    entrance cancel_job: acts::CancelJob => view::JobView;
    entrance request_joining: acts::RequestJoining => view::JoinRequestView;
    entrance finish_joining: acts::FinishJoining => view::JobView;

    errand current_session: acts::CurrentSession => view::SessionView;
    errand touch: acts::Touch => ();
    errand lock: acts::Lock => view::AppStatus;
    errand change_passphrase: acts::ChangePassphrase => ();
    command save_preferences: acts::SavePreferences => view::Preferences;
    command set_presence: acts::SetPresence => ();

    query list_factors: acts::ListFactors => view::FactorsView;
    errand begin_totp: acts::BeginTotp => view::TotpEnrolment;
    errand confirm_totp: acts::ConfirmTotp => view::FactorView;
    errand enrol_security_key: acts::EnrolSecurityKey => view::FactorView;
    errand make_recovery_codes: acts::MakeRecoveryCodes => view::RecoveryCodesView;
    errand remove_factor: acts::RemoveFactor => view::FactorsView;
    errand step_up: acts::StepUp => view::SessionView;
    errand list_sessions: acts::ListSessions => Vec<view::SessionRow>;
    errand end_sessions: acts::EndSessions => ();

    query list_conversations: acts::ListConversations => view::ConversationPage;
    query count_views: acts::CountViews => view::ViewCounts;
    query open_conversation: acts::OpenConversation => view::ConversationView;
    query open_customer: acts::OpenCustomer => view::CustomerView;
    query search_messages: acts::Search => view::SearchPage;
    query preview_attachment: acts::PreviewAttachment => view::PreviewView;
    query open_source: acts::OpenSource => view::SourceView;
    errand show_remote_images: acts::ShowRemoteImages => view::LetterView;
    query list_outbox: acts::ListOutbox => Vec<view::OutboxView>;

    command assign_conversations: acts::AssignConversations => view::UndoView;
    command snooze_conversations: acts::SnoozeConversations => view::UndoView;
    command resolve_conversations: acts::ResolveConversations => view::UndoView;
    command reopen_conversations: acts::ReopenConversations => view::UndoView;
    command label_conversations: acts::LabelConversations => view::UndoView;
    command prioritise_conversations: acts::PrioritiseConversations => view::UndoView;
    command mark_spam: acts::MarkSpam => view::UndoView;
    command mark_read: acts::MarkRead => view::UndoView;
    command move_conversations: acts::MoveConversations => view::UndoView;
    command undo_act: acts::Undo => view::UndoView;
    command merge_conversations: acts::MergeConversations => view::UndoView;
    command split_conversation: acts::SplitConversation => acts::SplitView;
    command merge_customers: acts::MergeCustomers => view::UndoView;
    command split_customer: acts::SplitCustomer => acts::CustomerSplitView;
    command edit_customer: acts::EditCustomer => view::CustomerView;

    command save_draft: acts::SaveDraft => view::DraftView;
    command discard_draft: acts::DiscardDraft => ();
    command attach_file: acts::AttachFile => view::DraftView;
    command detach_file: acts::DetachFile => view::DraftView;
    command send_reply: acts::SendReply => view::OutboxView;
    command revoke_reply: acts::RevokeReply => view::DraftView;
    command add_note: acts::AddNote => ();
    errand export_attachment: acts::ExportAttachment => ();

    // People, teams, roles for a time.
    query list_people: acts::ListPeople => Vec<view::PersonView>;
    errand invite_person: acts::InvitePerson => view::InvitationView;
    errand change_person: acts::ChangePerson => view::PersonView;
    errand remove_person: acts::RemovePerson => view::PersonView;
    errand import_people: acts::ImportPeople => view::ScimReport;
    command save_profile: acts::SaveProfile => view::PersonView;
    command save_team: acts::SaveTeam => view::TeamView;
    command delete_team: acts::DeleteTeam => ();
    command give_grant: acts::GiveGrant => view::GrantView;
    command delegate_role: acts::DelegateRole => view::GrantView;
    command end_grant: acts::EndGrant => view::GrantView;

    // What takes two.
    query list_approvals: acts::ListApprovals => Vec<view::ApprovalView>;
    command request_reset: acts::RequestReset => view::ApprovalView;
    errand decide_approval: acts::DecideApproval => view::DecidedView;
    errand carry_out_reset: acts::CarryOutReset => view::InvitationView;

    // Devices.
    query list_devices: acts::ListDevices => Vec<view::DeviceView>;
    command name_device: acts::NameDevice => view::DeviceView;
    errand revoke_device: acts::RevokeDevice => Vec<view::DeviceView>;
    query read_joining: acts::ReadJoining => view::JoinOfferView;
    errand approve_joining: acts::ApproveJoining => view::JobView;

    errand add_region: acts::AddRegion => view::OrganisationView;
    command save_queue: acts::SaveQueue => view::QueueView;
    command save_label: acts::SaveLabel => view::LabelView;
    command delete_label: acts::DeleteLabel => ();
    command save_script: acts::SaveScript => view::ScriptView;
    command delete_script: acts::DeleteScript => ();
    command save_site: acts::SaveSite => view::SiteView;

    query list_roles: acts::ListRoles => view::RolesView;
    query role_matrix: acts::ReadRoleMatrix => view::RoleMatrix;
    errand test_role: acts::TestRole => view::DraftReport;
    command save_role: acts::SaveRole => view::RoleView;
    command delete_role: acts::DeleteRole => ();
    errand explain_access: acts::ExplainAccess => view::WhyView;
    command unmask_customer: acts::UnmaskCustomer => view::UnmaskedView;

    query read_identity_provider: acts::ReadIdentityProvider => Option<view::IdentityProviderView>;
    command save_identity_provider: acts::SaveIdentityProvider => view::IdentityProviderView;
    query list_identities: acts::ListIdentities => Vec<view::IdentityView>;
    command name_identity: acts::NameIdentity => view::IdentityView;
    errand link_identity: acts::LinkIdentity => view::SignOnView;

    errand import_mail: acts::ImportMail => view::JobView;
    query list_imports: acts::ListImports => Vec<view::ImportView>;
    query list_rejections: acts::ListRejections => Vec<view::Rejection>;
    errand undo_import: acts::UndoImport => view::JobView;

    errand check_vaults: acts::CheckVaults => view::JobView;
    errand backup_vaults: acts::BackupVaults => view::JobView;
    query list_records: acts::ListRecords => view::RecordPage;
    errand verify_logs: acts::VerifyLogs => view::JobView;
    query read_checkpoint: acts::ReadCheckpoint => acts::CheckpointView;
    errand make_support_bundle: acts::MakeSupportBundle => ();
}
