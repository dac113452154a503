//! What can stand in the way of an act that a role permits.

use crate::resource::Shape;
use crate::{Ownership, Principal, Role};

/// Changes who asks, or about what.
type Change = fn(&mut Principal, &mut Shape);

/// One thing that can stand in the way, by the code of the denial that it leads to.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Obstacle {
    /// The code: what would have to change.
    pub(crate) code: &'static str,
    /// The condition of a role that it comes from, where it tells roles apart, and what puts it in the way.
    pub(crate) condition: Option<(&'static str, Change)>,
    /// Takes it out of the way.
    pub(crate) take: Change,
}

/// What is never of use, so that it can always be taken out of the way; what is hardest to mend first.
pub(crate) const OBSTACLES: &[Obstacle] = &[
    Obstacle { code: "enrolment-needed", condition: None, take: |who, _| who.must_enrol = false },
    Obstacle {
        code: "other-region",
        condition: Some(("own-region", |who, _| who.regions = [].into())),
        take: |who, shape| who.regions = shape.region().into_iter().collect(),
    },
    Obstacle {
        code: "four-eyes",
        condition: Some(("four-eyes", |_, shape| set_own(shape, true))),
        take: |_, shape| set_own(shape, false),
    },
    Obstacle { code: "legal-hold", condition: None, take: |_, shape| lift_hold(shape) },
    Obstacle {
        code: "other-queue",
        condition: Some(("own-queues", |who, shape| {
            who.queues = Some([].into());
            set_within(shape, false);
        })),
        take: |who, shape| {
            who.queues = None;
            set_within(shape, true);
        },
    },
    Obstacle {
        code: "other-language",
        condition: Some(("own-languages", |who, _| who.held_languages = Some([].into()))),
        take: |who, _| who.held_languages = None,
    },
    Obstacle {
        code: "owned-by-another",
        condition: Some(("own", |_, shape| set_ownership(shape, Ownership::Another))),
        take: |_, shape| {
            if let Shape::Conversation { ownership: Ownership::Another, .. } = shape {
                set_ownership(shape, Ownership::Nobody);
            }
        },
    },
    Obstacle {
        code: "step-up",
        condition: Some(("step-up", |who, _| who.factor_age_s = None)),
        take: |who, _| who.factor_age_s = Some(0),
    },
];

/// What stands in the way of some acts and is what permits others, so that it is taken out of the way only where it must be.
pub(crate) const TWO_SIDED: &[Obstacle] = &[
    Obstacle {
        code: "auditor-writes",
        condition: None,
        take: |who, _| who.roles = who.roles.iter().filter(|role| *role != Role::AUDITOR).collect(),
    },
    Obstacle { code: "not-oneself", condition: None, take: |_, shape| set_oneself(shape, true) },
    Obstacle { code: "four-eyes", condition: None, take: |_, shape| set_oneself(shape, false) },
];

fn set_oneself(shape: &mut Shape, value: bool) {
    if let Shape::Person { oneself } = shape {
        *oneself = value;
    }
}

fn set_own(shape: &mut Shape, value: bool) {
    if let Shape::Approval { own } = shape {
        *own = value;
    }
}

fn lift_hold(shape: &mut Shape) {
    if let Shape::Import { held, .. } = shape {
        *held = false;
    }
}

fn set_within(shape: &mut Shape, value: bool) {
    if let Shape::Customer { within, .. } = shape {
        *within = value;
    }
}

fn set_ownership(shape: &mut Shape, value: Ownership) {
    if let Shape::Conversation { ownership, .. } = shape {
        *ownership = value;
    }
}
