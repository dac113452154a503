//! An oracle that knows no Cedar: the decision table, one line an act, written from the description of the roles.
//!
//! `A` agents, `S` supervisors, `C` compliance, `M` admins, `*` everybody. Then what the act is done to, and what is asked
//! besides: `own` (nobody else's, but for supervisors), `fresh` (a factor shown within five minutes), `self`.

use super::*;
use crate::STEP_UP_S;

const TABLE: &str = "
    list-conversations       A S C .   vault conversation
    open-conversation        A S C .   conversation
    search                   A S C .   vault conversation
    open-customer            A S C .   customer vault
    preview-attachment       A S C .   conversation
    open-source              A S C .   conversation
    list-outbox              A S . .   vault
    list-imports             . S . M   vault
    list-people              . S . M   organisation
    list-records             . . C .   log
    verify-log               . . C .   log
    view-organisation        * * * *   organisation
    assign-conversation      A S . .   conversation            own
    snooze-conversation      A S . .   conversation
    resolve-conversation     A S . .   conversation
    reopen-conversation      A S . .   conversation
    label-conversation       A S . .   conversation
    prioritise-conversation  A S . .   conversation
    mark-spam                A S . .   conversation
    mark-read                A S . .   conversation
    move-conversation        A S . .   conversation            own
    merge-conversations      A S . .   conversation
    split-conversation       A S . .   conversation
    merge-customers          A S . .   customer vault
    split-customer           A S . .   customer vault
    edit-customer            A S . .   customer vault
    undo-act                 A S . .   vault conversation customer
    save-draft               A S . .   conversation
    discard-draft            A S . .   conversation
    send-reply               A S . .   conversation
    revoke-reply             A S . .   conversation
    add-note                 A S . .   conversation
    attach-file              A S . .   conversation
    export-attachment        A S . .   conversation
    show-remote-images       A S . .   conversation
    import-mail              . S . M   vault
    undo-import              . S . M   vault
    save-script              . S . M   organisation
    delete-script            . . . M   organisation
    save-queue               . . . M   organisation
    save-label               . S . M   organisation
    delete-label             . . . M   organisation
    invite-person            . . . M   organisation person     fresh
    change-person            . . . M   organisation person     fresh
    save-site                . . . M   organisation
    change-organisation      . . . M   organisation
    read-identity-provider   . . . M   organisation
    save-identity-provider   . . . M   organisation            fresh
    name-identity            . . . M   person                  fresh
    check-vault              . . . M   vault organisation
    backup-vault             . . . M   vault organisation
    restore-vault            . . . M   vault organisation      fresh
    make-support-bundle      . . . M   organisation
    sign-in                  * * * *   person                  self
    sign-out                 * * * *   person                  self
    lock                     * * * *   person                  self
    change-passphrase        * * * *   person                  self
    set-presence             * * * *   person                  self
    link-identity            * * * *   person                  self fresh
    found-organisation       . . . .
    accept-invitation        . . . .
    log-start                . . . .
    log-stop                 . . . .
    unlock-failed            . . . .
    record-denial            . . . .
    quarantine-vault         . . . .
    wake-conversation        . . . .
    single-sign-on           . . . .
    apply-groups             . . . .
";

fn expected(who: &Principal, action: Action, resource: &Resource) -> bool {
    let line = TABLE.lines().map(|line| line.split_whitespace().collect::<Vec<_>>());
    let line = line.into_iter().find(|words| words.first() == Some(&action.as_str()));
    let line = line.unwrap_or_else(|| panic!("{action} is missing in the table"));
    let (roles, rest) = line[1..].split_at(4);
    let letters = [(Role::Agent, "A"), (Role::Supervisor, "S"), (Role::Compliance, "C"), (Role::Admin, "M")];
    let everybody = roles.contains(&"*");
    if !everybody && !letters.iter().any(|(role, letter)| who.roles.contains(*role) && roles.contains(letter)) {
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
    if rest.contains(&"self") && *resource != Resource::Person(who.person) {
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
        let taken = rest.contains(&"own") && anothers && !who.roles.contains(Role::Supervisor);
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
        for (held, factor) in [(false, None), (true, None), (false, Some(STEP_UP_S)), (true, Some(STEP_UP_S + 1))] {
            let who = person(&roles, held, factor);
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
                    other => other,
                };
                let still = policies.authorise(&better, *action, &resource, &now()).is_err();
                let by_role = ["no-role", "not-applicable"].contains(&denial.reason());
                assert_eq!(by_role, still, "{who:?} {action} {resource:?}: {denial}");
            }
        }
    }
}
