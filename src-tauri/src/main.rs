//! The desktop shell: one window over the one door.
//!
//! It opens the profile, shows the window, hands its calls to `app`, keeps the signed-in session away from the page,
//! and shows the few things that belong to the system: file dialogs and notices. It deliberately decides nothing: who
//! may do what, what is stored and what is recorded is `app`'s affair, and the shell knows no crate behind it but the
//! keystore's and the words'.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod command_names;
mod commands;
mod desk;
mod incident;
mod native;
mod notice;
mod renderer;
mod standin;
mod start;
mod window;

fn main() -> std::process::ExitCode {
    start::run()
}
