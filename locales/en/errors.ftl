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
error-enrolment-needed = Your role asks for a second factor. Enrol one first; until then only your own session is open to you.
error-reason-missing = Say why. The reason is recorded.
error-role-built-in = A built-in role keeps what it permits. Make a role of your own from it.
error-role-held = Somebody still holds this role. Give them another one first.
error-role-invalid = The role cannot be saved as it is.
error-role-locks-out = With this change nobody active could change people and roles any more.
error-role-name-missing = Give the role a name.
error-role-name-taken = There is another role of this name.
error-role-needs-approval = This role permits more than the one that it is based on. A second person has to approve it; you cannot approve your own request.
error-role-unknown = There is no such role in this organisation.

## Second factors

# $kinds (String) - What is enrolled, separated by commas: totp, security-key, recovery-codes.
error-factor-needed = A second factor is enrolled. Give its code, or plug in the security key.
# $left (Number) - How many more tries need no wait.
error-factor-wrong = This code is not valid now. Wait for the next one and try again.
error-factor-used = This code was used already. Each code counts once: wait for the next one.
# $wait_s (Number) - How many seconds the next try has to wait.
error-factor-blocked =
    { $wait_s ->
        [one] Too many wrong codes. The next try is possible in { $wait_s } second.
       *[other] Too many wrong codes. The next try is possible in { $wait_s } seconds.
    }
error-factor-unknown = There is no such second factor. Enrol one first.
error-factor-last = Your roles ask for a second factor, and this is the last one. Enrol another before you remove it.
error-totp-not-begun = No app is being set up. Begin anew and scan the new code.
error-security-key-absent = No security key answered. Plug it in, and touch it when it blinks.
error-security-key-pin = The security key asks for its PIN, or the PIN is wrong.
error-security-key-unfit = This security key cannot be used: it lacks hmac-secret, or it is enrolled already.
error-security-key-wrong = This security key does not belong to this account. Plug in the one that was enrolled.
error-session-ended = This session was ended from elsewhere. Unlock to go on.

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

## People, devices, and what takes two

error-own-request = This is for somebody else to decide: you asked for it, or it is about you.
error-approval-decided = This request has been decided already.
error-approval-expired = This is out of date. Ask for it anew.
error-approval-waiting = Nobody has agreed to this request yet.
error-device-here = This is the device that you sit at. Revoke it from another one.
error-device-revoked = This device was revoked. It does not belong to the organisation any more.
error-grant-in-past = The end lies in the past, or before the beginning. Choose a later one.
error-grant-not-own = Only a role that you hold yourself, not one that was lent to you, can be lent to somebody else.
error-joining-fingerprint = These digits are not those of this request. Compare them once more with the other device; if they differ, do not let it in.
error-joining-foreign = This file was not made for this purpose or not for this device, or it was altered.
error-joining-not-requested = This device has not asked to join yet. Write a request first.
error-people-file-unreadable = This is no list of people. Choose a CSV file with a heading user_name, or SCIM resources as JSON.
error-people-line-unreadable = This line cannot be read.
error-person-not-accepted = This state comes about when the person takes up their invitation.
error-person-not-entrusted = The organisation’s recovery key does not open this account: the person has not signed in here since there is one.
error-person-twice = This person stands in the list more than once.
error-place-unknown = This country is not known. Write it with two letters, as in DE.
error-role-needs-end = This role is only given for a time. Give it with an end.
error-skill-invalid = A skill needs a name and a level from 1 to 5.
error-user-name-missing = The user name is missing.

## Mail

error-nothing-to-import = There is no mail at this place. Choose an mbox file, a folder of .eml files or a Maildir.

## Single sign-on

error-sso-needed = The passphrase was right. Sign in at your organisation’s identity provider as well.
error-sso-unreachable = The identity provider cannot be reached. Check the network and try again.
# $reason is a word of the provider's own protocol, such as access_denied.
error-sso-refused = The identity provider refused the sign-on ({ $reason }). Ask whoever looks after it.
error-sso-state = This answer does not belong to the sign-on that was begun here. Begin again.
error-sso-token-invalid = What the identity provider signed does not hold. Nobody was let in. Check the clock of this computer, and ask whoever looks after the provider.
error-sso-not-linked = The account that signed in at the provider is not this person’s. Try again with the right one, or ask an administrator to enter it under Single sign-on.
error-sso-expired = The identity provider cannot be reached, and the time for entering without it is used up. Connect to the network, or open with the recovery key.
error-sso-timed-out = Nobody came back from the browser in time. Begin again.
error-sso-issuer-invalid = This is no address of an identity provider. It begins with https:// and has neither a question mark nor a hash sign.
error-sso-issuer-other = What answers at this address is not the identity provider that it names. Compare the address letter by letter.
error-sso-client-missing = Enter the client ID.
error-sso-group-missing = Name the claim that lists the groups, and each group.
# $most is the largest number of hours.
error-sso-hours-out-of-range = At most { $most } hours without the provider can be allowed.
error-sso-locks-out = Link your own account first: otherwise you would lock yourself out.
error-sso-off = Single sign-on is not set up.
error-sso-taken = This account belongs to another person here.

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
