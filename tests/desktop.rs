//! The real window, driven over WebDriver.
//!
//! ```no_run
//! # use acceptance::desktop::{Profile, Window};
//! # async fn journey() -> anyhow::Result<()> {
//! let profile = Profile::make()?;               // data directory, session bus and keystore of its own, thrown away
//! let window = Window::open(&profile).await?;   // screen, driver, application
//! window.fill("Passphrase", "correct horse battery").await?;
//! window.click("button", "Unlock").await?;
//! window.sees("Inbox").await?;
//! window.close().await?;                        // or drop it: every process is ended
//! # Ok(())
//! # }
//! ```
//!
//! Each [`Profile`] has a D-Bus session and a gnome-keyring of its own, and everything that is written stays under it;
//! each [`Window`] has a virtual screen of its own. Several windows may be open at once, also on one profile, and
//! [`Profile::furnish`] puts another process beside them, such as `meridianctl`. Elements are found as people find
//! them, by role and accessible name ([`Window::find`]); what has no name, or one in every language, is found by its
//! `data-testid` ([`Window::part`], [`Window::click_part`], [`Window::fill_part`]). Everything waits until it is there, up to [`PATIENCE`]; nothing sleeps for a fixed time. When
//! something is not found, the error names it and says which picture of the screen was kept.
//!
//! Journeys live in `desktop/journeys/<promise>.rs` and run with `cargo xtask test --only desktop`, which builds what
//! they drive. One journey: `cargo test -p acceptance --test desktop -- NAME`.
//!
//! It deliberately knows nothing of the product but the name of its binary: no selectors, no texts, no passphrases.

mod driver;
mod ends;
mod keystore;
mod named;
mod profile;
mod screen;
mod window;

pub use driver::application_path;
pub use profile::Profile;
pub use window::{PATIENCE, Window};
