//! The acts: one for every use case.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

macro_rules! actions {
    ($($(#[$doc:meta])* $name:ident = $text:literal,)*) => {
        /// What somebody wants to do. The text form is the action's id in the schema, and the use case in kebab case.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Action {
            $($(#[$doc])* $name,)*
        }

        impl Action {
            /// Every act, in the order of the schema.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// Its id in the schema and in records.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$name => $text,)*
                }
            }
        }
    };
}

actions! {
    // Reading.
    /// A page of the list of conversations.
    ListConversations = "list-conversations",
    /// A conversation with what was said in it.
    OpenConversation = "open-conversation",
    /// A search over everything.
    Search = "search",
    /// A customer with their conversations.
    OpenCustomer = "open-customer",
    /// A look at an attachment inside the programme.
    PreviewAttachment = "preview-attachment",
    /// Addresses and phone numbers in full.
    ViewContact = "view-contact",
    /// A message as it came in, headers and all.
    OpenSource = "open-source",
    /// A look at one masked field of a customer, for a reason.
    UnmaskCustomer = "unmask-customer",
    /// The replies that wait to be sent.
    ListOutbox = "list-outbox",
    /// The imports of mail and what became of them.
    ListImports = "list-imports",
    /// The organisation's people.
    ListPeople = "list-people",
    /// A page of the audit log.
    ListRecords = "list-records",
    /// A check of the audit log against its checkpoints.
    VerifyLog = "verify-log",
    /// Queues, labels, scripts and sites.
    ViewOrganisation = "view-organisation",
    // Work on conversations and customers.
    /// Makes a person the owner of conversations, or nobody.
    AssignConversation = "assign-conversation",
    /// Puts conversations aside until a time.
    SnoozeConversation = "snooze-conversation",
    /// Marks conversations as done.
    ResolveConversation = "resolve-conversation",
    /// Opens conversations again.
    ReopenConversation = "reopen-conversation",
    /// Changes the labels of conversations.
    LabelConversation = "label-conversation",
    /// Changes the priority of conversations.
    PrioritiseConversation = "prioritise-conversation",
    /// Marks conversations as spam, or as none.
    MarkSpam = "mark-spam",
    /// Marks conversations as read or unread.
    MarkRead = "mark-read",
    /// Moves conversations to another queue.
    MoveConversation = "move-conversation",
    /// Makes one conversation of several.
    MergeConversations = "merge-conversations",
    /// Makes a conversation of its own of some messages.
    SplitConversation = "split-conversation",
    /// Makes one customer of several.
    MergeCustomers = "merge-customers",
    /// Takes an address of a customer apart as another customer.
    SplitCustomer = "split-customer",
    /// Changes what is known about a customer.
    EditCustomer = "edit-customer",
    /// Takes back an act of one's own.
    UndoAct = "undo-act",
    // Writing.
    /// Keeps an unfinished reply.
    SaveDraft = "save-draft",
    /// Throws an unfinished reply away.
    DiscardDraft = "discard-draft",
    /// Puts a reply into the outbox.
    SendReply = "send-reply",
    /// Takes a reply out of the outbox again.
    RevokeReply = "revoke-reply",
    /// Adds an internal note.
    AddNote = "add-note",
    /// Attaches a file to a reply.
    AttachFile = "attach-file",
    /// Saves an attachment to the disk, out of the vault.
    ExportAttachment = "export-attachment",
    /// Lets a message fetch its remote images.
    ShowRemoteImages = "show-remote-images",
    // Mail.
    /// Takes mail in.
    ImportMail = "import-mail",
    /// Takes back an import as a whole.
    UndoImport = "undo-import",
    // The organisation.
    /// Creates or changes a script.
    SaveScript = "save-script",
    /// Deletes a script.
    DeleteScript = "delete-script",
    /// Creates or changes a queue.
    SaveQueue = "save-queue",
    /// Creates or changes a label.
    SaveLabel = "save-label",
    /// Deletes a label.
    DeleteLabel = "delete-label",
    /// Invites a person.
    InvitePerson = "invite-person",
    /// Changes a person's roles, regions or languages.
    ChangePerson = "change-person",
    /// Decides what somebody else has asked for.
    DecideApproval = "decide-approval",
    /// The organisation's roles, and what each comes to.
    ListRoles = "list-roles",
    /// What a draft of a role would change.
    TestRole = "test-role",
    /// Creates or changes a role.
    SaveRole = "save-role",
    /// Deletes a role.
    DeleteRole = "delete-role",
    /// Why somebody may or may not do something.
    ExplainAccess = "explain-access",
    /// Creates or changes a site.
    SaveSite = "save-site",
    /// Changes what holds for the whole organisation.
    ChangeOrganisation = "change-organisation",
    // People, teams, roles for a time, approvals.
    /// Takes somebody out of the organisation.
    RemovePerson = "remove-person",
    /// Takes people in from a list.
    ImportPeople = "import-people",
    /// Gives somebody a role for a time.
    GiveGrant = "give-grant",
    /// Creates or changes a team.
    SaveTeam = "save-team",
    /// Deletes a team.
    DeleteTeam = "delete-team",
    /// The requests that a second person has to agree to.
    ListApprovals = "list-approvals",
    /// Ends a role for a time before its time.
    EndGrant = "end-grant",
    /// Asks that somebody's passphrase or factors be reset.
    RequestReset = "request-reset",
    /// Carries out a reset that was agreed to.
    CarryOutReset = "carry-out-reset",
    /// How people sign on at an identity provider, and who is known there.
    ReadIdentityProvider = "read-identity-provider",
    /// Sets single sign-on up, switches it on or off.
    SaveIdentityProvider = "save-identity-provider",
    /// Says under which name a person is expected from the identity provider.
    NameIdentity = "name-identity",
    // Vaults.
    /// Checks the integrity of a vault.
    CheckVault = "check-vault",
    /// Writes a backup.
    BackupVault = "backup-vault",
    /// Restores a backup.
    RestoreVault = "restore-vault",
    /// Makes a bundle for support, without personal data.
    MakeSupportBundle = "make-support-bundle",
    // Devices.
    /// The organisation's devices.
    ListDevices = "list-devices",
    /// Names a device.
    NameDevice = "name-device",
    /// Takes a device out of the organisation; what it held the keys of gets new ones.
    RevokeDevice = "revoke-device",
    /// Lets another device join.
    ApproveJoining = "approve-joining",
    // The session.
    /// Opens a session.
    SignIn = "sign-in",
    /// Ends a session.
    SignOut = "sign-out",
    /// Locks the window.
    Lock = "lock",
    /// Changes one's own passphrase.
    ChangePassphrase = "change-passphrase",
    /// Says whether one is at work.
    SetPresence = "set-presence",
    /// Changes one's own profile.
    SaveProfile = "save-profile",
    /// Lends one's own role to somebody for a time.
    DelegateRole = "delegate-role",
    /// One's own second factors.
    ListFactors = "list-factors",
    /// Enrols a second factor, or makes a sheet of recovery codes.
    EnrolFactor = "enrol-factor",
    /// Takes a second factor away.
    RemoveFactor = "remove-factor",
    /// Shows a factor again.
    StepUp = "step-up",
    /// Who is at work where.
    ListSessions = "list-sessions",
    /// Ends sessions on other devices, or everywhere.
    EndSessions = "end-sessions",
    /// Makes an account at the identity provider one's own.
    LinkIdentity = "link-identity",
    // The programme's own acts.
    /// Makes the organisation and its vaults.
    FoundOrganisation = "found-organisation",
    /// Makes an invited person's keyslot, before they have a session.
    AcceptInvitation = "accept-invitation",
    /// The log starts.
    LogStart = "log-start",
    /// The log stops.
    LogStop = "log-stop",
    /// Somebody tried to unlock and failed.
    UnlockFailed = "unlock-failed",
    /// A record of what was denied, and of nothing else.
    RecordDenial = "record-denial",
    /// A damaged vault is refused from now on.
    QuarantineVault = "quarantine-vault",
    /// The time until which a conversation was put aside has come.
    WakeConversation = "wake-conversation",
    /// This device has joined.
    FinishJoining = "finish-joining",
    /// A vault got a new key.
    RekeyVault = "rekey-vault",
    /// A session is ended, because its person may not work any more.
    EndSession = "end-session",
    /// The identity provider knows somebody who signs in, or is out of reach for not too long yet.
    SingleSignOn = "single-sign-on",
    /// The groups at the identity provider bring somebody other roles.
    ApplyGroups = "apply-groups",
}

/// Not an act of this programme.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not an act of this programme")]
pub struct ActionError;

impl FromStr for Action {
    type Err = ActionError;

    fn from_str(text: &str) -> Result<Self, ActionError> {
        Self::ALL.iter().copied().find(|action| action.as_str() == text).ok_or(ActionError)
    }
}

impl fmt::Display for Action {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.as_str())
    }
}

impl Serialize for Action {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Action {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

/// What the programme does by itself. The list is complete: nothing else goes past the roles.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SystemAct {
    /// Makes the organisation, before there is anybody who could have a role.
    FoundOrganisation,
    /// Makes an invited person's keyslot, before they can sign in.
    AcceptInvitation,
    /// Says that the log starts.
    LogStart,
    /// Says that the log stops.
    LogStop,
    /// Takes in that an unlock failed.
    UnlockFailed,
    /// Writes the record of a denial.
    RecordDenial,
    /// Refuses a damaged vault.
    Quarantine,
    /// Writes a scheduled backup.
    Backup,
    /// Restores a backup on a new computer, with the recovery key, before there is a session.
    Restore,
    /// Checks a vault when it is opened and in the background.
    Check,
    /// Locks the window when nobody has touched it for too long.
    Lock,
    /// Brings back what was put aside until now.
    Wake,
    /// Begins the logs of a device that has joined.
    FinishJoining,
    /// Gives a vault a new key, after a device that knew the old one was revoked.
    Rekey,
    /// Ends the session of somebody who may not work any more.
    EndSession,
    /// Lets somebody through the gate of the identity provider, before there is a session.
    SingleSignOn,
    /// Gives the roles that groups at the identity provider bring.
    ApplyGroups,
}

impl SystemAct {
    /// Every act of the programme itself.
    pub const ALL: &[Self] = &[
        Self::FoundOrganisation,
        Self::AcceptInvitation,
        Self::LogStart,
        Self::LogStop,
        Self::UnlockFailed,
        Self::RecordDenial,
        Self::Quarantine,
        Self::Backup,
        Self::Restore,
        Self::Check,
        Self::Lock,
        Self::Wake,
        Self::FinishJoining,
        Self::Rekey,
        Self::EndSession,
        Self::SingleSignOn,
        Self::ApplyGroups,
    ];

    /// The act that is recorded.
    #[must_use]
    pub const fn action(self) -> Action {
        match self {
            Self::FoundOrganisation => Action::FoundOrganisation,
            Self::AcceptInvitation => Action::AcceptInvitation,
            Self::LogStart => Action::LogStart,
            Self::LogStop => Action::LogStop,
            Self::UnlockFailed => Action::UnlockFailed,
            Self::RecordDenial => Action::RecordDenial,
            Self::Quarantine => Action::QuarantineVault,
            Self::Backup => Action::BackupVault,
            Self::Restore => Action::RestoreVault,
            Self::Check => Action::CheckVault,
            Self::Lock => Action::Lock,
            Self::Wake => Action::WakeConversation,
            Self::FinishJoining => Action::FinishJoining,
            Self::Rekey => Action::RekeyVault,
            Self::EndSession => Action::EndSession,
            Self::SingleSignOn => Action::SingleSignOn,
            Self::ApplyGroups => Action::ApplyGroups,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_act_is_read_back_as_it_was_written() {
        for action in Action::ALL {
            assert_eq!(action.as_str().parse(), Ok(*action));
        }
        assert_eq!("erase-everything".parse::<Action>(), Err(ActionError));
    }
}
