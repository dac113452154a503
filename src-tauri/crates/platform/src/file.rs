//! Files that are written whole or not at all.

use std::fs::{self, File, OpenOptions};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use kernel::Entropy;

use crate::{PlatformError, PlatformResult, SystemEntropy};

/// Puts these bytes in the place of the file: into a new one beside it, onto the disk, then under its name, and the
/// directory onto the disk. Whoever reads it, after whatever crash, reads the old bytes or the new. Only its owner may
/// read it (0600).
///
/// # Errors
/// `ReadOnly`, `DiskFull`, `NotFound` when the directory is missing; the file is then as it was.
pub fn write_atomically(path: &Path, bytes: &[u8]) -> PlatformResult<()> {
    let directory = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let beside = beside(path)?;
    let written = write_new(&beside, bytes).and_then(|()| Ok(fs::rename(&beside, path)?));
    if written.is_err() {
        // What cannot be removed is a stray file that nothing reads; the failure itself is what the caller must hear.
        let _ = fs::remove_file(&beside);
    }
    written?;
    sync_directory(directory)
}

fn write_new(path: &Path, bytes: &[u8]) -> PlatformResult<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    let mut file = options.open(path)?;
    file.write_all(bytes)?;
    Ok(file.sync_all()?)
}

/// A name beside the file that nothing else uses: hidden, and random, because several processes may write at once.
fn beside(path: &Path) -> PlatformResult<PathBuf> {
    let name = path.file_name().ok_or(PlatformError::NotFound)?;
    let mut random = [0; 8];
    SystemEntropy.fill(&mut random);
    let mut hidden = std::ffi::OsString::from(".");
    hidden.push(name);
    hidden.push(format!(".{}.new", hex::encode(random)));
    Ok(path.with_file_name(hidden))
}

/// Makes the directory's entries durable. Where a directory cannot be opened as a file, the system does so itself.
pub(crate) fn sync_directory(directory: &Path) -> PlatformResult<()> {
    if cfg!(unix) { Ok(File::open(directory)?.sync_all()?) } else { Ok(()) }
}

/// The bytes of a file that cannot be longer than `limit` if it is what it should be.
///
/// # Errors
/// `NotFound`, `TooLong`, or why it cannot be read.
pub fn read_limited(path: &Path, limit: u64) -> PlatformResult<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(limit.saturating_add(1)).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > limit { Err(PlatformError::TooLong) } else { Ok(bytes) }
}

/// Bytes that this user may still write to the disk of this place.
///
/// # Errors
/// `NotFound` when the place does not exist.
#[cfg(unix)]
pub fn free_space(place: &Path) -> PlatformResult<u64> {
    let disk = rustix::fs::statvfs(place).map_err(std::io::Error::from)?;
    Ok(disk.f_bavail.saturating_mul(disk.f_frsize))
}

/// Bytes that this user may still write to the disk of this place: not known on this system yet.
///
/// # Errors
/// Always.
#[cfg(not(unix))]
pub fn free_space(_: &Path) -> PlatformResult<u64> {
    Err(PlatformError::File(std::io::ErrorKind::Unsupported))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_replaced_whole_and_kept_private() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("keyring.json");
        write_atomically(&path, b"one").unwrap();
        write_atomically(&path, b"two").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"two");
        assert_eq!(fs::read_dir(home.path()).unwrap().count(), 1, "nothing is left beside it");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        }
    }

    #[test]
    fn a_failed_write_leaves_the_file_as_it_was() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("device.json");
        fs::create_dir(&path).unwrap();
        fs::write(path.join("inside"), b"kept").unwrap();
        write_atomically(&path, b"one").unwrap_err();
        assert_eq!(fs::read(path.join("inside")).unwrap(), b"kept");
        assert_eq!(fs::read_dir(home.path()).unwrap().count(), 1, "nothing is left beside it");
        let nowhere = write_atomically(&home.path().join("absent/device.json"), b"one");
        assert_eq!(nowhere, Err(PlatformError::NotFound));
        assert_eq!(write_atomically(Path::new("/"), b"one"), Err(PlatformError::NotFound));
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_full_disk_is_named_as_such() {
        assert_eq!(fs::write("/dev/full", b"one").map_err(PlatformError::from), Err(PlatformError::DiskFull));
    }

    #[test]
    fn only_as_much_as_allowed_is_read() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("keyring.json");
        write_atomically(&path, b"12345").unwrap();
        assert_eq!(read_limited(&path, 5).unwrap(), b"12345");
        assert_eq!(read_limited(&path, 4), Err(PlatformError::TooLong));
        assert_eq!(read_limited(&home.path().join("absent"), 4), Err(PlatformError::NotFound));
    }

    #[test]
    fn free_space_is_that_of_the_place() {
        assert!(free_space(tempfile::tempdir().unwrap().path()).unwrap() > 0);
        assert_eq!(free_space(Path::new("/absent/place")), Err(PlatformError::NotFound));
    }
}
