//! Vaults: encrypted files that hold the organisation and the customers of each region. The only SQL of the project.
//!
//! A [`Vault`] is one SQLCipher file with one writer and a few readers. [`Vault::write`] runs an act in one transaction
//! and appends its audit record to the log in the same one; [`Vault::read`] shows a consistent view; [`Vault::record`]
//! makes the record of a read durable before anything is shown. All three take a [`policy::Permit`], and there is no
//! other way in. Each table has a module of its own with its row, its reading and its writing; `log` keeps the
//! transparency log, `search` the index over all scripts, `check` and `backup` see to it that a vault stays whole.
//!
//! It deliberately opens no customer's seal: what people said goes through it as opaque bytes, and only the words of the
//! search index are known to it. It decides nothing about who may do what, reads no clock, draws no randomness, and
//! never replaces a file that it cannot read.

pub mod backup;
pub mod check;
mod column;
mod connection;
mod error;
mod facts;
pub mod ids;
pub mod log;
mod migration;
mod milestones;
mod progress;
mod raw_key;
mod readers;
mod rekey;
pub mod search;
mod search_text;
mod table;
mod transaction;
mod vault;

pub use error::{LogFault, StoreError};
pub use facts::{Facts, conversation_facts, customer_facts};
pub use progress::Progress;
pub use table::{
    
    
    address, approval, attachment, conversation, customer, device, draft, factor, grant, history, import, label, list, message, note, outbox, person, queue, reject, role, script, session, setting, site, source, team, thread_key, undo,

};
pub use transaction::{Snapshot, Tx};
pub use vault::{LogSigner, Vault};

#[cfg(test)]
mod tests;
