//! An oracle that knows no Cedar: the decision table, one line an act, written from the description of the roles.
//!
//! `A` agents, `N` senior agents, `S` supervisors, `Q` quality, `C` compliance, `U` auditors, `M` admins, `*` everybody.
//! Then what the act is done to, and what is asked besides: `own` (nobody else's, but for senior agents and supervisors),
//! `fresh` (a factor shown within five minutes), `self` (for admins `admins-anybody`), `another` (not oneself), `or-self`
//! (whoever it is about may too). Who must enrol a factor may do what is done to `self`, and see the organisation.

use super::*;
use crate::STEP_UP_S;

const TABLE: &str = "
    list-conversations       A N S Q C U .   vault conversation
    open-conversation        A N S Q C U .   conversation
    search                   A N S Q C U .   vault conversation
    open-customer            A N S Q C U .   customer vault
    preview-attachment       A N S Q C U .   conversation
    open-source              A N S Q C U .   conversation
    list-outbox              A N S . . . .   vault
    list-imports             . . S . . . M   vault
    list-people              . . S . . . M   organisation
    list-records             . . . . C U .   log
    verify-log               . . . . C U .   log
    view-organisation        * * * * * * *   organisation
    assign-conversation      A N S . . . .   conversation            own
    snooze-conversation      A N S . . . .   conversation
    resolve-conversation     A N S . . . .   conversation
    reopen-conversation      A N S . . . .   conversation
    label-conversation       A N S . . . .   conversation
    prioritise-conversation  A N S . . . .   conversation
    mark-spam                A N S . . . .   conversation
    mark-read                A N S . . . .   conversation
    move-conversation        A N S . . . .   conversation            own
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
    export-attachment        A N S . . . .   conversation
    show-remote-images       A N S . . . .   conversation
    import-mail              . . S . . . M   vault
    undo-import              . . S . . . M   vault
    save-script              . N S . . . M   organisation
    delete-script            . . . . . . M   organisation
    save-queue               . . . . . . M   organisation
    save-label               . N S . . . M   organisation
    delete-label             . . . . . . M   organisation
    invite-person            . . . . . . M   organisation person     fresh
    change-person            . . . . . . M   organisation person     fresh
    save-site                . . . . . . M   organisation
    change-organisation      . . . . . . M   organisation
    remove-person            . . . . . . M   organisation person     fresh
    import-people            . . . . . . M   organisation person     fresh
    give-grant               . . . . . . M   organisation person     fresh
    save-team                . . . . . . M   organisation
    delete-team              . . . . . . M   organisation
    list-approvals           . . . . . . M   organisation
    end-grant                . . . . . . M   person                  or-self
    request-reset            . . . . . . M   person                  fresh another
    decide-approval          . . . . . . M   person                  fresh another
    carry-out-reset          . . . . . . M   person                  fresh another
    check-vault              . . . . . . M   vault organisation
    backup-vault             . . . . . . M   vault organisation
    restore-vault            . . . . . . M   vault organisation      fresh
    make-support-bundle      . . . . . . M   organisation
    list-devices             . . . . . . M   organisation
    name-device              . . . . . . M   organisation
    revoke-device            . . . . . . M   vault organisation      fresh
    approve-joining          . . . . . . M   vault organisation      fresh
    sign-in                  * * * * * * *   person                  self
    sign-out                 * * * * * * *   person                  self
    lock                     * * * * * * *   person                  self
    change-passphrase        * * * * * * *   person                  self
    set-presence             * * * * * * *   person                  self
    save-profile             * * * * * * *   person                  self
    delegate-role            * * * * * * *   person                  self fresh
    list-factors             * * * * * * *   person self
    enrol-factor             * * * * * * *   person self fresh
    remove-factor            * * * * * * *   person self fresh
    step-up                  * * * * * * *   person self
    list-sessions            * * * * * * *   person organisation self admins-anybody
    end-sessions             * * * * * * *   person self admins-anybody
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
";

fn expected(who: &Principal, action: Action, resource: &Resource) -> bool {
    let line = TABLE.lines().map(|line| line.split_whitespace().collect::<Vec<_>>());
    let line = line.into_iter().find(|words| words.first() == Some(&action.as_str()));
    let line = line.unwrap_or_else(|| panic!("{action} is missing in the table"));
    let (roles, rest) = line[1..].split_at(7);
    let letters = Role::BUILT_IN.into_iter().zip(["A", "N", "S", "Q", "C", "U", "M"]);
    let oneself = *resource == Resource::Person(who.person);
    let everybody = roles.contains(&"*") || (rest.contains(&"or-self") && oneself);
    if !everybody && !letters.into_iter().any(|(role, letter)| who.roles.contains(role) && roles.contains(&letter)) {
        return false;
    }
    let (kind, region) = match resource {
        Resource::Organisation => ("organisation", None),
        Resource::Vault(region) => ("vault", Some(*region)),
        Resource::Conversations { region, .. } => ("conversation", Some(*region)),
        Resource::Customer { region } => ("customer", Some(*region)),
        Resource::Log(vault) => ("log", vault.region()),
        Resource::Person(_) => ("person", None),
    };
    if !rest.contains(&kind) || region.is_some_and(|region| !who.regions.contains(&region)) {
        return false;
    }
    if rest.contains(&"fresh") && who.factor_age_s.is_none_or(|age| age > STEP_UP_S) {
        return false;
    }
    let admin = rest.contains(&"admins-anybody") && who.roles.contains(Role::ADMIN);
    if rest.contains(&"self") && !admin && !oneself || (rest.contains(&"another") && oneself) {
        return false;
    }
    if who.must_enrol && !rest.contains(&"self") && action != Action::ViewOrganisation {
        return false;
    }
    let Resource::Conversations { facts, .. } = resource else { return true };
    facts.iter().all(|facts| {
        let mine = facts.owner == Some(who.person);
        let anothers = facts.owner.is_some() && !mine;
        let elsewhere = match (&who.queues, facts.queue) {
            (Some(held), Some(queue)) => !held.contains(&queue),
            _ => false,
        };
        let senior = [Role::SENIOR_AGENT, Role::SUPERVISOR].into_iter().any(|role| who.roles.contains(role));
        let taken = rest.contains(&"own") && anothers && !senior;
        !taken && (mine || !elsewhere)
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
    let resources = resources();
    let (mut asked, mut permitted) = (0, 0);
    for roles in role_sets() {
        for (held, factor, must_enrol) in [
            (false, None, false),
            (true, None, false),
            (false, Some(STEP_UP_S), false),
            (true, Some(STEP_UP_S + 1), false),
            (false, Some(0), true),
        ] {
            let who = Principal { must_enrol, ..person(&roles, held, factor) };
            for action in Action::ALL {
                for resource in &resources {
                    let answer = policies.authorise(&who, *action, resource, &now());
                    let expected = expected(&who, *action, resource);
                    assert_eq!(answer.is_ok(), expected, "{who:?} {action} {resource:?}: {answer:?}");
                    asked += 1;
                    permitted += u32::from(expected);
                }
            }
        }
    }
    assert!(permitted * 20 > asked, "a table that permits next to nothing shows nothing: {permitted} of {asked}");
}

#[test]
fn a_denial_names_what_would_have_to_change() {
    let policies = shipped();
    for roles in role_sets() {
        let who = person(&roles, true, None);
        for action in Action::ALL {
            for resource in resources() {
                let Err(denial) = policies.authorise(&who, *action, &resource, &now()) else { continue };
                // Give everything that a guard asks for; what is then still denied is for the role to permit.
                let better = Principal {
                    regions: [region("eu"), region("us")].into(),
                    queues: None,
                    factor_age_s: Some(0),
                    ..who.clone()
                };
                let resource = match resource {
                    Resource::Conversations { region, .. } => Resource::conversation(region, None, None),
                    Resource::Person(ME) if denial.reason() == "four-eyes" => Resource::Person(SOMEBODY),
                    other => other,
                };
                let still = policies.authorise(&better, *action, &resource, &now()).is_err();
                let by_role = ["no-role", "not-applicable"].contains(&denial.reason());
                assert_eq!(by_role, still, "{who:?} {action} {resource:?}: {denial}");
            }
        }
    }
}
