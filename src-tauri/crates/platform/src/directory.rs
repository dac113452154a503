//! The data directory of a profile.

use std::env;
use std::ffi::OsString;
use std::fs::{self, DirBuilder};
use std::path::{Path, PathBuf};

use kernel::VaultName;

use crate::file::{sync_directory, write_atomically};
use crate::{PlatformError, PlatformResult};

/// The environment variable that names the data directory.
pub const HOME_VARIABLE: &str = "MERIDIAN_HOME";

/// The data directory of a profile, and where each thing lies in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Home(PathBuf);

impl Home {
    /// The directory that is asked for; otherwise the one that `MERIDIAN_HOME` names; otherwise the system's place for
    /// this user's data. It need not exist.
    ///
    /// # Errors
    /// `NoDataDirectory` when none of them is known.
    pub fn find(asked: Option<PathBuf>) -> PlatformResult<Self> {
        Self::find_with(asked, |name| env::var_os(name))
    }

    fn find_with(asked: Option<PathBuf>, variable: impl Fn(&str) -> Option<OsString>) -> PlatformResult<Self> {
        let path = |name: &str| variable(name).filter(|value| !value.is_empty()).map(PathBuf::from);
        // The XDG base directory specification: relative values are to be ignored.
        let absolute = |name: &str| path(name).filter(|path| path.is_absolute());
        let system = || {
            if cfg!(target_os = "windows") {
                absolute("LOCALAPPDATA").map(|place| place.join("Meridian"))
            } else if cfg!(target_os = "macos") {
                absolute("HOME").map(|place| place.join("Library/Application Support/org.meridian"))
            } else {
                absolute("XDG_DATA_HOME")
                    .or_else(|| absolute("HOME").map(|home| home.join(".local/share")))
                    .map(|place| place.join("meridian"))
            }
        };
        let place = asked.or_else(|| path(HOME_VARIABLE)).or_else(system).ok_or(PlatformError::NoDataDirectory)?;
        std::path::absolute(place).map(Self).map_err(|_| PlatformError::NoDataDirectory)
    }

    /// Makes the directory if need be, for its owner only (0700), and finds out whether it can be written to.
    ///
    /// # Errors
    /// `ReadOnly`, `DiskFull`, or why it cannot be made.
    pub fn prepare(&self) -> PlatformResult<()> {
        make_private(&self.0)?;
        let probe = self.0.join(".writable");
        write_atomically(&probe, b"")?;
        fs::remove_file(probe)?;
        Ok(())
    }

    /// Where it is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// Whether there is a profile: a keyring in it.
    #[must_use]
    pub fn has_profile(&self) -> bool {
        self.keyring_file().is_file()
    }

    /// Who may sit here, and what opens their accounts.
    #[must_use]
    pub fn keyring_file(&self) -> PathBuf {
        self.0.join("keyring.json")
    }

    /// Local settings without personal data.
    #[must_use]
    pub fn device_file(&self) -> PathBuf {
        self.0.join("device.json")
    }

    /// Which vaults were found damaged.
    #[must_use]
    pub fn quarantine_file(&self) -> PathBuf {
        self.0.join("quarantine.json")
    }

    /// A vault.
    #[must_use]
    pub fn vault_file(&self, vault: VaultName) -> PathBuf {
        self.0.join(format!("{vault}.vault"))
    }

    /// Sealed records that wait for a vault to be opened.
    #[must_use]
    pub fn spool(&self) -> PathBuf {
        self.0.join("spool")
    }

    /// Scheduled backups.
    #[must_use]
    pub fn backups(&self) -> PathBuf {
        self.0.join("backups")
    }

    pub(crate) fn lock_file(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }
}

/// Makes a directory and those above it, for their owner only. One that exists is left as it is.
pub(crate) fn make_private(path: &Path) -> PlatformResult<()> {
    if path.is_dir() {
        return Ok(());
    }
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt;
        builder.mode(0o700);
    }
    builder.create(path)?;
    path.parent().map_or(Ok(()), sync_directory)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(target_os = "linux")]
    #[test]
    fn the_directory_is_the_one_asked_for_then_the_variables_then_the_systems() {
        let find = |asked: Option<&str>, variables: &[(&str, &str)]| {
            let variables: Vec<(String, String)> =
                variables.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
            Home::find_with(asked.map(PathBuf::from), move |name| {
                variables.iter().find(|(known, _)| known == name).map(|(_, value)| value.into())
            })
            .map(|home| home.path().display().to_string())
        };
        let all = [("MERIDIAN_HOME", "/srv/desk"), ("XDG_DATA_HOME", "/data"), ("HOME", "/home/mb")];
        assert_eq!(find(Some("/asked"), &all).as_deref(), Ok("/asked"));
        assert_eq!(find(None, &all).as_deref(), Ok("/srv/desk"));
        assert_eq!(find(None, &all[1..]).as_deref(), Ok("/data/meridian"));
        assert_eq!(find(None, &all[2..]).as_deref(), Ok("/home/mb/.local/share/meridian"));
        assert_eq!(find(None, &[("XDG_DATA_HOME", "data"), all[2]]).as_deref(), Ok("/home/mb/.local/share/meridian"));
        assert_eq!(find(None, &[("MERIDIAN_HOME", "")]), Err(PlatformError::NoDataDirectory));
    }

    #[test]
    fn a_new_directory_is_its_owners_alone() {
        let place = tempfile::tempdir().unwrap();
        let home = Home::find(Some(place.path().join("a/b"))).unwrap();
        home.prepare().unwrap();
        home.prepare().unwrap();
        assert_eq!(fs::read_dir(home.path()).unwrap().count(), 0, "the probe is gone");
        assert!(!home.has_profile());
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(fs::metadata(home.path()).unwrap().permissions().mode() & 0o777, 0o700);
        }
    }

    #[test]
    fn a_place_that_cannot_be_written_to_is_refused() {
        let place = tempfile::tempdir().unwrap();
        fs::write(place.path().join("file"), b"").unwrap();
        Home::find(Some(place.path().join("file"))).unwrap().prepare().unwrap_err();
        Home::find(Some(place.path().join("file/below"))).unwrap().prepare().unwrap_err();
        // The proc filesystem refuses new files even to root.
        if cfg!(target_os = "linux") {
            Home::find(Some("/proc/self".into())).unwrap().prepare().unwrap_err();
        }
        for kind in [std::io::ErrorKind::PermissionDenied, std::io::ErrorKind::ReadOnlyFilesystem] {
            assert_eq!(PlatformError::from(std::io::Error::from(kind)), PlatformError::ReadOnly);
        }
    }

    #[test]
    fn each_thing_has_its_place() {
        let home = Home::find(Some("/srv/desk".into())).unwrap();
        let eu = VaultName::Region("eu".parse().unwrap());
        let places = [home.keyring_file(), home.vault_file(VaultName::Organisation), home.vault_file(eu)];
        assert_eq!(
            places.map(|place| place.display().to_string()),
            ["/srv/desk/keyring.json", "/srv/desk/org.vault", "/srv/desk/eu.vault"]
        );
    }
}
