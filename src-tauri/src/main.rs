//! The desktop shell: one window over the one door.
//!
//! It opens the profile, shows the window, hands its calls to `app`, keeps the signed-in session away from the page,
//! and shows the few things that belong to the system: file dialogs and notices. It deliberately decides nothing: who
//! may do what, what is stored and what is recorded is the door's affair.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod browser;
mod commands;
mod desk;
mod incident;
mod native;
mod notice;
mod renderer;
mod start;
mod window;

fn main() -> std::process::ExitCode {
    start::run()
}
