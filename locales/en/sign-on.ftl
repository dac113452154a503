### Single sign-on: how it is set up, and the step through the browser when somebody unlocks.

## In the organisation's area

sign-on-title = Single sign-on
sign-on-lead = After the passphrase, people also sign in at your organisation’s identity provider (OpenID Connect). Whoever loses their account there no longer gets in here.
sign-on-why-title = Why the vault still needs its own passphrase
sign-on-why = An identity provider says who somebody is; it holds no key. The key of the vault comes from the passphrase and this device’s secret, so that neither the provider nor whoever runs it can open your data. Single sign-on is one more gate before it. On a computer without a network that gate is kept by the programme, not by cryptography.
sign-on-none = Not set up
sign-on-none-about = Register Meridian at your provider as a native, public application (authorization code with PKCE). Then enter here what the provider calls it.
sign-on-set-up = Set up
sign-on-state = State
sign-on-on = Asked for at every unlock
sign-on-off = Switched off
sign-on-issuer = Address of the provider (issuer)
sign-on-issuer-hint = Exactly as the provider writes it, such as https://id.example.org/realms/desk
sign-on-client = Client ID
sign-on-client-hint = What the provider calls Meridian. There is no client secret: no desktop programme could keep one.
sign-on-redirect = Redirect address
sign-on-redirect-hint = Register it at the provider as it stands, without a port: the port is another one each time (RFC 8252).
sign-on-redirect-copy = Copy
sign-on-redirect-copied = Copied
sign-on-offline = Hours without the provider
sign-on-offline-hint = So long after their last sign-on people may enter while the provider cannot be reached. 0 means never.
# $count is a number of hours.
sign-on-hours =
    { $count ->
        [one] { $count } hour
       *[other] { $count } hours
    }
sign-on-enabled = Ask for it at every unlock
sign-on-enabled-about = Link your own account first: that proves the settings before they can lock anybody out. The recovery key opens without the provider.
sign-on-claim = Claim that lists the groups
sign-on-mapping = Groups and roles
sign-on-mapping-about = A role that a group brings is given and taken at each sign-on. Roles that no group brings stay as they were given here. Nobody becomes an administrator by a group unless that stands here, and the last administrator stays one.
sign-on-mapping-empty = No group brings a role
sign-on-mapping-empty-about = Roles are given by hand, under People.
sign-on-group = Group at the provider
sign-on-role = Role
sign-on-group-add = Add a group
# $group is the name of a group at the provider.
sign-on-group-remove = Remove { $group }
sign-on-group-remove-empty = Remove this line
sign-on-own = Your own account
# $date is when it was linked.
sign-on-own-since = linked since { $date }
sign-on-own-none = not linked yet
sign-on-link = Link my account
sign-on-link-again = Link another account
sign-on-linking = Your browser has opened. Sign in there; this page goes on by itself.
sign-on-linked = Your account is linked.
sign-on-people = Accounts
sign-on-people-about = Whom you expect from the provider, by their address or user name there. The first sign-on links the account; from then on only this account counts, also when its name changes.
sign-on-person = Person
sign-on-login = Address or user name there
sign-on-login-hint = Leave it empty to take the account away from this person.
sign-on-linked-at = Linked
sign-on-signed-at = Last sign-on
sign-on-never = not yet
# $name is a person's name.
sign-on-login-title = Account of { $name }
sign-on-load-failed = The settings of single sign-on could not be read

## When somebody unlocks

sign-on-note = Single sign-on
sign-on-note-about = The passphrase opens the vault; then your browser opens for the sign-in of your organisation.
sign-on-step = Sign in at your organisation
sign-on-step-about = The passphrase was right. Your browser has opened the sign-in of your organisation; when you are done there, Meridian opens by itself.
sign-on-step-beginning = Asking the provider …
sign-on-step-waiting = Waiting for the browser …
sign-on-step-address = No browser has opened? Open this address yourself.
sign-on-step-copy = Copy the address
sign-on-step-copied = Copied
sign-on-step-cancel = Cancel
sign-on-step-again = Try again
