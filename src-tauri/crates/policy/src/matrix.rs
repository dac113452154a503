//! What each role comes to: one cell for every act.

use kernel::{PersonId, QueueId, Region};
use serde::Serialize;

use crate::obstacle::OBSTACLES;
use crate::resource::{Kind, Shape};
use crate::{Action, Language, Ownership, Permission, Policies, Principal, Role, Roles};

/// What a role comes to for one act.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    /// In short.
    pub verdict: CellVerdict,
    /// Under which conditions, as codes: `own`, `step-up`, `four-eyes`, `oneself`, and the scopes `own-region`,
    /// `own-queues`, `own-languages`.
    pub conditions: Vec<&'static str>,
}

/// What a role comes to for one act, in short.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "Verdict")]
pub enum CellVerdict {
    /// It permits it, within the scope of whoever holds the role.
    Permit,
    /// It permits it under a condition.
    Conditional,
    /// Something forbids it to whoever holds the role, whatever else they hold.
    Forbid,
    /// Nothing permits it, so that it is denied.
    None,
}

const SCOPES: [&str; 3] = ["own-region", "own-queues", "own-languages"];

impl Cell {
    /// Whether it permits more than another: something where that permits nothing, or the same with fewer conditions.
    #[must_use]
    pub fn exceeds(&self, other: &Self) -> bool {
        self.permits() && (!other.permits() || other.conditions.iter().any(|one| !self.conditions.contains(one)))
    }

    /// Whether it permits anything.
    #[must_use]
    pub const fn permits(&self) -> bool {
        matches!(self.verdict, CellVerdict::Permit | CellVerdict::Conditional)
    }
}

impl Policies {
    /// What somebody with these roles may do at all, and under which conditions.
    #[must_use]
    pub fn cell(&self, roles: &Roles, action: Action) -> Cell {
        let (who, shapes) = best(roles);
        let here: Vec<_> = shapes.into_iter().filter(|shape| self.applies(action, *shape)).collect();
        let permits = |who: &Principal, shape: Shape| self.verdict(who, action, shape).permitted;
        let permitted: Vec<_> = here.iter().copied().filter(|shape| permits(&who, *shape)).collect();
        // Whether it depends on oneself or on another, where it is done to people.
        let people: Vec<_> = permitted.iter().filter(|shape| shape.kind() == Kind::Person).collect();
        let mut conditions = match people.as_slice() {
            [Shape::Person { oneself: true }] => vec!["oneself"],
            [Shape::Person { oneself: false }] => vec!["four-eyes"],
            _ => Vec::new(),
        };
        for (condition, put) in OBSTACLES.iter().filter_map(|obstacle| obstacle.condition) {
            let denies = |shape: &Shape| {
                let (mut who, mut shape) = (who.clone(), *shape);
                put(&mut who, &mut shape);
                !permits(&who, shape)
            };
            if permitted.iter().any(denies) {
                conditions.push(condition);
            }
        }
        let is_forbidden = |shape: &Shape| !self.verdict(&who, action, *shape).policies.is_empty();
        let verdict = match permitted.is_empty() {
            true if here.iter().any(is_forbidden) => CellVerdict::Forbid,
            true => CellVerdict::None,
            false if conditions.iter().all(|condition| SCOPES.contains(condition)) => CellVerdict::Permit,
            false => CellVerdict::Conditional,
        };
        Cell { verdict, conditions }
    }

    /// The acts of a permission.
    pub fn acts_of(&self, permission: Permission) -> impl Iterator<Item = Action> {
        Action::ALL.iter().copied().filter(move |action| self.is_act_of(*action, permission))
    }

    /// The permissions that a role has as a whole.
    #[must_use]
    pub fn permissions_of(&self, role: Role) -> Vec<Permission> {
        let is_whole = |permission: &Permission| self.acts_of(*permission).all(|act| self.permits_outright(role, act));
        Permission::ALL.iter().copied().filter(is_whole).collect()
    }
}

/// Somebody with these roles, with nothing in the way, and things of each kind.
fn best(roles: &Roles) -> (Principal, Vec<Shape>) {
    // Which region, queue and language does not matter: no policy names one.
    let region: Option<Region> = "any".parse().ok();
    let language: Option<Language> = "any".parse().ok();
    let who = Principal::new(PersonId(1), roles.clone(), region).with_factor_age(0);
    let mut shapes = vec![
        Shape::Organisation,
        Shape::Person { oneself: true },
        Shape::Person { oneself: false },
        Shape::Approval { own: false },
        Shape::Log(kernel::VaultName::Organisation),
    ];
    if let Some(region) = region {
        shapes.extend([
            Shape::Vault(region),
            Shape::Import { region, held: false },
            Shape::Conversation { region, queue: Some(QueueId(1)), language, ownership: Ownership::Nobody },
            Shape::Customer { region, within: true },
            Shape::Log(region.into()),
        ]);
    }
    debug_assert!(Kind::ALL.iter().all(|kind| shapes.iter().any(|shape| shape.kind() == *kind)));
    (who, shapes)
}
