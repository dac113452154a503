//! The commands of this repository: `cargo xtask run`, `cargo xtask test` and what they are made of.
//!
//! It brings a fresh machine to where the product can be built, builds, runs, checks and measures it. It deliberately
//! depends on no crate of the product, so that it can be built on a machine that has nothing but Rust.

mod bench;
mod bindings;
mod pictures;
mod process;
mod project;
mod provision;
mod run;
mod test;
mod tidy;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Runs, tests and measures Meridian.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", version)]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Check everything, on a machine that needs to have nothing but Rust.
    Test(test::Choice),
    /// Build and open the desktop.
    Run(run::Choice),
    /// Measure against peers, as ratios of one run: all, or one row.
    Bench(bench::Choice),
    /// Write what is generated from the table of commands; with --check, only say whether it is up to date.
    Bindings(bindings::Choice),
    /// Check the rules of the house: layers, imports, names, words, invariants.
    Tidy,
    /// Take pictures of the demonstration in three languages, light and dark.
    Screenshots {
        /// Where the pictures go.
        #[arg(default_value = "screenshots")]
        folder: PathBuf,
    },
}

fn main() -> ExitCode {
    let done = match Arguments::parse().task {
        Task::Test(choice) => test::test(&choice),
        Task::Run(choice) => run::run(&choice),
        Task::Bench(choice) => bench::bench(&choice),
        Task::Bindings(choice) => bindings::bindings(&choice),
        Task::Tidy => tidy::tidy(),
        Task::Screenshots { folder } => pictures::take(&folder),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\n{error:#}");
            ExitCode::FAILURE
        }
    }
}
