### People, queues, labels, prepared texts and sites; and the words that name roles, regions and laws everywhere.

organisation-title = Organisation
organisation-parts = Parts of the organisation
organisation-people = People
organisation-queues = Queues
organisation-labels = Labels
organisation-scripts = Scripts
organisation-sites = Sites
organisation-load-failed = The organisation could not be read
organisation-save = Save
organisation-edit = Edit
# Heard with the button. $name is what is edited.
organisation-edit-named = Edit { $name }
organisation-delete = Delete
# Heard with the button. $name is what is deleted.
organisation-delete-named = Delete { $name }
organisation-name = Name
organisation-name-missing = Give it a name.
organisation-not-saved = This was not saved

## People

organisation-people-lead = A person opens only the regions that are theirs. Roles are asked for at every act; they open no vault by themselves.
organisation-invite = Invite a person
organisation-invite-go = Make the invitation
organisation-invited-title = The invitation
# $name is the invited person's name.
organisation-invited-lead = Give this code to { $name }. It is shown this once. On this desktop they choose “Someone else on this desktop” and type it in.
organisation-invited-about = It opens the vaults of their regions until it is used or the person is suspended. Hand it over in person or by telephone, not by mail.
organisation-invited-label = Invitation
organisation-copy = Copy
organisation-copied = Copied
organisation-person-roles = Roles
organisation-person-roles-none = Without a role they can do nothing until they get one for a time.
organisation-person-regions = Regions
organisation-person-languages = Languages
organisation-person-languages-hint = Languages that this person can answer in.
organisation-person-site = Site
organisation-person-site-none = No site
organisation-person-state = State
organisation-person-state-active = Active
organisation-person-state-invited = Invited
organisation-person-state-suspended = Suspended
organisation-person-suspend-about = Cannot unlock any more. Their conversations stay theirs until they are assigned anew.
organisation-person-regions-missing = Choose at least one region.
organisation-person-regions-granted = A region can be given only by somebody who opens it, and takes effect when that person unlocks next.
organisation-person-you = you
organisation-people-empty = Only you are here yet
organisation-people-empty-about = Invite the people who share this desktop.

organisation-person-state-removed = Removed
organisation-person-leaves = About this person
organisation-person-profile = Profile
organisation-person-scope = Scope
organisation-person-skills = Skills
organisation-person-none = None
organisation-person-entity = Employed by
organisation-person-entity-hint = The company that the contract is with.
organisation-person-home = Home region
organisation-person-place = Working place
organisation-person-place-hint = Looking from another country counts as a transfer.
organisation-person-zone = Time zone
organisation-person-zone-site = That of the site
organisation-person-roles-about = Roles hold from the next unlock. A role for a time is given from the list of people.
organisation-person-factors = Second factor
organisation-person-seen = Last seen
organisation-role-needs-end = Only for a time: choose “Give a role for a time” in the list of people.
organisation-role-own = A role of your organisation.
organisation-held-teams-none = In no team
organisation-held-queues-all = All queues of their regions
organisation-held-languages = Languages held to
organisation-held-languages-all = All languages
organisation-held-missing = Choose at least one, or all.
organisation-people-find = Find a person
organisation-people-removed = Show removed
# $when (String) - When the invitation expires, such as “in 6 days”.
organisation-invited-until = expires { $when }
organisation-invited-over = has expired
# Heard with the menu. $name (String) - The person's name.
organisation-acts-named = More for { $name }
organisation-act-grant = Give a role for a time
# $role (String) - A role that somebody holds for a time.
organisation-act-end-grant = End the lent role { $role }
organisation-act-passphrase = Ask for a new passphrase
organisation-act-factors = Ask for new factors
organisation-act-suspend = Suspend
organisation-act-activate = Lift the suspension
organisation-act-remove = Remove
# $name (String) - The person's name.
organisation-suspend-title = Suspend { $name }?
# $name (String) - The person's name.
organisation-remove-title = Remove { $name }?
organisation-remove-about = They cannot unlock any more, and their keys are taken away. What they did stays in the log; their conversations are to be assigned anew.
# $name (String) - The person's name.
organisation-reset-passphrase-title = New passphrase for { $name }
organisation-reset-passphrase-about = Their passphrase becomes void. With the organisation’s recovery key a new invitation is sealed.
# $name (String) - The person's name.
organisation-reset-factors-title = New second factors for { $name }
organisation-reset-factors-about = Every factor they have becomes void, and they enrol new ones when they unlock next.
organisation-reset-four-eyes = Somebody else must approve it before it is carried out.
organisation-reset-go = Ask for approval
organisation-reset-asked = Asked for. It waits under Approvals.

## Skills

organisation-skills-about = What somebody knows well, for routing. A skill with a date counts until then.
organisation-skills-none = No skill yet.
organisation-skill-name = Skill
organisation-skill-name-missing = Give every skill a name.
organisation-skill-twice = A skill is there twice.
organisation-skill-level = Level
organisation-skill-level-1 = 1 · learning
organisation-skill-level-2 = 2 · with help
organisation-skill-level-3 = 3 · alone
organisation-skill-level-4 = 4 · the hard ones
organisation-skill-level-5 = 5 · teaches others
organisation-skill-expires = Expires
organisation-skill-until = Until
organisation-skill-add = Add a skill

## Roles for a time

# $name (String) - The person's name.
organisation-grant-title = A role for a time for { $name }
organisation-grant-about = It ends by itself. The reason is kept in the audit log.
organisation-grant-go = Give the role
organisation-grant-to = To
organisation-grant-to-missing = Choose somebody.
organisation-grant-role = Role
organisation-grant-from = From
organisation-grant-until = Until
organisation-grant-until-wrong = The end must lie ahead, and after the beginning.
# $name (String) - The person's name. $role (String) - The role. $when (String) - The day it ends.
organisation-grant-given = { $name } is { $role } until { $when }.
organisation-grant-ended = The lent role has ended.
# $role (String) - The role. $when (String) - The day it ends.
organisation-grant-now = { $role } until { $when }
# $role (String) - The role. $from (String), $when (String) - The days it begins and ends.
organisation-grant-later = { $role } from { $from } until { $when }
organisation-delegate-title = Lend a role of yours
organisation-delegate-about = For your holidays: somebody else has the role until you are back. You keep it too.
organisation-delegate-go = Lend the role

## Teams

organisation-teams = Teams
organisation-teams-lead = People who share queues. A team gives nothing by itself; who is held to it sees its queues.
organisation-team = Team
organisation-team-new = Add a team
organisation-team-delete-title = Delete this team?
# $name (String) - The team's name.
organisation-team-delete-about = “{ $name }” is taken off its people. They keep their roles and queues.
organisation-teams-empty = No team yet
organisation-teams-empty-about = Add one, such as “Night” or “Returns”.

## People from a file

organisation-import = Import people
organisation-import-about = A SCIM file (JSON) or a table (CSV) as an identity provider exports it. It is tried first; nothing changes before you have seen what would come of it.
organisation-import-path = File
organisation-import-pick = Choose a file
organisation-import-try = Try it
# $count (Number) - How many people would be invited or changed.
organisation-import-go =
    { $count ->
        [one] Take { $count } person
       *[other] Take { $count } people
    }
organisation-import-tried = This would come of it
organisation-import-done = The people are taken in
# Five numbers (String): $read lines read, $invited new people, $changed and $unchanged known ones, $rejected lines.
organisation-import-balance = { $read } read: { $invited } new, { $changed } changed, { $unchanged } unchanged, { $rejected } rejected.
organisation-import-rows = New people and rejected lines
organisation-import-nothing = Nobody is new, and every line could be read.
organisation-import-line = Line
organisation-import-why = Reason
organisation-import-new = New
organisation-import-rejected = Rejected
organisation-import-copy = Copy names and codes

## Regions

organisation-regions = Regions
organisation-regions-lead = Data is at home in a region: one encrypted vault, one key, one set of laws. Nothing moves between them by itself.
organisation-region = Region
organisation-region-code = Short name
organisation-region-queues = Queues
organisation-region-people = People
organisation-region-open = Opened by you
organisation-region-home = Home of the organisation
organisation-region-new = Add a region
organisation-region-go = Make its vault
organisation-region-choose = Region
organisation-region-new-about = A new, empty vault is made on this desktop, with a key of its own. You open it from now on; give it to others under People.
organisation-region-all = Every region that the policies know is already there.

## Queues

organisation-queues-lead = A conversation waits in a queue. The target is the time until the customer must have an answer.
organisation-queue-new = Add a queue
organisation-queue-title = Queue
organisation-queue-region = Region
organisation-queue-target = Target
organisation-queue-target-minutes = Target in minutes
organisation-queue-target-wrong = Between 1 minute and 30 days.
organisation-queue-addresses = Own addresses
organisation-queue-addresses-hint = One a line. Mail from them was sent by the desk, and answers leave from the first.
organisation-queue-addresses-none = None
# A target. $minutes is a number of minutes below an hour.
organisation-target-minutes =
    { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
# A target. $hours may have a fraction.
organisation-target-hours =
    { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    }
# A target. $days may have a fraction.
organisation-target-days =
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
organisation-queues-empty = No queue yet
organisation-queues-empty-about = Imported mail needs a queue to wait in. Add the first one.

## Labels

organisation-labels-lead = Labels sort conversations across queues. The tone is one of eight that can be told apart by everybody.
organisation-label-new = Add a label
organisation-label-title = Label
organisation-label-tone = Tone
organisation-tone-0 = Grey
organisation-tone-1 = Blue
organisation-tone-2 = Teal
organisation-tone-3 = Green
organisation-tone-4 = Olive
organisation-tone-5 = Amber
organisation-tone-6 = Orange
organisation-tone-7 = Purple
organisation-label-delete-title = Delete this label?
# $name is the label's name.
organisation-label-delete-about = “{ $name }” is taken off every conversation. The conversations stay as they are.
organisation-labels-empty = No label yet
organisation-labels-empty-about = Add one, such as “refund” or “delivery”.

## Scripts

organisation-scripts-lead = Prepared texts. The composer offers those in the customer’s language first.
organisation-script-new = Add a script
organisation-script-title = Title
organisation-script-language = Language
organisation-script-text = Text
organisation-script-text-missing = Write the text.
organisation-script-dialog = Script
organisation-script-placeholders = Placeholders, filled in when the script is put in:
organisation-script-placeholder-customer = the customer’s name
organisation-script-placeholder-agent = your name
organisation-script-placeholder-organisation = the organisation’s name
organisation-script-placeholder-subject = the conversation’s subject
organisation-script-placeholder-conversation = the conversation’s number, to be quoted
organisation-script-placeholder-date = today, in the script’s language
# A button that writes a placeholder into the text. $placeholder is it, with its braces.
organisation-script-insert = Put in { $placeholder }
# A placeholder that does not exist, or is not closed. $placeholder is it, with its braces.
organisation-script-unknown = { $placeholder } is not one of them. Correct it, or double the brace to write a brace.
organisation-script-delete-title = Delete this script?
# $name is the script's title.
organisation-script-delete-about = “{ $name }” is no longer offered. Replies that used it stay as they are.
organisation-scripts-empty = No script yet
organisation-scripts-empty-about = Add the answer that you write most often.
organisation-scripts-all = All languages

## Sites

organisation-sites-lead = A site is a place where people work. Its hours make the line across the top of the window; the world map on the lock screen shows where it lies.
organisation-site-new = Add a site
organisation-site-title = Site
organisation-site-zone = Time zone
organisation-site-zone-wrong = No such time zone, as in Europe/Berlin.
organisation-site-latitude = Latitude
organisation-site-longitude = Longitude
organisation-site-place-hint = In degrees, north and east positive.
organisation-site-place-wrong = Latitude from −90 to 90, longitude from −180 to 180.
organisation-site-opens = Opens
organisation-site-closes = Closes
organisation-site-hours = Working hours
# $opens and $closes are local times.
organisation-site-hours-of = { $opens } – { $closes }
organisation-site-hours-hint = Local time. A closing time before the opening lies on the next day.
organisation-site-hours-wrong = Write a time such as 08:30.
organisation-site-days = Working days
organisation-site-days-missing = Choose at least one day.
organisation-site-now = Now
organisation-sites-empty = No site yet
organisation-sites-empty-about = Add the place where your team works.

## Roles, said everywhere

role-agent = Agent
role-senior-agent = Senior agent
role-supervisor = Supervisor
role-qa = Quality assurance
role-compliance = Compliance
role-auditor = Auditor
role-admin = Administration
role-custom = Role of the organisation
role-agent-about = Reads, answers and resolves conversations of their regions.
role-senior-agent-about = As an agent; also takes over and moves what belongs to colleagues, and keeps scripts and labels.
role-supervisor-about = As an agent; also imports mail, moves work and keeps scripts and labels.
role-qa-about = Reads conversations of their regions; writes nothing.
role-compliance-about = Reads conversations and the log; changes nothing at the desk.
role-auditor-about = Reads conversations and the log, changes nothing; only until a date.
role-admin-about = People, queues, sites and vaults; no conversations.

## Regions, said everywhere

region-org = Organisation
region-eu = European Union
region-uk = United Kingdom
region-us = United States
region-ca = Canada
region-br = Brazil
region-in = India
region-jp = Japan
region-kr = South Korea
region-cn = China
region-sg = Singapore
region-au = Australia
region-sa = Saudi Arabia
region-tr = Türkiye
region-ru = Russia
region-kz = Kazakhstan
region-vn = Vietnam
# A region with its short name. $name is the region's name, $region its short name.
region-named = { $name }, { $region }

## Laws as templates

regime-eu-gdpr = EU GDPR
regime-eu-ai-act = EU AI Act
regime-es-ley10-2025 = Spain, Law 10/2025
regime-pci-dss = Payment cards (PCI DSS)
regime-uk-gdpr = UK GDPR
regime-us-28cfr202 = US bulk data rule (28 CFR 202)
regime-ca-qc-law25 = Québec, Law 25
regime-br-lgpd = Brazil, LGPD
regime-in-dpdp = India, DPDP Act
regime-kr-pipa = South Korea, PIPA
regime-cn-pipl = China, PIPL
regime-sa-pdpl = Saudi Arabia, PDPL
regime-tr-kvkk = Türkiye, KVKK
regime-ru-152fz = Russia, 152-FZ
regime-kz = Kazakhstan, Law 94-V
regime-vn-pdpl = Vietnam, PDPL
# A template of rules that fits a law. $regime is the law's name.
regime-template = { $regime } template

## Rules of the templates, each one sentence

regime-rule-home-not-required = Data may also be stored outside the region.
regime-rule-home-required = Personal data is stored inside the country.
regime-rule-home-critical-operators = Operators of critical infrastructure keep the data inside the country.
regime-rule-home-health-and-finance = Some health and finance data stays inside the country.
regime-rule-home-named-by-government = Data that the government names stays inside the country, for large companies that it names.
regime-rule-home-some-firms = Some firms keep the data of their users inside the country.
regime-rule-collect-abroad = Citizens’ data is not collected into databases abroad.
regime-rule-copies-abroad = Copies may also lie abroad.
regime-rule-transfer-adequacy-or-clauses = Data goes abroad where protection is recognised as equal, or under standard clauses.
regime-rule-transfer-without-mechanism = Nobody outside sees customers’ data without a lawful mechanism on file.
regime-rule-transfer-not-materially-lower = Data goes abroad where protection is not materially lower.
regime-rule-transfer-unmodified-clauses = Standard clauses are taken word for word.
regime-rule-transfer-disclose-countries = Customers are told to which countries their data goes.
regime-rule-transfer-assessment-first = Each transfer out of the province is assessed first.
regime-rule-transfer-under-yearly-count = Few people’s data a year may go abroad without a procedure.
regime-rule-transfer-contract-or-certificate = More people’s data goes abroad under a filed standard contract or a certificate.
regime-rule-transfer-security-assessment = Much data, or important data, goes abroad only after a state security assessment.
regime-rule-transfer-split-volume = A transfer is not split into small ones to stay below the limit.
regime-rule-transfer-unless-listed = Data may go abroad except to countries that the government lists.
regime-rule-transfer-consent = Data goes abroad with the customer’s consent or where protection is equal.
regime-rule-transfer-consent-or-certificate = Data goes abroad with separate consent, or to a certified receiver.
regime-rule-transfer-notify-first = The authority is told before data goes abroad.
regime-rule-transfer-mechanism-and-risk = Data goes abroad under a lawful mechanism and after a risk assessment.
regime-rule-transfer-filed-contract = A standard contract for data abroad is filed with the authority within days.
regime-rule-transfer-impact-dossier = A dossier on the impact of transfers is kept and filed.
regime-rule-view-abroad-is-transfer = Looking from abroad counts as a transfer.
regime-rule-bulk-to-listed-countries = Bulk sensitive data does not go to the listed countries or people.
regime-rule-record-citizenship-and-volume = Whose data moved, and how much, is recorded.
regime-rule-keep-ten-years = Records of transfers are kept for ten years.
regime-rule-certify-yearly = Compliance is audited and certified every year.
regime-rule-audit-every-two-years = Handling of personal data is audited regularly, by large operators every two years.
regime-rule-erase-within-month = A customer who asks is erased within a month, unless a law says keep.
regime-rule-erase-destruction-act = An erasure is put on record with a destruction act.
regime-rule-erase-destruction-policy = Erasure follows a written destruction policy.
regime-rule-portable-copy = A customer may take a copy of their data along.
regime-rule-breach-72-hours = A breach is reported within 72 hours.
regime-rule-breach-24-and-72-hours = A breach is reported within 24 hours, its cause within 72.
regime-rule-breach-3-business-days = A breach is reported within three working days.
regime-rule-incident-register = Every incident is entered in a register.
regime-rule-register-of-processing = A register says what is processed and why.
regime-rule-register-states-period = The register says how long data is kept.
regime-rule-logs-one-year = Logs are kept for one year.
regime-rule-logs-protected = Access logs are kept and protected against change.
regime-rule-card-codes-kept = Security codes of payment cards are not kept after the payment.
regime-rule-card-pause-recorded = Recording pauses while a card is read out, and the pause is on record.
regime-rule-emotion-of-employees = Feelings of employees are not read by machine.
regime-rule-say-when-bot = Customers are told when they talk to a machine.
regime-rule-calls-within-three-minutes = Calls are answered within three minutes.
regime-rule-human-on-request = Whoever asks for a human gets one.
regime-rule-case-key = Each case gets a key that the customer can ask with.
