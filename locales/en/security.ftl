### Second factors, fresh proofs of who is there, and sessions.

## The factors

security-second-factor = Second factor
security-kind-totp = Code from an app
security-kind-security-key = Security key
security-kind-recovery-codes = Recovery codes

## To prove who one is: at unlock, and for protected acts

security-code = Code
security-code-from = from your authenticator app
security-recovery-code = Recovery code
security-recovery-code-hint = One of the ten on your sheet. Each works once.
security-way-totp = Use a code from the app
security-way-security-key = Use the security key
security-way-recovery-codes = Use a recovery code instead
security-way-passphrase = Use the passphrase
# $clock is the time that remains, as minutes and seconds.
security-blocked = Too many wrong codes. The next try is possible in { $clock }. Closing Meridian does not shorten it.
security-key-ready = Put your security key in, then go on. It will ask for a touch.
security-key-go = Continue with the key
security-touch = Touch the security key now
security-touch-about = It blinks while it waits.
security-touch-twice = It blinks while it waits, and asks twice.
security-fact = A second factor is asked for
security-fact-about = Is the phone or the key not at hand? A recovery code from your sheet works once.
security-fact-key = The vault opens only with your security key. Is it lost? Your recovery key opens without it.
security-step-up = Is it still you?
# $action is what is about to be done.
security-step-up-for = This asks for a proof that is no older than five minutes: { $action }.
security-step-up-about = This asks for a proof that is no older than five minutes.
security-step-up-go = Confirm
security-step-up-grace = Until a second factor is enrolled, your passphrase counts.

## What each factor protects against

security-protection = What each protects against, when this computer is offline
# Heads the column of threats; each goes on with this sentence.
security-if-someone = If someone …
security-threat-desk = knows your passphrase and sits at this desk
security-threat-screen = wants to export or to change roles at your open screen
security-threat-disk = steals the disk, without this computer’s keystore
security-threat-altered = knows your passphrase, has the computer, and alters Meridian
security-protects-yes = Protected
security-protects-again = Protected, asks again
security-protects-device = Not by this; by the device secret
security-protects-gate = Not protected: a gate, not a lock

## To enrol

security-enrol-factor = Add a second factor
security-enrol-factor-lead = Your passphrase opens the vault. The second factor stops someone who has seen you type it.
security-enrol-codes = Keep your recovery codes
security-enrol-codes-lead = Each opens the window once in place of the second factor, for the day when the phone or the key is gone.
security-step-about = About a minute, with a sheet of ten recovery codes.
security-enrolled = Enrolled, with ten recovery codes
security-later = Later
# $date is the end of the grace period.
security-later-until = You can put it off until { $date }. Until then your passphrase is enough.
# $date is the end of the grace period.
security-later-done = Put off until { $date } at the latest
security-qr = QR code for your authenticator app
security-totp-scan = Scan the picture with an authenticator app on your phone.
security-totp-key = No camera? Type this key, as time-based, six digits:
security-totp-code = Enter the code that it shows now.
# Name that an enrolled app is given where nobody gives it another.
security-totp-name = Authenticator app
security-totp-go = Enrol the app
security-totp-failed = No key could be made
# $clock is the time until the app shows another code, as minutes and seconds.
security-next-code = next in { $clock }
security-factor-name = Name, to tell it from others
security-instead-security-key = Security key instead
security-instead-security-key-about = It becomes a part of the key that opens the vault; the way without it is deleted.
security-instead-totp = Code from an app instead
security-instead-totp-about = Needs a phone and nothing else. It is a gate in our programme, not a part of the lock.
security-stronger = Stronger
security-use-security-key = Use a security key
security-use-totp = Use an app
security-key-about = The key becomes a part of what opens your vault: afterwards neither the passphrase alone nor a copied disk does. Keep a second key or the recovery key in a safe place.
security-key-name-hint = Such as what it looks like, or where you keep it.
security-key-pin = PIN of the security key
security-key-pin-hint = Only if your key has one. It goes to the key and is not kept.
security-keys-unsupported = This computer cannot talk to security keys.
security-codes-once = They are shown this once and kept nowhere in readable form. Earlier codes have ended.
security-codes-kept = I have kept them, apart from this computer
security-codes-failed = No codes could be made
# Heading of the printed sheet. $organisation is the organisation's name.
security-codes-sheet = Recovery codes for { $organisation }
security-codes-sheet-about = Each of these codes works once in place of the second factor. Strike out what you have used. Keep the sheet under lock and key, apart from the computer.
# Foot of the printed sheet. $date is today.
security-codes-sheet-date = Made on { $date }. Later sheets end this one.

## The list of factors

security-factors-lead = Something that you have, beside the passphrase that you know.
security-factors-failed = The factors could not be read
security-none = No second factor yet
security-none-about = Whoever has seen you type your passphrase can sit down here in your place. An app on your phone or a security key stops that.
security-add = Add one now
security-add-totp = Add an app
security-add-security-key = Add a security key
security-adding-totp = Add an authenticator app
security-adding-security-key = Add a security key
security-adding-recovery-codes = Keep your recovery codes
# $date is the day on which the factor was enrolled.
security-since = since { $date }
# $since says since when it is enrolled, $moment when it was last used.
security-since-used = { $since } · last used { $moment }
# How many recovery codes are left. $count is their number.
security-codes-left =
    { $count ->
        [0] none left
        [one] { $count } left
       *[other] { $count } left
    }
security-codes-renew = Make new ones
security-codes-make = Make recovery codes
security-no-codes = You have no recovery codes
security-no-codes-about = Without them, a lost phone or key means that two administrators have to let you in again.
security-remove = Remove
# $name is the factor's name.
security-remove-named = Remove: { $name }
# $name is the factor's name.
security-remove-title = Remove { $name }?
security-remove-about-totp = Codes from this app do not count any more. Delete the entry in the app as well.
security-remove-about-security-key = The way into the vault is wrapped anew without this key. It does not count any more, wherever it is.
security-remove-about-recovery-codes = The codes on your sheet do not work any more.

## The grace period, and its end

# $date is the end of the grace period.
security-grace = Add a second factor by { $date }.
security-grace-about = Until then your passphrase is enough. Afterwards this window asks for a second factor before anything else.
security-forced = A second factor is needed now
# $organisation is the organisation's name.
security-forced-lead = Your roles at { $organisation } reach what one passphrase must not protect alone. Nothing of yours is lost; after this step you go on where you were.
# $date is when the duty began.
security-forced-since = Needed since { $date }

## The end of a session

security-idle = Are you still there?
# $clock is the time that remains, as minutes and seconds.
security-idle-about = The window locks in { $clock }. What you are writing is kept as a draft.
security-stay = Stay
# $clock is the time that remains, as minutes and seconds.
security-ending = This session ends in { $clock }
security-ending-about = It has lasted as long as your role allows. What you are writing is kept as a draft; unlock again to go on.

## The list of sessions

security-sessions = Sessions
security-sessions-lead = Where you are signed in. What you do not recognise, end; then change your passphrase.
security-sessions-failed = The sessions could not be read
security-sessions-only = You are signed in here only.
security-sessions-others = Sessions of others
security-sessions-others-lead = You see these because you look after people.
security-session-person = Person
security-session-device = Computer
security-session-started = Signed in
security-session-active = Last active
security-session-here = this computer
security-session-ctl = command line
security-session-unknown = Somebody who has left
security-session-you = you
security-session-ended = Signed out.
security-end = Sign out
security-end-others = Sign out everywhere else
security-end-everywhere = Everywhere
# $name is whose session it is, $device the computer's name.
security-end-named = Sign out { $name } on { $device }
# $name is a person's name.
security-end-person-named = Sign out { $name } everywhere
# $device is the computer's name.
security-end-one-title = Sign out on { $device }?
security-end-others-title = Sign out everywhere else?
# $name is a person's name.
security-end-person-title = Sign out { $name } everywhere?
security-end-about = The window there locks and its keys are wiped: at once on this computer, on another as soon as it hears of it. Drafts are kept.
