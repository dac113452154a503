//! The roles of the organisation.

use policy::Role;

use crate::error::{Error, Result};

/// Whether every one of these roles exists.
///
/// # Errors
/// `role-unknown`.
pub(crate) fn check_known(roles: &[Role]) -> Result<()> {
    if roles.iter().all(|role| role.is_built_in()) { Ok(()) } else { Err(Error::User("role-unknown")) }
}
