//! The clock of the demonstration.

use std::sync::atomic::{AtomicI64, Ordering};

use kernel::{Clock, Timestamp};

/// A clock that goes as the play does.
#[derive(Debug)]
pub(super) struct Played(AtomicI64);

impl Played {
    pub(super) const fn from(start: Timestamp) -> Self {
        Self(AtomicI64::new(start.millis()))
    }

    /// Goes on to this moment; it never goes back.
    pub(super) fn go_on(&self, to: Timestamp) {
        self.0.fetch_max(to.millis(), Ordering::Relaxed);
    }
}

impl Clock for Played {
    fn now(&self) -> Timestamp {
        Timestamp::from_millis(self.0.load(Ordering::Relaxed))
    }
}
