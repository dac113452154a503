// Written by `cargo xtask bindings` from the table of commands in `app`. Do not edit.

use app::WireError;
use app::acts;
use app::table::Act;
use tauri::State;

use crate::desk::Desk;
use crate::native;

#[tauri::command]
async fn app_status(
    desk: State<'_, Desk>,
    request: acts::ReadStatus,
) -> Result<<acts::ReadStatus as Act>::Output, WireError> {
    desk.call(request).await
}

#[tauri::command]
async fn save_device_settings(
    desk: State<'_, Desk>,
    request: acts::SaveDeviceSettings,
) -> Result<<acts::SaveDeviceSettings as Act>::Output, WireError> {
    desk.call(request).await
}

#[tauri::command]
async fn measure_passphrase(
    desk: State<'_, Desk>,
    request: acts::MeasurePassphrase,
) -> Result<<acts::MeasurePassphrase as Act>::Output, WireError> {
    desk.call(request).await
}

#[tauri::command]
async fn create_organisation(
    desk: State<'_, Desk>,
    request: acts::CreateOrganisation,
) -> Result<<acts::CreateOrganisation as Act>::Output, WireError> {
    desk.begin(request).await
}

#[tauri::command]
async fn unlock(desk: State<'_, Desk>, request: acts::Unlock) -> Result<<acts::Unlock as Act>::Output, WireError> {
    desk.begin(request).await
}

#[tauri::command]
async fn accept_invitation(
    desk: State<'_, Desk>,
    request: acts::AcceptInvitation,
) -> Result<<acts::AcceptInvitation as Act>::Output, WireError> {
    desk.begin(request).await
}

#[tauri::command]
async fn recover(desk: State<'_, Desk>, request: acts::Recover) -> Result<<acts::Recover as Act>::Output, WireError> {
    desk.begin(request).await
}

#[tauri::command]
async fn restore_backup(
    desk: State<'_, Desk>,
    request: acts::RestoreBackup,
) -> Result<<acts::RestoreBackup as Act>::Output, WireError> {
    desk.call(request).await
}

#[tauri::command]
async fn begin_single_sign_on(
    desk: State<'_, Desk>,
    request: acts::BeginSingleSignOn,
) -> Result<<acts::BeginSingleSignOn as Act>::Output, WireError> {
    desk.browse(request).await
}

#[tauri::command]
async fn list_jobs(
    desk: State<'_, Desk>,
    request: acts::ListJobs,
) -> Result<<acts::ListJobs as Act>::Output, WireError> {
    desk.call(request).await
}

#[tauri::command]
async fn cancel_job(
    desk: State<'_, Desk>,
    request: acts::CancelJob,
) -> Result<<acts::CancelJob as Act>::Output, WireError> {
    desk.call(request).await
}

#[tauri::command]
async fn request_joining(
    desk: State<'_, Desk>,
    request: acts::RequestJoining,
) -> Result<<acts::RequestJoining as Act>::Output, WireError> {
    desk.call(request).await
}

#[tauri::command]
async fn finish_joining(
    desk: State<'_, Desk>,
    request: acts::FinishJoining,
) -> Result<<acts::FinishJoining as Act>::Output, WireError> {
    desk.call(request).await
}

#[tauri::command]
async fn current_session(
    desk: State<'_, Desk>,
    request: acts::CurrentSession,
) -> Result<<acts::CurrentSession as Act>::Output, WireError> {
    desk.call(request).await
}

#[tauri::command]
async fn touch(desk: State<'_, Desk>, request: acts::Touch) -> Result<<acts::Touch as Act>::Output, WireError> {
    desk.call(request).await
}

#[tauri::command]
async fn lock(desk: State<'_, Desk>, request: acts::Lock) -> Result<<acts::Lock as Act>::Output, WireError> {
    desk.end(request).await
}

#[tauri::command]
async fn change_passphrase(
    desk: State<'_, Desk>,
    request: acts::ChangePassphrase,
) -> Result<<acts::ChangePassphrase as Act>::Output, WireError> {
    desk.call(request).await
}

#[tauri::command]
async fn save_preferences(
    desk: State<'_, Desk>,
    request: acts::SavePreferences,
) -> Result<<acts::SavePreferences as Act>::Output, WireError> {
    desk.call(request).await
}

#[tauri::command]
async fn set_presence(
    desk: State<'_, Desk>,
    request: acts::SetPresence,
) -> Result<<acts::SetPresence as Act>::Output, WireError> {
    desk.call(request).await
}

#[tauri::command]
async fn list_conversations(
    desk: State<'_, Desk>,
    request: acts::ListConversations,
) -> Result<<acts::ListConversations as Act>::Output, WireError> {
    desk.call(request).await
}

#[tauri::command]
async fn count_views(
    desk: State<'_, Desk>,
    request: acts::CountViews,
) -> Result<<acts::CountViews as Act>::Output, WireError> {
    desk.call(request).await
}

#[tauri::command]
async fn open_conversation(
    desk: State<'_, Desk>,
    request: acts::OpenConversation,
) -> Result<<acts::OpenConversation as Act>::Output, WireError> {
    desk.call(request).await
}

#[tauri::command]
async fn open_customer(
    desk: State<'_, Desk>,
    request: acts::OpenCustomer,
) -> Result<<acts::OpenCustomer as Act>::Output, WireError> {
    desk.call(request).await
}

#[tauri::command]
async fn search_messages(
    desk: State<'_, Desk>,
    request: acts::Search,
) -> Result<<acts::Search as Act>::Output, WireError> {
    desk.call(request).await
}

#[tauri::command]
async fn preview_attachment(
    desk: State<'_, Desk>,
    request: acts::PreviewAttachment,
) -> Result<<acts::PreviewAttachment as Act>::Output, WireError> {
    desk.call(request).await
}

#[tauri::command]
async fn open_source(
    desk: State<'_, Desk>,
    request: acts::OpenSource,
) -> Result<<acts::OpenSource as Act>::Output, WireError> {
    desk.call(request).await
}

#[tauri::command]
async fn show_remote_images(
    desk: State<'_, Desk>,
    request: acts::ShowRemoteImages,
) -> Result<<acts::ShowRemoteImages as Act>::Output, WireError> {
    desk.call(request).await
}

#[tauri::command]
async fn list_outbox(
    desk: State<'_, Desk>,
    request: acts::ListOutbox,
) -> Result<<acts::ListOutbox as Act>::Output, WireError> {
    desk.call(request).await
}

#[tauri::command]
async fn assign_conversations(
    desk: State<'_, Desk>,
    request: acts::AssignConversations,
) -> Result<<acts::AssignConversations as Act>::Output, WireError> {
    desk.call(request).await
}

#[tauri::command]
async fn snooze_conversations(
    desk: State<'_, Desk>,
    request: acts::SnoozeConversations,
) -> Result<<acts::SnoozeConversations as Act>::Output, WireError> {
    desk.call(request).await
}

#[tauri::command]
async fn resolve_conversations(
    desk: State<'_, Desk>,
    request: acts::ResolveConversations,
) -> Result<<acts::ResolveConversations as Act>::Output, WireError> {
    desk.call(request).await
}

#[tauri::command]
async fn reopen_conversations(
    desk: State<'_, Desk>,
    request: acts::ReopenConversations,
) -> Result<<acts::ReopenConversations as Act>::Output, WireError> {
    desk.call(request).await
}

#[tauri::command]
async fn label_conversations(
    desk: State<'_, Desk>,
    request: acts::LabelConversations,
) -> Result<<acts::LabelConversations as Act>::Output, WireError> {
    desk.call(request).await
}

#[tauri::command]
async fn prioritise_conversations(
    desk: State<'_, Desk>,
    request: acts::PrioritiseConversations,
) -> Result<<acts::PrioritiseConversations as Act>::Output, WireError> {
    desk.call(request).await
}

#[tauri::command]
async fn mark_spam(
    desk: State<'_, Desk>,
    request: acts::MarkSpam,
) -> Result<<acts::MarkSpam as Act>::Output, WireError> {
    desk.call(request).await
}

#[tauri::command]
async fn mark_read(
    desk: State<'_, Desk>,
    request: acts::MarkRead,
) -> Result<<acts::MarkRead as Act>::Output, WireError> {
    desk.call(request).await
}

#[tauri::command]
async fn move_conversations(
    desk: State<'_, Desk>,
    request: acts::MoveConversations,
) -> Result<<acts::MoveConversations as Act>::Output, WireError> {
    desk.call(request).await
}

#[tauri::command]
async fn undo_act(desk: State<'_, Desk>, request: acts::Undo) -> Result<<acts::Undo as Act>::Output, WireError> {
    desk.call(request).await
}

#[tauri::command]
async fn merge_conversations(
    desk: State<'_, Desk>,
    request: acts::MergeConversations,
) -> Result<<acts::MergeConversations as Act>::Output, WireError> {
    desk.call(request).await
}

#[tauri::command]
async fn split_conversation(
    desk: State<'_, Desk>,
    request: acts::SplitConversation,
) -> Result<<acts::SplitConversation as Act>::Output, WireError> {
    desk.call(request).await
}

#[tauri::command]
async fn merge_customers(
    desk: State<'_, Desk>,
    request: acts::MergeCustomers,
) -> Result<<acts::MergeCustomers as Act>::Output, WireError> {
    desk.call(request).await
}

#[tauri::command]
async fn split_customer(
    desk: State<'_, Desk>,
    request: acts::SplitCustomer,
) -> Result<<acts::SplitCustomer as Act>::Output, WireError> {
    desk.call(request).await
}

#[tauri::command]
async fn edit_customer(
    desk: State<'_, Desk>,
    request: acts::EditCustomer,
) -> Result<<acts::EditCustomer as Act>::Output, WireError> {
    desk.call(request).await
}

#[tauri::command]
async fn save_draft(
    desk: State<'_, Desk>,
    request: acts::SaveDraft,
) -> Result<<acts::SaveDraft as Act>::Output, WireError> {
    desk.call(request).await
}

#[tauri::command]
async fn discard_draft(
    desk: State<'_, Desk>,
    request: acts::DiscardDraft,
) -> Result<<acts::DiscardDraft as Act>::Output, WireError> {
    desk.call(request).await
}

#[tauri::command]
async fn attach_file(
    desk: State<'_, Desk>,
    request: acts::AttachFile,
) -> Result<<acts::AttachFile as Act>::Output, WireError> {
    desk.call(request).await
}

#[tauri::command]
async fn detach_file(
    desk: State<'_, Desk>,
    request: acts::DetachFile,
) -> Result<<acts::DetachFile as Act>::Output, WireError> {
    desk.call(request).await
}

#[tauri::command]
async fn send_reply(
    desk: State<'_, Desk>,
    request: acts::SendReply,
) -> Result<<acts::SendReply as Act>::Output, WireError> {
    desk.call(request).await
}

#[tauri::command]
async fn revoke_reply(
    desk: State<'_, Desk>,
    request: acts::RevokeReply,
) -> Result<<acts::RevokeReply as Act>::Output, WireError> {
    desk.call(request).await
}

#[tauri::command]
async fn add_note(desk: State<'_, Desk>, request: acts::AddNote) -> Result<<acts::AddNote as Act>::Output, WireError> {
    desk.call(request).await
}

#[tauri::command]
async fn export_attachment(
    desk: State<'_, Desk>,
    request: acts::ExportAttachment,
) -> Result<<acts::ExportAttachment as Act>::Output, WireError> {
    desk.call(request).await
}

#[tauri::command]
async fn list_people(
    desk: State<'_, Desk>,
    request: acts::ListPeople,
) -> Result<<acts::ListPeople as Act>::Output, WireError> {
    desk.call(request).await
}

#[tauri::command]
async fn invite_person(
    desk: State<'_, Desk>,
    request: acts::InvitePerson,
) -> Result<<acts::InvitePerson as Act>::Output, WireError> {
    desk.call(request).await
}

#[tauri::command]
async fn change_person(
    desk: State<'_, Desk>,
    request: acts::ChangePerson,
) -> Result<<acts::ChangePerson as Act>::Output, WireError> {
    desk.call(request).await
}

#[tauri::command]
async fn remove_person(
    desk: State<'_, Desk>,
    request: acts::RemovePerson,
) -> Result<<acts::RemovePerson as Act>::Output, WireError> {
    desk.call(request).await
}

#[tauri::command]
async fn import_people(
    desk: State<'_, Desk>,
    request: acts::ImportPeople,
) -> Result<<acts::ImportPeople as Act>::Output, WireError> {
    desk.call(request).await
}

#[tauri::command]
async fn save_profile(
    desk: State<'_, Desk>,
    request: acts::SaveProfile,
) -> Result<<acts::SaveProfile as Act>::Output, WireError> {
    desk.call(request).await
}

#[tauri::command]
async fn save_team(
    desk: State<'_, Desk>,
    request: acts::SaveTeam,
) -> Result<<acts::SaveTeam as Act>::Output, WireError> {
    desk.call(request).await
}

#[tauri::command]
async fn delete_team(
    desk: State<'_, Desk>,
    request: acts::DeleteTeam,
) -> Result<<acts::DeleteTeam as Act>::Output, WireError> {
    desk.call(request).await
}

#[tauri::command]
async fn give_grant(
    desk: State<'_, Desk>,
    request: acts::GiveGrant,
) -> Result<<acts::GiveGrant as Act>::Output, WireError> {
    desk.call(request).await
}

#[tauri::command]
async fn delegate_role(
    desk: State<'_, Desk>,
    request: acts::DelegateRole,
) -> Result<<acts::DelegateRole as Act>::Output, WireError> {
    desk.call(request).await
}

#[tauri::command]
async fn end_grant(
    desk: State<'_, Desk>,
    request: acts::EndGrant,
) -> Result<<acts::EndGrant as Act>::Output, WireError> {
    desk.call(request).await
}

#[tauri::command]
async fn list_approvals(
    desk: State<'_, Desk>,
    request: acts::ListApprovals,
) -> Result<<acts::ListApprovals as Act>::Output, WireError> {
    desk.call(request).await
}

#[tauri::command]
async fn request_reset(
    desk: State<'_, Desk>,
    request: acts::RequestReset,
) -> Result<<acts::RequestReset as Act>::Output, WireError> {
    desk.call(request).await
}

#[tauri::command]
async fn decide_approval(
    desk: State<'_, Desk>,
    request: acts::DecideApproval,
) -> Result<<acts::DecideApproval as Act>::Output, WireError> {
    desk.call(request).await
}

#[tauri::command]
async fn carry_out_reset(
    desk: State<'_, Desk>,
    request: acts::CarryOutReset,
) -> Result<<acts::CarryOutReset as Act>::Output, WireError> {
    desk.call(request).await
}

#[tauri::command]
async fn list_devices(
    desk: State<'_, Desk>,
    request: acts::ListDevices,
) -> Result<<acts::ListDevices as Act>::Output, WireError> {
    desk.call(request).await
}

#[tauri::command]
async fn name_device(
    desk: State<'_, Desk>,
    request: acts::NameDevice,
) -> Result<<acts::NameDevice as Act>::Output, WireError> {
    desk.call(request).await
}

#[tauri::command]
async fn revoke_device(
    desk: State<'_, Desk>,
    request: acts::RevokeDevice,
) -> Result<<acts::RevokeDevice as Act>::Output, WireError> {
    desk.call(request).await
}

#[tauri::command]
async fn read_joining(
    desk: State<'_, Desk>,
    request: acts::ReadJoining,
) -> Result<<acts::ReadJoining as Act>::Output, WireError> {
    desk.call(request).await
}

#[tauri::command]
async fn approve_joining(
    desk: State<'_, Desk>,
    request: acts::ApproveJoining,
) -> Result<<acts::ApproveJoining as Act>::Output, WireError> {
    desk.call(request).await
}

#[tauri::command]
async fn add_region(
    desk: State<'_, Desk>,
    request: acts::AddRegion,
) -> Result<<acts::AddRegion as Act>::Output, WireError> {
    desk.call(request).await
}

#[tauri::command]
async fn save_queue(
    desk: State<'_, Desk>,
    request: acts::SaveQueue,
) -> Result<<acts::SaveQueue as Act>::Output, WireError> {
    desk.call(request).await
}

#[tauri::command]
async fn save_label(
    desk: State<'_, Desk>,
    request: acts::SaveLabel,
) -> Result<<acts::SaveLabel as Act>::Output, WireError> {
    desk.call(request).await
}

#[tauri::command]
async fn delete_label(
    desk: State<'_, Desk>,
    request: acts::DeleteLabel,
) -> Result<<acts::DeleteLabel as Act>::Output, WireError> {
    desk.call(request).await
}

#[tauri::command]
async fn save_script(
    desk: State<'_, Desk>,
    request: acts::SaveScript,
) -> Result<<acts::SaveScript as Act>::Output, WireError> {
    desk.call(request).await
}

#[tauri::command]
async fn delete_script(
    desk: State<'_, Desk>,
    request: acts::DeleteScript,
) -> Result<<acts::DeleteScript as Act>::Output, WireError> {
    desk.call(request).await
}

#[tauri::command]
async fn save_site(
    desk: State<'_, Desk>,
    request: acts::SaveSite,
) -> Result<<acts::SaveSite as Act>::Output, WireError> {
    desk.call(request).await
}

#[tauri::command]
async fn read_identity_provider(
    desk: State<'_, Desk>,
    request: acts::ReadIdentityProvider,
) -> Result<<acts::ReadIdentityProvider as Act>::Output, WireError> {
    desk.call(request).await
}

#[tauri::command]
async fn save_identity_provider(
    desk: State<'_, Desk>,
    request: acts::SaveIdentityProvider,
) -> Result<<acts::SaveIdentityProvider as Act>::Output, WireError> {
    desk.call(request).await
}

#[tauri::command]
async fn list_identities(
    desk: State<'_, Desk>,
    request: acts::ListIdentities,
) -> Result<<acts::ListIdentities as Act>::Output, WireError> {
    desk.call(request).await
}

#[tauri::command]
async fn name_identity(
    desk: State<'_, Desk>,
    request: acts::NameIdentity,
) -> Result<<acts::NameIdentity as Act>::Output, WireError> {
    desk.call(request).await
}

#[tauri::command]
async fn link_identity(
    desk: State<'_, Desk>,
    request: acts::LinkIdentity,
) -> Result<<acts::LinkIdentity as Act>::Output, WireError> {
    desk.browse(request).await
}

#[tauri::command]
async fn import_mail(
    desk: State<'_, Desk>,
    request: acts::ImportMail,
) -> Result<<acts::ImportMail as Act>::Output, WireError> {
    desk.call(request).await
}

#[tauri::command]
async fn list_imports(
    desk: State<'_, Desk>,
    request: acts::ListImports,
) -> Result<<acts::ListImports as Act>::Output, WireError> {
    desk.call(request).await
}

#[tauri::command]
async fn list_rejections(
    desk: State<'_, Desk>,
    request: acts::ListRejections,
) -> Result<<acts::ListRejections as Act>::Output, WireError> {
    desk.call(request).await
}

#[tauri::command]
async fn undo_import(
    desk: State<'_, Desk>,
    request: acts::UndoImport,
) -> Result<<acts::UndoImport as Act>::Output, WireError> {
    desk.call(request).await
}

#[tauri::command]
async fn check_vaults(
    desk: State<'_, Desk>,
    request: acts::CheckVaults,
) -> Result<<acts::CheckVaults as Act>::Output, WireError> {
    desk.call(request).await
}

#[tauri::command]
async fn backup_vaults(
    desk: State<'_, Desk>,
    request: acts::BackupVaults,
) -> Result<<acts::BackupVaults as Act>::Output, WireError> {
    desk.call(request).await
}

#[tauri::command]
async fn list_records(
    desk: State<'_, Desk>,
    request: acts::ListRecords,
) -> Result<<acts::ListRecords as Act>::Output, WireError> {
    desk.call(request).await
}

#[tauri::command]
async fn verify_logs(
    desk: State<'_, Desk>,
    request: acts::VerifyLogs,
) -> Result<<acts::VerifyLogs as Act>::Output, WireError> {
    desk.call(request).await
}

#[tauri::command]
async fn read_checkpoint(
    desk: State<'_, Desk>,
    request: acts::ReadCheckpoint,
) -> Result<<acts::ReadCheckpoint as Act>::Output, WireError> {
    desk.call(request).await
}

#[tauri::command]
async fn make_support_bundle(
    desk: State<'_, Desk>,
    request: acts::MakeSupportBundle,
) -> Result<<acts::MakeSupportBundle as Act>::Output, WireError> {
    desk.call(request).await
}

/// Takes every command of the window to where it is carried out.
pub(crate) fn handler() -> impl Fn(tauri::ipc::Invoke) -> bool + Send + Sync + 'static {
    tauri::generate_handler![
        app_status,
        save_device_settings,
        measure_passphrase,
        create_organisation,
        unlock,
        accept_invitation,
        recover,
        restore_backup,
        begin_single_sign_on,
        list_jobs,
        cancel_job,
        request_joining,
        finish_joining,
        current_session,
        touch,
        lock,
        change_passphrase,
        save_preferences,
        set_presence,
        list_conversations,
        count_views,
        open_conversation,
        open_customer,
        search_messages,
        preview_attachment,
        open_source,
        show_remote_images,
        list_outbox,
        assign_conversations,
        snooze_conversations,
        resolve_conversations,
        reopen_conversations,
        label_conversations,
        prioritise_conversations,
        mark_spam,
        mark_read,
        move_conversations,
        undo_act,
        merge_conversations,
        split_conversation,
        merge_customers,
        split_customer,
        edit_customer,
        save_draft,
        discard_draft,
        attach_file,
        detach_file,
        send_reply,
        revoke_reply,
        add_note,
        export_attachment,
        list_people,
        invite_person,
        change_person,
        remove_person,
        import_people,
        save_profile,
        save_team,
        delete_team,
        give_grant,
        delegate_role,
        end_grant,
        list_approvals,
        request_reset,
        decide_approval,
        carry_out_reset,
        list_devices,
        name_device,
        revoke_device,
        read_joining,
        approve_joining,
        add_region,
        save_queue,
        save_label,
        delete_label,
        save_script,
        delete_script,
        save_site,
        read_identity_provider,
        save_identity_provider,
        list_identities,
        name_identity,
        link_identity,
        import_mail,
        list_imports,
        list_rejections,
        undo_import,
        check_vaults,
        backup_vaults,
        list_records,
        verify_logs,
        read_checkpoint,
        make_support_bundle,
        native::pick_folder,
        native::pick_new_file,
        native::pick_paths,
    ]
}
