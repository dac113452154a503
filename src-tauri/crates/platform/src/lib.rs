//! What the operating system gives: the keystore, time, randomness, the data directory and its locks, files that are
//! written whole or not at all, free space.
//!
//! It deliberately never falls back: where the keystore is missing, locked or refuses, each is an error of its own, and
//! no secret is kept anywhere else. It knows no vault's content and talks to no network.

mod clock;
mod directory;
mod error;
mod file;
mod keystore;
mod lock;
mod process;
mod secret;

pub use clock::{SystemClock, SystemEntropy, system_clock, system_entropy, uptime};
pub use directory::{HOME_VARIABLE, Home};
pub use error::{PlatformError, PlatformResult};
pub use file::{free_space, read_limited, write_atomically};
pub use keystore::{Entry, Keystore, Prompting, SERVICE};
pub use lock::{Exclusive, WindowLock};
pub use process::forbid_core_dumps;
pub use secret::{CREDENTIAL_VARIABLE, SecretSource};
