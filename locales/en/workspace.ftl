### The agent's workspace: the list, the conversation, the customer, and the commands over them.

## Names of the parts, for screen readers

workspace-list = Conversations
workspace-thread = Conversation
workspace-customer = Customer
workspace-timeline = What was said
workspace-views = Views
workspace-bulk = Chosen conversations
workspace-loading-list = Loading conversations
workspace-loading-thread = Loading the conversation
workspace-loading-customer = Loading the customer

## Views

workspace-view-mine = Mine
workspace-view-unassigned = Unassigned
workspace-view-all = All
workspace-view-snoozed = Snoozed
workspace-view-done = Done
workspace-view-spam = Spam
workspace-more-views = More views
workspace-narrow = Narrow the list
workspace-by-language = By language
workspace-by-channel = By channel
workspace-by-queue = By queue
workspace-by-label = By label
# Said to screen readers after the name of what narrows the list: pressing it takes the narrowing away.
workspace-widen-one = Show all again
workspace-widen = Show all of the view
workspace-sort = Order
workspace-sort-deadline = Next deadline first
workspace-sort-newest = Newest first
workspace-sort-oldest = Oldest first
# $count (Number) - How many conversations are overdue.
workspace-breached = { $count } breached
# $count (Number) - How many conversations the list holds.
workspace-total =
    { $count ->
        [one] { $count } conversation
       *[other] { $count } conversations
    }

## Rows

workspace-channel-mail = Mail
workspace-channel-chat = Chat
workspace-channel-messenger = Messenger
workspace-channel-sms = SMS
workspace-channel-voice = Telephone
workspace-unread = unread
workspace-no-subject = (no subject)
workspace-no-name = (no sender)
# $person (String) - The colleague who owns the conversation.
workspace-owned-by = Owned by { $person }
# $count (Number) - How many more labels there are than the one that is shown.
workspace-more-labels = +{ $count }
# $time (String) - The deadline in full.
workspace-due-at = Answer due { $time }
# $time (String) - When the conversation comes back, in full.
workspace-snoozed-until = Snoozed until { $time }
workspace-shift-ends = Your shift ends; nobody takes over what is below
# $site (String) - The site whose shift goes on.
workspace-shift-ends-to = Your shift ends; below goes to { $site }
workspace-priority-low = Low priority
workspace-priority-normal = Normal priority
workspace-priority-high = High priority
workspace-priority-urgent = Urgent
workspace-status-open = Open
workspace-status-snoozed = Snoozed
workspace-status-done = Done
workspace-status-spam = Spam

## Empty lists: what it means, and what to do

workspace-empty-mine = Nothing waits for you
workspace-empty-mine-hint = Take something from the unassigned conversations.
workspace-empty-unassigned = Every conversation has an owner
workspace-empty-unassigned-hint = New mail appears here first.
workspace-empty-all = No open conversations
workspace-empty-all-hint = Import mail to begin, or look at what is done.
workspace-empty-snoozed = Nothing is snoozed
workspace-empty-snoozed-hint = What you put off waits here until its time comes.
workspace-empty-done = Nothing is done yet
workspace-empty-done-hint = Resolved conversations stay here and can be reopened.
workspace-empty-spam = No spam
workspace-empty-spam-hint = What is marked as spam stays here and can be taken back.
workspace-empty-narrowed = Nothing here fits
workspace-empty-narrowed-hint = The list is narrowed. Show all of the view again, or narrow it otherwise.
workspace-show-unassigned = Show unassigned
workspace-import-mail = Import mail

## Several at once

# $count (Number) - How many conversations are chosen.
workspace-chosen = { $count } chosen
# $count (Number) - How many conversations would be chosen.
workspace-choose-all = Choose all { $count }
workspace-more = More
workspace-mark-read = Mark as read
workspace-merge-chosen = Merge into one
workspace-not-spam = Not spam

## The head of a conversation

workspace-resolve = Resolve
workspace-to-next-reply = to next reply
# $region (String) - The region that the conversation is at home in.
workspace-stays-home = { $region } · stays home
workspace-no-owner = No owner
workspace-owner-me = Owner: you
# $person (String) - The colleague who owns the conversation.
workspace-owner = Owner: { $person }
workspace-nothing-open = No conversation is open
workspace-nothing-open-hint = Press one in the list, or use the keyboard.
workspace-close-conversation = Close the conversation
workspace-stale = What you see may be out of date
workspace-read-only = You may read this conversation. Your role does not write to customers.

## The timeline

# $count (Number) - How many entries are folded away. $from (String) - Their first day. $until (String) - Their last day.
workspace-earlier =
    { $count ->
        [one] { $count } earlier entry, { $from } – { $until }
       *[other] { $count } earlier entries, { $from } – { $until }
    }
# $count (Number) - How many entries are folded away. $day (String) - The day of all of them.
workspace-earlier-on =
    { $count ->
        [one] { $count } earlier entry, { $day }
       *[other] { $count } earlier entries, { $day }
    }
workspace-today = Today
workspace-yesterday = Yesterday
# $count (Number) - How many messages nobody has read.
workspace-new = { $count } new
workspace-by-mail = by mail
workspace-by-chat = by chat
workspace-by-messenger = by messenger
workspace-by-sms = by SMS
workspace-by-voice = by telephone
workspace-kind-auto-reply = Automatic reply
workspace-kind-bounce = Could not be delivered
workspace-kind-list = Mailing list
workspace-note = Internal note
workspace-note-internal = never sent to the customer
workspace-somebody = Somebody
workspace-layout = How the message is shown
workspace-as-text = Text
workspace-as-sent = As sent
# $from (String) - The sender.
workspace-letter = Message of { $from } as it was sent
workspace-letter-all = Show all of it
workspace-letter-less = Show less
# $count (Number) - How many pictures.
workspace-remote-blocked =
    { $count ->
        [one] { $count } picture of this message is not loaded: its sender would learn that it was opened.
       *[other] { $count } pictures of this message are not loaded: its sender would learn that it was opened.
    }
workspace-remote-show = Load pictures
workspace-remote-loading = Loading pictures …
# $count (Number) - How many pictures.
workspace-remote-missing =
    { $count ->
        [one] { $count } picture could not be loaded safely.
       *[other] { $count } pictures could not be loaded safely.
    }
workspace-no-text = This message has no text.
workspace-only-layout = This message has a page of its own and no plain text: show it as sent.
workspace-show-quoted = Show quoted text
workspace-hide-quoted = Hide quoted text
workspace-message-more = More about this message
workspace-details = Addresses and times
workspace-header-from = From
workspace-header-to = To
workspace-header-cc = Cc
workspace-header-subject = Subject
workspace-header-sent = Sent
# $count (Number) - How many recipients are not shown.
workspace-more-recipients = and { $count } more
workspace-choose-message = Choose this message
workspace-reply-revoked = Taken back
# $seconds (Number) - Seconds left until the reply can no longer be taken back without a trace.
workspace-sends-in = Sends in { $seconds } s
workspace-waits-in-outbox = Waits in the outbox
workspace-take-back = Take back

## Events. $known says whether the actor is one of the organisation's people: "yes", "me" or "no".

event-imported = Imported
# $known (String) - "me", "yes" or "no". $actor (String) - Who did it. $person (String) - The new owner.
event-assigned =
    { $known ->
        [me] You assigned it to { $person }
        [yes] { $actor } assigned it to { $person }
       *[no] Assigned to { $person }
    }
# $known (String) - "me", "yes" or "no". $actor (String) - Who took it for themselves.
event-taken =
    { $known ->
        [me] You took it on
        [yes] { $actor } took it on
       *[no] Taken on
    }
# $known (String) - "me", "yes" or "no". $actor (String) - Who gave it to the reader.
event-given =
    { $known ->
        [yes] { $actor } assigned it to you
       *[no] Assigned to you
    }
# $known (String) - "me", "yes" or "no". $actor (String) - Who did it.
event-unassigned =
    { $known ->
        [me] You took the owner away
        [yes] { $actor } took the owner away
       *[no] The owner was taken away
    }
# $known (String) - "me", "yes" or "no". $actor (String) - Who did it. $until (String) - When it comes back.
event-snoozed =
    { $known ->
        [me] You snoozed it until { $until }
        [yes] { $actor } snoozed it until { $until }
       *[no] Snoozed until { $until }
    }
event-woken = Its time came
# $known (String) - "me", "yes" or "no". $actor (String) - Who did it.
event-resolved =
    { $known ->
        [me] You resolved it
        [yes] { $actor } resolved it
       *[no] Resolved
    }
# $known (String) - "me", "yes" or "no". $actor (String) - Who did it.
event-reopened =
    { $known ->
        [me] You reopened it
        [yes] { $actor } reopened it
       *[no] Reopened
    }
# $known (String) - "me", "yes" or "no". $actor (String) - Who did it. $label (String) - The label.
event-labelled =
    { $known ->
        [me] You added the label { $label }
        [yes] { $actor } added the label { $label }
       *[no] The label { $label } was added
    }
# $known (String) - "me", "yes" or "no". $actor (String) - Who did it. $label (String) - The label.
event-unlabelled =
    { $known ->
        [me] You took off the label { $label }
        [yes] { $actor } took off the label { $label }
       *[no] The label { $label } was taken off
    }
# $known (String) - "me", "yes" or "no". $actor (String) - Who did it. $priority (String) - The new priority in words.
event-prioritised =
    { $known ->
        [me] You set it to: { $priority }
        [yes] { $actor } set it to: { $priority }
       *[no] Set to: { $priority }
    }
# $known (String) - "me", "yes" or "no". $actor (String) - Who did it.
event-marked-spam =
    { $known ->
        [me] You marked it as spam
        [yes] { $actor } marked it as spam
       *[no] Marked as spam
    }
# $known (String) - "me", "yes" or "no". $actor (String) - Who did it.
event-unmarked-spam =
    { $known ->
        [me] You said that it is not spam
        [yes] { $actor } said that it is not spam
       *[no] Not spam
    }
# $known (String) - "me", "yes" or "no". $actor (String) - Who did it. $queue (String) - The new queue.
event-moved =
    { $known ->
        [me] You moved it to { $queue }
        [yes] { $actor } moved it to { $queue }
       *[no] Moved to { $queue }
    }
# $known (String) - "me", "yes" or "no". $actor (String) - Who did it.
event-merged =
    { $known ->
        [me] You merged another conversation into this one
        [yes] { $actor } merged another conversation into this one
       *[no] Another conversation was merged into this one
    }
# $known (String) - "me", "yes" or "no". $actor (String) - Who did it.
event-split =
    { $known ->
        [me] You split messages off
        [yes] { $actor } split messages off
       *[no] Messages were split off
    }
# $known (String) - "me", "yes" or "no". $actor (String) - Who did it.
event-customer-merged =
    { $known ->
        [me] You merged customers
        [yes] { $actor } merged customers
       *[no] Customers were merged
    }
# $known (String) - "me", "yes" or "no". $actor (String) - Who did it.
event-customer-split =
    { $known ->
        [me] You split the customer
        [yes] { $actor } split the customer
       *[no] The customer was split
    }
# $known (String) - "me", "yes" or "no". $actor (String) - Who did it.
event-reply-revoked =
    { $known ->
        [me] You took a reply back
        [yes] { $actor } took a reply back
       *[no] A reply was taken back
    }
# $known (String) - "me", "yes" or "no". $actor (String) - Who did it. $reason (String) - Why, in their own words.
event-unmasked =
    { $known ->
        [me] You looked at masked contact details: { $reason }
        [yes] { $actor } looked at masked contact details: { $reason }
       *[no] Masked contact details were looked at: { $reason }
    }
# $known (String) - "me", "yes" or "no". $actor (String) - Who did it.
event-undone =
    { $known ->
        [me] You undid the last change
        [yes] { $actor } undid the last change
       *[no] The last change was undone
    }

## Looking for words in a conversation

workspace-find-none = Not found
# $place (Number) - Which finding is shown. $count (Number) - How many there are.
workspace-find-count = { $place } of { $count }
workspace-find-next = Next finding
workspace-find-previous = Previous finding

## Files

# $name (String) - The file's name.
workspace-save-attachment = Save { $name }
# $name (String) - The file's name.
workspace-attachment-saved = { $name } was saved. It is outside the vault now.
workspace-attachment-dangerous = may run when opened
workspace-dangerous-title = Save a file that may be harmful?
# $name (String) - The file's name.
workspace-dangerous-body = { $name } can run when it is opened. Save it only if you expected it, and do not open it on this computer unless you trust its sender.
workspace-dangerous-save = Save anyway
workspace-preview-truncated = The file is long: only its beginning is shown. Save it to see all of it.
workspace-preview-none = This file cannot be shown here
workspace-preview-none-hint = Save it to open it with another programme.
workspace-source-truncated = The message is long: only its beginning is shown.

## The customer

workspace-no-customer = No customer
workspace-no-customer-hint = Open a conversation to see who writes.
# $date (String) - The day of their first message.
workspace-since = since { $date }
workspace-customer-more = More about this customer
workspace-time-unknown = Their local time is not known.
workspace-time-inferred = As the clock of their mail suggests; nobody has set it.
# $weekday (String) - The day of the week there. $place (String) - A city or an offset from UTC.
workspace-weekday-in = { $weekday } in { $place }
workspace-part-night = Night
workspace-part-morning = Morning
workspace-part-day = Day
workspace-part-evening = Evening
# $until (String) - Their local time.
workspace-calls-now = Calls until { $until } their time
# $from (String) - Their local time.
workspace-calls-from = Calls from { $from }
# $from (String) - Their local time. $here (String) - The same moment in the reader's time.
workspace-calls-from-here = Calls from { $from }, here { $here }
workspace-this-conversation = This conversation
workspace-queue = Queue
workspace-no-queue = none
workspace-labels = Labels
workspace-no-labels = none
workspace-languages = Languages
workspace-language = Language
workspace-prefers = prefers
workspace-language-unknown = Their language is not known yet.
workspace-contact = Contact
workspace-copy-address = Copy the address
workspace-copy = Copy
workspace-copied = Copied
workspace-history = History
# $count (Number) - How many conversations there were with this customer.
workspace-cases =
    { $count ->
        [one] { $count } conversation
       *[other] { $count } conversations
    }
# $count (Number) - How many more there are.
workspace-history-all = Show { $count } more
workspace-name = Name
workspace-time-zone = Time zone
workspace-time-zone-hint = Decides when one may call.
workspace-unknown = Not known
workspace-save = Save
workspace-customer-saved = The customer was changed.
# $customer (String) - The customer's name.
workspace-split-customer-hint = Choose the addresses of { $customer } that belong to another person. Their mail goes with them.

## Choosing: what is typed into narrows what is offered

# $count (Number) - How many conversations it is about.
workspace-assign-hint =
    { $count ->
        [one] Assign to…
       *[other] Assign { $count } conversations to…
    }
# $person (String) - The reader's own name.
workspace-person-me = { $person } (you)
workspace-nobody = Nobody
workspace-nobody-found = Nobody of this name works in this region.
# $count (Number) - How many conversations it is about.
workspace-snooze-hint =
    { $count ->
        [one] Snooze until…
       *[other] Snooze { $count } conversations until…
    }
workspace-snooze-hours = In three hours
workspace-snooze-evening = This afternoon
workspace-snooze-tomorrow = Tomorrow morning
workspace-snooze-customer-morning = When it is morning for the customer
workspace-snooze-monday = Monday morning
workspace-snooze-week = In a week
workspace-snooze-own = Another day and time
workspace-snooze-until = Until
# $count (Number) - How many conversations it is about.
workspace-label-hint =
    { $count ->
        [one] Labels…
       *[other] Labels of { $count } conversations…
    }
workspace-no-such-label = There is no such label. Labels are made under Organisation.
# $count (Number) - How many conversations it is about.
workspace-priority-hint =
    { $count ->
        [one] Priority…
       *[other] Priority of { $count } conversations…
    }
# $count (Number) - How many conversations it is about.
workspace-move-hint =
    { $count ->
        [one] Move to the queue…
       *[other] Move { $count } conversations to the queue…
    }
workspace-move-one-region = These conversations are at home in different regions. A queue belongs to one region: choose conversations of one region.
workspace-no-queues = There is no other queue in this region.
workspace-nothing-found = Nothing fits.
workspace-merge-hint = Merge with the conversation…
workspace-merge-own = Of the same customer
workspace-merge-others = Found in this region
workspace-merge-none = No other conversation of this customer. Type to look for one in the same region.
workspace-merge-customers-hint = The same person as the customer…
workspace-merge-customers-none = No other customer of this region fits.
workspace-split-choose = Choose the messages that become a conversation of their own.
# $count (Number) - How many messages are chosen.
workspace-split-chosen =
    { $count ->
        [one] { $count } message becomes a conversation of its own.
       *[other] { $count } messages become a conversation of their own.
    }
workspace-split = Split off

## The palette

workspace-palette-hint = Do, go or find
workspace-palette-none = Nothing fits. Press Escape to go back.
workspace-go-to = Go to
workspace-do = Do
workspace-find = Find
workspace-recent = Recent
workspace-all-commands = All commands
# $query (String) - What was typed.
workspace-search-for = Search everything for “{ $query }”
# $regions (String) - The regions whose vaults are open.
workspace-searches = Searches { $regions }
# $count (Number) - How many regions. $regions (String) - The regions that are closed to this seat.
workspace-searches-not =
    { $count ->
        [one] { $regions } is closed here
       *[other] { $regions } are closed here
    }
workspace-run = run

## Keys

workspace-area-anywhere = Anywhere
workspace-area-go = Go to
workspace-area-list = List
workspace-area-conversation = Conversation
workspace-area-writing = Writing
workspace-area-view = Window
workspace-change-keys = Change keys
workspace-own-key = yours
workspace-single-keys-off = Single keys are switched off in the settings. Keys with Ctrl still work.

## What was done, with a way back

# $count (Number) - How many conversations. $person (String) - The new owner.
workspace-did-assign =
    { $count ->
        [one] Assigned to { $person }
       *[other] { $count } conversations assigned to { $person }
    }
# $count (Number) - How many conversations.
workspace-did-assign-me =
    { $count ->
        [one] Assigned to you
       *[other] { $count } conversations assigned to you
    }
# $count (Number) - How many conversations.
workspace-did-unassign =
    { $count ->
        [one] It has no owner now
       *[other] { $count } conversations have no owner now
    }
# $count (Number) - How many conversations. $when (String) - When they come back.
workspace-did-snooze =
    { $count ->
        [one] Snoozed until { $when }
       *[other] { $count } conversations snoozed until { $when }
    }
# $count (Number) - How many conversations.
workspace-did-resolve =
    { $count ->
        [one] Resolved
       *[other] { $count } conversations resolved
    }
# $count (Number) - How many conversations.
workspace-did-reopen =
    { $count ->
        [one] Reopened
       *[other] { $count } conversations reopened
    }
# $count (Number) - How many conversations.
workspace-did-label =
    { $count ->
        [one] Labels changed
       *[other] Labels of { $count } conversations changed
    }
# $count (Number) - How many conversations.
workspace-did-prioritise =
    { $count ->
        [one] Priority changed
       *[other] Priority of { $count } conversations changed
    }
# $count (Number) - How many conversations.
workspace-did-spam =
    { $count ->
        [one] Marked as spam
       *[other] { $count } conversations marked as spam
    }
# $count (Number) - How many conversations.
workspace-did-not-spam =
    { $count ->
        [one] Not spam any more
       *[other] { $count } conversations are not spam any more
    }
# $count (Number) - How many conversations.
workspace-did-read =
    { $count ->
        [one] Marked as read
       *[other] { $count } conversations marked as read
    }
# $count (Number) - How many conversations.
workspace-did-unread =
    { $count ->
        [one] Marked as unread
       *[other] { $count } conversations marked as unread
    }
# $count (Number) - How many conversations. $queue (String) - The queue's name.
workspace-did-move =
    { $count ->
        [one] Moved to { $queue }
       *[other] { $count } conversations moved to { $queue }
    }
# $count (Number) - How many conversations became one.
workspace-did-merge =
    { $count ->
        [one] Merged
       *[other] { $count } conversations are one now
    }
# $count (Number) - How many messages were split off.
workspace-did-split =
    { $count ->
        [one] { $count } message is a conversation of its own now
       *[other] { $count } messages are a conversation of their own now
    }
# $customer (String) - The name of the customer that remains.
workspace-did-merge-customers = Merged into { $customer }
# $count (Number) - How many addresses went.
workspace-did-split-customer =
    { $count ->
        [one] { $count } address belongs to another customer now
       *[other] { $count } addresses belong to another customer now
    }
workspace-did-send = Your reply is in the outbox
workspace-undone = Undone
workspace-nothing-to-undo = There is nothing to undo.
workspace-revoked = The reply was taken back. It is a draft again.

## Commands

command-palette = Commands
command-search-everywhere = Search everything
command-undo = Undo
command-help = Keys
command-next-region = Next part of the window
command-previous-region = Previous part of the window
command-lock = Lock
command-go-inbox = Inbox
command-go-outbox = Outbox
command-go-imports = Imports
command-go-records = Audit log
command-go-organisation = Organisation
command-go-access = Roles and access
command-go-approvals = Approvals
command-go-settings = Settings
command-go-about = About Meridian
command-view-mine = My conversations
command-view-unassigned = Unassigned conversations
command-view-all = All open conversations
command-view-snoozed = Snoozed conversations
command-view-done = Done conversations
command-view-spam = Spam
command-next = Next conversation
command-previous = Previous conversation
command-open = Open
command-back = Back
command-select = Choose or give up
command-select-down = Choose downwards
command-select-up = Choose upwards
command-select-all = Choose all in sight
command-clear-selection = Choose nothing
command-reply = Reply
command-note = Note
command-resolve = Resolve and open the next
command-reopen = Reopen
command-snooze = Snooze
command-assign = Assign
command-assign-me = Assign to me
command-unassign = Take the owner away
command-label = Labels
command-priority = Priority
command-unread = Mark as unread
command-move = Move to a queue
command-spam = Spam
command-merge = Merge with another conversation
command-split = Split messages off
command-open-source = Show the message as it came in
command-find-in-thread = Find in this conversation
command-edit-customer = Edit the customer
command-merge-customers = Merge with another customer
command-split-customer = Split the customer
command-scripts = Scripts
command-attach-file = Attach a file
command-send = Send
command-send-resolve = Send and resolve
command-discard-draft = Discard the draft
command-toggle-list = Show or hide the list
command-toggle-customer = Show or hide the customer
command-theme-light = Light theme
command-theme-dark = Dark theme
command-theme-system = Theme of the system
command-density-compact = Compact rows
command-density-default = Usual rows
command-density-comfortable = Comfortable rows

## Masked addresses

# Heard before a masked address.
workspace-masked-address = Masked address
workspace-masked-about = Masked: your roles do not open it.
workspace-unmask = Show
workspace-unmask-why = What is it needed for?
workspace-unmask-recorded = It is shown for a minute. The reason is kept in the audit log.
workspace-unmask-go = Show it
# $seconds (String) - How many seconds it is still shown.
workspace-unmasked-for = { $seconds } s
workspace-mask = Mask
workspace-unmask-done = Recorded with your reason.
