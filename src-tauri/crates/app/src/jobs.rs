//! Work in the background: it tells how far it is and stops when it is asked to.

use std::ops::ControlFlow;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::error::{Error, Result};
use crate::meridian::Meridian;
use crate::view::{JobKind, JobResult, JobState, JobView};

/// The jobs since the start of the process.
#[derive(Debug, Default)]
pub(crate) struct Jobs {
    last: AtomicU32,
    all: Mutex<Vec<Arc<Job>>>,
}

/// One piece of work.
#[derive(Debug)]
pub(crate) struct Job {
    view: Mutex<JobView>,
    cancelled: AtomicBool,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Job {
    /// As it stands.
    pub(crate) fn view(&self) -> JobView {
        lock(&self.view).clone()
    }

    /// Says how far it is; `Break` when it is to stop.
    pub(crate) fn step(&self, meridian: &Meridian, done: u64, total: Option<u64>) -> ControlFlow<()> {
        let view = {
            let mut view = lock(&self.view);
            view.done = done;
            view.total = total;
            view.clone()
        };
        meridian.tell_progress(&view);
        if self.cancelled.load(Ordering::Relaxed) { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    }

    pub(crate) fn is_cancelled(&self) -> bool {
        self.cancelled.load(Ordering::Relaxed)
    }
}

impl Jobs {
    /// All jobs, the newest first.
    pub(crate) fn list(&self) -> Vec<JobView> {
        lock(&self.all).iter().rev().map(|job| job.view()).collect()
    }

    pub(crate) fn get(&self, number: u32) -> Result<Arc<Job>> {
        let found = lock(&self.all).iter().find(|job| lock(&job.view).job == number).cloned();
        found.ok_or(Error::NoSuch("job"))
    }

    /// Asks a job to stop.
    pub(crate) fn cancel(&self, number: u32) -> Result<JobView> {
        let job = self.get(number)?;
        job.cancelled.store(true, Ordering::Relaxed);
        Ok(job.view())
    }
}

/// Starts work on a thread of its own; how it stands at its beginning.
pub(crate) fn start(
    meridian: &Meridian,
    kind: JobKind,
    unit: &str,
    work: impl FnOnce(&Meridian, &Job) -> Result<JobResult> + Send + 'static,
) -> Result<JobView> {
    let jobs = meridian.jobs();
    let number = jobs.last.fetch_add(1, Ordering::Relaxed) + 1;
    let view = JobView {
        job: number,
        kind,
        state: JobState::Running,
        done: 0,
        total: None,
        unit: unit.to_owned(),
        result: None,
        error: None,
    };
    let job = Arc::new(Job { view: Mutex::new(view.clone()), cancelled: AtomicBool::new(false) });
    lock(&jobs.all).push(Arc::clone(&job));
    let meridian = meridian.clone();
    std::thread::Builder::new().name(format!("job {number}")).spawn(move || {
        let outcome = work(&meridian, &job);
        let view = {
            let mut view = lock(&job.view);
            match outcome {
                Ok(result) => {
                    view.state = if job.is_cancelled() { JobState::Cancelled } else { JobState::Done };
                    view.result = Some(result);
                }
                Err(Error::Store(store::StoreError::Cancelled)) => view.state = JobState::Cancelled,
                Err(error) => {
                    view.state = JobState::Failed;
                    view.error = Some(error.into());
                }
            }
            view.clone()
        };
        meridian.tell_progress(&view);
    })?;
    Ok(view)
}
