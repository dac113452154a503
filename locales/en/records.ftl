### The audit log as a plain list: every act has a record.

records-title = Records
records-lead = Every act that reads or changes regulated data leaves a record in the same step, or does not happen. Nothing in this list can be changed.
records-filter = Filter
records-filter-action = Action
records-filter-outcome = Outcome
records-filter-person = Person
records-filter-vault = Vault
records-filter-any = Any
records-filter-text = Words, or filters such as action:import-mail outcome:denied
records-filter-clear = Clear the filters
records-outcome-done = Done
records-outcome-denied = Denied
records-outcome-failed = Failed
records-column-moment = Time (UTC)
records-column-action = Action
records-column-outcome = Outcome
records-column-person = Person
records-column-resource = Resource
records-column-vault = Vault
records-column-number = Number
records-person-unknown = not one of the present people
# Which part of the list shows. $from and $to are positions from one, $total how many match.
records-range = { $from }–{ $to } of { $total }
records-newer = Newer
records-older = Older
records-empty = No record matches
records-empty-about = Take a filter away to see more.
records-load-failed = The records could not be read
records-detail-reason = Reason
records-detail-policies = Policies that decided
records-detail-policy-hash = Set of policies
records-detail-items = Items
# A bulk act commits to each of its items. $count is their number.
records-detail-items-count =
    { $count ->
        [one] { $count } item
       *[other] { $count } items
    }
records-detail-hash = Hash of the record
records-detail-device = Device
records-detail-pseudonym = Pseudonym
records-detail-none = none
records-copy = Copy
records-copied = Copied

## State of the log

records-log = The log
records-log-vault = Vault
records-log-size = Records
records-log-state = State
records-log-root = Root
records-log-since = Since
records-status-verified = Verified
records-status-pending-anchor = Pending anchor
records-status-not-checked = Not checked
records-status-broken = Broken
records-status-verified-about = Computed anew from every record; it agrees with the last checkpoint.
records-status-pending-anchor-about = The newest records are not anchored yet. This takes some seconds.
records-status-not-checked-about = Not computed anew since the window was opened.
records-status-broken-about = The log does not follow from its records. Do not write on: keep the file, and restore the last backup.
records-verify = Verify now
records-verifying = Verifying …
records-verify-done = Every log is whole.
records-verify-broken = A log is broken.
records-verify-cancelled = The verification was stopped.
records-verify-failed = The verification could not be made
records-checkpoint = Checkpoint
records-checkpoint-about = A signed sentence about the log: its name, its size, its root. Whoever keeps a copy outside this computer can prove later that nothing before it was changed.
# $vault is the short name of a vault.
records-checkpoint-title = Checkpoint of { $vault }
records-checkpoint-key = Key to verify it with
records-checkpoint-failed = The checkpoint could not be read

## What was done; the ids come from the policies

action-list-conversations = Listed conversations
action-open-conversation = Opened a conversation
action-search = Searched
action-open-customer = Opened a customer
action-preview-attachment = Previewed an attachment
action-open-source = Opened a message’s source
action-list-outbox = Listed the outbox
action-list-imports = Listed imports
action-list-people = Listed people
action-list-records = Reviewed the log
action-verify-log = Verified the log
action-view-organisation = Looked at the organisation
action-assign-conversation = Assigned
action-snooze-conversation = Snoozed
action-wake-conversation = Woken
action-resolve-conversation = Resolved
action-reopen-conversation = Reopened
action-label-conversation = Labelled
action-prioritise-conversation = Set a priority
action-mark-spam = Marked as spam
action-mark-read = Marked as read
action-move-conversation = Moved to a queue
action-merge-conversations = Merged conversations
action-split-conversation = Split a conversation
action-merge-customers = Merged customers
action-split-customer = Split a customer
action-edit-customer = Edited a customer
action-undo-act = Undid an act
action-save-draft = Saved a draft
action-discard-draft = Discarded a draft
action-send-reply = Sent a reply to the outbox
action-revoke-reply = Took a reply back
action-add-note = Added a note
action-attach-file = Attached a file
action-export-attachment = Exported an attachment
action-show-remote-images = Showed remote images
action-import-mail = Imported mail
action-undo-import = Undid an import
action-save-script = Saved a script
action-delete-script = Deleted a script
action-save-queue = Saved a queue
action-save-label = Saved a label
action-delete-label = Deleted a label
action-invite-person = Invited a person
action-change-person = Changed a person
action-save-site = Saved a site
action-change-organisation = Changed the organisation
action-read-identity-provider = Looked at single sign-on
action-save-identity-provider = Set up single sign-on
action-name-identity = Named an account at the identity provider
action-check-vault = Checked a vault
action-backup-vault = Backed up a vault
action-restore-vault = Restored a vault
action-make-support-bundle = Made a support bundle
action-sign-in = Signed in
action-sign-out = Signed out
action-lock = Locked
action-change-passphrase = Changed the passphrase
action-set-presence = Set the presence
action-link-identity = Linked the own account at the identity provider
action-found-organisation = Founded the organisation
action-accept-invitation = Took up an invitation
action-log-start = Log started
action-log-stop = Log stopped
action-unlock-failed = Failed unlock
action-single-sign-on = Passed single sign-on
action-apply-groups = Roles set by groups
action-quarantine-vault = Put a vault into quarantine
action-record-denial = Recorded a denial
