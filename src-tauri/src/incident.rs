//! Faults of ours: a number for the user, the place for the log, and nothing of what was being worked on.

use std::collections::BTreeMap;
use std::hash::{BuildHasher, Hasher, RandomState};
use std::panic::PanicHookInfo;
use std::sync::{Mutex, PoisonError};

use crate::notice;
use crate::standin::app::{ErrorKind, WireError};

static LAST: Mutex<Option<String>> = Mutex::new(None);

/// From now on a panic is logged under a number and shown as a notice. What it says is not kept: it can quote a customer.
pub(crate) fn watch() {
    std::panic::set_hook(Box::new(|panic: &PanicHookInfo<'_>| {
        let number = make_number();
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(incident = number, place, "a fault of ours");
        *LAST.lock().unwrap_or_else(PoisonError::into_inner) = Some(number.clone());
        notice::show_fault(&number);
    }));
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
