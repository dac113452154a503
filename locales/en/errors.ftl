### What the door refuses or cannot do. The code of an error picks its message: `error-<code>`.

## What kind of trouble it is: the heading

error-title-user = That did not work
error-title-denied = You may not do this
error-title-conflict = Somebody else was faster
error-title-offline = Something that is needed cannot be reached
error-title-integrity = What is stored is not as it should be
error-title-internal = Something went wrong

## General

error-internal = A fault in Meridian. Nothing that was saved is lost. Try again; if it comes back, make a support bundle in the settings.
# $incident (String) - The number under which the log on this computer knows more.
error-incident = Incident { $incident }.
error-no-door = The window was opened outside Meridian. Start the programme itself.
error-unknown-command = The window and the programme do not match. Start Meridian again.
error-bad-request = The request was not understood. Start Meridian again.
