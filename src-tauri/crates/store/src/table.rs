//! The tables, one module each: its row, how it is read, how it is written.

pub mod address;
pub mod attachment;
pub mod conversation;
pub mod customer;
pub mod device;
pub mod draft;
pub mod history;
pub mod import;
pub mod label;
pub mod list;
pub mod message;
pub mod note;
pub mod outbox;
pub mod person;
pub mod queue;
pub mod reject;
pub mod role;
pub mod script;
pub mod setting;
pub mod site;
pub mod source;
pub(crate) mod tally;
pub mod thread_key;
pub mod undo;
