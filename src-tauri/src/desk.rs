//! Where the window's calls arrive, with the session that the page never sees.

use std::sync::{Mutex, PoisonError};

use kernel::SessionId;
use tauri::{AppHandle, Manager};

use crate::standin::app::{Act, Meridian, WireError};
use crate::{incident, window};

/// The door as one window uses it.
pub(crate) struct Desk {
    meridian: Meridian,
    session: Mutex<Option<SessionId>>,
}

impl Desk {
    /// Nobody is signed in yet.
    pub(crate) fn new(meridian: Meridian) -> Self {
        Self { meridian, session: Mutex::new(None) }
    }

    /// Who is signed in at this window.
    fn session(&self) -> Option<SessionId> {
        *self.session.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// From now on the window acts for this session, or for nobody.
    pub(crate) fn set_session(&self, session: Option<SessionId>) {
        *self.session.lock().unwrap_or_else(PoisonError::into_inner) = session;
    }

    /// Carries out one call, away from the thread that paints.
    pub(crate) async fn call<A: Act>(&self, request: A) -> Result<A::Output, WireError> {
        let (meridian, session) = (self.meridian.clone(), self.session());
        let done = tauri::async_runtime::spawn_blocking(move || meridian.call(session, request)).await;
        // The thread can only have been lost to a panic, which its hook has logged.
        done.unwrap_or_else(|_| Err(incident::as_error()))
    }
}

/// Shows the window with nothing of the last session in its memory. The WebView's heap is beyond promise, so it is
/// made anew; a WebDriver is bound to its WebView, and under one the page is only loaded again.
pub(crate) fn renew_window(app: &AppHandle) -> tauri::Result<()> {
    let Some(old) = app.get_webview_window(window::LABEL) else { return window::open(app).map(drop) };
    if window::is_automated() {
        return old.reload();
    }
    window::remember(&old.as_ref().window());
    old.destroy()
}
