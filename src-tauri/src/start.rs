//! From the process to the painted window.

use std::path::PathBuf;
use std::process::ExitCode;

use tauri::{App, Emitter, Manager, RunEvent, WindowEvent};

use crate::desk::Desk;
use crate::standin::app::{Meridian, WireError};
use crate::{commands, incident, notice, renderer, window};

/// Runs the desktop until its window is closed.
pub(crate) fn run() -> ExitCode {
    tracing_subscriber::fmt()
        .with_env_filter(tracing_subscriber::EnvFilter::from_default_env())
        .with_writer(std::io::stderr)
        .init();
    renderer::settle();
    incident::watch();
    if !notice::has_screen() {
        tracing::error!("there is no screen: neither DISPLAY nor WAYLAND_DISPLAY is set");
        return ExitCode::FAILURE;
    }
    let home = std::env::var_os("MERIDIAN_HOME").map(PathBuf::from).unwrap_or_else(|| PathBuf::from("/tmp/home"));
    let meridian = match Meridian::open(home.clone()) {
        Ok(meridian) => meridian,
        Err(error) => {
            notice::show_refusal(&error);
            return ExitCode::FAILURE;
        }
    };
    let _ = std::fs::create_dir_all(&home);
    match show(meridian, window::BoundsFile::of(&home)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            tracing::error!(%error, "the window could not be shown");
            ExitCode::FAILURE
        }
    }
}

fn show(meridian: Meridian, bounds: window::BoundsFile) -> tauri::Result<()> {
    let app = tauri::Builder::default()
        .manage(Desk::new(meridian.clone()))
        .manage(bounds)
        .invoke_handler(commands::handler())
        .on_window_event(|window, event| {
            if matches!(event, WindowEvent::CloseRequested { .. }) {
                window::remember(window);
            }
        })
        .setup(move |app| Ok(furnish(app, &meridian)?))
        .build(tauri::generate_context!())?;
    app.run(|_, _| {});
    Ok(())
}

fn furnish(app: &App, meridian: &Meridian) -> tauri::Result<()> {
    let handle = app.handle().clone();
    meridian.on_change(Box::new(move |tags| {
        if let Err(error) = handle.emit_to(window::LABEL, "changed", tags) {
            tracing::warn!(%error, "the window was not told of a change");
        }
    }));
    window::open(app.handle())?;
    Ok(())
}
