//! Where there is no socket that only one user reaches, no session is held.

use std::ffi::OsString;

use kernel::Timestamp;
use serde::Serialize;

use crate::answer::{Answer, Told};
use crate::args::Command;
use crate::desk::Desk;
use crate::failure::Failure;

/// What is said of a session that was started.
#[derive(Debug, Serialize)]
pub(crate) struct Started {
    pub(crate) session: String,
    pub(crate) until: Timestamp,
}

pub(crate) const fn is_meant(_: &Command) -> bool {
    false
}

pub(crate) fn ask(_: &[OsString]) -> Result<Told, Failure> {
    Err(Failure::own("session-gone"))
}

pub(crate) fn start(_: &mut Desk) -> Result<Started, Failure> {
    Err(Failure::own("session-gone"))
}

pub(crate) fn hold(_: &mut Desk) -> Result<Answer, Failure> {
    Err(Failure::own("session-gone"))
}
