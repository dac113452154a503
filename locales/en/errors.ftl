### What the door refuses or cannot do. The code of an error picks its message: `error-<code>`. Each says what happened, what is
### safe where that is in doubt, and what to do next.

## What kind of trouble it is: the heading

error-title-user = That did not work
error-title-denied = You may not do this
error-title-conflict = Somebody else was faster
error-title-offline = Something that is needed cannot be reached
error-title-integrity = What is stored is not as it should be
error-title-internal = Something went wrong

# $incident (String) - The number under which the log on this computer knows more.
error-incident = Incident { $incident }.

## Who may

error-denied = Your roles do not allow this. Ask an administrator if you need it. The attempt is recorded.
error-denied-other-region = That region is closed to you here. Ask an administrator if you work for it. The attempt is recorded.
error-denied-step-up = This asks for a fresh proof that it is you. Nothing was changed.
error-locked = The desk is locked. Unlock it and try again.

## Signing in

# $seconds (Number) - How many seconds the next try has to wait; 0 means it need not.
error-passphrase-wrong =
    { $seconds ->
        [0] This passphrase does not open the desk. Try again.
        [one] This passphrase does not open the desk. Try again in { $seconds } second.
       *[other] This passphrase does not open the desk. Try again in { $seconds } seconds.
    }
# $seconds (Number) - How many seconds the next try has to wait.
error-passphrase-blocked =
    { $seconds ->
        [one] Too many wrong tries. The next one is possible in { $seconds } second.
       *[other] Too many wrong tries. The next one is possible in { $seconds } seconds.
    }
error-passphrase-weak = This passphrase could be guessed. Use several unrelated words.
error-recovery-key-malformed = This is not a whole recovery key. Compare it with the sheet, group by group.
error-recovery-key-wrong = This recovery key belongs to another organisation or was replaced by a newer one.
error-invitation-wrong = This invitation is not valid, was used already or has expired. Ask for a new one.
error-person-suspended = This person is suspended. An administrator can lift that.
error-person-last-admin = The organisation needs at least one active administrator. Make somebody else one first.

## The keystore of the system

error-keystore-absent = This system offers no keystore. Install one (on Linux: gnome-keyring or KWallet), or hand the device secret in as a credential file.
error-keystore-denied = The system’s keystore refused access. Allow it for Meridian and try again.
error-keystore-locked = The system’s keystore is locked. Unlock it and try again.
error-keystore-unknown = This computer’s secret is not in its keystore: the data folder was copied from elsewhere, or the keystore is new. Use the recovery key.
error-credential-unreadable = The credential file with the device secret cannot be read. Check its path and that only you may read it.
error-keyring-damaged = The keyring of this profile is damaged. The vaults are untouched. Restore a backup with the recovery key.

## Vaults and backups

error-vault-corrupt = A vault is damaged. Nothing was overwritten, and the file stays where it is. Restore a backup.
error-vault-foreign = This file is not a vault of this organisation. It was left as it is.
error-vault-missing = The file of a vault is not there. If the folder was moved, put it back; otherwise restore a backup.
error-vault-newer = This vault was written by a newer version of Meridian. It was left as it is. Update Meridian.
error-vault-read-only = The folder of the vaults cannot be written to. Nothing was changed. Allow writing and try again.
error-home-newer = This profile was written by a newer version of Meridian. It was left as it is. Update Meridian.
error-log-broken = The audit log does not follow from its records. Nothing more is written to this vault. Tell compliance and make a support bundle.
error-crypto = Something stored could not be opened with its key. It was left as it is. Check the vaults in the settings.
error-backup-foreign = This folder is not a backup of Meridian, or this recovery key does not open it.
error-disk-full = The disk is full. What was acknowledged is safe, the last act was not carried out. Make room and try again.
error-folder-read-only = This folder cannot be written to. Nothing was changed. Choose another or allow writing.
error-file-unreadable = This file cannot be read. Check that it is there and that you may read it.
error-file-unwritable = This file cannot be written. Choose another place.
error-path-missing = There is nothing at this place. Check the path.
error-exists = There is already something of this name. It was left as it is.
error-second-window = This profile is already open in another window. Use that one, or close it first.

## Conversations and customers

error-mixed-regions = These belong to different regions. Choose those of one region at a time.
error-nothing-chosen = Choose something first.
error-nothing-to-undo = There is nothing left to undo here.
error-changed-meanwhile = This was changed meanwhile. What is shown now is the newest; try again.
error-busy = Something else is writing just now. Nothing was lost. Try again in a moment.
# $what (String) - What was looked for: person, conversation, customer, message, attachment and so on.
error-no-such =
    { $what ->
        [person] This person is not there any more.
        [conversation] This conversation is not there any more. It may have been merged with another.
        [customer] This customer is not there any more. They may have been merged with another.
        [attachment] This attachment is not there any more.
        [import] This import is not there any more.
       *[other] This is not there any more.
    }
error-snooze-in-past = That moment has passed. Choose a later one.
error-query-empty = Write what to look for.
error-query-word-unknown = A filter of this search is not known. Use action:, outcome:, actor: or plain words.

## Writing

error-address-invalid = One of the addresses is not an e-mail address.
error-attachment-too-large = This file is too large to attach.
error-reply-already-sent = This reply has already left. It cannot be taken back.
error-reply-empty = Write something first.
error-reply-no-recipient = Nobody would receive this reply. Add an address.
error-script-placeholder = This text has a placeholder that does not exist. Known are customer, agent, number and date, in braces.
error-text-too-long = This text is too long.

## The organisation

error-name-missing = Give it a name.
error-locale-unknown = This language is not known.
error-regime-unknown = This set of rules is not known.
error-region-unknown = This region is not part of the organisation.
error-site-invalid = The site’s hours, days or place are not possible. Check them.
error-time-zone-unknown = This time zone is not known. Write it as in Europe/Berlin.

## Mail

error-nothing-to-import = There is no mail at this place. Choose an mbox file, a folder of .eml files or a Maildir.

## The programme itself

error-internal = A fault in Meridian. Nothing that was saved is lost. Try again; if it comes back, make a support bundle in the settings.
error-no-door = The window was opened outside Meridian. Start the programme itself.
error-unknown-command = The window and the programme do not match. Start Meridian again.
error-bad-request = The request was not understood. Start Meridian again.

## Why a message could not be taken in. It is kept whole.

reject-empty = There is nothing in it.
reject-not-mail = It is not a mail message.
reject-too-large = It is too large.
reject-unreadable = It could not be read from the disk.
reject-truncated = It ends in the middle.
reject-unfinished = It was still being written when it was read.
