//! Where one installation keeps everything that it writes, and the keystore that belongs to it.

use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};
use tempfile::TempDir;

use super::keystore::Keystore;

/// One installation: its data directory, its user's XDG directories, session bus and keystore.
pub struct Profile {
    keystore: Keystore,
    root: PathBuf,
    home: PathBuf,
    _thrown_away: Option<TempDir>,
}

impl Profile {
    /// A new one, thrown away when it is dropped.
    pub fn make() -> Result<Self> {
        let folder = tempfile::Builder::new().prefix("meridian-").tempdir()?;
        let root = folder.path().to_owned();
        Self::furnished(root.join("home"), root, Some(folder))
    }

    /// One that stays: the data in `home`, everything else in `root`.
    pub fn at(home: &Path, root: &Path) -> Result<Self> {
        Self::furnished(home.to_owned(), root.to_owned(), None)
    }

    fn furnished(home: PathBuf, root: PathBuf, thrown_away: Option<TempDir>) -> Result<Self> {
        for folder in ["data", "config", "cache", "state", "runtime", "tmp"] {
            std::fs::create_dir_all(root.join(folder)).with_context(|| format!("making {}", root.display()))?;
        }
        std::fs::set_permissions(root.join("runtime"), std::fs::Permissions::from_mode(0o700))?;
        let keystore = Keystore::start(&root, &environment(&home, &root))?;
        Ok(Self { keystore, root, home, _thrown_away: thrown_away })
    }

    /// The data directory, `MERIDIAN_HOME`. The application makes it.
    pub fn home(&self) -> &Path {
        &self.home
    }

    /// Everything that the installation may write to; of [`Profile::make`] the data directory is part of it.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// What the application and its driver have written to their standard error so far.
    pub fn log(&self) -> String {
        std::fs::read_to_string(self.log_path()).unwrap_or_default()
    }

    pub(super) fn log_path(&self) -> PathBuf {
        self.root.join("tmp/window.log")
    }

    /// Keeps a process inside this installation: its directories, its keystore, English as the system's language.
    pub fn furnish<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        command
            .envs(environment(&self.home, &self.root))
            .env("DBUS_SESSION_BUS_ADDRESS", self.keystore.address())
            .env("NO_AT_BRIDGE", "1")
            .env("LANG", "en_US.UTF-8")
            .env_remove("LC_ALL")
            .env_remove("LANGUAGE")
            .env_remove("MERIDIAN_DEVICE_SECRET_FILE")
    }
}

fn environment(home: &Path, root: &Path) -> Vec<(&'static str, PathBuf)> {
    vec![
        ("MERIDIAN_HOME", home.to_owned()),
        ("XDG_DATA_HOME", root.join("data")),
        ("XDG_CONFIG_HOME", root.join("config")),
        ("XDG_CACHE_HOME", root.join("cache")),
        ("XDG_STATE_HOME", root.join("state")),
        ("XDG_RUNTIME_DIR", root.join("runtime")),
        ("TMPDIR", root.join("tmp")),
    ]
}
