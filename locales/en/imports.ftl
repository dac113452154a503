### Taking mail in from files and folders, and taking it back.

imports-title = Imports
imports-lead = Threads, customers and languages are recognised on this computer. Mail that is already there is left as it is, so the same file can be given twice.
imports-new = Import mail
imports-paths = Files and folders
imports-paths-hint = .mbox files, .eml and .msg files, folders of them, and Maildir. One path a line.
imports-paths-missing = Name a file or a folder.
imports-pick-files = Choose files …
imports-pick-folder = Choose a folder …
imports-pick-title = Mail to import
imports-region = Home region
imports-region-hint = The mail is kept in this region’s vault, under its key.
imports-queue = Queue
imports-queue-none = First queue of the region
imports-own-field = Your own addresses
imports-own-field-hint = Mail from them was sent by the desk. Those of the queues are known already. One a line.
imports-go = Import
# A job is on its way. $source is the last part of its path.
imports-running = Importing …
imports-running-about = You can go on working. Closing the window stops it at a whole batch; importing the same again finishes it.
imports-cancel = Stop
imports-cancelling = Stopping …
imports-done = The mail is imported
imports-cancelled = The import was stopped
imports-cancelled-about = What was taken in until then stays. Import the same again to finish it, or undo it as a whole below.
imports-failed = The import stopped
imports-failed-about = Everything up to the last whole batch is safe. Import the same again to finish it.
# $count is how many messages are new.
imports-count-imported =
    { $count ->
        [one] { $count } imported
       *[other] { $count } imported
    }
# $count is how many messages were there before.
imports-count-duplicates =
    { $count ->
        [one] { $count } already there
       *[other] { $count } already there
    }
# $count is how many could not be read as mail.
imports-count-rejected =
    { $count ->
        [one] { $count } not readable as mail
       *[other] { $count } not readable as mail
    }
# $count is how many customers were met for the first time.
imports-count-customers =
    { $count ->
        [one] { $count } new customer
       *[other] { $count } new customers
    }
# $count is how many conversations were made.
imports-count-conversations =
    { $count ->
        [one] { $count } conversation
       *[other] { $count } conversations
    }
# The balance of an import. $read = $imported + $duplicates + $rejected.
imports-balance = { $read } read = { $imported } imported + { $duplicates } already there + { $rejected } not readable
imports-rejected = Not readable as mail
imports-rejected-about = Kept whole, so that nothing is lost. It stopped nothing else.
imports-rejected-source = File
imports-rejected-index = Message
imports-rejected-reason = Reason
imports-own = Are these addresses yours?
imports-own-about = They look like your own, and what they wrote stands as customers’ mail. If they are yours, the import is undone and made again, with their mail as sent by the desk.
# $queue (String) - The queue's name.
imports-own-kept = They are kept with the queue { $queue }, so that the next import knows them.
# $address (String) - A mail address. $count (Number) - How many messages it wrote.
imports-own-address =
    { $count ->
        [one] { $address }: { $count } message
       *[other] { $address }: { $count } messages
    }
imports-own-go = They are ours: import again
imports-own-not = They are not ours
imports-past = Earlier imports
imports-past-empty = No mail was imported yet
imports-past-empty-about = Choose a file or a folder above. A mailbox of ten thousand messages takes seconds.
imports-column-moment = When
imports-column-source = From
imports-column-home = Home
imports-column-by = By
imports-column-counts = Messages
imports-column-state = State
imports-state-done = Done
imports-state-running = Running
imports-state-cancelled = Stopped
imports-state-failed = Unfinished
imports-state-undone = Undone
imports-undo = Undo
# Heard with the button. $source is the imported file.
imports-undo-named = Undo the import of { $source }
imports-undo-title = Undo this import?
# $count is how many messages are taken away, $source the imported file.
imports-undo-about =
    { $count ->
        [one] { $count } message from { $source } is taken away, with the conversations and customers that only it made.
       *[other] { $count } messages from { $source } are taken away, with the conversations and customers that only they made.
    }
imports-undo-kept = Conversations that somebody has answered or noted since then stay.
imports-undo-go = Undo the import
imports-undo-running = The import is being undone …
imports-undo-done = The import is undone
imports-not-allowed = Your roles do not include importing mail.
imports-load-failed = The imports could not be read
