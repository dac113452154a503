//! Where the inputs lie that are not part of the project.

use std::path::{Path, PathBuf};

/// A folder of shared inputs, or `None` with a message when this machine does not have it.
#[expect(clippy::print_stderr, reason = "a test that is skipped says so")]
pub(crate) fn shared(inner: &str) -> Option<PathBuf> {
    let roots = std::env::var_os("MERIDIAN_SHARED")
        .map(PathBuf::from)
        .into_iter()
        .chain(Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().map(|above| above.join("shared")));
    let found = roots.map(|root| root.join(inner)).find(|path| path.exists());
    if found.is_none() {
        eprintln!("skipped: no shared/{inner} on this machine");
    }
    found
}
