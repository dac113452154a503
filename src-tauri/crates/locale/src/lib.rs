//! The languages of the product and the words in them: which there are, which one somebody gets, what is said.
//!
//! The Fluent files under `locales/` are compiled in. [`negotiate`] answers a list of wishes with one locale (BCP 47,
//! the lookup of RFC 4647 §3.4); [`Words`] says a message in it and falls down the chain to English where it is
//! missing, so that nothing is ever blank. Two locales that nobody speaks are made from English for tests.
//!
//! It deliberately does not ask the system for its language, and formats no dates: what Rust shows of them is RFC 3339.
//! The window formats its own words in the page; here is only what Rust shows itself, such as the terminal's text.

mod negotiate;
mod pseudo;
mod tag;
mod words;

pub use negotiate::negotiate;
pub use tag::{Direction, Locale, available, is_known};
pub use words::{Value, Words};
