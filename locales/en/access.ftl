### Who may do what, and why: the question and its answer, the matrix of roles and acts, drafts of roles, and requests that a
### second person has to approve.

access-title = Roles and access
access-load-failed = Roles and acts could not be read

## The question, a sentence whose parts are chosen

# $verdict: permit or forbid once it was answered, open before. The three elements are the choosers; put them where the language wants them.
access-question =
    { $verdict ->
        [permit] Why may <who></who> <act></act> in the case of <thing></thing>?
        [forbid] Why may <who></who> not <act></act> in the case of <thing></thing>?
       *[open] May <who></who> <act></act> in the case of <thing></thing>?
    }
access-sentence = The question
access-who = Who
access-act = What
access-thing = On what
access-thing-organisation = as a whole
access-thing-conversation = conversation by its number
access-thing-customer = customer by their number
access-ask = Ask
access-ask-again = Ask again
access-asking = Asking …
access-hint = Choose who, what and on what, or a cell of the matrix. Each question is recorded in the audit log.

## The answer

access-verdict = Verdict
access-says-permit = May
access-says-forbid = May not
# $name (String) - The person's name. $count (Number) - How many rules permit it.
access-reason-permitted =
    { $count ->
        [one] One rule permits it to { $name }, and none forbids it.
       *[other] { $count } rules permit it to { $name }, and none forbids it.
    }
# $name (String) - The person's name. $count (Number) - How many rules forbid it.
access-reason-forbidden =
    { $count ->
        [one] The roles of { $name } allow it. One rule forbids it, and a forbid always wins.
       *[other] The roles of { $name } allow it. { $count } rules forbid it, and a forbid always wins.
    }
# $name (String) - The person's name.
access-reason-no-role = No role of { $name } allows it, and what no rule permits is denied.
# $name (String) - The person's name.
access-reason-condition = The roles of { $name } allow it only under a condition that does not hold here.
# $name (String) - The person's name. $count (Number) - How many rules forbid it.
access-reason-neither =
    { $count ->
        [one] No role of { $name } allows it, and one rule would forbid it besides.
       *[other] No role of { $name } allows it, and { $count } rules would forbid it besides.
    }
# $number (String) - The number of the record.
access-recorded = Asked and recorded as no. { $number }.
# $hash (String) - The ends of the hash of the policies.
access-policy-set = policy set { $hash }
# $micros (String) - Microseconds.
access-micros = { $micros } µs
access-decided = What decided
access-decided-nothing = No rule speaks of this at all.
access-decided-condition = No rule permits it as things stand.
access-effect-permit = permit
access-effect-forbid = forbid
access-missing = What would have to change, all of it
access-missing-nothing = Nothing. It is allowed as it is.

## What would have to change, and who can change it

access-missing-step-up = Enter a fresh code or touch the key
access-missing-step-up-how = By the person, in seconds. A factor counts for five minutes.
access-missing-enrolment-needed = Set up a second factor
access-missing-enrolment-needed-how = By the person, in the settings, with a telephone or a security key.
access-missing-other-region = Give the region it is at home in
# $region (String) - A region's name.
access-missing-other-region-named = Give the region { $region }
access-missing-other-region-how = By somebody who opens it; it holds from the next unlock.
access-missing-other-queue = Add its queue
# $queue (String) - A queue's name.
access-missing-other-queue-named = Add the queue { $queue }
access-missing-other-queue-how = By an administrator, under People; or move the conversation.
access-missing-other-language = Add its language
# $language (String) - A language's name.
access-missing-other-language-named = Add the language { $language }
access-missing-other-language-how = By an administrator, under People.
access-missing-owned-by-another = Let its owner give it up
# $owner (String) - The owner's name.
access-missing-owned-by-another-named = Let { $owner } give the conversation up
access-missing-owned-by-another-how = Or a senior agent or supervisor takes it over.
access-missing-no-role = Give a role that allows it
access-missing-no-role-how = By an administrator: for good, or only for a time.
access-missing-suspended = Lift the suspension
access-missing-suspended-how = By an administrator, under People.
access-missing-four-eyes = Let somebody else decide
access-missing-four-eyes-how = Nobody decides what they asked for, or what is about them.
access-missing-auditor-writes = Take the reading role away
access-missing-auditor-writes-how = Whoever audits changes nothing, by no other role either.
access-missing-closed-region = Ask on a computer that opens the region
access-missing-closed-region-how = This one holds no key of it, so it cannot tell.
access-missing-not-oneself = Choose what is the person’s own
access-missing-not-oneself-how = This act is done to oneself only.
access-missing-not-applicable = Choose something else for this act
access-missing-not-applicable-how = It is not done to things of this kind.
access-missing-legal-hold = Have the hold lifted

## What policies say. The id of a policy picks its words.

access-policy-agent-serve = Agents serve customers in their regions
access-policy-agent-own = Agents take what is nobody’s or their own
access-policy-senior-agent-serve = Senior agents serve customers and keep the texts
access-policy-supervisor-serve = Supervisors may all that agents may
access-policy-supervisor-run = Supervisors take mail in and keep the texts
access-policy-qa-read = Quality assurance reads conversations
access-policy-compliance-review = Compliance reads conversations and the log
access-policy-auditor-review = Auditors read conversations and the log for a time
access-policy-admin-run = Administrators run the organisation, its people and its vaults
access-policy-everyone-session = Everybody’s session is their own
access-policy-everyone-organisation = Everybody sees queues, labels, scripts and sites
access-policy-guard-owner = A conversation is not taken from its owner
access-policy-guard-queue = Whoever is held to some queues sees no other
access-policy-guard-customer = A customer is for whom one of their conversations is for
access-policy-guard-hold = What is under a legal hold is not destroyed
access-policy-guard-enrolment = Without the second factor that the role asks for, nothing else is open
access-policy-guard-auditor = Auditors change nothing
access-policy-guard-language = Whoever is held to some languages sees no other
access-policy-guard-step-up = This needs a factor shown within five minutes
access-policy-guard-subject = Nobody asks for a reset of their own, nor carries it out
access-policy-guard-four-eyes = Nobody decides their own request
access-policy-residency-home = What is at home in a region is for who was given it
# A rule of a role that the organisation made. $role (String) - The role's name.
access-policy-of-role-permit = { $role } may do this
# A rule of a role that the organisation made. $role (String) - The role's name.
access-policy-of-role-forbid = { $role } may never do this
# A rule of a role that the organisation made. $role (String) - The role's name.
access-policy-of-role-own = { $role } may do this with what is nobody’s or their own

## The matrix

access-matrix = Roles and acts
# $roles (String) - How many roles. $acts (String) - How many acts.
access-matrix-count = { $roles } roles · { $acts } acts
access-matrix-acts = Act
access-permission-rest = Everybody’s own
access-legend = What the signs mean
access-legend-permit = permitted, in this scope
access-legend-conditional = permitted with a condition
access-legend-forbid = forbidden
access-legend-none = no rule, so denied
access-verdict-permit = permitted
access-verdict-conditional = with a condition
access-verdict-forbid = forbidden
access-verdict-none = no rule
access-cell-permit = allowed
access-cell-conditional = with a condition
access-cell-forbid = never
access-cell-none = no rule
access-condition-step-up = step-up
access-condition-own = own
access-condition-own-region = own region
access-condition-own-queues = own queues
access-condition-own-languages = own languages
access-condition-with-reason = reason
access-condition-four-eyes = four eyes
access-condition-oneself = oneself
# Under a role's name. $count (Number) - How many people hold it.
access-role-people =
    { $count ->
        [0] nobody
        [one] { $count } person
       *[other] { $count } people
    }
access-role-change = Change this role
access-role-limits = Change its limits
access-role-draft-from = Make a role from it
access-role-delete = Delete this role
access-role-delete-title = Delete this role?
# $name (String) - The role's name.
access-role-delete-about = “{ $name }” can be given to nobody any more. What its holders did stays in the log.
# $name (String) - The role's name.
access-role-deleted = The role { $name } was deleted.

## A draft of a role

access-draft = Draft of a role
access-draft-new-role = Make a role
access-draft-unnamed = New role
access-draft-new = new
access-draft-changed = changed
# The head of the draft's column. $name (String) - The role's name.
access-draft-of = { $name }, draft
access-draft-name = Name
access-draft-base = Based on
access-draft-permissions = Permissions
access-draft-limits = Limits
access-draft-effect = Effect
access-draft-added = added:
access-draft-removed = taken away:
# $count (Number) - How many acts belong to a permission.
access-acts-count =
    { $count ->
        [one] { $count } act
       *[other] { $count } acts
    }
# $changes (Number) - Acts decided differently. $permitted (Number), $forbidden (Number) - Recent decisions that would turn.
access-draft-sum =
    { $changes ->
        [0] Decides as its base does.
        [one] One act changes · { $permitted } decisions newly permitted · { $forbidden } newly forbidden
       *[other] { $changes } acts change · { $permitted } decisions newly permitted · { $forbidden } newly forbidden
    }
access-draft-wider = It allows more than before. A second administrator must approve it; you cannot approve your own.
access-draft-built-in = A built-in role keeps what it permits. Its limits can be changed.
access-draft-waits = It waits for approval
access-draft-waits-about = Another administrator was asked. Once they approve, save it again.
access-draft-ask = Ask for approval
access-draft-save = Save the role
access-draft-discard = Discard
# $name (String) - The role's name.
access-saved = The role { $name } is saved and in force.
access-testing = Being tried …
# $role (String) - The role that the draft is based on.
access-diff-against = Changed against { $role }
# $role (String) - The role itself, as it stands.
access-diff-itself = Changed in { $role }
access-diff-nothing = Nothing is decided differently.
access-only-changes = Only what changes
access-way-more = more
access-way-less = less
access-way-other = differently
access-test-run = Test run on recent decisions
# Stands after the number. $count (Number) - How many decisions.
access-test-same =
    { $count ->
        [one] decision stays the same
       *[other] decisions stay the same
    }
access-test-permitted = newly permitted
access-test-forbidden = newly forbidden
access-limit-idle = Locks without anybody after
access-limit-idle-about = Whoever wants less sets less in the settings.
access-limit-absolute = Ends in any case after
access-limit-absolute-about = Counted from the unlock; the work at hand is kept.
access-limit-factor = Needs a second factor
access-limit-factor-about = From that day on nobody works in this role without one.
access-limit-factor-from = From
access-limit-grace = Grace
access-limit-grace-about = So long after taking the role up, a fresh passphrase counts as the second factor.
# $minutes (Number)
access-minutes =
    { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
# $hours (Number)
access-hours =
    { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    }
# $days (Number)
access-days =
    { $days ->
        [0] none
        [one] { $days } day
       *[other] { $days } days
    }

## What is wrong with a draft

access-fault-name-missing = It has no name yet.
access-fault-name-taken = There is a role of this name already.
access-fault-permission-unknown = One of the permissions is not known.
access-fault-base-unknown = The role that it is based on is gone.
access-fault-permissions-missing = It permits nothing.
access-fault-contact-needed = Whoever works at the desk or writes must see how customers are reached.
access-fault-times = The limits are not possible: it must lock before it ends, within a day.
access-fault-too-many = There are too many roles already.
access-fault-built-in = A built-in role keeps what it permits; only its limits change.
access-fault-locks-out = Nobody would be left who may change roles.
access-fault-invalid = The policies do not accept it.

## Permissions

permission-read = Read conversations
permission-read-about = Lists, searches and opens conversations and customers.
permission-contact = See how customers are reached
permission-contact-about = Addresses and telephone numbers in full, and a message’s source.
permission-desk = Work at the desk
permission-desk-about = Assigns, snoozes, resolves, labels, moves and merges.
permission-take-over = Take over from colleagues
permission-take-over-about = Takes and moves what belongs to others.
permission-compose = Write to customers
permission-compose-about = Drafts, replies, notes and attachments.
permission-unmask = See masked fields
permission-unmask-about = Sees an address for a minute, with a reason, on record.
permission-export = Take data out
permission-export-about = Saves attachments outside the vault.
permission-mail = Take mail in
permission-mail-about = Imports mail and undoes imports.
permission-texts = Keep texts and labels
permission-texts-about = Scripts and labels that everybody works with.
permission-organise = Run the organisation
permission-organise-about = Queues, sites, teams and what holds for all.
permission-roster = See who works here
permission-roster-about = The list of people with roles and factors.
permission-people = Look after people
permission-people-about = Invites, changes, suspends; gives roles; approves resets.
permission-access = Decide who may what
permission-access-about = Makes roles, and asks why somebody may or may not.
permission-care = Look after the vaults
permission-care-about = Checks, backs up and restores.
permission-review = Review the log
permission-review-about = Reads the audit log and verifies it.

## Acts as things that one may do. The id of the act picks its words.

access-act-list-conversations = list conversations
access-act-open-conversation = open a conversation
access-act-search = search
access-act-open-customer = open a customer
access-act-preview-attachment = preview an attachment
access-act-open-source = see a message’s source
access-act-list-outbox = list the outbox
access-act-list-imports = list imports
access-act-list-people = list people
access-act-list-records = read the audit log
access-act-verify-log = verify the log
access-act-view-organisation = see the organisation
access-act-assign-conversation = assign a conversation
access-act-snooze-conversation = snooze a conversation
access-act-resolve-conversation = resolve a conversation
access-act-reopen-conversation = reopen a conversation
access-act-label-conversation = label a conversation
access-act-prioritise-conversation = set a priority
access-act-mark-spam = mark as spam
access-act-mark-read = mark as read
access-act-move-conversation = move to another queue
access-act-merge-conversations = merge conversations
access-act-split-conversation = split a conversation
access-act-merge-customers = merge customers
access-act-split-customer = split a customer
access-act-edit-customer = edit a customer
access-act-unmask-customer = see a masked address
access-act-view-contact = see how customers are reached
access-act-undo-act = undo an act
access-act-save-draft = save a draft
access-act-discard-draft = discard a draft
access-act-send-reply = reply
access-act-revoke-reply = take a reply back
access-act-add-note = add a note
access-act-attach-file = attach a file
access-act-export-attachment = export an attachment
access-act-show-remote-images = show remote images
access-act-import-mail = import mail
access-act-undo-import = undo an import
access-act-save-script = save a script
access-act-delete-script = delete a script
access-act-save-queue = save a queue
access-act-save-label = save a label
access-act-delete-label = delete a label
access-act-save-site = save a site
access-act-save-team = save a team
access-act-delete-team = delete a team
access-act-change-organisation = change the organisation
access-act-invite-person = invite a person
access-act-change-person = change a person
access-act-remove-person = remove a person
access-act-give-grant = give a role for a time
access-act-delegate-role = lend their own role
access-act-end-grant = end a lent role
access-act-import-people = import people
access-act-list-approvals = list requests
access-act-request-reset = ask for a reset
access-act-decide-approval = decide a request
access-act-carry-out-reset = carry out a reset
access-act-list-roles = list roles
access-act-explain-access = ask why
access-act-save-role = save a role
access-act-test-role = try a role
access-act-delete-role = delete a role
access-act-check-vault = check a vault
access-act-backup-vault = back up a vault
access-act-restore-vault = restore a vault
access-act-make-support-bundle = make a support bundle

## People beside the matrix, and how they prove who they are

access-people = People
# $shown (Number), $all (Number) - How many people are shown, and how many there are.
access-people-count = { $shown } of { $all }
access-people-find = Find a person or role
access-factor-key = Security key, never shown yet
# $ago (String) - How long ago, such as “2 minutes ago”.
access-factor-key-ago = Security key, { $ago }
access-factor-code = App code, never shown yet · no key
# $ago (String) - How long ago, such as “2 minutes ago”.
access-factor-code-ago = App code, { $ago } · no key
access-factor-none = No second factor
access-factor-must = No second factor: cannot sign in

## Requests that a second person has to approve

approvals-title = Approvals
approvals-lead = Some acts need two people. Nobody approves what they asked for themselves, nor what is about them.
approvals-load-failed = The requests could not be read
approvals-waiting = Waiting
approvals-none = Nothing waits
approvals-none-about = When somebody asks for a reset or a wider role, it stands here.
approvals-approved = Approved, not yet carried out
approvals-approved-lead = The one who asked carries it out.
approvals-past = Of late
approvals-somebody = somebody
# $name (String) - The person whom the request is about.
approvals-reset-passphrase = New passphrase for { $name }
# $name (String) - The person whom the request is about.
approvals-reset-factors = New second factors for { $name }
# $name (String) - The role that the request is about.
approvals-save-role = Wider role { $name }
# $name (String) - The role that the request is about.
approvals-unlock-role = Unlock the role { $name }
approvals-reset-passphrase-changes = Their passphrase is void; a new invitation, sealed with the recovery key, lets them choose another.
approvals-reset-factors-changes = All their second factors are void; they enrol new ones when they unlock next.
approvals-save-role-changes = Whoever holds the role may do more than before.
approvals-unlock-role-changes = The role can be used and changed again.
approvals-reason = Reason:
# $name (String) - Who asked. $ago (String) - How long ago.
approvals-asked = Asked by { $name }, { $ago }
# $name (String) - Who decided.
approvals-decided-by = decided by { $name }
# $when (String) - When it expires, such as “in 3 hours”.
approvals-expires = Expires { $when }
approvals-state-waiting = Waiting
approvals-state-approved = Approved
approvals-state-rejected = Rejected
approvals-state-carried-out = Carried out
approvals-state-expired = Expired
approvals-approve = Approve
approvals-reject = Reject
approvals-own = You asked for this: somebody else decides.
approvals-about-you = This is about you: somebody else decides.
approvals-not-yours = Your roles do not decide this.
approvals-carry-out = Carry out
approvals-done-approved = Approved.
approvals-done-rejected = Rejected.
approvals-done-carried-out = Carried out. They enrol new factors when they unlock next.
approvals-key-title = Recovery key of the organisation
# $name (String) - Whose passphrase is set anew.
approvals-key-about = It seals a new invitation for { $name }. It is used this once and kept nowhere.
approvals-key = Recovery key
approvals-invitation = New invitation
# $name (String) - Whose passphrase is set anew.
approvals-invitation-lead = Give this code to { $name }. It is shown this once; with it they choose a new passphrase on this desktop.
