//! A socket in the profile through which one user's processes reach each other, and nobody else.

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::time::Duration;

use crate::directory::make_private;
use crate::{Home, PlatformError, PlatformResult};

/// A socket that waits for callers of the same user. Its file goes with it.
#[derive(Debug)]
pub struct PrivateSocket {
    path: PathBuf,
    callers: Receiver<UnixStream>,
}

impl PrivateSocket {
    /// Binds a socket of this name in the profile: in a folder of its own (0700), for its owner (0600).
    ///
    /// # Errors
    /// Why it cannot be made; `TooLong` where the path is longer than the system takes for a socket.
    pub fn bind(home: &Home, name: &str) -> PlatformResult<Self> {
        let folder = home.path().join("sessions");
        make_private(&folder)?;
        let path = folder.join(format!("{name}.sock"));
        let listener = UnixListener::bind(&path).map_err(|error| match error.kind() {
            std::io::ErrorKind::InvalidInput => PlatformError::TooLong,
            _ => error.into(),
        })?;
        fs::set_permissions(&path, Permissions::from_mode(0o600))?;
        let (sender, callers) = mpsc::channel();
        std::thread::Builder::new().name("callers".to_owned()).spawn(move || {
            let own = |caller: &UnixStream| is_same_user(caller);
            for caller in listener.incoming().map_while(Result::ok).filter(own) {
                if sender.send(caller).is_err() {
                    return;
                }
            }
        })?;
        Ok(Self { path, callers })
    }

    /// Where it is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The next caller of the same user, if one comes in this time.
    ///
    /// # Errors
    /// When the socket is gone.
    pub fn caller(&self, wait: Duration) -> PlatformResult<Option<UnixStream>> {
        match self.callers.recv_timeout(wait) {
            Ok(caller) => Ok(Some(caller)),
            Err(RecvTimeoutError::Timeout) => Ok(None),
            Err(RecvTimeoutError::Disconnected) => Err(PlatformError::NotFound),
        }
    }
}

impl Drop for PrivateSocket {
    fn drop(&mut self) {
        // One that stays behind answers nobody.
        let _ = fs::remove_file(&self.path);
    }
}

/// Whether the process at the other end belongs to the same user, as the kernel says.
#[must_use]
pub fn is_same_user(caller: &UnixStream) -> bool {
    peer(caller) == Some(rustix::process::getuid().as_raw())
}

#[cfg(target_os = "linux")]
fn peer(caller: &UnixStream) -> Option<u32> {
    rustix::net::sockopt::socket_peercred(caller).ok().map(|peer| peer.uid.as_raw())
}

/// Elsewhere there is no adapter yet, and nobody is let in.
#[cfg(not(target_os = "linux"))]
const fn peer(_: &UnixStream) -> Option<u32> {
    None
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use std::io::{Read, Write};

    use super::*;

    #[test]
    fn a_process_of_the_same_user_is_heard_and_the_file_is_its_owners() {
        let place = tempfile::tempdir().unwrap();
        let home = Home::find(Some(place.path().to_owned())).unwrap();
        let socket = PrivateSocket::bind(&home, "one").unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(socket.path()), mode(socket.path().parent().unwrap())), (0o600, 0o700));
        let mut caller = UnixStream::connect(socket.path()).unwrap();
        caller.write_all(b"hello").unwrap();
        drop(caller);
        let mut heard = String::new();
        socket.caller(Duration::from_secs(10)).unwrap().unwrap().read_to_string(&mut heard).unwrap();
        assert_eq!(heard, "hello");
        assert!(socket.caller(Duration::from_millis(10)).unwrap().is_none());
        let path = socket.path().to_owned();
        drop(socket);
        assert!(!path.exists());
    }
}
