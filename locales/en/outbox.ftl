### Replies that wait to go out.

outbox-title = Outbox
outbox-lead = Replies wait here, in their home region. They go out when a mail account is connected, which comes with a later release. Until then each can be taken back into its draft.
outbox-empty = No reply waits
outbox-empty-about = What you send from the workspace waits here, and can be taken back from here.
outbox-column-subject = Subject
outbox-column-to = To
outbox-column-author = By
outbox-column-queued = Written
outbox-column-state = State
# $clock is the time that remains until it may go out, as minutes and seconds.
outbox-state-held-for = Held for { $clock }
outbox-state-waiting = Waiting
outbox-revoke = Take back
# Heard with the button. $subject is the reply's subject.
outbox-revoke-named = Take back: { $subject }
outbox-revoked = The reply is a draft again
outbox-revoked-open = Open the draft
outbox-open = Open
# Heard with the button. $subject is the reply's subject.
outbox-open-named = Open the conversation: { $subject }
outbox-no-subject = (no subject)
# More recipients than fit. $count is how many are not named.
outbox-more =
    { $count ->
        [one] and { $count } more
       *[other] and { $count } more
    }
outbox-load-failed = The outbox could not be read
outbox-revoke-failed = The reply was not taken back
