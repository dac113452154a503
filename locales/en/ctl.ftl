### meridianctl, the door for scripts and servers. Shown in a terminal.

## Help: what each command does

ctl-about = Meridian without a window: the same door, the same rights, the same records.
ctl-about-status = Shows where the installation stands. Needs nobody to sign in.
ctl-about-init = Makes an organisation with its vaults and its first person. The recovery key is shown once.
ctl-about-import = Takes mail in from mbox files, .eml files, folders and Maildirs, or an mbox on standard input (-).
ctl-about-imports = Lists the imports.
ctl-about-undo-import = Takes an import back as a whole.
ctl-about-search = Finds messages in every script.
ctl-about-conversations = Lists conversations.
ctl-about-conversation = Shows a conversation.
ctl-about-customer = Shows a customer with their conversations.
ctl-about-source = Shows a message as it came in.
ctl-about-save = Saves an attachment to a file, out of the vault.
ctl-about-reply = Puts a reply into the outbox.
ctl-about-note = Adds a note among colleagues.
ctl-about-assign = Gives a conversation to somebody; to yourself unless you name them.
ctl-about-resolve = Closes a conversation as done.
ctl-about-reopen = Opens a conversation again.
ctl-about-snooze = Puts a conversation off until a time.
ctl-about-label = Puts labels on a conversation and takes them off.
ctl-about-priority = Sets the priority of a conversation.
ctl-about-spam = Marks a conversation as spam, or takes the mark away.
ctl-about-read = Marks a conversation as read, or as unread.
ctl-about-move = Moves a conversation to another queue of its region.
ctl-about-merge = Puts the messages of conversations into another one.
ctl-about-split = Takes messages out into a conversation of their own.
ctl-about-undo = Takes one of your own acts back.
ctl-about-outbox = Replies that wait to be sent.
ctl-about-outbox-list = Lists the replies in the outbox.
ctl-about-outbox-revoke = Takes a reply out of the outbox, back into the draft.
ctl-about-user = The organisation's people.
ctl-about-user-add = Invites somebody. The invitation is shown once.
ctl-about-user-accept = Takes up an invitation on this computer.
ctl-about-user-list = Lists the people.
ctl-about-user-suspend = Keeps somebody from working until they are activated again. Their session ends.
ctl-about-user-activate = Lets somebody work again.
ctl-about-user-remove = Takes somebody out of the organisation. Their name stays in the log.
ctl-about-user-reset = Asks for a new passphrase or new second factors for somebody. Another person has to agree.
ctl-about-user-import = Takes people in from a CSV file or from SCIM resources as JSON.
ctl-about-approvals = Lists what waits for a second person.
ctl-about-approve = Agrees to a request. With MERIDIAN_RECOVERY_KEY a passphrase is reset at once.
ctl-about-device = The organisation's devices.
ctl-about-device-list = Lists the devices.
ctl-about-device-name = Names a device.
ctl-about-device-revoke = Takes a device out of the organisation. The vaults that it knows get new keys.
ctl-about-device-request = Writes this device's request to join an organisation.
ctl-about-device-approve = Lets a device join: writes the package that only it can open.
ctl-about-device-finish = Takes in the package that was made for this device.
ctl-about-factor = Your own second factors.
ctl-about-factor-list = Lists your second factors.
ctl-about-factor-enrol = Begins with an app that gives codes. It counts once its first code is confirmed.
ctl-about-factor-confirm = Confirms the app with a code that it shows (MERIDIAN_OTP).
ctl-about-factor-codes = Makes ten one-use recovery codes in place of those before. They are shown once.
ctl-about-factor-remove = Removes a second factor; the only one unless you name it.
ctl-about-session = Who is at work, and a session that goes on from one command to the next.
ctl-about-session-start = Unlocks once and holds the session in the background until its time-out. Set MERIDIAN_SESSION to the path that is shown.
ctl-about-session-list = Lists the sessions that are open.
ctl-about-session-end = Ends a session; without one, the held session or all of your others.
ctl-about-session-hold = Holds a session. Started by session start.
ctl-about-role = Roles, and what they come to.
ctl-about-role-list = Lists the roles with their permissions.
ctl-about-role-show = Shows a role with every act that it permits.
ctl-about-role-save = Makes or changes a role, as a JSON file says it. Asks for a fresh factor.
ctl-about-role-test = Says what a draft of a role would change, and changes nothing.
ctl-about-role-delete = Deletes a role that nobody holds. Asks for a fresh factor.
ctl-about-why = Says why somebody may or may not do something, and all that would have to change.
ctl-about-audit = The audit log.
ctl-about-audit-verify = Computes the logs anew from their records.
ctl-about-audit-list = Lists records, the newest first.
ctl-about-audit-checkpoint = Shows the signed checkpoint of a log.
ctl-about-audit-key = Shows the key that verifies the checkpoints of a log. Give it to an auditor.
ctl-about-vault = The encrypted files.
ctl-about-vault-check = Checks every page, row and record.
ctl-about-vault-backup = Writes a backup into a folder.
ctl-about-vault-restore = Restores a backup from a folder, also on a new computer.
ctl-about-batch = Reads commands from standard input, each a JSON array of arguments on its own line, and carries them out in one session.
ctl-about-demo = Fills a new data directory with the demonstration organisation.

## Help: arguments

ctl-arg-home = The data directory
ctl-arg-json = Write one JSON object instead of text
ctl-arg-person = Who works: id, initials or name. With one person it is them
ctl-arg-help = Show this help
ctl-arg-version = Show the version
ctl-arg-org = Name of the organisation
ctl-arg-region = A region, such as eu
ctl-arg-regime = The law that the rules begin with; the best fit of the region unless given
ctl-arg-admin = Name of the first person
ctl-arg-locale = Their language (BCP 47)
ctl-arg-time-zone = Their IANA time zone
ctl-arg-paths = Files and folders, or - for standard input
ctl-arg-queue = The queue's id; for an import, the region's first unless given
ctl-arg-own-address = An address of your own: mail from it was sent by the desk. Can be given more than once
ctl-arg-import = The import's id
ctl-arg-query = What to look for
ctl-arg-limit = At most so many
ctl-arg-language = A language (BCP 47)
ctl-arg-newest-first = The newest first, not the best match
ctl-arg-view = Which conversations
ctl-arg-sort = In which order
ctl-arg-after = Goes on where a page ended
ctl-arg-offset = Skip so many
ctl-arg-customer = Only of this customer
ctl-arg-id = The id
ctl-arg-message = The message's id
ctl-arg-messages = The messages' ids
ctl-arg-attachment = The attachment's id
ctl-arg-out = Where to save it
ctl-arg-text-file = A file with the text (UTF-8), or - for standard input
ctl-arg-to = To whom; where it is left out, to the one who wrote, or to yourself
ctl-arg-cc = Who gets a copy
ctl-arg-bcc = Who gets a copy unseen
ctl-arg-resolve = Resolve the conversation as well
ctl-arg-nobody = To nobody
ctl-arg-until = A time (RFC 3339)
ctl-arg-add = Put this label on
ctl-arg-remove = Take this label off
ctl-arg-priority = How urgent it is
ctl-arg-not = Take the mark away
ctl-arg-into = The conversation that stays
ctl-arg-from = Those that go into it
ctl-arg-act = The number of the act, as it was shown
ctl-arg-name = Name of the person
ctl-arg-role = What they are trusted with
ctl-arg-kind = The kind of factor
ctl-arg-called = What you call it
ctl-arg-factor = The factor's id
ctl-arg-session = The session's id
ctl-arg-who = A person: id, name or initials
ctl-arg-action = An act, as in the log: send-reply
ctl-arg-resource = org, a region, log/VAULT, or the id of a conversation, a customer or a person
ctl-arg-file = A draft of a role (JSON), or - for standard input
ctl-arg-vault = org or a region; the home region unless given
ctl-arg-directory = A folder
ctl-arg-why = Why
ctl-arg-what = What is reset
ctl-arg-list = The list
ctl-arg-dry-run = Only say what would be done
ctl-arg-approval = The id of the request
ctl-arg-reject = Do not agree
ctl-arg-carry-out = Carry out what was agreed to
ctl-arg-device = The device's id
ctl-arg-title = What its people call it
ctl-arg-request = The request of the other device
ctl-arg-fingerprint = The digits, as they were read aloud from the other device
ctl-arg-package = The package

ctl-help-usage = Usage:
ctl-help-arguments = Arguments
ctl-help-options = Options
ctl-help-commands = Commands
ctl-help-environment =
    Environment:
      MERIDIAN_HOME                the data directory
      MERIDIAN_PASSPHRASE          the passphrase, where nobody can be asked
      MERIDIAN_INVITATION          the invitation to accept
      MERIDIAN_RECOVERY_KEY        the recovery key to restore with
      MERIDIAN_OTP                 a code of your app or of your recovery sheet
      MERIDIAN_SESSION             the socket of a session that session start holds
      MERIDIAN_DEVICE_SECRET_FILE  a file of 32 bytes that stands in for the keystore

    Exit: 0 done, 2 usage, 3 denied, 4 integrity broken, 5 bad input with the rest done, 1 anything else.

## What is asked for

ctl-ask-passphrase = Passphrase:
ctl-ask-new-passphrase = New passphrase:
ctl-ask-again = The same again:
ctl-ask-invitation = Invitation:
ctl-ask-recovery-key = Recovery key:
ctl-ask-otp = Code:

## Command lines that make no sense. $argument (String) - What was written, or what is missing.

ctl-usage-hint = meridianctl --help shows every command.
ctl-usage-unknown-command = There is no command “{ $argument }”.
ctl-usage-unknown-argument = There is no argument “{ $argument }” here.
ctl-usage-missing = Something is missing: { $argument }
ctl-usage-invalid-value = This value does not fit: { $argument }
ctl-usage-conflict = This does not go together with the rest: { $argument }
ctl-usage-other = This makes no sense here: { $argument }
ctl-usage-secret-missing = Set { $argument }, or run this in a terminal and be asked.
ctl-usage-person-needed = Several people can sign in here. Say who you are with { $argument }.
ctl-usage-not-in-batch = This cannot be part of a batch: { $argument }
ctl-usage-batch-line = A line of a batch is a JSON array of texts, not: { $argument }
ctl-usage-no-such-label = There is no label “{ $argument }”.

## Errors of this program's own

ctl-error-no-organisation = There is no organisation in this data directory yet. Make one with init, or name another directory with --home.
ctl-error-person-unknown = Nobody of this id, name or initials can sign in here.
ctl-error-person-ambiguous = Several people have these initials. Use the id.
ctl-error-passphrases-differ = The two are not the same. Nothing was done.
ctl-error-text-not-utf8 = The text is not UTF-8.
ctl-error-cancelled = It was stopped before it was done.
ctl-error-session-gone = That session is over or cannot be reached. Start another with session start.

## Second factors and sessions

# $secret (String) - The secret in groups of four. $uri (String) - The same for an app.
ctl-factor-begun =
    Type this into your app, or open the address with it:
    { $secret }
    { $uri }
    Then confirm it with a code: MERIDIAN_OTP=… meridianctl factor confirm
ctl-factor-none = No second factor is enrolled.
ctl-factor-totp = App
ctl-factor-security-key = Security key
ctl-factor-recovery-codes = Recovery codes
# $path (String) - The path of a socket.
ctl-session-started = MERIDIAN_SESSION={ $path }
ctl-session-ended = Ended.
ctl-session-here = this one

## How far it is

# $address leads to the organisation's identity provider.
ctl-sign-on = Open this address in your browser and sign in there: { $address }
# $done (Number) - How much is done. $unit (String) - Of what, as ctl-unit says it.
ctl-progress = { $done } { $unit }
# $done (Number) - How much is done. $total (String) - Of how much. $unit (String) - Of what, as ctl-unit says it.
ctl-progress-of = { $done } of { $total } { $unit }
# $unit (String) - What is counted.
ctl-unit =
    { $unit ->
        [messages] messages
        [pages] pages
        [records] records
       *[bytes] bytes
    }

## Results

# $organisation (String) - Its name. $region (String) - Home of its data. $key (String) - The recovery key.
ctl-created =
    { $organisation } is ready in { $region }.

    Recovery key: { $key }

    Write it down and keep it away from this computer. It opens the vaults on a new one, and is not shown again.
ctl-demo-made = The demonstration is ready. These people can sign in, with the passphrase in the last column:
# $read (Number) - Messages read. $imported (Number) - Taken in. $duplicates (Number) - Were here already. $rejected (Number) - Could not be read as mail. $customers (Number) - New customers. $conversations (Number) - New conversations.
ctl-imported = Read { $read }: imported { $imported }, already here { $duplicates }, rejected { $rejected }. New customers: { $customers }. New conversations: { $conversations }.
# $read (Number) - Messages read. $imported (Number) - Taken in. $duplicates (Number) - Were here already. $rejected (Number) - Could not be read as mail.
ctl-import-cancelled = Stopped. Read { $read }: imported { $imported }, already here { $duplicates }, rejected { $rejected }. Run it again to finish.
ctl-import-undone = The import is taken back.
# $addresses (String) - Addresses, separated by commas.
ctl-import-own = These addresses look like your own, and what they wrote was taken for customers' mail: { $addresses }. To mend it, undo the import and run it again with --own-address.
# $path (String) - The file.
ctl-saved = Saved to { $path }.
# $count (Number) - How many conversations or customers.
ctl-undone =
    { $count ->
        [one] Taken back: { $count } change.
       *[other] Taken back: { $count } changes.
    }
ctl-revoked = The reply is back in the draft.
# $code (String) - The invitation.
ctl-invited =
    Invitation: { $code }

    Hand it over by another way than this computer. It works once and is not shown again.
# $name (String) - The person.
ctl-accepted = Welcome, { $name }.
# $key (String) - The recovery key.
ctl-own-recovery-key =
    Your recovery key: { $key }

    Write it down and keep it away from this computer. It opens your account where the passphrase cannot, and is not shown again.
# $read (Number) - Lines read. $invited (Number) - Invited. $changed (Number) - Changed. $unchanged (Number) - As they were. $rejected (Number) - Not taken.
ctl-people-imported = Read { $read }: invited { $invited }, changed { $changed }, unchanged { $unchanged }, rejected { $rejected }.
# $path (String) - The file. $digits (String) - The fingerprint.
ctl-joining-requested =
    The request is in { $path }.

    Digits to compare: { $digits }
# $path (String) - The file.
ctl-joining-approved = The package is in { $path }. Only the device that asked for it can open it.
# $vaults (String) - Their names.
ctl-joined = This device has joined: { $vaults }. Sign in with your recovery key and choose a passphrase.
# $path (String) - The folder.
ctl-backed-up = The backup is in { $path }.
# $vaults (String) - Their names.
ctl-restored = Restored: { $vaults }
ctl-nothing = Nothing.
# $count (Number) - Messages that match.
ctl-found =
    { $count ->
        [one] { $count } message
       *[other] { $count } messages
    }
# $after (String) - What --after takes.
ctl-more = More: --after { $after }
ctl-note = Note
ctl-logs-whole = Every log is whole.
ctl-logs-broken = A log is broken. Stop working with this data directory and call whoever runs it.
ctl-vaults-whole = Every vault is whole.
ctl-vaults-damaged = A vault is damaged. Nothing was replaced; restore a backup.
# $version (String) - Such as 0.1.0.
ctl-status = Meridian { $version }

## Words of lists

ctl-state-first-run = no organisation yet
ctl-state-locked = locked
ctl-state-open = open
ctl-vault-whole = whole
ctl-vault-not-checked = not checked
ctl-vault-damaged = damaged
ctl-vault-missing = missing
ctl-vault-newer = made by a newer version
ctl-role-agent = agent
ctl-role-senior-agent = senior agent
ctl-role-supervisor = supervisor
ctl-role-qa = quality assurance
ctl-role-compliance = compliance
ctl-role-auditor = auditor
ctl-role-admin = administrator
ctl-role-deleted = The role is deleted.
ctl-role-fault = fault
ctl-role-more-permissive = It permits more than the role it is based on: a second person has to approve it.
ctl-why-permit = May.
ctl-why-forbid = May not.
ctl-why-missing = missing
ctl-person-invited = invited
ctl-person-active = active
ctl-person-suspended = suspended
ctl-person-removed = removed
ctl-approval-reset-passphrase = reset the passphrase
ctl-approval-reset-factors = reset the second factors
ctl-approval-save-role = save a role
ctl-approval-unlock-role = unlock a role
ctl-approval-state-waiting = waits
ctl-approval-state-approved = agreed to
ctl-approval-state-rejected = rejected
ctl-approval-state-carried-out = carried out
ctl-approval-state-expired = out of date
ctl-device-here = this device
ctl-device-approved = approved
ctl-device-revoked = revoked
ctl-conversation-open = open
ctl-conversation-snoozed = snoozed
ctl-conversation-done = done
ctl-conversation-spam = spam
ctl-reply-held = can be taken back
ctl-reply-waiting = waits to be sent
ctl-reply-revoked = taken back
ctl-import-state-running = under way
ctl-import-state-done = done
ctl-import-state-cancelled = stopped
ctl-import-state-undone = taken back
ctl-log-verified = Verified
ctl-log-pending-anchor = Pending anchor
ctl-log-not-checked = Not checked
ctl-log-broken = Broken
ctl-event-imported = imported
ctl-event-assigned = assigned
ctl-event-unassigned = assigned to nobody
ctl-event-snoozed = snoozed
ctl-event-woken = woken
ctl-event-resolved = resolved
ctl-event-reopened = reopened
ctl-event-labelled = labelled
ctl-event-unlabelled = label taken off
ctl-event-prioritised = priority changed
ctl-event-marked-spam = marked as spam
ctl-event-unmarked-spam = no longer marked as spam
ctl-event-moved = moved to another queue
ctl-event-merged = merged
ctl-event-split = split
ctl-event-customer-merged = customers merged
ctl-event-customer-split = customer split
ctl-event-reply-revoked = reply taken back
ctl-event-unmasked = looked at what is masked
ctl-event-undone = act taken back
