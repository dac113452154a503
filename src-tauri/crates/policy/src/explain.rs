//! Why somebody may or may not, and all that would have to change.

use cedar_policy::Effect;

use crate::obstacle::{OBSTACLES, Obstacle, TWO_SIDED};
use crate::policies::join;
use crate::resource::Shape;
use crate::{Action, Policies, Principal, Resource, Role};

/// A policy that bears on an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deciding {
    /// Its id.
    pub policy: String,
    /// Whether it permits or forbids.
    pub permits: bool,
    /// The code that a denial by it gives, where it has one.
    pub reason: Option<String>,
}

/// Why somebody may or may not, without asking for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation {
    /// Whether they may.
    pub permitted: bool,
    /// The policies that decide: what permits, and what forbids all the same.
    pub deciding: Vec<Deciding>,
    /// As [`crate::Denial::reason`]; empty when they may.
    pub reason: String,
    /// Every code of what would have to change, all of it together; empty when they may.
    pub missing: Vec<&'static str>,
}

impl Explanation {
    /// Whether a role of theirs permits it, were it not for what stands in the way.
    #[must_use]
    pub fn role_permits(&self) -> bool {
        !self.missing.contains(&NO_ROLE) && !self.missing.contains(&NOT_APPLICABLE)
    }
}

const NO_ROLE: &str = "no-role";
const NOT_APPLICABLE: &str = "not-applicable";

impl Policies {
    /// Why this person may or may not do this to that. Nothing is permitted by asking.
    #[must_use]
    pub fn explain(&self, principal: &Principal, action: Action, resource: &Resource) -> Explanation {
        let shapes = Vec::from(Shape::of(resource, principal));
        let mut missing = Vec::new();
        let mut ids = Vec::new();
        for shape in &shapes {
            missing.extend(self.missing(principal, action, *shape));
            ids.extend(self.permitting(principal, action, *shape));
        }
        let verdict = join(shapes.into_iter().map(|shape| self.verdict(principal, action, shape)).collect());
        ids.extend(verdict.policies.iter().cloned());
        ids.sort_unstable();
        ids.dedup();
        let mut once = Vec::new();
        missing.into_iter().for_each(|code| {
            if !once.contains(&code) {
                once.push(code);
            }
        });
        Explanation {
            permitted: verdict.permitted,
            deciding: ids.into_iter().map(|policy| self.deciding(policy)).collect(),
            reason: verdict.reason.clone(),
            missing: once,
        }
    }

    fn deciding(&self, policy: String) -> Deciding {
        let note = self.note(&policy);
        let permits = note.is_some_and(|note| note.effect == Effect::Permit);
        let reason = note.and_then(|note| note.reason.clone());
        Deciding { policy, permits, reason }
    }

    /// What of all that can stand in the way does so: each that alone, with everything else out of the way, denies.
    fn missing(&self, principal: &Principal, action: Action, shape: Shape) -> Vec<&'static str> {
        if !self.applies(action, shape) {
            return vec![NOT_APPLICABLE];
        }
        if self.verdict(principal, action, shape).permitted {
            return Vec::new();
        }
        let mut principal = principal.clone();
        let mut missing = Vec::new();
        let obstacles = self.obstacles(&principal, action, shape).unwrap_or_else(|| {
            missing.push(NO_ROLE);
            // With a role that permits it, what else would stand in the way?
            let every = Role::BUILT_IN.into_iter().filter(|role| *role != Role::AUDITOR);
            principal.roles = principal.roles.iter().chain(every).collect();
            self.obstacles(&principal, action, shape).unwrap_or_else(|| OBSTACLES.iter().collect())
        });
        for (at, obstacle) in obstacles.iter().enumerate() {
            let mut others = obstacles.clone();
            others.remove(at);
            if !self.permits_beyond(&principal, action, shape, &others) {
                missing.push(obstacle.code);
            }
        }
        missing
    }

    /// What can be taken out of the way so that it is permitted, with as little as possible of what is two-sided; none
    /// where nothing helps.
    fn obstacles(&self, principal: &Principal, action: Action, shape: Shape) -> Option<Vec<&'static Obstacle>> {
        let mut choices: Vec<u32> = (0..1 << TWO_SIDED.len()).collect();
        choices.sort_by_key(|choice| choice.count_ones());
        choices.into_iter().find_map(|choice| {
            let chosen = (0..).zip(TWO_SIDED).filter(|(at, _)| choice >> at & 1 == 1).map(|(_, obstacle)| obstacle);
            let obstacles: Vec<_> = OBSTACLES.iter().chain(chosen).collect();
            self.permits_beyond(principal, action, shape, &obstacles).then_some(obstacles)
        })
    }

    /// Whether it is permitted when these are out of the way.
    fn permits_beyond(&self, principal: &Principal, action: Action, shape: Shape, obstacles: &[&Obstacle]) -> bool {
        let (mut principal, mut shape) = (principal.clone(), shape);
        obstacles.iter().for_each(|obstacle| (obstacle.take)(&mut principal, &mut shape));
        self.verdict(&principal, action, shape).permitted
    }
}
