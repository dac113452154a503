//! A machine whose time passes by hand.

use std::sync::{Mutex, PoisonError};

use identity::Uptime;

/// How long a machine has been up.
#[derive(Debug)]
pub struct SteeredUptime(Mutex<Uptime>);

impl SteeredUptime {
    /// A machine that was started an hour ago.
    #[must_use]
    pub(crate) fn new() -> Self {
        Self(Mutex::new(Uptime { boot: "first".to_owned(), ms: 3_600_000 }))
    }

    /// How long it has been up.
    #[must_use]
    pub fn now(&self) -> Uptime {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Lets time pass.
    pub fn pass_ms(&self, millis: u64) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).ms += millis;
    }

    /// Starts the machine anew.
    pub fn restart(&self) {
        let mut uptime = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *uptime = Uptime { boot: format!("after {}", uptime.boot), ms: 0 };
    }
}
