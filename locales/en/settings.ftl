### A person's own settings, the care for the vaults, and what helps to find a fault.

settings-title = Settings
settings-sections = Parts of the settings
settings-appearance = Appearance and language
settings-keyboard = Keyboard
settings-writing = Writing
settings-security = Locking and passphrase
settings-vaults = Vaults and backups
settings-support = Support
settings-saved = Saved
settings-saving = Saving …

## Appearance

settings-language = Language
settings-language-hint = Changes at once, also on the lock screen of this desktop.
settings-language-partly = not fully translated yet
settings-theme = Theme
settings-theme-system = As the system
settings-theme-light = Light
settings-theme-dark = Dark
settings-density = Density
settings-density-compact = Compact
settings-density-default = Default
settings-density-comfortable = Comfortable
settings-density-about = Height of rows: 28, 36 or 44 pixels.

## Keyboard

settings-single-keys = Single keys
settings-single-keys-about = Letters without Ctrl act outside text fields, such as E to resolve. Switch them off if you dictate or if keys are pressed by accident.
settings-keys-find = Find a command or a key
# Nothing matches what was typed. $typed is that text.
settings-keys-none = No command matches “{ $typed }”.
settings-keys-reset-all = Reset all keys
settings-keys-reset = Reset to the default
settings-keys-clear = No key
settings-keys-unset = none
# Button that waits for a key. $command is the command's name.
settings-keys-change = Change the key of: { $command }
settings-keys-press = Press the new keys
settings-keys-press-about = Two keys in a row make a sequence, such as G then I. Enter keeps, Esc leaves it as it was.
# The chord is taken. $command is the name of the command that has it.
settings-keys-conflict = Already used by: { $command }
# The chord begins another one's sequence. $command is the name of that command.
settings-keys-prefix = Begins the keys of: { $command }
settings-keys-reserved = These keys belong to the system or to text fields.
settings-keys-take = Take it over
# How many commands have keys of the person's own. $count is their number.
settings-keys-changed =
    { $count ->
        [0] All as delivered
        [one] { $count } changed
       *[other] { $count } changed
    }

## Writing

settings-signature = Signature
settings-signature-hint = Put below each new reply. Customers read it.
settings-undo = Take a reply back
settings-undo-hint = A reply is held for this long before it may go out.
# $seconds is a number of seconds.
settings-undo-seconds =
    { $seconds ->
        [one] { $seconds } second
       *[other] { $seconds } seconds
    }
settings-undo-none = Not held

## Locking and passphrase

settings-lock-after = Lock after
settings-lock-after-hint = Without a key or the pointer for this long, the keys are wiped and the lock screen comes up.
# $minutes is a number of minutes.
settings-minutes =
    { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
settings-lock-now = Lock now
settings-passphrase = Change the passphrase
settings-passphrase-about = The keys are wrapped anew; nothing has to be written again. The recovery key stays the same.
settings-passphrase-current = Passphrase until now
settings-passphrase-go = Change it
settings-passphrase-done = The passphrase is changed. Use the new one from now on.

## Vaults and backups

settings-vaults-lead = Each region has one encrypted file. A check reads every page, every row and every record of the log.
settings-vault = Vault
settings-vault-state = State
settings-vault-checked = Last checked
settings-vault-records = Records
settings-vault-size = Size
settings-vault-never = never
settings-vault-state-whole = Whole
settings-vault-state-not-checked = Not checked
settings-vault-state-damaged = Damaged
settings-vault-state-missing = Missing
settings-vault-state-newer = From a newer version
settings-check = Check now
settings-check-running = Checking …
settings-check-whole = Every vault is whole.
settings-check-broken = Something is wrong. The file is refused from now on and stays where it is.
settings-check-cancelled = The check was stopped. What was read until then was whole.
settings-backup = Backup
settings-backup-about = A backup is written under a key of its own and opens with the recovery key. The index for searching is left out and made anew on restore.
settings-backup-due = The last backup is older than it should be.
settings-backup-folder = Folder
settings-backup-folder-hint = Empty: the folder of this profile. A folder on another disk survives this one.
settings-backup-pick = Choose …
settings-backup-go = Back up
settings-backup-running = Backing up …
settings-backup-done = The backup is written.
# $size is a size such as 12 MB, $moment a date with time, $vaults a list of short names of vaults.
settings-backup-done-about = { $vaults } · { $size } · { $moment }
settings-backup-cancelled = The backup was stopped. The unfinished file was taken away; older backups are untouched.
settings-restore = Restore
settings-restore-about = Lock the window and choose “Restore a backup” on the lock screen, on this or on a new computer. You need the recovery key. People whose data was erased stay erased.

## What a check can find; the ids come from the programme

vault-problem-pages = Pages of the file are not what was written.
vault-problem-truncated = The file is shorter than it says.
vault-problem-structure = Tables and indexes do not agree.
vault-problem-log = The log does not follow from its records.
# A problem that this version has no words for. $code is its short name.
vault-problem-other = Problem “{ $code }”.

## Support

settings-support-about = A file that helps to find a fault: versions, sizes, states, timings and error codes. No names, no addresses, no texts, no keys. You decide whom to give it to.
settings-support-go = Save a support bundle …
settings-support-title = Save the support bundle
# Suggested name of the file, without a folder. $date is an ISO date.
settings-support-file = meridian-support-{ $date }.zip
# $path is where the file lies now.
settings-support-done = Saved: { $path }
settings-device = This computer
settings-keystore = Keystore of the system
settings-keystore-ready = Ready; the secret of this device lies there
settings-keystore-credential = Handed in by the service manager
settings-keystore-locked = Locked
settings-keystore-absent = Not there
settings-keystore-unknown = Does not know this device
settings-disk = Room on the disk
# $free is a size such as 12 GB.
settings-disk-free = { $free } free
settings-disk-low = little room
settings-version = Version
settings-failed = The settings could not be read

## Areas of the list of keys

settings-keys-area-anywhere = Everywhere
settings-keys-area-go = Going to a screen or a view
settings-keys-area-list = In a list
settings-keys-area-conversation = With a conversation
settings-keys-area-writing = Writing
settings-keys-area-view = The window
settings-keys-needs-mod = This command also works while you write, so its keys need Ctrl, ⌘ or a function key.
settings-keys-keep = Keep

## One's own profile

settings-profile = Profile
settings-profile-name = Your name
settings-profile-name-hint = As colleagues see it, and as scripts sign.
settings-profile-roles = Your roles
settings-profile-roles-about = A role can be lent to somebody for your holidays. It ends by itself.
settings-profile-delegate = Lend a role
settings-profile-work = Your work
settings-profile-work-about = Looked after by your administrators.
# $name (String) - A skill. $level (Number) - From 1 to 5.
settings-profile-skill = { $name } ({ $level } of 5)
