//! Where the window's calls arrive, with the session that the page never sees.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use app::table::Act;
use app::view::SignOnView;
use app::{Meridian, WireError};
use kernel::{LogSafe, SessionId};
use tauri::{AppHandle, Manager};

use crate::{browser, incident, window};

/// How often it is looked whether the session is over, or another process has changed something.
const ROUND: Duration = Duration::from_secs(2);

/// The door as one window uses it.
pub(crate) struct Desk {
    meridian: Meridian,
    session: Mutex<Option<SessionId>>,
    application: AppHandle,
}

impl Desk {
    /// A desk at which nobody sits yet.
    pub(crate) fn new(meridian: Meridian, application: AppHandle) -> Self {
        Self { meridian, session: Mutex::new(None), application }
    }

    fn session(&self) -> Option<SessionId> {
        *self.session.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn set_session(&self, session: Option<SessionId>) {
        *self.session.lock().unwrap_or_else(PoisonError::into_inner) = session;
    }

    /// Carries out one call, away from the thread that paints.
    pub(crate) async fn call<A: Act>(&self, request: A) -> Result<A::Output, WireError> {
        let (meridian, session) = (self.meridian.clone(), self.session());
        let done =
            tauri::async_runtime::spawn_blocking(move || incident::answered(|| meridian.call(session, request))).await;
        // The thread can only have been lost to a panic, which its hook has logged.
        done.unwrap_or_else(|_| Err(incident::as_error()))
    }

    /// Carries out a call that lets somebody in. From then on the window acts for them.
    pub(crate) async fn begin<A: Act>(&self, request: A) -> Result<A::Output, WireError> {
        let output = self.call(request).await?;
        self.set_session(self.meridian.sessions().last().copied());
        Ok(output)
    }

    /// Carries out a call that makes an address for the system's browser, and has it opened there.
    pub(crate) async fn browse<A: Act<Output = SignOnView>>(&self, request: A) -> Result<SignOnView, WireError> {
        let output = self.call(request).await?;
        browser::open(&output.url);
        Ok(output)
    }

    /// Carries out the call with which somebody leaves, and forgets what the page knew.
    pub(crate) async fn end<A: Act>(&self, request: A) -> Result<A::Output, WireError> {
        let output = self.call(request).await;
        self.forget();
        output
    }

    fn forget(&self) {
        self.set_session(None);
        if let Err(error) = window::renew(&self.application) {
            tracing::error!(%error, "the window could not be made anew");
        }
    }

    /// Looks after the session for as long as the programme runs: when it is over, the page is told and forgotten.
    pub(crate) fn keep_rounds(application: AppHandle) {
        std::thread::spawn(move || {
            loop {
                std::thread::sleep(ROUND);
                let desk = application.state::<Self>();
                desk.meridian.tick();
                desk.meridian.end_idle_sessions();
                desk.look_after();
            }
        });
    }

    /// Locks with the system's screen, and before it goes to sleep.
    pub(crate) fn lock_with_system(application: AppHandle) {
        let watched = platform::watch_system(move |_| {
            let desk = application.state::<Self>();
            desk.meridian.lock_all();
            desk.look_after();
        });
        if let Err(error) = watched {
            tracing::warn!(error = error.log_safe(), "only the idle time locks");
        }
    }

    /// Tells the page when its session is over, and forgets what it knew.
    fn look_after(&self) {
        if self.session().is_some_and(|session| !self.meridian.sessions().contains(&session)) {
            window::tell(&self.application, "locked", ());
            self.forget();
        }
    }
}
