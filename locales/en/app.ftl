### The frame of the window, and words that every screen uses.

## Generic words

app-cancel = Cancel
app-clear = Clear
app-close = Close
# Heard as the head of a column of buttons.
app-column-acts = Acts
app-retry = Try again
app-undo = Undo
app-loading = Loading
# Over a list, to find one of very many by typing.
app-find = Find
app-found-nothing = Nothing found
app-reason = Reason
app-reason-hint = It is kept in the audit log.
app-reason-missing = Say why.
app-notifications = Notifications
app-hide-secret = Hide
app-show-secret = Show
# $pane (String) - The name of the pane that the handle makes wider or narrower.
app-resize-pane = Resize { $pane }

## The frame

app-screens = Screens
app-place-workspace = Inbox
app-place-outbox = Outbox
app-place-imports = Imports
app-place-organisation = Organisation
app-place-access = Roles and access
app-place-approvals = Approvals
app-place-records = Audit log
app-place-settings = Settings
app-place-about = About Meridian
app-status-bar = Status
# $place (String) - The name of the screen. $organisation (String) - The organisation's name.
app-title = { $place } – { $organisation }
# The title of the window before anybody is signed in.
app-title-first-run = Set up Meridian
app-title-locked = Meridian is locked
# $count (Number) - How many replies wait in the outbox.
app-place-outbox-count =
    { $count ->
        [one] Outbox, { $count } reply waiting
       *[other] Outbox, { $count } replies waiting
    }
# $count (Number) - How many requests the reader may decide.
app-place-approvals-count =
    { $count ->
        [one] Approvals, { $count } request for you
       *[other] Approvals, { $count } requests for you
    }

## The sun line

# Said to screen readers. $sites (String) - A list of the sites with their hours.
app-sun-line = The day of the sites: { $sites }
# One site of the list above. $site (String) - Its name. $time (String) - Its local time.
app-sun-site-on = { $site }, on shift, { $time }
# One site of the list above. $site (String) - Its name. $time (String) - Its local time when its next shift begins.
app-sun-site-off = { $site }, back at { $time }
# One site of the list above. $site (String) - Its name.
app-sun-site-none = { $site }, no shift near
# $site (String) - The site that takes over. $left (String) - Time left, such as 0:18.
app-handover-in = Handover to { $site } in <b>{ $left }</b>
# $left (String) - Time left until one's own shift ends, such as 0:18.
app-shift-ends-in = Shift ends in <b>{ $left }</b>
# $left (String) - Time left until one's own next shift begins, such as 7:20.
app-shift-begins-in = Shift begins in <b>{ $left }</b>

## Presence

app-presence = Your status
app-presence-available = Available
app-presence-busy = Busy
app-presence-away = Away
app-presence-offline = Offline
# $time (String) - Local time at which the shift ends, such as 17:00.
app-presence-until = until { $time }

## The foot bar

# $vaults (String) - The regions whose vaults are open, as a list.
# $count (Number) - How many they are.
app-vaults-sealed =
    { $count ->
        [one] Vault { $vaults } · sealed
       *[other] Vaults { $vaults } · sealed
    }
# $vaults (String) - The regions whose vaults are damaged, missing or too new, as a list.
app-vaults-trouble = Vault { $vaults } needs attention
# $time (String) - Local time of the last check.
app-log-verified = Log verified { $time }
app-log-not-checked = Log not checked yet
# $count (Number) - How many replies wait in the outbox.
app-outbox-count = Outbox { $count }
app-commands = Commands
app-lock = Lock
# $free (String) - The room left on the disk, with its unit.
app-low-disk = Little room on the disk: { $free }
app-backup-due = A backup is due

## Work in the background

app-job-import = Importing mail
app-job-undo-import = Undoing an import
app-job-check = Checking the vaults
app-job-backup = Backing up
app-job-restore = Restoring
app-job-verify = Verifying the log
# $done (String) - How many messages were read so far.
app-job-unit-messages = { $done } messages
# $done (String) - How many bytes were done so far, with their unit.
app-job-unit-bytes = { $done }
# $done (String) - How many pages of the vault were done so far.
app-job-unit-pages = { $done } pages
# $done (String) - How many records of the log were done so far.
app-job-unit-records = { $done } records
# $done (String) - How much is done. $total (String) - How much there is.
app-job-of = { $done } of { $total }
app-job-cancel = Cancel this work
app-job-done-import = The import is finished.
app-job-done-undo-import = The import was undone.
app-job-done-check = The check is finished.
app-job-done-backup = The backup is finished.
app-job-done-restore = The restore is finished.
app-job-done-verify = The log is verified.
app-job-cancelled = Cancelled. What was done so far is kept.

## When something went wrong in the window itself

app-fault-title = This part of the window stopped
app-fault-body = Everything you saved is safe in the vault. Show it again, or go to another screen.
app-fault-again = Show it again
app-fault-reload = Reload the window

## Due times, said to screen readers beside the figures

app-due-late = Breached
app-due-soon = Due soon
app-due-later = Due

## The sky of the lock screen

app-sky-noon = Noon
app-sky-hours = Hours by the sun
# $time (String) - Local time at which the shift ends and another site takes over.
app-sky-hands-over = hands over at { $time }
# $time (String) - Local time at which the shift ends.
app-sky-until = on shift until { $time }
# $time (String) - Local time at which the next shift begins.
app-sky-back = back at { $time }
app-sky-off = off
