//! The cases under `policies/tests`: a folder for what is allowed, one for what is denied.

use std::path::Path;

use serde::Deserialize;

use super::*;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Case {
    #[serde(rename = "why")]
    _why: String,
    principal: Who,
    action: Action,
    resource: What,
    /// The policies that decide.
    policies: Vec<String>,
    /// Only of a denial.
    reason: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Who {
    roles: Vec<Role>,
    regions: Vec<Region>,
    queues: Option<Vec<i64>>,
    languages: Option<Vec<String>>,
    factor_age_s: Option<i64>,
    #[serde(default)]
    must_enrol: bool,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
enum What {
    Organisation,
    Oneself,
    Colleague,
    Vault(Region),
    Import { region: Region, held: bool },
    Customer { region: Region, each: Vec<Each> },
    Approval(By),
    Log(kernel::VaultName),
    Conversations { region: Region, each: Vec<Each> },
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Each {
    owner: Whose,
    queue: Option<i64>,
    language: Option<String>,
}

impl Each {
    fn facts(&self) -> ConversationFacts {
        ConversationFacts {
            owner: match self.owner {
                Whose::Nobody => None,
                Whose::Mine => Some(ME),
                Whose::Another => Some(SOMEBODY),
            },
            queue: self.queue.map(QueueId),
            language: self.language.as_ref().map(|tag| tag.parse().unwrap()),
        }
    }
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum By {
    Own,
    AboutMe,
    Anothers,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Whose {
    Nobody,
    Mine,
    Another,
}

impl Case {
    fn principal(&self) -> Principal {
        let who = Principal::new(ME, self.principal.roles.clone(), self.principal.regions.iter().copied());
        let who = match &self.principal.queues {
            Some(queues) => who.in_queues(queues.iter().copied().map(QueueId)),
            None => who,
        };
        let who = match &self.principal.languages {
            Some(languages) => who.in_languages(languages.iter().map(|tag| tag.parse().unwrap())),
            None => who,
        };
        let Who { factor_age_s, must_enrol, .. } = self.principal;
        Principal { factor_age_s, must_enrol, ..who }
    }

    fn resource(&self) -> Resource {
        match &self.resource {
            What::Organisation => Resource::Organisation,
            What::Oneself => Resource::Person(ME),
            What::Colleague => Resource::Person(SOMEBODY),
            What::Vault(region) => Resource::Vault(*region),
            What::Import { region, held } => Resource::Import { region: *region, held: *held },
            What::Customer { region, each } => {
                Resource::Customers { region: *region, each: vec![each.iter().map(Each::facts).collect()] }
            }
            What::Approval(by) => Resource::Approval {
                requested_by: if matches!(by, By::Own) { ME } else { SOMEBODY },
                about: matches!(by, By::AboutMe).then_some(ME),
            },
            What::Log(vault) => Resource::Log(*vault),
            What::Conversations { region, each } => {
                Resource::Conversations { region: *region, facts: each.iter().map(Each::facts).collect() }
            }
        }
    }
}

fn run(folder: &str, check: impl Fn(&str, &Case, Result<crate::Permit, crate::Denial>)) {
    let policies = shipped();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../policies/tests").join(folder);
    let mut count = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.display().to_string();
        let case: Case =
            serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap_or_else(|error| panic!("{name}: {error}"));
        let answer = policies.authorise(&case.principal(), case.action, &case.resource(), &now());
        check(&name, &case, answer);
        count += 1;
    }
    assert!(count > 0, "no case was found");
}

#[test]
fn what_is_to_be_allowed_is() {
    run("ALLOW", |name, case, answer| {
        let permit = answer.unwrap_or_else(|denial| panic!("{name}: {denial}"));
        assert_eq!(permit.policies(), case.policies, "{name}");
        assert_eq!(case.reason, None, "{name}");
    });
}

#[test]
fn what_is_to_be_denied_is() {
    run("DENY", |name, case, answer| {
        let denial = answer.map(|permit| panic!("{name}: {:?}", permit.policies())).unwrap_err();
        assert_eq!(denial.policies(), case.policies, "{name}");
        assert_eq!(Some(denial.reason()), case.reason.as_deref(), "{name}");
    });
}
