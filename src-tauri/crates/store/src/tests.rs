//! Promises of the store, each held against real files.

mod backups;
mod damage;
mod factors;
mod golden;
mod imports;
mod lists;
mod logs;
mod processes;
mod rekeys;
mod searches;
mod support;
mod tables;
mod vaults;
