//! Faults of ours: a number for the user, the place for the log, and nothing of what was being worked on.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::hash::{BuildHasher, Hasher, RandomState};
use std::panic::PanicHookInfo;
use std::sync::{Mutex, PoisonError};

use crate::notice;
use app::{ErrorKind, WireError};

thread_local! {
    static IN_A_CALL: Cell<bool> = const { Cell::new(false) };
}

static LAST: Mutex<Option<String>> = Mutex::new(None);

/// From now on a panic is logged under a number and shown as a notice. What it says is not kept: it can quote a customer.
pub(crate) fn watch() {
    std::panic::set_hook(Box::new(|panic: &PanicHookInfo<'_>| {
        let number = make_number();
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(incident = number, place, "a fault of ours");
        #[cfg(debug_assertions)]
        tracing::error!("{panic}");
        *LAST.lock().unwrap_or_else(PoisonError::into_inner) = Some(number.clone());
        // Whoever made a call is answered, and shows it; everybody else learns it from a notice.
        if !IN_A_CALL.get() {
            notice::show_fault(&number);
        }
    }));
}

/// Carries out what the page waits for: a panic in it becomes the page's error and no notice.
pub(crate) fn answered<T>(call: impl FnOnce() -> T) -> T {
    IN_A_CALL.set(true);
    let answer = call();
    IN_A_CALL.set(false);
    answer
}

/// The error that the page is given when its call was lost to a panic.
pub(crate) fn as_error() -> WireError {
    let number = LAST.lock().unwrap_or_else(PoisonError::into_inner).clone();
    WireError { kind: ErrorKind::Internal, code: "internal".to_owned(), args: BTreeMap::new(), incident: number }
}

fn make_number() -> String {
    let chance = RandomState::new().build_hasher().finish();
    format!("{:08X}", chance >> 32)
}
