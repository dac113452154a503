### The computers of an organisation, and how another one joins.

## The register

devices-title = Computers
devices-lead = Only these open vaults of the organisation. Each holds the keys of its own regions and no others.
devices-failed = The computers could not be read
devices-only = This is the only computer so far. If it is lost, a backup and the recovery key bring everything back.
devices-name = Name
devices-state = State
devices-state-here = This computer
devices-state-approved = Approved
devices-state-revoked = Shut out
devices-regions = Regions
# The regions of a computer that was shut out whose keys are not replaced yet. $regions is a list of short names.
devices-rekey = new keys to come: { $regions }
devices-people = People
devices-seen = Last seen
devices-never = never
# $name is the computer's name.
devices-show-named = Fingerprint and name of { $name }
devices-fingerprint = Fingerprint
devices-fingerprint-about = It is made from the computer’s public keys. The same groups on both screens mean that nobody stands in between.
devices-rename = Save the name
devices-revoke = Shut out
# $name is the computer's name.
devices-revoke-named = Shut out { $name }
# $name is the computer's name.
devices-revoke-title = Shut { $name } out?
devices-revoke-keys = The keys of its regions are wrapped anew for the computers that stay; what comes from now on it cannot read.
devices-revoke-sessions = Nobody signs in on it any more, and it takes no part in any exchange.
devices-revoke-held = What lies on its disk already is not deleted. It stays sealed, and opens only with a passphrase and that computer’s own keystore.
devices-revoke-final = It cannot be taken back: the computer would have to join anew.

## To let a computer join, on one that belongs

devices-add = Let a computer join
devices-stage-request = Open its request
devices-stage-request-about = On the new computer choose “Join an organisation”. It writes a small file; bring it here, on a stick or by mail. It holds no secret.
devices-request-open = Open the request …
# Follows the computer's name. $when is how long ago.
devices-request-made = – request made { $when }
devices-stage-compare = Compare the fingerprint
devices-compare-first = Call whoever sits at the new computer. Compare the groups aloud, and type the two that are missing here as they are read out.
devices-group-hidden = ask
devices-group-wrong = This group differs. If it was heard rightly, stop: the file does not come from that computer.
devices-stage-regions = Choose its regions
devices-stage-regions-about = It receives the keys and the vaults of these regions, and can open no others.
devices-package-make = Seal the package …
devices-package-save = Save the sealed package
# Suggested name of the file, without a folder. $name is the computer's name.
devices-package-file = { $name }.meridian-package
devices-sealed = The package is sealed
# $name is the new computer's name.
devices-sealed-about = Bring it to { $name } and open it there. It opens on no other computer.

## To join, on the new computer

devices-join = Join an organisation
devices-join-lead = This computer writes a request. On a computer of the organisation somebody compares it with you and seals a package for this one alone. No server takes part.
devices-name-hint = As it is called where you work, such as BER-21.
devices-request = Write the request …
devices-request-pick = Save the request
# Suggested name of the file, without a folder. $name is the computer's name.
devices-request-file = { $name }.meridian-request
devices-have-package = You have a package already?
devices-have-package-about = It must have been sealed for a request of this computer.
devices-compare = Compare the fingerprint
devices-compare-new = Read these groups out to whoever opens the request. Both screens must show the same.
devices-next = What comes next
devices-next-carry = Bring the request to a computer of the organisation
devices-next-compare = Compare aloud
devices-next-compare-about = By telephone or side by side, never in the message that carries the file.
devices-next-package = Come back with the package
devices-next-package-about = It is sealed: whoever finds it on the way can read nothing.
devices-package-open = Open the package …
devices-package-pick = Open the sealed package
devices-joined = This computer belongs now
# $vaults is a list of short names of vaults.
devices-joined-about = Everybody comes in here with their own recovery key, and chooses a passphrase for this computer. These vaults are here: { $vaults }.

## Work in the background

app-job-approve-joining = Sealing the package
app-job-finish-joining = Joining the organisation
app-job-done-approve-joining = The package is sealed.
app-job-done-finish-joining = This computer has joined.
