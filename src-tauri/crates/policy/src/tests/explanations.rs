//! What an explanation says would have to change is all of it, and no more.

use super::oracle::questions;
use super::*;

/// The world as it would have to be: each code mended by hand, apart from how the explanation found it.
fn mended(who: &Principal, resource: &Resource, codes: &[&str]) -> (Principal, Resource) {
    let (mut who, mut resource) = (who.clone(), resource.clone());
    for code in codes {
        match *code {
            "no-role" => who.roles = who.roles.iter().chain(Role::FOUNDER).chain([Role::QA]).collect(),
            "enrolment-needed" => who.must_enrol = false,
            "other-region" => who.regions = [region("eu"), region("us")].into(),
            "auditor-writes" => who.roles = who.roles.iter().filter(|role| *role != Role::AUDITOR).collect(),
            "step-up" => who.factor_age_s = Some(1),
            "other-queue" => {
                who.queues = None;
                if let Resource::Customers { each, .. } = &mut resource {
                    each.iter_mut().for_each(|facts| facts.push(ConversationFacts::default()));
                }
            }
            "other-language" => who.held_languages = None,
            "owned-by-another" => {
                if let Resource::Conversations { facts, .. } = &mut resource {
                    facts.iter_mut().for_each(|facts| facts.owner = None);
                }
            }
            "four-eyes" => {
                resource = match resource {
                    Resource::Person(_) => Resource::Person(SOMEBODY),
                    _ => Resource::Approval { requested_by: SOMEBODY, about: None },
                }
            }
            "not-oneself" => resource = Resource::Person(who.person),
            "legal-hold" => {
                if let Resource::Import { held, .. } = &mut resource {
                    *held = false;
                }
            }
            other => panic!("{other} is a new code: say how it is mended"),
        }
    }
    (who, resource)
}

#[test]
fn what_is_missing_is_all_that_is_missing_and_no_more() {
    let policies = shipped();
    let (mut explained, mut several) = (0, 0);
    for (who, action, resource) in questions().step_by(7) {
        let explanation = policies.explain(&who, action, &resource);
        let permits = |codes: &[&str]| {
            let (who, resource) = mended(&who, &resource, codes);
            policies.authorise(&who, action, &resource, &now()).is_ok()
        };
        let missing = &explanation.missing;
        let what = || format!("{who:?} {action} {resource:?}: {explanation:?}");
        assert_eq!(explanation.permitted, missing.is_empty(), "{}", what());
        assert_eq!(explanation.permitted, policies.permits(&who, action, &resource), "{}", what());
        // The programme's own acts are nobody's.
        let is_own = missing.contains(&"no-role") && !permits(missing);
        if explanation.permitted || missing.contains(&"not-applicable") || is_own {
            continue;
        }
        assert!(missing.contains(&explanation.reason.as_str()), "{}", what());
        for code in missing {
            let rest: Vec<_> = missing.iter().copied().filter(|other| other != code).collect();
            assert!(!permits(&rest), "{code} is not needed: {}", what());
        }
        explained += 1;
        several += u32::from(missing.len() > 1);
    }
    assert!(explained > 1_000 && several > 300, "{explained} {several}");
}

#[test]
fn an_explanation_names_what_permits_and_what_forbids_all_the_same() {
    let who = person(&[Role::AGENT], true, None);
    let resource = Resource::conversation(region("us"), None, Some(OTHER_QUEUE));
    let explanation = shipped().explain(&who, Action::ExportAttachment, &resource);
    let deciding: Vec<_> = explanation.deciding.iter().map(|one| (one.policy.as_str(), one.permits)).collect();
    assert_eq!(
        deciding,
        [("agent.serve", true), ("guard.queue", false), ("guard.step-up", false), ("residency.home", false)]
    );
    assert_eq!(explanation.missing, ["other-region", "other-queue", "step-up"]);
    assert_eq!(explanation.reason, "other-region");
    assert!(explanation.role_permits());
    let none = shipped().explain(&who, Action::SaveRole, &Resource::Organisation);
    assert_eq!((none.role_permits(), none.missing), (false, vec!["no-role", "step-up"]));
}
