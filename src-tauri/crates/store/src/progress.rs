//! How long work tells how far it is, and is told to stop.

use std::ops::ControlFlow;

use crate::StoreError;

/// Called with how much is done and how much there is in all, in the unit that the function names; `Break` cancels.
pub type Progress<'a> = &'a mut dyn FnMut(u64, u64) -> ControlFlow<()>;

pub(crate) fn go_on(
    progress: &mut dyn FnMut(u64, u64) -> ControlFlow<()>,
    done: u64,
    total: u64,
) -> Result<(), StoreError> {
    match progress(done, total) {
        ControlFlow::Continue(()) => Ok(()),
        ControlFlow::Break(()) => Err(StoreError::Cancelled),
    }
}
