//! `meridianctl`: the headless door, for scripts, servers and tests. Same Door, same rights, same records as the window.
//!
//! A command line becomes one request, or a few, to `app`; its answer is written as one JSON object or as text in the
//! person's locale. Exit: 0 done, 2 usage, 3 denied, 4 integrity broken, 5 bad input with the rest done, 1 anything else.
//!
//! It deliberately decides nothing: who may do what, and what is recorded, is the Door's. It takes no secret as an
//! argument, where every process of the machine could read it.

mod answer;
mod args;
mod commands;
mod desk;
mod failure;
#[cfg(unix)]
mod held;
#[cfg(not(unix))]
#[path = "held/nowhere.rs"]
mod held;
mod help;
mod job;
mod secret;
mod text;

use std::ffi::OsString;
use std::process::ExitCode;

use answer::{Answer, Form};
use failure::Failure;
use locale::Words;

fn main() -> ExitCode {
    let level = tracing_subscriber::EnvFilter::builder().with_default_directive(tracing::Level::WARN.into());
    tracing_subscriber::fmt().with_env_filter(level.from_env_lossy()).with_writer(std::io::stderr).init();
    if let Err(error) = platform::forbid_core_dumps() {
        tracing::warn!(error = kernel::LogSafe::log_safe(&error), "a crash may leave an image of the memory");
    }
    if let Err(error) = platform::forbid_looking_in() {
        tracing::warn!(error = kernel::LogSafe::log_safe(&error), "other programs may look into the memory");
    }
    run(std::env::args_os().collect())
}

fn run(line: Vec<OsString>) -> ExitCode {
    let words = help::words_of_system();
    let asked_json = line.iter().any(|word| word == "--json");
    let parsed = help::parse(&words, line.clone());
    let form = Form { json: asked_json };
    match parsed {
        Ok(cli) if held::is_meant(&cli.command) => form.relay(held::ask(&line), &words),
        Ok(cli) => {
            let mut desk = desk::Desk::new(&cli.global, words);
            let outcome = commands::run(&mut desk, cli.command);
            form.tell(outcome, desk.words())
        }
        Err(error) => form.tell(usage(&error, &words), &words),
    }
}

/// What the parser refuses; help and version are no failure.
fn usage(error: &clap::Error, words: &Words) -> Result<Answer, Failure> {
    if error.use_stderr() {
        Err(Failure::usage(error, words))
    } else {
        Ok(Answer::text_only(error.render().to_string()))
    }
}
