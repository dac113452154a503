//! How messages travel: today mail, read from files and pipes and written for the outbox.
//!
//! [`mail`] finds the messages in folders, Maildirs, mbox files and streams, reads each one as well as it can be read,
//! and writes replies. [`html`] makes a customer's HTML harmless, and [`remote`] fetches the pictures that it points to once
//! somebody has asked for them; nothing else here opens a network connection. It deliberately stores nothing, and decides
//! neither to whom a message belongs nor what happens to it.

pub mod html;
pub mod mail;
pub mod remote;
