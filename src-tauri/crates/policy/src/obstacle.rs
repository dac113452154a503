//! What can stand in the way of an act that a role permits.

use crate::resource::Shape;
use crate::{Ownership, Principal, Role};

/// One thing that can stand in the way, by the code of the denial that it leads to.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Obstacle {
    /// The code: what would have to change.
    pub(crate) code: &'static str,
    /// The condition of a role that it comes from, where it tells roles apart.
    pub(crate) condition: Option<&'static str>,
    /// Puts it in the way.
    pub(crate) put: fn(&mut Principal, &mut Shape),
    /// Takes it out of the way.
    pub(crate) take: fn(&mut Principal, &mut Shape),
}

/// Every obstacle, the ones that are hardest to mend first.
pub(crate) const OBSTACLES: &[Obstacle] = &[
    Obstacle {
        code: "enrolment-needed",
        condition: None,
        put: |who, _| who.must_enrol = true,
        take: |who, _| who.must_enrol = false,
    },
    Obstacle {
        code: "other-region",
        condition: Some("own-region"),
        put: |who, _| who.regions = [].into(),
        take: |who, shape| who.regions = shape.region().into_iter().collect(),
    },
    Obstacle {
        code: "auditor-writes",
        condition: None,
        put: |who, _| who.roles = who.roles.iter().chain([Role::AUDITOR]).collect(),
        take: |who, _| who.roles = who.roles.iter().filter(|role| *role != Role::AUDITOR).collect(),
    },
    Obstacle {
        code: "not-oneself",
        condition: Some("oneself"),
        put: |_, shape| set_oneself(shape, false),
        take: |_, shape| set_oneself(shape, true),
    },
    Obstacle {
        code: "four-eyes",
        condition: Some("four-eyes"),
        put: |_, shape| set_own(shape, true),
        take: |_, shape| set_own(shape, false),
    },
    Obstacle {
        code: "legal-hold",
        condition: None,
        put: |_, shape| set_held(shape, true),
        take: |_, shape| set_held(shape, false),
    },
    Obstacle {
        code: "other-queue",
        condition: Some("own-queues"),
        put: |who, shape| {
            who.queues = Some([].into());
            set_within(shape, false);
        },
        take: |who, shape| {
            who.queues = None;
            set_within(shape, true);
        },
    },
    Obstacle {
        code: "other-language",
        condition: Some("own-languages"),
        put: |who, _| who.held_languages = Some([].into()),
        take: |who, _| who.held_languages = None,
    },
    Obstacle {
        code: "owned-by-another",
        condition: Some("own"),
        put: |_, shape| set_ownership(shape, Ownership::Another),
        take: |_, shape| {
            if let Shape::Conversation { ownership: Ownership::Another, .. } = shape {
                set_ownership(shape, Ownership::Nobody);
            }
        },
    },
    Obstacle {
        code: "step-up",
        condition: Some("step-up"),
        put: |who, _| who.factor_age_s = None,
        take: |who, _| who.factor_age_s = Some(0),
    },
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

fn set_held(shape: &mut Shape, value: bool) {
    if let Shape::Import { held, .. } = shape {
        *held = value;
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
