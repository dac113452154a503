//! An oracle that knows no Cedar and reads no policy: the decision table, one line an act, written from the description of
//! the roles, and the rules that hold for all of them.
//!
//! `A` agents, `N` senior agents, `S` supervisors, `Q` quality, `C` compliance, `U` auditors, `M` admins, `*` everybody.
//! Then what the act is done to, and what is asked besides:
//!
//! - `own`: agents may not where it is a colleague's.
//! - `fresh`: a factor shown within five minutes.
//! - `self`: only to oneself. `another`: only to somebody else. `or-self`: to oneself by everybody.
//! - `eyes`: neither by whom it was asked for nor by whom it is about.
//! - `hold`: not while something in it is under a legal hold.
//! - `look`: it only reads; auditors do nothing but look, whatever else they are.
//! - `always`: also before a second factor is enrolled that a role asks for, and by auditors.

use std::collections::HashMap;

use super::*;
use crate::STEP_UP_S;

const TABLE: &str = "
    list-conversations       A N S Q C U .   vault conversation            look
    open-conversation        A N S Q C U .   conversation                  look
    search                   A N S Q C U .   vault conversation            look
    open-customer            A N S Q C U .   customer vault                look
    preview-attachment       A N S Q C U .   conversation                  look
    view-contact             A N S . C . .   vault conversation customer   look
    open-source              A N S . C . .   conversation                  look
    unmask-customer          . . . Q C U .   customer                      look fresh
    list-outbox              A N S . . . .   vault
    list-imports             . . S . . . M   vault
    list-people              . . S . . . M   organisation                  look
    list-records             . . . . C U .   log                           look
    verify-log               . . . . C U .   log                           look
    view-organisation        * * * * * * *   organisation                  always
    assign-conversation      A N S . . . .   conversation                  own
    snooze-conversation      A N S . . . .   conversation
    resolve-conversation     A N S . . . .   conversation
    reopen-conversation      A N S . . . .   conversation
    label-conversation       A N S . . . .   conversation
    prioritise-conversation  A N S . . . .   conversation
    mark-spam                A N S . . . .   conversation
    mark-read                A N S . . . .   conversation
    move-conversation        A N S . . . .   conversation                  own
    merge-conversations      A N S . . . .   conversation
    split-conversation       A N S . . . .   conversation
    merge-customers          A N S . . . .   customer vault
    split-customer           A N S . . . .   customer vault
    edit-customer            A N S . . . .   customer vault
    undo-act                 A N S . . . .   vault conversation customer
    save-draft               A N S . . . .   conversation
    discard-draft            A N S . . . .   conversation
    send-reply               A N S . . . .   conversation
    revoke-reply             A N S . . . .   conversation
    add-note                 A N S . . . .   conversation
    attach-file              A N S . . . .   conversation
    export-attachment        A N S . . . .   conversation                  fresh
    show-remote-images       A N S . . . .   conversation
    import-mail              . . S . . . M   vault
    undo-import              . . S . . . M   import                        hold
    save-script              . N S . . . M   organisation
    delete-script            . . . . . . M   organisation
    save-queue               . . . . . . M   organisation
    save-label               . N S . . . M   organisation
    delete-label             . . . . . . M   organisation
    invite-person            . . . . . . M   organisation person           fresh
    change-person            . . . . . . M   organisation person           fresh
    decide-approval          . . . . . . M   approval                      fresh eyes
    list-roles               . . . . . . M   organisation
    test-role                . . . . . . M   organisation vault
    save-role                . . . . . . M   organisation                  fresh
    delete-role              . . . . . . M   organisation                  fresh
    explain-access           . . . . . . M   person
    save-site                . . . . . . M   organisation
    change-organisation      . . . . . . M   organisation
    remove-person            . . . . . . M   organisation person           fresh
    import-people            . . . . . . M   organisation person           fresh
    give-grant               . . . . . . M   organisation person           fresh
    save-team                . . . . . . M   organisation
    delete-team              . . . . . . M   organisation
    list-approvals           . . . . . . M   organisation
    end-grant                . . . . . . M   person                        or-self always
    request-reset            . . . . . . M   person                        fresh another
    carry-out-reset          . . . . . . M   person                        fresh another
    read-identity-provider   . . . . . . M   organisation
    save-identity-provider   . . . . . . M   organisation                  fresh
    name-identity            . . . . . . M   person                        fresh
    check-vault              . . . . . . M   vault organisation
    backup-vault             . . . . . . M   vault organisation
    restore-vault            . . . . . . M   vault organisation            fresh
    make-support-bundle      . . . . . . M   organisation
    list-devices             . . . . . . M   organisation
    name-device              . . . . . . M   organisation
    revoke-device            . . . . . . M   vault organisation            fresh
    approve-joining          . . . . . . M   vault organisation            fresh
    sign-in                  * * * * * * *   person                        self always
    sign-out                 * * * * * * *   person                        self always
    lock                     * * * * * * *   person                        self always
    change-passphrase        * * * * * * *   person                        self always
    set-presence             * * * * * * *   person                        self always
    save-profile             * * * * * * *   person                        self always
    delegate-role            * * * * * * *   person                        self always fresh
    list-factors             * * * * * * *   person                        self always
    enrol-factor             * * * * * * *   person                        self always fresh
    remove-factor            * * * * * * *   person                        self always fresh
    step-up                  * * * * * * *   person                        self always
    list-sessions            . . . . . . M   person organisation           or-self always
    end-sessions             . . . . . . M   person                        or-self always
    link-identity            * * * * * * *   person                        self always fresh
    found-organisation       . . . . . . .
    accept-invitation        . . . . . . .
    log-start                . . . . . . .
    log-stop                 . . . . . . .
    unlock-failed            . . . . . . .
    record-denial            . . . . . . .
    quarantine-vault         . . . . . . .
    wake-conversation        . . . . . . .
    finish-joining           . . . . . . .
    rekey-vault              . . . . . . .
    end-session              . . . . . . .
    single-sign-on           . . . . . . .
    apply-groups             . . . . . . .
";

/// A line of the table.
struct Line {
    roles: Vec<&'static str>,
    rest: Vec<&'static str>,
}

impl Line {
    fn of(action: Action) -> &'static Self {
        static LINES: LazyLock<HashMap<&str, Line>> = LazyLock::new(|| {
            let lines = TABLE.lines().map(|line| line.split_whitespace().collect::<Vec<_>>());
            let read = |words: Vec<&'static str>| {
                let (act, words) = words.split_first()?;
                let (roles, rest) = words.split_at(Role::BUILT_IN.len());
                Some((*act, Line { roles: roles.to_vec(), rest: rest.to_vec() }))
            };
            lines.filter_map(read).collect()
        });
        LINES.get(action.as_str()).unwrap_or_else(|| panic!("{action} is missing in the table"))
    }

    fn says(&self, word: &str) -> bool {
        self.rest.contains(&word)
    }

    /// The roles of this person that the line names.
    fn permitting(&self, who: &Principal) -> Vec<Role> {
        let letters = Role::BUILT_IN.into_iter().zip(["A", "N", "S", "Q", "C", "U", "M"]);
        let named = letters.filter(|(_, letter)| self.roles.contains(letter)).map(|(role, _)| role);
        named.filter(|role| who.roles.contains(*role)).collect()
    }
}

fn within_reach(who: &Principal, facts: &ConversationFacts) -> bool {
    let queue = match (&who.queues, facts.queue) {
        (Some(held), Some(queue)) => held.contains(&queue),
        _ => true,
    };
    let language = match (&who.held_languages, facts.language) {
        (Some(held), Some(language)) => held.contains(&language),
        _ => true,
    };
    facts.owner == Some(who.person) || queue && language
}

/// What the table says.
pub(super) fn expected(who: &Principal, action: Action, resource: &Resource) -> bool {
    let line = Line::of(action);
    let permitting = line.permitting(who);
    let oneself = *resource == Resource::Person(who.person);
    if permitting.is_empty() && !line.roles.contains(&"*") && !(line.says("or-self") && oneself) {
        return false;
    }
    if who.must_enrol && !line.says("always") {
        return false;
    }
    if who.roles.contains(Role::AUDITOR) && !line.says("look") && !line.says("always") {
        return false;
    }
    if line.says("fresh") && !who.factor_age_s.is_some_and(|age| (0..=STEP_UP_S).contains(&age)) {
        return false;
    }
    let only_agent = permitting == [Role::AGENT];
    let (region, here) = match resource {
        Resource::Organisation => (None, true),
        Resource::Vault(region) => (Some(*region), true),
        Resource::Import { region, held } => (Some(*region), !(line.says("hold") && *held)),
        Resource::Conversations { region, facts } => {
            let taken = |facts: &ConversationFacts| {
                line.says("own") && only_agent && facts.owner.is_some_and(|owner| owner != who.person)
            };
            (Some(*region), facts.iter().all(|facts| within_reach(who, facts) && !taken(facts)))
        }
        Resource::Customers { region, each } => {
            let is_held = who.queues.is_some() || who.held_languages.is_some();
            let is_seen = |all: &Vec<ConversationFacts>| {
                all.iter().any(|facts| within_reach(who, facts)) || (all.is_empty() && !is_held)
            };
            (Some(*region), each.iter().all(is_seen))
        }
        Resource::Log(vault) => (vault.region(), true),
        Resource::Person(_) => (None, !(line.says("self") && !oneself || line.says("another") && oneself)),
        Resource::Approval { requested_by, about } => {
            let own = *requested_by == who.person || *about == Some(who.person);
            (None, !(line.says("eyes") && own))
        }
    };
    here && is_known(action, resource) && region.is_none_or(|region| who.regions.contains(&region))
}

/// Everybody who asks: factor ages on both sides of the limit, every scope, keys of every set of regions.
pub(super) fn everybody() -> Vec<Principal> {
    let mut all = Vec::new();
    for roles in role_sets() {
        let who = Principal { factor_age_s: Some(0), ..person(&roles, false, None) };
        let (eu, us) = (region("eu"), region("us"));
        let aged = |age| Principal { factor_age_s: age, ..who.clone() };
        all.extend([
            who.clone().in_queues([QUEUE]).in_languages([language("de-AT")]),
            aged(Some(STEP_UP_S + 1)),
            Principal { regions: [us].into(), ..who.clone() },
        ]);
        if roles.len() < 2 {
            all.extend([None, Some(STEP_UP_S - 1), Some(STEP_UP_S), Some(-1)].map(aged));
            all.extend([[eu, us].as_slice(), &[]].map(|regions| Principal { regions: regions.into(), ..who.clone() }));
            all.extend([
                who.clone().in_queues([QUEUE]),
                who.clone().in_queues([]),
                who.clone().in_languages([language("de")]),
                aged(None).in_queues([QUEUE]).in_languages([]),
                who.clone().who_must_enrol(),
                aged(None).who_must_enrol(),
            ]);
        }
        all.push(who);
    }
    all
}

/// Whether the table knows this act on a thing of this kind.
pub(super) fn is_known(action: Action, resource: &Resource) -> bool {
    Line::of(action).says(kind(resource))
}

fn kind(resource: &Resource) -> &'static str {
    match resource {
        Resource::Organisation => "organisation",
        Resource::Vault(_) => "vault",
        Resource::Import { .. } => "import",
        Resource::Conversations { .. } => "conversation",
        Resource::Customers { .. } => "customer",
        Resource::Log(_) => "log",
        Resource::Person(_) => "person",
        Resource::Approval { .. } => "approval",
    }
}

/// Every question, as those who ask, the acts, and the things.
pub(super) fn questions() -> impl Iterator<Item = (Principal, Action, Resource)> {
    let resources = resources();
    everybody().into_iter().flat_map(move |who| {
        let resources = resources.clone();
        Action::ALL.iter().flat_map(move |action| {
            let who = who.clone();
            resources.clone().into_iter().map(move |resource| (who.clone(), *action, resource))
        })
    })
}

#[test]
fn the_table_has_a_line_for_every_act_and_no_other() {
    let acts: Vec<_> = TABLE.lines().filter_map(|line| line.split_whitespace().next()).collect();
    assert_eq!(acts, Action::ALL.iter().map(|action| action.as_str()).collect::<Vec<_>>());
}

#[test]
fn the_policies_agree_with_the_table_on_every_tuple() {
    let policies = shipped();
    let (mut asked, mut permitted) = (0, 0);
    for (who, action, resource) in questions() {
        let answer = policies.authorise(&who, action, &resource, &now());
        let expected = expected(&who, action, &resource);
        assert_eq!(answer.is_ok(), expected, "{who:?} {action} {resource:?}: {answer:?}");
        asked += 1;
        permitted += u32::from(expected);
    }
    println!("the oracle was asked {asked} times and said yes {permitted} times");
    assert!(asked > 10_000, "{asked}");
    assert!(permitted * 25 > asked, "a table that permits next to nothing shows nothing: {permitted} of {asked}");
}

#[test]
fn every_protected_act_passes_with_a_factor_of_299_seconds_and_not_with_one_of_301() {
    let policies = shipped();
    let protected: Vec<_> = Action::ALL.iter().copied().filter(|action| Line::of(*action).says("fresh")).collect();
    assert!(protected.len() >= 8, "{protected:?}");
    for action in protected {
        let able = Role::BUILT_IN
            .into_iter()
            .filter(|role| !Line::of(action).permitting(&person(&[*role], false, None)).is_empty());
        for role in able {
            let ask = |age| {
                let who = person(&[role], false, age);
                let all = resources();
                let mut answers =
                    all.iter().filter(|resource| expected(&person(&[role], false, Some(0)), action, resource));
                let resource = answers.next().unwrap_or_else(|| panic!("{role} may {action} nothing"));
                policies.authorise(&who, action, resource, &now()).map(|_| ())
            };
            for age in [0, 299, 300] {
                assert!(ask(Some(age)).is_ok(), "{role} {action} {age}");
            }
            for age in [None, Some(301), Some(-1)] {
                assert_eq!(ask(age).unwrap_err().reason(), "step-up", "{role} {action} {age:?}");
            }
        }
    }
}
