//! Locks on a profile. The system lets go of them when their process ends, however it ends.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::Path;

use crate::{Home, PlatformError, PlatformResult};

/// Held by the one window of a profile.
#[derive(Debug)]
pub struct WindowLock(#[expect(dead_code, reason = "the lock lasts as long as the file is open")] File);

/// Held while a file of the profile is read, changed and written back.
#[derive(Debug)]
pub struct Exclusive(#[expect(dead_code, reason = "the lock lasts as long as the file is open")] File);

impl Home {
    /// Takes the profile for one window. A headless door may work beside it.
    ///
    /// # Errors
    /// `AlreadyOpen` when another window has it.
    pub fn lock_window(&self) -> PlatformResult<WindowLock> {
        let file = open(&self.lock_file("window.lock"))?;
        match file.try_lock() {
            Ok(()) => Ok(WindowLock(file)),
            Err(TryLockError::WouldBlock) => Err(PlatformError::AlreadyOpen),
            Err(TryLockError::Error(error)) => Err(error.into()),
        }
    }

    /// Waits until no other process changes the profile's small files. Hold it from reading the keyring to writing it
    /// back, and not while a person is asked.
    ///
    /// # Errors
    /// `ReadOnly`, or why the lock cannot be taken.
    pub fn lock_files(&self) -> PlatformResult<Exclusive> {
        let file = open(&self.lock_file("files.lock"))?;
        file.lock()?;
        Ok(Exclusive(file))
    }
}

fn open(path: &Path) -> PlatformResult<File> {
    Ok(OpenOptions::new().read(true).write(true).create(true).truncate(false).open(path)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_window_at_a_time_has_a_profile() {
        let place = tempfile::tempdir().unwrap();
        let home = Home::find(Some(place.path().to_owned())).unwrap();
        let first = home.lock_window().unwrap();
        assert_eq!(home.lock_window().map(|_| ()), Err(PlatformError::AlreadyOpen));
        let files = home.lock_files().unwrap();
        drop(first);
        home.lock_window().unwrap();
        drop(files);
        home.lock_files().unwrap();
    }

    #[test]
    fn changes_under_the_lock_are_never_lost() {
        let place = tempfile::tempdir().unwrap();
        let home = Home::find(Some(place.path().to_owned())).unwrap();
        let count = home.path().join("count");
        crate::write_atomically(&count, b"0").unwrap();
        std::thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| {
                    for _ in 0..25 {
                        let _held = home.lock_files().unwrap();
                        let read = String::from_utf8(crate::read_limited(&count, 9).unwrap()).unwrap();
                        let next = read.parse::<u32>().unwrap() + 1;
                        crate::write_atomically(&count, next.to_string().as_bytes()).unwrap();
                    }
                });
            }
        });
        assert_eq!(crate::read_limited(&count, 9).unwrap(), b"100");
    }
}
