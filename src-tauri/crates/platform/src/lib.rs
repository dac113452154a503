//! What the operating system gives: the keystore, security keys, time, randomness, the data directory and its locks, files
//! that are written whole or not at all, free space, word of its lock and its sleep.
//!
//! It deliberately never falls back: where the keystore is missing, locked or refuses, each is an error of its own, and
//! no secret is kept anywhere else. It knows no vault's content and talks to no network.

mod clock;
mod directory;
mod error;
mod file;
mod keystore;
mod lock;
#[cfg(unix)]
mod private_socket;
mod process;
mod secret;
mod security_key;
mod signals;

pub use clock::{SystemClock, SystemEntropy, system_clock, system_entropy, uptime};
pub use directory::{HOME_VARIABLE, Home};
pub use error::{PlatformError, PlatformResult};
pub use file::{free_space, read_limited, write_atomically};
pub use keystore::{Entry, Keystore, Prompting, SERVICE};
pub use lock::{Exclusive, WindowLock};
#[cfg(unix)]
pub use private_socket::{PrivateSocket, is_same_user};
pub use process::{forbid_core_dumps, forbid_looking_in};
pub use secret::{CREDENTIAL_VARIABLE, SecretSource};
pub use security_key::{RELYING_PARTY, SecurityKeys, security_keys};
pub use signals::{SystemSignal, watch_system};
