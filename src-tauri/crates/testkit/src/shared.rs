//! Inputs that lie beside the repository.

use std::path::{Path, PathBuf};

/// A file or folder of the shared inputs: under `MERIDIAN_SHARED`, or `shared` beside the repository. Where it is absent
/// that is said, and the test has nothing to do.
#[must_use]
pub fn shared(path: &str) -> Option<PathBuf> {
    let beside = || Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(4).map(|place| place.join("shared"));
    let root = std::env::var_os("MERIDIAN_SHARED").map(PathBuf::from).or_else(beside)?;
    let found = root.join(path);
    if found.exists() {
        return Some(found);
    }
    #[expect(clippy::print_stderr, reason = "whoever reads the output of a test has to learn that it did nothing")]
    {
        eprintln!("skipped: {} is not there", found.display());
    }
    None
}
