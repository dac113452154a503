//! Where one installation keeps everything that it writes.

use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use tempfile::TempDir;

/// The directories of one installation: its data, the user's XDG directories, the temporary files.
pub struct Profile {
    root: PathBuf,
    home: PathBuf,
    _thrown_away: Option<TempDir>,
}

impl Profile {
    /// A new one, thrown away when it is dropped.
    pub fn make() -> Result<Self> {
        let folder = tempfile::Builder::new().prefix("meridian-").tempdir()?;
        let root = folder.path().to_owned();
        Self::furnish(root.join("home"), root, Some(folder))
    }

    /// One that stays: the data in `home`, everything else in `root`.
    pub fn at(home: &Path, root: &Path) -> Result<Self> {
        Self::furnish(home.to_owned(), root.to_owned(), None)
    }

    fn furnish(home: PathBuf, root: PathBuf, thrown_away: Option<TempDir>) -> Result<Self> {
        for folder in ["data", "config", "cache", "state", "runtime", "tmp"] {
            std::fs::create_dir_all(root.join(folder)).with_context(|| format!("making {}", root.display()))?;
        }
        std::fs::create_dir_all(&home)?;
        std::fs::set_permissions(root.join("runtime"), std::fs::Permissions::from_mode(0o700))?;
        Ok(Self { root, home, _thrown_away: thrown_away })
    }

    /// The data directory, `MERIDIAN_HOME`.
    pub fn home(&self) -> &Path {
        &self.home
    }

    /// Everything that the installation may write to, the data directory of [`Profile::make`] included.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The environment that keeps a process inside.
    pub fn environment(&self) -> Vec<(&'static str, PathBuf)> {
        vec![
            ("MERIDIAN_HOME", self.home.clone()),
            ("XDG_DATA_HOME", self.root.join("data")),
            ("XDG_CONFIG_HOME", self.root.join("config")),
            ("XDG_CACHE_HOME", self.root.join("cache")),
            ("XDG_STATE_HOME", self.root.join("state")),
            ("XDG_RUNTIME_DIR", self.root.join("runtime")),
            ("TMPDIR", self.root.join("tmp")),
        ]
    }
}
