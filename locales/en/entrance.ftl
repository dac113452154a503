### First run, unlock, and the ways back in. The reader has not signed in: nothing here may name a person.

## The steps of the first run

entrance-step-language = Language
entrance-step-language-about = Can be changed at any time, without a restart.
entrance-step-organisation = Organisation and home region
entrance-step-organisation-about = Where your data is at home, and the law that goes with it, in plain words.
entrance-step-passphrase = You and your passphrase
entrance-step-passphrase-about = Opens the vault on this device. Any words you like.
entrance-step-recovery = Recovery key
entrance-step-recovery-about = Opens the vault on a new computer. You keep it on paper and confirm two of its groups.
entrance-step-import = Import mail
entrance-step-import-about = Mailbox files or folders; they stay in your home region.
# Where the reader stands. $step is the number of this step, $steps how many there are.
entrance-step-count = Step { $step } of { $steps }
entrance-step-optional = Optional
entrance-step-change = Change
# Heard with the button that goes back to a step. $step is the step's name.
entrance-step-change-named = Change: { $step }
entrance-steps-label = Steps of the first run
entrance-back = Back
entrance-continue = Continue
entrance-stays-here = Everything here stays on this device. Nothing is made before you have chosen a passphrase.
entrance-made-here = The vault is made. Everything in it stays on this device.

## Language

entrance-language-title = Which language do you work in?
entrance-language-lead = Each desk has its own. Customers are always answered in theirs.
entrance-language-guess = from this computer’s settings
entrance-language-chosen = chosen
entrance-language-others = All other languages
entrance-language-find = Type to find a language
# Shown in the empty search field: beginnings in three scripts show that any spelling works.
entrance-language-find-example = Type to find: deu, عر, 日本 …
# Nothing matches what was typed. $typed is that text.
entrance-language-none = No language matches “{ $typed }”.
entrance-language-partly = Not fully translated yet: English where words are missing
entrance-language-note = Dates and numbers follow the language; deadlines and the audit log are always written the same way everywhere.

## Organisation and home region

entrance-organisation-title = Your organisation and its home region
entrance-organisation-lead = Customers’ data lives in the encrypted vault of one region and leaves it only through a gate that policy opens.
entrance-organisation-name = Name of the organisation
entrance-organisation-name-hint = Shown to your people. It can be changed later.
entrance-organisation-name-missing = Give the organisation a name.
entrance-region = Home region
entrance-region-hint = Where the customers are whose mail comes in first. More regions can follow; each has a vault of its own.
entrance-region-missing = Choose the home region.
entrance-regime = Law as a template
# How many rules a template has. $count is that number.
entrance-regime-rules =
    { $count ->
        [one] { $count } rule
       *[other] { $count } rules
    }
# Below a template. $date is the day on which its authors last looked at the law.
entrance-regime-reviewed = A starting point, reviewed { $date }. Counsel must confirm it.
entrance-regime-none = No template fits this region yet. Everything that is not allowed stays forbidden.
# Laws that may apply beside the chosen one. $regimes is a list of their names.
entrance-regime-more = May apply as well: { $regimes }. They can be added later.
entrance-regime-label = The rules of the template in plain words
entrance-effect-permit = Allowed
entrance-effect-forbid = Forbidden
entrance-effect-conditional = On a condition

## You and your passphrase

entrance-person-title = You and your passphrase
entrance-person-lead = You are the first person of this organisation and hold every role until others accept theirs.
entrance-person-name = Your name
entrance-person-name-hint = Only inside the vault. The lock screen shows initials.
entrance-person-name-missing = Give your name.
entrance-passphrase = Passphrase
entrance-passphrase-new = New passphrase
entrance-passphrase-again = The same once more
entrance-passphrase-hint = Several unrelated words are strong and easy to keep. Spaces and every script are welcome.
entrance-passphrase-differs = The two passphrases differ.
entrance-passphrase-weak = This passphrase could be guessed. Make it longer.
entrance-strength-label = Strength of the passphrase
entrance-strength-0 = Very weak
entrance-strength-1 = Weak
entrance-strength-2 = Fair
entrance-strength-3 = Strong
entrance-strength-4 = Very strong
entrance-strength-0-about = One of the first guesses of anybody who tries.
entrance-strength-1-about = A patient guesser finds it.
entrance-strength-2-about = A fast computer with the stolen disk could find it in time.
entrance-strength-3-about = With the stolen disk alone it cannot be tried at all; with the device as well, guessing takes years.
entrance-strength-4-about = Even with the stolen disk and the device, guessing takes centuries.
# Why a passphrase is easy to guess; the ids come from the programme.
passphrase-short = Ten characters are the least.
passphrase-common = It is among those that are tried first.
passphrase-sequence = Rows of keys and of the alphabet are tried early.
passphrase-repeat = The same again and again adds little.
passphrase-date = Dates and years are tried early.
passphrase-word = A single word is not enough; add unrelated ones.
passphrase-name = Names are tried early, those of this organisation first.
passphrase-guessable = It could be guessed. Add another unrelated word.
entrance-caps-lock = Caps Lock is on
entrance-caps-lock-about = Use the eye to read what you typed.
entrance-create = Make the vault
entrance-creating = The vault is being made …
entrance-creating-about = The passphrase is stretched on purpose, so that guessing is slow. This takes a moment.

## Keystore of the system

entrance-keystore-ready = Known device
entrance-keystore-ready-about = Its secret lies in the system’s keystore. A copied disk does not open elsewhere.
entrance-keystore-credential = Secret from the service manager
entrance-keystore-credential-about = The device secret was handed in by the system that started Meridian.
entrance-keystore-locked = The system’s keystore is locked
entrance-keystore-locked-about = Unlock it with the password of your computer, then try again. Nothing is lost.
entrance-keystore-absent = This computer has no keystore
entrance-keystore-absent-about = Meridian needs the system’s keystore for the secret of this device, and never keeps it in a file of its own. Start the keystore (on Linux: GNOME Keyring or KWallet) and try again.
entrance-keystore-unknown = The keystore does not know this device
entrance-keystore-unknown-about = Its secret is gone, for instance after a new installation of the system. The recovery key opens the vault and makes a new secret.
entrance-keystore-again = Try again

## Recovery key

entrance-recovery-title = Write down the recovery key
entrance-recovery-lead = It opens the vault when the passphrase is forgotten or the computer is gone. It is shown this once and kept nowhere.
entrance-recovery-label = Recovery key
# One of seven groups of the key. $number counts from one, $group are its four characters.
entrance-recovery-group = Group { $number }: { $group }
entrance-recovery-copy = Copy
entrance-recovery-copied = Copied
entrance-recovery-print = Print
entrance-recovery-keep = Keep it on paper, away from this computer. Whoever has it and the disk opens the vault; without it and without the passphrase nobody does, not even we.
entrance-recovery-clipboard = Other programmes can read what was copied. Paper is safer.
entrance-recovery-confirm-title = Read two groups back from your paper
# A field for one group of the key. $number counts from one.
entrance-recovery-confirm = Group { $number }
# $number counts from one.
entrance-recovery-confirm-wrong = This is not group { $number }. Look at your paper again.
entrance-recovery-confirm-note = Two groups to go on
entrance-recovery-confirmed = Both groups are right.
# Heading of the printed sheet. $organisation is the organisation's name.
entrance-recovery-sheet = Recovery key of { $organisation }
entrance-recovery-sheet-about = Keep this sheet under lock and key. On a new computer choose “Restore a backup”; on this one, “Recovery key”.
# Foot of the printed sheet. $date is today.
entrance-recovery-sheet-date = Made on { $date }

## Import at first run

entrance-import-title = Import mail
entrance-import-lead = Threads, customers and languages are recognised on this device. Nothing is sent anywhere.
entrance-import-skip = Later
entrance-import-open = Open the workspace

## Unlock

entrance-who = Who is at this desk?
entrance-who-other = Someone else on this desktop
# $initials are those of the chosen person.
entrance-unlock-as = Unlock as { $initials }
entrance-unlock = Unlock
entrance-unlocking = Opening …
# $clock is the time that remains, as minutes and seconds.
entrance-unlock-in = Unlock in { $clock }
entrance-wrong = This passphrase does not open the vault.
entrance-wrong-about = Look at the keyboard’s language and at Caps Lock, and try again.
# $clock is the time that remains, as minutes and seconds.
entrance-wrong-wait = The next try is possible in { $clock }.
entrance-waiting = Too many wrong passphrases.
entrance-wait-label = Waiting time until the next try
entrance-desktop = This desktop
# How many people can sign in here. $count is their number.
entrance-share =
    { $count ->
        [one] One person uses this desktop
       *[other] { $count } people share this desktop
    }
entrance-share-about = Each opens only the regions that are theirs.
entrance-share-about-one = Others can join with an invitation.
entrance-locks = It locks itself
entrance-locks-about = After a while without a key or the pointer, the keys are wiped from memory. Nothing about customers shows here.
entrance-wait-kept = The wait is kept
entrance-wait-kept-about = Closing Meridian does not shorten it.
entrance-tries-recorded = Each try is in the log
entrance-tries-recorded-about = Forgotten? The recovery key opens the vault; nobody can read your passphrase.
entrance-use-recovery = Recovery key
entrance-use-restore = Restore a backup
entrance-demo = Demonstration
entrance-demo-about = The people and their mail are invented. Their passphrase was printed where the demonstration was started.
entrance-language-menu = Language
entrance-lock-title = Meridian is locked

## Health of the vaults, in the foot of the lock screen and as a banner above the desk

# $vault is the short name of a vault, such as eu.
entrance-vault-whole = Vault { $vault } whole
# $vaults is a list of short names of vaults.
entrance-vaults-whole = Vaults { $vaults } whole
entrance-vaults-unchecked = Not checked yet
# $moment is when the vaults were last checked.
entrance-vaults-checked = Checked { $moment }
# $count is the number of records of the audit log.
entrance-vaults-records =
    { $count ->
        [one] { $count } record in the log
       *[other] { $count } records in the log
    }
# $vault is the short name of a vault.
entrance-vault-damaged = Vault { $vault } is damaged
entrance-vault-damaged-about = A check found pages that are not as they were written. The file is refused and stays where it is; nothing was deleted or replaced. Restore the last backup, and keep the damaged file for whoever examines it.
# $vault is the short name of a vault.
entrance-vault-missing = Vault { $vault } is missing
entrance-vault-missing-about = Its file is not in the folder of this profile. If it was moved, move it back and try again; else restore the last backup. Nothing new is put in its place.
# $vault is the short name of a vault.
entrance-vault-newer = Vault { $vault } was written by a newer Meridian
entrance-vault-newer-about = This version would not understand all of it and leaves it alone. Install the newer version; nothing is lost.
entrance-vault-again = Look again
entrance-low-disk = Little room is left on the disk
# $free is a size such as 512 MB.
entrance-low-disk-about = { $free } are free. Make room before you import mail; what cannot be written is refused, never half written.

## Recovery

entrance-recover-title = Open with the recovery key
entrance-recover-lead = The key is on the paper that was written at the first run: seven groups of four characters. You choose a new passphrase; the old one ends.
entrance-recover-key = Recovery key
entrance-recover-key-hint = Case, spaces and dashes do not matter. O counts as 0, I and L as 1.
# How much of the key is there. $count is the number of characters so far, $needed how many there must be.
entrance-recover-key-count = { $count } of { $needed }
entrance-recover-key-short = The key has 28 characters.
entrance-recover-go = Open
entrance-recover-restores = This opens the vault that is on this computer. On a new computer, restore a backup instead.

## Invitation

entrance-accept-title = Take up an invitation
entrance-accept-lead = Whoever invited you was shown a code, once. It opens your regions on this desktop; then your own passphrase takes its place.
entrance-accept-code = Invitation
entrance-accept-code-hint = Seven groups of four characters. Case, spaces and dashes do not matter.
entrance-accept-go = Join

## Restore on this or a new computer

entrance-restore-title = Restore a backup
entrance-restore-lead = A backup is a folder that Meridian wrote. The recovery key opens it here; the log goes on under a new name and says that it was restored.
entrance-restore-folder = Folder of the backup
entrance-restore-pick = Choose …
entrance-restore-go = Restore
entrance-restore-running = The backup is being restored …
entrance-restore-done = The backup is restored
# $vaults is a list of short names of vaults.
entrance-restore-done-about = These vaults are here again: { $vaults }. Unlock with the new passphrase.
entrance-restore-failed = The backup was not restored
entrance-restore-failed-about = Nothing on this computer was changed.
entrance-restore-to-unlock = Unlock
entrance-restore-instead = Already using Meridian elsewhere?
