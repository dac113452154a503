//! From the process to the painted window.

use std::process::ExitCode;

use app::{Edges, Meridian, Program, WireError};
use kernel::LogSafe;
use platform::{Home, PlatformError, Prompting, SecretSource, WindowLock};
use tauri::{App, Manager, WindowEvent};

use crate::desk::Desk;
use crate::{commands, incident, notice, renderer, window};

/// Runs the desktop until its window is closed.
pub(crate) fn run() -> ExitCode {
    let level = tracing_subscriber::EnvFilter::builder().with_default_directive(tracing::Level::WARN.into());
    tracing_subscriber::fmt().with_env_filter(level.from_env_lossy()).with_writer(std::io::stderr).init();
    renderer::settle();
    incident::watch();
    if let Err(error) = platform::forbid_core_dumps() {
        tracing::warn!(error = error.log_safe(), "a crash may leave an image of the memory");
    }
    if !notice::has_screen() {
        notice::show_refusal("shell-no-screen");
        return ExitCode::FAILURE;
    }
    // The lock is held until the programme ends.
    let (_lock, meridian) = match open_profile() {
        Ok(opened) => opened,
        Err(error) => {
            tracing::error!(code = error.code, incident = error.incident, "the profile cannot be opened");
            notice::show_refusal(&format!("error-{}", error.code));
            return ExitCode::FAILURE;
        }
    };
    match show(&meridian) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            tracing::error!(%error, "the window could not be shown");
            ExitCode::FAILURE
        }
    }
}

/// One window on one profile.
fn open_profile() -> Result<(WindowLock, Meridian), WireError> {
    let home = Home::find(None).map_err(|error| as_error(&error))?;
    home.prepare().map_err(|error| as_error(&error))?;
    let lock = home.lock_window().map_err(|error| as_error(&error))?;
    let edges = Edges::system(SecretSource::from_environment(Prompting::Allowed), Program::Window);
    Ok((lock, Meridian::open(home.path().to_owned(), edges)?))
}

fn as_error(error: &PlatformError) -> WireError {
    WireError::user(match error {
        PlatformError::AlreadyOpen => "second-window",
        PlatformError::ReadOnly => "folder-read-only",
        PlatformError::DiskFull => "disk-full",
        PlatformError::NoDataDirectory | PlatformError::NotFound => "path-missing",
        _ => "internal",
    })
}

fn show(meridian: &Meridian) -> tauri::Result<()> {
    let meridian = meridian.clone();
    let app = tauri::Builder::default()
        .manage(window::Files::of(meridian.folder()))
        .invoke_handler(commands::handler())
        .on_window_event(|window, event| {
            if matches!(event, WindowEvent::CloseRequested { .. }) {
                window::remember(window);
            }
        })
        .setup(move |app| Ok(furnish(app, meridian)?))
        .build(tauri::generate_context!())?;
    app.run(|_, _| {});
    Ok(())
}

fn furnish(app: &App, meridian: Meridian) -> tauri::Result<()> {
    let (changes, progress) = (app.handle().clone(), app.handle().clone());
    meridian.on_change(move |tags| window::tell(&changes, "changed", tags));
    meridian.on_progress(move |job| window::tell(&progress, "progress", job));
    app.manage(Desk::new(meridian, app.handle().clone()));
    Desk::keep_rounds(app.handle().clone());
    Desk::lock_with_system(app.handle().clone());
    window::open(app.handle())
}
