### Where replies and notes are written.

compose-composer = Write
compose-mode = Reply or note
compose-reply-placeholder = Write a reply
compose-note-placeholder = Write a note for your colleagues
compose-internal = Only colleagues see this
compose-send = Send
compose-send-resolve = Send and resolve
compose-add-note = Add note
compose-bcc = Bcc
compose-no-one = No recipient
# $name (String) - The first recipient. $others (Number) - How many more there are.
compose-to =
    { $others ->
        [0] To { $name }
        [one] To { $name } and { $others } other
       *[other] To { $name } and { $others } others
    }
# $address (String) - The recipient's name and address.
compose-remove-recipient = Remove { $address }
compose-wrong-address = This is not an address. Mend it, or take it away.
compose-no-recipient = The reply has no recipient. Say to whom it goes.
compose-saving = Saving…
# $time (String) - When the draft was saved.
compose-saved = Draft saved { $time }
compose-save-failed = Not saved yet, trying again
compose-discarded = The draft was discarded.
compose-scripts-hint = Put in a prepared text…
compose-scripts-none = There is no such text. Texts are made under Organisation.
compose-drop = Drop files here to attach them
# $name (String) - The file's name.
compose-detach = Take { $name } off
# $name (String) - The file's name.
compose-too-large = { $name } is larger than 25 MiB and cannot be attached.
compose-other-note = A note is under way, too
compose-other-reply = A reply is under way, too
