//! The policy set: loaded once, asked often.

use std::str::FromStr;
use std::sync::Arc;

use cedar_policy::{Policy, PolicyId, PolicySet, Schema, ValidationMode, Validator};
use kernel::{PersonId, Purpose, QueueId, Region, Timestamp, VaultName};
use rustc_hash::FxHashMap;
use sha2::{Digest, Sha256};

use crate::embedded;
use crate::evaluate::{Answer, Rules, Scene, Vocabulary};
use crate::index::{self, Index};
use crate::kept::Kept;
use crate::permit::Verdict;
use crate::regime::{Regime, RegionProfile};
use crate::resource::{Shape, Shapes};
use crate::{
    Action, Context, CustomRole, Denial, Language, Permission, Permit, PolicyError, Principal, Resource, Role, Roles,
    STEP_UP_S, SystemAct,
};

/// Decisions kept at most. A desktop with a few people needs some hundred.
const DECISIONS: usize = 16_384;
/// Pairs of who asks and about what kept at most.
const SCENES: usize = 1_024;

/// Who asks about what: all that the entities of a request are made of.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Subject {
    person: PersonId,
    roles: Roles,
    regions: Arc<[Region]>,
    queues: Option<Arc<[QueueId]>>,
    languages: Option<Arc<[Language]>>,
    enrolled: bool,
    must_enrol: bool,
    shape: Shape,
}

/// Everything that a decision depends on, and nothing else.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Question {
    subject: Subject,
    action: Action,
    fresh: bool,
}

/// The rules in force.
#[derive(Debug)]
pub struct Policies {
    #[cfg(test)]
    set: PolicySet,
    notes: FxHashMap<String, Note>,
    /// What each role is there for.
    purposes: FxHashMap<Role, Purpose>,
    words: Vocabulary,
    index: Index,
    hash: Arc<str>,
    decisions: Kept<Question, Verdict>,
    scenes: Kept<Subject, Option<Scene>>,
    programme: FxHashMap<Action, Arc<Verdict>>,
    regions: Vec<RegionProfile>,
    regimes: Vec<Regime>,
}

/// What a policy says about itself besides its rule.
#[derive(Debug)]
pub(crate) struct Note {
    pub(crate) effect: cedar_policy::Effect,
    purpose: Option<Purpose>,
    pub(crate) reason: Option<String>,
}

impl Policies {
    /// The policies that this build ships.
    ///
    /// # Errors
    /// When the schema or a policy is not valid; a test holds that the shipped ones are.
    pub fn load_embedded() -> Result<Self, PolicyError> {
        Self::load_with(&[])
    }

    /// The policies that this build ships, and those that the organisation's own roles come to, validated as one set.
    ///
    /// # Errors
    /// When the set is not valid.
    pub fn load_with(roles: &[CustomRole]) -> Result<Self, PolicyError> {
        let own: Vec<_> =
            roles.iter().map(|role| (format!("organisation/{}.cedar", role.role), role.policies())).collect();
        let own = own.iter().map(|(name, text)| (name.as_str(), text.as_str()));
        let files: Vec<_> = embedded::POLICIES.iter().copied().chain(own).collect();
        let mut policies = Self::load(embedded::SCHEMA, &files)?;
        policies.regions = embedded::REGIONS.iter().map(RegionProfile::read).collect::<Result<_, _>>()?;
        policies.regimes = embedded::REGIMES.iter().map(Regime::read).collect::<Result<_, _>>()?;
        let data = embedded::REGIONS.iter().chain(embedded::REGIMES);
        policies.hash = hash(embedded::SCHEMA, files.iter().chain(data));
        Ok(policies)
    }

    /// Other policies than the shipped ones, as name and text, under a schema.
    ///
    /// # Errors
    /// When something does not parse, a policy lacks an `@id` of its own, or strict validation finds a fault.
    pub fn load(schema_text: &str, files: &[(&str, &str)]) -> Result<Self, PolicyError> {
        let (schema, _) =
            Schema::from_cedarschema_str(schema_text).map_err(|error| PolicyError::Schema(error.to_string()))?;
        let mut set = PolicySet::new();
        for (file, text) in files {
            for policy in read(file, text)? {
                set.add(policy).map_err(|_| PolicyError::Id { file: (*file).to_owned() })?;
            }
        }
        let result = Validator::new(schema.clone()).validate(&set, ValidationMode::Strict);
        let faults: Vec<_> = result
            .validation_errors()
            .map(ToString::to_string)
            .chain(result.validation_warnings().map(ToString::to_string))
            .collect();
        if !faults.is_empty() {
            return Err(PolicyError::Invalid(faults.join("; ")));
        }
        let words = Vocabulary::new(&schema)?;
        let index = Index::new(&schema, &words, &set)?;
        let notes: FxHashMap<_, _> = set.policies().map(|policy| (policy.id().to_string(), note(policy))).collect();
        let mut purposes = FxHashMap::default();
        for policy in set.policies() {
            let purpose = notes.get(&policy.id().to_string()).and_then(|note: &Note| note.purpose);
            if let (Some(role), Some(purpose)) = (index::role(policy, &words), purpose) {
                let known = purposes.entry(role).or_insert(purpose);
                *known = purpose.min(*known);
            }
        }
        Ok(Self {
            #[cfg(test)]
            set,
            notes,
            purposes,
            words,
            index,
            hash: hash(schema_text, files.iter()),
            decisions: Kept::new(DECISIONS),
            scenes: Kept::new(SCENES),
            programme: SystemAct::ALL.iter().map(|act| (act.action(), Arc::new(own(*act)))).collect(),
            regions: Vec::new(),
            regimes: Vec::new(),
        })
    }

    /// SHA-256 over every file of the set, in hexadecimal: what a record names as the rules in force.
    #[must_use]
    pub fn set_hash(&self) -> &str {
        &self.hash
    }

    /// Whether this is a role that is built in or one of the organisation's own.
    #[must_use]
    pub fn knows(&self, role: Role) -> bool {
        self.purposes.contains_key(&role)
    }

    /// How many policies are in force.
    #[must_use]
    pub fn size(&self) -> usize {
        self.notes.len()
    }

    /// What a role is there for; the nearest to the customer of several purposes.
    #[must_use]
    pub fn purpose_of(&self, role: Role) -> Purpose {
        self.usual_purpose(&role.into())
    }

    /// The regions that ship, by id.
    #[must_use]
    pub fn regions(&self) -> &[RegionProfile] {
        &self.regions
    }

    /// One region.
    #[must_use]
    pub fn region(&self, region: Region) -> Option<&RegionProfile> {
        self.regions.iter().find(|profile| profile.id == region)
    }

    /// The regimes that ship, by id.
    #[must_use]
    pub fn regimes(&self) -> &[Regime] {
        &self.regimes
    }

    /// One regime.
    #[must_use]
    pub fn regime(&self, id: &str) -> Option<&Regime> {
        self.regimes.iter().find(|regime| regime.id == id)
    }

    /// Asks whether this person may do this to that, now.
    ///
    /// # Errors
    /// The denial, with all that its record needs.
    pub fn authorise(
        &self,
        principal: &Principal,
        action: Action,
        resource: &Resource,
        context: &Context,
    ) -> Result<Permit, Denial> {
        let verdict = match Shape::of(resource, principal) {
            Shapes::One(shape) => self.verdict(principal, action, shape),
            Shapes::Many(shapes) => {
                join(shapes.into_iter().map(|shape| self.verdict(principal, action, shape)).collect())
            }
        };
        let (principal, vault, set_hash) = (principal.clone(), resource.vault(), Arc::clone(&self.hash));
        if verdict.permitted {
            Ok(Permit { action, principal, vault, verdict, set_hash, at: context.now, system: false })
        } else {
            Err(Denial { action, principal, vault, verdict, set_hash, at: context.now })
        }
    }

    /// Leave for one of the programme's own acts. They pass no policy, because there is nobody to ask about; the list of
    /// [`SystemAct`]s is all there are, and each is recorded as the programme's.
    #[must_use]
    pub fn system(&self, act: SystemAct, vault: VaultName, now: Timestamp) -> Permit {
        let kept = self.programme.get(&act.action()).map(Arc::clone);
        Permit {
            action: act.action(),
            principal: Principal::programme(),
            vault,
            verdict: kept.unwrap_or_else(|| Arc::new(own(act))),
            set_hash: Arc::clone(&self.hash),
            at: now,
            system: true,
        }
    }

    /// Whether this person may do this to that. Nothing is permitted by asking.
    #[must_use]
    pub fn permits(&self, principal: &Principal, action: Action, resource: &Resource) -> bool {
        let shapes = Vec::from(Shape::of(resource, principal));
        shapes.into_iter().all(|shape| self.verdict(principal, action, shape).permitted)
    }

    /// The decision for one shape, from what is kept or made anew.
    pub(crate) fn verdict(&self, principal: &Principal, action: Action, shape: Shape) -> Arc<Verdict> {
        let question = Question { subject: subject(principal, shape), action, fresh: is_fresh(principal) };
        self.decisions.get(question, |_| self.decide(principal, action, shape))
    }

    /// The decision for one shape, made anew with the policies that can bear on it.
    fn decide(&self, principal: &Principal, action: Action, shape: Shape) -> Verdict {
        let purpose = || self.usual_purpose(&principal.roles);
        let denied = |policies: Vec<String>, reason: &str| Verdict {
            permitted: false,
            policies,
            reason: reason.to_owned(),
            purpose: purpose(),
        };
        if !self.index.applies(action, shape.kind()) {
            return denied(Vec::new(), "not-applicable");
        }
        let slice = self.index.slice(action, shape.kind(), &principal.roles);
        let answer = self.ask(&slice.all, principal, action, shape);
        if answer.permitted {
            let purpose = self.purpose(&answer.policies).unwrap_or_else(purpose);
            return Verdict { permitted: true, policies: answer.policies, reason: String::new(), purpose };
        }
        if answer.failed {
            return denied(answer.policies, "policy-error");
        }
        // What forbids is worth telling only to somebody whose role would permit it, if perhaps under a condition.
        let mut ids = answer.policies.clone();
        if !self.ask(&slice.permits, principal, action, shape).permitted {
            let is_conditional = |id: &String| self.notes.get(id).is_some_and(|note| note.reason.is_some());
            let conditional: Vec<_> = slice
                .permits
                .policies
                .policies()
                .map(|policy| policy.id().to_string())
                .filter(is_conditional)
                .collect();
            if conditional.is_empty() {
                return denied(answer.policies, "no-role");
            }
            ids.extend(conditional);
        }
        let reason = self.reason(&ids);
        denied(answer.policies, &reason)
    }

    /// The policies that permit this, were it not for those that forbid it.
    pub(crate) fn permitting(&self, principal: &Principal, action: Action, shape: Shape) -> Vec<String> {
        let slice = self.index.slice(action, shape.kind(), &principal.roles);
        let answer = self.ask(&slice.permits, principal, action, shape);
        if answer.permitted { answer.policies } else { Vec::new() }
    }

    /// Whether a policy for this role permits the act without a condition.
    pub(crate) fn permits_outright(&self, role: Role, action: Action) -> bool {
        self.index.permits_outright(role, action)
    }

    /// Whether an act is one of a permission's.
    pub(crate) fn is_act_of(&self, action: Action, permission: Permission) -> bool {
        self.index.is_in_group(action, permission.as_str())
    }

    /// What a policy says about itself.
    pub(crate) fn note(&self, id: &str) -> Option<&Note> {
        self.notes.get(id)
    }

    fn ask(&self, rules: &Rules, principal: &Principal, action: Action, shape: Shape) -> Answer {
        let scene = self.scenes.get(subject(principal, shape), |_| self.words.scene(principal, shape));
        self.words.ask(rules, scene.as_ref().as_ref(), action, is_fresh(principal))
    }

    /// Where a person could do several things about several forbids, the one that is hardest to mend is told.
    fn reason(&self, policies: &[String]) -> String {
        const HARDEST_FIRST: [&str; 9] = [
            "enrolment-needed",
            "other-region",
            "auditor-writes",
            "four-eyes",
            "legal-hold",
            "other-queue",
            "other-language",
            "owned-by-another",
            "step-up",
        ];
        let given = |id: &String| self.notes.get(id).and_then(|note| note.reason.as_deref());
        let hardness = |reason: &&str| HARDEST_FIRST.iter().position(|known| known == reason);
        let first = policies.iter().filter_map(given).min_by_key(|reason| hardness(reason).unwrap_or(usize::MAX));
        first.unwrap_or("forbidden").to_owned()
    }

    /// The purpose of the policy that permits; the nearest to the customer where several do.
    fn purpose(&self, policies: &[String]) -> Option<Purpose> {
        let given = |id: &String| self.notes.get(id).and_then(|note| note.purpose);
        policies.iter().filter_map(given).min()
    }

    /// What somebody with these roles is usually there for; the nearest to the customer of several.
    fn usual_purpose(&self, roles: &Roles) -> Purpose {
        roles.iter().filter_map(|role| self.purposes.get(&role).copied()).min().unwrap_or(Purpose::Administration)
    }

    /// The whole set and nothing kept: what the quick way must equal.
    #[cfg(test)]
    pub(crate) fn ask_everything(&self, principal: &Principal, action: Action, shape: Shape) -> (bool, Vec<String>) {
        let rules = Rules { policies: self.set.clone(), look_at_action: true };
        let scene = self.words.scene(principal, shape);
        let answer = self.words.ask(&rules, scene.as_ref(), action, is_fresh(principal));
        (answer.permitted, answer.policies)
    }

    /// Whether the schema knows this act on a thing of this shape.
    pub(crate) fn applies(&self, action: Action, shape: Shape) -> bool {
        self.index.applies(action, shape.kind())
    }
}

fn subject(principal: &Principal, shape: Shape) -> Subject {
    Subject {
        person: principal.person,
        roles: principal.roles.clone(),
        regions: Arc::clone(&principal.regions),
        queues: principal.queues.clone(),
        languages: principal.held_languages.clone(),
        enrolled: principal.enrolled,
        must_enrol: principal.must_enrol,
        shape,
    }
}

fn is_fresh(principal: &Principal) -> bool {
    principal.factor_age_s.is_some_and(|age| (0..=STEP_UP_S).contains(&age))
}

fn own(act: SystemAct) -> Verdict {
    Verdict {
        permitted: true,
        policies: vec![format!("system.{}", act.action())],
        reason: String::new(),
        purpose: Purpose::Administration,
    }
}

/// One decision of several: permitted when each is.
pub(crate) fn join(verdicts: Vec<Arc<Verdict>>) -> Arc<Verdict> {
    let permitted = verdicts.iter().all(|verdict| verdict.permitted);
    let same: Vec<_> = verdicts.into_iter().filter(|verdict| verdict.permitted == permitted).collect();
    let mut policies: Vec<_> = same.iter().flat_map(|verdict| verdict.policies.iter().cloned()).collect();
    policies.sort_unstable();
    policies.dedup();
    let first = same.first();
    Arc::new(Verdict {
        permitted,
        policies,
        reason: first.map(|verdict| verdict.reason.clone()).unwrap_or_default(),
        purpose: first.map_or(Purpose::Administration, |verdict| verdict.purpose),
    })
}

fn read(file: &str, text: &str) -> Result<Vec<Policy>, PolicyError> {
    let syntax =
        |error: &dyn std::fmt::Display| PolicyError::Syntax { file: file.to_owned(), detail: error.to_string() };
    let set = PolicySet::from_str(text).map_err(|error| syntax(&error))?;
    let named = |policy: &Policy| {
        let id = policy.annotation("id").filter(|id| !id.is_empty());
        id.map(|id| policy.new_id(PolicyId::new(id))).ok_or_else(|| PolicyError::Id { file: file.to_owned() })
    };
    set.policies().map(named).collect()
}

fn note(policy: &Policy) -> Note {
    let purpose = match policy.annotation("purpose") {
        Some("service") => Some(Purpose::Service),
        Some("supervision") => Some(Purpose::Supervision),
        Some("audit") => Some(Purpose::Audit),
        Some("administration") => Some(Purpose::Administration),
        _ => None,
    };
    Note { effect: policy.effect(), purpose, reason: policy.annotation("reason").map(ToOwned::to_owned) }
}

fn hash<'a>(schema: &str, files: impl Iterator<Item = &'a (&'a str, &'a str)>) -> Arc<str> {
    let mut digest = Sha256::new();
    let mut take = |name: &str, text: &str| {
        for part in [name, text] {
            digest.update((part.len() as u64).to_be_bytes());
            digest.update(part.as_bytes());
        }
    };
    take("meridian.cedarschema", schema);
    for (name, text) in files {
        take(name, text);
    }
    hex::encode(digest.finalize()).into()
}
