//! What tests are made of: a whole installation on a temporary disk, whose clock is moved by hand and whose randomness
//! comes from a seed.
//!
//! ```
//! use testkit::{Mail, World};
//!
//! let world = World::founded("eu");
//! let agent = world.person("Ngozi Okafor", &[policy::Role::AGENT], &["eu"]);
//! world.import(&[Mail::from("Amina <amina@example.org>").subject("Where is my parcel?").bytes()]);
//! let page = agent.call(app::acts::ListConversations::default()).unwrap();
//! assert_eq!(page.total, 1);
//! ```
//!
//! A world that is dropped by a failing test prints its seed; `MERIDIAN_TEST_SEED` sets it. Everything in it is the real
//! thing but for clock, randomness and the cost of a guess at a passphrase. It deliberately holds no expectation: what a
//! journey promises, it says itself.

#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests fail where they stand")]

mod clock;
mod entropy;
mod identity_peer;
mod mail;
mod shared;
mod software_key;
mod uptime;
mod site;
mod world;

pub use clock::StoppedClock;
pub use entropy::{SeededEntropy, seed};
pub use identity_peer::{Browser, IdentityPeer};
pub use mail::{GREETINGS, Mail};
pub use shared::shared;
pub use software_key::SoftwareKeys;
pub use uptime::SteeredUptime;
pub use site::Site;
pub use world::{PASSPHRASE, Person, World};
